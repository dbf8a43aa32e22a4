"""Scores casus on the gold documents: `python gold/score.py [--json] [--misses] [--raise]`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import acts
import dates_and_places as timed
import grammar
import mentions
import modes
import sayings
import tellings
from check import check_story
from coding import Document, StoryCoding, read_stories
from floors import read_floors
from scoring import score_account
from tallies import Scores, Tally
from together import PAIRED, score_story

# What is printed, in this order: things that are found or missed, and answers that are right or wrong.
FOUND = (
    "statements found", "statements linked", "channel", "addressees", "events found", "events full", "claims found", "claims full",
    "same", "refines", "contradicts", "supersedes", "whole copies", *acts.FOUND, *mentions.FOUND, *sayings.FOUND,
    *(prefix + name for prefix in tellings.ALL for name in ("same", *PAIRED)),
    *timed.FOUND, *grammar.FOUND,
)  # fmt: skip
JUDGED = (
    "stance", "form", "speakers' actors", "said", "status", "happened", "events' statements", "slot", "between", "origins",
    *acts.JUDGED, *mentions.JUDGED, *sayings.JUDGED,
    *(prefix + name for prefix in tellings.ALL for name in ("slot", "between", "origins")),
    *timed.JUDGED, *grammar.JUDGED, *modes.JUDGED,
)  # fmt: skip
FEWEST, ROOM = 10, 2
# In the names of scores whose faults are printed for nobody.
_UNSEEN = (
    *(tellings.VAULT, tellings.COFFER),
    *(acts.VAULT, acts.COFFER, acts.DAILY_UNREAD),
    *(f", {half}" for half in mentions.UNREAD),
)
COUNTED = (
    "events told as done that are not", "events made up and told as done", "false contradictions between paraphrases", *acts.COUNTED,
    *(prefix + "false contradictions between paraphrases" for prefix in tellings.ALL),
    *timed.COUNTED,
)  # fmt: skip


class Reader:
    """Runs casus on gold documents; all that the scorer knows of casus is here."""

    def __init__(self, overlay: Path | None = None) -> None:
        """Load the parser and the codebook once, with a folder laid over it."""
        from casus.codebook.book import load_codebook  # noqa: PLC0415 - heavy
        from casus.language import OnnxParser  # noqa: PLC0415 - heavy

        self._parser, self._codebook = OnnxParser(), load_codebook(overlay)
        self._head: Any = None

    def read(self, coding: StoryCoding) -> tuple[dict[str, dict[str, Any]], dict[str, Any], dict[str, str]]:
        """Return the accounts of a story's documents by name, the story, and the names by report id: all as JSON gives them."""
        from casus.model.wire import to_wire  # noqa: PLC0415 - after the parser
        from casus.run import read_account, read_story  # noqa: PLC0415 - the same

        reports = {name: self._report(document) for name, document in coding.documents.items()}
        accounts = {name: read_account(report, self._parser, self._codebook) for name, report in reports.items()}
        story = read_story(tuple(accounts.values()))
        ids = {report.id: name for name, report in reports.items()}
        return {name: to_wire(account) for name, account in accounts.items()}, to_wire(story), ids

    def account(self, document: Document) -> dict[str, Any]:
        """Return the account of one document, as JSON gives it."""
        from casus.model.wire import to_wire  # noqa: PLC0415 - after the parser
        from casus.run import read_account  # noqa: PLC0415 - the same

        account: dict[str, Any] = to_wire(read_account(self._report(document), self._parser, self._codebook))
        return account

    def related(self, sentence: modes.Marked) -> modes.Found:
        """Return what happens between the two mentions of a sentence, with its CAMEO code."""
        from casus.codebook.cameo import load_cameo  # noqa: PLC0415 - heavy
        from casus.ground.spans import Span  # noqa: PLC0415 - beside its only use
        from casus.language import OnnxPairHead  # noqa: PLC0415 - heavy
        from casus.model.relation import Pair  # noqa: PLC0415 - beside its only use
        from casus.run import relate  # noqa: PLC0415 - heavy

        if self._head is None:
            self._head = OnnxPairHead()
        pair = Pair("", sentence.text, Span(*sentence.actor), Span(*sentence.recipient))
        (found,) = relate([pair], self._parser, self._codebook, self._head)
        if found.type is None:
            return modes.Found("", "", "")
        rule = found.rule.split(",")[0]
        sense = self._codebook.senses.sense(rule)
        contexts = () if sense is None else sense.contexts
        return modes.Found(found.type, found.mode, load_cameo().code(found.type, found.mode, contexts, rule))

    def _report(self, document: Document) -> Any:
        from io import BytesIO  # noqa: PLC0415 - beside its only use

        from casus.intake import read_reports  # noqa: PLC0415 - heavy

        source, codes = BytesIO(document.text.encode()), document.codes
        (report,) = read_reports(source, outlet=codes.outlet, published=codes.published, origin=document.name)
        if isinstance(report, Exception):
            raise report
        if report.text != document.text:
            raise ValueError(f"{document.name}: casus changed the text, so that offsets do not fit")
        return report


def score_all(stories: list[StoryCoding], reader: Reader) -> Scores:
    """Return the scores of all stories, their documents added up."""
    total = Scores()
    for coding in stories:
        accounts, story, ids = reader.read(coding)
        for name, document in coding.documents.items():
            total.add(score_account(document, accounts[name]))
        total.add(score_story(coding, story, ids))
    for document in timed.read_timed():
        total.add(timed.score_timed(document, reader.account(document)))
    return total


def score_tellings(prefix: str, reader: Reader) -> Scores:
    """Return the scores of stories of which only what their reports say together is coded, their names after the prefix."""
    total = Scores()
    for coding in tellings.read_tellings(prefix):
        _, story, ids = reader.read(coding)
        total.add(score_story(coding, story, ids))
    return total.named(prefix)


def _score_acts(prefix: str, reader: Reader) -> Scores:
    return acts.score_acts(acts.read_acts(prefix), reader.account, prefix)


def figures(scores: Scores) -> tuple[dict[str, float], dict[str, int]]:
    """Return every score and every count by the name it has in floors.json."""
    values: dict[str, float] = {}
    for name in FOUND:
        tally = scores.tallies.get(name) or Tally()
        values |= {f"{name} precision": tally.precision, f"{name} recall": tally.recall, f"{name} F1": tally.f1}
    for name in JUDGED:
        values[f"{name} accuracy"] = (scores.tallies.get(name) or Tally()).precision
    return values, {name: scores.counts.get(name, 0) for name in COUNTED}


def pinned(scores: Scores) -> dict[str, float]:
    """Return the scores that floors hold, where they rest on ten answers at least: F1, and accuracy with room for two wrong answers.

    Accuracy is over what was found; without the room, finding one thing more and judging it wrong would break a floor.
    """
    tallies = {name: t for name, t in scores.tallies.items() if t.right + max(t.missed, t.false) >= FEWEST}
    found = {f"{name} F1": tallies[name].f1 for name in FOUND if name in tallies}
    judged = {n: tallies[n] for n in JUDGED if n in tallies}
    return {**found, **{f"{n} accuracy": 100 * t.right / (t.right + t.false + ROOM) for n, t in judged.items()}}


def show(scores: Scores, only: str = "") -> str:
    """Return the table that `make gold` prints; of one set alone, the lines that it has."""
    printed = ((FOUND, scores.tallies), (JUDGED, scores.tallies), (COUNTED, scores.counts))
    found, judged, counted = ([name for name in names if not only or name in kept] for names, kept in printed)
    lines = [f"{'':34}{'coded':>7}{'found':>7}{'right':>7}{'prec.':>8}{'recall':>8}{'F1':>8}"]
    for name in found:
        t = scores.tallies.get(name) or Tally()
        counts = f"{t.right + t.missed:7}{t.right + t.false:7}{t.right:7}"
        lines.append(f"{name:34}{counts}{t.precision:8.1f}{t.recall:8.1f}{t.f1:8.1f}")
    lines.append("")
    for name in judged:
        t = scores.tallies.get(name) or Tally()
        lines.append(f"{name + ', of those found':34}{t.right + t.false:7}{'':7}{t.right:7}{t.precision:8.1f}")
    lines.append("")
    lines += [f"{name:46}{scores.counts.get(name, 0):4}" for name in counted]
    return "\n".join(lines)


def misses(scores: Scores, wanted: str = "") -> list[str]:
    """Return what was missed or false, of the scores whose names hold the wanted words; of the unread documents nothing, whoever asks."""
    tallies = {n: t for n, t in scores.tallies.items() if wanted in n and not any(part in n for part in _UNSEEN)}
    return [line for name, tally in tallies.items() for line in ("", f"== {name}", *tally.notes)]


def check_all() -> list[str]:
    """Return what is wrong with the codings, a line each."""
    told = [story for prefix in tellings.ALL for story in tellings.read_tellings(prefix)]
    done = [document for prefix in acts.ALL for document in acts.read_acts(prefix)]
    faults = [fault for story in read_stories() for fault in check_story(story)]
    faults += acts.check_acts(done) + tellings.check_tellings(told) + timed.check_timed()
    return faults + mentions.check_marked(mentions.read_marked()) + sayings.check_sayings(sayings.read_sayings())


def score_sets(reader: Reader, only: str = "") -> Scores:
    """Return the scores of every set of documents, or of those alone whose name begins with the given words."""
    sets: dict[str, Callable[[], Scores]] = {"stories": lambda: score_all(read_stories(), reader)}
    sets |= {p: partial(_score_acts, p, reader) for p in acts.ALL}
    sets |= {p: partial(score_tellings, p, reader) for p in tellings.ALL}
    sets |= {
        "sayings": lambda: sayings.score_sayings(sayings.read_sayings(), reader.account),
        "mentions": lambda: mentions.score_marked(mentions.read_marked(), reader.account),
        "modes": lambda: modes.score_modes(modes.read_modes(), reader.related),
        "grammar": score_grammar_tests,
    }
    total = Scores()
    for name, score in sets.items():
        if name.startswith(only):
            total.add(score())
    return total


def score_grammar_tests() -> Scores:
    """Return the scores on the dictionary coders' own tests, none where they are absent."""
    tests = grammar.read_records()
    if not tests:
        print(grammar.ABSENT, file=sys.stderr)
        return Scores()
    return grammar.score_grammar(tests, Reader(grammar.OVERLAY).account)


def main(arguments: list[str] | None = None) -> int:
    """Score, print, compare with the floors."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--json", action="store_true", help="print the figures as JSON")
    options.add_argument("--misses", nargs="?", const="", metavar="NAME", help="print what was missed or false (of one score)")
    options.add_argument("--only", default="", metavar="SET", help="score one set alone, such as `acts, practice` or `mentions`; no floors")
    options.add_argument("--raise", dest="raise_", action="store_true", help="lift the floors to these scores; no floor sinks")
    given = options.parse_args(arguments)
    if faults := check_all():
        print("\n".join(faults), "the coding has faults: nothing was scored", sep="\n", file=sys.stderr)
        return 1
    scores = score_sets(Reader(), given.only)
    values, counts = figures(scores)
    print(json.dumps({"scores": values, "counts": counts}, indent=2) if given.json else show(scores, given.only))
    if given.misses is not None:
        print(*misses(scores, given.misses), sep="\n")
    if given.only:
        return 0
    floors = read_floors()
    if given.raise_:
        floors = floors.raised(pinned(scores), counts)
        floors.write()
    broken = floors.broken(values, counts)
    print(*(f"below its floor: {line}" for line in broken), sep="\n", file=sys.stderr, end="\n" if broken else "")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
