from __future__ import annotations

from collections.abc import Callable

from casus.model.account import Claim

Read = Callable[..., tuple[Claim, ...]]


def offices(claims: tuple[Claim, ...]) -> list[tuple[str, str, str]]:
    return [(c.subject, c.object, c.value) for c in claims if c.relation == "holds_office"]


def test_a_title_before_a_name_is_an_office(read_claims: Read) -> None:
    assert offices(read_claims("Polish President Andrzej Duda met reporters.")) == [("Andrzej Duda", "Polish President", "POL")]


def test_the_span_holds_the_words_of_an_apposition(read_claims: Read) -> None:
    text = "Duda, the Polish president, met reporters."
    claim = next(c for c in read_claims(text) if c.relation == "holds_office")
    assert claim.span.of(text) == "Duda, the Polish president"


def test_an_office_is_told_once(read_claims: Read) -> None:
    text = "Polish President Andrzej Duda met reporters. Polish President Andrzej Duda then left."
    assert len(offices(read_claims(text))) == 1


def test_two_offices_of_one_person_are_two_claims(read_claims: Read) -> None:
    text = "Polish President Andrzej Duda met reporters. Duda, the Polish prime minister, then left."
    assert len(offices(read_claims(text))) == 2


def test_the_title_of_a_speaker_is_the_reporters(read_claims: Read) -> None:
    text = '"We are glad," said Polish President Andrzej Duda, according to his office.'
    claim = next(c for c in read_claims(text) if c.relation == "holds_office")
    assert claim.statements == ()


def test_a_title_in_indirect_speech_is_the_reporters(read_claims: Read) -> None:
    text = "Angela Merkel said that Polish President Andrzej Duda would come."
    claim = next(c for c in read_claims(text) if c.subject == "Andrzej Duda")
    assert claim.statements == ()


def test_a_title_in_quotation_marks_is_the_speakers(read_claims: Read) -> None:
    text = 'German Chancellor Angela Merkel said: "Polish President Andrzej Duda will come to Berlin."'
    claim = next(c for c in read_claims(text) if c.subject == "Andrzej Duda")
    assert len(claim.statements) == 1


def test_a_journalist_holds_no_public_office(read_claims: Read) -> None:
    assert not [o for o in offices(read_claims("CNN correspondent Ann Brown spoke from Oslo.")) if o[0] == "Ann Brown"]


def test_how_a_minister_is_addressed_is_no_part_of_the_office(read_claims: Read) -> None:
    assert offices(read_claims("Foreign Minister Sheikh Hamad al-Otari met reporters."))[0][1] == "Foreign Minister"
    assert offices(read_claims("The envoy met Gen. Karl Brandt."))[0][1] == "Gen."


def test_what_is_said_of_somebody_rests_on_who_says_it(read_claims: Read) -> None:
    claim = next(c for c in read_claims("Chad alleged that Ann Ames was the founder of the gang.") if c.relation == "holds_office")
    assert len(claim.statements) == 1


def test_of_two_people_the_last_one_was_it(read_claims: Read) -> None:
    claims = read_claims("Ann Ames and Lech Berg, who was then the president of Poland, left.")
    assert offices(claims) == [("Lech Berg", "president of Poland", "POL")]


def test_an_office_begins_at_its_own_words(read_claims: Read) -> None:
    assert offices(read_claims("Ann Ames, who served under President Idris Holm, left.")) == [("Idris Holm", "President", "")]
    assert [o[1] for o in offices(read_claims("He met Arizona’s very conservative Sen. Barry Holm."))] == [
        "Arizona’s very conservative Sen."
    ]
    assert [o[1] for o in offices(read_claims("He met fellow senator John Holm."))] == ["senator"]


def test_what_is_before_a_dash_or_done_to_somebody_is_no_office_of_his(read_claims: Read) -> None:
    claims = read_claims("The hall will host Donald Ruiz's two rivals -- Texas Sen. Ted Ames and Ohio Gov. John Berg.")
    assert [o[:2] for o in offices(claims)] == [("Ted Ames", "Texas Sen."), ("John Berg", "Ohio Gov.")]
