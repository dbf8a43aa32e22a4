"""Reads reports as far as their links: whose side each mention is on, and who does what to whom, as casus finds it and as it is marked."""

from __future__ import annotations

import pickle
import random
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

HERE = Path(__file__).parent
for folder in (HERE.parent / "links", HERE.parent / "acts", HERE.parents[1] / "gold"):
    sys.path.append(str(folder))

import examples  # noqa: E402 - training/acts
import marked  # noqa: E402 - training/acts
import reader  # noqa: E402 - training/links
from coding import Codes, Document  # noqa: E402 - gold
from mentions import RELATIVES, Marked, MarkedReport  # noqa: E402 - gold

from casus.extract.headline_states import headline_words, names_in_headline  # noqa: E402
from casus.extract.link_choices import ASKED  # noqa: E402
from casus.extract.referents import Node, Referents  # noqa: E402
from casus.extract.side_choices import words_of  # noqa: E402
from casus.language.wordpiece import WordPieces, read_vocabulary  # noqa: E402

TYPES = examples.TYPES
_OWNED = ("amod", "compound", "nmod:poss")
_SIGNS = frozenset({"'s", "’s", "'", "’"})


@dataclass(frozen=True, slots=True)
class Seen:
    """A mention as casus finds it.

    Args:
        place: its place among the mentions.
        sentence: that of its sentence.
        head: that of its head word.
        words: its first word, and the one behind its last.
        entity: whom casus takes it for.
        side: the state or body that it acts for, a place's state; None where no rule tells.
        is_named: whether its name says so: a state, a place, a body by its name.
        is_land: whether it is a state, a place or the like, and never asked about.
        owners: words that say whose it is ("Canadian" in front of "minister"), and the places of the mentions that they are.
        marked: for whom careful readers say that it acts, "" for nobody; None where no reader was asked, or it is no mention to them.
        is_optional: whether they may leave it out.
        chain: names of those who it may be to them, within the report; "*" where no other mention is it, empty where no reader was asked.
        called: the word of a pronoun, the kind of another mention.
    """

    place: int
    sentence: int
    head: int
    words: tuple[int, int]
    entity: str
    side: str | None
    is_named: bool
    is_land: bool
    owners: tuple[tuple[int, int, int], ...]
    marked: frozenset[str] | None
    is_optional: bool
    chain: frozenset[str] = frozenset()
    called: str = ""


@dataclass(frozen=True, slots=True)
class SeenAct:
    """A marked act.

    Args:
        sentence: the place of its sentence.
        head: that of its head word.
        kinds: the PLOVER types that readers may choose.
        actors: the places of the mentions that stand for those who do it; none for nobody, None where it is not known which these are.
        recipients: the same of those to whom it is done.
    """

    sentence: int
    head: int
    kinds: tuple[str, ...]
    actors: frozenset[int] | None
    recipients: frozenset[int] | None


@dataclass(frozen=True, slots=True)
class Read:
    """A report: the pieces of its words, and its mentions.

    Args:
        name: its name.
        is_marked: whether readers have marked its mentions.
        heading: the pieces of each word of the headline.
        named: names in it: the first word, the one behind the last, and the side.
        sentences: the pieces of each word of each sentence.
        seen: its mentions.
        acts: its acts, where these are marked.
    """

    name: str
    is_marked: bool
    heading: tuple[tuple[int, ...], ...]
    named: tuple[tuple[int, int, str], ...]
    sentences: tuple[tuple[tuple[int, ...], ...], ...]
    seen: tuple[Seen, ...]
    acts: tuple[SeenAct, ...] = ()


def read_all(cache: Path) -> list[Read]:
    """Return the marked reports of `../links` and of gold that may be read, and those of `../acts`; read once, then kept in a file."""
    if not cache.exists():
        cache.write_bytes(pickle.dumps([*_read_marked(), *_read_acts()]))
    found: list[Read] = pickle.loads(cache.read_bytes())  # noqa: S301 - our own
    return found


def _read_marked() -> Iterator[Read]:
    reading = reader.Reader()
    for report in reader.read_reports():
        yield _read(reading.read(report.document), report.document.name, report)


def _read_acts() -> Iterator[Read]:
    reading = reader.Reader()
    for file in sorted(marked.FOLDER.glob("*.txt")):
        for report in marked.read_reports(file):
            codes = Codes.model_validate({"outlet": report.outlet, "published": str(report.published)})
            referents = reading.read(Document(report.id, report.text, codes))
            yield replace(_read(referents, report.id, None), acts=tuple(_read_marks(referents, report)))


def _read_marks(referents: Referents, report: marked.MarkedReport) -> Iterator[SeenAct]:
    """Yield the acts of a report with the mentions that its marks name."""
    for act in report.acts:
        found = [
            (sentence, head)
            for sentence in referents.reading.sentences
            if (head := examples.head_of([t for t in sentence.tokens if t.span.start < act.span.end and act.span.start < t.span.end]))
            is not None
        ]
        if len(found) == 1:
            sentence, head = found[0]
            actors, recipients = (_find_named(referents, words, sentence.index, report.text) for words in (act.actors, act.recipients))
            yield SeenAct(sentence.index, head.index, act.types, actors, None if act.is_mutual else recipients)


def _find_named(referents: Referents, parties: Sequence[str], sentence: int, text: str) -> frozenset[int] | None:
    """Return the mentions that words stand for, in the sentence or the nearest before it; None where one is not found."""
    found = set()
    for words in parties:
        near = (place for at in range(sentence, -1, -1) if (place := _find_words(referents, words, at, text)) is not None)
        place = next(near, None)
        if place is None:
            return None
        found.add(place)
    return frozenset(found)


def _find_words(referents: Referents, words: str, sentence: int, text: str) -> int | None:
    """Return the mention of a sentence whose head word is in given words, of several the one on which the others hang."""
    span = referents.reading.sentences[sentence].span
    starts = [m.start() + span.start for m in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text[span.start : span.end])]
    near = [n for n in referents.nodes if n.sentence.index == sentence]
    inside = [n for at in starts for n in near if at <= n.token.span.start < at + len(words)]
    if not inside:
        return None
    heads = {n.token.index: n for n in inside}
    tops = [n for n in inside if n.token.head not in heads]
    return (tops or inside)[0].place


def _read(referents: Referents, name: str, report: MarkedReport | None) -> Read:
    pieces, found = WordPieces(read_vocabulary()), referents.reading.report
    marks = reader.marks(referents, report) if report is not None else {}
    seen = []
    for node in referents.nodes:
        mark = marks.get(node.place)
        kind = node.mention.kind
        seen.append(
            Seen(
                node.place,
                node.sentence.index,
                node.token.index,
                words_of(node),
                node.entity,
                referents.state_where(node) if kind == "place" else node.actor,
                kind not in ASKED or (kind == "organisation" and node.mention.actor is not None),
                kind not in ASKED,
                tuple(_find_owners(referents, node)),
                None if mark is None else mark.actors,
                mark is not None and mark.is_optional,
                _chain_of(referents, marks, node),
                node.word if kind == "pronoun" else kind,
            )
        )
    heading = tuple(pieces(word) for word in headline_words(found))
    sentences = tuple(tuple(pieces(t.text) for t in s.tokens) for s in referents.reading.sentences)
    return Read(name, report is not None, heading, tuple(names_in_headline(found, referents.actors)), sentences, tuple(seen))


def _chain_of(referents: Referents, marks: Mapping[int, Marked], node: Node) -> frozenset[str]:
    """Return what readers call one; "who" and the like, which they leave unmarked, are whom they stand behind."""
    if node.place in marks or node.word not in RELATIVES:
        return marks[node.place].entities if node.place in marks else frozenset()
    before = (marks[n.place] for n in reversed(referents.nodes[: node.place]) if n.entity == node.entity and n.place in marks)
    return next((mark.entities for mark in before), frozenset())


def _find_owners(referents: Referents, node: Node) -> Iterator[tuple[int, int, int]]:
    """Yield words that name the state which a mention acts for: "Canadian" or "Canada's" in front of it, "of Canada" behind."""
    for child in node.sentence.children(node.token, *_OWNED, "nmod"):
        owner = referents.by_head.get((node.sentence.index, child.index))
        if owner is None or owner.state is None or owner.actor != node.actor:
            continue
        start, end = words_of(owner)
        case = node.sentence.child(child, "case")
        if child.deprel in _OWNED and child.index < node.token.index:
            yield start, end + (end < len(node.sentence.tokens) and node.sentence.tokens[end].text in _SIGNS), owner.place
        elif child.deprel == "nmod" and case is not None and case.text.lower() == "of":
            yield case.index, end, owner.place


def hide_owners(report: Read, pick: random.Random, share: float) -> tuple[Read, frozenset[int]]:
    """Take the words that say whose somebody is out of a report, for some of those who have them; returns where they are mentioned, too."""
    owned: dict[str, list[Seen]] = {}
    for one in report.seen:
        if one.owners and one.side is not None and not one.is_land:
            owned.setdefault(one.entity, []).append(one)
    chosen = {entity for entity in owned if pick.random() < share}
    gone = {(one.sentence, i) for e in chosen for one in owned[e] for start, end, _ in one.owners for i in range(start, end)}
    lost = {place for e in chosen for one in owned[e] for *_, place in one.owners}
    hidden = frozenset(one.place for one in report.seen if one.entity in chosen and not one.is_named)
    sentences = tuple(tuple(() if (n, i) in gone else w for i, w in enumerate(words)) for n, words in enumerate(report.sentences))
    seen = tuple(one for one in report.seen if one.place not in lost and (one.sentence, one.head) not in gone)
    return replace(report, sentences=sentences, seen=seen), hidden
