"""Words for numbers, units, months and clocks, and the values they stand for in TIMEX3."""

from __future__ import annotations

import re

MONTHS = {m[:3]: i for i, m in enumerate(
    "january february march april may june july august september october november december".split(), 1)}  # fmt: skip
WEEKDAYS = {d[:3]: i for i, d in enumerate("monday tuesday wednesday thursday friday saturday sunday".split(), 1)}
SEASONS = {"spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI"}
SPANS = frozenset("moment minute hour day week fortnight month year decade century".split())  # what lasts
PARTS = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "noon": "T12:00", "midday": "T12:00",
         "midnight": "T24:00", "nights": "TNI", "mornings": "TMO", "evenings": "TEV", "afternoons": "TAF"}  # fmt: skip
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 2, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
NUMBERS = {w: i for i, w in enumerate(_ONES.split(), 1)} | {
    w: 10 * i for i, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
_SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000}
UNITS = {"second": ("TS", 1), "minute": ("TM", 1), "hour": ("TH", 1), "day": ("D", 1), "night": ("D", 1), "week": ("W", 1),
         "weekend": ("WE", 1), "fortnight": ("W", 2), "month": ("M", 1), "quarter": ("Q", 1), "year": ("Y", 1),
         "decade": ("Y", 10), "century": ("Y", 100), "centur": ("Y", 100), "centurie": ("Y", 100)}  # fmt: skip

FILLERS = "more|additional|full|straight|consecutive|long|short|successive|whole|solid|further|other"
_FILLER = re.compile(rf"\s+(?:{FILLERS})$")


def number_of(words: str) -> float | None:
    """Return the number that the words say, or None where they leave it open ("several", "two or three").

    >>> number_of("twenty-five"), number_of("5 1/2"), number_of("a couple of"), number_of("several"), number_of("half a")
    (25, 5.5, 2, None, 0.5)
    """
    text = _FILLER.sub("", words.lower())
    half = 0.5 if re.search(r"and\s+a\s+half$", text) else 0.0
    text = re.sub(r"\s+and\s+a\s+half$", "", text)
    if digits := re.fullmatch(r"([\d,]+(?:\.\d+)?)(?:\s+(\d)/(\d))?", text):
        whole = float(digits[1].replace(",", ""))
        total = whole + (int(digits[2]) / max(1, int(digits[3])) if digits[2] else 0.0) + half
        return int(total) if total == int(total) else total
    if text.startswith("half") or text in ("a half", "an half"):
        return 0.5
    if text.startswith(("couple", "a couple", "one couple")):
        return 2
    if text in ("a", "an", "another"):
        return 1 + half if half else 1
    return _sum_of(re.split(r"[-\s]+(?:and\s+)?", re.sub(r"^an?\s+", "", text)), half)


def _sum_of(words: list[str], half: float) -> float | None:
    """Return the sum that number words make ("two hundred ten"), or None if one of them is none."""
    total = 0.0
    for word in words:
        if word in NUMBERS:
            total += NUMBERS[word]
        elif word in _SCALES:
            total = max(1.0, total) * _SCALES[word]
        else:
            return None
    total += half
    return int(total) if total == int(total) else total


def duration_of(n: float | None, unit: str) -> str:
    """Return the TIMEX3 value of so many units.

    >>> duration_of(5, "year"), duration_of(2.5, "year"), duration_of(None, "hour"), duration_of(2, "decade"), duration_of(0.5, "hour")
    ('P5Y', 'P2Y6M', 'PTXH', 'P20Y', 'PT30M')
    """
    code, size = UNITS[unit]
    if n is None:
        code = {("Y", 10): "DE", ("Y", 100): "CE"}.get((code, size), code)
        return f"PTX{code[1:]}" if code[0] == "T" else f"PX{code}"
    n *= size
    whole, rest = int(n), n - int(n)
    lead, letter = ("PT", code[1:]) if code[0] == "T" else ("P", code)
    if not rest:
        return f"{lead}{whole}{letter}"
    finer = {"Y": ("M", 12), "TH": ("M", 60), "TM": ("S", 60), "D": ("TH", 24), "M": ("D", 30)}.get(code)
    if finer is None:
        return f"{lead}{n:g}{letter}"
    head = f"{whole}{letter}" if whole else ""
    return f"{lead}{head}{finer[0][:-1] if not code.startswith('T') else ''}{round(rest * finer[1])}{finer[0][-1]}"


def clock_of(words: str) -> str:
    """Return a clock time as T and hours and minutes, or "" where it is none.

    >>> clock_of("9:30 a.m."), clock_of("10 p.m."), clock_of("noon"), clock_of("27:10")
    ('T09:30', 'T22:00', 'T12:00', '')
    """
    text = words.lower()
    if text in PARTS:
        return PARTS[text]
    match = re.match(r"(\d{1,2})(?:[:.]?(\d\d))?\s*(?:([ap])\.?\s?m|o'clock)?", text)
    if match is None or int(match[1]) > 24 or int(match[2] or 0) > 59:
        return ""
    hour = int(match[1])
    if match[3] and hour <= 12:
        hour = hour % 12 + (12 if match[3] == "p" else 0)
    return f"T{hour:02}:{match[2] or '00'}"
