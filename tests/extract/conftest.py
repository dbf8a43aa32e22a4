"""A small stand-in for mentions and statements, so that each step of extraction is tested on its own."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pytest

from casus.codebook.actors import ActorBook, load_actors
from casus.codebook.book import load_codebook
from casus.codebook.senses import SenseBook, load_senses
from casus.extract.clause_dates import date_of
from casus.extract.events import code_events
from casus.extract.reading import Reading, phrase_span
from casus.extract.times import find_times
from casus.ground.spans import Span, hull
from casus.language import OnnxParser
from casus.model.account import Claim, Event, Mention, Party, Response, Statement
from casus.model.report import Paragraph, Report
from casus.model.sentence import Sentence, Token
from casus.run import read_account

_NAMES = {
    "Turkey": "TUR", "Ankara": "TUR", "Russia": "RUS", "Moscow": "RUS", "Kremlin": "RUS", "Norway": "NOR", "Serbia": "SRB", "Kosovo": "XKX",
    "Georgia": "GEO", "Ukraine": "UKR", "Kyiv": "UKR", "France": "FRA", "Paris": "FRA", "Japan": "JPN", "Kenya": "KEN", "Chad": "TCD",
    "Sudan": "SDN", "India": "IND", "Pakistan": "PAK", "China": "CHN", "Beijing": "CHN", "NATO": "NATO", "Sweden": "SWE", "Finland": "FIN",
    "Hungary": "HUN", "Poland": "POL", "Germany": "DEU", "Berlin": "DEU", "Iran": "IRN", "Israel": "ISR", "Albania": "ALB",
    "Croatia": "HRV",
    "Washington": "USA",
}  # fmt: skip
_PEOPLE = frozenset(
    "president minister spokesman envoy officials troops rebels soldiers protesters diplomats general leaders civilians".split()
)
_SAY = {"said": "asserts", "says": "asserts", "denied": "denies", "claimed": "asserts", "hopes": "hopes", "fears": "fears"}


@dataclass(frozen=True)
class Coded:
    """What one text was coded as."""

    text: str
    events: tuple[Event, ...]
    responses: tuple[Response, ...]

    def only(self, kind: str = "") -> Event:
        found = [e for e in self.events if not kind or e.type == kind]
        assert len(found) == 1, [(e.type, e.act, e.status) for e in self.events]
        return found[0]

    def act(self, act: str) -> Event:
        found = [e for e in self.events if e.act == act]
        assert len(found) == 1, [(e.type, e.act, e.status) for e in self.events]
        return found[0]

    def words(self, event: Event) -> str:
        return " … ".join(span.of(self.text) for span in event.words)


def _mentions(reading: Reading) -> tuple[Mention, ...]:
    found = [m for s in reading.sentences for t in s.tokens if (m := _mention(reading, s, t)) is not None]
    return tuple(sorted(found, key=lambda m: m.span))


def _mention(reading: Reading, sentence: Sentence, token: Token) -> Mention | None:
    actor, kind, entity = _NAMES.get(token.text), "organisation" if token.text == "NATO" else "state", ""
    span = token.span
    if actor is not None:
        if token.rel == "compound" and sentence.tokens[token.head].text.lower() in _PEOPLE:
            return None
        before = [t.text for t in sentence.children(token, "case")]
        if before[:1] in (["in"], ["over"], ["near"]):
            return Mention("m", span, token.text, None, "place", f"place:{actor}", sentence=sentence.index, head=token.index)
        entity = actor
    elif token.text.lower() in _PEOPLE:
        owners = list(sentence.children(token, "compound", "amod", "nmod:poss"))
        actor = next((a for t in owners if (a := _NAMES.get(t.text) or _DEMONYMS.get(t.text))), None)
        kind, entity, span = "group" if token.xpos == "NNS" else "person", f"role:{token.span.start}", phrase_span(sentence, token)
    elif token.entity == "B-PER":
        kind, entity = "person", f"per:{token.text}"
    else:
        return None
    return Mention(f"m{span.start}", span, span.of(reading.text), actor, kind, entity, sentence=sentence.index, head=token.index)  # type: ignore[arg-type]


_DEMONYMS = {"Turkish": "TUR", "Russian": "RUS", "Norwegian": "NOR", "Chadian": "TCD", "French": "FRA", "Indian": "IND", "Georgian": "GEO"}


def _statements(reading: Reading) -> list[Statement]:
    found = []
    for sentence in reading.sentences:
        for token in sentence.tokens:
            content = sentence.child(token, "ccomp")
            subject = sentence.child(token, "nsubj")
            if token.text in _SAY and content is not None and subject is not None:
                party = reading.party(sentence, subject)
                spans = (hull(t.span for t in sentence.subtree(content) if t.upos != "PUNCT"),)
                stance = _SAY[token.text]
                found.append(Statement(f"s{token.span.start}", "indirect", stance, (party,), (token.span,), spans, sentence=sentence.index))  # type: ignore[arg-type]
    return found


@pytest.fixture(scope="session")
def actors() -> ActorBook:
    return load_actors()


@pytest.fixture(scope="session")
def senses() -> SenseBook:
    return load_senses()


@pytest.fixture(scope="session")
def read_text(parser: OnnxParser) -> Callable[[str], Reading]:
    def read(text: str) -> Reading:
        paragraphs = tuple(Paragraph(i, Span(*m.span())) for i, m in enumerate(re.finditer(r"[^\n]+", text), 1))
        report = Report("r", text, paragraphs)
        reading = Reading(report, parser.parse(text, paragraphs))
        return Reading(report, reading.sentences, _mentions(reading))

    return read


@pytest.fixture(scope="session")
def code(read_text: Callable[[str], Reading], senses: SenseBook, actors: ActorBook) -> Callable[[str], Coded]:
    """Code a text: its events and responses, with the stand-ins for mentions and statements."""

    def run(text: str) -> Coded:
        reading = read_text(text)
        return Coded(text, *code_events(reading, _statements(reading), senses, actors))

    return run


@pytest.fixture(scope="session")
def status_of(code: Callable[[str], Coded]) -> Callable[[str, str], str]:
    """Return the status of the one event of a text that has a type."""

    def run(text: str, kind: str = "") -> str:
        return code(text).only(kind).status

    return run


@pytest.fixture(scope="session")
def read_events(parser: OnnxParser) -> Callable[[str], tuple[Event, ...]]:
    """Read a text with the shipped codebook, all steps but guesses of sides, and return its events."""
    codebook = load_codebook()

    def read(text: str) -> tuple[Event, ...]:
        report = Report("r", text, (Paragraph(1, Span(0, len(text))),), published=date(2015, 12, 2))
        return read_account(report, parser, codebook, with_guesses=False).events

    return read


@pytest.fixture(scope="session")
def read_claims(parser: OnnxParser) -> Callable[..., tuple[Claim, ...]]:
    """Read a text with the shipped codebook, all steps, and return its claims."""

    def read(text: str, published: str = "2015-12-02") -> tuple[Claim, ...]:
        paragraphs = tuple(Paragraph(i, Span(*m.span())) for i, m in enumerate(re.finditer(r"[^\n]+", text), 1))
        report = Report("r", text, paragraphs, published=date.fromisoformat(published))
        return read_account(report, parser, load_codebook()).claims

    return read


def parties(found: tuple[Party, ...]) -> list[str | None]:
    return [p.actor or p.text for p in found]


@dataclass(frozen=True)
class Told:
    """One statement with its words: who, what, and how it was found."""

    speakers: tuple[str, ...]
    cue: str
    content: tuple[str, ...]
    stance: str
    form: str
    channel: str | None
    why: str
    is_within: bool
    said: str | None


@pytest.fixture(scope="session")
def tell(parser: OnnxParser) -> Callable[[str], list[Told]]:
    """Return the statements of a text as `casus read` finds them, in order."""

    def run(text: str) -> list[Told]:
        paragraphs = tuple(Paragraph(i, Span(*m.span())) for i, m in enumerate(re.finditer(r"[^\n]+", text), 1))
        account = read_account(Report("r", text, paragraphs), parser, load_codebook())
        return [
            Told(
                tuple(p.text for p in s.speakers), s.cue_lemma, tuple(c.of(text) for c in s.content), s.stance, s.form,
                s.channel.text if s.channel else None, s.why, s.within is not None, s.said,
            )
            for s in account.statements
        ]  # fmt: skip

    return run


@pytest.fixture(scope="session")
def read_date(parser: OnnxParser) -> Callable[..., str | None]:
    """Return what finds the day that belongs to a word of a text published on a day; options as those of `date_of`."""

    def run(text: str, word: str, day: date, **options: bool) -> str | None:
        sentences = parser.parse(text, [Paragraph(1, Span(0, len(text)))])
        token = next(t for t in sentences[0].tokens if t.text == word)
        return date_of(sentences[0], token, find_times(sentences, text, day), **options)

    return run


@pytest.fixture(scope="session")
def on(read_date: Callable[..., str | None]) -> Callable[..., str | None]:
    """Return what finds the day of an act that a word of a sentence names, told on a Wednesday if on no other day."""

    def run(text: str, word: str, day: date = date(2023, 5, 17)) -> str | None:
        return read_date(text, word, day, with_since=False)

    return run
