from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from casus.ground.errors import CasusError, InputError, UsageError
from casus.ground.text import fold, plain_marks


@given(st.text(max_size=40))
def test_plain_marks_keep_every_offset(text: str) -> None:
    assert len(plain_marks(text)) == len(text)


@given(st.text(max_size=40))
@example("𝚨")
@example("\ufe58")
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(st.characters(codec="ascii"), max_size=40))
def test_folding_knows_no_case_and_no_spacing(text: str) -> None:
    assert fold(text.upper()) == fold(text.lower()) == fold(f"  {text}\n")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Đukanović", "Djukanovic"),
        ("Erdoğan", "ERDOGAN"),
        ("Kaczyński", "Kaczynski"),
        ("Saint‑Denis", "saint-denis"),
        ("Cote d’Ivoire", "Côte d'Ivoire"),
        ("Łódź", "lodz"),
        ("𝐍𝐀𝐓𝐎", "nato"),
        ("ＮＡＴＯ", "NATO"),
    ],
)
def test_spellings_of_one_name_meet(left: str, right: str) -> None:
    assert fold(left) == fold(right)


def test_an_error_says_what_where_and_what_next() -> None:
    error = InputError("the file is empty", where="story.txt", hint="save the report's text into it")
    assert str(error) == "story.txt: the file is empty\nhint: save the report's text into it"
    assert str(CasusError("no")) == "no"


def test_bad_input_and_bad_calls_have_exit_codes_of_their_own() -> None:
    assert (InputError("x").exit_code, UsageError("x").exit_code) == (3, 2)
