from __future__ import annotations

import json
import re
from collections.abc import Callable
from html.parser import HTMLParser

import pytest

from casus.brief import compose_brief, render
from casus.brief.evidence import balance
from casus.brief.happened import show_date
from casus.brief.page import Brief
from casus.brief.titles import third_person
from casus.codebook.book import Codebook
from casus.ground.errors import UsageError
from casus.model.story import Story


def test_text_fits_eighty_columns(page: Brief, story: Story) -> None:
    assert max(map(len, render(page, story, "text", full=True).splitlines())) <= 80


def test_what_is_told_by_comparing_clauses_is_to_be_read(make_story: Callable[..., Story], codebook: Codebook) -> None:
    story = make_story(("Herald", "Chad said Niger had expelled its envoy. Niger denied it."))
    page = compose_brief(story, codebook)
    assert {f.slot for f in page.findings if f.relation == "contradicts"} & {"number", "status"}
    text = render(page, story, "text")
    section = text.partition("WHERE THE REPORTS MAY DISAGREE")[2].partition("\n\n")[0]
    assert "read both sides" in " ".join(section.split())
    assert "read both sides" in render(page, story, "md")
    assert "read both sides" in render(page, story, "html")


def test_every_row_of_an_event_has_a_reference(page: Brief, story: Story) -> None:
    text = render(page, story, "text")
    section = text.partition("WHAT HAPPENED")[2].partition("\n\n")[0]
    assert section.count("[") >= len([e for e in page.events if e.status != "hypothetical"]) // 2
    assert re.search(r"\[[HG]\d", section)


def test_json_has_the_keys_of_the_design(page: Brief, story: Story) -> None:
    data = json.loads(render(page, story, "json"))
    wanted = {"title", "happened", "reports", "events", "case", "positions", "statements", "responses", "claims", "findings"}
    assert wanted <= set(data)
    finding = data["findings"][0]
    assert {"relation", "slot", "left", "right", "between", "origins"} <= set(finding)
    assert {"report", "span", "text"} <= set(finding["left"])


def test_markdown_gives_the_exact_words_and_their_characters(page: Brief, story: Story) -> None:
    text = render(page, story, "md")
    assert re.search(r"^  - \[H\d+\] characters \d+–\d+: ", text, re.MULTILINE)


def test_html_marks_the_evidence_and_has_no_script(page: Brief, story: Story) -> None:
    html = render(page, story, "html")
    assert "<mark>" in html
    assert "<script" not in html
    assert html.count("<section>") == html.count("</section>")


def test_html_escapes_what_reports_say(make_story: Callable[..., Story], codebook: Codebook) -> None:
    story = make_story(("Herald", "NATO invited Finland <script>alert(1)</script> & others on Tuesday."))
    html = render(compose_brief(story, codebook), story, "html", full=True)
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


def test_links_of_the_html_page_lead_to_paragraphs_that_are_there(page: Brief, story: Story) -> None:
    html = render(page, story, "html", full=True)
    ids = set(re.findall(r'id="([^"]+)"', html))
    assert set(re.findall(r'href="#([^"]+)"', html)) <= ids
    HTMLParser().feed(html)


def test_the_short_page_leaves_out_what_is_only_imagined(page: Brief, story: Story) -> None:
    assert "HYPOTHETICAL" not in render(page, story, "text")


def test_an_unknown_form_is_a_usage_error(page: Brief, story: Story) -> None:
    with pytest.raises(UsageError, match="no form 'pdf'"):
        render(page, story, "pdf")


@pytest.mark.parametrize(
    ("words", "balanced"),
    [("a “b", "a “b”"), ("b” c", "“b” c"), ('say "no', 'say "no"'), ("it’s fine", "it’s fine"), ("“a” b", "“a” b")],
)
def test_a_quotation_mark_without_its_partner_gets_one(words: str, balanced: str) -> None:
    assert balance(words) == balanced


@pytest.mark.parametrize(
    ("act", "third"),
    [("sign a treaty with", "signs a treaty with"), ("veto", "vetoes"), ("deploy troops to", "deploys troops to"), ("reach", "reaches")],
)
def test_a_headline_verb_agrees_with_one_actor(act: str, third: str) -> None:
    assert third_person(act) == third


@pytest.mark.parametrize(
    ("value", "shown"),
    [("2009-04", "Apr 2009"), ("1976-SP", "spring 1976"), ("P9Y", ""), ("2015-12-02TMO", "2 Dec 2015"), ("199", "1990s")],
)
def test_a_date_is_shown_as_fine_as_it_is(value: str, shown: str) -> None:
    assert show_date(value) == shown
