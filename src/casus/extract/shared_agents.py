"""Agents of two passives that are told in one breath: "was arrested and beaten by agents"."""

from __future__ import annotations

from casus.model.sentence import Sentence, Token

_JUDGING = frozenset("sentence convict acquit try fine indict charge remand".split())  # by a court, that arrested nobody


def passive_behind(sentence: Sentence, verb: Token) -> Token | None:
    """Return the participle right behind a passive whose "by" tells of both: "rounded up and held by troops".

    Nothing but the particle and "and" stands between them: of "was wounded in May and later held by troops" the troops only held him.
    """
    behind = next((t for t in sentence.children(verb, "conj") if t.index > verb.index), None)
    if behind is None or behind.xpos != "VBN" or behind.lemma in _JUDGING:
        return None
    between = sentence.tokens[verb.index + 1 : behind.index]
    is_one_breath = all(t.rel in ("cc", "compound") for t in between) and len(between) <= _BETWEEN
    has_agent = sentence.child(behind, "obl:agent") is not None and sentence.child(behind, "aux", "nsubj") is None
    return behind if is_one_breath and has_agent else None


_BETWEEN = 2  # words: a particle and "and"
