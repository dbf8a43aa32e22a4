from __future__ import annotations

import pytest
from tests.language.test_repairs import tokens

from casus.language.repairs import mend

JOINED = (
    "left/VERB/VBD/0/root ,/PUNCT/,/4/punct and/CCONJ/CC/4/cc Chad/PROPN/NNP/1/conj ,/PUNCT/,/7/punct who/PRON/WP/7/nsubj "
    "stayed/VERB/VBD/4/acl:relcl ,/PUNCT/,/4/punct shelled/VERB/VBD/1/conj it/PRON/PRP/9/obj"
)
ASIDE = (
    "Brazil/PROPN/NNP/2/nsubj condemned/VERB/VBD/0/root Venezuela/PROPN/NNP/2/obj ,/PUNCT/,/6/punct and/CCONJ/CC/6/cc "
    "Chad/PROPN/NNP/3/conj ,/PUNCT/,/9/punct which/PRON/WDT/9/nsubj waited/VERB/VBD/6/acl:relcl ,/PUNCT/,/6/punct "
    "sent/VERB/VBD/2/ccomp ships/NOUN/NNS/11/obj"
)
RENAMED = (
    "Ghana/PROPN/NNP/2/nsubj thanked/VERB/VBD/0/root Togo/PROPN/NNP/2/obj ,/PUNCT/,/6/punct and/CCONJ/CC/6/cc Benin/PROPN/NNP/3/conj "
    ",/PUNCT/,/9/punct its/PRON/PRP$/9/nmod:poss neighbour/NOUN/NN/6/appos ,/PUNCT/,/2/punct has/AUX/VBZ/12/aux "
    "closed/VERB/VBN/6/acl:relcl ports/NOUN/NNS/12/obj"
)
LAST_IS_ROOT = (
    "Egypt/PROPN/NNP/2/nsubj praised/VERB/VBD/11/ccomp Jordan/PROPN/NNP/11/obj ,/PUNCT/,/6/punct and/CCONJ/CC/6/cc Iraq/PROPN/NNP/3/conj "
    ",/PUNCT/,/9/punct which/PRON/WDT/9/nsubj waited/VERB/VBD/6/acl:relcl ,/PUNCT/,/6/punct said/VERB/VBD/0/root little/ADJ/JJ/11/obj"
)
LISTED = (
    "Peru/PROPN/NNP/2/nsubj denounced/VERB/VBD/0/root Chile/PROPN/NNP/2/obj ,/PUNCT/,/5/punct Bolivia/PROPN/NNP/3/conj "
    ",/PUNCT/,/8/punct and/CCONJ/CC/8/cc Chad/PROPN/NNP/3/conj ,/PUNCT/,/11/punct which/PRON/WDT/11/nsubj "
    "signed/VERB/VBD/8/acl:relcl ,/PUNCT/,/2/punct left/VERB/VBD/2/parataxis talks/NOUN/NNS/13/obj"
)
TWO_CLAUSES = (
    "Japan/PROPN/NNP/2/nsubj condemned/VERB/VBD/0/root Russia/PROPN/NNP/2/obj ,/PUNCT/,/6/punct and/CCONJ/CC/6/cc "
    "Chad/PROPN/NNP/3/conj ,/PUNCT/,/9/punct which/PRON/WDT/9/nsubj waited/VERB/VBD/6/acl:relcl ,/PUNCT/,/13/punct "
    "and/CCONJ/CC/13/cc Mali/PROPN/NNP/13/nsubj called/VERB/VBD/2/conj"
)
BEHIND_MARK = (
    "left/VERB/VBD/0/root ,/PUNCT/,/6/punct days/NOUN/NNS/6/obl:unmarked after/SCONJ/IN/6/mark Caracas/PROPN/NNP/6/obl "
    "asked/VERB/VBD/1/parataxis him/PRON/PRP/6/iobj"
)
THAT_IT_SAID = (
    "Chad/PROPN/NNP/2/nsubj released/VERB/VBD/0/root film/NOUN/NN/7/nsubj that/PRON/WDT/6/obj it/PRON/PRP/6/nsubj "
    "said/VERB/VBD/3/acl:relcl showed/VERB/VBD/2/ccomp ship/NOUN/NN/7/obj ,/PUNCT/,/12/punct and/CCONJ/CC/12/cc Mali/PROPN/NNP/12/nsubj "
    "objected/VERB/VBD/7/conj"
)
BUILT = (
    "boats/NOUN/NNS/8/nsubj:pass ,/PUNCT/,/8/punct boats2/NOUN/NNS/8/nsubj which/PRON/WDT/6/obj Chad/PROPN/NNP/6/nsubj "
    "built/VERB/VBD/3/acl:relcl are/AUX/VBP/8/aux:pass sold/VERB/VBN/0/root"
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
        (ASIDE, "Chad", "sent", "nsubj"),
        (ASIDE, "and", "sent", "cc"),
        (ASIDE, "sent", "condemned", "conj"),
        (RENAMED, ",", "Benin", "punct"),
        (RENAMED, "Benin", "closed", "nsubj"),
        (LAST_IS_ROOT, "said", "praised", "conj"),
        (LAST_IS_ROOT, "Iraq", "said", "nsubj"),
        (LAST_IS_ROOT, "Jordan", "praised", "obj"),
        (LISTED, "Chad", "Chile", "conj"),
        (TWO_CLAUSES, "Chad", "Russia", "conj"),
        (BEHIND_MARK, "Caracas", "asked", "nsubj"),
        (BEHIND_MARK, "asked", "left", "advcl"),
        (THAT_IT_SAID, "showed", "said", "ccomp"),
        (THAT_IT_SAID, "film", "released", "obj"),
        (THAT_IT_SAID, "that", "showed", "nsubj"),
        (THAT_IT_SAID, "objected", "released", "conj"),
        (BUILT, "built", "boats2", "acl:relcl"),
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
        "the subject before an aside",
        "its conjunction before an aside",
        "the verb behind an aside",
        "the comma behind an aside",
        "the subject before what renames it",
        "a verb that the parser takes for the main one",
        "its subject",
        "the object of the clause before",
        "the last of a list",
        "a noun before another subject",
        "a noun between after and a verb",
        "the clause of after",
        "what is said of a thing",
        "the thing itself",
        "its pronoun",
        "another clause",
        "a thing that is built",
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
