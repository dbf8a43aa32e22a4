"""The state in which a place of a report lies on the day of publication: a province, a town."""

from __future__ import annotations

from casus.codebook.atlas import load_atlas
from casus.model.account import Account, Mention

_PLACE = "place:"


def state_around(account: Account, place: Mention) -> str | None:
    """Return the state around a place, or None where it is disputed, not known, or the name means several places.

    A part of a state that the codebook knows has its state there ("South Kivu"); a town is looked up among those of the world, and the
    states that the report speaks of choose between towns of one name. Without a day of publication a town stays open: land changes hands.

    Args:
        account: what the report says.
        place: one of its mentions, of kind place.
    """
    atlas, id = load_atlas(), place.entity.removeprefix(_PLACE)  # noqa: A001 - an id is called id everywhere
    if id in atlas.actors:
        entry = atlas.actors.entry(id)
        return entry.id if entry.kind == "state" else entry.state
    day = account.report.published
    if day is None or place.name is None:
        return None
    spoken_of = {m.actor for m in account.mentions if m.kind == "state" and m.actor is not None}
    found = atlas.locate(place.name, (day, day), near=spoken_of)
    return None if found is None else found.state
