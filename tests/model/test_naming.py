from __future__ import annotations

import casus
from casus.model.naming import is_worded, names_object


def test_an_act_is_not_named_after_a_thing_that_the_text_does_not_have() -> None:
    (account,) = casus.read(
        text="The EU put 86 bankers on its sanctions list. Norway shot down a Danish jet.", published="2016-03-18", outlet="Courier"
    )
    listed, shoot = account.events
    assert (names_object(listed), is_worded(account, listed)) == (True, False)
    assert (names_object(shoot), is_worded(account, shoot)) == (False, True)
