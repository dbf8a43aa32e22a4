"""What stands above a report: a paper's name, its headline, who wrote it, and when."""

from __future__ import annotations

import pytest

from casus.intake.datelines import candidate_names, find_dateline, find_place_label
from casus.intake.paragraphs import find_paragraphs, find_title

_BODY = "The envoys of both states met in Lome on 1 May 2019 and signed nothing."


def title_of(text: str) -> str | None:
    return find_title(text, find_paragraphs(text))


@pytest.mark.parametrize(
    "head",
    [
        "Lome Evening Post\n\nFriday, 3 May 2019\n\nEnvoys leave Lome with empty hands",
        "Harbour Gazette (for our readers abroad)\nFriday, 3 May 2019\nEnvoys leave Lome with empty hands",
        "LE PAYS DU SUD (translated from the French)\nLome, Friday 3 May 2019\n\nEnvoys leave Lome with empty hands",
        "El Diario, Lome — English edition\nEnvoys leave Lome with empty hands\n3 May 2019",
        "Northern Radio | World\nEnvoys leave Lome with empty hands\n3 May 2019 · 16:40\nBy Ann Ames in Lome",
        "Envoys leave Lome with empty hands\nby Ann Ames",
    ],
)
def test_a_papers_name_and_lines_around_it_are_no_headline(head: str) -> None:
    assert title_of(f"{head}\n\n{_BODY}") == "Envoys leave Lome with empty hands"


def test_highlights_are_no_headline() -> None:
    assert title_of(f"Story highlights\n\nEnvoys leave Lome with empty hands\n\n{_BODY}") is None


def test_a_headline_that_ends_in_quoted_words_is_no_body() -> None:
    text = f'Harbour Post\nAnn Ames: "We will not move one stone"\n03.05.2019 09:15 | Author: B. Birk\n\n{_BODY}'
    assert [p.kind for p in find_paragraphs(text)] == ["heading", "heading", "heading", "body"]


def test_a_sentence_in_quotation_marks_stays_body() -> None:
    text = f"“We will not move one stone,” she said.\n\nBy Ann Ames\n\n{_BODY}"
    assert find_paragraphs(text)[0].kind == "body"


def test_wrapped_text_is_joined_across_a_line_that_ends_in_names() -> None:
    text = "The bridge was built for the army of the old king and was paid for\nby Ann Ames and her sons, who had it from salt."
    assert len(find_paragraphs(text)) == 1


@pytest.mark.parametrize("dateline", ["Athens, May 3, 2019 (Gulf Press).—", "Lome, 3.5.2019. — ", "Port Louis, Friday, 3 May 2019 — "])
def test_a_place_in_any_case_before_a_whole_day_is_a_dateline(dateline: str) -> None:
    assert find_dateline(f"{dateline}The envoys met.") == len(dateline)


def test_a_place_and_a_day_in_a_sentence_are_no_dateline() -> None:
    assert find_dateline("Athens, on May 3, 2019 - The day it fell") == 0


@pytest.mark.parametrize("words", ["(Steppe Telegraph)", "(Gulf Times)", "(Harbour Herald)", "OSLO, 3 May (Steppe Telegraph) - "])
def test_a_word_of_a_longer_name_names_no_outlet(words: str) -> None:
    last = words.rpartition(")")[0].split()[-1]
    assert not [name for name in candidate_names(words) if name.split()[0] == last]


@pytest.mark.parametrize(
    ("words", "name"), [("CNN’s Ann Ames contributed", "CNN"), ("Ann Ames, Reuters", "Reuters"), ("Guardian staff", "Guardian")]
)
def test_an_outlet_beside_other_words_is_named(words: str, name: str) -> None:
    assert name in list(candidate_names(words))


def test_a_town_called_new_is_a_place_and_no_label() -> None:
    assert (find_place_label("NEW DELHI: Talks failed."), find_place_label("NEW: Talks failed.")) == (11, 0)
