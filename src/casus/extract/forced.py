"""What somebody had to do and so did: "had to use tear gas"."""

from __future__ import annotations

from casus.extract.clauses import aux_tokens
from casus.model.sentence import Sentence, Token

_BY_WHEN = frozenset({"by", "within", "before", "until", "under", "or", "but"})


def was_forced(sentence: Sentence, at: Token, head: Token) -> bool:
    """Say whether somebody had to do it and so did: "had to use tear gas".

    "Said that it had to leave" is of what lies ahead, and what is due by a day or under a treaty is a duty.
    """
    leads = (k for t in (head, at) for c in sentence.children(t) for k in (c, *sentence.children(c, "case", "mark", "cc")))
    if any(k.text.lower() in _BY_WHEN and k.rel in ("case", "mark", "cc") for k in leads):
        return False
    is_past = head.xpos == "VBD" or (head.xpos == "VBN" and any(t.text.lower() in ("has", "have") for t in aux_tokens(sentence, head)))
    return head.lemma == "have" and is_past and head.rel != "ccomp" and not any(t.xpos == "MD" for t in aux_tokens(sentence, head))
