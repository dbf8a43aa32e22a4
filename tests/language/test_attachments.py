from __future__ import annotations

import pytest
from tests.language.test_repairs import tokens

from casus.language.repairs import mend

OF_A_NAME = "president/NOUN/NN/0/root of/ADP/IN/3/case Sierra=B-LOC/PROPN/NNP/4/compound Leone=I-LOC/PROPN/NNP/1/nmod"
SUM = "promised/VERB/VBD/0/root the/DET/DT/3/det army/NOUN/NN/5/compound ten/NUM/CD/5/nummod dollars/NOUN/NNS/1/obj"
TITLE = "Minister/PROPN/NNP/3/nsubj Lamin=B-PER/PROPN/NNP/3/nsubj flew/VERB/VBD/0/root"
RENAMED = "sent/VERB/VBD/0/root Ecomog=B-ORG/PROPN/NNP/1/obj ,/PUNCT/,/5/punct the/DET/DT/5/det force/NOUN/NN/1/obj"
LISTED = (
    "sent/VERB/VBD/0/root Ecomog=B-ORG/PROPN/NNP/1/obj ,/PUNCT/,/5/punct the/DET/DT/5/det army/NOUN/NN/1/obj "
    "and/CCONJ/CC/8/cc the/DET/DT/8/det navy/NOUN/NN/5/conj"
)
CHARGED = "accuse/VERB/VBZ/0/root the/DET/DT/3/det army/NOUN/NN/1/obj of/ADP/IN/5/mark shelling/VERB/VBG/3/acl villages/NOUN/NNS/5/obj"

BARE = "accuse/VERB/VBZ/0/root the/DET/DT/3/det army/NOUN/NN/1/obj of/ADP/IN/5/case theft/NOUN/NN/3/nmod"
OF_WHOM = "accuse/VERB/VBZ/0/root the/DET/DT/3/det army/NOUN/NN/1/obj of/ADP/IN/6/case the/DET/DT/6/det north/NOUN/NN/3/nmod"

WHEN = (
    "denied/VERB/VBD/0/root its/PRON/PRP$/3/nmod:poss bid/NOUN/NN/1/obj ,/PUNCT/,/7/punct after/SCONJ/IN/7/mark Oslo/PROPN/NNP/7/nsubj "
    "left/VERB/VBD/3/acl"
)


@pytest.mark.parametrize(
    ("text", "word", "head", "relation"),
    [
        (OF_A_NAME, "of", "Leone", "case"),
        (SUM, "army", "promised", "iobj"),
        (TITLE, "Minister", "Lamin", "nmod:desc"),
        (RENAMED, "force", "Ecomog", "appos"),
        (LISTED, "army", "sent", "obj"),
        (CHARGED, "shelling", "accuse", "advcl"),
        (BARE, "theft", "accuse", "obl"),
        (OF_WHOM, "north", "army", "nmod"),
        (WHEN, "left", "denied", "advcl"),
    ],
    ids=[
        "a preposition on half a name",
        "who gets a sum",
        "a title beside its name",
        "what a name is",
        "a list",
        "a charge",
        "a bare charge",
        "whose army",
        "when",
    ],
)
def test_what_hangs_on_the_wrong_word_is_moved(text: str, word: str, head: str, relation: str) -> None:
    found = mend(tokens(text))
    token = next(t for t in found if t.text == word)
    assert (found[token.head].text, token.deprel) == (head, relation)
