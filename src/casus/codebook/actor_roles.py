"""Roles of persons, titles, and the gender of given names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from casus.codebook.actor_names import NameIndex, bare, cut
from casus.codebook.actor_tables import Gender, Row, read_gender, split_list
from casus.ground.errors import CodebookError
from casus.ground.text import fold

# Words before a role that belong to it; the second group says that it is no longer held.
_RANKS = frozenset("deputy vice acting interim caretaker assistant under first second chief senior top junior permanent".split())
_FORMER = frozenset("former ex then onetime outgoing late".split())


@dataclass(frozen=True, slots=True)
class RoleEntry:
    """What a role noun says of who has it.

    Args:
        name: the role in the singular ("prime minister").
        sector: PLOVER sector, or None where the noun does not tell ("leader").
        gender: m or f where the word has one.
        is_office: whether one person at a time holds it in a state or an organisation (president, ambassador; not analyst).
        is_plural: whether the words found are the plural.
    """

    name: str
    sector: str | None
    gender: Gender | None
    is_office: bool
    is_plural: bool


@dataclass(frozen=True, slots=True)
class RoleMatch:
    """Words of a sentence that are a role: `words[start:end]`, with rank words before it ("deputy", "former").

    Args:
        is_former: whether the words say that it is not held at the time of the report ("former", "ex-", "then-"; "outgoing" too).
    """

    start: int
    end: int
    name: str
    sector: str | None
    gender: Gender | None
    is_office: bool
    is_plural: bool
    is_former: bool


class RoleBook:
    """Role nouns, titles and given names.

    Args:
        roles: the role nouns, one entry for the singular and one for the plural, by the words.
        titles: titles without their point, folded, with the gender that they have.
        given_names: given names, folded, with their gender; those given to both are left out.
    """

    def __init__(self, roles: Mapping[str, RoleEntry], titles: Mapping[str, Gender | None], given_names: Mapping[str, Gender]) -> None:
        self.titles, self.given_names = titles, given_names
        self._index: NameIndex[RoleEntry] = NameIndex()
        for words, role in roles.items():
            pieces = cut(words)
            self._index.add(pieces, role)
            if "-" in pieces:
                self._index.add([p for p in pieces if p != "-"], role)

    def role(self, words: Sequence[str], start: int) -> RoleMatch | None:
        """Return the longest role phrase that starts at a word, or None."""
        return self._role([bare(word).lower() for word in words[start : start + 12]], 0, start)

    def find(self, words: Sequence[str]) -> list[RoleMatch]:
        """Return the role phrases of a sentence, in order, without overlap."""
        plain = [bare(word).lower() for word in words]
        found: list[RoleMatch] = []
        at = 0
        while at < len(plain):
            match = self._role(plain, at, 0)
            if match is None:
                at += 1
            else:
                found.append(match)
                at = match.end
        return found

    def _role(self, words: Sequence[str], start: int, offset: int) -> RoleMatch | None:
        at, is_former, ranks = start, False, ""
        best: RoleMatch | None = None
        while at < len(words):
            hit = self._index.longest_at(words, at)
            # A deputy is a lawmaker, a deputy foreign minister is none: what reaches further counts.
            if hit is not None and (best is None or offset + at + hit[0] > best.end):
                n, (role, *_) = hit
                ends = offset + start, offset + at + n
                best = RoleMatch(*ends, ranks + role.name, role.sector, role.gender, role.is_office, role.is_plural, is_former)
            if words[at] in _FORMER:
                is_former = True
            elif words[at] in _RANKS:
                ranks += f"{words[at]} "
            else:
                return best
            at += 2 if words[at + 1 : at + 2] == ["-"] else 1
        return best


def plural_of(noun: str) -> str:
    """Return the regular plural of a noun phrase whose last word is its head.

    >>> plural_of("foreign secretary"), plural_of("envoy"), plural_of("spokeswoman"), plural_of("coach")
    ('foreign secretaries', 'envoys', 'spokeswomen', 'coaches')
    """
    if noun.endswith("man"):
        return noun[:-3] + "men"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "sh", "ch", "x")) else "s")


def read_roles(rows: Sequence[Row]) -> RoleBook:
    """Return the book of the rows of kind role, portfolio, title and given name.

    Raises:
        CodebookError: a cell is not what its column holds.
    """
    roles: dict[str, RoleEntry] = {}
    titles: dict[str, Gender | None] = {}
    names: dict[str, set[Gender]] = {}
    for row in rows:
        gender = read_gender(row.cells.get("gender", ""), row.where)
        if row.kind in ("role", "portfolio"):
            _add_roles(roles, row, gender)
        elif row.kind == "title":
            titles |= {fold(word): gender for word in row.cells["words"].split()}
        elif gender is None:
            raise CodebookError("given names stand under m or f", where=row.where, hint="write a name of both under both")
        else:
            for name in row.cells["words"].split():
                names.setdefault(name.lower() if name.isascii() else fold(name), set()).add(gender)
    return RoleBook(roles, titles, {name: next(iter(both)) for name, both in names.items() if len(both) == 1})


def _add_roles(roles: dict[str, RoleEntry], row: Row, gender: Gender | None) -> None:
    """Add the roles of a row: its words, or, of a portfolio, each form with each word in it."""
    for item in split_list(row.cells["words"]):
        if row.kind == "role":
            _add_role(roles, item, row.cells["sector"] or None, gender, row.cells["office"] == "yes")
        else:
            for form in row.cells["form"].split(","):
                _add_role(roles, form.strip().replace("*", item), "GOV", None, is_office=True)


def _add_role(roles: dict[str, RoleEntry], item: str, sector: str | None, gender: Gender | None, is_office: bool) -> None:
    """Add the singular and the plural; a plural that is not regular stands after a stroke ("chief of staff/chiefs of staff")."""
    one, _, many = item.partition("/")
    head, of, rest = one.partition(" of ") if " of " in one else one.partition(" for ")
    for words, is_plural in ((one, False), (many or plural_of(head) + of + rest, True)):
        roles.setdefault(words, RoleEntry(one, sector, gender, is_office, is_plural))
