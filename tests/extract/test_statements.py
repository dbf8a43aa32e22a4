"""Statements: who said what, in which form and stance, through whom and to whom."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from casus.codebook.actors import ActorBook, load_actors
from casus.codebook.cues import load_cues
from casus.extract.coreference import link_mentions
from casus.extract.mentions import find_mentions
from casus.extract.reading import Reading
from casus.extract.statements import find_statements
from casus.extract.times import find_times
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.account import Statement
from casus.model.report import Paragraph, Report


@dataclass(frozen=True)
class Said:
    """The statements of a text, with their words."""

    text: str
    statements: tuple[Statement, ...]

    def only(self) -> Statement:
        assert len(self.statements) == 1, [(s.cue_lemma, self.words(s)) for s in self.statements]
        return self.statements[0]

    def by(self, cue: str) -> Statement:
        found = [s for s in self.statements if s.cue_lemma == cue]
        assert len(found) == 1, [(s.cue_lemma, self.words(s)) for s in self.statements]
        return found[0]

    def words(self, statement: Statement) -> list[str]:
        return [span.of(self.text) for span in statement.content]


Say = Callable[[str], Said]


@pytest.fixture(scope="module")
def say(parser: OnnxParser) -> Say:
    actors: ActorBook = load_actors()

    def run(text: str) -> Said:
        paragraphs = tuple(Paragraph(i, Span(*m.span())) for i, m in enumerate(re.finditer(r"[^\n]+", text), 1))
        sentences = parser.parse(text, paragraphs)
        reading = Reading(Report("r", text, paragraphs), sentences, times=find_times(sentences, text, None))
        reading = replace(reading, mentions=find_mentions(reading, actors))
        reading = replace(reading, mentions=link_mentions(reading, actors))
        return Said(text, find_statements(reading, load_cues()))

    return run


def names(statement: Statement) -> list[str]:
    return [p.text for p in statement.speakers]


# ---- 1 nested chains


def test_an_agency_after_according_to_is_the_channel_of_what_it_carries(say: Say) -> None:
    said = say("Three miners died in the shaft, the governor said, according to the state-run agency Belta.")
    inner, outer = said.by("say"), said.by("according to")
    assert inner.within == outer.id
    assert inner.channel is not None
    assert inner.channel.actor == "BELTA"
    assert names(inner) == ["the governor"]


def test_a_quoted_speaker_is_within_the_words_of_the_agency(say: Say) -> None:
    said = say("“The harbour will stay closed until spring,” port master Ida Berg said, according to the news agency Belta.")
    assert said.by("say").form == "direct"
    assert said.by("say").within == said.by("according to").id


def test_a_statement_told_in_a_statement_is_nested(say: Say) -> None:
    said = say("Dunn told Marsh that Perry had warned him about the flood.")
    assert said.by("warn").within == said.by("tell").id
    assert names(said.by("warn")) == ["Perry"]


# ---- 2 split and continued quotations


def test_a_quotation_split_around_its_cue_is_one_statement(say: Say) -> None:
    said = say("“We will sign the treaty,” Prime Minister Anna Holm said, “and we will keep it.”")
    assert said.words(said.only()) == ["We will sign the treaty,", "and we will keep it."]


def test_a_quotation_over_sentences_is_one_statement(say: Say) -> None:
    said = say("The envoy wrote: “The bridge is open. The guards have gone home. Nobody is stopped.”")
    assert said.words(said.only()) == ["The bridge is open. The guards have gone home. Nobody is stopped."]


def test_the_rest_of_the_paragraph_goes_on_with_the_speaker(say: Say) -> None:
    said = say("“The bridge is closed,” the mayor said. “It will not open before winter.”")
    assert len(said.only().content) == 2


def test_a_quotation_left_open_goes_on_in_the_next_paragraph(say: Say) -> None:
    said = say("“The bridge is closed for repairs,” said Mayor Olga Reyes. “We have no money for steel.\n“It will not open before winter.”")
    assert len(said.only().content) == 3


def test_a_paragraph_that_is_all_quotation_goes_on_after_an_attribution(say: Say) -> None:
    said = say("“The bridge is closed for repairs,” said Mayor Olga Reyes.\n“It will not open before the winter is over.”")
    assert len(said.only().content) == 2


def test_a_question_is_not_continued_by_its_answer(say: Say) -> None:
    said = say("“Will the bridge open before winter?” asked the reporter.\n“It will not open before the winter is over.”")
    assert len(said.only().content) == 1


def test_a_quotation_after_other_news_has_no_speaker(say: Say) -> None:
    said = say("“The bridge is closed for repairs,” said Mayor Olga Reyes. Snow fell on the town all night long. “It is cold out here.”")
    assert len(said.only().content) == 1


def test_a_colon_introduces_a_quotation_in_the_next_paragraph(say: Say) -> None:
    said = say("Colonel Lang stated in a press release on the siege:\n“The garrison has food for a month and will not surrender.”")
    assert names(said.only()) == ["Colonel Lang"]
    assert said.only().form == "direct"


def test_whoever_acts_before_a_colon_and_a_quotation_speaks(say: Say) -> None:
    said = say("Colonel Lang then turned to the cameras:\n“The garrison has food for a month and will not surrender.”")
    assert names(said.only()) == ["Colonel Lang"]


# ---- 3 mixed quotation


def test_mixed_quotation_is_the_whole_clause(say: Say) -> None:
    said = say("Defence Minister Omar Haddad said the army was “ready for anything” but would not cross the river.")
    statement = said.only()
    assert statement.form == "mixed"
    assert said.words(statement) == ["the army was “ready for anything” but would not cross the river"]
    assert [s.of(said.text) for s in statement.quoted] == ["ready for anything"]


def test_words_before_a_quotation_at_the_end_belong_to_the_clause(say: Say) -> None:
    said = say("Stoltz left early, though Haddad said the league still expects more progress “on courts, on prisons and on trade.”")
    assert said.words(said.only()) == ["the league still expects more progress “on courts, on prisons and on trade.”"]


def test_a_clause_that_the_parser_may_split_is_kept_whole(say: Say) -> None:
    said = say("Spokeswoman Mary Kent says the union has “always run a lean office and will go on doing so.”")
    assert said.words(said.only())[0].startswith("the union has “always")


# ---- 4 the shape of the attribution


def test_an_apposition_stands_between_speaker_and_cue(say: Say) -> None:
    assert names(say("Lang, the garrison commander, said supplies were running low.").only()) == ["Lang"]


def test_an_inverted_cue_finds_its_speaker(say: Say) -> None:
    assert names(say("“The ceasefire is over for good,” said Colonel Peter Lang, who leads the garrison.").only()) == ["Colonel Peter Lang"]


def test_a_title_and_a_name_are_one_speaker(say: Say) -> None:
    assert names(say("US ambassador to Chad Ann Weaver said the road was open.").only())[0].endswith("Ann Weaver")


def test_a_dateline_is_no_speaker(say: Say) -> None:
    assert names(say("OSLO (Agency) — Norway said it would send two ships.").only()) == ["Norway"]


def test_a_participle_after_a_comma_has_the_speaker_of_its_sentence(say: Say) -> None:
    said = say("Holm rejected the map, saying the border had been drawn by generals.")
    assert names(said.by("say")) == ["Holm"]


def test_adding_goes_on_and_is_a_statement_of_its_own(say: Say) -> None:
    said = say("The ministry said the bridge was safe, adding that it would open on Friday.")
    assert said.words(said.by("say")) == ["the bridge was safe"]
    assert names(said.by("add")) == ["The ministry"]


def test_a_coordinated_cue_shares_the_speaker(say: Say) -> None:
    said = say("Lute said that he understood the fears, but insisted the pact was not aimed at Russia.")
    assert names(said.by("insist")) == ["Lute"]


def test_a_noun_with_a_clause_is_a_statement(say: Say) -> None:
    said = say("The announcement that Sweden would join drew applause.")
    assert said.only().speakers == ()
    assert said.words(said.only()) == ["Sweden would join"]


def test_the_owner_of_a_noun_speaks(say: Say) -> None:
    assert names(say("Haddad’s claim that the river was mined proved false.").by("claim")) == ["Haddad"]


def test_a_call_for_something_is_a_demand_of_its_owner(say: Say) -> None:
    said = say("Holm’s call for new elections went unheard.")
    assert said.only().stance == "demands"
    assert said.words(said.only()) == ["new elections"]


def test_words_split_by_a_parenthesis_are_joined(say: Say) -> None:
    said = say("The pact, he added, would hold as long as both sides wanted it.")
    assert said.words(said.only()) == ["The pact", "would hold as long as both sides wanted it"]


def test_the_attribution_may_stand_last(say: Say) -> None:
    said = say("The professor was headed to Cairo for a conference, the Guardian reported.")
    assert said.words(said.only()) == ["The professor was headed to Cairo for a conference"]


def test_what_follows_a_semicolon_is_not_said(say: Say) -> None:
    said = say("Hungary said on Friday that it would veto the plan; last night its ministers met in Brussels.")
    assert said.words(said.only()) == ["it would veto the plan"]


@pytest.mark.parametrize("aside", ["As the ambassador put it", "In the words of the ambassador"])
def test_asides_name_the_speaker(say: Say, aside: str) -> None:
    assert names(say(f"{aside}, nobody trusts the map.").only()) == ["the ambassador"]


@pytest.mark.parametrize("cue", ["quoted", "reported"])
def test_who_is_quoted_as_saying_something_says_it(say: Say, cue: str) -> None:
    said = say(f"Haddad was {cue} as saying the port would reopen on Monday.")
    assert names(said.only()) == ["Haddad"]


def test_made_it_clear_is_a_cue_and_each_statement_says_why(say: Say) -> None:
    assert say("The president made it clear that no base would be built.").only().why == "verb make_clear"


# ---- 5 pronouns, roles, plurals


def test_a_pronoun_is_the_person_it_stands_for(say: Say) -> None:
    said = say("Anna Holm arrived in Oslo. She said the talks would be short.")
    assert said.only().speakers[0].entity == "per:holm"


def test_anonymous_speakers_stay_as_the_text_has_them(say: Say) -> None:
    assert names(say("Two people briefed on the talks said Iran had moved its ships.").by("say")) == ["Two people briefed on the talks"]


def test_a_count_belongs_to_its_speakers(say: Say) -> None:
    assert names(say("Nine in 10 farmers said they had lost their crop.").only())[0].startswith("Nine in 10")


# ---- 6 stance


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Iran denied that it had moved troops to the border.", "denies"),
        ("Haddad declined to say what Sudan would do next.", "declines"),
        ("The ministry did not respond to a request for comment.", "declines"),
        ("The army did not say whether anybody was hurt.", "declines"),
        ("France would not say whether its soldiers had been hit.", "declines"),
        ("Japan has neither confirmed nor denied that it shot down the drone.", "declines"),
        ("Poland asked whether the pact was still in force.", "asks"),
        ("Voters wonder whether the pact is still in force.", "wonders"),
        ("Berlin urged Moscow to free the sailors.", "demands"),
        ("Paris called for an end to the siege.", "demands"),
        ("Kyiv hopes that the grain deal will be renewed.", "hopes"),
        ("Officials fear the dam could burst.", "fears"),
        ("Kenya accused Chad of shelling a village.", "asserts"),
    ],
)
def test_stance(say: Say, text: str, stance: str) -> None:
    assert say(text).only().stance == stance


def test_what_is_declined_holds_the_question_only(say: Say) -> None:
    said = say("Haddad declined to say what Sudan would do next.")
    assert said.words(said.only()) == ["what Sudan would do next"]


def test_a_saying_that_is_denied_is_no_statement(say: Say) -> None:
    said = say("The Russian embassy denied that the ministry had said the talks were over.")
    assert said.only().stance == "denies"


# ---- 7 no statement at all


@pytest.mark.parametrize(
    "text",
    [
        "The so-called “peace train” arrived at noon.",
        "He read “War and Peace” on the plane.",
        "The film “The Long Night of the Generals” opens on Friday.",
        "No one is saying the talks have failed.",
        "If he says the deal is dead, markets will fall.",
        "He would say the deal is dead.",
        "To say the least, the harvest was poor.",
        "Three sites are being considered for inclusion.",
        "Critics disliked the way the media portrayed the summit.",
        "The party claimed the seat and maintained its lead.",
        "The team added two players in March.",
    ],
)
def test_no_statement(say: Say, text: str) -> None:
    assert say(text).statements == ()


def test_let_me_say_is_only_part_of_the_quotation(say: Say) -> None:
    said = say("“Let me say this clearly,” Holm said. “We will not pay.”")
    assert names(said.only()) == ["Holm"]


# ---- 9 documents and posts


def test_a_tweet_that_cites_somebody_is_his_words(say: Say) -> None:
    said = say("The Kenyan government tweeted, citing President Ruto: “The road is open again.”")
    statement = said.only()
    assert names(statement) == ["President Ruto"]
    assert statement.channel is not None
    assert statement.channel.actor == "KEN"


def test_an_outlet_that_quotes_somebody_is_the_channel(say: Say) -> None:
    said = say("Reuters quoted a senior diplomat as saying the port would reopen.")
    statement = said.by("say")
    assert names(statement) == ["a senior diplomat"]
    assert statement.channel is not None
    assert statement.channel.actor == "REUTERS"


def test_a_story_names_its_outlet_as_channel(say: Say) -> None:
    statement = say("A story from Reuters described what it called “a campaign of fear” on the islands.").by("describe")
    assert names(statement)[0].startswith("A story")
    assert statement.channel is not None
    assert statement.channel.actor == "REUTERS"


def test_a_statement_is_the_channel_of_its_author(say: Say) -> None:
    statement = say("In a statement, the foreign ministry of Norway said the vote was unfair.").only()
    assert statement.speakers[0].actor == "NOR"
    assert statement.channel is not None
    assert statement.channel.text == "a statement"


def test_a_survey_after_according_to_has_no_to(say: Say) -> None:
    assert names(say("Half of all farmers lost their crop, according to the survey.").by("according to")) == ["the survey"]


# ---- 10 addressees


def test_an_addressee_does_not_speak(say: Say) -> None:
    statement = say("Holm told Haddad that the truce was over.").only()
    assert names(statement) == ["Holm"]
    assert [p.text for p in statement.addressees] == ["Haddad"]


def test_an_outlet_that_is_told_is_the_channel_too(say: Say) -> None:
    statement = say("“The truce is over and will not return,” Haddad told Reuters.").only()
    assert statement.channel is not None
    assert statement.channel.actor == "REUTERS"


# ---- 11 when


def test_when_it_was_said_is_kept_apart(say: Say) -> None:
    assert say("On 3 May 2019 Holm said the pact would end in 2030.").only().said == "2019-05-03"
    assert say("Holm has demanded the closure of the base since 1999.").only().said is None


# ---- 12 accusations and beliefs


def test_an_accusation_holds_accused_and_charge(say: Say) -> None:
    said = say("Washington blamed Tehran for attacking the tanker.")
    assert said.words(said.only()) == ["Tehran for attacking the tanker"]


def test_a_description_holds_thing_and_name(say: Say) -> None:
    said = say("The minister described the sanctions as a declaration of war.")
    assert said.words(said.only()) == ["the sanctions as a declaration of war"]


def test_his_own_thought_within_his_words_is_no_second_statement(say: Say) -> None:
    assert say("Holm said she believes the pact will hold.").only().cue_lemma == "say"
