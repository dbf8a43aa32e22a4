"""The pieces that patterns of time expressions are made of: months, days, numbers, units, clocks."""

from __future__ import annotations

from casus.extract.time_words import FILLERS, NUMBERS

MON = (
    r"(?P<mon>Jan(?:uary|\b\.?)|Feb(?:ruary|\b\.?)|Mar(?:ch|\.)|Apr(?:il|\b\.?)|May|June?|July?|Aug(?:ust|\b\.?)|"
    r"Sept?(?:ember|\b\.?)|Oct(?:ober|\b\.?)|Nov(?:ember|\b\.?)|Dec(?:ember|\b\.?))(?![\w-]*[a-z])"
)
MONTH_NAME = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?"
    r"|Dec(?:ember)?)\.?"
)
WD = r"(?P<wd>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
WDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\b\.?)"
DAY = r"(?P<d>[0-3]?\d)(?:st|nd|rd|th)?(?![\w%]|:\d|,\d{3}(?!\d)|\.\d)"
YEAR = r"(?P<y>[12]\d{3})(?![\d%]|,\d|\.\d)"
WORD = "(?:" + "|".join([*sorted(NUMBERS, key=len, reverse=True), "hundred", "thousand", "dozen"]) + ")"
AMOUNT = (
    rf"(?:\d+(?:,\d{{3}})*(?:\.\d+)?(?:\s+\d/\d)?|{WORD}(?:[-\s]+(?:and\s+)?{WORD})*"
    r"|(?:a|an|one)\s+(?:good\s+)?(?:couple(?:\s+of)?|few|dozen)|a\s+(?:hundred|thousand)|half\s+an?|half|an?\s+half|an?"
    r"|several|many|few|couple\s+of|another|tens\s+of|dozens\s+of|hundreds\s+of)"
)
COUNT = (
    rf"(?P<n>{AMOUNT}(?:\s+(?:or|to)\s+{AMOUNT}|-\d+)?(?P<half>\s+and\s+a\s+half)?"
    rf"(?:\s+(?:{FILLERS}))?)"
)
UNIT = r"(?P<u>second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|centur(?=y|ies))(?P<s>s|y|ies)?"
SORT = r"(?:(?:trading|business|working|calendar|fiscal|financial|school|academic|legislative|budget|tax)\s+)?"
PART = r"(?P<part>morning|afternoon|evening|night)"
CLOCK = (
    r"(?P<clock>\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.\s?m\.|[ap]\.?\s?m\b)|\d{1,2}:\d\d(?!\d|:)(?:\s*[ap]\.?m\b\.?)?|\d{4}\s+(?=GMT|UTC|hours)"
    r"|\d{1,2}\s+o'clock|noon|midnight|midday)(?:\s+in\s+the\s+(?:morning|afternoon|evening))?"
    r"(?:,?\s*\(?(?:[ECMP][SD]?T|GMT|UTC|CET|CEST|BST|MSK|local\s+time|Eastern(?:\s+time)?|(?:Moscow|London)\s+time|hours)\b\)?)?"
)
SPELLED = rf"(?P<c>nineteen|eighteen|twenty|two\s+thousand)\s+(?:and\s+)?(?P<rest>(?:{WORD})(?:[-\s]{WORD})?)"
ORD = r"(?P<ord>first|second|third|fourth|1st|2nd|3rd|4th)"


REL = r"(?:the\s+)?(?:last|next|this\s+past|this\s+coming|this|past|coming|previous|following|same|that|current)"
BEFORE_UNIT = (
    r"(?P<rel>last|next|this\s+past|this\s+coming|this|that\s+same|that|"
    r"the\s+(?:last|next|past|coming|previous|preceding|prior|following|same|very\s+next|current))"
)
YEAR_AFTER = (
    rf"(?:\s*,?\s+(?:of\s+|in\s+)?(?:(?:fiscal|calendar)\s+)?"
    rf"(?:{YEAR}|(?P<rel2>last|next|this|the\s+previous|the\s+following)\s+year))?"
)
YEAR_BEFORE = (
    r"(?:the\s+)?(?:(?P<y2>[12]\d{3})(?:'s)?\s+|(?P<rel>this|last|next|the\s+previous)(?:\s+year's)?\s+"
    r"|(?:the\s+)?(?:comparable\s+)?year-(?:ago|earlier)\s+)?(?:(?:fiscal|calendar)[\s-]+)?"
)
CLOSES = r"(?=\s*(?:[.,;:!?)\"]|\Z))"  # what closes the phrase: "the day before." has no event to count from
# "The day before in Cairo": no event to count from either; "the day before and the day after the vote" has one.
GOES_ON = r"(?=\s+(?:by|in|at|near|with|and(?!\s+(?:the\s+)?(?:day|week|month|year)\b))\b)"
