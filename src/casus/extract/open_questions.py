"""Acts of words in a question that is left open: "declined to say which state it held responsible"."""

from __future__ import annotations

from casus.extract.clauses import is_verb
from casus.extract.draft import Draft
from casus.model.sentence import Sentence, Token

_ASKING = frozenset("who whom which what whose".split())
_OF_WORDS = frozenset({"ACCUSE", "REQUEST", "REJECT", "SUPPORT", "AGREE", "THREATEN"})


def is_left_open(draft: Draft) -> bool:
    """Say whether an act of words is only asked about: whom it is done to nobody says, so that it is not told to be done.

    Args:
        draft: the draft, of which the verb stands in a clause under another verb.
    """
    if draft.type not in _OF_WORDS or not draft.trigger.is_verb or draft.token.rel not in ("ccomp", "xcomp"):
        return False
    head = draft.sentence.head_of(draft.token)
    return head is not None and is_verb(head) and _has_question_word(draft.sentence, draft.token, head)


def _has_question_word(sentence: Sentence, verb: Token, above: Token) -> bool:
    between = sentence.tokens[above.index + 1 : verb.index]
    return any(t.text.lower() in _ASKING and t.xpos in ("WDT", "WP", "WP$") for t in between)
