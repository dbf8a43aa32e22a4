from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Finding, Story

Reader = Callable[..., Story]


def _clashes(story: Story) -> list[Finding]:
    return [f for f in story.findings if f.relation in ("contradicts", "supersedes")]


@pytest.mark.parametrize(
    ("text", "slot", "left_by", "right_by"),
    [
        ("A Russian jet was shot down over Turkey, Ankara said. Moscow said it was hit in Syrian airspace.", "place", "Ankara", "Moscow"),
        ("Skopje says the bus was attacked in Greece. Athens insists it was still on Macedonian territory.", "place", "Skopje", "Athens"),
        (("Seoul said the boat was in South Korean waters. Pyongyang insisted it had never left North"
            " Korean waters."), "place", "Seoul", "Pyongyang"),
        ("Iran said the drone was shot down in Iranian airspace. The United States said it was flying over international waters.",
         "place", "Iran", "The United States"),
        (("About 2,000 people marched through Skopje, police said. The organizers put the"
            " crowd at 10,000."), "number", "police", "The organizers"),
        ("Police said about 2,000 people marched. “There were ten thousand of us,” said Vesna Ilkova, an organizer.",
         "number", "Police", "Vesna Ilkova"),
        ("The rebels said they had killed 40 soldiers. The defence ministry said that seven soldiers were killed.",
         "number", "The rebels", "The defence ministry"),
        ("The army said it had seized three boats. The rebels said the army had seized two boats.", "number", "The army", "The rebels"),
        ("Georgia accused Russia of shelling a village near the border. Moscow denied the accusation.", "status", "Georgia", "Moscow"),
        ("Russia denied that it had sent troops to Crimea. Ukraine said Russia had sent troops to Crimea.", "status", "Ukraine", "Russia"),
        ("Azerbaijan and Armenia accused each other of firing first on Tuesday.", "actor", "Azerbaijan", "Armenia"),
        (("Armenia said Azerbaijani forces fired first. Azerbaijan said Armenian troops had"
            " opened fire first."), "actor", "Armenia", "Azerbaijan"),
    ],
)  # fmt: skip
def test_two_speakers_in_one_report_are_set_against_each_other(
    read_texts: Reader, text: str, slot: str, left_by: str, right_by: str
) -> None:
    (finding,) = _clashes(read_texts(text))
    assert (finding.slot, finding.between, finding.left_by, finding.right_by) == (slot, "speakers", left_by, right_by)
    assert finding.about


@pytest.mark.parametrize(
    "text",
    [
        "Skopje says the bus was attacked in Greece. Athens says a train was stopped in Macedonia in March.",
        "Armenia said Azerbaijani forces shelled a village. Azerbaijan said Armenian troops had shelled a town.",
        "Police said 300 people marched. The hospital said two people were hurt.",
        "Moscow says it bought 20 planes. Washington says Russia sold 30 planes.",
        "The Kenyan president said an attack on one would be answered by both. Somalia protested. A Kenyan official rejected the charge.",
        "Iran dismissed the plan as baseless. The United States accused Iran of attacking two tankers.",
        "The minister said the talks took ten days. The ambassador said the flight took two days.",
        "The prime minister said twelve soldiers were killed in May. The general said five soldiers were hurt in June.",
    ],
)
def test_what_is_of_different_things_is_no_dispute(read_texts: Reader, text: str) -> None:
    assert _clashes(read_texts(text)) == []


def test_numbers_of_two_outlets_contradict(read_texts: Reader) -> None:
    story = read_texts("Three soldiers were killed near Gao on Monday.", "In an ambush near Gao on Monday, five soldiers were killed.")
    (finding,) = _clashes(story)
    assert (finding.slot, finding.between, finding.relation) == ("number", "outlets", "contradicts")


def test_numbers_from_two_towns_do_not(read_texts: Reader) -> None:
    assert _clashes(read_texts("Three soldiers were killed near Gao on Monday.", "Five soldiers were killed near Kidal on Monday.")) == []


def test_at_least_twelve_may_be_fifteen(read_texts: Reader) -> None:
    story = read_texts("At least 12 soldiers were killed in the ambush near Gao.", "Fifteen soldiers died when rebels attacked near Gao.")
    assert _clashes(story) == []


def test_about_three_hundred_refines_hundreds(read_texts: Reader) -> None:
    story = read_texts("Hundreds marched in Tbilisi.", "About 300 people marched in Tbilisi.")
    assert [(f.relation, f.left.text) for f in story.findings if f.slot == "number"] == [("refines", "300 people")]


def test_a_later_report_of_one_outlet_supersedes(read_texts: Reader) -> None:
    story = read_texts(
        "Six people were killed in the blast in Ankara on Monday, police said.",
        "NEW: Nine people were killed in the blast in Ankara on Monday, police said.",
        outlets=("Herald",),
        days=("2019-02-05", "2019-02-06"),
    )
    (finding,) = _clashes(story)
    assert (finding.relation, finding.left.text) == ("supersedes", "Nine people")


def test_a_raised_number_supersedes_inside_one_report(read_texts: Reader) -> None:
    (finding,) = _clashes(read_texts("Two sailors were hurt, the navy said at first. Later it raised the number to five."))
    assert (finding.relation, finding.between, finding.left.text) == ("supersedes", "within", "five")


def test_a_paraphrase_of_one_speaker_is_the_same_statement(read_texts: Reader) -> None:
    story = read_texts(
        "“We will not accept any foreign base on our soil,” President Jan Novak said.",
        "Jan Novak said that his country would not accept foreign bases on its soil.",
    )
    assert [f.slot for f in story.findings if f.relation == "same"] == ["statement"]
    assert _clashes(story) == []


def test_the_opposite_is_no_paraphrase(read_texts: Reader) -> None:
    story = read_texts(
        "“We will accept any foreign base on our soil,” President Jan Novak said.",
        "Jan Novak said that his country would not accept foreign bases on its soil.",
    )
    assert "statement" not in [f.slot for f in story.findings]


def test_a_ministry_is_not_its_state(read_texts: Reader) -> None:
    story = read_texts(
        "The Russian Foreign Ministry said the expansion of the alliance would be answered.",
        "Moscow said the expansion of the alliance would be answered.",
    )
    assert "statement" not in [f.slot for f in story.findings]


def test_a_passive_is_the_same_act(read_texts: Reader) -> None:
    story = read_texts("Turkey shot down a Russian warplane on Tuesday.", "A Russian warplane was shot down by Turkey on Tuesday.")
    assert [f.slot for f in story.findings] == ["event"]


def test_joined_and_were_admitted_are_one_act(read_texts: Reader) -> None:
    story = read_texts("Albania and Croatia joined NATO in 2009.", "Albania and Croatia were admitted to NATO on April 1, 2009.")
    assert ("same", "event") in [(f.relation, f.slot) for f in story.findings]
    assert _clashes(story) == []
