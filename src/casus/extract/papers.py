"""Papers that speak for those who wrote or adopted them: "adopted a motion which condemns Niger"."""

from __future__ import annotations

from casus.extract.control_words import PAPERS
from casus.model.sentence import Sentence, Token

_AUTHORING = frozenset(
    "adopt pass vote approve write send issue table submit hand deliver publish sign draft circulate present file".split()
)


def is_authored(sentence: Sentence, paper: Token) -> bool:
    """Say whether those are told who wrote, sent or adopted a paper, and not those who veto it."""
    above = sentence.head_of(paper)
    is_any = any(t.text.lower() in ("any", "every", "no") for t in sentence.children(paper, "det"))
    return paper.text.lower() in PAPERS and paper.rel == "obj" and above is not None and above.lemma in _AUTHORING and not is_any
