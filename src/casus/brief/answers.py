"""The section on responses: which act answers which, and what no report links to another act."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from casus.brief.evidence import Library, balance, told_words
from casus.brief.page import ResponseLine
from casus.ground.spans import Span
from casus.ground.text import fold
from casus.model.account import Account, Event

_HOSTILE = frozenset({"THREATEN", "SANCTION"})  # what a reader looks for among responses even where the text does not link it
_OWN_EXIT = ("leave", "withdraw", "quit", "freeze", "suspend membership")  # the case itself, not an answer to it
_IN_ANSWER = re.compile(
    r"\b(?P<cue>(?:in|as|by way of) (?:a )?(?:response|retaliation|reaction|reply|answer|reprisal|revenge|retribution|protest) "
    r"(?:to|for|at|against|over)) (?P<cause>[^,;.“”\"()]+)",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w")
_OPEN = frozenset({"actual", "planned", "threatened", "conditional"})


def list_responses(library: Library) -> tuple[ResponseLine, ...]:
    """Return acts and threats that answer another act where a text links them, then hostile acts that no text links to another.

    An act that several reports tell has one line for each thing that it answers.
    """
    acts = {(report, event.id): h.id for h in library.story.happenings for report, event in h.events}
    found: dict[tuple[str, str], ResponseLine] = {}
    for act, answered, line in (*_linked(library, acts), *_unlinked(library, acts)):
        old = found.get((act, answered))
        if old is not None:
            found[act, answered] = replace(old, refs=tuple(dict.fromkeys((*old.refs, *line.refs))))
        elif answered or not any(key[0] == act for key in found):
            found[act, answered] = line
    return tuple(found.values())


def _linked(library: Library, acts: dict[tuple[str, str], str]) -> Iterator[tuple[str, str, ResponseLine]]:
    """Yield what an account links: the act, what it answers, and the line."""
    for account in library.story.accounts:
        events = {e.id: e for e in account.events}
        for response in account.responses:
            event, cause = events.get(response.event), events.get(response.answers)
            if event is None or cause is None or event.status == "hypothetical":
                continue
            act, answered = (acts.get((account.report.id, e.id), f"{account.report.id} {e.id}") for e in (event, cause))
            if event.condition is not None:  # what would be answered is the condition, in its own words
                yield act, answered, _response(library, account, event, "", event.condition.of(account.report.text))
            else:
                yield (
                    act,
                    answered,
                    _response(library, account, event, response.cue.of(account.report.text), told_words(library, account, cause)),
                )


def _unlinked(library: Library, acts: dict[tuple[str, str], str]) -> Iterator[tuple[str, str, ResponseLine]]:
    """Yield acts that answer something in words of which no event was made, and hostile acts; what these answer is "" if not told."""
    for account in library.story.accounts:
        linked = {r.event for r in account.responses}
        for event in account.events:
            if event.id in linked or event.status not in _OPEN:
                continue
            act = acts.get((account.report.id, event.id), f"{account.report.id} {event.id}")
            cue, words = _cause_in_words(account, event)
            is_own_exit = event.mode == "withdraw" or event.act.startswith(_OWN_EXIT)
            if event.condition is None and words:
                yield act, fold(words), _response(library, account, event, cue, words)
            elif event.type in _HOSTILE and not is_own_exit:
                condition = event.condition.of(account.report.text) if event.condition else ""
                yield act, fold(condition), _response(library, account, event, "", condition)


def _cause_in_words(account: Account, event: Event) -> tuple[str, str]:
    """Return the cue and the words of what an act answers where the sentence has them and no act is read in them; "" without.

    The cue must stand behind the act, with no other sentence's worth of words between, or open the sentence.
    """
    words = event.sentence.of(account.report.text)
    for match in _IN_ANSWER.finditer(words):
        start, end = event.sentence.start + match.start(), event.sentence.start + match.end()
        is_first = not _WORD.search(words[: match.start()])
        is_behind = event.trigger.end <= start and not re.search(
            r"[,;:”\"]", words[event.trigger.end - event.sentence.start : match.start()]
        )
        if not event.trigger.overlaps(Span(start, end)) and (is_behind or is_first):
            return match["cue"], balance(" ".join(match["cause"].split()))
    return "", ""


def _response(library: Library, account: Account, event: Event, cue: str, answers: str) -> ResponseLine:
    by = library.accounts_of(account, event.statements) if event.statements else ()
    return ResponseLine(
        told_words(library, account, event), event.status, " and ".join(by), cue, answers, (library.ref(account.report.id, event.trigger),)
    )
