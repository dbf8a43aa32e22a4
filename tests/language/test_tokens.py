from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casus.ground.spans import Span
from casus.language.tokens import find_tokens

NEWS = st.text(st.sampled_from("aB1 .,'’“”\"$%-—–/@#:;()&é\n\t\u00a0🙂"), max_size=60)


def tokens(text: str) -> list[str]:
    return [s.of(text) for s in find_tokens(text, Span(0, len(text)))]


@given(st.one_of(NEWS, st.text(max_size=60)))
def test_tokens_never_overlap_and_cover_all_but_white_space(text: str) -> None:
    found = find_tokens(text, Span(0, len(text)))
    covered = [i for span in found for i in range(*span)]
    assert covered == [i for i, c in enumerate(text) if not c.isspace()]
    assert all(span.end > span.start for span in found)


@given(NEWS, st.integers(0, 30), st.integers(0, 30))
def test_tokens_stay_within_their_part_of_the_text(text: str, start: int, length: int) -> None:
    part = Span(min(start, len(text)), min(start + length, len(text)))
    assert all(part.covers(span) for span in find_tokens(text, part))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gen. Li can't stay.", "Gen. Li ca n't stay ."),
        ("They cannot and won’t.", "They can not and wo n’t ."),
        ("The minister's aide", "The minister 's aide"),
        ("the allies' troops", "the allies ' troops"),
        ("O'Neill's aide met al-Samarra'i in Sana'a", "O'Neill 's aide met al - Samarra'i in Sana'a"),
        ("a Ba’ath party ‘of old’", "a Ba’ath party ‘ of old ’"),
        ("the U.S.-led bloc", "the U.S. - led bloc"),
        ("at 10:30 a.m. on Feb. 6", "at 10:30 a.m. on Feb. 6"),
        ("J. Smith met E. U. Haas", "J. Smith met E. U. Haas"),
        ("$1,500.50, or 12.5%", "$ 1,500.50 , or 12.5 %"),
        ("the 29th member of 1990s talks", "the 29th member of 1990s talks"),
        ("“Yes,” he said—twice...", "“ Yes , ” he said — twice ..."),
        (
            "see https://example.org/a?b=1, or write to press@example.org.",
            "see https://example.org/a?b=1 , or write to press@example.org .",
        ),
        ("@kremlin #NATO 🙂", "@ kremlin # NATO 🙂"),
        ("They'll say we've won; I'm sure he'd go", "They 'll say we 've won ; I 'm sure he 'd go"),
        ("Bosnia-Herzegovina", "Bosnia - Herzegovina"),
        ("at 10am or 6:30pm on 6/11/2015", "at 10 am or 6:30 pm on 6/11/2015"),
        ("Haas et al. met AT&T.", "Haas et al. met AT&T ."),
        ("US$20 [...] Why?! I'm gonna go", "US$ 20 [...] Why ?! I 'm gon na go"),
        ("RENO, Nev. He is Ill. Pa. left", "RENO , Nev. He is Ill . Pa . left"),
        ("", ""),
    ],
)
def test_words_are_cut_as_the_treebank_cuts_them(text: str, expected: str) -> None:
    assert " ".join(tokens(text)) == expected


def test_the_doubled_marks_of_old_wire_copy_are_one_token_each() -> None:
    text = "''We won't pay,'' he said; ``no.''"
    assert [s.of(text) for s in find_tokens(text, Span(0, len(text)))] == [
        "''", "We", "wo", "n't", "pay", ",", "''", "he", "said", ";", "``", "no", ".", "''",
    ]  # fmt: skip
