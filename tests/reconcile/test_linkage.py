from __future__ import annotations

from casus.reconcile.linkage import link_reports


def rare(word: str) -> float:
    return 0.05 if word.startswith("topic") else 0.001


def test_reports_that_share_names_are_joined() -> None:
    reports = [(("sigrun", "falster", f"own{n}"), None) for n in range(3)]
    assert link_reports(reports, rare) == [[0, 1, 2]]


def test_the_words_of_a_topic_do_not_join_what_names_part() -> None:
    topic = tuple(f"topic{n}" for n in range(6))
    names = [("sigrun", "falster", "ravnholt", "nordsund"), ("estela", "palawan", "bautista", "sulu")]
    reports = [((*topic, *names[n % 2]), None) for n in range(8)]
    assert link_reports(reports, rare) == [[0, 2, 4, 6], [1, 3, 5, 7]]


def test_no_reports_are_no_groups() -> None:
    assert link_reports([], rare) == []


def test_a_report_without_words_of_its_own_is_alone() -> None:
    assert link_reports([((), None), (("sigrun", "falster"), None)], rare) == [[0], [1]]
