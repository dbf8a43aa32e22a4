from __future__ import annotations

import casus
from casus.model.naming import is_worded, names_object


def test_an_act_is_not_named_after_a_thing_that_the_text_does_not_have() -> None:
    text = "Egypt will buy tanks and aircraft from Sweden. Norway shot down a Danish jet."
    (account,) = casus.read(text=text, published="2016-03-18", outlet="Courier")
    buy, shoot = account.events
    assert (names_object(buy), is_worded(account, buy)) == (True, False)
    assert (names_object(shoot), is_worded(account, shoot)) == (False, True)
