"""Figures apart: what shows that two numbers are not of one thing, whatever they share."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from casus.ground.numbers import NUMBER_WORDS, read_number
from casus.ground.text import fold, plain_marks
from casus.reconcile.chambers import chambers_in
from casus.reconcile.fact_slots import differing_spots
from casus.reconcile.figures import TOLL, Figure
from casus.reconcile.measures import ACTIVITY
from casus.reconcile.rates import rate_of
from casus.reconcile.vocabulary import keys_of
from casus.reconcile.whereabouts import mentions_within

_FAR = 12.0  # times: one number of a matter is not so much larger than the other
_MANY_TIMES = 5.9  # or it is hardly of one thing, but of the dead and hurt
_KNOWN = re.compile(  # a group that is known already: "the two nations", "the four guarantor nations"
    r"\b(?:the|both|these|those)\s+\S+\s+(?:[a-z-]+\s+)?(?:nations|countries|states|neighbou?rs|sides|governments|parties|capitals|armies)\s*$",
    re.IGNORECASE,
)
_WHO = re.compile(r"who\b", re.IGNORECASE)
_EACH = re.compile(
    r"\b(?:each|either|both) (?:side|party|country|of)\b|\b(?:in|at|for|from|on) each\b"
    r"|\b(?:of|on) (?:both|the two) (?:sides|forces|armies)\b",
    re.IGNORECASE,
)
_AT_FIRST = re.compile(
    r"\b(?:first|initially|originally) (?:proposed|offered|wanted|asked|demanded|sought|suggested|planned)\b", re.IGNORECASE
)
_WISHED = re.compile(  # what is hoped for or asked is another sum than what is given
    r"\b(?:hop(?:es?|ed|ing) for|want(?:s|ed|ing)?|ask(?:s|ed|ing)? (?:for|about)|demand(?:s|ed|ing)?|se(?:eks?|eking)|sought"
    r"|request(?:s|ed|ing)?)\b",
    re.IGNORECASE,
)
_LIMIT = re.compile(r"[\s-]+(?:[a-z]+ )?(?:line|limit|zone|belt)s?\b")
_WITHIN = re.compile(  # "outside the twelve-mile line", "never came within the three miles"
    r"(?P<not>\b(?:not|never|nothing|nobody)\b[^,;]*)?\b(?:(?P<in>within|inside|in|into|entered)|(?P<out>outside|beyond))"
    r"\s+(?:the|its|their|our|his|an?)\s+(?:so-called\s+)?$",
    re.IGNORECASE,
)
_OFF = re.compile(
    r"\s+(?:(?:to the |due )?(?:north|south|east|west)\S*(?: of)?|off|from|inside|outside|beyond|away|out|short of)\b",
    re.IGNORECASE,
)
_COVERED = re.compile(
    r"\b(?:flew|fl(?:ies|own|ying)|travel\w*|distance|range|long|length|journey|covered|marched|drove|wide|width|high|deep|altitude|height)\b",
    re.IGNORECASE,
)
_OF_SHIP = re.compile(r",\s+of\s+(?:some\s+|about\s+)?$|\b(?:ship|steamer|freighter|tanker|vessel|tug)\s+of\s+$", re.IGNORECASE)
_NAME = re.compile(r"\b[A-Z][\w’'-]*\w")
_TOTAL = re.compile(r"\b(?:its|their|our|his|own|['’]s)\s+(?:own\s+)?(?:dead|losses|deaths|killed|wounded|casualties)\b", re.IGNORECASE)
_THERE = re.compile(r"\bthere\b(?!\s+(?:was|were|is|are|had|has|have)\b)", re.IGNORECASE)
_OF_THOSE = re.compile(r"\s+of\s+(?:those|these|them)$", re.IGNORECASE)  # "fifteen of those who sought asylum": a part
_WHOSE = re.compile(r"\b([A-Z][\w-]*\w)(?:['’]s?)?\s+(?:own\s+)?(?:dead|killed|losses|deaths|wounded|casualties)\b")  # "the Libyan dead"
_JOINED = re.compile(
    rf"\b(?:an?|\d+|{NUMBER_WORDS})\s+(?:[\w-]+\s+){{0,3}}?(?P<what>[a-z]+)(?:,\s+|,?\s+and\s+)(?:at least |about |some )?$",
    re.IGNORECASE,
)
_JOINS = re.compile(
    rf"(?:,\s+|,?\s+and\s+)(?:at least |about |some )?(?:an?|\d+|{NUMBER_WORDS})\s+(?:[\w-]+\s+){{0,3}}?(?P<what>[a-z]+)\b", re.IGNORECASE
)
_KINDS_OF_PEOPLE = tuple(  # of two kinds each has its number
    re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        r"soldiers|troops|paratroopers|servicemen|infantrymen|marines",
        r"police|policemen|gendarmes|constables",
        r"rebels|fighters|gunmen|militants|militiamen|attackers|assailants|raiders|insurgents|guerrillas|terrorists|intruders",
        (
            r"civilians?|refugees|diplomats|residents|villagers|townspeople|townsfolk|settlers|fishermen|farmers|students|doctors|deputies"
            r"|women|children|passers-by|workers"
        ),
    )
)
_KINDS_OF_CRAFT = tuple(  # so many that were attacked, so many that attacked
    re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        r"(?:merchant|cargo|commercial|civilian|container) \w+|merchantmen|freighters|tankers",
        r"pirates?['’]?|raiders['’]?|smugglers['’]?",
        r"(?:naval|navy|patrol) \w+|warships|frigates|destroyers|gunboats",
        r"fishing \w+|trawlers",
    )
)
_CRAFT = re.compile(  # that a fleet or a flight is made of
    r"(?:ship|vessel|boat|gunboat|craft|cruiser|destroyer|frigate|corvette|cutter|trawler|tug|tanker|freighter|submarine|minesweeper|warship"
    r"|aircraft|plane|fighter|bomber|helicopter|tank|truck|lorr(?:y|ie))s?",
    re.IGNORECASE,
)
_CHANGED_BY = re.compile(  # by how much a thing grows is not how large it is
    r"\b(?:length|extend|prolong|rais|increas|reduc|cut|lower|gr[eo]w|r[io]s|f[ae]ll|shr[iau]nk|short|widen"
    r"|w[ea]nt (?:up|down)|gone (?:up|down))\w*\b[^,;]*\bby\s+"
    r"(?:about |some |another |a further )?$",
    re.IGNORECASE,
)
# What each matter is not: those hurt are none of the killed, and how long talks go on is no time that one was given.
_OTHER_MATTERS = {
    "killed": ("wounded", "missing", "aboard", "rescued", "held", "freed", "fled", "expelled", "sending", "stationed", "leaving"),
    "wounded": ("missing", "aboard", "rescued", "held", "freed", "fled", "expelled", "sending", "stationed", "leaving"),
    "missing": ("aboard", "rescued", "held", "freed", "fled", "expelled", "sending", "stationed", "leaving"),
    "age": ("arrears", "deadline", "delay", "election", "fighting", "notice", "period", "prison", "talks"),
    "prison": ("arrears", "deadline", "delay", "election", "fighting", "notice", "period", "talks"),
    "arrears": ("deadline", "delay", "election", "fighting", "notice", "period", "talks"),
    "talks": ("deadline", "delay", "election", "fighting", "notice", "period"),
    "delay": ("deadline", "election", "fighting", "notice", "period"),
    "fighting": ("deadline", "election", "notice"),
}
_TWO_MATTERS = frozenset(frozenset((one, other)) for one, others in _OTHER_MATTERS.items() for other in others)
_OF_WHICH = re.compile(r"\bof (?:which|whom|these|them)\b|\bincluding\b|\bamong (?:which|whom|them)\b", re.IGNORECASE)
_AND_ANOTHER = re.compile(r"\band an?(?:other| third| fourth| fifth| sixth)\b", re.IGNORECASE)
_AND_ONE = re.compile(  # "her master and 23 seamen" are 24
    r"\b(?:an?|one)\s+(?:[\w-]+\s+){0,2}?[a-z]+,?\s+and\s+$|\b(?:captain|master|skipper|commander|pilot|officer|leader|lieutenant|colonel|major|sergeant|driver|chief)\s+and\s+(?:(?:his|her|its)\s+)?$",
    re.IGNORECASE,
)
_KINDS_OF_LENGTH = tuple(
    re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        r"draw(?:s|ing|n)?|drew|draught",
        r"deep(?:er|en|ened|ening)?|depth",
        r"wide(?:r|n|ned)?|width|breadth|broad",
        r"high|height|altitude|tall",
        r"long|length|lengthen(?:ed)?",
    )
)
_SIDE_OF = re.compile(
    r"\b(?:price|cost|value|bill|length|range|distance|weight|size|strength|number|term|rent|capacity)s?\s+(?:of|for|to)\s+"
    r"(?:the\s+|its\s+|an?\s+)?(?P<of>[\w-]+)",
    re.IGNORECASE,
)

_NOT_IT = re.compile(r"\b(?:not|never|of)\s+(?:the\s+|about\s+)?[$€£]?$", re.IGNORECASE)  # "not four", "two of the fourteen"
_ADDED = re.compile(r"\s+(?:more|longer|further|yet)\b", re.IGNORECASE)
# How long a thing lasts, after what time another came, and what time somebody was given are three times; "in" leaves open which.
_AFTER = re.compile(r"\bafter\s+(?:only\s+|just\s+|about\s+|some\s+|nearly\s+|more than\s+)?$", re.IGNORECASE)
_GIVEN = re.compile(
    r"\b(?:within|(?:deadline|ultimatum|respite) of)\s+(?:[a-z]+\s+)?$|\b(?:g[ai]ve[ns]?|giving|allow(?:ed|s)|grant(?:ed|s))\b[^,;]{0,20}$",
    re.IGNORECASE,
)
_TO_DO = re.compile(r"\s+to\s+(?!the\b|an?\b|its\b|their\b)[a-z]")
_ITS = re.compile(r"\b(?:its|their|his|her|the)\s+$", re.IGNORECASE)
_IN = re.compile(r"\bin\s+(?:[a-z]+\s+){0,3}$", re.IGNORECASE)
_SINCE_LAST = re.compile(r"\bfirst\s+(?:time|visit|meeting|talks)\s+(?:in|for)\s+(?:over\s+|more than\s+|nearly\s+)?$", re.IGNORECASE)
_NUMBER = re.compile(rf"\b(?:\d[\d,]*|(?:{NUMBER_WORDS})(?:-(?:{NUMBER_WORDS}))*)(?![.,]?\d|\s*(?:%|[ap]\.?m\b|o'clock))\b", re.IGNORECASE)
_OF_WHOLE = re.compile(rf"\bof\s+(?:the |its |their |his |her )?(?P<whole>{_NUMBER.pattern})", re.IGNORECASE)
_OUT_OF = re.compile(r"(?:^|[,;:]\s)\W*of\s+(?:all |the |its |their |these )*$", re.IGNORECASE)  # "of three boats, two put to sea"
_ALL = re.compile(r"\ball\s+(?:of\s+)?(?:the\s+|its\s+)?$", re.IGNORECASE)  # "all fifteen members"
_DUE = re.compile(r"\b(?:must|ha(?:ve|s|d) to|need(?:s|ed)? to)\b", re.IGNORECASE)
_OF_WHOM = re.compile(r"\s+(?:of|belonging to)(?: the)?(?: \w+)?")  # "three boats of the pirates"
_SPELT = re.compile(rf"(?:some|about|over|more|than|least|all|both|{NUMBER_WORDS}|-)+", re.IGNORECASE)  # words that give the number itself


def cannot_be_one(left: Figure, right: Figure, states: AbstractSet[str]) -> bool:
    """Say whether two figures cannot be of one thing: of two states, towns or goods, of two known groups, or one a year and one in all."""
    if all(_KNOWN.search(f.fact.sheet.text[f.fact.span.start : f.measure.span.end]) for f in (left, right)):
        return True
    if _own_states(left, right, states) and _own_states(right, left, states):
        return True
    if any(bool(one.search(left.fact.text)) != bool(one.search(right.fact.text)) for one in (_EACH, _AT_FIRST)):
        return True
    if any(_is_total_of_many(a, b) or _is_of_those(a, b) for a, b in ((left, right), (right, left))):
        return True
    if any(_is_part_of_sum(a, b) or _is_whole_to_act(a, b) or _is_whole_beside(a, b) for a, b in ((left, right), (right, left))):
        return True
    if bool(_CHANGED_BY.search(_before(left))) != bool(_CHANGED_BY.search(_before(right))):
        return True
    if left.noun and right.noun and (_is_part_of_list(left, right) or _is_part_of_list(right, left) or _are_two_kinds(left, right)):
        return True
    if any(_gives_part(a, b) for a, b in ((left, right), (right, left))):
        return True
    of_each = ([own(f) for f in (left, right)] for own in (_rate, _thing, _towns))
    return any(map(_are_disjoint, of_each)) or _is_other_unit(left, right)


def are_far_apart(left: Figure, right: Figure) -> bool:
    """Say whether one number is over five times the other, so that hardly both are of one thing; of the dead accounts differ by any factor.

    In stories that nobody had read none of five such pairs was of one thing.
    """
    low, high = sorted((left.measure.middle, right.measure.middle))
    are_told = min(left.measure.least, right.measure.least) > 0  # "less than an hour" may be any
    return are_told and high > _MANY_TIMES * low and not {left.matter, right.matter} & TOLL


def are_of_two_matters(left: Figure, right: Figure) -> bool:
    """Say whether the words beside two numbers name two matters: so many killed, and so many wounded; how long, and how long after."""
    both = {left.matter, right.matter}
    return both in _TWO_MATTERS and (left.measure.unit == "time" or bool(left.noun))


def _is_other_unit(left: Figure, right: Figure) -> bool:
    """Say whether votes are of two chambers, times of a person and of a thing, distances from two places, or one number is far larger."""
    unit, sides = left.measure.unit, (left, right)
    if unit == "vote" and _are_disjoint([_chambers(f) for f in sides]):
        return True
    if unit == "time" and any(_ADDED.match(_behind(f)) or _SINCE_LAST.search(_before(f)) for f in sides):
        return True  # "three years more", "for the first time in seven years"
    if unit == "time" and _are_disjoint([_kind_of_time(f) for f in sides]):
        return True  # "walked three days", "gave them three days to go"
    if unit == "time" and bool(_WHO.match(left.fact.text)) != bool(_WHO.match(right.fact.text)):
        return True  # "who was given 48 hours"
    if unit in ("time", "vote") and _are_disjoint([_persons(f) for f in sides]):
        return True
    if unit == "length" and (differing_spots(left.fact.spots, right.fact.spots) or _is_other_length(left, right)):
        return True
    if unit.startswith("money") and bool(_WISHED.search(left.fact.text)) != bool(_WISHED.search(right.fact.text)):
        return True
    if unit == "weight" and bool(_OF_SHIP.search(_before(left))) != bool(_OF_SHIP.search(_before(right))):
        return True  # how large a ship is, and what she carries
    return max(left.measure.least, right.measure.least) > _FAR * max(1e-9, min(left.measure.most, right.measure.most))


def _kind_of_time(figure: Figure) -> frozenset[str]:
    """Return whether a time is one after which something came, one that somebody was given, or one that a thing lasts; none where open."""
    before = _before(figure)
    if ACTIVITY.match(_behind(figure)):  # "after nine hours of talks", "begins its 45 days of work"
        return frozenset[str]() if _ITS.search(before) else frozenset(("lasts",))
    if _AFTER.search(before):
        return frozenset(("after",))
    if _behind(figure).startswith("'"):
        return frozenset[str]()  # "six months' notice"
    if _GIVEN.search(before) or _TO_DO.match(_behind(figure)):
        return frozenset(("given",))
    return frozenset[str]() if _IN.search(before) else frozenset(("lasts",))


def _is_other_length(left: Figure, right: Figure) -> bool:
    """Say whether one length is a limit that the other keeps ("the 12-mile line"), one is how far off a thing is, one how far it went."""
    if any(_does_limit_fit(a, b) for a, b in ((left, right), (right, left))):
        return True
    kinds = [frozenset(n for n, kind in enumerate(_KINDS_OF_LENGTH) if kind.search(f.fact.text)) for f in (left, right)]
    if _are_disjoint(kinds):
        return True  # what a ship draws, and how deep a channel is
    places = [bool(_OFF.match(_behind(f))) for f in (left, right)]
    ways = [not place and bool(_COVERED.search(f.fact.text)) for place, f in zip(places, (left, right), strict=True)]
    return (places[0] and ways[1]) or (places[1] and ways[0])


def _does_limit_fit(figure: Figure, other: Figure) -> bool:
    """Say whether a length is the name of a limit, inside or outside of which the other length lies as both say."""
    where = _WITHIN.search(_before(figure))
    if where is None or _WITHIN.search(_before(other)):
        return _LIMIT.match(_behind(figure)) is not None and not _LIMIT.match(_behind(other))
    is_inside = bool(where["in"]) != bool(where["not"])
    return other.measure.least <= figure.measure.most if is_inside else other.measure.most >= figure.measure.least


def _is_part_of_list(figure: Figure, other: Figure) -> bool:
    """Say whether a number is of one line of a list of craft ("a cruiser and five destroyers"), and the other of craft of any kind."""
    joined = [m["what"] for m in (_JOINED.search(_before(figure)), _JOINS.match(_behind(figure))) if m]
    own = figure.measure.span.of(figure.fact.sheet.text).split()[-1]
    return bool(_CRAFT.fullmatch(own)) and any(map(_CRAFT.fullmatch, joined)) and not (_words(figure) & _words(other))


def _others_beside(figure: Figure) -> list[float]:
    """Return the other numbers that the sentence of a number gives, but for those that it denies, and those of a whole."""
    sheet = figure.fact.sheet
    sentence = sheet.sentence(figure.fact.span)
    text, own = plain_marks(sentence.of(sheet.text)), figure.measure.span.start - sentence.start
    found = (m for m in _NUMBER.finditer(text) if not m.start() <= own < m.end() and not _NOT_IT.search(text[: m.start()]))
    return [v for m in found if (v := read_number(m.group())) is not None]


def _is_part_of_sum(figure: Figure, other: Figure) -> bool:
    """Say whether a sentence counts parts of what the other counts: "six batteries, and eight remain" of 14, "two of the six" of six."""
    if not figure.noun:
        return False
    whole = _OF_WHOLE.search(plain_marks(figure.measure.span.of(figure.fact.sheet.text)))
    in_all = read_number(whole["whole"]) if whole is not None else None
    if in_all == other.measure.least:
        return not _is_of_all(other)  # "all fifteen voted": no four of them abstained
    if in_all is not None and in_all - figure.measure.least == other.measure.least:
        return True  # "five of the seven posts were lost", "two posts were still held"
    sums = [v for v in _others_beside(figure) if v > 1] + [1.0 for _ in _AND_ANOTHER.finditer(_behind(figure))]  # "two, and a third"
    sums += [1.0 for _ in _AND_ONE.finditer(_before(figure))]
    return any(figure.measure.least + v == other.measure.least for v in sums)


def _is_total_of_many(figure: Figure, other: Figure) -> bool:
    """Say whether a number is that of all the dead of a side, wherever they fell, and the other of those of one town: "died at Sikasso"."""
    if not figure.is_loose or _TOTAL.search(_before(figure)) is None or any(s.is_town for s in figure.fact.spots):
        return False
    return any(s.is_town for s in other.fact.spots) or _THERE.search(other.fact.text) is not None


def _is_of_those(figure: Figure, other: Figure) -> bool:
    """Say whether a number is that of a state's people, and the other a part of somebody: "fifteen of those who sought asylum"."""
    return figure.is_people and _OF_THOSE.search(other.measure.span.of(other.fact.sheet.text)) is not None


def _is_whole_beside(figure: Figure, other: Figure) -> bool:
    """Say whether a number is that of a whole, of which its sentence counts as many as the other: "of three boats, two put to sea"."""
    is_whole = bool(figure.noun) and _OUT_OF.search(_before(figure)) is not None
    return is_whole and other.measure.least in _others_beside(figure)


def _gives_part(figure: Figure, other: Figure) -> bool:
    """Say whether the sentence of a number gives the other as a part of it: "115 million, of which the Congo force makes up 76"."""
    sheet = figure.fact.sheet
    behind = plain_marks(sheet.text[figure.measure.span.end : sheet.sentence(figure.fact.span).end])
    marked = _OF_WHICH.search(behind)
    written = _NUMBER.search(plain_marks(other.measure.span.of(other.fact.sheet.text)))  # "76" million
    if marked is None or written is None:
        return False
    return read_number(written.group()) in {read_number(m.group()) for m in _NUMBER.finditer(behind, marked.end())}


def _is_of_all(figure: Figure) -> bool:
    """Say whether a number is that of all: "all fifteen members"."""
    words = f"{_before(figure)}{figure.measure.span.of(figure.fact.sheet.text)}"
    return any(_ALL.search(words[: m.start()]) for m in _NUMBER.finditer(words))


def _is_whole_to_act(figure: Figure, other: Figure) -> bool:
    """Say whether a number is that of all who must do something, and the other of those who did: "all 32 must agree", "24 have agreed"."""
    is_due = [_DUE.search(f.fact.text) is not None for f in (figure, other)]
    return bool(figure.noun) and is_due == [True, False] and _is_of_all(figure) and not _is_of_all(other)


def _are_two_kinds(left: Figure, right: Figure) -> bool:
    """Say whether what is counted has two names ("Hawk batteries", "batteries of SAM-6"), or one counts soldiers, the other civilians."""
    texts = [f.measure.span.of(f.fact.sheet.text) for f in (left, right)]
    kinds = [frozenset(number for number, kind in enumerate(_KINDS_OF_PEOPLE) if kind.search(t)) for t in texts]
    names = [_names(f) for f in (left, right)]
    whole = [t + (of.group() if (of := _OF_WHOM.match(_behind(f))) else "") for t, f in zip(texts, (left, right), strict=True)]
    kinds_of_craft = [frozenset(number for number, kind in enumerate(_KINDS_OF_CRAFT) if kind.search(t)) for t in whole]
    return _are_disjoint(kinds) or _are_disjoint(kinds_of_craft) or any(_are_disjoint([n[kind] for n in names]) for kind in (0, 1))


def _names(figure: Figure) -> tuple[frozenset[str], frozenset[str]]:
    """Return the states whose things are counted ("eight Chinese ships"), and the names of their kind ("14 Hawk batteries")."""
    sheet, place = figure.fact.sheet, figure.measure.span
    behind = re.match(r"\s+of\s+(?:type\s+)?([A-Z][\w’'-]*\w)", sheet.text[place.end : figure.fact.span.end])
    whose = _WHOSE.findall(_before(figure)) if figure.is_loose else []
    words = [*_NAME.findall(place.of(sheet.text)), *(behind.groups() if behind else ()), *whose]
    named = {w: sheet.state_called(w) for w in words if not _SPELT.fullmatch(w)}
    return frozenset(filter(None, named.values())), frozenset(fold(w) for w, state in named.items() if not state)


def _words(figure: Figure) -> frozenset[str]:
    words = re.findall(r"[a-z]{3,}", fold(figure.measure.span.of(figure.fact.sheet.text)))
    return frozenset(w.removesuffix("s") for w in words if not _SPELT.fullmatch(w))


def _persons(figure: Figure) -> frozenset[str]:
    named = mentions_within(figure.fact.sheet, figure.fact.span)
    return frozenset(w for m in named if m.kind == "person" and m.name for w in fold(f"{m.name} {m.text}").split())


def _before(figure: Figure) -> str:
    return plain_marks(figure.fact.sheet.text[figure.fact.span.start : figure.measure.span.start])


def _behind(figure: Figure) -> str:
    return plain_marks(figure.fact.sheet.text[figure.measure.span.end : figure.fact.span.end])


def _are_disjoint(sets: Sequence[frozenset[object]]) -> bool:
    return bool(sets[0] and sets[1]) and not sets[0] & sets[1]


def _rate(figure: Figure) -> frozenset[str]:
    return frozenset(filter(None, (rate_of(figure.fact, figure.measure),)))


def _towns(figure: Figure) -> frozenset[str]:
    """Return the towns named behind a number ("three soldiers were killed near Gao")."""
    return frozenset(s.key for s in figure.fact.spots if s.is_town and s.span.start >= figure.measure.span.end)


def _chambers(figure: Figure) -> frozenset[str]:
    return chambers_in(figure.fact.sheet.sentence(figure.fact.span).of(figure.fact.sheet.text))


def _own_states(figure: Figure, other: Figure, states: AbstractSet[str]) -> frozenset[str]:
    places = {f"@{s.state}" for s in figure.fact.spots if s.state}
    return frozenset(n for n in figure.fact.names & states if n not in places) - other.fact.keys - other.around


def _thing(figure: Figure) -> frozenset[str]:
    """Return the keys of that whose price, cost or length a clause gives ("the price of the tanks")."""
    match = _SIDE_OF.search(figure.fact.text)
    return frozenset(k for w in match["of"].split() for k in keys_of(w)) if match else frozenset()
