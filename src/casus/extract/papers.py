"""Papers: by which verbs they are made, and whose they are who wrote or adopted them."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms
from casus.extract.clauses import case_of
from casus.extract.control_words import PAPERS
from casus.model.sentence import Sentence, Token

ISSUING = frozenset("issue release publish send deliver".split())  # words of any kind: a warning, a demand, a statement
ADOPTING = frozenset("adopt approve pass sign".split())  # a text that is read out or voted on
CONCLUDING = frozenset("sign initial conclude reach strike negotiate broker".split())  # an accord of several sides
_ENACTING = frozenset("sign issue adopt pass approve enact promulgate publish".split())  # what is told by law is done by it
_LAWS = all_noun_forms("decree order law legislation edict ordinance directive regulation proclamation resolution act".split())
_BILLS = all_noun_forms(["bill"])  # no law before it is signed
_ENDING = frozenset("end close conclude finish come hit respond reply answer".split())
_AUTHORING = ISSUING | ADOPTING | frozenset("vote write table submit hand draft circulate present file".split())


def is_authored(sentence: Sentence, paper: Token) -> bool:
    """Say whether those are told who wrote, sent or adopted a paper, and not those who veto it.

    "Adopted a motion which condemns Niger".
    """
    above = sentence.head_of(paper)
    is_any = any(t.text.lower() in ("any", "every", "no") for t in sentence.children(paper, "det"))
    if paper.text.lower() not in PAPERS or above is None or is_any:
        return False
    is_last = paper.rel == "obl" and case_of(sentence, paper) == "with" and above.lemma in _ENDING  # "ended with a resolution which"
    return is_last or (paper.rel == "obj" and above.lemma in _AUTHORING) or _is_of_state(sentence, paper)


def _is_of_state(sentence: Sentence, paper: Token) -> bool:
    """Say whether an adjective or a possessor tells whose paper it is: "a Soviet note which requests talks"."""
    owners = sentence.children(paper, "amod", "compound", "nmod:poss")
    return any(
        t.xpos in ("NNP", "NNPS") or t.entity[2:] in ("NORP", "GPE", "ORG") or (t.rel == "amod" and t.text[:1].isupper()) for t in owners
    )


def is_enacted(sentence: Sentence, paper: Token) -> bool:
    """Say whether those are told who put a law or an order in force: whoever "signed a decree closing the border" closed it."""
    above = sentence.head_of(paper)
    if paper.rel != "obj" or above is None or above.lemma not in _ENACTING:
        return False
    words = paper.text.lower()
    return words in _LAWS or (words in _BILLS and above.lemma in ("sign", "enact", "promulgate"))
