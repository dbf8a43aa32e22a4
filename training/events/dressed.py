"""Dresses marked sentences as news prints them: datelines, asides, what was said or done beside the act."""

from __future__ import annotations

import random
from collections.abc import Iterator

# What stands beside the act changes nothing of it: the head learns which words of a longer clause tell the act between the two.
_BEFORE = (
    "", "", "", "", "On Monday, ", "In May 2014, ", "Last week, ", "According to a statement, ", "After weeks of talks, ",
    "Hours after the attack, ", "Despite the ban, ", "In a sharp break with the past, ", "Meanwhile, ",
    "In a letter made public on Friday, ", "LIMA, March 3 -- ", "NAIROBI (Agency) -- ", "At a meeting in Rome, ",
    "Amid growing protests, ", "For the first time since the war, ", "Following the arrest of two reporters, ",
    "With elections a month away, ", "Earlier this year, ", "Under the deal, ", "In response, ", "Citing security reasons, ",
    "Officials said that ", "The agency reported that ", "As fighting spread in the north, ", "Defying calls for restraint, ",
    "In a bid to calm the streets, ", "Since January, ",
)  # fmt: skip
_AFTER_ACTOR = (
    "", "", "", "", "", "", "", ", which took office in May,", " on Thursday", ", a close ally,", ", which has ruled since the coup,",
    " also", ", who visited the front last week,", " in the capital", ", already under fire at home,", ", after some delay,",
    ", speaking to reporters,", ", citing new evidence,", ", in a rare move,", " (PLF)", ", according to the ministry,", " last year",
)  # fmt: skip
_AFTER_RECIPIENT = (
    "", "", "", "", "", "", ", a town of 40,000 people", ", its neighbour", " in the capital", ", the agency said", " (ANC)",
    ", who denies any wrongdoing", " and its allies", " and two other countries", " near the border", ", which lies in the south",
    ", home to thousands of refugees", " and his family", " in the past week", ", long a rival",
)  # fmt: skip
_AT_END = (
    "", "", ", officials said on Sunday", ", the ministry said in a statement", " amid rising tensions in the region",
    " after a day of talks", ", a day after rebels attacked a convoy", ", state television reported",
    " in an attempt to end the crisis", ", saying the move was lawful", " as part of efforts to restore order",
    ", while protesters gathered outside", " ahead of a summit next month", ", a spokesman told reporters",
    ", killing hopes of an early deal", " and called for unity", " despite warnings from the opposition",
    ", despite a truce signed in May", " following a visit by the envoy", ", in what critics called a mistake",
    " over the past three weeks", ", accusing the other side of bad faith", " since the sanctions were imposed",
    ", according to a report released on Friday", " for the second time in a year", " to prevent further bloodshed",
    ", and said more would follow", " under a plan backed by the United Nations", ", two diplomats said", " during a trip to Geneva",
    ", which has been at war since 2015", ", prompting an angry response", " on behalf of the government",
)  # fmt: skip
_SHARE = 0.6  # of the sentences, which are dressed once


def dress(label: str, marked: str, pick: random.Random) -> Iterator[tuple[str, str]]:
    """Yield a marked sentence, and for most of them a dressed copy with the same label.

    Sentences that open with a quotation or an aside of their own stay as they are.

    Args:
        label: type and mode.
        marked: the sentence, `<...>` around the actor and `[...]` around the recipient.
        pick: where the choices come from.
    """
    yield label, marked
    if pick.random() > _SHARE or marked[0] in "\"'“" or not marked.endswith(".") or label.startswith("NONE"):
        return
    before, end = pick.choice(_BEFORE), pick.choice(_AT_END)
    text = marked[:-1]
    if before and not text.startswith(("<", "[")):
        text = text[0].lower() + text[1:] if text.split()[0] in _LOWER else text
    elif before:
        text = _lowered(text)
    if text.rfind(">") < len(text) - 1 and _is_open(text, ">"):
        text = text.replace(">", ">" + pick.choice(_AFTER_ACTOR), 1)
    if _is_open(text, "]"):
        text = text.replace("]", "]" + pick.choice(_AFTER_RECIPIENT), 1)
    yield label, before + text + end + "."


def _lowered(text: str) -> str:
    """Return a sentence that opens with a mention, with a small first letter where its first word is no name ("<The army>")."""
    mark, rest = text[0], text[1:]
    return mark + (rest[0].lower() + rest[1:] if rest.split()[0].rstrip("]>") in _LOWER else rest)


def _is_open(text: str, mark: str) -> bool:
    """Say whether an aside may follow a mention: not before an owner's mark, a comma or "and"."""
    at = text.find(mark)
    after = text[at + 1 :]
    return at >= 0 and (after == "" or (after.startswith(" ") and not after.startswith((" and ", " or "))))


_LOWER = frozenset(
    """The A An Two Three Thousands Hundreds Some Several More Police Gunmen Protesters Activists Farmers Residents Talks
    Negotiations Aid Relief Donations Trade Cooperation Extra Armed Government Coalition Border Riot Opposition Bus Taxi
    Dock""".split()
)
