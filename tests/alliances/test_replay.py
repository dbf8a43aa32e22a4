"""Reports told out of order are replayed into the case in the order in which it happened."""

from __future__ import annotations

import importlib.util
import json
from datetime import date, timedelta
from pathlib import Path

import pytest

import casus
from casus.alliances.cases import find_case
from casus.alliances.steps import match_steps
from casus.cli.main import run
from casus.codebook.book import load_codebook
from casus.language import OnnxParser
from casus.model.case import Case, CaseStep

_SPEC = importlib.util.spec_from_file_location("ratification_reports", Path(__file__).with_name("ratification_reports.py"))
assert _SPEC is not None
assert _SPEC.loader is not None
TOLD = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(TOLD)
ALLIES = list(TOLD.ALLIES)
BOOK = load_codebook()


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("reports") / "ratifications.jsonl"
    path.write_text("\n".join(TOLD.write_reports()), "utf-8")
    return path


@pytest.fixture(scope="module")
def told(file: Path, parser: OnnxParser) -> tuple[CaseStep, ...]:
    accounts = casus.read(file, parser=parser)
    return match_steps(accounts, BOOK.procedures.find("NATO"), BOOK.treaties.get("NATO"), "MNE", BOOK.treaties)


def of_kind(told: tuple[CaseStep, ...], kind: int) -> tuple[CaseStep, ...]:
    return tuple(t for t in told if t.evidence and t.evidence.report.endswith(f"-{kind}"))


def case(told: tuple[CaseStep, ...], on: date) -> Case:
    return find_case("MNE", "NATO", told, BOOK.treaties, BOOK.procedures, on, use_record=False)


def acted(found: Case, ally: str) -> set[str]:
    return {d.stage for d in found.done if d.step == "ratified" and d.by == ally}


@pytest.mark.parametrize("ally", ALLIES)
def test_t1_each_stage_counts_from_its_own_day_and_only_the_deposit_is_a_ratification(told: tuple[CaseStep, ...], ally: str) -> None:
    voted, signed, deposited = TOLD.days_of(ally)
    day, stages, one = voted, set(), timedelta(days=1)
    for day, stage in ((voted, "parliament"), (signed, "instrument_signed"), (deposited, "deposit")):
        assert acted(case(told, day - one), ally) == stages
        stages = stages | {stage}
        assert acted(case(told, day), ally) == stages
        found = case(told, day + one)
        assert acted(found, ally) == stages
        missing = next((m for m in found.missing if m.step == "ratified"), None)
        is_missing = missing is not None and ally in missing.who
        assert is_missing is (stage != "deposit")
        assert (ally in found.can_block) is is_missing
    assert day == deposited


def test_t16_one_missing_deposit_blocks_and_the_last_one_ends_the_step(told: tuple[CaseStep, ...]) -> None:
    last = max(TOLD.days_of(a)[2] for a in ALLIES)
    before = case(told, last - timedelta(days=1))
    assert before.step != "ratified"
    assert len(before.can_block) == 1
    after = case(told, last)
    assert (after.step, after.can_block) == ("ratified", ())
    assert next(m.step for m in after.missing) == "protocol_in_force"


def test_a_plan_to_deposit_moves_nothing(told: tuple[CaseStep, ...]) -> None:
    found = case(of_kind(told, 3), date(2018, 1, 1))
    assert (found.done, len(found.can_block)) == ((), 28)
    assert {a.status for a in found.ahead} <= {"planned", "denied"}
    assert found.ahead


def test_t17_parliaments_that_have_voted_are_no_ratifications(told: tuple[CaseStep, ...]) -> None:
    missing = next(m for m in case(of_kind(told, 0), date(2017, 6, 1)).missing if m.step == "ratified")
    assert (len(missing.who), len(missing.partly), missing.n_needed) == (28, 28, 28)


def test_the_command_replays_reports_with_the_words_of_each_step(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "reports.jsonl"
    file.write_text("\n".join(line for line in TOLD.write_reports() if '"ISL' in line or '"SVN' in line), "utf-8")
    code = run(["accession", "Montenegro", "NATO", "--on", "2016-07-03", "--only-reports", "--format", "json", "--reports", str(file)])
    found = json.loads(capsys.readouterr().out)
    assert code == 0
    deposit = next(d for d in found["done"] if d["by"] == "ISL" and d["stage"] == "deposit")
    assert deposit["date"] == "2016-07-03"
    assert "Iceland" in deposit["evidence"]["text"]
    assert "ISL" not in found["can_block"]
    assert "SVN" in found["can_block"]
