"""Copies: which reports and passages repeat another's words, so that origins can be counted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from casus.ground.spans import Span
from casus.ground.text import fold
from casus.model.account import Account
from casus.model.story import Credit, Passage

_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|‘(?:[^’]|’(?=\w))*’(?!\w)|(?<!\w)'(?:[^']|'(?=\w))*'(?!\w)")
_SHINGLE = 4
_SAME_SENTENCE = 0.6  # share of the shorter one's shingles; agencies' clients trim and restyle, they do not reword
_SAME_REPORT = 0.5
_SHORTEST = 8  # a sentence of fewer words can be the same by chance
_COMMON = 200  # a run of words in more sentences than this is a formula; it says nothing of a copy

Place = tuple[str, int]  # report id, number of the sentence


def shingles(text: str, size: int = _SHINGLE) -> frozenset[tuple[str, ...]]:
    """Return the runs of `size` words of a text, folded.

    >>> sorted(shingles("NATO invited Finland on Tuesday.", 4))
    [('invited', 'finland', 'on', 'tuesday'), ('nato', 'invited', 'finland', 'on')]
    """
    words = _WORD.findall(fold(text))
    return frozenset(zip(*(words[i:] for i in range(size)), strict=False))


def overlap(left: Iterable[tuple[str, ...]], right: Iterable[tuple[str, ...]]) -> float:
    """Return the share of the smaller set that the other holds too (Broder 1997: containment)."""
    a, b = frozenset(left), frozenset(right)
    smaller = min(len(a), len(b))
    return len(a & b) / smaller if smaller else 0.0


def is_copy(left: str, right: str) -> bool:
    """Say whether two sentences are one text, perhaps trimmed: what is quoted in both does not count as copied.

    Two reporters who heard the same words quote them alike; only the words around the quotation show a copy.
    """
    a, b = (_WORD.findall(fold(_unquoted(s))) for s in (left, right))
    if min(len(a), len(b)) < _SHORTEST:
        return False
    return overlap(shingles(_unquoted(left)), shingles(_unquoted(right))) >= _SAME_SENTENCE


def _unquoted(text: str) -> str:
    return _QUOTED.sub(" ", text)


@dataclass(frozen=True, slots=True)
class Copies:
    """What a story's reports copy from each other.

    Args:
        reports: for each report id the report whose text it repeats for the most part, itself if none.
        passages: runs of sentences that stand in two reports.
        texts: for each copied sentence the first place where its text stands.
    """

    reports: tuple[tuple[str, str], ...]
    passages: tuple[Passage, ...] = ()
    texts: dict[Place, Place] = field(default_factory=dict)

    def count_origins(self, evidence: Sequence[Place]) -> int:
        """Return how many independent origins carry something, told by the sentences that carry it.

        Reports that copy one text count once, and so do two sentences that are one text though the reports around them differ.
        A report that carries the thing in a copied sentence and in one of its own is an origin of its own.
        """
        whole = dict(self.reports)
        own: set[str] = set()
        copied: dict[str, set[Place]] = {}
        for place in evidence:
            report = whole.get(place[0], place[0])
            text = self.texts.get(place)
            if text is None or whole.get(text[0], text[0]) == report:
                own.add(report)
            else:
                copied.setdefault(report, set()).add(text)
        origins = set(own)
        for report, texts in copied.items():
            if report not in own:
                origins.add(whole.get(min(texts)[0], min(texts)[0]))
        return len(origins)


def find_copies(accounts: Sequence[Account]) -> Copies:
    """Return what the reports copy from each other; the earliest published, or the first given, has the text."""
    order = sorted(range(len(accounts)), key=lambda i: (accounts[i].report.published is None, str(accounts[i].report.published), i))
    rank = {accounts[i].report.id: place for place, i in enumerate(order)}
    pairs = tuple(_copied_sentences(accounts, rank))
    texts: dict[Place, Place] = {}
    for left, right in pairs:
        first, second = sorted((left, right), key=lambda p: (rank[p[0]], p[1]))
        a, b = _root(texts, first), _root(texts, second)
        if a != b:
            low, high = sorted((a, b), key=lambda p: (rank[p[0]], p[1]))
            texts[high] = low
    roots = {place: _root(texts, place) for pair in pairs for place in pair}
    return Copies(_copied_reports(accounts, rank), tuple(_passages(accounts, pairs, rank)), roots)


def _root(texts: dict[Place, Place], place: Place) -> Place:
    while place in texts:
        place = texts[place]
    return place


def _copied_sentences(accounts: Sequence[Account], rank: dict[str, int]) -> Iterator[tuple[Place, Place]]:
    """Yield pairs of sentences of two reports that are one text; only sentences that share a run of words are compared.

    A sentence that stands unchanged in many reports is paired with its first place alone.
    """
    first: dict[str, Place] = {}
    runs: dict[Place, frozenset[tuple[str, ...]]] = {}
    holders: dict[tuple[str, ...], list[Place]] = {}
    for account in sorted(accounts, key=lambda a: rank[a.report.id]):
        for number, span in enumerate(account.sentences):
            bare = " ".join(_WORD.findall(fold(_unquoted(span.of(account.report.text)))))
            place = (account.report.id, number)
            known = first.setdefault(bare, place)
            if known is place:
                found = shingles(bare)
                if len(found) + _SHINGLE - 1 >= _SHORTEST:
                    runs[place] = found
                    for run in found:
                        holders.setdefault(run, []).append(place)
            elif known[0] != place[0] and known in runs:
                yield known, place
    yield from _alike(runs, holders)


def _alike(runs: dict[Place, frozenset[tuple[str, ...]]], holders: dict[tuple[str, ...], list[Place]]) -> Iterator[tuple[Place, Place]]:
    """Yield pairs of sentences that share most of the shorter one's runs of words."""
    shared: Counter[tuple[Place, Place]] = Counter()
    for places in holders.values():
        if 1 < len(places) <= _COMMON:
            shared.update((a, b) for i, a in enumerate(places) for b in places[i + 1 :] if a[0] != b[0])
    for (a, b), count in shared.items():
        if count >= _SAME_SENTENCE * min(len(runs[a]), len(runs[b])):
            yield a, b


def _copied_reports(accounts: Sequence[Account], rank: dict[str, int]) -> tuple[tuple[str, str], ...]:
    sets = {a.report.id: shingles(a.report.text) for a in accounts}
    origin: dict[str, str] = {}
    for report in sorted(sets, key=lambda r: rank[r]):
        same = (r for r in origin if origin[r] == r and overlap(sets[report], sets[r]) >= _SAME_REPORT)
        origin[report] = next(same, report)
    return tuple((a.report.id, origin[a.report.id]) for a in accounts)


def _passages(accounts: Sequence[Account], pairs: Sequence[tuple[Place, Place]], rank: dict[str, int]) -> Iterator[Passage]:
    """Yield runs of copied sentences: those that follow each other in both reports are one passage."""
    by_id = {a.report.id: a for a in accounts}
    ordered = sorted(
        (tuple(sorted(pair, key=lambda p: rank[p[0]])) for pair in pairs),
        key=lambda p: (rank[p[0][0]], rank[p[1][0]], p[0][1], p[1][1]),
    )
    runs: list[list[tuple[Place, Place]]] = []
    for first, second in ordered:
        last = runs[-1][-1] if runs else None
        if last and (last[0][0], last[1][0]) == (first[0], second[0]) and (first[1] - last[0][1], second[1] - last[1][1]) == (1, 1):
            runs[-1].append((first, second))
        else:
            runs.append([(first, second)])
    for run in runs:
        spans = [
            Span(by_id[start[0]].sentences[start[1]].start, by_id[end[0]].sentences[end[1]].end)
            for start, end in zip(run[0], run[-1], strict=True)
        ]
        yield Passage(run[0][1][0], spans[1], run[0][0][0], spans[0])


_CREDIT = re.compile(
    r"\A[^\n]{0,200}?\((?P<head>[A-Z][\w.&]*(?:[ /-][A-Z][\w.&]*){0,3})\)\s*[-–—]"
    r"|\bwith\s+(?P<with>(?:news )?agenc(?:y|ies)(?: reports| material)?)\b"
    r"|\b(?:reporting by|[Ss]ource:|additional material from)\s+(?P<by>[A-Z]{2,5}\b(?:,? (?:and )?[A-Z]{2,5}\b)*)"
    r"|^\s*\((?P<line>[A-Z][\w.&]*(?:(?:, | and |/| )[A-Z][\w.&]*){0,4})\)\s*$",
    re.MULTILINE,
)
_EDGE = 300  # characters at the head and the foot of a report, where credits stand


def find_credits(account: Account) -> Iterator[Credit]:
    """Yield the agencies that a report names as where it has its text from, in its dateline or a line of its own; never its own outlet."""
    text, own = account.report.text, fold(account.report.outlet or "")
    for match in _CREDIT.finditer(text):
        if _EDGE < match.start() < len(text) - _EDGE:
            continue
        group = next(g for g in ("head", "with", "by", "line") if match[g])
        agency = match[group].strip()
        if agency and fold(agency) != own:
            yield Credit(account.report.id, Span(match.start(group), match.end(group)), agency)
