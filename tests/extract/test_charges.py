"""Who makes a charge or a threat that stands in another's words."""

from __future__ import annotations

import casus
from casus.model.naming import party_name


def test_who_is_behind_the_by_of_a_charge_makes_it() -> None:
    text = "Eritrean troops, who are accused of massacres by human rights groups, are not named in the deal."
    (account,) = casus.read(text=text, published="2022-11-03", outlet="Courier")
    said = next(s for s in account.statements if s.cue_lemma == "accuse")
    assert [party_name(account, p) for p in said.speakers] == ["human rights groups"]


def test_a_threat_made_by_another_is_not_the_speakers() -> None:
    text = "Belarus says the plane was diverted because of a bomb threat e-mailed by the Palestinian group Hamas."
    (account,) = casus.read(text=text, published="2021-06-28", outlet="Courier")
    assert not any(p.actor == "BLR" for e in account.events if e.type == "THREATEN" for p in e.actors)
