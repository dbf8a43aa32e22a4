"""Who can stop a case and who cannot, where our data have no rule for how the members decide."""

from __future__ import annotations

from datetime import date

from casus.alliances.questions import accession


def test_no_party_is_said_to_have_no_say_where_the_rule_is_not_known() -> None:
    _, standing = accession("TLS", "ASEAN", date(2024, 6, 1))
    assert not [say for say in standing.cannot if "IDN" in say.who]
