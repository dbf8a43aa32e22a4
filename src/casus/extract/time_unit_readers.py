"""Readers of what counts units, from a match to its meaning: shifts, durations, sets, quarters."""

from __future__ import annotations

import re

from casus.extract.time_meaning import Meaning, Origin, group_of, month_of, part_of, relation_of
from casus.extract.time_readers import read_spelled_year
from casus.extract.time_words import ORDINALS, SEASONS, UNITS, duration_of, number_of


def read_set(match: re.Match[str]) -> Meaning | None:
    """Read "every two years", "each day" and "once a week"."""
    amount = number_of(match["n"]) if group_of(match, "n") else 1
    if amount is not None and group_of(match, "other"):
        amount *= 2
    if group_of(match, "u") in SEASONS:
        return Meaning("set", value=f"XXXX-{SEASONS[match['u'].lower()]}")
    return Meaning("set", value=duration_of(amount, group_of(match, "u") or group_of(match, "u2")))


def read_bare(match: re.Match[str]) -> Meaning | None:
    """Read units without a number: "for decades", "recent weeks"; "recent years" say no more than that it is past."""
    unit = next(u for n in ("u", "u2", "u3", "u4", "u5") if (u := group_of(match, n)))
    if group_of(match, "way") in ("recent", "past") and unit == "year":
        return Meaning("literal", value="PAST_REF")
    return Meaning("duration", value=duration_of(None, unit))


def read_long(match: re.Match[str]) -> Meaning | None:
    """Read "day-long" and "years-long"."""
    return Meaning("duration", value=duration_of(None if match["open"] else 1, match["u"].lower()))


def read_duration(match: re.Match[str]) -> Meaning | None:
    """Read "two years"; "a second" is mostly an ordinal, "a quarter" and "three-quarters" are shares, "one day" is a story's."""
    if re.fullmatch(
        r"(?:an?|another|one)\s+second|an?\s+quarter|three[-\s]quarters|one\s+day|an?\s+(?:fiscal|calendar)\s+year", match.group().lower()
    ):
        return None
    amount = number_of(match["n"])
    if amount is None and not match["s"] and re.match(r"several|few|many|a\s+few", match["n"].lower()):
        return None  # "several weekend rallies"
    if group_of(match, "open"):
        amount = None
    if amount is not None and group_of(match, "andhalf"):
        amount += 0.5
    unit = match["u"].lower()
    if amount is not None and 1900 <= amount < 2100 and match["n"].isdigit():
        return None  # "the 1988 quarter"
    return Meaning(
        "duration", value=duration_of(2 * amount if amount and unit == "weekend" else amount, "day" if unit == "weekend" else unit)
    )


def read_shift(match: re.Match[str]) -> Meaning | None:
    """Read "two years ago" (from publication) and "two years later" (from the date before it in the text)."""
    direction = re.sub(r"\s+", " ", match["way"].lower())
    code, size = UNITS[match["u"].lower()]
    amount = number_of(match["n"]) if group_of(match, "n") else 1 if "one" in match.groupdict() else None
    sign = -1 if direction in ("ago", "earlier", "before") else 1
    origin: Origin = "published" if direction in ("ago", "from now", "hence") else "text"
    if amount is None or amount != int(amount):
        # "Years ago" is past; "hours later" says only that it came after something.
        return Meaning("literal", value="PAST_REF" if sign < 0 else "FUTURE_REF" if origin == "published" else "")
    if size >= 10 and amount > 1:  # "four decades ago" is a decade, no year; "a decade ago" is ten years ago
        return Meaning("shift", unit="DE" if size == 10 else "CE", n=sign * int(amount), origin=origin)
    return Meaning("shift", unit=code, n=sign * int(amount) * size, origin=origin, part=part_of(match))


def read_over_next(match: re.Match[str]) -> Meaning | None:
    """Read "the week before last" and "the month after next"."""
    sign = -1 if match["way"].lower().startswith("before") else 1
    return Meaning("shift", unit=UNITS[match["u"].lower()][0], n=2 * sign)


def read_this(match: re.Match[str]) -> Meaning | None:
    """Read "last week", "this year", "the following day", "last summer"."""
    words, unit = re.sub(r"\s+", " ", match["rel"].lower()), match["u"].lower()
    relation = relation_of(words)
    origin: Origin = "text" if re.match(r"the (?:following|previous|preceding|next|same|prior|very)|that", words) else "published"
    n = {"last": -1, "next": 1}.get(relation, 0)
    if not words:  # "the end of the month"
        return Meaning("shift", unit=UNITS[unit][0], relation="this")
    if unit in SEASONS:
        return Meaning("period", period=SEASONS[unit], relation=relation, origin=origin)
    code, size = UNITS[unit]
    if size > 1 or code[0] == "T":
        if re.fullmatch(r"the (?:past|last|coming|next)", words) or size < 10:
            return Meaning("duration", value=duration_of(1, unit))
        return Meaning("shift", unit="DE" if size == 10 else "CE", n=n, relation=relation, origin=origin)
    if code == "WE" and re.fullmatch(r"this|the (?:past|last|coming|following)|last|next", words):
        return Meaning(
            "weekday", weekday=6, unit="WE", relation=relation if words in ("last", "next", "the following") else "", origin=origin
        )
    if re.fullmatch(r"the (?:past|last|coming)", words):
        return Meaning("duration", value=duration_of(1, unit))
    return Meaning("shift", unit=code, n=n, relation=relation, origin=origin, part=part_of(match))


_DAY_BESIDE = {"the next": 1, "the following": 1, "the previous": -1}


def read_daypart(match: re.Match[str]) -> Meaning | None:
    """Read "this morning", "last night" and "the next afternoon"."""
    words = re.sub(r"\s+", " ", match["rel"].lower())
    n = -1 if words == "last" else 0
    if words in _DAY_BESIDE:
        return Meaning("shift", unit="D", n=_DAY_BESIDE[words], origin="text", part=part_of(match))
    origin: Origin = "text" if words in ("that", "the same", "") else "published"
    return Meaning("shift", unit="D", n=n, origin=origin, part=part_of(match))


def read_quarter(match: re.Match[str]) -> Meaning | None:
    """Read "the third quarter of 2015", "last year's first half" and "Q3 2015"."""
    words = group_of(match, "ord") or "last"
    period = f"{'H' if group_of(match, 'half') else 'Q'}{words[1] if words[0] == 'q' else ORDINALS[words]}"
    year = group_of(match, "y") or group_of(match, "y2")
    ago = re.search(r"year-(?:ago|earlier)", match.group().lower())
    if ago:
        return Meaning("again", period=period, n=-1)
    relation = relation_of(group_of(match, "rel") or group_of(match, "rel2"))
    return Meaning("period", period=period, year=int(year) if year else None, relation=relation)


def read_quarter_ended(match: re.Match[str]) -> Meaning | None:
    """Read "the quarter ended Sept. 30": the quarter of the calendar where it ends with one, else three months of some firm's year."""
    month = month_of(match)
    if month % 3 or int(match["d"]) < 25:
        return Meaning("duration", value="P1Q")
    return Meaning("period", period=f"Q{month // 3}")


def read_season(match: re.Match[str]) -> Meaning | None:
    """Read "the summer of 1998", "the winter of nineteen ninety-four" and, without a year, "over the summer"."""
    year = int(match["y"]) if group_of(match, "y") else None
    if group_of(match, "c"):
        spelled = read_spelled_year(match)
        year = spelled.year if spelled else None
    return Meaning("period", period=SEASONS[match["season"].lower()], year=year)


def read_same_period(match: re.Match[str]) -> Meaning | None:
    """Read "the 1988 period", the quarter of that year that answers the one spoken of."""
    return Meaning("again", year=int(match["y"]))


_SET_WORDS = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "monthly": "P1M",
    "quarterly": "P3M",
    "annually": "P1Y",
    "yearly": "P1Y",
}


def read_set_word(match: re.Match[str]) -> Meaning | None:
    """Read "daily", "annually"."""
    return Meaning("set", value=_SET_WORDS[match.group().lower()])
