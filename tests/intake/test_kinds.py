from __future__ import annotations

import pytest

from casus.intake.kinds import has_verb_shape, kind_of


@pytest.mark.parametrize(
    "text",
    [
        "The talks failed.",
        "“So be it,” she said.",
        "“It is a historic day for the country”",
        "and that is all we know.”",
        "He told reporters in Strelsau:",
        'The envoy said, "No more talks"',
        "Will Ruritania join?",
        "By noon the envoys had left the palace.",
        "This report shocked the capital, the minister said.",
    ],
)
def test_a_short_line_that_is_a_sentence_or_part_of_one_is_body(text: str) -> None:
    assert kind_of(text) == "body"


@pytest.mark.parametrize(
    "text",
    [
        "Story highlights",
        "Envoy: ‘We are a threat to nobody’",
        'NEW: President says the "time is right" for Ruritania; neighbours want "a veto"',
        "Read more: Envoys meet in Strelsau.",
        "FILE - The president speaks to parliament in this photo of May 3.",
        "The president in Strelsau (Photo: A. Author)",
        "* * *",
        "FULL TEXT.",
    ],
)
def test_highlights_crossheads_links_and_captions_are_headings(text: str) -> None:
    assert kind_of(text) == "heading"


@pytest.mark.parametrize(
    "text",
    [
        "(Sky News)",
        "CNN’s Ann Author and Bob Writer contributed to this report.",
        "Reporting by Ann Author; editing by Bob Reader",
        "(Additional reporting by Ann Author in Strelsau)",
        "Copyright 2019 The Strelsau Post. All rights reserved.",
        "© 2019 Strelsau Post",
        "By Ann Author and Bob Writer, Strelsau Post",
        "This article was first published on May 3.",
        "Follow Ann Author on Twitter @annauthor.",
    ],
)
def test_credits_are_told_from_text(text: str) -> None:
    assert kind_of(text) == "credit"


@pytest.mark.parametrize(
    "text",
    [
        "He contributed to the treaty.",
        "Sources: it was late.",
        "Photos by satellite showed the Ruritanian army at the border.",
        "Reports from the front spoke of heavy losses.",
        "By land they came.",
        "Contact with the plane was lost, officials said on Twitter.",
        "Copyright law is not part of the treaty.",
        "With reports from Strelsau growing grim, the envoys left.",
        "This story is a lie, the minister said.",
    ],
)
def test_words_that_credits_use_do_not_make_a_credit(text: str) -> None:
    assert kind_of(text) == "body"


@pytest.mark.parametrize(
    "text", ["CNN —", "STRELSAU (Reuters) -", "STRELSAU, Ruritania —", "Updated 14:56 GMT, May 3, 2019", "May 3, 2019"]
)
def test_a_dateline_alone_is_a_dateline(text: str) -> None:
    assert kind_of(text) == "dateline"


def test_a_name_in_brackets_is_a_dateline_before_the_text_and_a_credit_after_it() -> None:
    assert kind_of("(Test News)", is_lead=True) == "dateline"
    assert kind_of("(Test News)") == "credit"


@pytest.mark.parametrize(
    "text", ["Alliance invites Ruritania to join", "Ruritania Threatens To Leave Alliance", "Talks on the treaty collapsed"]
)
def test_headlines_have_a_verb_shape(text: str) -> None:
    assert has_verb_shape(text)


@pytest.mark.parametrize("text", ["Story highlights", "The road to Strelsau", "Related: Alliance invites Ruritania"])
def test_labels_have_none(text: str) -> None:
    assert not has_verb_shape(text)


@pytest.mark.parametrize(
    "text",
    [
        "This page is for informational purposes only and tells nobody what to buy or to sell on any day of the year.",
        "The author has not received compensation for writing this piece, other than from the paper that prints it, and holds no shares.",
        "We use cookies to count our readers.",
        "The authors will not be held responsible for errors in these lines.",
    ],
)
def test_what_a_page_says_of_itself_is_no_report(text: str) -> None:
    assert kind_of(text) == "credit"


def test_a_minister_who_is_not_responsible_is_in_the_report() -> None:
    assert kind_of("The minister will not be held responsible for the collapse of the bridge.") == "body"
