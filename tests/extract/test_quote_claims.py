"""Quote claims: which verb a quotation belongs to, and blocks that have no marks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], list[Any]]


@pytest.mark.parametrize(
    "text",
    [
        "“We will stay,” Brandt said, adding, “It is our bridge.”",
        "“We will stay,” Brandt said, adding later, “It is our bridge.”",
    ],
)
def test_a_participle_has_the_quotation_that_it_opens(tell: Tell, text: str) -> None:
    first, second = tell(text)
    assert (first.speakers, first.content) == (("Brandt",), ("We will stay,",))
    assert (second.speakers, second.content) == (("Brandt",), ("It is our bridge.",))


def test_a_quotation_after_a_colon_is_of_the_verb_that_closes_it(tell: Tell) -> None:
    *_, said = (t for t in tell("In her speech Ida Brandt praised the need for work: “Build the bridge, then build it again,” she said."))
    assert said.content == ("Build the bridge, then build it again,",)


@pytest.mark.parametrize(
    "text",
    [
        "The crews will stay, Ida Holm said. “They have nowhere else to go.”",
        "The crews will stay, Ida Holm said.\n\n“They have nowhere else to go.”",
        "“The crews will stay,” Ida Holm said after the vote. She did not name them. “They have nowhere else to go.”",
    ],
)
def test_words_without_a_cue_go_on_with_who_spoke_right_before(tell: Tell, text: str) -> None:
    (said,) = tell(text)
    assert said.speakers == ("Ida Holm",)
    assert said.content[-1] == "They have nowhere else to go."


def test_they_do_not_go_on_where_another_acts_in_between(tell: Tell) -> None:
    told = tell("“The crews will stay,” Ida Holm said after the vote. Karl Brandt left the room. “They have nowhere else to go.”")
    assert all("nowhere" not in words for t in told for words in t.content)


def test_a_colon_gives_the_paragraph_after_it_to_who_speaks(tell: Tell) -> None:
    (said,) = tell("The governor added:\n\nIt is the old story. She knows nothing of boats.\n\nThe crews went home.")
    assert said.content == ("It is the old story. She knows nothing of boats.",)


def test_a_list_after_a_colon_is_nobodys_words(tell: Tell) -> None:
    assert tell("The governor added:\n\n- Boats that are older than ten years.\n\nThe crews went home.") == []


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        (
            "Karl Berg said he welcomed the inquiry and added, “I have nothing to hide.”",
            [("he welcomed the inquiry",), ("I have nothing to hide.",)],
        ),
        (
            "“We are not ready to pay for it,” Karl Berg said last week, though he said, “I hope we will.”",
            [("We are not ready to pay for it,",), ("I hope we will.",)],
        ),
        (
            "Ida Lund, the head of the port, said in a statement. “There are no more boats to send. It was a long winter for all.”",
            [("There are no more boats to send. It was a long winter for all.",)],
        ),
        (
            "The vote angered the crews (“We want our boats back,” wrote Ida Holm, a clerk in Ayr), and more will come.",
            [("We want our boats back,",)],
        ),
        ("Mayor Ida Holm (N-Ayr): “Nobody has named that sum. Who told you so?”", [("Nobody has named that sum. Who told you so?",)]),
        ("“She alone can stop the storms,” a voice in the film states. “She will not give way.”",
         [("She alone can stop the storms,", "She will not give way.")]),
        ("“Absolutely not,” Ida Holm responded.", [("Absolutely not,",)]),
        ("It was, she added, ‘a grave mistake’.", [("It was", "a grave mistake")]),
    ],
)  # fmt: skip
def test_each_verb_takes_its_own_words(tell: Tell, text: str, contents: list[tuple[str, ...]]) -> None:
    told = tell(text)
    assert [t.content for t in told] == contents
    assert all(t.stance == "asserts" for t in told)
