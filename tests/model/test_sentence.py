from __future__ import annotations

from casus.ground.spans import Span
from casus.model.sentence import Sentence, Token

# Envoys met, and the talks ended.
WORDS = [
    ("Envoys", 1, "nsubj"),
    ("met", -1, "root"),
    (",", 5, "punct"),
    ("the", 4, "det"),
    ("talks", 5, "nsubj:pass"),
    ("ended", 1, "conj"),
]


def make_sentence() -> Sentence:
    tokens, at = [], 0
    for i, (word, head, deprel) in enumerate(WORDS):
        tokens.append(Token(i, Span(at, at + len(word)), word, word.lower(), "X", "X", head, deprel))
        at += len(word) + 1
    return Sentence.from_tokens(0, 1, Span(0, at - 1), tuple(tokens))


def words(tokens: list[Token]) -> str:
    return " ".join(t.text for t in tokens)


def test_the_root_depends_on_nothing() -> None:
    sentence = make_sentence()
    assert sentence.root.text == "met"
    assert sentence.head_of(sentence.root) is None


def test_children_are_found_by_relation_with_and_without_its_subtype() -> None:
    sentence = make_sentence()
    ended = sentence.tokens[5]
    assert words(list(sentence.children(ended, "nsubj"))) == "talks"
    assert words(list(sentence.children(ended, "nsubj:pass"))) == "talks"
    assert sentence.child(sentence.root, "obj") is None


def test_a_subtree_is_in_order_of_the_text_and_can_leave_branches_out() -> None:
    sentence = make_sentence()
    assert words(sentence.subtree(sentence.root)) == "Envoys met , the talks ended"
    assert words(sentence.subtree(sentence.root, without=frozenset({"conj"}))) == "Envoys met"
    assert words(sentence.subtree(sentence.tokens[5], without=frozenset({"conj", "punct"}))) == "the talks ended"


def test_ancestors_lead_to_the_root() -> None:
    sentence = make_sentence()
    assert words(list(sentence.ancestors(sentence.tokens[3]))) == "talks ended met"
    assert sentence.is_below(sentence.tokens[3], sentence.tokens[5])
    assert sentence.is_below(sentence.tokens[3], sentence.tokens[3])
    assert not sentence.is_below(sentence.tokens[0], sentence.tokens[5])


def test_a_token_is_found_by_any_of_its_characters_and_none_between_words() -> None:
    sentence = make_sentence()
    found = [sentence.token_at(i) for i in (0, 5, 6)]
    assert [t.text if t else None for t in found] == ["Envoys", "Envoys", None]
