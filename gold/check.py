"""Checks the hand coding itself: quoted words stand in their documents, codes are legal."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations

from coding import Claim, CodingError, Document, Event, Finding, Statement, StoryCoding, Trap, choices, read_stories

FORMS = frozenset("direct mixed indirect".split())
STANCES = frozenset("asserts denies declines asks wonders demands hopes fears".split())
TYPES = frozenset(
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()
)
STATUSES = frozenset("actual planned threatened conditional requested denied hypothetical".split())
RELATIONS = frozenset(
    "member_of founding_member_of n_members n_founders n_joined nth_member invited_to candidate_for leaving ended holds_office bound_by "
    "for against conditional".split()
)
COUNTS = frozenset("n_members n_founders n_joined".split())
FINDINGS = frozenset("refines contradicts supersedes".split())
BETWEEN = frozenset("outlets speakers within".split())
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?|-W\d\d)?")
OPENING, CLOSING = "“\"'‘«", "”\"'’»"


def check_story(story: StoryCoding) -> list[str]:
    """Return what is wrong with the coding of a story, a line each; nothing where all is well."""
    faults = [fault for document in story.documents.values() for fault in check_document(document)]
    faults += [f"{story.name}: findings: {fault}" for fault in check_findings(story)]
    return faults


def check_document(document: Document) -> list[str]:
    """Return what is wrong with the coding of one document."""
    codes = document.codes
    faults: list[str] = []
    for kind, items in (("statement", codes.statement), ("event", codes.event), ("claim", codes.claim)):
        faults += [f"{kind} {id_}: the id is used {n} times" for id_, n in Counter(i.id for i in items).items() if n > 1]
    known = {s.id for s in codes.statement}
    for statement in codes.statement:
        faults += [f"statement {statement.id}: {fault}" for fault in _statement_faults(document, statement, known)]
    for event in codes.event:
        faults += [f"event {event.id}: {fault}" for fault in _event_faults(document, event, known)]
    for claim in codes.claim:
        faults += [f"claim {claim.id}: {fault}" for fault in _claim_faults(document, claim, known)]
    faults += _doubles(document)
    return [f"{document.name}: {fault}" for fault in faults]


def _illegal(what: str, coded: str, legal: frozenset[str]) -> Iterator[str]:
    for code in sorted(choices(coded) - legal):
        yield f"{what} {code!r} is none of {', '.join(sorted(legal))}"


def _unfound(document: Document, quotes: Iterable[tuple[int | list[int], str]]) -> Iterator[str]:
    for p, words in quotes:
        try:
            document.find(p, words)
        except CodingError as error:
            yield str(error)


def _statement_faults(document: Document, item: Statement, known: set[str]) -> Iterator[str]:
    words = [*(w.words for w in (*item.speakers, *item.addressees)), *item.cue, *item.content]
    words += [w for w in (item.channel, item.channel_may) if w]
    unfound = list(_unfound(document, ((item.p, w) for w in words)))
    yield from unfound
    yield from _illegal("form", item.form, FORMS)
    yield from _illegal("stance", item.stance, STANCES)
    if not item.cue:
        yield "it has no cue"
    if item.within and (item.within not in known or item.within == item.id):
        yield f"it lies within {item.within!r}, which is no other statement here"
    if item.said and not DATE.fullmatch(item.said):
        yield f"said {item.said!r} is no date"
    if not unfound and item.form in FORMS:
        yield from _form_faults(document, item)


def _form_faults(document: Document, item: Statement) -> Iterator[str]:
    """Yield where the form does not fit the marks: direct pieces begin after a mark, mixed ones hold one, indirect ones have none."""
    for words in item.content:
        start, end = document.find(item.p, words)
        opened = document.text[start - 1 : start] in tuple(OPENING)
        inside = any(re.search(rf"(?<!\w){mark}|[“\"]", document.text[start:end]) for mark in "'‘")
        if item.form == "direct" and not opened:
            yield f"direct, but no mark opens {words[:40]!r}"
        if item.form == "mixed" and (opened or not inside):
            yield f"mixed, but {words[:40]!r} has no quoted part of its own"
        if item.form == "indirect" and (opened or inside):
            yield f"indirect, but {words[:40]!r} has a quotation mark"


def _event_faults(document: Document, item: Event, known: set[str]) -> Iterator[str]:
    yield from _unfound(document, [(item.p, item.trigger), *((a.p, a.words) for a in item.also)])
    yield from _illegal("type", item.type, TYPES)
    yield from _illegal("status", item.status, STATUSES)
    if item.statement and item.statement not in known:
        yield f"it rests on {item.statement!r}, which is no statement here"
    if item.happened and not DATE.fullmatch(item.happened):
        yield f"happened {item.happened!r} is no date"
    if item.mutual and (item.recipients or not item.actors):
        yield "a mutual act names all as actors"


def _claim_faults(document: Document, item: Claim, known: set[str]) -> Iterator[str]:
    yield from _unfound(document, [(item.p, item.words)])
    yield from _illegal("relation", item.relation, RELATIONS)
    if bool(item.subject) == bool(item.subjects):
        yield "it needs a subject, or subjects, not both"
    if item.relation in COUNTS and not item.value:
        yield "a count needs a value"
    if item.relation not in COUNTS and not item.object:
        yield "it needs an object"
    if item.stance not in ("asserts", "denies"):
        yield f"stance {item.stance!r} is neither asserts nor denies"
    if item.statement and item.statement not in known:
        yield f"it rests on {item.statement!r}, which is no statement here"
    for day in (item.valid_from, item.valid_until):
        if day is not None and not DATE.fullmatch(day):
            yield f"{day!r} is no date"


def _doubles(document: Document) -> Iterator[str]:
    """Yield items of one document that say two things of the same words."""
    try:
        contents = [(s, [document.find(s.p, w) for w in s.content]) for s in document.codes.statement if s.content]
        triggers = [(e, document.find(e.p, e.trigger)) for e in document.codes.event]
    except CodingError:
        return  # said already, where the words are checked
    for (one, here), (other, there) in combinations(contents, 2):
        if here == there:
            yield f"statements {one.id} and {other.id} have the same content"
        if one.within == other.id and other.within == one.id:
            yield f"statements {one.id} and {other.id} lie within each other"
    for (first, a), (second, b) in combinations(triggers, 2):
        if a[0] < b[1] and b[0] < a[1]:
            yield f"events {first.id} and {second.id} share trigger words"
    keys = Counter(
        (subject, c.relation, c.object, c.value, c.valid_from, c.valid_until)
        for c in document.codes.claim
        for subject in (c.subjects or [c.subject])
    )
    for key, n in keys.items():
        if n > 1:
            yield f"the claim {key} is coded {n} times"


def check_findings(story: StoryCoding) -> list[str]:
    """Return what is wrong with what is coded of a story's reports together."""
    faults: list[str] = []
    coded = story.findings
    ids = Counter([*(f"same {s.id}" for s in coded.same), *(f"{type(f).__name__.lower()} {f.id}" for f in story.pairs())])
    faults += [f"{id_}: the id is used {n} times" for id_, n in ids.items() if n > 1]
    evidence = [(s.id, e) for s in coded.same for e in s.evidence] + [(f.id, e) for f in story.pairs() for e in (f.left, f.right)]
    for id_, item in evidence:
        try:
            story.spans(item)
        except CodingError as error:
            faults.append(f"{id_}: {error}")
    for finding in coded.finding:
        faults += [f"{finding.id}: {fault}" for fault in _illegal("relation", finding.relation, FINDINGS)]
        faults += [f"{finding.id}: {fault}" for fault in _illegal("between", finding.between, BETWEEN)]
        if finding.between == "outlets" and finding.left.outlet == finding.right.outlet:
            faults.append(f"{finding.id}: between outlets, but it has only {finding.left.outlet}")
        if finding.between == "within" and finding.left.outlet != finding.right.outlet:
            faults.append(f"{finding.id}: within one report, but it has two")
    for group in coded.same:
        if len({e.outlet for e in group.evidence}) != len(group.evidence) or len(group.evidence) < 2:
            faults.append(f"{group.id}: the same needs two reports, each once")
    for copied in coded.copy_:
        faults += [
            f"copy {copied.words[:30]!r} does not stand in {outlet}"
            for outlet in copied.outlets
            if outlet not in story.documents or copied.words not in story.documents[outlet].text
        ]
    faults += _contradictions(story)
    return faults


def _ends(pair: Finding | Trap) -> frozenset[tuple[str, int, str]]:
    return frozenset((e.outlet, e.p, e.words) for e in (pair.left, pair.right))


def _contradictions(story: StoryCoding) -> Iterator[str]:
    """Yield pairs that are coded both as a contradiction and as the same, or as a trap."""
    clashes = {_ends(f): f.id for f in story.findings.finding if f.relation == "contradicts"}
    for trap in story.findings.trap:
        if _ends(trap) in clashes:
            yield f"{trap.id} is a trap and a contradiction"
    for group in story.findings.same:
        for one, other in combinations(group.evidence, 2):
            ends = frozenset(((one.outlet, one.p, one.words), (other.outlet, other.p, other.words)))
            if ends in clashes:
                yield f"{group.id} is the same and a contradiction"


def main() -> int:
    """Print every fault of the gold codings; return 1 where there is one."""
    stories = read_stories()
    faults = [fault for story in stories for fault in check_story(story)]
    for fault in faults:
        print(fault)
    documents = [d for s in stories for d in s.documents.values()]
    counts = [sum(len(getattr(d.codes, kind)) for d in documents) for kind in ("statement", "event", "claim")]
    print(f"{len(documents)} documents, {counts[0]} statements, {counts[1]} events, {counts[2]} claims: {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
