"""Event senses: which verbs and nouns name which PLOVER act, and what they ask of their sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from importlib.resources.abc import Traversable

from casus.codebook.inflection import all_noun_forms, noun_forms, verb_forms
from casus.codebook.load import data_folder, lay_over, read_entries, toml_files
from casus.codebook.object_classes import expand_objects, read_classes
from casus.ground.errors import CodebookError


@dataclass(frozen=True, slots=True)
class Sense:
    """One line of the event lexicon: words, what must stand beside them, and the act that they name.

    Args:
        id: its name; an event carries it as its rule.
        act: the verb a reader is shown ("invite", "shoot down").
        type: PLOVER type.
        mode: PLOVER mode, or "".
        contexts: PLOVER contexts.
        verb: trigger verbs; a particle or fixed word follows after a space ("shoot down").
        object: heads of which the object must be one, or classes of them ("@forces"); empty where any object will do.
        prep: prepositions of which one must be there, "on:treaty" with its noun; empty where none is needed.
        recipient: where the recipient stands, in order of preference: "obj", "iobj", a preposition, "obj:with" (inside the
        object
            after "with"), "obj:poss", or "poss".
        noun: trigger nouns.
        noun_actor: where a noun's actor stands: poss, by, of, from, between, compound.
        noun_recipient: where a noun's recipient stands: a preposition, poss or compound.
        mutual: both sides are actors (talks); there is no recipient.
        needs_recipient: without a recipient there is no event.
        plain: its verb says the act whatever its object is ("annexed the strip"); others need one that can be acted on ("struck a
            balance" hits nobody).
        between_sides: without a known actor and a known recipient of another side there is no event ("warned": officials also
            also warn of storms).
        sectors: of which sector an actor must be; empty where any will do ("crossed into": refugees do so too).
        pairs_only: it counts only between two given mentions, where it is precise enough; in reading it would tell too much.
        example: a sentence of ours that it codes.
        note: what is odd about it.
    """

    id: str
    act: str
    type: str
    mode: str = ""
    contexts: tuple[str, ...] = ()
    verb: tuple[str, ...] = ()
    object: tuple[str, ...] = ()
    prep: tuple[str, ...] = ()
    recipient: tuple[str, ...] = ()
    noun: tuple[str, ...] = ()
    noun_actor: tuple[str, ...] = ()
    noun_recipient: tuple[str, ...] = ()
    mutual: bool = False
    needs_recipient: bool = False
    plain: bool = False
    between_sides: bool = False
    sectors: tuple[str, ...] = ()
    pairs_only: bool = False
    example: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to say a sense: the trigger word, the words that must follow it, and the forms its object may have.

    Args:
        sense: the sense.
        rest: further words of the trigger ("down" of "shoot down"), in order.
        objects: for each allowed object its words, the head last ("air", "strikes").
        is_noun: whether a noun says it.
    """

    sense: Sense
    rest: tuple[str, ...] = ()
    objects: frozenset[tuple[str, ...]] = frozenset()
    is_noun: bool = False

    @property
    def weight(self) -> int:
        """How much it asks for: the most specific wording wins. A noun asks for no object and no preposition, which are the verb's."""
        asked = 0 if self.is_noun else 3 * bool(self.sense.object) + 2 * bool(self.sense.prep)
        return 4 * len(self.rest) + asked + self.sense.needs_recipient


@dataclass(frozen=True, slots=True)
class EventType:
    """One of PLOVER's types and modes with its quad class and score; `mode` is empty for the type itself."""

    type: str
    mode: str
    quad: int
    score: float


@dataclass(frozen=True)
class SenseBook:
    """The event lexicon, indexed by the written forms of its triggers.

    Args:
        senses: all senses, in the order of the files; of two equally specific ones the first wins.
        types: PLOVER's types and modes.
        constructions: senses without a trigger of their own ("A says that B must"), which the grammar finds between two mentions.
        learned: senses without a trigger of their own, one a type, for words that the learned head takes for that type.
        own: ids of the senses that a user laid over ours; the learned head never overrules them.
    """

    senses: tuple[Sense, ...]
    types: tuple[EventType, ...] = ()
    constructions: tuple[Sense, ...] = ()
    learned: tuple[Sense, ...] = ()
    own: frozenset[str] = frozenset()

    @cached_property
    def verbs(self) -> dict[str, tuple[Wording, ...]]:
        """Wordings for reading by each form of their verb, the most specific first."""
        return _of_reading(self.all_verbs)

    @cached_property
    def nouns(self) -> dict[str, tuple[Wording, ...]]:
        """Wordings for reading by each form of the last word of their noun ("strike" of "air strike"), the most specific first."""
        return _of_reading(self.all_nouns)

    @cached_property
    def all_verbs(self) -> dict[str, tuple[Wording, ...]]:
        """The same with those that count only between two given mentions."""
        found: dict[str, list[Wording]] = {}
        for sense in self.senses:
            objects = _object_forms(sense.object)
            for entry in sense.verb:
                first, *rest = entry.split()
                wording = Wording(sense, tuple(rest), objects)
                for form in verb_forms(first):
                    found.setdefault(form, []).append(wording)
        return _ranked(found)

    @cached_property
    def all_nouns(self) -> dict[str, tuple[Wording, ...]]:
        """The same with those that count only between two given mentions."""
        found: dict[str, list[Wording]] = {}
        for sense in self.senses:
            for entry in sense.noun:
                *before, last = entry.replace("-", " ").split()
                wording = Wording(sense, tuple(before), is_noun=True)
                for form in noun_forms(last):
                    found.setdefault(form, []).append(wording)
        return _ranked(found)

    @cached_property
    def _by_id(self) -> dict[str, Sense]:
        return {sense.id: sense for sense in (*self.senses, *self.constructions, *self.learned)}

    @cached_property
    def learned_by_type(self) -> dict[str, Sense]:
        """What the learned head's acts ask of their sentence, by PLOVER type."""
        return {sense.type: sense for sense in self.learned}

    @cached_property
    def _scores(self) -> dict[tuple[str, str], EventType]:
        return {(t.type, t.mode): t for t in self.types}

    def sense(self, name: str) -> Sense | None:
        """Return the sense of that id, or None."""
        return self._by_id.get(name)

    def score(self, kind: str, mode: str = "") -> float:
        """Return PLOVER's score for a type and mode; a mode without one takes its type's (PROTEST-vandalize); unknown is 0."""
        found = self._scores.get((kind, mode)) or self._scores.get((kind, ""))
        return found.score if found else 0.0

    def quad(self, kind: str) -> int:
        """Return the quad class of a type: 1 verbal, 2 material cooperation, 3 verbal, 4 material conflict; 0 for unknown."""
        found = self._scores.get((kind, ""))
        return found.quad if found else 0

    @classmethod
    def from_senses(
        cls, senses: Iterable[Sense], types: Sequence[EventType] = (), constructions: Sequence[Sense] = (), learned: Sequence[Sense] = ()
    ) -> SenseBook:
        """Build the book.

        Raises:
            CodebookError: two senses share an id, or one has a type or mode that PLOVER lacks.
        """
        kept = tuple(senses)
        seen: set[str] = set()
        known = {(t.type, t.mode) for t in types}
        for sense in (*kept, *constructions, *learned):
            if sense.id in seen:
                raise CodebookError(f"two senses are called {sense.id!r}", hint="give one of them another id")
            seen.add(sense.id)
            if known and (sense.type, sense.mode) not in known:
                name = f"{sense.type}-{sense.mode}" if sense.mode else sense.type
                raise CodebookError(f"[[sense]] {sense.id}: PLOVER has no {name}", hint="plover.toml lists the types and their modes")
        return cls(kept, tuple(types), tuple(constructions), tuple(learned))


def load_senses(folder: Traversable | None = None, overlay: Traversable | None = None) -> SenseBook:
    """Read the event lexicon: `plover.toml` and all of `events/*.toml` in the codebook's data folder.

    Args:
        folder: the data folder; by default the one that ships with casus.
        overlay: a user's folder of senses, of which one takes the place of the shipped one with the same id.

    Raises:
        CodebookError: a file breaks the rules of its format.
    """
    data = folder or data_folder()
    events = data / "events"
    shipped = _read_senses(events) if events.is_dir() else []
    own = _read_senses(overlay) if overlay is not None else []
    senses = lay_over(shipped, own, lambda sense: sense.id) if own else shipped
    constructions = _read_senses(events, "construction") if events.is_dir() else []
    learned = read_entries(data / "learned.toml", "learned", Sense) if (data / "learned.toml").is_file() else []
    classes = read_classes(data / "objects.toml")
    expanded = [replace(s, object=expand_objects(s.object, classes, s.id)) if s.object else s for s in senses]
    book = SenseBook.from_senses(expanded, read_types(data / "plover.toml"), constructions, learned)
    return replace(book, own=frozenset(sense.id for sense in own))


def _read_senses(folder: Traversable, key: str = "sense") -> list[Sense]:
    # Reading TOML is what loading costs: constructions stand in few files, and the others are not read again for them.
    files = (file for file in toml_files(folder) if key == "sense" or f"[[{key}]]" in file.read_text("utf-8"))
    return [sense for file in files for sense in read_entries(file, key, Sense)]


@dataclass(frozen=True, slots=True)
class _TypeEntry:
    """A type of PLOVER as `plover.toml` has it."""

    name: str
    quad: int
    score: float
    needs_recipient: bool = False
    meaning: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class _ModeEntry:
    """A mode of one type as `plover.toml` has it; without a score the type's holds."""

    type: str
    name: str
    score: float | None = None
    note: str = ""


def read_types(file: Traversable) -> tuple[EventType, ...]:
    """Read PLOVER's types and modes.

    Raises:
        CodebookError: the file is no such table, or a mode has a type that is not there.
    """
    if not file.is_file():
        return ()
    types = {t.name: EventType(t.name, "", t.quad, t.score) for t in read_entries(file, "type", _TypeEntry)}
    found = list(types.values())
    for mode in read_entries(file, "mode", _ModeEntry):
        if mode.type not in types:
            raise CodebookError(f"[[mode]] {mode.name}: there is no type {mode.type}", where=file.name, hint="add the [[type]] first")
        above = types[mode.type]
        found.append(EventType(mode.type, mode.name, above.quad, above.score if mode.score is None else mode.score))
    return tuple(found)


def _of_reading(found: dict[str, tuple[Wording, ...]]) -> dict[str, tuple[Wording, ...]]:
    kept = {form: tuple(w for w in wordings if not w.sense.pairs_only) for form, wordings in found.items()}
    return {form: wordings for form, wordings in kept.items() if wordings}


def _ranked(found: dict[str, list[Wording]]) -> dict[str, tuple[Wording, ...]]:
    return {form: tuple(sorted(wordings, key=lambda w: -w.weight)) for form, wordings in found.items()}


def _object_forms(entries: Iterable[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(form for entry in entries for form in _forms_of(entry))


@cache
def _forms_of(entry: str) -> frozenset[tuple[str, ...]]:
    *before, last = entry.replace("-", " ").split()
    return frozenset((*before, form) for form in all_noun_forms([last]))
