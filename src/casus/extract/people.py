"""Gives each person of a report one entity, whatever part of the name the text uses."""

from __future__ import annotations

from collections.abc import Collection

from casus.codebook.person_names import name_words
from casus.ground.text import fold

_RECENT = 3  # sentences
_ADDRESSES = {"mr": "m", "mrs": "f", "ms": "f", "miss": "f"}
_CROWNED = frozenset("king queen prince princess emir sultan shah emperor pope crown".split())

# Short forms that share no beginning with the long one, or that two outlets use for one person.
_SHORT = {
    "bill": "william", "bob": "robert", "tony": "anthony", "antony": "anthony", "dick": "richard", "rick": "richard", "jim": "james",
    "ted": "edward", "jack": "john", "liz": "elizabeth", "beth": "elizabeth", "sasha": "alexander", "volodymyr": "vladimir",
    "chuck": "charles", "peggy": "margaret", "hank": "henry", "larry": "lawrence", "harry": "henry",
}  # fmt: skip


class People:
    """The persons of one report, in the order in which the text names them.

    Args:
        alone: the folded names of one word by which the report calls somebody anywhere ("Elian", "Ruiz").
    """

    def __init__(self, alone: Collection[str] = ()) -> None:
        self._alone = frozenset(alone)
        self._meant: dict[tuple[str, str], str] = {}  # surname and form of address -> the entity that they meant last
        self._addressed: dict[str, str] = {}  # entity -> m or f, as "Mr" and "Mrs" tell
        self._titles: dict[str, set[str]] = {}  # entity -> last words of the titles in front of its names
        self._acted: dict[str, int] = {}  # entity -> sentence in which it was a subject last
        self._firsts: dict[str, str] = {}  # entity -> first name, "" where only the surname is known
        self._whole: dict[str, list[str]] = {}  # entity -> the words of its longest name
        self._by_last: dict[str, list[str]] = {}
        self._by_first: dict[str, list[str]] = {}
        self._crowned: dict[tuple[str, str], str] = {}
        self._seen: dict[str, int] = {}  # entity -> sentence of its last mention

    def entity_of(self, name: str, sentence: int, title: str = "", *, is_subject: bool = False, address: str = "") -> str:
        """Return the entity of a name: a person known by it or by a fuller form, else a new one.

        A king of a bare name is no other who has it as a surname: "King Hussein" and "Saddam Hussein".

        A bare surname that two persons of the report bear is no child's whom the report calls by the given name alone. It is the one's
        whom it meant before, or else the one's who was named last, if the other has not been named in the three sentences before, or
        who alone of the two acted in them; otherwise it stays an entity of its own. "Mr Ruiz" and "Mrs Ruiz" are two, and of several
        "Captain Ruiz" is only who has been called so.
        """
        words = name_words(name)
        crown = next((w for w in fold(title).split() if w in _CROWNED), "")
        if crown and len(words) == 1:
            return self._crowned_as(words[0], crown, sentence)
        gender, rank = _ADDRESSES.get(fold(address).rstrip("."), ""), (fold(title).split() or [""])[-1]
        entity = self._find(words, sentence, gender, rank) or self._add(words)
        self._seen[entity] = sentence
        if gender:
            self._addressed.setdefault(entity, gender)
        if rank:
            self._titles.setdefault(entity, set()).add(rank)
        if is_subject:
            self._acted[entity] = sentence
        if len(words) == 1 and entity in self._by_last.get(words[0], ()):
            self._meant[words[0], gender] = entity
        if len(words) > len(self._whole.get(entity, ())):
            self._whole[entity] = words
        return entity

    def _find(self, words: list[str], sentence: int, gender: str, rank: str) -> str | None:
        if len(words) > 1:
            known = [e for e in self._by_last.get(words[-1], ()) if _may_be_same(self._firsts[e], words[0]) or self._ends_so(e, words)]
            if known:
                if not self._firsts[known[0]]:
                    self._name_first(known[0], words[0])
                return known[0]
            return None
        named = self._by_last.get(words[0], []) or self._by_first.get(words[0], [])
        known = [e for e in named if not gender or self._addressed.get(e) in (None, gender)]
        if words[0] in self._by_last and not known:
            return self._add_namesake(words[0], gender)
        if len(known) > 1:
            known = [e for e in known if self._firsts[e] not in self._alone] or known
        return known[0] if len(known) == 1 else self._of_several(words[0], known, sentence, gender, rank) if known else None

    def _of_several(self, surname: str, known: list[str], sentence: int, gender: str, rank: str) -> str:
        """Return which of several bearers a bare surname means, or an entity of its own."""
        own = f"per:{surname}-{sentence}"
        if rank:
            titled = [e for e in known if rank in self._titles.get(e, ())]
            return titled[0] if len(titled) == 1 else own
        if self._meant.get((surname, gender)) in known:
            return self._meant[surname, gender]
        recent = [e for e in known if sentence - self._seen[e] <= _RECENT]
        acting = [e for e in recent if sentence - self._acted.get(e, -_RECENT - 1) <= _RECENT]
        return next((found[0] for found in (recent, acting) if len(found) == 1), own)

    def _crowned_as(self, name: str, crown: str, sentence: int) -> str:
        """Return the entity of a monarch of a bare name."""
        entity = self._crowned.get((crown, name))
        if entity is None:
            entity = self._crowned[crown, name] = self._add([name])
        self._seen[entity] = sentence
        return entity

    def _ends_so(self, entity: str, words: list[str]) -> bool:
        """Say whether a longer name of a person ends with a surname of several words: "Saint-Pierre" of "Luc Saint-Pierre"."""
        whole = self._whole.get(entity, [])
        return len(whole) > len(words) and whole[-len(words) :] == words

    def _add(self, words: list[str]) -> str:
        last, first = words[-1], words[0] if len(words) > 1 else ""
        entity = f"per:{last}"
        if entity in self._firsts:
            entity = f"per:{last}-{first or len(self._firsts)}"
        self._by_last.setdefault(last, []).append(entity)
        self._firsts[entity] = ""
        if first:
            self._name_first(entity, first)
        return entity

    def _add_namesake(self, surname: str, gender: str) -> str:
        """Return a person of the other gender than all who bear a surname so far, whose first name nothing tells."""
        entity = f"per:{surname}-{gender}"
        self._by_last[surname].append(entity)
        self._firsts[entity] = f"{gender}."
        return entity

    def _name_first(self, entity: str, first: str) -> None:
        self._firsts[entity] = first
        self._by_first.setdefault(first, []).append(entity)


def _may_be_same(left: str, right: str) -> bool:
    """Say whether two first names can be one person's: equal, one unknown, an initial, or a short form."""
    if not left or not right or left == right:
        return True
    if len(left) == 1 or len(right) == 1 or left.startswith(right) or right.startswith(left):
        return left[0] == right[0]
    return _SHORT.get(left, left) == _SHORT.get(right, right)
