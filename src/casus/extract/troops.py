"""Gives soldiers to whoever has them or sends them: "Peru sent 300 soldiers"."""

from __future__ import annotations

from casus.extract.home_signs import is_one_of_several
from casus.extract.home_states import names_owner
from casus.extract.referents import Referents

_TROOPS = frozenset("troops soldiers marines paratroopers peacekeepers forces warplanes warships".split())
_SENDING = frozenset(
    "send deploy have station withdraw move keep dispatch mobilise mobilize lose pull redeploy mass contribute commit".split()
)


def settle_troops(referents: Referents) -> None:
    """Give soldiers whom a body has or sends to it: "Peru sent 300 soldiers", "the bloc wants to send troops"."""
    for node in referents.nodes:
        verb = node.verb()
        if node.actor is not None or node.mention.kind != "group" or node.word not in _TROOPS or verb is None or node.token.rel != "obj":
            continue
        while verb is not None and verb.rel == "xcomp" and node.sentence.child(verb, "nsubj") is None:
            verb = node.sentence.head_of(verb)
        sent = node.verb()
        subject = None if verb is None else node.sentence.child(verb, "nsubj")
        found = None if subject is None else referents.by_head.get((node.sentence.index, subject.index))
        is_told = any(c.rel == "amod" or names_owner(node.sentence, c) for c in node.sentence.children(node.token, "amod", "nmod"))
        may_send = found is not None and found.actor is not None and found.mention.kind != "place" and not is_one_of_several(found)
        if sent is not None and sent.lemma in _SENDING and found is not None and may_send and not is_told:
            node.actor, node.sector = found.actor, node.sector or "MIL"
