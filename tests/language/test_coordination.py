from __future__ import annotations

import pytest
from tests.language.test_repairs import tokens

from casus.language.repairs import mend

AGREED = "Chad/PROPN/NNP/4/nsubj and/CCONJ/CC/3/cc rebels/NOUN/NNS/4/nsubj agreed/VERB/VBD/0/root"
ON_THE_VERB = "Chad/PROPN/NNP/5/nsubj and/CCONJ/CC/5/cc the/DET/DT/4/det rebels/NOUN/NNS/5/nsubj agreed/VERB/VBD/0/root"
EVACUATED = (
    "told/VERB/VBD/0/root them/PRON/PRP/1/iobj to/PART/TO/4/mark leave/VERB/VB/1/xcomp and/CCONJ/CC/6/cc evacuated/VERB/VBD/4/conj "
    "envoys/NOUN/NNS/6/obj"
)
TO_BOTH = "told/VERB/VBD/0/root them/PRON/PRP/1/iobj to/PART/TO/4/mark leave/VERB/VB/1/xcomp and/CCONJ/CC/6/cc surrender/VERB/VB/4/conj"
PREVENT = (
    "would/AUX/MD/2/aux keep/VERB/VB/0/root Mali/PROPN/NNP/2/obj from/SCONJ/IN/5/mark trading/VERB/VBG/2/advcl and/CCONJ/CC/7/cc "
    "block/VERB/VB/5/conj deals/NOUN/NNS/7/obj"
)
APPEALED = (
    "said/VERB/VBD/0/root armies/NOUN/NNS/4/nsubj:pass be/AUX/VB/4/aux:pass raised/VERB/VBN/1/ccomp and/CCONJ/CC/6/cc "
    "appeal/VERB/VBN/4/conj to/ADP/IN/8/case men/NOUN/NNS/6/obl"
)
TRAINED = APPEALED.replace("appeal", "train")
VOWED = (
    "said/VERB/VBD/0/root pacts/NOUN/NNS/4/nsubj:pass be/AUX/VB/4/aux:pass signed/VERB/VBN/1/ccomp and/CCONJ/CC/6/cc "
    "vow/VERB/VBN/4/conj to/PART/TO/8/mark fight/VERB/VB/6/xcomp"
)
BESIDE = "Chad/PROPN/NNP/3/nsubj rebels/NOUN/NNS/3/nsubj agreed/VERB/VBD/0/root"
TOLD = "told/VERB/VBD/0/root the/DET/DT/3/det agency/NOUN/NN/1/iobj Tass/PROPN/NNP/1/iobj"
SURVIVED = (
    "to/PART/TO/2/mark talk/VERB/VB/0/root to/ADP/IN/4/case those/PRON/DT/2/obl who/PRON/WP/6/nsubj survived/VERB/VBD/4/acl:relcl "
    "and/CCONJ/CC/8/cc meet/VERB/VB/6/conj him/PRON/PRP/8/obj"
)
WITH_MODAL = SURVIVED.replace("meet/VERB/VB/6/conj him/PRON/PRP/8/obj", "will/AUX/MD/9/aux meet/VERB/VB/6/conj").replace("CC/8", "CC/9")
OFFICES = (
    "said/VERB/VBD/0/root Berg=B-PER/PROPN/NNP/1/nsubj ,/PUNCT/,/5/punct the/DET/DT/5/det head/NOUN/NN/2/appos and/CCONJ/CC/8/cc "
    "a/DET/DT/8/det judge/NOUN/NN/2/conj"
)
TWO_PEOPLE = (
    "said/VERB/VBD/0/root Berg=B-PER/PROPN/NNP/1/nsubj ,/PUNCT/,/5/punct the/DET/DT/5/det head/NOUN/NN/2/appos ,/PUNCT/,/9/punct "
    "and/CCONJ/CC/9/cc a/DET/DT/9/det judge/NOUN/NN/2/conj"
)
OPPOSITION = (
    "Chad/PROPN/NNP/0/root ,/PUNCT/,/3/punct Mali/PROPN/NNP/1/conj and/CCONJ/CC/6/cc the/DET/DT/6/det rebels/NOUN/NNS/1/conj "
    ",/PUNCT/,/9/punct which/PRON/WDT/9/nsubj left/VERB/VBD/1/acl:relcl"
)

SEAT = "recalled/VERB/VBD/0/root from/ADP/IN/3/case Addis/PROPN/NNP/4/compound Ababa/PROPN/NNP/1/obl"
ALLY = (
    "asked/VERB/VBD/0/root Britain/PROPN/NNP/1/iobj ,/PUNCT/,/5/punct its/PRON/PRP$/5/nmod:poss ally/NOUN/NN/1/iobj ,/PUNCT/,/1/punct "
    "for/ADP/IN/8/case help/NOUN/NN/1/obl"
)

THREE = (
    "Norway/PROPN/NNP/6/nsubj ,/PUNCT/,/3/punct Denmark/PROPN/NNP/6/nsubj and/CCONJ/CC/5/cc Iceland/PROPN/NNP/3/conj said/VERB/VBD/0/root"
)


@pytest.mark.parametrize(
    ("text", "word", "head", "relation"),
    [
        (THREE, "Denmark", "Norway", "conj"),
        (THREE, "Iceland", "Norway", "conj"),
        (AGREED, "rebels", "Chad", "conj"),
        (ON_THE_VERB, "rebels", "Chad", "conj"),
        (EVACUATED, "evacuated", "told", "conj"),
        (TO_BOTH, "surrender", "leave", "conj"),
        (PREVENT, "block", "keep", "conj"),
        (APPEALED, "appeal", "said", "conj"),
        (TRAINED, "train", "raised", "conj"),
        (VOWED, "vow", "said", "conj"),
        (SURVIVED, "meet", "talk", "conj"),
        (WITH_MODAL, "meet", "survived", "conj"),
        (SURVIVED.replace("meet", "cut"), "cut", "survived", "conj"),
        (BESIDE, "rebels", "agreed", "nsubj"),
        (TOLD, "Tass", "agency", "appos"),
        (OFFICES, "judge", "head", "conj"),
        (TWO_PEOPLE, "judge", "Berg", "conj"),
        (OPPOSITION, "left", "rebels", "acl:relcl"),
        (SEAT, "from", "Ababa", "case"),
        (ALLY, "ally", "Britain", "appos"),
    ],
    ids=[
        "a list of subjects",
        "the last of a list of subjects",
        "two subjects with an and",
        "an and that the parser hung on the verb",
        "a past tense behind an infinitive",
        "an infinitive behind an infinitive",
        "an infinitive behind a gerund",
        "what is never passive behind a passive",
        "two passives",
        "a vow behind a passive",
        "an infinitive behind a past tense",
        "what will be behind a past tense",
        "what looks like an infinitive behind a past tense",
        "without an and",
        "a name behind its noun",
        "a second office",
        "a second person",
        "the last of a list",
        "a preposition of a name",
        "another word for a name",
    ],
)
def test_what_stands_together_hangs_together(text: str, word: str, head: str, relation: str) -> None:
    found = mend(tokens(text))
    token = next(t for t in found if t.text == word)
    assert (found[token.head].text, token.deprel) == (head, relation)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("killed/VERB/VBD/0/root 14/NUM/CD/1/obj and/CCONJ/CC/4/cc wounded/VERB/VBN/1/conj 200/NUM/CD/4/obj", "VBD"),
        ("killed/VERB/VBD/0/root 14/NUM/CD/1/obj and/CCONJ/CC/4/cc wounded/VERB/VBN/1/conj by/ADP/IN/6/case Chad/PROPN/NNP/4/obl", "VBN"),
        ("has/AUX/VBZ/2/aux killed/VERB/VBN/0/root and/CCONJ/CC/4/cc wounded/VERB/VBN/2/conj 200/NUM/CD/4/obj", "VBN"),
    ],
    ids=["with an object", "without one", "behind a participle"],
)
def test_what_has_an_object_behind_a_past_tense_is_one(text: str, tag: str) -> None:
    assert next(t.xpos for t in mend(tokens(text)) if t.text == "wounded") == tag
