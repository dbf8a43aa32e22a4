from __future__ import annotations

from casus.codebook.book import load_codebook
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.report import Paragraph, Report
from casus.model.sections import cut_report, join_accounts
from casus.run import _read_section, read_account

TEXT = "NATO invited Finland. The minister welcomed it.\nHe spoke in Helsinki. Sweden condemned Russia."
REPORT = Report("r", TEXT, (Paragraph(1, Span(0, 47)), Paragraph(2, Span(48, len(TEXT)))))


def test_a_report_read_in_sections_has_every_sentence_and_event_of_one_read_at_once(parser: OnnxParser) -> None:
    book = load_codebook()
    whole = read_account(REPORT, parser, book)
    joined = join_accounts(REPORT, [_read_section(part, parser, book) for part in cut_report(REPORT, 50)])
    assert joined.sentences == whole.sentences
    assert [e.id for e in joined.events] == [e.id for e in whole.events]
    assert [m.span for m in joined.mentions] == [m.span for m in whole.mentions]


def test_entities_of_two_sections_are_not_mixed_up(parser: OnnxParser) -> None:
    book = load_codebook()
    joined = join_accounts(REPORT, [_read_section(part, parser, book) for part in cut_report(REPORT, 50)])
    for mention in joined.mentions:
        assert joined.sentences[mention.sentence].covers(mention.span)
        place = mention.entity.partition(":")[2].partition(".")[0]
        assert not place.isdigit() or int(place) <= mention.sentence


def test_a_section_holds_at_least_one_paragraph() -> None:
    assert [p.number for part in cut_report(REPORT, 1) for p in part.paragraphs] == [1, 2]
