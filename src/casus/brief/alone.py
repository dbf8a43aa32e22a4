"""What only one report tells: acts of which no other report has a sentence that may tell them too."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

from casus.brief.evidence import Library
from casus.brief.page import EventLine
from casus.reconcile.vocabulary import keys_of

_WORD = re.compile(r"[^\W\d_]+")
_SHARED = 0.3  # of the words of an act, weighed by how rare they are in the story


class Elsewhere:
    """The sentences of a story by their words, to look up whether an act may be told in another report.

    That nothing was found to be the same is no sign that nobody else tells it: two reporters tell one arrest in many words. "Only" is said
    where no sentence of another outlet has the verb of the act, or one like it, and a part of what else its words tell.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._sentences: list[tuple[str, frozenset[str]]] = []
        self._holders: dict[str, list[int]] = {}
        for account in library.story.accounts:
            name = library.names[account.report.id]
            for span in account.sentences:
                keys = _keys((span.of(account.report.text),))
                for key in keys:
                    self._holders.setdefault(key, []).append(len(self._sentences))
                self._sentences.append((name, keys))

    def may_tell(self, event: EventLine) -> bool:
        """Say whether a report of another outlet may tell an act too."""
        words = _keys((event.words,))
        whole = math.fsum(map(self._weight, sorted(words)))
        for number in sorted({n for key in _keys(r.text for r in event.refs) for n in self._holders.get(key, ())}):
            name, keys = self._sentences[number]
            if name not in event.carriers and math.fsum(map(self._weight, sorted(words & keys))) >= _SHARED * whole:
                return True
        return False

    def _weight(self, key: str) -> float:
        return math.log1p(len(self._sentences) / max(1, len(self._holders.get(key, ()))))


def _keys(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(key for text in texts for word in _WORD.findall(text) for key in keys_of(word))
