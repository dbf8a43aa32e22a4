"""Evidence: a letter for each report, a paragraph for each span, and words cleaned for a reader."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from casus.brief.page import Ref
from casus.codebook.actors import ActorBook
from casus.ground.spans import Span
from casus.model.account import Account, Party, Statement
from casus.model.naming import named_mention, party_name
from casus.model.story import Evidence, Story

_MARKS = {"“": "”", "‘": "’", '"': '"', "«": "»"}


class Library:
    """The reports of a story by id, with their letters and names.

    Args:
        story: the story.
        actors: names for the ids of actors.
    """

    def __init__(self, story: Story, actors: ActorBook) -> None:
        self.story, self.actors = story, actors
        self.accounts = {a.report.id: a for a in story.accounts}
        self.names = {a.report.id: _name(a) for a in story.accounts}
        self.letters = _letters(self.names)
        self._paragraphs = {a.report.id: [p.span.start for p in a.report.paragraphs] for a in story.accounts}
        self._sentences = {a.report.id: [s.start for s in a.sentences] for a in story.accounts}

    def ref(self, report: str, span: Span) -> Ref:
        """Return the reference of a span in a report."""
        account = self.accounts[report]
        paragraph = max(bisect_right(self._paragraphs[report], span.start) - 1, 0)
        number = account.report.paragraphs[paragraph].number if account.report.paragraphs else 0
        sentence = bisect_right(self._sentences[report], span.start)
        inside = sentence > 0 and span.start < account.sentences[sentence - 1].end
        return Ref(report, self.letters[report], number, sentence if inside else 0, span, span.of(account.report.text))

    def evidence(self, evidence: Evidence) -> Ref:
        """Return the reference of an evidence."""
        return self.ref(evidence.report, evidence.span)

    def name_of(self, actor: str) -> str:
        """Return the name of an actor id on the day of the first dated report; the id itself where the codebook has none."""
        on = next((a.report.published for a in self.story.accounts if a.report.published), None)
        return self.actors.name_of(actor, on) if actor in self.actors else actor

    def party(self, account: Account, party: Party) -> str:
        """Return a party's name for a reader."""
        return party_name(account, party)

    def speakers(self, account: Account, statement: Statement) -> str:
        """Return the names of a statement's speakers, or "not stated"."""
        return " and ".join(dict.fromkeys(self.party(account, s) for s in statement.speakers)) or "speaker not stated"

    def accounts_of(self, account: Account, statements: Iterable[str]) -> tuple[str, ...]:
        """Return by whose account something stands that rests on these statements: the innermost speakers."""
        found = [s for s in account.statements if s.id in set(statements)]
        outer = {s.within for s in found}
        inner = [s for s in found if s.id not in outer] or found
        return tuple(dict.fromkeys(self.speakers(account, s) for s in inner))


def _name(account: Account) -> str:
    report = account.report
    return report.outlet or re.sub(r"^.*/|\.\w+$", "", report.origin) or report.id


def _letters(names: dict[str, str]) -> dict[str, str]:
    """Return a short label for each report, from its name: C for CNN, then CN, then with a number."""
    taken: set[str] = set()
    letters: dict[str, str] = {}
    for report, name in names.items():
        initials = "".join(c for c in name.upper() if c.isalpha()) or "R"
        options = [initials[:1], "".join(w[0] for w in name.upper().split() if w[0].isalpha())[:3], initials[:2], initials[:3]]
        options += [f"{initials[:1]}{chr(97 + i)}" for i in range(26)] + [f"{initials[:2]}{chr(97 + i)}" for i in range(26)]
        letters[report] = next((o for o in options if o and o not in taken), f"{initials[:1]}-{len(taken)}-")
        taken.add(letters[report])
    return letters


def words_of(text: str, spans: Sequence[Span]) -> str:
    """Return the words of spans as one line, an ellipsis where something between them is left out."""
    parts: list[str] = []
    last: int | None = None
    for span in sorted(spans):
        piece = " ".join(span.of(text).split())
        if not piece:
            continue
        gap = text[last : span.start] if last is not None else ""
        if parts and re.search(r"\w", gap):
            parts.append("…")
        parts.append(piece)
        last = span.end
    return balance(" ".join(parts))


def balance(words: str) -> str:
    """Return words with quotation marks that have no partner closed or opened, so that no quotation runs on.

    >>> balance("it would be “a serious blow")
    'it would be “a serious blow”'
    """
    for opening, closing in _MARKS.items():
        if opening == closing:
            if words.count(opening) % 2:
                words = words[:-1] if words.endswith(opening) else words[1:] if words.startswith(opening) else words + closing
        elif opening != "‘":
            words += closing * max(words.count(opening) - words.count(closing), 0)
            words = opening * max(words.count(closing) - words.count(opening), 0) + words
    return words.strip()


def told_words(account: Account, spans: Sequence[Span], parties: Iterable[Party]) -> str:
    """Return the words of a clause with a name in brackets after a party that the words only point at ("his government [Russia]")."""
    text = account.report.text
    notes: dict[int, str] = {}
    for party in parties:
        if party.span is None or not any(s.covers(party.span) for s in spans):
            continue
        mention = named_mention(account, party.entity)
        own = next((m for m in account.mentions if m.span == party.span), None)
        if mention is None or own is None or own.name or not mention.name or mention.name.lower() in party.text.lower():
            continue
        notes[party.span.end] = mention.name
    pieces: list[Span | str] = []
    for span in sorted(spans):
        start = span.start
        for end in sorted(e for e in notes if span.start < e <= span.end):
            pieces += [Span(start, end), f"[{notes[end]}]"]
            start = end
        pieces.append(Span(start, span.end))
    return _join(text, pieces)


def _join(text: str, pieces: Sequence[Span | str]) -> str:
    words, last = "", None
    for piece in pieces:
        if isinstance(piece, str):
            words += " " + piece
            continue
        gap = text[last : piece.start] if last is not None else ""
        lead = " … " if re.search(r"\w", gap) else " " if words and (gap or text[piece.start : piece.start + 1].isspace()) else ""
        words += lead + " ".join(piece.of(text).split())
        last = piece.end
    return balance(" ".join(words.split()))
