from __future__ import annotations

import pytest

from casus.reconcile.offices import are_two_posts, exclude_each_other, top_office


@pytest.mark.parametrize(
    ("office", "expected"),
    [
        ("Montenegrin Prime Minister", "prime minister"),
        ("head of state", "president"),
        ("former president", None),
        ("president-elect", None),
        ("Vice President", "vice president"),
        ("deputy prime minister", "deputy prime minister"),
        ("Chancellor of the Exchequer", "finance minister"),
        ("presidential adviser", None),
        ("aide to the president", None),
        ("chairman of the committee", None),
        ("deputy foreign minister", None),
        ("Secretary-General", "secretary general"),
    ],
)
def test_an_office_is_known_by_its_words(office: str, expected: str | None) -> None:
    assert top_office(office) == expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("President", "Prime Minister", True),
        ("President", "head of state", False),
        ("Prime Minister", "foreign minister", False),
        ("premier", "Prime Minister", False),
        ("former president", "Prime Minister", False),
        ("party leader", "Prime Minister", False),
        ("secretary of state", "foreign minister", False),
        ("President", "foreign minister", True),
    ],
)
def test_two_offices_exclude_each_other(left: str, right: str, expected: bool) -> None:
    assert exclude_each_other(left, right) is expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("Foreign Minister", "trade minister", True),
        ("minister of lands", "Fiji's high commissioner in Suva", True),
        ("minister of trade and industry", "Industry Minister", False),
        ("former mayor of Lahti", "minister of lands", False),
        ("head of the delegation", "minister of lands", False),
        ("Prime Minister", "minister of defence", False),
    ],
)
def test_nobody_holds_two_full_posts_at_one_time(left: str, right: str, expected: bool) -> None:
    assert are_two_posts(left, right) is expected
