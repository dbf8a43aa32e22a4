from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casus.ground.spans import Span
from casus.language.repairs import mend
from casus.language.tree import is_tree
from casus.model.sentence import Token

_TAGS = ("VBD", "VBN", "VBG", "VBZ", "NN", "NNS", "NNP", "PRP$", ",", "MD")
_UPOS = {
    "VBD": "VERB",
    "VBN": "VERB",
    "VBG": "VERB",
    "VBZ": "VERB",
    "NN": "NOUN",
    "NNS": "NOUN",
    "NNP": "PROPN",
    "PRP$": "PRON",
    ",": "PUNCT",
}
_WORDS = ("said", "that", "to", "back", "threatening", "bridge", ",", "its", "promised")
_RELATIONS = ("nsubj", "obj", "ccomp", "advcl", "acl", "appos", "parataxis", "mark", "advmod", "punct")

TOLD = (
    "it/PRON/PRP/2/nsubj broke/VERB/VBD/6/ccomp ,/PUNCT/,/6/punct he/PRON/PRP/6/nsubj had/AUX/VBD/6/aux say/VERB/VBN/0/root "
    ",/PUNCT/,/8/punct killing/VERB/VBG/6/advcl two/NUM/CD/8/obj"
)
WARNED = (
    "it/PRON/PRP/2/nsubj fell/VERB/VBD/0/root ,/PUNCT/,/5/punct he/PRON/PRP/5/nsubj say/VERB/VBD/2/parataxis ,/PUNCT/,/7/punct "
    "warn/VERB/VBG/2/advcl Mali/PROPN/NNP/7/obj"
)
CHAIN = (
    "go/VERB/VB/3/ccomp ,/PUNCT/,/1/punct say/VERB/VBD/0/root Berg=B-PER/PROPN/NNP/7/nsubj ,/PUNCT/,/6/punct "
    "Tass/PROPN/NNP/4/appos reported/VERB/VBD/3/ccomp"
)
FILED = "pay/VERB/VBG/0/root ,/PUNCT/,/3/punct papers/NOUN/NNS/1/obl filed/VERB/VBN/3/acl revealed/VERB/VBD/1/parataxis"
CALLED = "called/VERB/VBD/0/root for/SCONJ/IN/1/mark guards/NOUN/NNS/1/obl to/PART/TO/5/mark leave/VERB/VB/1/advcl"
BURDEN = "it/PRON/PRP/2/nsubj burden/NOUN/NN/0/root ,/PUNCT/,/2/punct Holm/PROPN/NNP/2/nsubj told/VERB/VBN/2/acl crowds/NOUN/NNS/5/obj"
FASO = (
    "of/ADP/IN/2/case Burkina=B-LOC/PROPN/NNP/7/obl Faso=I-LOC/PROPN/NNP/7/nsubj Mali=B-LOC/PROPN/NNP/3/conj and/CCONJ/CC/6/cc "
    "Niger=B-LOC/PROPN/NNP/4/conj left/VERB/VBD/0/root"
)
RENAMED = (
    "Chad=B-LOC/PROPN/NNP/6/nsubj ,/PUNCT/,/3/punct Mali=B-LOC/PROPN/NNP/1/appos and/CCONJ/CC/5/cc Niger=B-LOC/PROPN/NNP/3/conj "
    "left/VERB/VBD/0/root"
)
READY = "said/VERB/VBD/0/root on/ADP/IN/3/case Monday/PROPN/NNP/5/obl it/PRON/PRP/5/nsubj fell/VERB/VBD/1/ccomp"
DECISION = "feared/VERB/VBD/0/root decision/NOUN/NN/1/obj of/ADP/IN/4/case Mali/PROPN/NNP/2/nmod to/PART/TO/6/mark leave/VERB/VB/1/advcl"
THAT = (
    "Chad/PROPN/NNP/2/nsubj warned/VERB/VBD/0/root Mali/PROPN/NNP/6/nsubj that/SCONJ/IN/6/mark rain/NOUN/NN/6/nsubj fell/VERB/VBD/2/ccomp"
)


def tokens(text: str) -> list[Token]:
    """Read "word/UPOS/XPOS/head/relation" with heads counted from 1 and 0 for the root; "word=B-PER/..." has an entity."""
    found = []
    for i, part in enumerate(text.split()):
        word, upos, xpos, head, relation = part.split("/")
        word, _, entity = word.partition("=")
        found.append(Token(i, Span(0, 0), word, word.lower(), upos, xpos, int(head) - 1, relation, entity or "O"))
    return found


def shown(found: list[Token], word: str) -> tuple[str, str, str]:
    token = next(t for t in found if t.text == word)
    return token.xpos, found[token.head].text if token.head >= 0 else "", token.deprel


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("people/NOUN/NNS/3/nsubj briefed/VERB/VBD/1/acl spoke/VERB/VBD/0/root", "briefed", ("VBN", "people", "acl")),
        ("who/PRON/WP/2/nsubj briefed/VERB/VBD/3/acl men/NOUN/NNS/0/root", "briefed", ("VBD", "men", "acl")),
        ("turned/VERB/VBD/0/root its/PRON/PRP$/1/obj back/ADV/RB/1/advmod", "its", ("PRP$", "back", "nmod:poss")),
        ("turned/VERB/VBD/0/root its/PRON/PRP$/1/obj back/ADV/RB/1/advmod", "back", ("NN", "turned", "obj")),
        (
            THAT,
            "Mali",
            ("NNP", "warned", "obj"),
        ),
        (
            "a/DET/DT/2/det deal/NOUN/NN/5/obl reached/VERB/VBN/5/advcl then/ADV/RB/5/advmod fell/VERB/VBD/0/root",
            "reached",
            ("VBN", "deal", "acl"),
        ),
        (
            "colleague/NOUN/NN/3/nsubj Berg=B-PER/PROPN/NNP/3/nsubj warned/VERB/VBD/0/root",
            "Berg",
            ("NNP", "colleague", "appos"),
        ),
        (
            TOLD,
            "killing",
            ("VBG", "broke", "advcl"),
        ),
        (
            WARNED,
            "warn",
            ("VBG", "say", "advcl"),
        ),
        ("Chad/PROPN/NNP/3/nsubj back/ADV/RB/3/advmod bid/NOUN/NN/0/root", "back", ("VBP", "", "root")),
        ("Chad/PROPN/NNP/3/nsubj back/ADV/RB/3/advmod bid/NOUN/NN/0/root", "bid", ("NN", "back", "obj")),
        ("vow/VERB/VBD/0/root to/PART/TO/3/mark mend/VERB/VB/1/advcl it/PRON/PRP/3/obj", "mend", ("VB", "vow", "xcomp")),
        ("ran/VERB/VBD/0/root to/PART/TO/3/mark mend/VERB/VB/1/advcl it/PRON/PRP/3/obj", "mend", ("VB", "ran", "advcl")),
        (
            CHAIN,
            "Berg",
            ("NNP", "say", "nsubj"),
        ),
        (
            CHAIN,
            "Tass",
            ("NNP", "reported", "nsubj"),
        ),
        (FILED, "papers", ("NNS", "revealed", "nsubj")),
        (BURDEN, "Holm", ("NNP", "told", "nsubj")),
        (BURDEN, "told", ("VBD", "burden", "parataxis")),
        (FASO, "Faso", ("NNP", "Burkina", "flat")),
        (FASO, "Mali", ("NNP", "Burkina", "conj")),
        (FASO, "Niger", ("NNP", "Burkina", "conj")),
        (RENAMED, "Mali", ("NNP", "Chad", "conj")),
        (RENAMED, "Niger", ("NNP", "Chad", "conj")),
        (READY, "Monday", ("NNP", "said", "obl")),
        (DECISION, "leave", ("VB", "decision", "acl")),
        (CALLED, "for", ("IN", "leave", "mark")),
        (CALLED, "guards", ("NNS", "leave", "nsubj")),
        ("the/DET/DT/3/det Nordic/ADJ/NNP/3/amod states/PROPN/NNS/0/root", "Nordic", ("JJ", "states", "amod")),
    ],
)
def test_what_contradicts_itself_is_mended(text: str, word: str, expected: tuple[str, str, str]) -> None:
    assert shown(mend(tokens(text)), word) == expected


def test_a_plural_in_small_letters_ends_no_place_name() -> None:
    found = mend(tokens("Nordic=B-LOC/ADJ/JJ/2/amod states=I-LOC/NOUN/NNS/3/nsubj met/VERB/VBD/0/root"))
    assert [t.entity for t in found] == ["O", "O", "O"]


def test_an_object_that_looks_like_a_verb_is_a_plural_with_a_clause_of_its_own() -> None:
    words = "denied/VERB/VBD/0/root reports/VERB/VBZ/1/obj that/SCONJ/IN/5/mark he/PRON/PRP/5/nsubj fled/VERB/VBD/2/ccomp"
    found = mend(tokens(words))
    assert [(t.upos, t.xpos, t.deprel) for t in (found[1], found[4])] == [("NOUN", "NNS", "obj"), ("VERB", "VBD", "acl")]


def test_a_bare_noun_before_the_verb_of_an_adverbial_clause_is_its_subject() -> None:
    words = "They/PRON/PRP/2/nsubj waited/VERB/VBD/0/root after/SCONJ/IN/5/mark Norway/PROPN/NNP/5/obl asked/VERB/VBD/2/advcl"
    assert mend(tokens(words))[3].deprel == "nsubj"


@st.composite
def sentences(draw: st.DrawFn) -> list[Token]:
    n = draw(st.integers(1, 7))
    order = draw(st.permutations(range(n)))
    heads = [-1] * n
    for place in range(1, n):  # each word hangs on one that is placed already: always a tree
        heads[order[place]] = order[draw(st.integers(0, place - 1))]
    found = []
    for i in range(n):
        tag, word, relation = draw(st.sampled_from(_TAGS)), draw(st.sampled_from(_WORDS)), draw(st.sampled_from(_RELATIONS))
        entity = draw(st.sampled_from(("O", "B-PER", "B-LOC", "I-LOC")))
        lemma = {"said": "say", "threatening": "threaten", "promised": "promise"}.get(word, word)
        relation = relation if heads[i] >= 0 else "root"
        found.append(Token(i, Span(i, i + 1), word, lemma, _UPOS.get(tag, "AUX"), tag, heads[i], relation, entity))
    return found


@given(sentences())
def test_the_words_stay_and_the_heads_still_make_a_tree(sentence: list[Token]) -> None:
    words = [t.text for t in sentence]
    found = mend(list(sentence))
    assert [t.text for t in found] == words
    assert [t.index for t in found] == list(range(len(words)))
    assert is_tree([t.head + 1 for t in found])


LAST_WEEK = (
    "left/VERB/VBD/0/root after/SCONJ/IN/4/mark Mali/PROPN/NNP/4/nsubj did/VERB/VBD/1/advcl last/ADJ/JJ/6/amod week/NOUN/NN/1/obl:unmarked"
)
SAID_LAST_WEEK = "said/VERB/VBD/0/root last/ADJ/JJ/3/amod week/NOUN/NN/5/obl:unmarked it/PRON/PRP/5/nsubj goes/VERB/VBZ/1/ccomp"


@pytest.mark.parametrize(("text", "head"), [(LAST_WEEK, "did"), (SAID_LAST_WEEK, "said")], ids=["behind a clause", "before one"])
def test_a_time_is_of_the_verb_beside_it(text: str, head: str) -> None:
    found = mend(tokens(text))
    assert next(found[t.head].text for t in found if t.text == "week") == head
