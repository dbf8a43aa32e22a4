"""Sets the scene of an account: who is named where, which alliance it is about."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from casus.codebook.treaties import TreatyBook
from casus.ground.text import fold
from casus.model.account import Account, Event


@dataclass(frozen=True, slots=True)
class Scene:
    """One account, with who is named in each sentence and which alliance the report names most.

    Args:
        named: actors mentioned in each sentence, by its index; an alliance also by the name of its treaty.
        main: the alliance named most, or "".
    """

    account: Account
    alliances: frozenset[str]
    starts: tuple[int, ...]
    named: dict[int, frozenset[str]]
    main: str

    def near(self, event: Event) -> frozenset[str]:
        """Return the actors in an event and in its sentence; without an alliance among them, the report's main one is added."""
        own = frozenset(p.actor for p in (*event.actors, *event.recipients) if p.actor)
        return self._with_main(own | self.named.get(bisect_right(self.starts, event.sentence.start) - 1, frozenset()))

    def by_sentence(self) -> list[frozenset[str]]:
        """Return the actors of each sentence in order, with the main alliance where a sentence names none."""
        return [self._with_main(self.named.get(number, frozenset())) for number in range(len(self.starts))]

    def _with_main(self, found: frozenset[str]) -> frozenset[str]:
        return found if found & self.alliances or not self.main else found | {self.main}


def set_scene(account: Account, treaties: TreatyBook) -> Scene:
    """Return an account with its sentences' actors looked up once."""
    alliances = frozenset(t.id for t in treaties)
    starts = tuple(s.start for s in account.sentences)
    named: dict[int, set[str]] = {}
    counts: Counter[str] = Counter()
    for mention in account.mentions:
        # A treaty is no actor, and its name can hold an alliance's: "the EU accession treaty".
        found = {mention.actor} if mention.actor is not None else alliances.intersection(mention.text.split())
        for actor in found:
            named.setdefault(bisect_right(starts, mention.span.start) - 1, set()).add(actor)
            counts[actor] += actor in alliances
    for number, treaty in _by_title(account, treaties):
        named.setdefault(number, set()).add(treaty)
        counts[treaty] += 1
    main = max(counts, key=lambda a: counts[a], default="")
    return Scene(account, alliances, starts, {i: frozenset(n) for i, n in named.items()}, main if counts[main] else "")


def _by_title(account: Account, treaties: TreatyBook) -> Iterator[tuple[int, str]]:
    """Yield the sentences that name a treaty by its title ("the North Atlantic Treaty"), with the alliance that it made."""
    text = account.report.text
    if "Treaty" not in text and "Pact" not in text:
        return
    titles = [(t.id, fold(name)) for t in treaties for name in (t.name, *t.aliases) if name.endswith(("Treaty", "Pact"))]
    for number, span in enumerate(account.sentences):
        words = fold(span.of(text))
        yield from ((number, treaty) for treaty, title in titles if title in words)
