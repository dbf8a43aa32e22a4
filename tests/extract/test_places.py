from __future__ import annotations

from collections.abc import Callable

Code = Callable[[str], object]


def place(code: Code, text: str) -> tuple[str, str | None] | None:
    found = code(text).events[0].place  # type: ignore[attr-defined]
    return None if found is None else (found.text, found.state)


def test_a_place_on_the_verb_is_where_it_happened(code: Code) -> None:
    assert place(code, "Turkey attacked the rebels in Georgia.") == ("Georgia", "GEO")


def test_an_adjective_gives_the_state_of_a_place(code: Code) -> None:
    found = place(code, "Turkey shot down a Russian warplane in Norwegian airspace.")
    assert found == ("Norwegian airspace", "NOR")


def test_over_a_state_is_a_place(code: Code) -> None:
    assert place(code, "Turkey shot down a Russian warplane over Georgia.") == ("Georgia", "GEO")


def test_a_place_in_another_clause_does_not_count(code: Code) -> None:
    assert place(code, "Turkey attacked Georgia, said an envoy who lives in Norway.") is None


def test_what_is_no_place_is_none(code: Code) -> None:
    assert place(code, "Turkey attacked Georgia in anger.") is None


def test_a_recipient_is_no_place(code: Code) -> None:
    assert place(code, "Turkey invaded Georgia.") is None
