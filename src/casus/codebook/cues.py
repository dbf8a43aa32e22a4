"""Cues: the words by which a report says that somebody said, thought, asked or denied something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources.abc import Traversable
from typing import Literal

from casus.codebook.inflection import by_verb_form
from casus.codebook.load import data_folder, read_entries
from casus.model.account import Stance

# Where the content of a cue can stand. A preposition ("for", "of", "about") names an oblique: "called for talks".
# clause: "said that ..."; quote: words in quotation marks; infinitive: "urged him to go"; object: "announced a deal"; gerund: "denied
# taking part"; as: "described it as a threat"; name: "called it a threat"; charge: the clause of a rejected
# charge or claim; amount: an object and its measure ("put the crowd at 7,000");
# quoted: an object with words in quotation marks ("attacked “the harbour lobby”").


@dataclass(frozen=True, slots=True)
class Cue:
    """A group of verbs or nouns that attribute alike.

    Args:
        words: lemmas, separated by spaces; a particle or fixed word is joined with an underscore ("point_out").
        kind: verb or noun.
        stance: what the speaker does with the content.
        content: where the content can stand, in order of preference.
        infinitive: stance where the content is an infinitive ("told him to go": demands).
        charge: stance where the content is the clause of a charge ("dismissed reports that": denies).
        addressee: where the addressee can stand: "obj" or a preposition.
        is_thought: a thought, hope or fear rather than words.
        needs_speaker: only a person, group, organisation or document can be its subject ("show", "suggest" take any thing).
    """

    words: str
    content: tuple[str, ...]
    kind: Literal["verb", "noun"] = "verb"
    stance: Stance = "asserts"
    infinitive: Stance | None = None
    charge: Stance | None = None
    addressee: tuple[str, ...] = ()
    is_thought: bool = False
    needs_speaker: bool = False


@dataclass(frozen=True, slots=True)
class Channels:
    """Nouns that name the channel or occasion of words ("statement", "tweet", "interview"), and documents that can speak."""

    words: str


@dataclass(frozen=True)
class CueBook:
    """All cues, by lemma."""

    verbs: dict[str, Cue]
    nouns: dict[str, Cue]
    channels: frozenset[str]

    @cached_property
    def _lemmas(self) -> dict[str, str]:
        return by_verb_form({lemma: lemma for lemma in self.verbs if "_" not in lemma})

    def lemma_of(self, text: str, lemma: str) -> str:
        """Return the cue that a written form belongs to where the parser's lemma is none ("alleged": "alleg")."""
        return lemma.lower() if lemma.lower() in self.verbs else self._lemmas.get(text.lower(), lemma.lower())

    def verb(self, lemma: str, *after: str) -> tuple[str, Cue] | None:
        """Return the cue of a verb; with words that follow it ("out", "for"), the longer cue first.

        >>> found = load_cues().verb("point", "out")
        >>> found is not None and found[0]
        'point_out'
        """
        for word in after:
            cue = self.verbs.get(f"{lemma}_{word}")
            if cue is not None:
                return f"{lemma}_{word}", cue
        cue = self.verbs.get(lemma)
        return None if cue is None else (lemma, cue)


def _by_word(cues: list[Cue], kind: str) -> Iterator[tuple[str, Cue]]:
    for cue in cues:
        if cue.kind == kind:
            yield from ((word, cue) for word in cue.words.split())


@cache
def load_cues(folder: Traversable | None = None) -> CueBook:
    """Load the cues of a codebook folder; the shipped ones by default."""
    file = (folder or data_folder()) / "cues" / "cues.toml"
    cues = read_entries(file, "cue", Cue)
    channels = frozenset(word for entry in read_entries(file, "channel", Channels) for word in entry.words.split())
    return CueBook(dict(_by_word(cues, "verb")), dict(_by_word(cues, "noun")), channels)
