"""How far an act was done, in the words of a page: told, claimed, denied, ruled out, planned."""

from __future__ import annotations

import re

NOBODY = "speaker not stated"
_ARTICLE = re.compile(r"(?:An?|Some|Several|Two|Its|His|Her|Their)\s|The\s[a-z]")
_NEGATED = re.compile(r"\b(?:not|never|no|nobody|nothing|none|neither)\b|n[’']t\b", re.IGNORECASE)
_NOT_TO_BE = re.compile(
    r"\b(?:will|would|shall) (?:not|never|\w+ no(?:body|thing)?)\b(?! have\b)|\b(?:wo|would)n[’']t\b(?! have\b)"
    r"|\b(?:does|do|did) not (?:intend|mean|plan|propose|wish|want) to\b|\b(?:has|have|had) no (?:plan|plans|intention|wish) (?:to|of)\b",
    re.IGNORECASE,
)
_NO_LONGER = re.compile(r"\bno longer\b|\bnot any ?more\b", re.IGNORECASE)


def outcome(status: str, whose: str, words: str, claimed_by: str = "", *, is_conditional: bool = False) -> str:
    """Say whether an act happened: a reporter tells it, somebody claims it, or it has not happened (in capitals).

    Args:
        status: the event's status.
        whose: by whose account, or "".
        words: the words that tell the act; where they say no themselves, "denied" would turn them round.
        claimed_by: who told as done what `whose` denies, or "".
        is_conditional: whether a condition stands beside it.
    """
    whose, claimed_by = within_line(whose), within_line(claimed_by)
    if status == "denied" and claimed_by and whose and _NEGATED.search(words):  # "had never refused it": the claim is the contrary
        return f"TOLD AS NOT SO by {whose}, AS SO by {claimed_by}"
    if status == "denied" and claimed_by and whose:
        return f"claimed{'' if claimed_by == NOBODY else f' by {claimed_by}'}, DENIED by {whose}"
    if status == "actual":
        return f"claimed by {whose}" if whose and whose != NOBODY else "claimed, by whom is not stated" if whose else "happened"
    if status == "denied" and _NEGATED.search(words) and is_conditional:  # "would not ratify it unless the row was settled"
        return "NOT TO BE, ON A CONDITION" + _account(whose)
    if status == "denied" and _NOT_TO_BE.search(words):  # "would not reopen the talks": no denial, what is not to be
        return "RULED OUT" + (f" by {whose}" if whose and whose != NOBODY else "")
    if status == "denied" and _NO_LONGER.search(words):  # "no longer regards it as a candidate"
        return "NO LONGER SO" + _account(whose)
    if status == "denied" and _NEGATED.search(words):
        return "TOLD AS NOT SO" + (f" by {whose}" if whose and whose != NOBODY else "")
    if status == "denied" and not whose:  # the reporter's own no: "stopped selling arms to"
        return "NOT DONE OR ENDED"
    if status == "hypothetical" and whose == NOBODY:  # a question of nobody who is named
        return "HYPOTHETICAL"
    return status.upper() + _account(whose)


def within_line(name: str) -> str:
    """Return a name as it reads behind other words: "the president" for "The president"; "The Hague" stays.

    >>> within_line("The opposition in Skopje"), within_line("A German diplomat"), within_line("The Hague")
    ('the opposition in Skopje', 'a German diplomat', 'The Hague')
    """
    return f"{name[0].lower()}{name[1:]}" if _ARTICLE.match(name) else name


def _account(whose: str) -> str:
    if whose == NOBODY:
        return ", by whose account is not stated"
    return f", by the account of {whose}" if whose else ""
