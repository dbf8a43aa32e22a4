from __future__ import annotations

import pytest

from casus.ground.errors import UsageError
from casus.ground.spans import Span
from casus.language.spacy_parser import SpacyParser
from casus.model.report import Paragraph

TEXT = "  Iceland was invited\nby allies.\n\nHaas left."
PARAGRAPHS = [Paragraph(1, Span(0, 33)), Paragraph(4, Span(34, len(TEXT)))]


def test_the_parser_needs_the_library() -> None:
    try:
        import spacy  # noqa: F401, PLC0415 - whether it is there
    except ImportError:
        with pytest.raises(UsageError, match="not installed"):
            SpacyParser("en_core_web_sm")
    else:
        with pytest.raises(UsageError, match="no such spaCy pipeline"):
            SpacyParser("there_is_no_such_pipeline")


def test_a_pipeline_parses_paragraphs_in_the_labels_of_casus() -> None:
    spacy = pytest.importorskip("spacy", reason="spaCy is not installed: it is an extra")
    labels = {
        "Iceland": ("invited", "nsubjpass", "PROPN", "NNP", "GPE"),
        "was": ("invited", "auxpass", "AUX", "VBD", ""),
        "invited": ("invited", "ROOT", "VERB", "VBN", ""),
        "by": ("invited", "agent", "ADP", "IN", ""),
        "allies": ("by", "pobj", "NOUN", "NNS", ""),
        "Haas": ("left", "nsubj", "PROPN", "NNP", "PERSON"),
        "left": ("left", "ROOT", "VERB", "VBD", ""),
    }

    @spacy.Language.component("tiny")
    def tiny(doc: object) -> object:
        words = list(doc)  # type: ignore[call-overload]
        by_text = {w.text: w for w in words}
        root = next(w for w in words if w.text in ("invited", "left"))
        spans = []
        for word in words:
            head, rel, upos, tag, kind = labels.get(word.text, (root.text, "punct", "PUNCT", ".", ""))
            word.head, word.dep_, word.pos_, word.tag_ = by_text[head], rel, upos, tag
            word.lemma_ = word.text.lower()
            if kind:
                spans.append(spacy.tokens.Span(doc, word.i, word.i + 1, label=kind))
        doc.ents = spans  # type: ignore[attr-defined]
        return doc

    pipeline = spacy.blank("en")
    pipeline.add_pipe("tiny")
    first, second = SpacyParser(pipeline).parse(TEXT, PARAGRAPHS)
    assert (first.paragraph, second.paragraph, second.index) == (1, 4, 1)
    assert [t.text for t in first.tokens] == ["Iceland", "was", "invited", "by", "allies", "."]
    assert [t.text for t in second.tokens] == ["Haas", "left", "."]
    assert all(t.span.of(TEXT) == t.text for s in (first, second) for t in s.tokens)
    assert [(t.deprel, t.head) for t in first.tokens[:5]] == [
        ("nsubj:pass", 2),
        ("aux:pass", 2),
        ("root", -1),
        ("case", 4),
        ("obl:agent", 2),
    ]
    assert [t.entity for t in (first.tokens[0], second.tokens[0])] == ["B-LOC", "B-PER"]
