"""Status in the prose of papers: purposes that are done, parts in deeds, what is only foreseen, supposed or wished."""

from __future__ import annotations

import pytest
from tests.extract.statuses import are_told_so
from tests.extract.test_act_parties import Code, told


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Norway used the debate to demand that Peru pay.", "REQUEST", "actual"),
        ("Norway used the question to accuse Peru of fraud.", "ACCUSE", "actual"),
        ("Norway could use the debate to accuse Peru of fraud.", "ACCUSE", "hypothetical"),
        ("Norway went out of its way to reassure Peru.", "AGREE", "actual"),
        ("Norway has gone so far as to praise Peru.", "SUPPORT", "actual"),
        ("Norwegian farmers spilled their milk to denounce Peru.", "ACCUSE", "actual"),
        ("Norway broke its silence to condemn Peru.", "ACCUSE", "actual"),
        ("Norway sent an envoy to condemn Peru.", "ACCUSE", "planned"),
        ("Norway must support Chile to defeat Peru.", "ASSAULT", "hypothetical"),
        ("Norway could not resist blaming Peru.", "ACCUSE", "actual"),
        ("Norway has taken to urging Peru to leave.", "REQUEST", "actual"),
        ("Holm was an early voice in urging Peru to leave.", "REQUEST", "actual"),
        ("Norway was accused of playing a role in attacking Peru.", "ASSAULT", "hypothetical"),
        ("Norway denied any role in attacking Peru.", "ASSAULT", "denied"),
        ("Norway has been trying to win over Chile, while urging Peru to leave.", "REQUEST", "actual"),
        ("While denouncing Peru, Norway has not named a successor.", "ACCUSE", "actual"),
        ("The law made it easier for Norway to expel Peruvians.", "SANCTION", "hypothetical"),
        ("Holm and Berg were the only senators to vote against Peru.", "REJECT", "actual"),
        ("Norway plans to leave the union, mocking Peru.", "ACCUSE", "actual"),
        ("Norway persuaded Peru to withdraw its troops from Chile.", "RETREAT", "actual"),
        ("The senate subpoenaed Holm to testify before Peru's parliament.", "CONSULT", "requested"),
        ("Norway rushed to meet Peruvian ministers.", "CONSULT", "actual"),
        ("Norway took two years to release the Peruvian prisoners.", "RETREAT", "actual"),
        ("I want to thank Peru for its support.", "SUPPORT", "actual"),
    ],
)
def test_what_serves_a_purpose_or_stands_beside_tells_what_was_done(read_events: Code, text: str, kind: str, status: str) -> None:
    assert are_told_so([t[1] for t in told(read_events, text) if t[0] == kind], status)


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Holm is confident that Norway will support Peru.", "SUPPORT", "hypothetical"),
        ("I think Norway will support Peru.", "SUPPORT", "hypothetical"),
        ("It remains to be seen how much was lost, and whether Norway will meet Peru.", "CONSULT", "hypothetical"),
        ("Norway may win, especially if it is willing to support Peru.", "SUPPORT", "hypothetical"),
        ("If Chile refuses, Norway will leave it and Peru will accuse Chile of fraud.", "ACCUSE", "conditional"),
        ("It would have mattered, if there were evidence that Norway bombed Peru.", "ASSAULT", "hypothetical"),
        ("They would have been found, and Norway would have caught them and killed a Peruvian.", "ASSAULT", "hypothetical"),
        ("Holm has no problem with Norwegians criticizing Peru.", "ACCUSE", "hypothetical"),
        ("The founders would agree,” said Holm.", "AGREE", "hypothetical"),
        ("Norway's current visit to Peru is a gamble.", "CONSULT", "actual"),
        ("Norway's request to Peru could prolong the talks.", "REQUEST", "actual"),
        ("Norway's support for Peru was first noted in May.", "SUPPORT", "actual"),
        ("Norway did not endorse Peru until 1993.", "SUPPORT", "actual"),
        ("Norway will stay at home because of criticism from Peru.", "ACCUSE", "actual"),
        ("Holm wanted all Peruvians deported.", "REQUEST", "actual"),
        ("Norway wants to destroy Peru.", "ASSAULT", "hypothetical"),
        ("Norway may yet have to support Peru.", "SUPPORT", "hypothetical"),
        ("Norway suggested that it would only support Peru.", "AGREE", "planned"),
        ("Chile bemoaned Holm's suggestion that Norway support Peru.", "SUPPORT", "requested"),
        ("Norway insisted that Chile did attack Peru.", "ASSAULT", "actual"),
        ("Norway is working with Peru on its next film.", "COOPERATE", "actual"),
        ("Norway is meeting Peru next week.", "AGREE", "planned"),
        ("Holm recalled his opposition to the invasion of Peru.", "ASSAULT", "actual"),
        ("After announcing his support for Peru, Holm left.", "SUPPORT", "actual"),
        ("Norway should withdraw its troops from Peru if it cannot pay them.", "RETREAT", "requested"),
        ("Norway will fight on instead of leaving, as Chile has urged Peru to do.", "REQUEST", "actual"),
        (
            "It was a reversal for a party that was founded to abolish slavery a century earlier, and which in the war supported Peru.",
            "SUPPORT",
            "actual",
        ),
    ],
)
def test_what_is_foreseen_supposed_or_wished_is_not_told_as_done(read_events: Code, text: str, kind: str, status: str) -> None:
    assert are_told_so([t[1] for t in told(read_events, text) if t[0] == kind], status)
