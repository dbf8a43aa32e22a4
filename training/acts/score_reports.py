"""Scores what casus tells of marked reports: acts found and made up, by what went wrong.

An act is found where one of the words of an event stands in the words of its mark and the event's type is one that the writer allows; what
readers may leave out counts neither way. Marked acts are counted apart by who takes part: a state or body ("known"), others only, or nobody
who is named; casus tells acts of others only where its lexicon is clear.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from marked import FOLDER, Marked
from reports_read import ReadReport, read_marked

from casus.codebook.book import load_codebook
from casus.extract.triggers import find_triggers
from casus.ground.spans import Span
from casus.model.account import Event
from casus.model.act_guess import LEARNED

# An act that announces another is done, though what it announces is not.
_ANNOUNCED = {"THREATEN": "threatened", "REQUEST": "requested", "AGREE": "planned", "REJECT": "denied"}


def main() -> None:
    """Read, score and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("files", nargs="*", type=Path, default=[FOLDER / f"w{n}.txt" for n in (9, 10, 11, 12)])
    options.add_argument("--most", type=int, default=150, help="how many reports to read, spread over the files")
    given = options.parse_args()
    book = load_codebook()
    counts = Counter[str]()
    lines = {*book.senses.verbs, *book.senses.nouns}
    for report in read_marked(given.files, book, given.most):
        counts.update(told(report, report.events(book)))
        counts.update(
            missed(
                report,
                report.events(book),
                lines,
                {o[0].token.span for s in report.reading.sentences for o in find_triggers(s, book.senses)},
            )
        )
    _print(counts)


def told(report: ReadReport, events: Sequence[Event]) -> Iterator[str]:
    """Yield what each event counts as, and what is wrong with those that are found."""
    for event in events:
        maker = "by the head" if event.rule.startswith(LEARNED) else "by a line"
        hit = [mark for mark in report.marked.acts if _touches(event, mark)]
        right = [mark for mark in hit if event.type in mark.types]
        if all(mark.is_optional for mark in right or hit) and hit:
            continue
        yield f"told: {'right' if right else 'of another type' if hit else 'made up'}"
        yield f"told {maker}: {'right' if right else 'of another type' if hit else 'made up'}"
        if not hit and event.status == "actual":
            yield "told: made up and done"
        for mark in right[:1]:
            yield from _details(report, event, mark)


def _details(report: ReadReport, event: Event, mark: Marked) -> Iterator[str]:
    if event.status not in mark.statuses and not (event.status == "actual" and _ANNOUNCED.get(event.type) in mark.statuses):
        yield f"status: {event.status}, not {'/'.join(mark.statuses)}"
    found = [{p.actor for p in parties} - {None} for parties in (event.actors, event.recipients)]
    sides = [report.sides(mark, recipients=r) for r in (False, True)]
    if mark.is_mutual:
        found, sides = [found[0] | found[1], set()], [(sides[0][0] | sides[1][0], sides[0][1] and sides[1][1]), (frozenset(), True)]
    for name, own, (known, is_all), words in zip(("actor", "recipient"), found, sides, (mark.actors, mark.recipients), strict=True):
        wrong = "missing" if known - own and not own - known else "too many" if own - known and not known - own else "another"
        if own != known:
            yield f"{name}: {wrong if is_all else wrong + ', or not known of the words'}{'' if words else ', none marked'}"
        else:
            yield f"{name}: as marked"


def missed(report: ReadReport, events: Sequence[Event], lines: set[str], triggers: set[Span]) -> Iterator[str]:
    """Yield what became of each mark in the body of a report."""
    for mark in report.marked.acts:
        sentence = next((s for s in report.reading.sentences if s.span.covers(mark.span)), None)
        if mark.is_optional or sentence is None:
            continue
        who = "known" if report.is_known(mark) else "others" if mark.actors or mark.recipients else "nobody named"
        hit = [event for event in events if _touches(event, mark)]
        if any(event.type in mark.types for event in hit):
            yield f"marked, {who}: found"
            continue
        inside = [t for t in sentence.tokens if mark.span.covers(t.span)]
        why = (
            "another type"
            if hit
            else "a line came to nothing"
            if any(t.span in triggers for t in inside)
            else "no line fits the words"
            if any(t.text.lower() in lines for t in inside)
            else "no line for the word"
        )
        chance = max((g.chances[0][1] for g in report.guesses[sentence.index] if sentence.tokens[g.token] in inside), default=0.0)
        yield f"marked, {who}: missed"
        yield f"missed, {who}: {why}, head {'0.8 and more' if chance >= 0.8 else '0.5 to 0.8' if chance >= 0.5 else 'below 0.5'}"


def _touches(event: Event, mark: Marked) -> bool:
    return any(span.start < mark.span.end and mark.span.start < span.end for span in (event.trigger, *event.also))


def _print(counts: Counter[str]) -> None:
    right = counts["told: right"]
    all_told = right + counts["told: of another type"] + counts["told: made up"]
    print(f"precision {100 * right / max(1, all_told):.1f} of {all_told}")
    for who in ("known", "others", "nobody named"):
        found = counts[f"marked, {who}: found"]
        due = found + counts[f"marked, {who}: missed"]
        print(f"recall, {who} {100 * found / max(1, due):.1f} of {due}")
    for name, n in sorted(counts.items(), key=lambda pair: (pair[0].partition(":")[0], -pair[1])):
        print(f"{n:6} {name}")


if __name__ == "__main__":
    main()
