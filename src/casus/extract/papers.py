"""Papers: by which verbs they are made, and those that speak for those who wrote or adopted them."""

from __future__ import annotations

from casus.extract.control_words import PAPERS
from casus.model.sentence import Sentence, Token

ISSUING = frozenset("issue release publish send deliver".split())  # words of any kind: a warning, a demand, a statement
ADOPTING = frozenset("adopt approve pass sign".split())  # a text that is read out or voted on
CONCLUDING = frozenset("sign initial conclude reach strike negotiate broker".split())  # an accord of several sides
_AUTHORING = ISSUING | ADOPTING | frozenset("vote write table submit hand draft circulate present file".split())


def is_authored(sentence: Sentence, paper: Token) -> bool:
    """Say whether those are told who wrote, sent or adopted a paper, and not those who veto it.

    "Adopted a motion which condemns Niger".
    """
    above = sentence.head_of(paper)
    is_any = any(t.text.lower() in ("any", "every", "no") for t in sentence.children(paper, "det"))
    return paper.text.lower() in PAPERS and paper.rel == "obj" and above is not None and above.lemma in _AUTHORING and not is_any
