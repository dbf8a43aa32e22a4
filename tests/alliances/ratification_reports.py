"""Montenegro's ratifications told as short invented reports: votes, signatures and deposits of 28 allies, out of order.

The days of the votes are those of our own data where it has them; the signatures and the deposits are invented (but for Germany's),
as are the outlets and all words.
"""

from __future__ import annotations

import json
from datetime import date, timedelta

# ally: name, adjective, day of the vote, days from the vote to the signature and from there to the deposit
ALLIES: dict[str, tuple[str, str, str, int, int]] = {
    "ISL": ("Iceland", "Icelandic", "2016-06-08", 5, 20),
    "SVN": ("Slovenia", "Slovenian", "2016-06-08", 7, 31),
    "HUN": ("Hungary", "Hungarian", "2016-06-13", 8, 15),
    "SVK": ("Slovakia", "Slovak", "2016-06-21", 9, 40),
    "ALB": ("Albania", "Albanian", "2016-06-30", 6, 25),
    "BGR": ("Bulgaria", "Bulgarian", "2016-07-14", 8, 33),
    "POL": ("Poland", "Polish", "2016-07-19", 14, 60),
    "TUR": ("Turkey", "Turkish", "2016-09-08", 12, 41),
    "ROU": ("Romania", "Romanian", "2016-10-18", 10, 30),
    "LTU": ("Lithuania", "Lithuanian", "2016-10-13", 8, 28),
    "EST": ("Estonia", "Estonian", "2016-10-12", 9, 22),
    "LVA": ("Latvia", "Latvian", "2016-10-20", 7, 26),
    "GBR": ("Britain", "British", "2016-10-19", 7, 14),
    "HRV": ("Croatia", "Croatian", "2016-11-18", 9, 29),
    "BEL": ("Belgium", "Belgian", "2016-12-15", 21, 48),
    "LUX": ("Luxembourg", "Luxembourg", "2016-12-14", 11, 38),
    "DNK": ("Denmark", "Danish", "2016-12-06", 12, 35),
    "ITA": ("Italy", "Italian", "2017-01-18", 16, 52),
    "NOR": ("Norway", "Norwegian", "2017-01-17", 10, 30),
    "CZE": ("the Czech Republic", "Czech", "2017-01-25", 22, 49),
    "GRC": ("Greece", "Greek", "2017-01-24", 8, 34),
    "PRT": ("Portugal", "Portuguese", "2017-01-20", 13, 55),
    "FRA": ("France", "French", "2017-01-26", 15, 62),
    "CAN": ("Canada", "Canadian", "2017-03-06", 9, 18),
    "USA": ("the United States", "US", "2017-03-28", 14, 4),
    "DEU": ("Germany", "German", "2017-03-09", 20, 37),
    "ESP": ("Spain", "Spanish", "2017-05-10", 8, 12),
    "NLD": ("the Netherlands", "Dutch", "2017-03-21", 44, 28),
}
_VOTES = (
    "The {adj} parliament ratified the protocol on Montenegro's accession to NATO on {day}.",
    "On {day} the {adj} parliament approved Montenegro's NATO membership by a wide margin.",
    "The {adj} parliament voted on {day} in favour of Montenegro's accession to NATO, against the warnings of Moscow.",
    "Lawmakers in {name} gave speeches until midnight. The {adj} parliament then approved Montenegro's accession to NATO on {day}.",
)
_SIGNATURES = (
    "The head of state of {name} signed the instrument of ratification of Montenegro's NATO accession protocol on {day}.",
    "{name} moved on: its head of state signed the law on Montenegro's accession to NATO on {day}, his office said.",
)
_DEPOSITS = (
    "{name} deposited its instrument of acceptance of Montenegro's NATO accession protocol in Washington on {day}.",
    "On {day} {name} handed over its instrument of ratification of Montenegro's accession to NATO at the State Department.",
    "{name} deposited its instrument of ratification of the NATO accession protocol of Montenegro with the US government on {day}.",
)
_PLANS = (
    "{name} will deposit its instrument of ratification of Montenegro's NATO accession protocol next month, a diplomat said.",
    "{name} has not yet deposited its instrument of ratification of Montenegro's NATO accession protocol.",
)


def days_of(ally: str) -> tuple[date, date, date]:
    """Return the days of an ally's vote, signature and deposit."""
    *_, vote, to_signature, to_deposit = ALLIES[ally]
    voted = date.fromisoformat(vote)
    signed = voted + timedelta(days=to_signature)
    return voted, signed, signed + timedelta(days=to_deposit)


def write_reports() -> list[str]:
    """Return the reports as JSON lines, in an order that is not that of what happened."""
    found: list[tuple[int, str]] = []
    for number, (ally, (name, adj, *_)) in enumerate(ALLIES.items()):
        voted, signed, deposited = days_of(ally)
        for place, (day, templates, told) in enumerate(
            ((voted, _VOTES, 1), (signed, _SIGNATURES, 2), (deposited, _DEPOSITS, 3), (voted + timedelta(days=3), _PLANS, 0))
        ):
            text = templates[number % len(templates)].format(name=name, adj=adj, day=f"{day.day} {day:%B %Y}")
            report = {
                "id": f"{ally}-{place}",
                "text": text[0].upper() + text[1:],
                "published": (day + timedelta(days=told)).isoformat(),
                "outlet": ("Harbour Post", "Inland Gazette", "The Northern Line")[(number + place) % 3],
            }
            found.append(((number * 37 + place * 61) % 101, json.dumps(report)))
    return [line for _, line in sorted(found)]
