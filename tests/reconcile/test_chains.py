from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from casus.model.story import Story
from casus.reconcile.chains import Chains

Reader = Callable[..., Story]
PAIRS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)))


@given(PAIRS)
def test_pairs_that_join_are_one_fewer_than_what_they_join(pairs: list[tuple[int, int]]) -> None:
    chains = Chains()
    n_joined = sum(chains.join(*pair) for pair in pairs)
    assert n_joined == 10 - len({chains.find(n) for n in range(10)})


@given(PAIRS)
def test_the_order_of_pairs_does_not_matter(pairs: list[tuple[int, int]]) -> None:
    one, other = Chains(), Chains()
    for pair in pairs:
        one.join(*pair)
    for pair in reversed(pairs):
        other.join(*pair)
    assert all((one.find(a) == one.find(b)) == (other.find(a) == other.find(b)) for a in range(10) for b in range(10))


def test_what_many_reports_tell_alike_is_told_once_a_report(read_texts: Reader) -> None:
    texts = [f"{day}. The ministers of Chile and Peru signed the fishing accord." for day in ("One", "Two", "Three", "Four", "Five", "Six")]
    story = read_texts(*texts, outlets=tuple("ABCDEF"))
    told = [f for f in story.findings if f.relation == "same" and f.slot in ("event", "statement")]
    assert len(told) == len(texts) - 1


def test_of_many_contradictions_each_report_is_in_one(read_texts: Reader) -> None:
    days = [f"The ministers signed the fishing accord of Arica on {day}." for day in ("Monday", "Tuesday")]
    story = read_texts(*(days[n % 2] for n in range(14)), outlets=tuple("ABCDEFGHIJKLMN"))
    clashes = [f for f in story.findings if f.relation == "contradicts"]
    assert len(clashes) < 7 * 7
    assert {r for f in clashes for r in (f.left.report, f.right.report)} == {a.report.id for a in story.accounts}
