from __future__ import annotations

import json

import pytest

from casus.cli.main import run


def test_the_towns_of_a_name_have_the_state_of_the_day(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["places", "Sevastopol", "--on", "1990-05-01", "--format", "json"]) == 0
    (row,) = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (row["name"], row["state"], row["land"]) == ("Sevastopol", "SUN", "UKR")
    assert (row["lat"], row["lon"]) == pytest.approx((44.6, 33.5), abs=0.1)


def test_a_disputed_town_has_no_state_today(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["places", "Sevastopol", "--format", "csv"]) == 0
    assert capsys.readouterr().out.splitlines()[1].startswith("Sevastopol,,UKR,")


def test_a_name_of_no_town_finds_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["places", "Strelsau", "--format", "json"]) == 1
    assert capsys.readouterr().out == ""


def test_an_option_that_is_no_day_makes_no_sense(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["places", "Sevastopol", "--on", "May 1990"]) == 2
    assert "hint:" in capsys.readouterr().err
