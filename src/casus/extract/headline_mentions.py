"""Headlines: whom they name, as far as the body of the report bears it out."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from casus.codebook.actors import ActorBook
from casus.codebook.person_names import name_words
from casus.extract.headline_states import headings_above
from casus.extract.mentions import find_mentions
from casus.extract.reading import Reading
from casus.ground.text import fold
from casus.model.account import Mention
from casus.model.report import Paragraph
from casus.model.sentence import Sentence, Token

Parse = Callable[[str, Sequence[Paragraph]], tuple[Sentence, ...]]

_MOST, _MOST_WORDS = 6, 30  # a page has menus above its text
_WORD = re.compile(r"[^\W\d_]+(?:[’'\-][^\W\d_]+)*")
_SHORT = 3  # letters: "of" and "and" stay small
_LEAST_SHARE = 0.6
_NAMED = frozenset({"state", "organisation"})
_OPENING = 4  # sentences of the body in which whoever a headline calls only "the president" is told


def headline_mentions(reading: Reading, actors: ActorBook, parse: Parse) -> tuple[Mention, ...]:
    """Return the mentions in the headlines above the text, each as what the body says it is; nobody of whom the body says nothing.

    A headline's grammar is one of its own, so that what it says makes no statement or act: it only says who is meant. A state or body is
    taken by its name where the body speaks of it, a person by the surname, an office or group where the body has one such.
    """
    headlines = [p for p in headings_above(reading.report) if len(_WORD.findall(reading.text, *p.span)) <= _MOST_WORDS][:_MOST]
    if not headlines:
        return ()
    sentences = parse(_in_small_letters(reading, headlines, actors), headlines)
    found = find_mentions(Reading(reading.report, sentences), actors)
    cast = _Body(reading, actors)
    settled = (cast.settle(m, sentences[m.sentence]) for m in found)
    return tuple(replace(m, sentence=-1, head=-1) for m in settled if m is not None)


def _in_small_letters(reading: Reading, headlines: Sequence[Paragraph], actors: ActorBook) -> str:
    """Return a report's text in which a headline in capitals has the letters that its words have in the body, as the parser knows them."""
    text = reading.text
    body = {w for p in reading.report.paragraphs if p.kind == "body" for w in _WORD.findall(text, *p.span)}
    for headline in headlines:
        words = [m for m in _WORD.finditer(text, *headline.span) if len(m[0]) > _SHORT]
        if len(words) <= 1 or sum(not m[0][0].islower() for m in words) < _LEAST_SHARE * len(words):
            continue
        for match in _WORD.finditer(text, *headline.span):
            small, large = match[0].lower(), match[0].capitalize()
            is_name = match[0] in body or large in body or bool(actors.find_names([large], reading.report.published))
            word = small if small in body or not is_name else match[0] if match[0] in body or match[0].istitle() else large
            if len(word) == len(match[0]):
                text = text[: match.start()] + word + text[match.end() :]
    return text


class _Body:
    """Whom the body of a report speaks of, to say who is meant in its headline."""

    def __init__(self, reading: Reading, actors: ActorBook) -> None:
        self.reading, self._book = reading, actors
        self.mentions = [m for m in reading.mentions if m.kind != "pronoun"]
        self.actors = {m.actor for m in reading.mentions} | {m.entity.removeprefix("place:") for m in reading.mentions if m.kind == "place"}

    def settle(self, mention: Mention, sentence: Sentence) -> Mention | None:
        """Return a mention of the headline as the one of the body that it is, or None where the body does not say."""
        if mention.kind in _NAMED and mention.name is not None:
            is_known = mention.actor is not None and mention.actor in self.actors
            return _apart(mention) if is_known else self._named_alike(mention)
        if mention.kind == "person" and mention.name is not None:
            return self._person(mention)
        if mention.kind in ("office", "group", "person"):
            return self._described(mention, sentence)
        return None

    def _named_alike(self, mention: Mention) -> Mention | None:
        """Return a body that no codebook knows as the one of the same name: "League", where the body says "League of Nations"."""
        name = fold(mention.name or "")
        return _as_the_one(mention, [m for m in self.mentions if m.kind == mention.kind and fold(m.name or "") == name])

    def _person(self, mention: Mention) -> Mention | None:
        surname = name_words(mention.name or "")[-1]
        return _as_the_one(mention, [m for m in self.mentions if m.kind == "person" and m.name and name_words(m.name)[-1] == surname])

    def _described(self, mention: Mention, sentence: Sentence) -> Mention | None:
        """Return an office or group as the one of the body with the same head word, of the same state if the headline says which."""
        head = sentence.tokens[mention.head]
        if self._has_two_states(head, sentence):
            return None
        word = fold(head.lemma)
        alike = [m for m in self.mentions if m.kind in ("office", "group", "person") and word in self._words(m)]
        if mention.actor is not None:
            own = [m for m in alike if m.actor == mention.actor]
            one = _as_the_one(mention, own) or _as_the_one(mention, [m for m in own if m.sentence == 0])
            return one or (_apart(mention) if mention.actor in self.actors else None)
        return _as_the_one(mention, alike) if any(m.sentence < _OPENING for m in alike) else None

    def _has_two_states(self, head: Token, sentence: Sentence) -> bool:
        """Say whether a noun of a headline has the adjectives of two states: "Armenian, Azeri presidents"."""
        own = sentence.children(head, "amod", "compound", "dep", "nmod")
        beside = [t.text for one in own for t in (one, *sentence.children(one, "conj", "amod", "compound", "dep"))]
        return len({m.actor for m in self._book.find_names(beside, self.reading.report.published) if m.kind == "state"}) > 1

    def _words(self, mention: Mention) -> set[str]:
        token = self.reading.sentences[mention.sentence].tokens[mention.head]
        office = (mention.office or "").split()
        return {fold(token.lemma), *(fold(w) for w in office[-1:])}


def _apart(mention: Mention) -> Mention:
    """Return a mention with an entity that no mention of the body has, unless it is told by whom it names: "role:0.3" is anybody's."""
    is_numbered = mention.entity.rpartition(".")[2].isdecimal()
    return replace(mention, entity=f"head:{mention.sentence}.{mention.head}") if is_numbered else mention


def _as_the_one(mention: Mention, alike: Sequence[Mention]) -> Mention | None:
    """Return a mention as the only entity among some, or None where they are none or several."""
    if len({m.entity for m in alike}) != 1:
        return None
    known = next((m for m in alike if m.actor is not None), alike[0])
    return replace(mention, entity=known.entity, actor=known.actor, sector=known.sector or mention.sector, known=known.known)
