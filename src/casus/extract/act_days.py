"""The day of an act: which of the sentence's days is its own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from casus.codebook.inflection import all_verb_forms, is_past_form
from casus.extract.act_kinds import ACTS_OF_WORDS
from casus.extract.cast import Cast
from casus.extract.clause_dates import not_after
from casus.extract.clauses import is_verb, subject_tokens
from casus.extract.draft import Draft
from casus.extract.papers import ADOPTING, ISSUING
from casus.extract.places import blow_of
from casus.extract.times import date_of
from casus.extract.triggers import Trigger
from casus.ground.dates import bounds
from casus.model.account import Status, Timex
from casus.model.sentence import Sentence, Token

_MADE_KNOWN = ISSUING | {"announce", "extend", "make", "unveil", "present", "voice"}
_READ_OUT = _MADE_KNOWN | ADOPTING | {"read", "broadcast", "hand"}  # "a note handed over on Friday accused"


def day_of(cast: Cast, sentence: Sentence, trigger: Trigger, kind: str) -> str | None:
    """Return the day of an act: its own, or for an act of words the day on which it was announced ("the offer, announced on Wednesday").

    A day that hangs on a further word of the act is its own too ("became a member of the bloc in 1986", "applied to join in 1985").
    """
    times, token = cast.reading.times_in(sentence), trigger.token
    words = (token, *(trigger.rest if trigger.is_verb else ()))
    found = next((day for t in words if (day := date_of(sentence, t, times, with_since=False))), None)
    if found is None and kind in ACTS_OF_WORDS and not is_verb(token):
        told = (c for c in sentence.children(token, "acl", "acl:relcl") if c.lemma in _MADE_KNOWN)
        found = next((day for c in told if (day := date_of(sentence, c, times, with_since=False))), None)
    if found is None and kind in ACTS_OF_WORDS and trigger.is_verb:
        papers = (c for t in subject_tokens(sentence, token) for c in sentence.children(t, "acl") if _is_read_out(sentence, c))
        read = (t for c in papers for t in (c, *sentence.children(c, "obl")))  # "read on the radio of both on Sunday": hung on the radio
        found = next((day for t in read if (day := date_of(sentence, t, times, with_since=False))), None)
    if found is None and trigger.is_verb and (first := _joined_to(sentence, token)) is not None:
        found = date_of(sentence, first, times, with_since=False)
        found = found if _is_next(sentence, first, token) or len(found or "") >= _DAY else None
    if found is None and kind in ACTS_OF_WORDS and token.xpos == "VBD":
        found = _of_report(sentence, token, times, cast.reading.report.published)
    blow = blow_of(sentence, token) if found is None else None
    return found if blow is None else date_of(sentence, blow, times, with_since=False)


def _of_report(sentence: Sentence, verb: Token, times: Sequence[Timex], published: date | None) -> str | None:
    """Return the day of the report, where it stands behind what somebody asks or pledges: "asked it to send troops to Gao on Tuesday"."""
    if published is None:
        return None
    below = (c for c in sentence.children(verb, "xcomp") if c.xpos == "VB")
    day = next((day for c in below if (day := date_of(sentence, c, times, with_since=False))), None)
    return day if day == published.isoformat() else None


def told_day(draft: Draft, published: date | None, written: date | None) -> str | None:
    """Return the day of an act, or None where it cannot be its own: one to come of what is done, one gone by of what will be done.

    A noun may tell what is to come after another ("the agreement made yesterday"), so its day is left to it.

    Args:
        draft: the telling of the act.
        published: the day of publication, or None.
        written: the day from which the report counts at that place, or None.
    """
    if draft.status == "actual":
        return not_after(draft.happened, published)
    span = bounds(draft.happened)
    is_ahead = draft.trigger.is_verb and draft.status in _AHEAD and draft.type != "THREATEN"  # a threat is made on its day
    is_gone = is_ahead and span is not None and written is not None and span[1] < written
    return None if is_gone and not _was_intended(draft.sentence, draft.token) else draft.happened  # "agreed on Monday to withdraw"


def is_timed_ahead(verb: Token, day: str | None, published: date | None) -> bool:
    """Say whether a plain present tells by its day what is to come: "arrives in Lima on Friday", "they meet next month"."""
    span = bounds(day)
    return verb.xpos in ("VBZ", "VBP") and span is not None and published is not None and span[0] > published


_AHEAD: frozenset[Status] = frozenset({"planned", "requested", "conditional"})


def _was_intended(sentence: Sentence, verb: Token) -> bool:
    """Say whether what is still to come was so then: "had planned to go in May", "were to meet on Friday", "meant to march on Sunday"."""
    above = sentence.head_of(verb)
    helpers = {t.text.lower() for v in (verb, above) if v is not None for t in sentence.children(v, "aux")}
    return bool(helpers & _THEN) or (above is not None and above.text.lower() in _INTENDING)


_WAS = frozenset({"was", "were"})
_THEN = _WAS | {"had", "'d"}
_INTENDING = all_verb_forms("plan schedule expect intend mean hope want wish set try seek attempt prepare".split())


def _is_read_out(sentence: Sentence, participle: Token) -> bool:
    """Say whether a participle makes words known, which then tell what they say: "a note handed over on Friday accused"."""
    return participle.lemma in _READ_OUT and not subject_tokens(sentence, participle)


def _joined_to(sentence: Sentence, verb: Token) -> Token | None:
    """Return the verb whose day a second one shares: "met on Friday and agreed", by one subject, in one tense.

    The odd cases: "had met on Friday and agreed" has one auxiliary for both; "fired on it on Friday, killed two and left" is a list.
    """
    first = sentence.head_of(verb)
    is_past = verb.xpos == "VBD" or is_past_form(verb.text.lower())  # taggers take "overran" for a present
    if first is None or verb.deprel not in ("conj", "parataxis") or not is_verb(first) or not is_past:
        return None
    is_told = first.xpos == "VBD" or (
        first.xpos == "VBN" and any(t.text.lower() in _THEN for t in sentence.children(first, "aux", "aux:pass"))
    )
    own = {t.text.lower() for t in sentence.children(verb, "aux", "aux:pass", "mark")}
    if not is_told or subject_tokens(sentence, verb) or own - _WAS:
        return None  # "has since trained", "is holding": of no time that is told before
    joint = sentence.child(verb, "cc")
    if joint is not None:
        return first if joint.text.lower() == "and" else None
    before = sentence.tokens[verb.index - 1]
    is_listed = before.text == "," and any(t.index > verb.index and sentence.child(t, "cc") for t in sentence.children(first, "conj"))
    return first if is_listed or before.text.lower() == "then" else None


def _is_next(sentence: Sentence, first: Token, verb: Token) -> bool:
    """Say whether a second verb follows closely; behind a comma, "then" or a participle only a day is shared, no month or year."""
    joint, before = sentence.child(verb, "cc"), sentence.tokens[verb.index - 1]
    is_close = joint is not None and sentence.tokens[joint.index - 1].text != "," and before.text.lower() != "then"
    return is_close and first.xpos == "VBD"


_DAY = len("2016-05-19")
