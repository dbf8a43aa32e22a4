from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from casus.ground.spans import Span, hull, join_spans, trim

texts = st.text(alphabet="ab \t\n,.", max_size=30)


@st.composite
def spans(draw: st.DrawFn, size: int = 30) -> Span:
    start = draw(st.integers(0, size))
    return Span(start, draw(st.integers(start, size)))


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, list[Span]]:
    text = draw(texts)
    return text, draw(st.lists(spans(len(text)), max_size=6))


@given(spans(), spans())
def test_overlap_is_mutual_and_means_a_shared_character(left: Span, right: Span) -> None:
    shared = set(range(*left)) & set(range(*right))
    assert left.overlaps(right) == right.overlaps(left)
    if left.start < left.end and right.start < right.end:
        assert left.overlaps(right) == bool(shared)


@given(spans(), spans(), spans())
def test_covering_is_an_order(a: Span, b: Span, c: Span) -> None:
    assert a.covers(a)
    if a.covers(b) and b.covers(c):
        assert a.covers(c)
    if a.covers(b) and b.covers(a):
        assert a == b


@given(st.lists(spans(), min_size=1, max_size=6))
def test_a_hull_is_the_smallest_span_that_covers_all(found: list[Span]) -> None:
    whole = hull(found)
    assert all(whole.covers(span) for span in found)
    assert whole.start in {s.start for s in found}
    assert whole.end in {s.end for s in found}


@given(texts_with_spans())
def test_trimming_takes_white_space_off_both_ends_and_nothing_else(given_text: tuple[str, list[Span]]) -> None:
    text, found = given_text
    for span in found:
        trimmed = trim(text, span)
        assert span.covers(trimmed)
        assert trimmed.of(text) == span.of(text).strip()


@given(texts_with_spans())
def test_joined_spans_are_in_order_apart_and_lose_no_character(given_text: tuple[str, list[Span]]) -> None:
    text, found = given_text
    joined = join_spans(text, found)
    assert all(left.end < right.start and text[left.end : right.start].strip() for left, right in pairwise(joined))
    covered = {i for span in joined for i in range(*span)}
    assert {i for span in found for i in range(*span)} <= covered
    assert join_spans(text, joined) == joined


def test_the_words_of_a_span_are_those_of_the_text() -> None:
    assert Span(5, 12).of("NATO invites Montenegro") == "invites"
