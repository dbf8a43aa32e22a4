"""Offices compared: which names are one office, which exclude each other."""

from __future__ import annotations

import re

from casus.ground.text import fold
from casus.reconcile.vocabulary import key_of

# Names of one office; the first is the one shown. A person is not told to hold two of the lines of one group at one time.
_HEADS = {
    "vice president": "vice president; deputy president",
    "president": "president; head of state",
    "deputy prime minister": "deputy prime minister; vice premier; deputy premier; vice prime minister",
    "prime minister": "prime minister; premier; head of government; chancellor; taoiseach; president of the council",
    "monarch": "king; queen; emperor; sultan; emir; grand duke; monarch",
}
_MINISTERS = {
    "foreign minister": "foreign minister; foreign secretary; minister of foreign affairs; minister for foreign affairs; external"
    " affairs minister",
    "defence minister": "defence minister; defense minister; defence secretary; defense secretary; minister of defence;"
    " minister of defense;"
    " secretary of defense",
    "interior minister": "interior minister; home secretary; minister of the interior; minister of internal affairs",
    "finance minister": "finance minister; treasury secretary; chancellor of the exchequer; minister of finance",
    "secretary of state": "secretary of state",
    "justice minister": "justice minister; attorney general; minister of justice",
}
_OTHERS = {
    "secretary general": "secretary general; secretary-general",
    "ambassador": "ambassador",
    "spokesman": "spokesman; spokeswoman; spokesperson",
    "speaker": "speaker",
}
_NAMES = [
    (name, office)
    for table in (_HEADS, _MINISTERS, _OTHERS)
    for office, names in table.items()
    for name in sorted((n.replace("-", " ") for n in names.split("; ")), key=len, reverse=True)
]
_NAMES.sort(key=lambda pair: -len(pair[0]))
_PATTERN = re.compile(r"\b(?:" + "|".join(re.escape(name) for name, _ in _NAMES) + r")\b")
_OFFICE = dict(_NAMES)
# Held by one person at once in some states: a head of government who also keeps a ministry, a president who is head of government.
_TOGETHER = frozenset(
    frozenset(pair)
    for minister in _MINISTERS
    for pair in ((minister, "prime minister"), (minister, "deputy prime minister"), (minister, "vice president"))
) | {frozenset(("vice president", "prime minister"))}
_ONE_OFFICE = frozenset((frozenset(("secretary of state", "foreign minister")),))  # one ministry, as different states call it
# Posts that fill a day and a desk: whoever holds one holds none of another line. Heads of parties and delegations, deputies of a
# parliament, spokesmen and advisers are in no line: they are often something else besides.
_POSTS = {
    "envoy": r"ambassador|high commissioner|consul(?: general)?|charge d.affaires|(?:military|naval|air|press) attache|minister to"
    r"|envoy (?:in|to)",
    "bank": r"governor of (?:the|its) (?:central|national|state|reserve) bank|central bank (?:chief|governor|head)",
    "police": r"(?:police|customs|gendarmerie|border guards?) (?:chief|commissioner|director|commander|head)"
    r"|(?:chief|commissioner|director|commander|head|inspector general) of (?:the )?(?:[a-z]+ )?(?:police|customs|gendarmerie)",
    "province": r"(?:civil |military |provincial |regional )?(?:governor|prefect|premier of the province)|provincial premier|mayor"
    r"|burgomaster",
    "army": r"(?:[a-z]+ )?chief of (?:the )?(?:general )?staff|commander of [a-z ]+|(?:garrison|corps|fleet|base) commander",
    "minister": r"minister",
}
_POST = re.compile("|".join(rf"(?P<{name}>\b(?:{words})\b)" for name, words in _POSTS.items()))
_PORTFOLIO = frozenset(
    """foreign external defence defense interior finance justice trade transport economic economy labour labor health education agriculture
    energy oil lands industry information tourism environment culture""".split()
)
# Ranks and styles of many: that two reports address one by it tells no office. A captain has a ship, a bishop a see, a senator a seat.
_RANKS = frozenset(
    """general colonel major lieutenant sergeant corporal private constable brigadier marshal admiral commodore gen col maj lt brig adm
    father reverend sheikh sheik baron prince princess doctor professor comrade herr madame st""".split()
)
_RANK_PARTS = frozenset("senior vice rear air wing group squadron sub field staff first second fleet sir".split())
_FIRST = frozenset("head chief director chairman chairwoman commander chair governor".split())  # of whom there is one, with a deputy
_SECOND = frozenset("deputy vice assistant".split())
_TWO = 2
_PAST = re.compile(
    r"\b(?:former|formerly|ex|then|late|outgoing|incoming|designate|elect|future|acting|past|previous|onetime|one time|at the time|ousted"
    r"|deposed|retired"
    r"|candidate|nominee|hopeful|deputy (?!prime|premier|president)|assistant|under ?secretary|vice (?!president|premier|prime))\b"
)
_WORDS = re.compile(r"[^\W\d_]+")
_GENERAL = frozenset(map(key_of, "member leader official politician deputy lawmaker legislator officer diplomat figure".split()))
_PART_OF = re.compile(
    r"\b(?:administration|office|adviser|advisor|aide|wife|husband|son|daughter|brother|envoy|chief of staff) (?:of|to|for)\b"
    r"|\bspeaker for\b"
)


def top_office(office: str) -> str | None:
    """Return the office among those that exclude each other, or None for any other, a past or a coming one.

    Where one phrase holds two ("spokesman for the president"), the first one is it.

    >>> top_office("Montenegrin Prime Minister"), top_office("former president"), top_office("party leader")
    ('prime minister', None, None)
    """
    words = fold(office).replace("-", " ")
    if _PAST.search(words) or _PART_OF.search(words):
        return None
    match = _PATTERN.search(words)
    return _OFFICE[match.group()] if match else None


def is_rank(office: str) -> bool:
    """Say whether words are a rank or a style alone, which many have, and no office of a body or a state.

    >>> is_rank("Major-General"), is_rank("General Sir"), is_rank("general of the reserve"), is_rank("President")
    (True, True, False, False)
    """
    words = _WORDS.findall(fold(office).removeprefix("the ").removeprefix("a "))
    return bool(_RANKS & set(words)) and all(w in _RANKS or w in _RANK_PARTS for w in words)


def is_finer_office(left: str, right: str) -> bool:
    """Say whether the left office says more than the right one, of the same body: a chairman of its committee is a member of parliament.

    >>> is_finer_office("secretary-general of the Socialists", "Socialist leader"), is_finer_office("party leader", "mayor of Oslo")
    (True, False)
    """
    words = [[key_of(w) for w in _WORDS.findall(fold(o)) if key_of(w)] for o in (left, right)]
    if not _GENERAL & set(words[1]) or _GENERAL & set(words[0]) or _PAST.search(fold(left)) or _PAST.search(fold(right)):
        return False
    return bool((set(words[0]) & set(words[1])) - _GENERAL)


def exclude_each_other(left: str, right: str) -> bool:
    """Say whether one person does not hold both offices at one time.

    >>> exclude_each_other("president", "head of state"), exclude_each_other("President", "Prime Minister")
    (False, True)
    """
    a, b = top_office(left), top_office(right)
    return a is not None and b is not None and a != b and frozenset((a, b)) not in _TOGETHER | _ONE_OFFICE


def are_seldom_held_together(left: str, right: str) -> bool:
    """Say whether one person holds both offices in a few states alone, where a report that calls him the one would name the other.

    >>> are_seldom_held_together("Foreign Minister", "Prime Minister"), are_seldom_held_together("President", "Prime Minister")
    (True, False)
    """
    a, b = top_office(left), top_office(right)
    return a is not None and b is not None and frozenset((a, b)) in _TOGETHER


def are_two_posts(left: str, right: str) -> bool:
    """Say whether two offices are posts that nobody holds at one time: an embassy and a ministry, two ministries that share no field.

    >>> are_two_posts("minister of lands", "high commissioner in Suva"), are_two_posts("Foreign Minister", "trade minister")
    (True, True)
    >>> are_two_posts("minister of trade and industry", "Industry Minister"), are_two_posts("prime minister", "mayor of Lima")
    (False, False)
    """
    posts = [_post(o) for o in (left, right)]
    if None in posts or any(top_office(o) in _HEADS for o in (left, right)):
        return False
    if posts[0] != posts[1]:
        return True
    fields = [{w for w in _WORDS.findall(fold(o)) if w in _PORTFOLIO} for o in (left, right)]
    return posts[0] == "minister" and bool(fields[0] and fields[1]) and not fields[0] & fields[1] and len(fields[0] | fields[1]) == _TWO


def _post(office: str) -> str | None:
    """Return the line of posts that an office is of; None for a past one, and for any that leaves room for another."""
    words = fold(office).replace("-", " ")
    if _PAST.search(words) or _PART_OF.search(words):
        return None
    match = _POST.search(words)
    return match.lastgroup if match else None


def are_first_and_second(left: str, right: str) -> bool:
    """Say whether one office is that of the deputy of the other.

    >>> are_first_and_second("deputy head of the mission", "the mission's head"), are_first_and_second("deputy mayor", "head")
    (True, False)
    """
    return _is_second(left, right) or _is_second(right, left)


def _is_second(left: str, right: str) -> bool:
    words = [{w for w in _WORDS.findall(fold(o)) if len(w) > 1 and key_of(w)} for o in (left, right)]
    return bool(words[0] & _SECOND) and words[0] - _SECOND == words[1] and bool(words[1] & _FIRST)
