"""Gives those in the lead the state that the headline gives their office: "Bolivian president quits"."""

from __future__ import annotations

import re

from casus.extract.headline_states import headline_words
from casus.extract.referents import Facts, Referents

_OWNING = re.compile(r"[’']s$")  # "Bolivia's president"
_BEGINNING = 4  # sentences
# Between a state and the office; another word may be a verb: "Peru expels ambassador".
_BETWEEN = frozenset("new acting interim first top deputy ailing embattled outgoing incoming ousted jailed exiled veteran".split())


def settle_headline_offices(referents: Referents) -> None:
    """Give the only holder of an office in the first sentences the state that the headline names right before the same office."""
    words = [_OWNING.sub("", word) for word in headline_words(referents.reading.report)]
    roles = [r for r in referents.actors.find_roles(words) if r.is_office and not r.is_plural and not r.is_former]
    if not roles:
        return
    found = referents.actors.find_names(words, referents.reading.report.published)
    states = {m.end: m.actor for m in found if m.kind == "state" and m.actor is not None and m.how in ("name", "demonym")}
    for role in roles:
        is_told = role.start > 0 and words[role.start - 1].lower() in _BETWEEN
        owner = states.get(role.start - 1 if is_told else role.start)
        holders = _holders(referents, role.name)
        if owner is not None and len(holders) == 1 and holders[0].actor is None:
            holders[0].actor = owner


def _holders(referents: Referents, office: str) -> list[Facts]:
    """Return who of those named in the first sentences has an office."""
    early = {n.entity for i in range(_BEGINNING) for n in referents.by_sentence.get(i, ()) if n.mention.name is not None}
    return [f for e, f in referents.facts.items() if e in early and office in f.roles]
