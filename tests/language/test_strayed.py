from __future__ import annotations

import pytest
from tests.language.test_repairs import tokens

from casus.language.repairs import mend

JOINED = (
    "left/VERB/VBD/0/root ,/PUNCT/,/4/punct and/CCONJ/CC/4/cc Chad/PROPN/NNP/1/conj ,/PUNCT/,/7/punct who/PRON/WP/7/nsubj "
    "stayed/VERB/VBD/4/acl:relcl ,/PUNCT/,/4/punct shelled/VERB/VBD/1/conj it/PRON/PRP/9/obj"
)
SEMICOLON = (
    "appealed/VERB/VBD/0/root ;/PUNCT/:/3/punct Egypt/PROPN/NNP/1/parataxis ,/PUNCT/,/6/punct which/PRON/WDT/6/nsubj "
    "waited/VERB/VBD/3/acl:relcl ,/PUNCT/,/3/punct offered/VERB/VBD/1/parataxis help/NOUN/NN/8/obj"
)
AFTER = (
    "died/VERB/VBD/0/root after/ADP/IN/3/case gunmen/NOUN/NNS/1/obl ,/PUNCT/,/6/punct whom/PRON/WP/6/obj armed/VERB/VBD/3/acl:relcl "
    ",/PUNCT/,/3/punct had/AUX/VBD/9/aux seized/VERB/VBN/1/advcl them/PRON/PRP/9/obj"
)
SPEAKER = (
    "Spokesman/NOUN/NN/2/nsubj denied/VERB/VBD/0/root that/SCONJ/IN/6/mark lasers/NOUN/NNS/6/nsubj:pass were/AUX/VBD/6/aux:pass "
    "used/VERB/VBN/2/ccomp and/CCONJ/CC/8/cc accused/VERB/VBD/6/conj Chad/PROPN/NNP/8/obj"
)
SHARED = (
    "Spokesman/NOUN/NN/2/nsubj denied/VERB/VBD/0/root that/SCONJ/IN/6/mark lasers/NOUN/NNS/6/nsubj:pass were/AUX/VBD/6/aux:pass "
    "used/VERB/VBN/2/ccomp and/CCONJ/CC/8/cc sold/VERB/VBN/6/conj"
)

PARTICLE = "shot/VERB/VBD/0/root down/ADP/RP/4/case an/DET/DT/4/det airliner/NOUN/NN/1/obl"
TIME = "gave/VERB/VBD/0/root generals/NOUN/NNS/1/iobj a/DET/DT/4/det week/NOUN/NN/1/obl:unmarked to/PART/TO/6/mark leave/VERB/VB/1/xcomp"
TOLD = "officials/NOUN/NNS/2/nsubj tell/VERB/VBP/0/root Radio/PROPN/NNP/6/obj ,/PUNCT/,/6/punct it/PRON/PRP/6/nsubj waits/VERB/VBZ/2/ccomp"
NOUN = (
    "it/PRON/PRP/2/nsubj includes/VERB/VBZ/0/root advice/NOUN/NN/2/obj but/CCONJ/CC/5/cc warns/VERB/VBZ/3/conj of/ADP/IN/7/case "
    "risks/NOUN/NNS/5/obl"
)
WHICH = (
    "step/NOUN/NN/0/root which/PRON/WDT/4/obj Moscow/PROPN/NNP/4/nsubj says/VERB/VBZ/1/acl:relcl would/AUX/MD/6/aux "
    "fail/VERB/VB/1/acl:relcl"
)


@pytest.mark.parametrize(
    ("text", "word", "head", "relation"),
    [
        (JOINED, "Chad", "shelled", "nsubj"),
        (SEMICOLON, "Egypt", "offered", "nsubj"),
        (AFTER, "gunmen", "seized", "nsubj"),
        (AFTER, "after", "seized", "mark"),
        (TOLD, "Radio", "tell", "iobj"),
        (NOUN, "warns", "includes", "conj"),
        (WHICH, "fail", "says", "ccomp"),
        (SPEAKER, "accused", "denied", "conj"),
        (SHARED, "sold", "used", "conj"),
        (PARTICLE, "down", "shot", "compound:prt"),
        (PARTICLE, "airliner", "shot", "obj"),
        (TIME, "week", "gave", "obj"),
    ],
    ids=[
        "the subject behind and",
        "the subject behind a semicolon",
        "the subject behind after",
        "its conjunction",
        "who is told",
        "a verb of the clause",
        "what is told of a thing",
        "a verb of the speaker",
        "a passive that is shared",
        "a particle",
        "the object behind it",
        "time that is given",
    ],
)
def test_a_subject_is_of_the_verb_behind_it(text: str, word: str, head: str, relation: str) -> None:
    found = {t.text: t for t in mend(tokens(text))}
    by_index = {t.index: t for t in found.values()}
    assert (by_index[found[word].head].text, found[word].deprel) == (head, relation)
