"""Sets the scene of an account: who is named where, which alliance it is about."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from casus.codebook.treaties import TreatyBook
from casus.ground.text import fold
from casus.model.account import Account, Event, Mention, Party

_HEAD = 4  # sentences: what a report is about is named in them
_WORLDWIDE = frozenset({"UN", "OSCE", "OAS", "IAEA", "WTO", "IMF"})  # who is in these is in alliances too
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
# What may stand behind an alliance's name where the alliance itself is joined or left.
_STILL_ITSELF = frozenset(
    "membership accession alliance bloc treaty pact charter in of by on as at for from with and or which that".split()
)

_STATE = 3  # letters of a state's id
_IN_LIST = re.compile(r",? (?:and |as well as )|, ")


@dataclass(frozen=True, slots=True)
class Scene:
    """One account, with who is named in each sentence and which alliance the report names most.

    Args:
        others: sentences that name an organisation of states of which no roll is kept: they are not about the main one.
        named: actors mentioned in each sentence, by its index; an alliance also by the name of its treaty.
        main: the alliance named most, or "" where its head does not name it, or an organisation without a roll is named more.
    """

    account: Account
    alliances: frozenset[str]
    others: frozenset[int]
    starts: tuple[int, ...]
    named: dict[int, frozenset[str]]
    main: str

    def near(self, event: Event) -> frozenset[str]:
        """Return the actors in an event and in its sentence; without an alliance among them, the report's main one is added."""
        own = frozenset(p.actor for p in (*event.actors, *event.recipients) if p.actor)
        number = bisect_right(self.starts, event.sentence.start) - 1
        return self._with_main(own | self.named.get(number, frozenset()), number)

    def by_sentence(self) -> list[frozenset[str]]:
        """Return the actors of each sentence in order, with the main alliance where a sentence names none."""
        return [self._with_main(self.named.get(number, frozenset()), number) for number in range(len(self.starts))]

    def is_state(self, actor: str) -> bool:
        """Say whether an actor is a state; CIS, OAS and SCO have three letters too."""
        return len(actor) == _STATE and actor.isupper() and actor not in self.alliances

    def list_to_last(self, mentions: Sequence[Mention]) -> list[Mention]:
        """Return the last of some mentions of a sentence, behind those that stand in one list with it ("Mali, Niger and Chad")."""
        listed: list[Mention] = []
        for mention in sorted(mentions, key=lambda m: (m.span.end, -m.span.start), reverse=True):
            if not listed:
                listed.append(mention)
            elif mention.span.end < listed[-1].span.start:
                if not _IN_LIST.fullmatch(self.account.report.text[mention.span.end : listed[-1].span.start]):
                    break
                listed.append(mention)
        return listed[::-1]

    def is_itself(self, party: Party) -> bool:
        """Say whether a party is an alliance itself, or a place in it; not a part of it ("CSTO drills", "the EU mission in Mali")."""
        if party.span is None or party.entity != party.actor:
            return party.span is None
        ends = [m.span.end for m in self.account.mentions if m.actor == party.actor and party.span.covers(m.span)]
        after = self.account.report.text[max(ends, default=party.span.end) : party.span.end].lower().split()
        return not after or after[0] in _STILL_ITSELF or not (after[0].isalpha() or after[0] in _POSSESSIVE)

    def _with_main(self, found: frozenset[str], number: int) -> frozenset[str]:
        return found if found & self.alliances or not self.main or number in self.others else found | {self.main}


def set_scene(account: Account, treaties: TreatyBook) -> Scene:
    """Return an account with its sentences' actors looked up once."""
    alliances = frozenset(t.id for t in treaties)
    starts = tuple(s.start for s in account.sentences)
    named: dict[int, set[str]] = {}
    counts: Counter[str] = Counter()
    others: Counter[str] = Counter()
    elsewhere: set[int] = set()
    for mention in account.mentions:
        # A treaty is no actor, and its name can hold an alliance's: "the EU accession treaty".
        found = {mention.actor} if mention.actor is not None else alliances.intersection(mention.text.split())
        for actor in found:
            named.setdefault(bisect_right(starts, mention.span.start) - 1, set()).add(actor)
            counts[actor] += actor in alliances
        if mention.kind == "organisation" and mention.sector == "IGO" and mention.actor not in alliances and not found & alliances:
            others[mention.entity] += 1
            if mention.name is not None and mention.actor not in _WORLDWIDE:
                elsewhere.add(bisect_right(starts, mention.span.start) - 1)
    for number, treaty in _by_title(account, treaties):
        named.setdefault(number, set()).add(treaty)
        counts[treaty] += 1
    main = max(counts, key=lambda a: counts[a], default="")
    rival = max((n for other, n in others.items() if other not in _WORLDWIDE), default=0)
    at_head = any(main in found for number, found in named.items() if number < _HEAD) or main in _in_title(account, alliances)
    is_main = counts[main] > 0 and counts[main] >= rival and at_head
    return Scene(account, alliances, frozenset(elsewhere), starts, {i: frozenset(n) for i, n in named.items()}, main if is_main else "")


def _in_title(account: Account, alliances: frozenset[str]) -> frozenset[str]:
    """Return the alliances that the headline names as the report's body does."""
    names = {m.name: m.actor for m in account.mentions if m.name is not None and m.actor in alliances}
    title = f" {' '.join((account.report.title or '').split())} "
    return frozenset(str(actor) for name, actor in names.items() if f" {name} " in title or f" {name}'s " in title)


def _by_title(account: Account, treaties: TreatyBook) -> Iterator[tuple[int, str]]:
    """Yield the sentences that name a treaty by its title ("the North Atlantic Treaty"), with the alliance that it made."""
    text = account.report.text
    if "Treaty" not in text and "Pact" not in text:
        return
    titles = [(t.id, fold(name)) for t in treaties for name in (t.name, *t.aliases) if name.endswith(("Treaty", "Pact"))]
    for number, span in enumerate(account.sentences):
        words = fold(span.of(text))
        yield from ((number, treaty) for treaty, title in titles if title in words)
