"""Acts of words that count between known sides only: a reminder, a shrug, an inquiry."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from casus.extract.crowds import is_in_protest, tells_protest
from casus.extract.draft import Draft

# Of these no more is told than that somebody spoke, unless it is a state or a body that is spoken of.
_BETWEEN_SIDES = frozenset(
    """request.remind reject.shrug-off reject.disregard-order accuse.scrutinise coerce.mislead coerce.foment coerce.incite
    agree.reassure accuse.liken support.please support.describe-friend""".split()
)


def without_hollow(drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts without acts of words at nobody who is known: "reminded her of it", "brushed aside the need"."""
    told = {(d.sentence.index, d.token.index) for d in drafts}
    return [d for d in drafts if not _is_hollow(d) and not _says_why(d, told)]


def _says_why(draft: Draft, told: Collection[tuple[int, int]]) -> bool:
    """Say whether it only tells why another act was done: "resigned in protest", and without one who protests nothing is told."""
    if draft.trigger.is_verb or not is_in_protest(draft.sentence, draft.token):
        return False
    return not draft.roles.actors or (draft.sentence.index, draft.token.head) in told


def _is_hollow(draft: Draft) -> bool:
    if _is_at_home(draft) or _is_pulled_down(draft) or _is_only_spoken_of(draft):
        return True
    if draft.sense.id == "reject.rule-out":
        return draft.status == "denied"  # "did not rule out a tax"
    if draft.sense.id == "threaten.wanted-list":
        return not draft.roles.actors
    spoken_of = draft.roles.recipients
    if draft.sense.id == "accuse.scrutinise" and draft.token.lemma != "vet":
        spoken_of += draft.roles.actors  # whom a known body examines
    return draft.sense.id in _BETWEEN_SIDES and not any(r.party.actor is not None for r in spoken_of)


def _is_only_spoken_of(draft: Draft) -> bool:
    """Say whether a protest of nobody is only thought of: "there is talk of a general strike"."""
    is_of_nobody = not draft.roles.actors and not draft.roles.recipients
    return draft.status == "hypothetical" and is_of_nobody and tells_protest(draft.sentence, draft.trigger)


def _is_at_home(draft: Draft) -> bool:
    """Say whether somebody only travels in his own state, where nobody is told to receive him: "flew to Ohio for a fund-raiser"."""
    if draft.type != "CONSULT" or draft.sense.mode != "visit" or draft.roles.recipients or draft.place is None:
        return False
    return bool(draft.roles.actors) and {r.party.actor for r in draft.roles.actors} == {draft.place.state} != {None}


def _is_pulled_down(draft: Draft) -> bool:
    """Say whether what is to be destroyed is nobody's target: "the embassy is to be demolished"; whoever does it in a war is named."""
    if draft.sense.id != "assault.destroy" or draft.roles.actors or draft.token.lemma not in _TAKING_DOWN:
        return False
    return draft.status == "planned"


_TAKING_DOWN = frozenset({"demolish", "destroy", "raze", "dismantle"})
