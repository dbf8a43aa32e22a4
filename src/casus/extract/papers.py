"""Papers: by which verbs they are made, and whose they are who wrote or adopted them."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms
from casus.extract.control_words import PAPERS
from casus.model.sentence import Sentence, Token

ISSUING = frozenset("issue release publish send deliver".split())  # words of any kind: a warning, a demand, a statement
ADOPTING = frozenset("adopt approve pass sign".split())  # a text that is read out or voted on
CONCLUDING = frozenset("sign initial conclude reach strike negotiate broker".split())  # an accord of several sides
_ENACTING = frozenset("sign issue adopt pass approve enact promulgate publish".split())  # what is told by law is done by it
_LAWS = all_noun_forms("decree order law legislation edict ordinance directive regulation proclamation resolution act".split())
_BILLS = all_noun_forms(["bill"])  # no law before it is signed
_AUTHORING = ISSUING | ADOPTING | frozenset("vote write table submit hand draft circulate present file".split())


def is_authored(sentence: Sentence, paper: Token) -> bool:
    """Say whether those are told who wrote, sent or adopted a paper, and not those who veto it.

    "Adopted a motion which condemns Niger".
    """
    above = sentence.head_of(paper)
    is_any = any(t.text.lower() in ("any", "every", "no") for t in sentence.children(paper, "det"))
    return paper.text.lower() in PAPERS and paper.rel == "obj" and above is not None and above.lemma in _AUTHORING and not is_any


def is_enacted(sentence: Sentence, paper: Token) -> bool:
    """Say whether those are told who put a law or an order in force: whoever "signed a decree closing the border" closed it."""
    above = sentence.head_of(paper)
    if paper.rel != "obj" or above is None or above.lemma not in _ENACTING:
        return False
    words = paper.text.lower()
    return words in _LAWS or (words in _BILLS and above.lemma in ("sign", "enact", "promulgate"))
