"""How a statement reads: the words between a speaker and what was said."""

from __future__ import annotations

import re
from string import ascii_lowercase

from casus.brief.page import StatementLine
from casus.codebook.inflection import all_verb_forms, by_verb_form

# Cues that say no more than that somebody said something: what follows is a sentence, and reads as one.
_PLAIN = all_verb_forms("say tell add write report state note explain continue reply".split()) | {"according to"}
# The past is one form for one speaker and for many.
_STANCES = {
    "denies": "denied",
    "declines": "declined",
    "asks": "asked",
    "wonders": "wondered",
    "demands": "demanded",
    "hopes": "hoped",
    "fears": "feared",
}
# Who advises or asks demands nothing: the word is as strong as the report's own.
_MILDER = by_verb_form(
    {
        "advise": "advised",
        "warn": "warned",
        "tell": "told",
        "ask": "asked",
        "urge": "urged",
        "appeal": "appealed",
        "plead": "pleaded",
        "beg": "begged",
        "suggest": "suggested",
        "recommend": "recommended",
        "propose": "proposed",
        "invite": "invited",
        "call": "called for",
        "push": "pushed for",
        "press": "pressed for",
    }
)
# What is left unanswered is no words that were left unsaid: "did not answer questions", but "did not say: how many".
_UNANSWERED = by_verb_form(
    {
        "answer": "answer",
        "comment": "comment on",
        "discuss": "discuss",
        "elaborate": "elaborate on",
        "reply": "answer",
        "respond": "answer",
        "return": "return",
    }
)
_WITHHELD = by_verb_form({v: v for v in ("confirm", "deny", "disclose", "identify", "name", "reveal", "specify")} | {"rule": "rule out"})
_ASKING = ("how ", "if ", "that ", "what ", "when ", "where ", "whether ", "which ", "who ", "whose ", "why ")
_CALLING = all_verb_forms("brand call describe dub label term".split())
_TO = re.compile(r"\bto(?: \w+)?\Z")


def verb_phrase(line: StatementLine) -> tuple[str, str]:
    """Return what stands between the speaker and the words, and what parts it from the words.

    "denied" and ":", the text's own "“accused”" and ":", "refused to" and nothing ("refused to confirm that"); "" where something is
    simply said. Who does not say a thing has not declined to, so far as the text tells.
    """
    if line.stance == "declines" and line.cue.startswith("not "):
        return _silence(line)
    if line.stance == "declines" and line.cue.startswith("neither "):
        return "would neither confirm nor deny", ":"
    if line.stance == "declines" and _TO.search(line.cue):  # "declined to say" how many, "refused to" confirm it
        return line.cue, ""
    if line.stance == "declines" and line.words.startswith("to "):
        return line.cue, ""
    if line.stance == "demands":
        return _demand(line), ":"
    if line.stance == "asserts" and line.cue.lower() in _CALLING:
        return "called" if line.cue.lower().startswith("call") else line.cue, ""  # "called it a lesson", no words behind a colon
    if line.stance == "asserts" and line.cue.lower().startswith("thank") and line.addressee:
        return "thanked for", ":"
    if line.stance in _STANCES and not line.cue.startswith("never "):
        return _STANCES[line.stance], ":"
    is_whole = line.form == "direct" and not line.words.strip("“").startswith(tuple(ascii_lowercase))  # no "for its dignity"
    return ("" if is_whole or not line.cue or line.cue.lower() in _PLAIN else f"“{line.cue}”"), ":"


def _silence(line: StatementLine) -> tuple[str, str]:
    """Return "did not answer" (questions), "did not confirm:", "did not rule out:", else "did not say:"; "did not" before a verb alone."""
    cue = line.cue.lower().split()[1]
    if cue in _UNANSWERED and not line.words.lower().startswith(_ASKING):
        return ("did not", "") if line.words.lower() == cue else (f"did not {_UNANSWERED[cue]}", "")
    return f"did not {_WITHHELD.get(cue, 'say')}", ":"


def _demand(line: StatementLine) -> str:
    """Return the past of the word by which something is wanted: "advised", "urged", else "demanded"."""
    first = line.cue.lower().split()[0] if line.cue else ""
    if first in ("call", "calls", "called", "calling") and (line.words.startswith("to ") or line.addressee):
        return "urged"  # "called on them to go"
    return _MILDER.get(first, _STANCES["demands"])
