from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casus.ground.errors import InputError
from casus.intake import read_reports
from casus.model.report import Report

_KNOWN = {"CNN": "CNN", "cnn": "CNN", "Sky News": "Sky News", "AP": "Associated Press", "Reuters": "Reuters"}
REPORTS = Path(__file__).parents[3] / "shared" / "reports" / "montenegro"


def read(source: bytes | Path, **given_: object) -> list[Report | InputError]:
    stream = source if isinstance(source, Path) else io.BytesIO(source)
    return list(read_reports(stream, outlet_named=_KNOWN.get, **given_))  # type: ignore[arg-type]


def read_one(source: bytes | Path, **given_: object) -> Report:
    (found,) = read(source, **given_)
    assert isinstance(found, Report), found
    return found


def error_of(source: bytes | Path, **given_: object) -> InputError:
    (found,) = read(source, **given_)
    assert isinstance(found, InputError)
    assert found.hint
    return found


@given(st.one_of(st.binary(max_size=300), st.text(max_size=200).map(str.encode)))
def test_any_bytes_are_reports_or_input_errors(data: bytes) -> None:
    assert all(isinstance(found, Report | InputError) for found in read(data))


@given(st.text(max_size=120).map(lambda text: f"<html><body>{text}</body></html>".encode("utf-8", "replace")))
def test_any_page_is_a_report_or_an_input_error(data: bytes) -> None:
    assert all(isinstance(found, Report | InputError) for found in read(data))


@given(
    st.lists(
        st.fixed_dictionaries(
            {"id": st.text("abc-1é", min_size=1, max_size=8), "text": st.sampled_from(["The envoys met.", "“No,” she said.\n\nHe left."])},
            optional={
                "published": st.dates().map(str),
                "outlet": st.sampled_from(["AP", "Strelsau Post"]),
                "title": st.just("Envoys meet"),
            },
        ),
        min_size=1,
        max_size=5,
    ),
    st.booleans(),
)
def test_json_lines_round_trip(items: list[dict[str, str]], as_list: bool) -> None:
    data = json.dumps(items) if as_list else "\n".join(json.dumps(item, ensure_ascii=False) for item in items)
    reports = [found for found in read(data.encode()) if isinstance(found, Report)]
    assert [r.id for r in reports] == [item["id"] for item in items]
    assert [r.text for r in reports] == [item["text"] for item in items]
    assert [r.published for r in reports] == [date.fromisoformat(d) if (d := item.get("published")) else None for item in items]
    assert [r.outlet for r in reports] == [item.get("outlet") for item in items]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('{"text": "The envoys met."', "no JSON"),
        ("[1]", "no JSON object"),
        ('{"id": "a"}', "no text"),
        ('{"text": " "}', "no text"),
        ('{"text": 4}', '"text" is a number'),
        ('{"text": ["The envoys met."]}', '"text" is a list'),
        ('{"text": "The envoys met.", "published": "yesterday"}', "'yesterday', which is not a date"),
        ('{"text": "The envoys met.", "published": "2015-02-30"}', "not a date"),
        ('{"text": "The envoys met.", "published": "2015-02-012"}', "not a date"),
        ('{"text": "The envoys met.", "outlet": 1}', '"outlet" is a number'),
        ('{"text": "The envoys \\ud800 met."}', "surrogate"),
        ("[" * 100_000, "no JSON"),
    ],
)
def test_a_bad_json_line_is_an_error_with_its_number_and_the_others_are_read(line: str, words: str, tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text('{"text": "The envoys met."}\n\n' + line + '\n{"text": "The envoys left."}\n')
    first, bad, last = read(file)
    assert isinstance(first, Report)
    assert isinstance(last, Report)
    assert isinstance(bad, InputError)
    assert words in bad.what
    assert bad.where == f"{file}:3"


def test_a_number_as_id_is_kept_and_other_fields_are_ignored() -> None:
    report = read_one(b'{"id": 7, "text": "The envoys met.", "section": "world"}')
    assert report.id == "7"


def test_what_a_line_states_goes_before_the_options() -> None:
    report = read_one(
        b'{"text": "The envoys met.", "published": "2019-05-03T08:00:00Z", "outlet": "Post"}', published=date(2020, 1, 1), outlet="CNN"
    )
    assert (report.published, report.outlet) == (date(2019, 5, 3), "Post")


def test_a_text_keeps_its_line_ends_and_its_spans() -> None:
    report = read_one(b"The envoys met.\r\n\r\nThey agreed.\r\n", outlet="CNN", published=date(2019, 5, 3))
    assert report.text == "The envoys met.\r\n\r\nThey agreed.\r\n"
    assert [p.span.of(report.text) for p in report.paragraphs] == ["The envoys met.", "They agreed."]
    assert (report.outlet, report.published) == ("CNN", date(2019, 5, 3))


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("CNN —\n\nThe envoys met.", "CNN"),
        ("STRELSAU (AP) — The envoys met.", "Associated Press"),
        ("The envoys met.\n(Sky News)", "Sky News"),
        ("The envoys met.\n\nCNN’s Ann Author contributed to this report.", "CNN"),
        ("The envoys told CNN that they had met.", None),
        ("Reuters said that the envoys met.", None),
    ],
)
def test_the_outlet_is_found_in_datelines_and_credits_only(text: str, outlet: str | None) -> None:
    assert read_one(text.encode()).outlet == outlet


def test_the_outlet_is_found_in_the_name_of_the_file(tmp_path: Path) -> None:
    file = tmp_path / "cnn-ruritania.txt"
    file.write_text("The envoys met.")
    assert read_one(file).outlet == "CNN"


def test_a_day_in_the_body_is_not_the_day_of_publication() -> None:
    assert read_one(b"Envoys fail to agree\n\nThe envoys met on May 2, 2019.").published is None


def test_a_day_above_the_text_is_the_day_of_publication_before_the_given_one() -> None:
    text = b"Envoys fail to agree\n\nMay 3, 2019\n\nThe envoys met on May 2, 2019."
    assert read_one(text).published == date(2019, 5, 3)
    assert read_one(text, published=date(2019, 5, 4)).published == date(2019, 5, 3)


def test_the_day_of_an_update_counts_only_where_none_is_given_and_that_of_a_dateline_always() -> None:
    update, dateline = b"Envoys fail to agree\n\nUpdated 2 May 2019, 11:05\n\nThe envoys met.", b"OSLO, May 2, 2019 (AP) - The envoys met."
    assert {read_one(text).published for text in (update, dateline)} == {date(2019, 5, 2)}
    assert read_one(update, published=date(2019, 5, 3)).published == date(2019, 5, 3)
    assert read_one(dateline, published=date(2019, 5, 3)).published == date(2019, 5, 2)


def test_reading_twice_gives_the_same_id_and_another_outlet_another() -> None:
    assert read_one(b"The envoys met.").id == read_one(b"The envoys met.").id
    assert read_one(b"The envoys met.").id != read_one(b"The envoys met.", outlet="CNN").id


@pytest.mark.parametrize("text", [b"12 34 56.", b"Story highlights", b"***", b"(Sky News)"])
def test_a_text_without_a_sentence_is_an_error(text: bytes) -> None:
    assert "no sentence" in error_of(text).what


def test_missing_files_directories_and_empty_files_are_errors(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text("")
    assert "empty" in error_of(tmp_path / "report.txt").what
    assert "directory" in error_of(tmp_path).what
    missing = error_of(tmp_path / "reprot.txt")
    assert "no such file" in missing.what
    assert "report.txt" in missing.hint
    assert "no folder" in error_of(tmp_path / "a" / "b.txt").hint
    assert error_of(Path("a\0b")).what.startswith("it cannot be opened")


def test_a_report_of_five_megabytes_is_read() -> None:
    sentence = "The envoys of the four states met on the island again. "
    report = read_one((sentence * 20 + "\n").encode() * (5_000_000 // (20 * len(sentence))))
    assert len(report.paragraphs) > 4000


@pytest.mark.parametrize(("name", "outlet", "n_body"), [("cnn", "CNN", 31), ("sky", "Sky News", 15)])
def test_the_real_reports_are_told_apart_from_what_stands_around_them(name: str, outlet: str, n_body: int) -> None:
    file = REPORTS / f"{name}.txt"
    if not file.exists():
        pytest.skip("../shared/reports is not there")
    report = read_one(file)
    assert (report.outlet, report.title) == (outlet, None)
    assert sum(1 for p in report.paragraphs if p.kind == "body") == n_body


def test_reports_of_one_day_given_keep_the_days_of_their_datelines() -> None:
    texts = [f"LOME, {day} - Talks on the border failed, and the envoys went home.".encode() for day in ("Feb. 3", "June 13")]
    assert [read_one(t, published=date(2024, 6, 13)).published for t in texts] == [date(2024, 2, 3), date(2024, 6, 13)]
