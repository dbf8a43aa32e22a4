"""The verb that a time belongs to, which is not always the one that the parser hung it on."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms, all_verb_forms
from casus.extract.clauses import VERBAL, marks, subject_tokens
from casus.model.sentence import Sentence, Token

_SAYING = all_verb_forms("say report announce claim state confirm insist".split())
_INTENTS = all_noun_forms("plan offer proposal decision threat promise pledge vow bid intention demand call request refusal motion".split())
_OPENING = all_verb_forms("announce make have unveil disclose outline set issue".split())  # what they bring is to be on the day behind it


def governing_verb(sentence: Sentence, head: Token, owner: Token) -> Token:
    """Return the verb that a time belongs to: above the one it hangs on, where that stands between the two or right beside the time.

    A verb of saying behind its quotation takes what follows it ("'We will go,' he told them on Tuesday"), and the main verb what stands
    right before it, behind the comma that ends a clause ("parliament, which will vote in May, on Tuesday rejected it"). A finite verb
    that stands right in front of a time has it, however low it hangs ("lifted the embargo it imposed in 1990").

    Args:
        sentence: the sentence.
        head: the head token of the time.
        owner: the verb that the parser hung it on.
    """
    owner = _past_relative(sentence, head, _above_purpose(sentence, head, owner))
    if (nearer := _right_before(sentence, head, owner) or _behind_comma(sentence, head) or _after_aside(sentence, head, owner)) is not None:
        return nearer
    chosen = owner
    for above in sentence.ancestors(owner):
        if above.upos not in VERBAL:
            continue
        is_between = head.index < above.index < owner.index
        between = sentence.tokens[above.index + 1 : head.index]
        is_beside = above.index < head.index < owner.index and all(t.upos in ("ADP", "DET") for t in between)
        is_behind = owner.index < above.index < head.index
        if is_between or is_beside or is_behind:
            chosen = above
    return chosen


def _above_purpose(sentence: Sentence, head: Token, owner: Token) -> Token:
    """Return the main verb where a weekday stands behind what was meant to be done: "dropped its plan to join the pact on Monday"."""
    noun, is_day = sentence.head_of(owner), head.text.lower().endswith("day")
    main = sentence.head_of(noun) if noun is not None and noun.rel == "obj" and noun.text.lower() in _INTENTS else None
    if main is None or owner.rel != "acl" or owner.xpos != "VB" or "to" not in marks(sentence, owner):
        return owner
    is_told = is_day and owner.index < head.index and main.index < owner.index and main.xpos == "VBD"
    return main if is_told and main.text.lower() not in _OPENING else owner


def _past_relative(sentence: Sentence, head: Token, owner: Token) -> Token:
    """Return the main verb where commas close a relative clause before a time: "a post, which they had held, on Friday"."""
    first = min(t.index for t in sentence.subtree(head) if t.upos != "PUNCT")
    if first < 1 or sentence.tokens[first - 1].text != "," or owner.deprel != "acl:relcl" or owner.index >= first - 1:
        return owner
    opening = min(t.index for t in sentence.subtree(owner) if t.upos != "PUNCT")
    verb = next((a for a in sentence.ancestors(owner) if a.upos in VERBAL), None)
    is_apart = opening > 0 and sentence.tokens[opening - 1].text == ","
    return verb if verb is not None and is_apart and verb.index < opening else owner


def _right_before(sentence: Sentence, head: Token, owner: Token) -> Token | None:
    """Return the finite verb right in front of a time, which hangs on one higher up: "the embargo it imposed in 1990"."""
    first = min(t.index for t in sentence.subtree(head))
    verb = sentence.tokens[first - 1] if first else None
    if verb is None or verb.xpos != "VBD" or verb.upos != "VERB" or verb.index <= owner.index or not subject_tokens(sentence, verb):
        return None
    return verb if any(a.index == owner.index for a in sentence.ancestors(verb)) else None


def _behind_comma(sentence: Sentence, head: Token) -> Token | None:
    """Return the finite verb right behind a time that follows a comma: "Mali, meeting a deadline, on Thursday handed over the ship"."""
    phrase = [t.index for t in sentence.subtree(head) if t.upos != "PUNCT"]
    first, last = min(phrase), max(phrase)
    if first < 2 or sentence.tokens[first - 1].text != "," or last > head.index:
        return None
    for token in sentence.tokens[head.index + 1 :]:
        if token.upos == "VERB":
            is_finite = token.xpos in ("VBD", "VBZ", "VBP") or any(t.rel == "aux" for t in sentence.children(token))
            return token if is_finite and not marks(sentence, token) and token.deprel != "acl:relcl" else None
        if token.upos not in ("ADV", "AUX", "PART"):
            return None
    return None


def _after_aside(sentence: Sentence, head: Token, owner: Token) -> Token | None:
    """Return the verb of what a fronted day dates, past words that only say who says so: "On Tuesday, Algeria said, Spain held them"."""
    if owner.text.lower() not in _SAYING or head.index > owner.index or owner.index + 1 >= len(sentence.tokens):
        return None
    subjects = subject_tokens(sentence, owner)
    is_aside = sentence.tokens[owner.index + 1].text == "," and sentence.tokens[head.index + 1].text == ","
    if not is_aside or not subjects or subjects[0].index < head.index:
        return None
    return next((t for t in sentence.children(owner, "ccomp") if t.index > owner.index and not marks(sentence, t)), None)
