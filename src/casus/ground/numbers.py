"""Numbers as news writes them: digits, words, ordinals."""

from __future__ import annotations

import re

_UNITS = dict(zip("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
                  "eighteen nineteen".split(), range(20), strict=True))  # fmt: skip
_TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_SCALED = re.compile(r"(\d+(?:,\d{3})*(?:\.\d+)?)[ -](hundred|thousand|million|billion)")
# One alternation for regular expressions that look for a number in words: what `read_number` reads, and dozens and hundreds of things.
NUMBER_WORDS = "|".join((*_UNITS, *_TENS, *(f"{scale}s?" for scale in _SCALES), "dozens?"))
_PARTS = {**_SCALES, "dozen": 12}
_PART = "|".join(_PARTS)
_PARTIAL = re.compile(
    rf"(?:(?P<half>half) an?|(?P<quarters>a quarter|quarter|three quarters|three-quarters) of an?|an?|(?P<number>\S+) and a half"
    rf"|(?P<few>\S+)(?= dozen)) (?P<scale>{_PART})"
)
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12}
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")


def read_number(words: str) -> float | None:
    """Return the number that words spell, or None.

    >>> read_number("twenty-eight"), read_number("1,500"), read_number("two hundred"), read_number("soldiers")
    (28, 1500, 200, None)
    >>> read_number("1.5 million"), read_number("half a million"), read_number("two and a half million"), read_number("a dozen")
    (1500000, 500000, 2500000, 12)
    """
    partial = _PARTIAL.fullmatch(words.lower())
    if partial:
        return _read_partial(partial)
    scaled = _SCALED.fullmatch(words.lower())
    if scaled:
        value = float(scaled[1].replace(",", "")) * _SCALES[scaled[2]]
        return int(value) if value.is_integer() else value
    if _NUMBER.fullmatch(words):
        value = float(words.replace(",", ""))
        return int(value) if value.is_integer() else value
    total, current, seen = 0, 0, False
    for word in re.split(r"[\s-]+", words.lower()):
        if word in _UNITS or word in _TENS:
            current += _UNITS.get(word, 0) + _TENS.get(word, 0)
        elif word in _SCALES and seen:
            current *= _SCALES[word]
            if _SCALES[word] > 100:
                total, current = total + current, 0
        elif not (word == "and" and seen):
            return None
        seen = True
    return total + current if seen else None


def _read_partial(match: re.Match[str]) -> float | None:
    """Return a share of a large number or some of them: "half a million", "a quarter of a million", "three dozen"."""
    scale, count = _PARTS[match["scale"]], 1.0
    if match["half"]:
        count = 0.5
    elif match["quarters"]:
        count = 0.75 if match["quarters"].startswith("three") else 0.25
    elif match["number"] or match["few"]:
        base = read_number(match["number"] or match["few"])
        if base is None:
            return None
        count = base + (0.5 if match["number"] else 0)
    value = count * scale
    return int(value) if float(value).is_integer() else value


def read_ordinal(words: str) -> int | None:
    """Return the place that an ordinal names, or None.

    >>> read_ordinal("29th"), read_ordinal("thirtieth"), read_ordinal("twenty-ninth"), read_ordinal("member")
    (29, 30, 29, None)
    """
    lowered = words.lower()
    match = _ORDINAL.fullmatch(lowered)
    if match:
        return int(match.group(1))
    tens, _, unit = lowered.rpartition("-")
    if unit in _ORDINALS:
        value: float | None = _ORDINALS[unit]
    elif unit.endswith("ieth"):
        value = read_number(unit[:-4] + "y")
    else:
        value = read_number(unit[:-2]) if unit.endswith("th") else None
    base = read_number(tens) if tens else 0
    return None if value is None or base is None else int(base + value)
