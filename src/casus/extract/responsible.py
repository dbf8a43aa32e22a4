"""Who a blow is said to be of: "claimed responsibility for it", "was responsible for the killing"."""

from __future__ import annotations

from collections.abc import Sequence

from casus.extract.cast import Cast, Role, is_same, known
from casus.extract.clauses import aux_tokens, case_of, is_verb, subject_tokens
from casus.extract.control import doers
from casus.extract.sides import cast_all
from casus.extract.triggers import Trigger
from casus.extract.unreal import is_negated
from casus.model.account import Statement
from casus.model.sentence import Sentence, Token

_OWNING_UP = frozenset("claim take accept admit acknowledge assume bear".split())


def responsible(
    cast: Cast, sentence: Sentence, trigger: Trigger, recipients: Sequence[Role], statements: Sequence[Statement]
) -> tuple[Role, ...]:
    """Return those who say that they did what a noun names, or who are said to be responsible for it; nobody where that is denied."""
    noun, above = trigger.token, sentence.head_of(trigger.token)
    if (
        above is None
        or trigger.sense.type not in ("ASSAULT", "COERCE")
        or case_of(sentence, noun) != "for"
        or noun.rel not in ("nmod", "obl")
    ):
        return ()
    who: Sequence[Token] = ()
    verb = above if is_verb(above) else sentence.head_of(above)
    owned = verb is not None and verb.lemma in _OWNING_UP and any(t.lemma == "responsibility" for t in sentence.children(verb, "obj"))
    if verb is not None and owned and above.lemma in ("responsibility", verb.lemma):
        who = () if _is_unsure(sentence, verb) else doers(sentence, verb)
    elif above.text.lower() == "responsible" and not _is_unsure(sentence, above):
        who = subject_tokens(sentence, above)
    named = known(cast_all(cast, sentence, who, statements), places=False)
    return tuple(r for r in named if r.is_actor and not is_same(r, recipients))


def _is_unsure(sentence: Sentence, at: Token) -> bool:
    """Say whether a claim is denied, open, or only under way ("is claiming responsibility")."""
    return (
        is_negated(sentence, at)
        or at.xpos == "VBG"
        or any(t.xpos == "MD" for t in aux_tokens(sentence, at))
        or sentence.child(at, "mark") is not None
    )
