from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casus.intake.datelines import find_dateline
from casus.intake.kinds import find_bullet
from casus.intake.paragraphs import find_paragraphs, find_title

_PIECES = st.sampled_from(
    ["The envoys met.", "Story highlights", "PARIS (AP) — Talks failed.", "• One", "- two", "(Sky News)", "CNN —", "“Yes,” she said.",
     "and then", "\n", "\n\n", "\r\n", " ", "\t", "\u2028", "—", "x" * 60, "By Ann Author", "___"]
)  # fmt: skip
_TEXTS = st.one_of(st.text(max_size=200), st.lists(_PIECES, max_size=25).map("".join), st.lists(_PIECES, max_size=25).map("\n".join))


def words_of(text: str) -> list[str]:
    return [p.span.of(text) for p in find_paragraphs(text)]


def kinds_of(text: str) -> list[str]:
    return [p.kind for p in find_paragraphs(text)]


@given(_TEXTS)
def test_paragraphs_are_in_order_and_never_overlap(text: str) -> None:
    paragraphs = find_paragraphs(text)
    assert [p.number for p in paragraphs] == list(range(1, len(paragraphs) + 1))
    ends = [0, *(p.span.end for p in paragraphs)]
    assert all(end <= p.span.start < p.span.end <= len(text) for end, p in zip(ends, paragraphs, strict=False))
    assert all(p.span.of(text) == p.span.of(text).strip() for p in paragraphs)


@given(_TEXTS)
def test_paragraphs_cover_all_that_is_no_space_dateline_or_bullet(text: str) -> None:
    at = 0
    for paragraph in find_paragraphs(text):
        gap = text[at : paragraph.span.start].strip()
        assert not gap or find_dateline(gap + " " + paragraph.span.of(text)) or find_bullet(gap + " x")
        at = paragraph.span.end
    assert not text[at:].strip()


def test_blank_lines_part_paragraphs() -> None:
    assert words_of("The envoys met.\n \nThey agreed.\n") == ["The envoys met.", "They agreed."]


def test_without_blank_lines_each_line_is_a_paragraph() -> None:
    assert words_of("The envoys met.\nThey agreed.\r\n(Test News)") == ["The envoys met.", "They agreed.", "(Test News)"]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "The ministers of the four states met on the island on Thursday and spoke\n"
        "until late at night about the treaty. Their host, the president of the\n"
        "council, said that a text was near.\n\n"
        "Nobody signed."
    )
    assert [len(words.split("\n")) for words in words_of(text)] == [3, 1]


def test_a_sentence_that_ends_early_ends_a_paragraph_of_hard_wrapped_text() -> None:
    text = (
        "The ministers of the four states met on the island on Thursday and spoke\n"
        "until late about the treaty.\n"
        "Their host, the president of the council of the four small island states,\n"
        "said that a text was near and that all four of them would sign it soon.\n"
    )
    assert [len(words.split("\n")) for words in words_of(text)] == [2, 2]


def test_a_headline_directly_above_the_text_is_not_joined_to_it() -> None:
    assert kinds_of("Alliance invites Ruritania\nThe alliance invited Ruritania on Friday, its secretary general said.") == [
        "heading",
        "body",
    ]


def test_a_list_of_highlights_is_not_taken_for_hard_wrapped_text() -> None:
    text = "Story highlights\nEnvoy says talks will go on; another says they ended\nNEW: President flies home\n\nThe talks failed."
    assert kinds_of(text) == ["heading", "heading", "heading", "body"]


def test_a_bullet_is_left_out_of_a_sentence_and_a_label_is_a_heading() -> None:
    text = "• The ministers met.\n• Background\n\nThey agreed."
    assert words_of(text)[0] == "The ministers met."
    assert kinds_of(text) == ["body", "heading", "body"]


def test_a_dateline_before_text_is_left_out_of_the_paragraph() -> None:
    text = "STRELSAU, Ruritania (Reuters) - The envoys met."
    assert words_of(text) == ["The envoys met."]
    assert kinds_of(text) == ["body"]


def test_a_text_of_headlines_alone_has_those_that_read_like_sentences_as_its_body() -> None:
    assert kinds_of("Ruritania threatens to leave the alliance") == ["body"]
    assert kinds_of("Story highlights\n\nMore on this story") == ["heading", "heading"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Alliance invites Ruritania to join\n\nThe envoys met.", "Alliance invites Ruritania to join"),
        ("Story highlights\n\nThe envoys met.", None),
        ("The envoys met in Strelsau.\n\nThey agreed.", None),
        ("CNN —\n\nThe envoys met.", None),
    ],
)
def test_the_title_is_a_first_heading_that_says_something(text: str, title: str | None) -> None:
    assert find_title(text, find_paragraphs(text)) == title


def test_a_paragraph_of_twenty_thousand_words_is_one_paragraph() -> None:
    text = "The envoys met again and again. " * 3500
    assert len(find_paragraphs(text)) == 1


def test_a_place_and_a_colon_are_no_text_of_the_first_paragraph_and_name_a_speaker_further_on() -> None:
    text = "BRASILIA: The ministers met on Friday in the capital.\n\nBRAND: I will find it, even if I have to go myself."
    first, second = find_paragraphs(text)
    assert first.span.of(text).startswith("The ministers")
    assert second.span.of(text).startswith("BRAND:")


def test_a_day_before_the_first_words_is_no_part_of_them_but_in_a_chronicle() -> None:
    text = "Talks fail\n\nMarch 13 - Talks failed in Oslo.\n\nEnvoys left the town."
    assert [p.span.of(text) for p in find_paragraphs(text) if p.kind == "body"] == ["Talks failed in Oslo.", "Envoys left the town."]
    text = "The talks, day by day\n\nMarch 13 - Talks failed in Oslo.\n\nMarch 15 - Envoys left the town."
    assert [p.span.of(text)[:5] for p in find_paragraphs(text) if p.kind == "body"] == ["March", "March"]


def test_a_headline_that_asks_stands_above_who_wrote_the_report() -> None:
    text = "Oslo tells the envoys to go - or does it?\n\nBy Ann Ames in Oslo\n\nThe envoys left the town on Monday."
    assert find_title(text, find_paragraphs(text)) == "Oslo tells the envoys to go - or does it?"


@pytest.mark.parametrize(
    ("first", "title"),
    [
        ("End of an alliance", "End of an alliance"),
        ("Is the island out of the forum?", "Is the island out of the forum?"),
        ("Voice of America", None),
        ("By our correspondent in Lima", None),
    ],
)
def test_a_line_right_above_a_dateline_is_a_title_where_it_says_something_or_asks(first: str, title: str | None) -> None:
    text = f"{first}\nLIMA, April 27, 2019 (Andes Diario) - Peru left on Saturday, its government said.\nMore was said."
    assert find_title(text, find_paragraphs(text)) == title


def test_a_question_that_opens_a_text_without_a_dateline_is_text() -> None:
    text = "Is the island out of the forum?\nPeru left on Saturday, its government said.\nMore was said."
    assert [p.kind for p in find_paragraphs(text)] == ["body", "body", "body"]


@pytest.mark.parametrize("between", ["By Ann Author\nThe Harbour Gazette, 3 May 2019", "The Harbour Star, 3 May 2019\nBy Ann Author"])
def test_a_line_above_who_wrote_it_or_its_day_is_a_title_without_a_verb(between: str) -> None:
    text = f"Peru out in the cold\n{between}\nLIMA - Peru left on Saturday, its government said.\nMore was said."
    assert find_title(text, find_paragraphs(text)) == "Peru out in the cold"


def test_so_is_one_above_a_papers_name_and_a_dateline() -> None:
    text = "Border row: veto on Peru gone\nThe Lima Bulletin\nLIMA, April 27, 2019 (Andes Diario) - Peru left on Saturday.\nMore was said."
    assert find_title(text, find_paragraphs(text)) == "Border row: veto on Peru gone"
