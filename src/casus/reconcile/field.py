"""A field: one kind of act or state of things, whatever the verb or noun that tells it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from casus.reconcile.vocabulary import key_of


@dataclass(frozen=True, slots=True)
class Field:
    """One kind of act or state of things, with the words that tell it.

    Args:
        name: what it is called in findings.
        done: words that tell it, as done or in any form.
        undone: words that tell the opposite or that it was not done ("stayed away"); None where only "not" does.
        is_sole: a story tells one such act, as a rule; of the others many are told, and two clauses must share more.
        is_plain: what is done is clear from the party alone: a clause that names it and says no denies it, where each report has but one.
        is_mutual: two do it together, and both must be shared.
        is_two_sided: one gives and one takes, and a report may name but one of the two.
        of: keys of which one must stand in the clause or around it, "@organisation" for any that is named, "@number" for any number;
            empty for any clause.
        things: keys of what it is done to; two clauses that each name one, and not the same, tell of two things.
    """

    name: str
    done: re.Pattern[str]
    undone: re.Pattern[str] | None = None
    is_sole: bool = False
    is_plain: bool = False
    is_mutual: bool = False
    is_two_sided: bool = False
    of: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()


def words(pattern: str) -> re.Pattern[str]:
    """Return a pattern for whole words, whatever their case.

    >>> bool(words("signed|initialled").search("Both Signed it")), bool(words("sign").search("signed"))
    (True, False)
    """
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


def keys(listed: str) -> frozenset[str]:
    """Return the keys of words written with spaces between them; "@organisation" and the like stay.

    >>> sorted(keys("vessel troops @number"))
    ['@number', 'ship', 'soldier']
    """
    return frozenset(w if w.startswith("@") else key_of(w) or w for w in listed.split())
