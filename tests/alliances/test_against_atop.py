"""Days of our treaties held against ATOP's member file: signatures, and exits."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from casus.codebook.treaties import load_treaties
from casus.ground.dates import may_be_same

FILE = Path(__file__).parents[3] / "shared" / "data" / "alliances" / "atop5.1" / "atop5_1m.csv"
NUMBERS = {
    "NATO": 3180, "RIO": 3075, "ANZUS": 3215, "US-ROK": 3240, "US-PHL": 3210, "US-ROC": 3270, "WARSAW_PACT": 3285, "CENTO": 3275,
    "CSTO": 4220, "JDEC": 3205, "ARAB_LEAGUE": 3015, "WEU": 3130, "BALKAN_PACT": 3230, "BALKAN_ENTENTE": 2330, "LOCARNO": 2130,
    "CHN-PRK": 3445, "SUN-PRK": 3440, "SUN-CHN": 3200, "TRIPLE_ALLIANCE": 1350,
}  # fmt: skip
# Where we differ on purpose: a new code for an old seat (Germany, Yemen), and a suspension that ATOP counts as an exit.
MEANT = {
    ("NATO", "1954-10-23", "1990-10-03"), ("NATO", "1990-10-03", ""),
    ("WEU", "1954-10-23", "1990-10-03"), ("WEU", "1990-10-03", "2011-06-30"),
    ("ANZUS", "1951-09-01", "1986-09-17"), ("JDEC", "1950-06-17", "2011-11-12"), ("JDEC", "1950-06-17", "1990-05-22"),
    ("JDEC", "1971-11-23", "1990-05-22"), ("JDEC", "1990-05-22", ""), ("ARAB_LEAGUE", "1945-03-22", "1979-03-31"),
    ("ARAB_LEAGUE", "1989-05-22", ""), ("ARAB_LEAGUE", "1945-03-22", "2011-11-12"), ("ARAB_LEAGUE", "1945-05-10", "1990-05-22"),
    ("ARAB_LEAGUE", "1967-12-12", "1990-05-22"), ("ARAB_LEAGUE", "1990-05-22", ""),
}  # fmt: skip


def _day(row: dict[str, str], which: str) -> str:
    parts = [row[f"{part}{which}"].zfill(2) for part in ("yr", "mo", "day")]
    return "-".join(parts) if parts[0] != "00" else ""


def _spells(number: int) -> list[tuple[str, str]]:
    """Return the spells of a treaty's members, phases that follow each other made one."""
    by_member: dict[str, list[tuple[str, str]]] = {}
    with FILE.open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            if row["atopid"] == str(number):
                by_member.setdefault(row["member"], []).append((_day(row, "ent"), _day(row, "exit")))
    found = []
    for spells in by_member.values():
        for since, until in sorted(spells):
            if found and found[-1][2] is spells and found[-1][1] and since <= found[-1][1]:
                found[-1] = (found[-1][0], until, spells)
            else:
                found.append((since, until, spells))
    return [(since, until) for since, until, _ in found]


@pytest.mark.skipif(not FILE.exists(), reason="ATOP's member file is not at ../shared/data/alliances/atop5.1")
@pytest.mark.parametrize("alliance", NUMBERS)
def test_t4_signatures_and_exits_are_those_of_atop_but_where_we_say_so(alliance: str) -> None:
    ours = load_treaties().get(alliance).spells
    there = _spells(NUMBERS[alliance])
    assert there
    for since, until in there:
        is_same = any(
            since in (s.signed, *s.signed_or, s.since, *s.since_or)
            and (s.until is None if not until else any(may_be_same(until, u) for u in (s.until, *s.until_or) if u))
            for s in ours
        )
        assert is_same or (alliance, since, until) in MEANT, (since, until)
