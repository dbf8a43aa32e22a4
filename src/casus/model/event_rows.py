"""Events as rows of a table: ours, and in the columns of GDELT and POLECAT."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from casus.ground.dates import bounds
from casus.model.account import Account, Event, Party
from casus.model.guesses import without_guesses
from casus.model.naming import party_name

CASUS = ("report", "happened", "status", "type", "mode", "actors", "recipients", "place", "by_account_of", "words", "score", "quad",
         "contexts", "cameo", "actor_codes", "recipient_codes", "place_state", "condition", "rule", "id")  # fmt: skip
GDELT = ("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "Actor1Code", "Actor1Name", "Actor1CountryCode", "Actor1Type1Code",
         "Actor2Code", "Actor2Name", "Actor2CountryCode", "Actor2Type1Code", "IsRootEvent", "EventCode", "EventBaseCode",
         "EventRootCode", "QuadClass", "GoldsteinScale", "NumMentions", "NumSources", "NumArticles", "ActionGeo_FullName",
         "ActionGeo_CountryCode", "DATEADDED", "SOURCEURL")  # fmt: skip
POLECAT = ("Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts", "Actor Name", "Actor Country",
           "Primary Actor Sector", "Recipient Name", "Recipient Country", "Primary Recipient Sector", "Placename", "Country", "Language",
           "Publication Date", "Source", "Event Text")  # fmt: skip
COLUMNS: Mapping[str, tuple[str, ...]] = {"casus": CASUS, "gdelt": GDELT, "polecat": POLECAT}


@dataclass(frozen=True, slots=True)
class EventFilter:
    """Which events to list: of these types and statuses; all where none is named."""

    types: Collection[str] = ()
    statuses: Collection[str] = ()

    def takes(self, event: Event) -> bool:
        """Say whether an event is wanted."""
        return (not self.types or event.type in self.types) and (not self.statuses or event.status in self.statuses)


@dataclass(frozen=True, slots=True)
class Coding:
    """What the codebook says of an event.

    Args:
        quad: PLOVER's quad class by type.
        cameo: CAMEO's code by type, mode, contexts and rule.
    """

    quad: Callable[[str], int]
    cameo: Callable[[str, str, Collection[str], str], str]

    def code(self, event: Event) -> str:
        """Return the CAMEO code of an event, of three or four digits."""
        return self.cameo(event.type, event.mode, event.contexts, event.rule)


def list_events(account: Account, columns: str, coding: Coding, wanted: EventFilter | None = None) -> Iterator[dict[str, Any]]:
    """Yield the events of an account as rows, in order of the text.

    GDELT and POLECAT know no status, so only events that are told as done go into their columns; a row of theirs has one actor and one
    recipient, so an event with several gives a row for each pair, with the same id. An act without a day has no date there, rather than
    the day of the report. No actor is guessed (`without_guesses`), since no column says so.

    Args:
        account: what one report says.
        columns: one of COLUMNS.
        coding: quad class and CAMEO code.
        wanted: which events; all by default.
    """
    account, chosen = without_guesses(account), wanted or EventFilter()
    for event in account.events:
        if not chosen.takes(event):
            continue
        if columns == "casus":
            yield _own_row(account, event, coding)
        elif event.status == "actual":
            row = _gdelt_row if columns == "gdelt" else _polecat_row
            for actor in event.actors or (None,):
                for recipient in event.recipients or (None,):
                    yield row(account, event, coding, actor, recipient)


def _own_row(account: Account, event: Event, coding: Coding) -> dict[str, Any]:
    text = account.report.text
    by_id = {s.id: s for s in account.statements}
    speakers = [party_name(account, p) for i in event.statements if i in by_id for p in by_id[i].speakers]
    return {
        "report": account.report.id,
        "happened": event.happened,
        "status": event.status,
        "type": event.type,
        "mode": event.mode or None,
        "actors": _names(account, event.actors),
        "recipients": _names(account, event.recipients),
        "place": event.place.text if event.place else None,
        "by_account_of": "; ".join(dict.fromkeys(speakers)) or None,
        "words": " … ".join(" ".join(s.of(text).split()) for s in event.words),
        "score": event.score,
        "quad": coding.quad(event.type),
        "contexts": "; ".join(event.contexts) or None,
        "cameo": coding.code(event),
        "actor_codes": _codes(event.actors),
        "recipient_codes": _codes(event.recipients),
        "place_state": event.place.state if event.place else None,
        "condition": " ".join(event.condition.of(text).split()) if event.condition else None,
        "rule": event.rule,
        "id": event.id,
    }


def _gdelt_row(account: Account, event: Event, coding: Coding, actor: Party | None, recipient: Party | None) -> dict[str, Any]:
    day = _one_day(event.happened)
    published = account.published
    return {
        "GLOBALEVENTID": event.id,
        "SQLDATE": day.replace("-", "") if day else None,
        "MonthYear": event.happened[:7].replace("-", "") if event.happened and _is_month(event.happened) else None,
        "Year": _year(event.happened),
        **_gdelt_party("Actor1", account, actor),
        **_gdelt_party("Actor2", account, recipient),
        "IsRootEvent": 1,
        "EventCode": coding.code(event),
        "EventBaseCode": coding.code(event)[:3],
        "EventRootCode": coding.code(event)[:2],
        "QuadClass": coding.quad(event.type),
        "GoldsteinScale": event.score,
        "NumMentions": 1 + len(event.also),
        "NumSources": 1,
        "NumArticles": 1,
        "ActionGeo_FullName": event.place.text if event.place else None,
        "ActionGeo_CountryCode": event.place.state if event.place else None,
        "DATEADDED": published.strftime("%Y%m%d") if published else None,
        "SOURCEURL": account.report.url,
    }


def _gdelt_party(side: str, account: Account, party: Party | None) -> dict[str, Any]:
    return {
        f"{side}Code": f"{party.actor or ''}{party.sector or ''}" or None if party else None,
        f"{side}Name": party_name(account, party) if party else None,
        f"{side}CountryCode": party.actor if party else None,
        f"{side}Type1Code": party.sector if party else None,
    }


def _polecat_row(account: Account, event: Event, coding: Coding, actor: Party | None, recipient: Party | None) -> dict[str, Any]:
    text = account.report.text
    return {
        "Event ID": event.id,
        "Event Date": _one_day(event.happened),
        "Event Type": event.type,
        "Event Mode": event.mode or None,
        "Intensity": event.score,
        "Quad Code": coding.quad(event.type),
        "Contexts": ";".join(event.contexts) or None,
        "Actor Name": party_name(account, actor) if actor else None,
        "Actor Country": actor.actor if actor else None,
        "Primary Actor Sector": actor.sector if actor else None,
        "Recipient Name": party_name(account, recipient) if recipient else None,
        "Recipient Country": recipient.actor if recipient else None,
        "Primary Recipient Sector": recipient.sector if recipient else None,
        "Placename": event.place.text if event.place else None,
        "Country": event.place.state if event.place else None,
        "Language": account.report.language,
        "Publication Date": account.published.isoformat() if account.published else None,
        "Source": account.report.outlet,
        "Event Text": " ".join(event.sentence.of(text).split()),
    }


def _names(account: Account, parties: Iterable[Party]) -> str | None:
    return "; ".join(party_name(account, p) for p in parties) or None


def _codes(parties: Iterable[Party]) -> str | None:
    return "; ".join(p.actor for p in parties if p.actor) or None


def _one_day(value: str | None) -> str | None:
    """Return the day of a date value that names one; no day is made up for a week, month or year.

    >>> _one_day("2015-12-02T14:00"), _one_day("2015-12"), _one_day(None)
    ('2015-12-02', None, None)
    """
    days = bounds(value)
    return days[0].isoformat() if days is not None and days[0] == days[1] else None


def _year(value: str | None) -> int | None:
    """Return the year in which all of a date value lies, or None."""
    days = bounds(value)
    return days[0].year if days is not None and days[0].year == days[1].year else None


def _is_month(value: str) -> bool:
    days = bounds(value)
    return days is not None and (days[0].year, days[0].month) == (days[1].year, days[1].month)
