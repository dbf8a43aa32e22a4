from __future__ import annotations

import io
from datetime import date

import pytest

from casus.ground.errors import InputError
from casus.intake import read_reports
from casus.model.report import Report

PAGE = """<!DOCTYPE html><html><head><title>Alliance invites Ruritania | Strelsau Post</title>
<meta property="og:site_name" content="Strelsau Post"><meta property="article:published_time" content="2019-05-04T10:00:00+02:00">
<link rel="canonical" href="https://example.org/world/invites"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<article><h1>Alliance invites Ruritania</h1>
<p>The alliance invited Ruritania on Friday to join it, its secretary&nbsp;general said &mdash; at last.</p><h2>What comes next</h2>
<p>&ldquo;This is a <b>historic</b> day for our country,&rdquo; the president told reporters after the meeting.</p>
<p>Neighbouring Grausten called the decision a threat and said that it would answer it with measures of its own.</p></article>
<footer><p>Copyright 2019 Strelsau Post. All rights reserved.</p></footer></body></html>"""


def read_page(html: str | bytes) -> Report | InputError:
    (found,) = read_reports(io.BytesIO(html if isinstance(html, bytes) else html.encode()))
    return found


def body_of(html: str | bytes) -> list[str]:
    report = read_page(html)
    assert isinstance(report, Report), report
    return [p.span.of(report.text) for p in report.paragraphs if p.kind == "body"]


def test_the_main_text_is_taken_and_navigation_and_footer_are_not() -> None:
    body = body_of(PAGE)
    assert len(body) == 3
    assert body[1] == "“This is a historic day for our country,” the president told reporters after the meeting."


def test_the_page_states_its_title_day_site_and_address() -> None:
    report = read_page(PAGE)
    assert isinstance(report, Report)
    assert (report.title, report.published, report.outlet, report.url) == (
        "Alliance invites Ruritania",
        date(2019, 5, 4),
        "Strelsau Post",
        "https://example.org/world/invites",
    )


def test_headings_of_the_page_are_headings() -> None:
    report = read_page(PAGE)
    assert isinstance(report, Report)
    assert "What comes next" in [p.span.of(report.text) for p in report.paragraphs if p.kind == "heading"]


def test_linked_data_states_title_and_day() -> None:
    report = read_page(
        '<html><head><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Envoys meet",'
        '"datePublished":"2020-02-03T01:00Z","publisher":{"name":"Test Post"}}]}</script></head><body><p>The envoys met.</p></body></html>'
    )
    assert isinstance(report, Report)
    assert (report.title, report.published, report.outlet) == ("Envoys meet", date(2020, 2, 3), "Test Post")


@pytest.mark.parametrize(
    "html",
    [
        "<p>The envoys met in Strelsau.</p><p>They agreed.",
        "<div><b>The <i>envoys</b> met</i> in Strelsau.<p>They <span>agreed.</div></table>",
        "<body><script>var a = 1;</script>The envoys met in Strelsau.<hr>They agreed.",
    ],
)
def test_fragments_and_broken_tags_are_read(html: str) -> None:
    assert body_of(html) == ["The envoys met in Strelsau.", "They agreed."]


def test_a_page_in_the_encoding_that_it_declares_is_read() -> None:
    html = b"<html><head><meta charset='iso-8859-1'></head><body><p>The caf\xe9 talks of the envoys ended \x93well\x94.</p></body></html>"
    assert body_of(html) == ["The café talks of the envoys ended “well”."]


@pytest.mark.parametrize("html", ["<html><body></body></html>", "<p>", "<html><nav>Home World</nav></html>", "<html><frameset></frameset>"])
def test_a_page_without_text_is_an_error(html: str) -> None:
    found = read_page(html)
    assert isinstance(found, InputError)
    assert "no text" in found.what


def test_a_page_whose_paragraphs_are_parted_by_line_breaks_has_them() -> None:
    html = (
        "<html><body><table><tr><td><a href='i'>Index</a></td><td><b>Envoys meet</b><br><br>STRELSAU, Aug 18 – The envoys met in the old "
        "town hall.<br><br>They agreed on a line in the river.<br>\n<br>Nobody signed a paper before the night was over.</td></tr></table>"
    )
    assert body_of(html) == [
        "The envoys met in the old town hall.",
        "They agreed on a line in the river.",
        "Nobody signed a paper before the night was over.",
    ]


def test_marks_that_part_words_are_no_part_of_them() -> None:
    assert body_of("<p>The ambas\u00adsadors met in Strel\u200bsau.</p><p>They agreed.") == [
        "The ambassadors met in Strelsau.",
        "They agreed.",
    ]


@pytest.mark.parametrize(
    "note",
    [
        "Correction, 3 May: an earlier version of this report said that Ruritania had left the bloc.",
        "An earlier version of this article said that Ruritania had left the bloc.",
        "Ann Ames covers politics. Reach her at ames@post.example.",
        "What do you think? Tell us in the comments below. Our editor says thank you!",
        "(Adds quotes, background)",
        "Corrects the number of ships in paragraph 2; an earlier version said five.",
        "This is a breaking news story. Please refresh the page for updates.",
    ],
)
def test_what_a_page_says_of_itself_is_no_body(note: str) -> None:
    assert body_of(f"<article><p>The envoys met in Strelsau on Monday.</p><p>They agreed.</p><p>{note}</p></article>") == [
        "The envoys met in Strelsau on Monday.",
        "They agreed.",
    ]


def test_a_correction_that_a_report_tells_of_is_body() -> None:
    told = "The ministry’s correction came late: the envoy had said nothing of an earlier meeting."
    assert body_of(f"<p>The envoys met in Strelsau.</p><p>{told}</p>") == ["The envoys met in Strelsau.", told]


def test_what_somebody_else_adds_is_body() -> None:
    told = "Adds Berg: the story has no end."
    assert body_of(f"<p>The envoys met in Strelsau.</p><p>{told}</p>") == ["The envoys met in Strelsau.", told]


@pytest.mark.parametrize(
    ("stated", "day"),
    [
        ("18 August 2009", date(2009, 8, 18)),
        ("Tue, 18 Aug 2009 10:00:00 GMT", date(2009, 8, 18)),
        ("August 18, 2009", date(2009, 8, 18)),
        ("August 2009", None),
        ("08/09/2009", None),
    ],
)
def test_a_day_is_taken_where_the_page_leaves_no_doubt(stated: str, day: date | None) -> None:
    report = read_page(f"<html><head><meta name='publishedDate' content='{stated}'></head><body><p>The envoys met.</p></body></html>")
    assert isinstance(report, Report)
    assert report.published == day


def test_a_live_blog_states_its_outlet() -> None:
    linked = '{"@type":"LiveBlogPosting","headline":"Envoys meet","publisher":{"name":"Test Post"}}'
    report = read_page(f'<html><head><script type="application/ld+json">{linked}</script></head><body><p>The envoys met.</p></body></html>')
    assert isinstance(report, Report)
    assert report.outlet == "Test Post"
