from __future__ import annotations

from types import SimpleNamespace

import pytest

from casus.ground.errors import UsageError
from casus.ground.spans import Span
from casus.language.stanza_parser import StanzaParser
from casus.model.report import Paragraph

TEXT = "\nHaas didn't leave Oslo.  "


def word(number: int, text: str, head: int, deprel: str, upos: str = "X") -> SimpleNamespace:
    return SimpleNamespace(id=number, text=text, lemma=text.lower(), upos=upos, xpos="", head=head, deprel=deprel)


def token(start: int, end: int, ner: str, *words: SimpleNamespace) -> SimpleNamespace:
    return SimpleNamespace(start_char=start, end_char=end, ner=ner, words=list(words))


def tiny(text: str) -> SimpleNamespace:
    """Answer as a Stanza document does."""
    assert text == "Haas didn't leave Oslo."
    tokens = [
        token(0, 4, "S-PERSON", word(1, "Haas", 4, "nsubj", "PROPN")),
        token(5, 11, "O", word(2, "did", 4, "aux", "AUX"), word(3, "n't", 4, "advmod", "PART")),
        token(12, 17, "O", word(4, "leave", 0, "root", "VERB")),
        token(18, 22, "S-GPE", word(5, "Oslo", 4, "obj", "PROPN")),
        token(22, 23, "O", word(6, ".", 4, "punct", "PUNCT")),
    ]
    return SimpleNamespace(sentences=[SimpleNamespace(tokens=tokens)])


def test_a_pipeline_parses_paragraphs_in_the_labels_of_casus() -> None:
    [sentence] = StanzaParser(tiny).parse(TEXT, [Paragraph(2, Span(0, len(TEXT))), Paragraph(3, Span(0, 1))])
    assert (sentence.index, sentence.paragraph, sentence.span.of(TEXT)) == (0, 2, "Haas didn't leave Oslo.")
    assert [t.text for t in sentence.tokens] == ["Haas", "did", "n't", "leave", "Oslo", "."]
    assert [t.span.of(TEXT) for t in sentence.tokens] == [t.text for t in sentence.tokens]
    assert sentence.root.text == "leave"
    assert [t.entity for t in sentence.tokens] == ["B-PER", "O", "O", "O", "B-LOC", "O"]


def test_the_parser_needs_the_library() -> None:
    try:
        import stanza  # noqa: F401, PLC0415 - whether it is there
    except ImportError:
        with pytest.raises(UsageError, match="not installed"):
            StanzaParser()
    else:
        pytest.skip("Stanza is installed")
