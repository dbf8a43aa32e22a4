"""Claims that stand with whose they are: "a report by the newspaper Izvestia that it had paid"."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms
from casus.extract.clauses import case_of, subject_tokens
from casus.model.sentence import Sentence, Token

_CLAIMS = all_noun_forms("claim allegation accusation charge report rumour rumor suggestion assertion speculation suspicion".split())
_OWNING = frozenset({"by", "in", "from", "of"})


def claim_by(sentence: Sentence, clause: Token, head: Token) -> Token | None:
    """Return the claim whose content a clause is though the parse hangs it on the claim's owner, or None.

    The odd case: behind "in" or "of" a common noun has the clause for itself ("reports in a paper that he owned").

    Args:
        sentence: the sentence.
        clause: the predicate of a clause that "that" opens.
        head: the word on which the parse hangs it.
    """
    subjects = [t for t in subject_tokens(sentence, clause) if t.text.lower() != "that"]
    if clause.rel != "acl" or not subjects:
        return None
    that = sentence.tokens[min(t.index for t in sentence.subtree(clause) if t.upos != "PUNCT")]
    if that.text.lower() != "that":
        return None
    owner = sentence.head_of(head) if head.rel == "appos" else head
    claim = sentence.head_of(owner) if owner is not None and owner.rel == "nmod" else None
    if owner is None or claim is None or claim.text.lower() not in _CLAIMS or claim.index > owner.index:
        return None
    case = case_of(sentence, owner)
    is_named = sentence.tokens[that.index - 1].upos == "PROPN"
    return claim if case == "by" or (case in _OWNING and is_named) else None
