"""Finds the state or treaty that words name, and says what is near where there is none."""

from __future__ import annotations

from datetime import date
from difflib import get_close_matches

from casus.alliances.roll import is_known, members
from casus.codebook.actors import ActorBook
from casus.codebook.treaties import TreatyBook
from casus.ground.dates import bounds
from casus.ground.errors import UnknownNameError
from casus.ground.text import fold
from casus.model.alliance import Treaty


def find_state(name: str, actors: ActorBook, on: date | None = None) -> str:
    """Return the id of the state that a code or a name means ("MNE", "mne", "Montenegro", "Türkiye").

    Args:
        name: what the reader wrote.
        actors: the codebook's actors.
        on: the day on which it must have existed; None: any day.

    Raises:
        UnknownNameError: no state has the name, or it did not exist on the day; the hint names the nearest, or who was there, or,
            of an organisation, how to list its members.
    """
    state = _state_id(name, actors)
    body = actors.find_id(name) or actors.find_id(name.upper()) if state is None else None
    if body is not None and actors.entry(body).sector == "IGO":
        hint = f"name one of its members; casus members {body} --on DAY lists them where it has a roll here"
        raise UnknownNameError(f"{name!r} is an organisation, not a state", hint=hint)
    if state is None:
        near = [n for n in (actors.suggest(name, 8) or actors.suggest(name.title(), 8)) if _state_id(n, actors)][:3]
        hint = f"did you mean {', '.join(near)}?" if near else "states are named by ISO 3166 code or by name: MNE, Montenegro"
        raise UnknownNameError(f"no state is called {name!r}", hint=hint)
    if on is not None and not actors.exists(state, on):
        entry = actors.entry(state)
        there = " or ".join(f"{s} ({actors.name_of(s, on)})" for s in _related(state, actors, on))
        lived = f"from {entry.valid_from}" + (f" to {entry.valid_until}" if entry.valid_until else "")
        raise UnknownNameError(
            f"{entry.name} ({state}) did not exist on {on.isoformat()}",
            hint=f"it is on record {lived}" + (f"; on that day ask for {there}" if there else ""),
        )
    return state


def find_treaty(name: str, treaties: TreatyBook, actors: ActorBook) -> Treaty:
    """Return the treaty that an id, an alias or a name means ("nato", "Warsaw Pact", "US-Japan").

    Raises:
        UnknownNameError: there is none; the hint names the nearest; of an organisation of states without a roll, those that have
            one; of a state, the alliances that it has been in.
    """
    wanted = _key(name)
    found = next((t for t in treaties if wanted in {_key(n) for n in (t.id, t.name, *t.aliases)}), None)
    body = actors.find_id(name)
    found = found or treaties.find(body or "")
    if found is not None:
        return found
    if body is not None and actors.entry(body).sector == "IGO":
        rolls = ", ".join(t.id for t in treaties)
        raise UnknownNameError(f"there is no roll of {actors.entry(body).name} here", hint=f"add one with --codebook; there are {rolls}")
    state = _state_id(name, actors)
    if state is not None:
        parties = [t.id for t in treaties if any(s.actor == state for s in t.spells)]
        has_been = f"{actors.entry(state).name} has been in {', '.join(parties)}: name one of them"
        hint = has_been if parties else "it has been in none that has a roll here"
        raise UnknownNameError(f"{name!r} is a state, not an alliance", hint=hint)
    known = {_key(n): t.id for t in treaties for n in (t.id, t.name, *t.aliases)}
    near = dict.fromkeys(known[k] for k in get_close_matches(wanted, known, n=5, cutoff=0.5))
    hint = f"did you mean {', '.join(near)}?" if near else f"there are {', '.join(t.id for t in treaties)}"
    raise UnknownNameError(f"no treaty is called {name!r}", hint=hint)


def check_reach(treaty: Treaty, on: date) -> None:
    """Hold a day to the reach of a treaty's data.

    Raises:
        UnknownNameError: the day is after the last one that our data know; the hint says how it stood then.
    """
    reach = bounds(treaty.known_until)
    if reach is not None and on > reach[1] and treaty.ended is None:
        last = reach[1]
        n = len(members(treaty, last))
        count = f"{n} parties" if is_known(treaty, last) else f"at least {n} parties"
        raise UnknownNameError(
            f"our data on {treaty.id} end on {last.isoformat()}, before {on.isoformat()}",
            hint=f"ask for {last.isoformat()} ({count} then), or for what if: casus scenario",
        )


def check_book_reach(treaties: TreatyBook, on: date) -> None:
    """Hold a day to the reach of all treaties together: what ends earlier is told as a doubt, what all lack is an error.

    Raises:
        UnknownNameError: the day is after the last one that any of our data know.
    """
    last = max((reach[1] for t in treaties if (reach := bounds(t.known_until))), default=date.min)
    if on > last:
        raise UnknownNameError(
            f"our data on the treaties end on {last.isoformat()}, before {on.isoformat()}",
            hint=f"ask for {last.isoformat()}, or for what if: casus scenario",
        )


def _state_id(name: str, actors: ActorBook) -> str | None:
    """Return the id of a state by its code or by one of its names, whatever the capitals."""
    code = name.strip().upper()
    if code in actors and actors.entry(code).kind == "state":
        return code
    found = actors.state_for(name.strip())
    if found is not None:
        return found
    wanted = fold(name.strip())
    ids = [e.id for e in actors.entries("state") if wanted in {fold(n) for n in (e.name, *e.aliases)}]
    return ids[0] if len(ids) == 1 else None


def _related(state: str, actors: ActorBook, on: date) -> list[str]:
    """Return the states that were there on the day in the place of one that was not."""
    begun = bounds(actors.entry(state).valid_from)
    is_early = begun is not None and on < begun[0]
    found: list[str] = []
    seen, ahead = {state}, [state]
    while ahead:
        at = ahead.pop(0)
        beside = [e.id for e in actors.entries("state") if at in e.successors] if is_early else list(actors.entry(at).successors)
        for other in beside:
            if other not in seen:
                seen.add(other)
                (found if actors.exists(other, on) else ahead).append(other)
    return found


def _key(name: str) -> str:
    return fold(name).replace("_", " ").replace("-", " ").removeprefix("the ").strip()
