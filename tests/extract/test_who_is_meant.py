"""Whose an office is, which state a description means, and names that only look like somebody's."""

from __future__ import annotations

from tests.extract.test_coreference import last, linked


def test_its_minister_is_of_the_state_of_which_he_tells() -> None:
    text = "France will veto any text that opens the way to a war in Iraq, its foreign minister told the Council."
    assert (last(text, "its").actor, last(text, "its foreign minister").actor) == ("FRA", "FRA")


def test_its_is_not_the_first_of_several_who_act() -> None:
    assert last("Peru and Chile cut their ties with Bolivia and closed their ports to its ships.", "its").actor is None


def test_who_heads_a_body_acts_for_it_wherever_he_is_from() -> None:
    text = "The mission of the OSCE has eight cars. Its head, the German diplomat Karl Weiss, said he was worried."
    assert (last(text, "he").actor, last(text, "he").entity) == ("OSCE", "per:weiss")


def test_the_president_of_a_state_who_chairs_a_body_stays_its_president() -> None:
    text = "The African Union met. Its chairman, Nigerian President Sani Dambo, left."
    assert last(text, "Nigerian President Sani Dambo").actor == "NGA"


def test_an_ally_s_ambassadors_are_of_none_of_several_states() -> None:
    assert last("Liang met the ambassadors of Peru and Chile.", "the ambassadors of Peru and Chile").actor is None


def test_a_government_and_its_rebels_are_two() -> None:
    text = "The government of Sri Lanka and the Tamil Tigers signed a truce."
    assert next(m for m in linked(text) if m.office == "government of Sri Lanka" or m.text.startswith("The government")).actor == "LKA"


def test_a_people_in_another_state_is_not_its_own() -> None:
    text = "NATO granted Bosnia a plan. A leader of the Serbs in the country said no."
    assert next(m for m in linked(text) if m.text.startswith("A leader")).actor is None
    assert last(text, "the country").actor == "BIH"


def test_the_north_of_two_halves_is_a_state() -> None:
    text = "The leaders of North and South Korea met."
    assert [m.actor for m in linked(text) if m.kind == "state"] == ["PRK", "KOR"]
    assert next(m for m in linked(text) if m.text.startswith("The leaders")).actor is None


def test_a_ship_named_after_a_general_is_nobody() -> None:
    found = linked("A submarine sank the Argentine cruiser General Belgrano on Sunday.")
    assert [(m.text, m.actor) for m in found if m.actor == "ARG"] == [("the Argentine cruiser", "ARG")]
    assert not [m for m in found if m.kind == "person"]


def test_the_kingdom_is_no_republic() -> None:
    assert last("Saudi Arabia left. Yemen stayed away. The kingdom said no.", "The kingdom").actor == "SAU"


def test_the_island_is_the_only_state_named_that_is_one() -> None:
    assert last("Turkey landed troops on Cyprus. Greece protested. The island was quiet.", "The island").actor == "CYP"
    assert not [m for m in linked("Turkey and Greece quarrelled. The island was quiet.") if m.text == "The island"]


def test_a_senate_is_that_of_the_president_who_asks_it() -> None:
    text = "The United States waited. Nigerian President Sani Dambo asked the Senate to approve a mission."
    assert last(text, "the Senate").actor != "USA"


def test_a_parliament_allows_its_own_president() -> None:
    assert last("Russia's upper house allowed the president to send troops into Ukraine.", "the president").actor == "RUS"


def test_a_parliament_of_a_region_is_not_the_state_s_before_it() -> None:
    assert last("Lithuania asked for a meeting. The Crimean parliament moved the vote.", "The Crimean parliament").actor is None


def test_the_army_in_a_capital_is_of_its_state() -> None:
    assert last("King Fahim of Saudi Arabia spoke. The army in Baghdad was silent.", "The army in Baghdad").actor == "IRQ"


def test_the_president_who_speaks_of_somebody_by_name_is_another() -> None:
    text = "President Charles Dennis fled. The president has said that Dennis must leave."
    assert last(text, "The president").entity != "per:dennis"


def test_the_group_is_the_only_band_named_of_late() -> None:
    text = "The Kosovo Liberation Army welcomed the raids. A spokesman for the group said no."
    assert next(m for m in linked(text) if m.text.startswith("A spokesman")).actor == "KLA"


def test_whoever_calls_on_both_sides_is_none_of_them() -> None:
    text = "Germany condemned the raid, and Russia called on both sides to stop."
    assert "+" not in last(text, "both sides").entity


def test_what_a_prime_minister_announces_is_done_by_his_own_state() -> None:
    text = "Egypt is to buy tanks from the Soviet Union, Prime Minister Gamal Rashwan announced on Tuesday."
    assert last(text, "Prime Minister Gamal Rashwan").actor == "EGY"


def test_the_paris_bourse_is_in_paris() -> None:
    assert last("Shares fell on the Paris bourse.", "Paris").kind == "place"


def test_a_minister_who_does_not_answer_is_not_of_the_ministry_that_spoke_before() -> None:
    text = "American marines landed. The Soviet foreign ministry called it banditry. Prime Minister Margaret Ashdown had telephoned him."
    assert last(text, "Prime Minister Margaret Ashdown").actor is None


def test_the_country_s_minister_is_nobody_named_before() -> None:
    text = "Prime Minister Margaret Ashdown spoke. Trinidad's parliament condemned it. The country's prime minister was sad."
    assert last(text, "The country's prime minister").actor == "TTO"


def test_an_embassy_is_not_in_its_own_country() -> None:
    text = "Students stormed the embassy of the United States. The general told the Council to run the country."
    assert last(text, "the country").actor is None


def test_he_is_rather_one_named_in_the_sentence_before_than_farther_back() -> None:
    text = "President Azamat Osmonov fled. Gulnara Asanova said she had spoken to the Russian prime minister. He promised her aid."
    assert last(text, "He").entity != "per:osmonov"


def test_the_house_of_commons_is_that_of_the_state_spoken_of() -> None:
    told = "the minister told the House of Commons that the embassy was open."
    found = {m.actor for m in linked(f"In Ottawa, {told}") if m.name == "House of Commons"}
    assert found == {"CAN"}
    assert {m.actor for m in linked(f"Later {told}") if m.name == "House of Commons"} == {"GBR"}


def test_two_ministers_are_of_no_one_state() -> None:
    text = "India and China talked. Foreign Minister Arjun Mehta of India met his colleague. The two ministers agreed to cool things down."
    assert last(text, "The two ministers").actor is None


def test_an_office_that_begins_like_a_title_is_no_name() -> None:
    found = linked("In London, the Lord Privy Seal, Sir Edward Holt, said no.")
    assert {m.entity for m in found if m.kind == "person"} == {"per:holt"}


def test_the_secretary_of_state_is_american_where_america_is_named() -> None:
    text = "The State Department said no. Secretary of State Paul Hartnell will go."
    assert last(text, "Secretary of State Paul Hartnell").actor == "USA"


def test_the_serbs_are_those_whom_the_report_names_in_full() -> None:
    text = "Bosnian Serb troops took the town. The Council demanded that the Serbs withdraw."
    assert last(text, "the Serbs").actor == "BOSNIAN_SERBS"


def test_the_president_of_a_party_is_no_head_of_state() -> None:
    text = "In India, the opposition Congress party asked why. Its president, Sunita Rao, was angry."
    assert last(text, "Sunita Rao").sector == "PTY"


def test_them_is_nobody_named_before_where_others_stand_nearer() -> None:
    text = "Thai troops took the town. The general met children and told them a story."
    assert last(text, "them").actor is None


def test_its_minister_is_not_the_last_minister_named() -> None:
    text = "Iraq's foreign minister told his Turkish colleague no. Iran offered to mediate. Its foreign minister telephoned."
    assert last(text, "Its foreign minister").actor == "IRN"


def test_the_king_of_the_belgians_is_king_of_belgium() -> None:
    assert last("King Leopold of the Belgians appealed for peace.", "King Leopold").actor == "BEL"


def test_a_report_may_have_left_the_state_of_its_dateline() -> None:
    text = "MOSCOW - Russia signed it. " + "Peru and Chile talked. " * 6 + "President Whitfield sent a letter."
    assert last(text, "President Whitfield").actor is None


def test_reporters_in_downing_street_act_for_nobody() -> None:
    found = linked("The minister told reporters in Downing Street that he was sorry.")
    assert next(m for m in found if m.text.startswith("reporters")).actor is None


def test_the_two_neighbours_are_the_two_states_named() -> None:
    text = "Turkey met Syria in Geneva. The two neighbours were silent."
    assert last(text, "The two neighbours").entity == "SYR+TUR"


def test_its_after_a_plural_subject_is_nobody_named_before() -> None:
    text = "Syria shot down a Turkish fighter, and the two neighbours were searching for its pilots."
    assert last(text, "its").actor is None


def test_a_fighter_of_a_state_is_a_plane() -> None:
    found = next(m for m in linked("Syria shot down a Turkish fighter on Friday.") if "fighter" in m.text)
    assert (found.kind, found.actor, found.sector) == ("other", "TUR", "MIL")


def test_the_last_friend_of_the_regime_is_no_sign_of_whose_it_is() -> None:
    assert last("ANKARA - Turkey spoke. Turkey was sad. Iran is the last friend of the regime.", "the regime").actor is None


def test_its_members_are_those_of_an_organisation() -> None:
    text = "The ASEAN meets in July. Vietnam is to become its seventh member."
    assert last(text, "its").actor == "ASEAN"


def test_guards_leave_another_country_than_their_own() -> None:
    assert last("Russian guards left the country.", "the country").actor is None


def test_an_archipelago_may_be_one_of_two() -> None:
    text = "Indonesia and the Philippines quarrelled.\n\nNo bases were left in the archipelago."
    assert all(m.actor is None for m in linked(text) if m.text == "the archipelago")


def test_a_vice_president_is_no_president() -> None:
    text = "The firm will stay, said Alan Hill, its vice president. The president of Peru agreed. The president left."
    assert last(text, "The president").entity != "per:hill"


def test_the_armies_of_a_state_and_its_allies_are_not_the_state_s() -> None:
    text = "The armies of the Soviet Union and four of its allies marched."
    assert next(m for m in linked(text) if m.text.startswith("The armies")).actor is None


def test_a_mosque_is_no_organisation_named_before() -> None:
    text = "The Red Cross saw no tents. They sleep in the mosque."
    assert all(m.actor is None for m in linked(text) if m.text == "the mosque")


def test_its_beside_a_list_is_none_of_the_list() -> None:
    text = "Nicaragua offered a plane. Guatemala, El Salvador and Nicaragua, its three neighbours, closed their borders."
    assert last(text, "its").actor is None


def test_its_neighbour_is_another_s_than_the_neighbour() -> None:
    text = "Ethiopia left the pact. Eritrea, its northern neighbour, condemned the step."
    assert last(text, "its").actor == "ETH"


def test_both_sides_are_the_two_that_a_report_began_with() -> None:
    text = (
        "Guyana protested when Venezuela drew a map.\n\nGuyana put troops on alert, and Venezuela did too. Brazil told both sides to talk."
    )
    assert last(text, "both sides").entity == "GUY+VEN"


def test_both_sides_stay_open_where_the_two_were_not_named_of_late() -> None:
    text = "Guyana protested when Venezuela drew a map.\n\nPeru fell silent.\n\nThe world waited.\n\nBrazil told both sides to talk."
    assert last(text, "both sides").entity != "GUY+VEN"


def test_a_force_is_not_whoever_once_sent_one() -> None:
    text = "The Security Council voted. Malaysia stayed away from the force."
    assert all(m.actor is None for m in linked(text) if m.text == "the force")


def test_a_minister_beside_a_state_is_not_the_state() -> None:
    text = "So did the United States: the national security adviser, Carol Hill, telephoned."
    assert last(text, "the United States").entity != next(m for m in linked(text) if m.text.startswith("the national")).entity


def test_their_goes_with_the_nearer_subject() -> None:
    text = "Australian soldiers took the port, while the last teams of Indonesia packed their trucks."
    assert last(text, "their").actor is None
