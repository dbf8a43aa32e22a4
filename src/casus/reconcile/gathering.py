"""Gathering: reports fall into stories by what happened, who, where and when."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from casus.ground.ids import make_id
from casus.model.gathered import Gathered
from casus.model.report import Report
from casus.reconcile.keywords import choose_keywords, weigh_words
from casus.reconcile.linkage import link_reports
from casus.reconcile.rarity import Rarity
from casus.reconcile.runs import Runs, bare_words, find_originals, find_runs
from casus.reconcile.tally import Tally

_MOST_HOLDERS = 200  # a word that more stories have does not lead to candidates
_CANDIDATES = 20  # stories that a new report is held against
_REVIEWED = frozenset((2, 3, 4, 6, 8, 12, 16, 24, 32, 64, 128, 256, 512))  # sizes of a story at a review
_NEIGHBOURS = 1  # stories that are looked at again with it
_LARGEST_REVIEW = 600  # reports
_TITLE = 100  # characters
_SHORTEST_TITLE = 30  # characters; a full stop before that ends an initial or an abbreviation
_SENTENCE_END = re.compile(r"(?<=[\w)”\"][.!?])(?= [\"“A-Z])")


@dataclass(frozen=True, slots=True)
class _Entry:
    """What is kept of a report."""

    id: str
    published: date | None
    title: str
    words: tuple[str, ...]
    runs: Runs

    @property
    def order(self) -> tuple[bool, date, str]:
        return (self.published is None, self.published or date.min, self.id)


class Gatherer:
    """Takes reports one by one and keeps the stories they fall into; what one more costs does not grow with the number of reports.

    A report joins the story that explains it best, or opens one. One that has grown to 2, 3, 4, 6, 8, 12, 16, 24, 32, 64, ... 512 reports
    is looked at again together with its nearest, and the two are parted or joined where that explains their reports better: what the first
    few reports left open, later ones settle. So a report may move to another story when a later one comes, but no longer once its story
    is large.

    Args:
        ranks: whole words with their rank in English, 1 for the most common (`casus.language.ranks.load_ranks`).
    """

    def __init__(self, ranks: Mapping[str, int]) -> None:
        self._ranks, self._rarity = ranks, Rarity(ranks)
        self._entries: dict[str, _Entry] = {}
        self._stories: dict[int, list[str]] = {}
        self._tallies: dict[int, Tally] = {}
        self._holders: dict[str, set[int]] = defaultdict(set)
        self._story_of: dict[str, int] = {}
        self._next = 0

    def add(self, report: Report) -> tuple[str, ...]:
        """Put a report into its story, and return the ids of all reports in it; a report that is there already stays where it is."""
        if report.id not in self._entries:
            words = choose_keywords(weigh_words(report), self._share_of_reports)
            entry = _Entry(report.id, report.published, _title(report), words, find_runs(bare_words(report.text)))
            self._entries[report.id] = entry
            story = self._find_story(entry)
            self._put(entry, story)
            if self._tallies[story].n in _REVIEWED:
                self._review(story)
        return tuple(self._stories[self._story_of[report.id]])

    @property
    def n_stories(self) -> int:
        """How many stories there are."""
        return len(self._stories)

    def gathered(self) -> tuple[Gathered, ...]:
        """Return the stories, those of most reports first, then by day and id."""
        found = [self._describe(story) for story in self._stories]
        return tuple(sorted(found, key=lambda g: (-len(g.reports), g.published or date.max, g.id)))

    def regather(self, reports: Sequence[Report]) -> Gatherer:
        """Return the same reports gathered anew, all pairs that share keywords compared, by what is known now of how rare words are.

        Args:
            reports: all reports that were added, in an order that does not depend on that in which they came.
        """
        again = Gatherer(self._ranks)
        entries = [replace(self._entries[r.id], words=choose_keywords(weigh_words(r), self._share_of_reports)) for r in reports]
        for group in link_reports([(e.words, e.published) for e in entries], self.share):
            number = again._next
            for i in group:
                again._entries[entries[i].id] = entries[i]
                again._put(entries[i], number)
        return again

    def _share_of_reports(self, word: str) -> float:
        return self._rarity.in_reports(word, len(self._holders.get(word, ())))

    def share(self, word: str) -> float:
        """Return the share of stories that have a word as a keyword."""
        return self._rarity.in_stories(word, len(self._holders.get(word, ())))

    def _find_story(self, entry: _Entry) -> int:
        """Return the number of the story that explains a report best, a new one where none does."""
        best, chosen = 0.0, self._next
        rates = {word: self.share(word) for word in entry.words}
        for story in self._candidates(entry.words):
            gain = self._tallies[story].gain_by_report(rates, entry.published)
            if gain > best:
                best, chosen = gain, story
        return chosen

    def _candidates(self, words: Iterable[str]) -> list[int]:
        """Return the stories that share most, by the rarity of the words."""
        shared: dict[int, float] = defaultdict(float)
        for word in words:
            holders = self._holders.get(word, ())
            if 0 < len(holders) <= _MOST_HOLDERS:
                weight = -math.log(self.share(word))
                for story in holders:
                    shared[story] += weight
        return sorted(shared, key=lambda s: (-shared[s], s))[:_CANDIDATES]

    def _put(self, entry: _Entry, story: int) -> None:
        if story not in self._stories:
            self._stories[story], self._tallies[story] = [], Tally()
            self._next = max(self._next, story + 1)
            self._rarity.n_stories += 1
        self._stories[story].append(entry.id)
        self._story_of[entry.id] = story
        self._tallies[story].add(entry.words, entry.published)
        for word in entry.words:
            self._holders[word].add(story)

    def _review(self, story: int) -> None:
        """Gather a story and its nearest anew, and keep what explains their reports better."""
        pool, n = [story], self._tallies[story].n
        for near in self._candidates(self._tallies[story].most_shared()):
            if near != story and len(pool) <= _NEIGHBOURS and n + self._tallies[near].n <= _LARGEST_REVIEW:
                pool.append(near)
                n += self._tallies[near].n
        entries = sorted((self._entries[r] for number in pool for r in self._stories[number]), key=lambda e: e.order)
        groups = link_reports([(e.words, e.published) for e in entries], self.share)
        before = {frozenset(self._stories[number]): number for number in pool}
        after = {frozenset(entries[i].id for i in group): group for group in groups}
        for ids, number in before.items():
            if ids not in after:
                self._take_apart(number)
        for ids, group in after.items():
            if ids not in before:
                number = self._next
                for i in group:
                    self._put(entries[i], number)

    def _take_apart(self, story: int) -> None:
        for word in self._tallies[story].counts:
            self._holders[word].discard(story)
        del self._stories[story], self._tallies[story]
        self._rarity.n_stories -= 1

    def _describe(self, story: int) -> Gathered:
        tally = self._tallies[story]
        entries = sorted((self._entries[r] for r in self._stories[story]), key=lambda e: e.order)
        central = max(entries, key=lambda e: sum(tally.counts[w] for w in e.words) / (len(e.words) + 1))
        ids = tuple(e.id for e in entries)
        n_origins = len(set(find_originals((e.id, e.runs) for e in entries).values()))
        return Gathered(make_id("sto", *sorted(ids)), central.title, ids, tally.first, n_origins)


def gather(reports: Sequence[Report], ranks: Mapping[str, int]) -> tuple[Gathered, ...]:
    """Return the stories of a collection; the order of the reports does not matter.

    The reports are first gathered one by one, which tells how rare each word is, then joined pair by pair from the beginning.
    """
    ordered = sorted(reports, key=lambda r: (r.published is None, r.published or date.min, r.id))
    first = Gatherer(ranks)
    for report in ordered:
        first.add(report)
    return first.regather(ordered).gathered()


def _title(report: Report) -> str:
    """Return a report's headline, or its first sentence, cut where it is long."""
    if report.title:
        return " ".join(report.title.split())
    body = next((p.span.of(report.text) for p in report.paragraphs if p.kind == "body"), report.text)
    words = " ".join(body.split())
    sentence = words[: end.end()] if (end := _SENTENCE_END.search(words, _SHORTEST_TITLE)) else words
    if len(sentence) <= _TITLE:
        return sentence
    return sentence[:_TITLE].rpartition(" ")[0].rstrip(" ,;:-–—") + " …"
