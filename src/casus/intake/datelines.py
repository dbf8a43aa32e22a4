"""Datelines, credits and the names of outlets in them: words around a report that are not its text."""

from __future__ import annotations

import re
from collections.abc import Iterator

_DASH = r"(?:--|[-–—―_])"  # American agencies wrote the dash as "_" for decades
_AGENCIES = frozenset(
    "afp ap ani ansa anp apa bbc bloomberg cbc cbs cna cnbc cnn dpa efe ians interfax itar-tass kyodo lusa pti reuters ria "
    "sputnik tanjug tass tt ukrinform upi voa xinhua yonhap".split()
)
_PRESS = re.compile(r"\b(?:news|post|times|press|agency|wire|herald|tribune|guardian|journal|radio|television|tv|media)\b", re.IGNORECASE)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]+|\.)?"
_DAY = rf"(?:{_MONTH}\s+\d{{1,2}}(?:,?\s+\d{{4}})?|\d{{1,2}}\s+{_MONTH}(?:\s+\d{{4}})?)"
_DATE = rf"(?:{_DAY}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
# "PARIS (AP) — ", "BRUSSELS, Dec 2 (Reuters) - ", "(CNN) — ", "WASHINGTON — "; the place is tested in Python.
_HEAD = re.compile(
    r"(?P<place>[^\W\d_][^()–—―:;!?\"“”\r\n]{0,69}?)??\s*"
    rf"(?:\((?P<agency>[^()\r\n]{{2,40}})\)\s*(?P<after>{_DASH})?|(?P<dash>(?<=\s)[-_](?=\s|$)|--|[–—―]))\s*"
)
_PLACE_DATE = re.compile(rf",?\s*{_DATE}\.?\s*$")
_WHEN_LINE = re.compile(
    rf"(?:(?:first |last |originally )?(?:published|updated|posted|modified)(?: on| at)?\s*:?\s*)?"
    rf"(?:(?:{_DATE}|\d{{4}}-\d\d-\d\d|\d{{1,2}}[:.]?\d{{2}}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|\d{{4}}"
    r"|[ap]\.?m\.?|GMT|UTC|E[SD]?T|BST|CES?T|at|on|,|\||-|–|·|•|updated|published)\s*)+",
    re.IGNORECASE,
)
# "PHNOM PENH: ", "NEW DELHI, Nov 19: ", as broadcasters and Asian papers have it; a label of news is none.
_COLON = re.compile(rf"(?P<place>[A-Z][A-Z.'’-]*(?: [A-Z.'’-]+){{0,3}})(?:/[A-Z][A-Z ]+)?(?:,\s*{_DATE})?:\s+(?=[A-Z\"“‘'])")
# "ASUNCION, July 1. A column", "ROME, May 3.--The", as papers had it once, and "ROME, MAY 3" as a line of its own.
_STOPPED = re.compile(
    rf"[A-Z][A-Z.'’-]*(?: [A-Z.'’-]+){{0,3}}(?:, [A-Z][a-z]+\.?)?,\s*(?i:{_DATE})\s*"
    rf"(?:\([^()\r\n]{{2,40}}\)\s*)?(?:\.\s*{_DASH}?\s*(?=[A-Z\"“‘'])|\.?$)"
)
_LABELS = frozenset(
    "update updates updated new breaking watch opinion analysis exclusive live video photos factbox explainer correction corrected note "
    "editorial interview profile timeline question answer read listen more also related source sources background highlights summary "
    "president reporter host moderator anchor interviewer presenter".split()
)
# Towns as short as an acronym; of others so short a simple hyphen does not tell whether they are one ("CSTO - the alliance").
_SHORT_TOWNS = frozenset(
    "abuja accra aden aleppo amman ankara apia athens baku bari basra beirut bern berne bonn brest cairo cebu dacca dakar "
    "davao delhi dhaka dili doha dover dubai erbil gaza genoa hague hanoi havana homs izmir jolo juba kabul kano karen kiev "
    "kyiv kyoto lagos lhasa lima lome lviv macao male malmo mecca milan minsk mosul niamey nice osaka oslo palma paris "
    "perth praia pune quito rabat riga rome sana sanaa seoul sochi sofia split suva taipei tirana tokyo tripoli tunis turin "
    "vaduz yalta york".split()
) | {"la paz", "nay pyi taw"}
# Towns that datelines have in mixed case as well ("Lisbon - The government"); "Chad - a neighbour - agreed" is none.
_TOWNS = _SHORT_TOWNS | frozenset(
    "algiers ankara astana athens baghdad bamako bangkok beijing belfast belgrade berlin bogota brasilia bratislava brussels bucharest "
    "budapest canberra caracas colombo conakry copenhagen dacca damascus dublin freetown geneva harare havana helsinki islamabad "
    "istanbul jakarta jerusalem juba kampala kathmandu khartoum kigali kinshasa libreville lisbon ljubljana london luanda lusaka "
    "madrid managua manila maputo mogadishu monrovia montevideo moscow muscat nairobi nicosia ottawa ouagadougou podgorica "
    "prague pretoria pristina rangoon reykjavik sarajevo santiago skopje stockholm strasbourg tallinn tashkent tbilisi tehran tegucigalpa "
    "ulaanbaatar valletta vienna vientiane vilnius warsaw washington wellington windhoek yaounde yerevan zagreb".split()
)
_SMALL = frozenset("of the and in for on de la le da do dos del al el and/or".split())
# "Athens, February 9, 1934 (Agency).—The pact", "Graz, 5.6.2029. — The governor": beside a whole date a place in any case is sure.
_DATED = re.compile(
    rf"[A-ZÀ-Þ][\w.'’-]*(?:[ /-][A-ZÀ-Þ][\w.'’-]*){{0,3}}(?:, [A-Z][\w. ]{{1,20}})?,\s*"
    rf"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:{_MONTH}\s+\d{{1,2}},?\s+\d{{4}}|\d{{1,2}}\.?\s+{_MONTH},?\s+\d{{4}}|\d{{1,2}}\.\s?\d{{1,2}}\.\s?\d{{4}})"
    rf"\.?\s*(?:\([^()\r\n]{{2,40}}\)\.?\s*{_DASH}?|{_DASH})\s*(?=[A-ZÀ-Þ\"“‘'])"
)
_DAY_BEFORE = re.compile(rf"{_DAY}\.?\s*{_DASH}+\s+(?=[A-ZÀ-Þ\"“‘'])")
_NAME = r"[A-Z][\w.'’-]*"
_NAMES = rf"{_NAME}(?:,?\s+(?:(?:and|in|of|for|at|with|the|de|van|von|al|bin)\s+)*{_NAME})*"
_MAKING = (
    r"(?i:(?:additional |further )?(?:report(?:ing|s|ed)?|writing|written|edit(?:ing|ed)|translat(?:ion|ed)|compiled|"
    r"research(?:ed)?|produc(?:ed|tion)|graphics?|photos?|photographs?|photography|images?|video) by)"
)
_PUBLISHED = (
    r"(?:(?:was|has been|is being|will be) (?:\w+ ){0,2}(?:published|updated|corrected|amended|produced|written|translated|edited|"
    r"syndicated)|(?:first |originally )?(?:appeared|ran)|is (?:part of|developing))"
)
_HANDLE = r"(?:@\w|(?i:\bon (?:twitter|facebook)))"
_MADE_BY = rf"{_MAKING}\s+{_NAMES}"
# Of the report itself, not of what it tells: "Correction, 3 May: an earlier version said ...".
_CORRECTION = (
    r"\W?(?:corrections?|clarifications?|corrects?|update|editors?['’]s? note|note)\b[^.:;–—\n]{0,60}[:;–—-]\s.{0,400}"
    r"\b(?:earlier version|previous version|this (?:story|article|report|piece|post)|headline|caption|misspelled|misstated"
    r"|incorrectly (?:said|stated|reported)"
    r"|an? (?:report|article|story|item) in (?:our|the|yesterday['’]s|\w+day['’]s)\b.{0,60}\b(?:edition|issue|paper))\b.{0,600}"
)
# Whole paragraphs that say who made the report. Each needs names where such words also begin sentences ("Reports from ...").
_CREDITS: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, re.DOTALL)
    for pattern in (
        r"(?i:.{0,200}\bcontributed (?:to (?:this|the) (?:report|story|article|piece|post)|reporting|research|writing)\b.{0,160})",
        rf"\W?{_MADE_BY}(?:[.,;]?\s+(?:and\s+)?{_MADE_BY})*\W*",
        rf"(?i:with (?:files|reporting|additional reporting|material|information) (?:from|by))\s+{_NAMES}\W*",
        rf"(?i:contributing|contributors?|reporters?|editors?|sources?|credits?|photo|image)\s*:\s*{_NAMES}(?:[;,/]\s*{_NAMES})*\W*",
        rf"\W?\s*(?:(?i:copyright)(?:\s+(?:©|\([cC]\)))?|©|\([cC]\))\s*(?:\d{{4}}|{_NAMES}).{{0,300}}",
        r"(?i:.{0,200}\ball rights reserved\b.{0,200})",
        rf"(?i:this (?:article|story|post|piece) {_PUBLISHED}\b.{{0,300}})",
        r"(?i:this report (?:was first published|was originally published|has been (?:updated|corrected))\b.{0,300})",
        rf"(?i:{_CORRECTION})",
        # What an agency did to its own story: "(Adds quotes)", "Corrects the number of ships in paragraph 2".
        r"\((?:Adds|Corrects|Updates|Recasts|Refiles|Repeats|Rewrites|Fixes|Clarifies)\b[^()]{1,300}\)\W*",
        (
            r"(?:Corrects|Adds|Updates|Fixes|Clarifies) (?:[\w-]+,? ){1,9}?(?:in|to|of) (?:the )?(?:\w+ )?"
            r"(?:para(?:graph)?s?|headline|byline)\b.{0,300}"
        ),
        r"(?i:(?:an|the|a) (?:earlier|previous) version of (?:this|the) (?:story|article|report|piece|post|headline|caption)\b.{0,400})",
        r"(?i:.{0,160}\b(?:reach|contact|follow|e-?mail) (?:him|her|them|us|me)\b.{0,120}\S@.{0,120})",
        rf"(?i:follow|reach|contact|e-?mail)\s+(?:(?i:us|him|her|them)|@\w|{_NAME}).{{0,80}}{_HANDLE}.{{0,120}}",
        r"(?i:our standards: .{0,120})",
        rf"[Bb][Yy]:? {_NAMES}(?:\s*[,|/–—-]\s*{_NAMES})*",
        rf"[-–—―]{{1,2}}\s*(?:[Ww]ith\s+)?{_NAMES}",
    )
)
_IN_BRACKETS = re.compile(rf"[(\[]\s*(?:[Ww]ith |[Ss]ource: )?{_NAMES}(?:\s*/\s*{_NAMES})*\s*[)\]]\.?")
_CRAFT = frozenset("by with from writer staff correspondent reporter editor editing reporting writing source sources photo image".split())
_POSSESSIVE = re.compile(r"['’]s?$")


def find_dateline(text: str) -> int:
    """Return how many characters of a paragraph are its dateline, with the dash and spaces after it; 0 where there is none.

    A place counts in capitals, or in any case before an agency in brackets: "NATO — the alliance" is none, nor is
    "North Atlantic Treaty Organization (NATO) - Russia".

    >>> find_dateline("PARIS (AP) — Talks failed."), find_dateline("Talks — at last — began."), find_dateline("CNN — ")
    (13, 0, 6)
    """
    whole = _STOPPED.match(text) or _DATED.match(text)
    if whole is not None:
        return whole.end()
    match = _HEAD.match(text)
    if match is None:
        return 0
    place, agency, dash = (match["place"] or "").strip(), match["agency"], match["after"] or match["dash"] or ""
    rest = text[match.end() :]
    if not (place or agency) or (rest and not (rest[0].isupper() or rest[0].isdigit() or rest[0] in "\"“”'‘#@[…")):
        return 0
    place = _PLACE_DATE.sub("", place).rstrip(" ,")
    is_known = (agency or "").split("/")[0].strip().lower() in _AGENCIES
    if agency is not None:
        # "Angela Merkel (CDU) — " looks like "Paris (AFP) — ": a place in mixed case needs an agency that is known as one.
        is_sure = is_known or _PRESS.search(agency) is not None or all(w.isupper() for w in re.split(r"[\s/]+", place.split(",")[0]))
        is_dateline = _is_agency(agency, place) and (bool(dash) or is_known or not rest) and (not place or (is_sure and _is_place(place)))
        # Brackets alone on a line are a dateline or a credit: the caller knows where in the report they stand.
        return match.end() if is_dateline and (rest or dash or place) else 0
    if not dash:
        return 0
    if place.lower() in _AGENCIES:
        return match.end()
    is_dated = place != (match["place"] or "").strip().rstrip(" ,")
    return match.end() if _is_capital_place(place, "–" if is_dated else dash, rest) else 0


def find_place_label(text: str) -> int:
    """Return where the text of a report's first paragraph begins behind a place and a colon, 0 where it has none.

    Further on, capitals before a colon name who speaks in a transcript.

    >>> find_place_label("PHNOM PENH: Talks failed."), find_place_label("UPDATE: Talks failed."), find_place_label("NATO: what it is")
    (12, 0, 0)
    """
    match = _COLON.match(text)
    if match is None or len(match["place"]) <= 3:
        return 0
    first, *rest = match["place"].lower().split()
    return 0 if _LABELS.intersection(rest if first == "new" and rest else (first, *rest)) else match.end()  # "NEW DELHI: Talks failed."


def find_day_before(text: str) -> int:
    """Return where a text begins behind a day and a dash, 0 where it begins with none.

    In a chronicle that is the day of what is told, so the caller looks at the other paragraphs.

    >>> find_day_before("March 13 - Talks failed."), find_day_before("3 May 1997 -- Talks failed."), find_day_before("March - a cold one")
    (11, 14, 0)
    """
    match = _DAY_BEFORE.match(text)
    return match.end() if match else 0


def _is_capital_place(place: str, dash: str, rest: str) -> bool:
    """Say whether words before a dash are a place in capitals, and not an acronym that an aside explains."""
    first, _, region = place.partition(",")
    words = re.split(r"[\s/]+", first)
    if place.istitle() and place.lower() in _TOWNS:
        return bool(rest) and not _holds_aside(rest)
    is_short = not words or (max(map(len, words)) < 4 and first.lower() not in _SHORT_TOWNS)
    if is_short or not all(w.isupper() for w in words) or len(words) > 4:
        return False
    if region:
        return _is_place(region.strip())
    return not _holds_aside(rest) and (dash != "-" or len(first) > 5 or not rest or first.lower() in _SHORT_TOWNS)


def _holds_aside(rest: str) -> bool:
    """Say whether another dash stands in the sentence behind a dash, so that the two enclose an aside."""
    sentence = re.split(r"[.!?](?:\s|$)", rest, maxsplit=1)[0]
    return re.search(rf"\s{_DASH}\s|[–—―]|--", sentence) is not None


def _is_place(place: str) -> bool:
    """Say whether the words are few and capitalised, as in "Podgorica, Montenegro"."""
    words = [w for w in re.split(r"[\s,/]+", place) if w]
    return len(words) <= 5 and all(w[0].isupper() or w.lower() in _SMALL for w in words)


def _is_agency(agency: str, place: str) -> bool:
    """Say whether the words in brackets can name an outlet and do not shorten the words before them."""
    words = agency.split()
    initials = "".join(w[0] for w in re.split(r"[\s-]+", place) if w and w.lower() not in _SMALL).upper()
    return (
        len(words) <= 5
        and (agency[0].isupper() or agency.lower() in _AGENCIES)
        and not any(c.isdigit() for c in agency)
        and agency.replace(".", "").upper() != initials
    )


def is_when_line(text: str) -> bool:
    """Say whether a line holds nothing but a date or time of publication.

    >>> is_when_line("Updated 14:56 GMT, December 2, 2015"), is_when_line("In December 2015 it joined")
    (True, False)
    """
    return len(text) <= 80 and any(c.isdigit() for c in text) and _WHEN_LINE.fullmatch(text) is not None


def is_credit(text: str) -> bool:
    """Say whether a paragraph names who made or carried the report.

    >>> is_credit("(Sky News)"), is_credit("Reporting by A. Writer; editing by B. Reader"), is_credit("By noon it rained.")
    (True, True, False)
    """
    if len(text) > 600:
        return False
    return _IN_BRACKETS.fullmatch(text) is not None or any(p.fullmatch(text) for p in _CREDITS)


def _is_part_of_name(text: str, words: list[re.Match[str]], at: int) -> bool:
    """Say whether a word stands in a longer name: "Telegraph" in "(Steppe Telegraph)"; acronyms and agencies stand for themselves."""
    word = _POSSESSIVE.sub("", words[at][0])
    if word.isupper() or word.lower() in _AGENCIES or not word[0].isupper():
        return False
    before, after = words[max(0, at - 1) : at], words[at + 1 : at + 2]
    beside = [(m, text[m.end() : words[at].start()]) for m in before] + [(m, text[words[at].end() : m.start()]) for m in after]
    return any(gap.isspace() and m[0].istitle() and m[0].lower() not in _CRAFT and not _POSSESSIVE.search(m[0]) for m, gap in beside)


def candidate_names(text: str) -> Iterator[str]:
    """Yield the runs of up to five words that may name an outlet in a dateline or credit, the longest first.

    >>> list(candidate_names("(Sky News)")), list(candidate_names("Ann Ames, Reuters"))[-1]
    (['Sky News'], 'Reuters')
    """
    found = [m for m in re.finditer(r"[\w&.'’+-]+", text) if m[0].strip(".'’+-&")][:60]  # a dash is no word
    words = [_POSSESSIVE.sub("", m[0]) for m in found]
    for size in range(5, 0, -1):
        for start in range(len(words) - size + 1):
            run = words[start : start + size]
            if size == 1 and _is_part_of_name(text, found, start):
                continue
            if run[0][0].isupper() or run[0][0].isdigit() or run[0].lower() in _AGENCIES:
                yield " ".join(run).rstrip(".")
