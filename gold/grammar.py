"""Codes the sentences of the dictionary coders' own tests, read from ../shared.

`python gold/grammar.py [--misses [CLASS]]` prints the share that comes out as their authors expect, and the classes of difference.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from html import unescape
from itertools import pairwise
from pathlib import Path
from typing import Any

from coding import FOLDER, Codes, Document
from grammar_codes import ACTORS, AHEAD, CAMEO, FICTION, PERSONS, WEIS
from matching import Item
from tallies import Scores

DATA = FOLDER.parents[1] / "shared" / "data" / "events"
OVERLAY = FOLDER / "grammar-actors"
UNIT_TESTS, VALIDATION = "PETR.UnitTest.records.xml", "PETR2_GSR_validation.xml"
PREFIX = "grammar: "
EVENTS, RECORDS = f"{PREFIX}events", f"{PREFIX}records as their authors expect"
FOUND, JUDGED = (EVENTS,), (RECORDS,)
ABSENT = f"grammar: not measured, as {UNIT_TESTS} and {VALIDATION} are not in ../shared/data/events"
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG = re.compile(r"<Sentence ([^>]*)>")
_TEXT = re.compile(r"<Text>(.*?)</Text>", re.DOTALL)
_CODING = re.compile(r"<EventCoding\s+([^>]*?)/?>")
_ATTRIBUTE = re.compile(r'(\w+)\s*=\s*(?:"([^"]*)"|\'([^\']*)\')')


@dataclass(frozen=True)
class Act:
    """What the authors expect: which of our types it may be, and who did it to whom ("" anybody, None nobody whom we know)."""

    types: frozenset[str]
    source: str | None
    target: str | None


@dataclass(frozen=True)
class Record:
    """A test: its sentence and the acts that are expected of it, or none; `outside` says why it is not judged, or ""."""

    document: Document
    acts: tuple[Act, ...]
    outside: str = ""


def read_records(folder: Path = DATA) -> list[Record]:
    """Return all tests of both files; none where the files are absent."""
    files = ((UNIT_TESTS, WEIS, {**ACTORS, **FICTION}), (VALIDATION, CAMEO, ACTORS))
    if not all((folder / name).is_file() for name, _, _ in files):
        return []
    return [record for name, codes, actors in files for record in _records(folder / name, codes, actors)]


def _records(file: Path, codes: dict[str, frozenset[str]], actors: dict[str, str]) -> Iterator[Record]:
    whole = _COMMENT.sub("", file.read_text("utf-8", errors="replace"))
    starts = [*(m.start() for m in _TAG.finditer(whole)), len(whole)]
    for number, (start, end) in enumerate(pairwise(starts)):
        part = whole[start:end]
        given, text = _attributes(part), _TEXT.search(part)
        words = " ".join(unescape(text[1]).split()) if text else ""
        if not words:
            continue
        day = next((d for d in (given.get("date", ""),) if re.fullmatch(r"\d{8}", d)), "20080801")
        codings = [_attributes(m.group()) for m in _CODING.finditer(part)]
        codes_given = [c["eventcode"] for c in codings if "eventcode" in c]
        document = Document(
            f"{given.get('id', '')} ({file.stem.split('.')[0]} {number})",
            words + "\n",
            Codes(outlet="Test", published=date(int(day[:4]), int(day[4:6]), int(day[6:8]))),
        )
        if any("error" in c for c in codings) or not codings:
            yield Record(document, (), "a fault of the file or the dictionaries is what is tested")
        elif any(_types(code, codes) is None for code in codes_given):
            yield Record(document, (), "the code is none of the scheme, but made up for a pattern of the dictionary")
        else:
            acts = [
                Act(_types(c["eventcode"], codes) or frozenset(), _actor(c["sourcecode"], actors), _actor(c["targetcode"], actors))
                for c in codings
                if "eventcode" in c
            ]
            # A comment is no event; of a pair that is coded from both ends one is enough.
            kept = dict.fromkeys(a for a in acts if a.types)
            yield Record(document, tuple(kept))


def _attributes(tag: str) -> dict[str, str]:
    first = tag[: tag.find(">") + 1]
    return {m[1]: m[2] if m[2] is not None else m[3] for m in _ATTRIBUTE.finditer(first)}


def _types(code: str, codes: dict[str, frozenset[str]]) -> frozenset[str] | None:
    """Return the types of a code; None where it is none of the scheme: WEIS has three digits, and no CAMEO code has letters."""
    is_weis = codes is WEIS
    if not code.isdigit() or (is_weis and len(code) != 3):
        return None
    return codes.get(code[:3]) or codes.get(code[:2]) if code[:2] in codes else None


def _actor(code: str, actors: dict[str, str]) -> str | None:
    """Return our id for a test's actor code, "" where the code names nobody, None where we do not know whom it means."""
    found = next((name for begins, name in sorted(actors.items(), key=lambda a: -len(a[0])) if code.startswith(begins)), None)
    if found is not None:
        return found
    return code[:3] if re.fullmatch(r"[A-Z]{3}(?:[A-Z]{3})*", code) else None


def score_grammar(records: Iterable[Record], account_of: Callable[[Document], dict[str, Any]]) -> Scores:
    """Score the tests that can be judged: their acts, and how many give just what their authors expect."""
    scores = Scores()
    for record in records:
        if not record.outside:
            _score(record, account_of(record.document)["events"], scores)
    return scores


def _score(record: Record, events: Sequence[Item], scores: Scores) -> None:
    words = " ".join(record.document.text.split())
    used: set[int] = set()
    faults: list[str] = []
    for act in record.acts:
        at = next((n for n, e in enumerate(events) if _fits(act, e)), None)
        fault = "" if at is not None else _fault(act, events)
        used |= set() if at is None else {at}
        scores.count(EVENTS, "missed" if fault else "right", f"{record.document.name}: {words} [{fault}: {_show(act)}]")
        faults += [fault] if fault else []
    for number, event in enumerate(events):
        near = any(_fits(act, event, parties=False) for act in record.acts)
        if number not in used and not near:
            scores.count(EVENTS, "false", f"{record.document.name}: {words} [{_told(event)}]")
            if not record.acts:
                faults.append("an act where none is expected")
    for fault in dict.fromkeys(faults):
        scores.counts[f"{PREFIX}{fault}"] += 1
    note = f"{record.document.name}: {words} [{'; '.join(dict.fromkeys(faults))}] [{' | '.join(map(_told, events))}]"
    scores.judge(RECORDS, right=not faults, note=note)


def _fits(act: Act, event: Item, *, types: bool = True, parties: bool = True) -> bool:
    if types and event["type"] not in act.types:
        ahead = event["status"] != "actual" and event["type"] in {AHEAD.get(kind) for kind in act.types}
        if not ahead:
            return False
    return not parties or (_is_in(act.source, event, "actors") and _is_in(act.target, event, "recipients")) or _is_joint(act, event)


def _is_in(actor: str | None, event: Item, role: str) -> bool:
    return actor == "" or any(_is_party(actor, party) for party in event[role] if actor)


def _is_party(actor: str, party: Item) -> bool:
    return party.get("actor") == actor or any(PERSONS.get(word) == actor for word in re.findall(r"\w+", party["text"]))


def _is_joint(act: Act, event: Item) -> bool:
    """Say whether both are actors of one act without a recipient, as casus has talks and treaties."""
    return not event["recipients"] and _is_in(act.source, event, "actors") and _is_in(act.target, event, "actors")


def _fault(act: Act, events: Sequence[Item]) -> str:
    """Return the class of what is wrong with an act that was not found."""
    if act.source is None or act.target is None:
        return "an actor that our codebook does not have"
    same = [e for e in events if _fits(act, e, parties=False)]
    if any(_is_in(act.target, e, "recipients") for e in same):
        return "another or no actor"
    if any(_is_in(act.source, e, "actors") for e in same):
        return "another or no recipient"
    if same:
        return "other parties"
    return "another type" if any(_fits(act, e, types=False) for e in events) else "no act"


def _show(act: Act) -> str:
    return f"{act.source or '?'} {'/'.join(sorted(act.types))} {act.target or '?'}"


def _told(event: Item) -> str:
    actors, recipients = ("+".join(p.get("actor") or p["text"] for p in event[role]) or "?" for role in ("actors", "recipients"))
    return f"{actors} {event['type']} {event['status']} {recipients} by {event['rule']}"


def classes(records: Sequence[Record], scores: Scores) -> str:
    """Return the table of what is not judged, and of the classes of difference."""
    outside = Counter(r.outside for r in records if r.outside)
    lines = [f"{len(records)} records, {len(records) - sum(outside.values())} judged"]
    lines += [f"{n:5}  not judged: {why}" for why, n in outside.most_common()]
    counts = sorted(scores.counts.items(), key=lambda c: -c[1])
    lines += [f"{n:5}  {name.removeprefix(PREFIX)}" for name, n in counts if n]
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> int:
    """Print the figures and the classes of difference; with `--misses` each sentence, for the screen alone."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--misses", nargs="?", const="", metavar="CLASS", help="print the sentences that differ (of one class)")
    given = options.parse_args(arguments)
    records = read_records()
    if not records:
        print(ABSENT, file=sys.stderr)
        return 0
    from score import Reader  # noqa: PLC0415 - score imports this module

    scores = score_grammar(records, Reader(OVERLAY).account)
    for name in (EVENTS, RECORDS):
        tally = scores.tallies[name]
        print(f"{name}: precision {tally.precision:.1f}, recall {tally.recall:.1f}, F1 {tally.f1:.1f} ({tally.right} right)")
    print(classes(records, scores))
    if given.misses is not None:
        for name, tally in scores.tallies.items():
            print(f"\n== {name}", *(note for note in tally.notes if given.misses in note), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
