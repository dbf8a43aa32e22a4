"""Evidence: a letter for each report, a paragraph for each span, and words cleaned for a reader."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from casus.brief.outcomes import NOBODY, within_line
from casus.brief.page import Ref
from casus.codebook.actors import ActorBook
from casus.ground.spans import Span
from casus.ground.text import fold
from casus.model.account import Account, Event, Party, Statement
from casus.model.naming import named_mention, party_name
from casus.model.story import Evidence, Story

_WORD = re.compile(r"\w")
_PREPOSITION = re.compile(r"\W*(?:to|by|of|from|with)\s+")
_LEAD = re.compile(r"\W*(?:(?:whose|which|who|that)\s+)?", re.IGNORECASE)
_POINTER = re.compile(r"(?:his|her|its|their|the (?:country|nation|state|republic|government))\b", re.IGNORECASE)
PRONOUNS = frozenset({"which", "who", "that", "it", "he", "she", "they"})
"""Words that alone name nobody."""
_POINTING = frozenset({"pronoun", "state", "organisation"})
# "It was Chad … had asked", "was the town … they had taken": what tells of the act is only behind the verb.
_CLEFT = re.compile(r"^(?:(?:[Ii]t|[Tt]here) )?(?:was|is|were|are) (?=(?:the )?[A-Z“][^…]*? … )")
_AND_THAT = re.compile(r",? (?:and|but) that (?!of\b|is\b|was\b)")
_LITTLE, _MUCH = 40, 320  # characters
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
        return listed(list(dict.fromkeys(self.voice(account, s) for s in statement.speakers))) or NOBODY

    def voice(self, account: Account, party: Party) -> str:
        """Return the name of who speaks or is spoken to; a pronoun of which it is not clear whom it means says so."""
        name = self.party(account, party)
        own = party.span if party.span is not None and party.span.of(account.report.text) == party.text else None
        pronouns = own is not None and any(m.kind == "pronoun" for m in account.mentions_at(own))
        is_open = name == party.text and (pronouns or name.lower() in PRONOUNS)
        return f"somebody (“{name}”)" if is_open else name

    def channel(self, account: Account, statement: Statement) -> str:
        """Return the name of a statement's channel; "" where there is none, or only a pronoun of which it is not clear what it means."""
        party = statement.channel
        return "" if party is None or self.voice(account, party) != self.party(account, party) else self.party(account, party)

    def accounts_of(self, account: Account, statements: Iterable[str]) -> tuple[str, ...]:
        """Return by whose account something stands that rests on these statements: the innermost speakers."""
        found = [s for s in account.statements if s.id in set(statements)]
        outer = {s.within for s in found}
        inner = [s for s in found if s.id not in outer] or found
        inner = [next((o for o in found if o.id == s.within and _is_only_will(account, s)), s) for s in inner]
        return tuple(dict.fromkeys(self.speakers(account, s) for s in inner))


def listed(names: Sequence[str]) -> str:
    """Return names as a sentence lists them.

    >>> listed(["Mali", "Niger", "Burkina Faso"]), listed(["Mali"])
    ('Mali, Niger and Burkina Faso', 'Mali')
    """
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


def _is_only_will(account: Account, statement: Statement) -> bool:
    """Say whether somebody's words are only what he is to do ("offered to mediate"): that he said so is the account of who tells it."""
    return bool(statement.content) and statement.content[0].of(account.report.text).startswith("to ")


def _name(account: Account) -> str:
    report = account.report
    if report.outlet:
        return report.outlet
    return "standard input" if report.origin == "-" else re.sub(r"^.*/|\.\w+$", "", report.origin) or report.id


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
        if not _WORD.search(piece):
            continue
        gap = text[last : span.start] if last is not None else ""
        if parts:
            parts.append(" … " if _WORD.search(gap) else re.sub(r"\s+", " ", gap) or " ")
        parts.append(piece)
        last = span.end
    return balance("".join(parts))


def balance(words: str) -> str:
    """Return words with quotation marks that have no partner closed or opened, so that no quotation runs on.

    >>> balance("it would be “a serious blow")
    'it would be “a serious blow”'
    """
    for opening, closing in _MARKS.items():
        if opening == closing:
            if words.count(opening) % 2:
                stray = re.search(rf"^[^{opening}]*?(?<=\w){opening}(?=[\s,.;:!?)])", words)
                if stray is not None:  # 'had … frozen" its part': the mark closes what is left out
                    words = words[: stray.end() - 1] + words[stray.end() :]
                    continue
                words = words[:-1] if words.endswith(opening) else words[1:] if words.startswith(opening) else words + closing
        elif opening != "‘":
            words += closing * max(words.count(opening) - words.count(closing), 0)
            words = opening * max(words.count(closing) - words.count(opening), 0) + words
    if len(re.findall(r"(?:^|(?<=[\s(]))'(?=\w)", words)) > len(re.findall(r"(?<=[\w.,!?])'(?=[\s,.;:!?)]|$)", words)):
        words += "'"
    return words.strip()


def told_words(library: Library, account: Account, event: Event) -> str:
    """Return the words that tell an event, with a name in brackets where they only point at somebody, or leave the actor out.

    "His government [Russia] enacted ...", "[Turkey] downing of a Russian plane".
    """
    text = account.report.text
    spans = list(event.words or (event.trigger,))
    content = _bare_content(account, event, spans)
    if content:
        return content.rstrip(",; ")
    spans = _from_first_word(text, _up_to_its_teller(account, event, spans))
    spans = _with_whole_actor(text, spans, event)
    shown = " ".join(s.of(text) for s in spans)
    notes: dict[int, str] = {}
    absent: list[str] = []
    for party in (*event.actors, *event.recipients):
        inside = party.span is not None and any(s.overlaps(party.span) for s in spans)
        if not inside and party in event.actors:
            absent.append(within_line(library.party(account, party)))
        elif inside and party.span is not None:
            pointer = _pointed_at(library, account, party)
            if pointer and pointer not in shown:  # "Germany has given up its attempt" says whose
                notes[party.span.end] = ", ".join(filter(None, (notes.get(party.span.end), within_line(pointer))))
    pieces: list[Span | str] = [f"[{', '.join(dict.fromkeys(absent))}]"] if absent else []
    for span in sorted(spans):
        start = span.start
        for end in sorted(e for e in notes if span.start < e <= span.end):
            pieces += [Span(start, end), f"[{notes[end]}]"]
            start = end
        pieces.append(Span(start, span.end))
    return _CLEFT.sub("", _join(text, pieces)).rstrip(",; ")


def _up_to_its_teller(account: Account, event: Event, spans: list[Span]) -> list[Span]:
    """Return the spans without what stands behind the words of those who tell the act: who they are ("..., a general recalled")."""
    contents = (s.content for s in account.statements if s.id in event.statements)
    ends = [c[-1].end for c in contents if any(part.covers(event.trigger) for part in c)]
    stop = min(ends, default=None)
    if stop is None:
        return spans
    return [Span(s.start, min(s.end, stop)) for s in spans if s.start < stop]


def _from_first_word(text: str, spans: list[Span]) -> list[Span]:
    """Return the spans without marks at their head, nor a relative pronoun that points at words not shown ("whose bids were approved")."""
    kept = [s for s in spans if _WORD.search(text, s.start, s.end)]
    if not kept:
        return spans
    lead = _LEAD.match(text, kept[0].start, kept[0].end)
    start = lead.end() if lead and lead.end() < kept[0].end else kept[0].start
    return [Span(start, kept[0].end), *kept[1:]]


def _with_whole_actor(text: str, spans: list[Span], event: Event) -> list[Span]:
    """Return the spans with the whole of an actor's phrase at their head ("secretary general", which the parser tears).

    A preposition before it goes: of "according to a diplomat who attended the meeting" the words are "a diplomat ... attended".
    """
    first = [p.span.start for p in event.actors if p.span is not None and spans and p.span.overlaps(spans[0])]
    if not first:
        return spans
    is_bare = _PREPOSITION.fullmatch(text, spans[0].start, min(first)) is not None
    return [Span(min(first) if is_bare else min(spans[0].start, *first), spans[0].end), *spans[1:]]


def _bare_content(account: Account, event: Event, spans: Sequence[Span]) -> str:
    """Return the whole words of a statement where an event in it is only a noun that says little by itself ("retaliatory measures")."""
    innermost = next((s for s in account.statements if event.statements and s.id == event.statements[-1]), None)
    if event.status == "actual" or innermost is None or sum(s.end - s.start for s in spans) > _LITTLE:
        return ""
    others = {e.status for e in account.events if e.statements[-1:] == event.statements[-1:]}
    content = words_of(account.report.text, innermost.content) if others == {event.status} else ""  # "has not, but will": two acts
    is_whole = sum(s.end - s.start for s in spans) < len(content) <= _MUCH and not content.startswith(
        "to "
    )  # "to mediate": the clause around it says more
    if not is_whole:
        return ""
    own = event.trigger.of(account.report.text)
    return next((part for part in _AND_THAT.split(content) if own in part), content)  # "had fired first | and that they had fired back"


def _pointed_at(library: Library, account: Account, party: Party) -> str:
    """Return the name of a party that the words only point at, or "" where they name it themselves.

    Only pronouns, "his government" and "the alliance" point; a thing that belongs to a state ("a Greek envoy") does not.
    """
    own = next(iter(account.mentions_at(party.span)), None) if party.span else None
    if own is None or own.name or not (own.kind in _POINTING or _POINTER.match(party.text)):
        return ""
    named = named_mention(account, party.entity)
    if named is not None and named.kind in ("person", "group"):
        name = named.name or (named.text if own.kind == "pronoun" else "")
    else:
        name = library.name_of(party.actor) if party.actor else (named.name or "" if named else "")
    return name if fold(name) not in fold(party.text) else ""


def _join(text: str, pieces: Sequence[Span | str]) -> str:
    words = ""
    last: int | None = None
    for piece in pieces:
        if isinstance(piece, str):
            words += f" {piece} "
            continue
        gap = text[last : piece.start] if last is not None else ""
        words += (" … " if _WORD.search(gap) else gap) + " ".join(piece.of(text).split())
        last = piece.end
    return balance(re.sub(r"\s+([,.;:’]|'(?=s\b|[\s,.;:]|$))", r"\1", " ".join(words.split())))
