"""The book of actors: its data holds together, and names, offices and roles are found by rule and by day."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest

from casus.codebook.actor_names import bare, cut
from casus.codebook.actors import ActorBook, NameMatch, load_actors
from casus.ground.errors import CodebookError, UnknownNameError
from casus.ground.spans import Span
from casus.language.tokens import find_tokens

SECTORS = set("GOV MIL LEG JUD OPP REB IGO NGO MED CVL PTY COP SPY BUS CRM EDU LAB LAW REL REF ELI".split())


@pytest.fixture(scope="module")
def book() -> ActorBook:
    return load_actors()


def words_of(text: str) -> list[str]:
    return [span.of(text) for span in find_tokens(text, Span(0, len(text)))]


def find(book: ActorBook, text: str, on: date | None = None) -> list[NameMatch]:
    return book.find_names(words_of(text), on)


def actors(book: ActorBook, text: str, on: date | None = None) -> list[str | None]:
    return [match.actor for match in find(book, text, on)]


def test_a_longer_name_behind_an_article_is_no_newspaper(book: ActorBook) -> None:
    assert actors(book, "The East African Community met.", date(2016, 5, 4)) == ["EAC"]
    assert actors(book, "Leaders of the East African Community met.", date(2016, 5, 4)) == ["EAC"]


# the data


def test_a_court_of_states_acts_for_itself(book: ActorBook) -> None:
    assert book.entry("ICJ").acts_for == "ICJ"


def test_no_government_at_home_is_one_of_the_opposition(book: ActorBook) -> None:
    (found,) = book.find_names(["government"])
    assert "NUG_MMR" not in found.candidates


def test_states_offices_and_organs_refer_to_entries_that_exist(book: ActorBook) -> None:
    refs = [(e.id, ref) for e in book.entries() for ref in (e.state, e.parent) if ref is not None and ref not in book]
    assert refs == []


def test_every_sector_is_one_that_is_known(book: ActorBook) -> None:
    assert {e.sector for e in book.entries()} - {None} <= SECTORS
    assert all(e.sector for e in book.entries() if e.kind not in ("state", "place"))


def test_no_two_living_entries_share_a_name_that_is_not_marked_as_doubtful(book: ActorBook) -> None:
    owners: dict[str, set[str]] = {}
    for entry in book.entries():
        if entry.valid_until is None:
            for name in {entry.name, *entry.aliases} - entry.ambiguous:
                owners.setdefault(" ".join(cut(name)), set()).add(entry.id)
    assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}


def test_every_state_of_today_has_a_demonym_and_a_code(book: ActorBook) -> None:
    today = [e for e in book.entries("state") if e.valid_until is None]
    assert len(today) >= 195
    assert [e.id for e in today if not e.demonyms] == []
    assert [e.id for e in today if len(e.id) != 3 or not e.id.isupper()] == []
    assert [e.id for e in today if not e.cow] == ["PSE", "VAT", "COK", "NIU"]


def test_the_book_holds_what_it_promises(book: ActorBook) -> None:
    bodies = [e for e in book.entries("organisation") if e.sector == "IGO" and e.parent is None]
    assert len(bodies) >= 150
    assert [e.id for e in bodies if e.valid_from is None] == []
    assert len(book.entries("outlet")) >= 80
    assert len(book.entries("group")) >= 50
    assert {"NATO", "EU", "CSTO", "WARSAW_PACT", "WEU", "RIO", "ANZUS", "ARAB_LEAGUE", "JDEC", "SEATO", "CENTO", "FPDA", "AUKUS"} <= {
        e.id for e in book.entries()
    }


def test_names_are_cut_as_text_is(book: ActorBook) -> None:
    names = {name for e in book.entries() for name in (e.name, *e.aliases, *e.demonyms, *e.seats)}
    wrong = [n for n in names if cut(n) != [bare(word) for word in words_of(f"the {n} said")[1:-1]]]
    assert wrong == []


# names in text


@pytest.mark.parametrize(
    ("text", "actor", "how"),
    [
        ("Bosnia-Herzegovina applied", "BIH", "name"),
        ("the U.S.-led force", "USA", "acronym"),
        ("Montenegrins voted", "MNE", "demonym"),
        ("Türkiye objected", "TUR", "name"),
        ("the Kremlin objected", "RUS", "office"),
        ("Élysée officials", "FRA", "office"),
        ("the North Atlantic Council met", "NATO", "name"),
        ("Nato ministers", "NATO", "acronym"),
        ("#NATO tweeted", "NATO", "acronym"),
        ("Itar-Tass reported", "TASS", "outlet"),
        ("al Qaeda fighters", "AL_QAEDA", "name"),
        ("Papua New Guinea’s leader", "PNG", "name"),
        ("Côte d’Ivoire votes", "CIV", "name"),
    ],
)
def test_a_name_is_found_however_it_is_written(book: ActorBook, text: str, actor: str, how: str) -> None:
    first = find(book, text)[0]
    assert (first.actor, first.how) == (actor, how)


def test_a_pronoun_or_a_verb_is_no_acronym(book: ActorBook) -> None:
    assert find(book, "who told us that it is an ice age") == []


def test_the_longest_name_counts(book: ActorBook) -> None:
    assert actors(book, "The European Court of Human Rights and South Sudan") == ["COE", "SSD"]


def test_a_doubtful_name_has_candidates_but_no_actor(book: ActorBook) -> None:
    georgia = find(book, "Georgia waits")[0]
    assert (georgia.actor, georgia.entry, georgia.candidates) == (None, "GEO", ("GEO",))
    korea = find(book, "Korea waits")[0]
    assert (korea.actor, set(korea.candidates)) == (None, {"KOR", "PRK"})


def test_a_seat_speaks_for_its_government(book: ActorBook) -> None:
    moscow = find(book, "Moscow denied it")[0]
    assert (moscow.actor, moscow.how, moscow.sector) == ("RUS", "seat", "GOV")


def test_a_place_is_named_but_does_not_act(book: ActorBook) -> None:
    crimea = find(book, "Crimea was annexed")[0]
    assert (crimea.actor, crimea.kind, crimea.entry) == (None, "place", "CRIMEA")


def test_a_common_noun_refers_to_nobody_by_itself(book: ActorBook) -> None:
    russian, ministry = find(book, "Russian foreign ministry")
    assert russian.actor == "RUS"
    assert (ministry.actor, ministry.how, ministry.sector) == (None, "office", "GOV")
    alliance = find(book, "the alliance agreed")[0]
    assert (alliance.actor, alliance.how) == (None, "description")
    assert "NATO" in alliance.candidates


# days


@pytest.mark.parametrize(
    ("text", "on", "actor"),
    [
        ("Moscow protested", date(1985, 5, 1), "SUN"),
        ("Moscow protested", date(2015, 12, 2), "RUS"),
        ("the Kremlin protested", date(1985, 5, 1), "SUN"),
        ("Belgrade protested", date(1999, 4, 1), "YUG"),
        ("Belgrade protested", date(2004, 4, 1), "SCG"),
        ("Belgrade protested", date(2020, 4, 1), "SRB"),
        ("Macedonia protested", date(2015, 12, 2), "MKD"),
        ("Yugoslavia broke up", date(2015, 12, 2), "YUG"),
        ("West Germany joined", date(2015, 12, 2), "DEU"),
        ("Prague protested", date(1968, 8, 21), "CSK"),
    ],
)
def test_the_day_chooses_between_entries_that_share_a_name(book: ActorBook, text: str, on: date, actor: str) -> None:
    assert actor in actors(book, text, on)


def test_a_state_is_shown_by_the_name_of_its_day(book: ActorBook) -> None:
    assert book.name_of("MKD", date(2015, 12, 2)) == "Macedonia"
    assert book.name_of("MKD", date(2020, 3, 27)) == "North Macedonia"
    assert book.name_of("DEU", date(1955, 5, 6)) == "West Germany"


@pytest.mark.parametrize(
    ("text", "on", "actor"),
    [
        ("Russia protested", date(1950, 6, 1), "SUN"),
        ("Russia protested", date(2015, 12, 2), "RUS"),
        ("Bavaria protested", date(1850, 6, 1), "BAV"),
        ("Modena protested", date(2015, 12, 2), None),
        ("Austrians protested", date(1850, 6, 1), "AUH"),
        ("Nanking protested", date(1932, 1, 30), "CHN"),
        ("Nanking protested", date(2015, 12, 2), None),
        ("Salisbury protested", date(1970, 1, 30), "ZWE"),
        ("Petrograd protested", date(1917, 12, 1), "SUN"),
    ],
)
def test_a_name_of_one_time_means_nothing_at_another(book: ActorBook, text: str, on: date, actor: str | None) -> None:
    assert actors(book, text, on)[:1] == ([actor] if actor else [])


# roles, titles, given names


@pytest.mark.parametrize(
    ("text", "name", "sector", "gender"),
    [
        ("foreign minister Ann Lee", "foreign minister", "GOV", None),
        ("Minister of Foreign Affairs", "minister of foreign affairs", "GOV", None),
        ("Secretary-General", "secretary-general", "IGO", None),
        ("spokeswoman", "spokeswoman", None, "f"),
        ("deputy", "deputy", "LEG", None),
        ("first deputy prime minister", "first deputy prime minister", "GOV", None),
        ("lieutenant general", "lieutenant general", "MIL", None),
        ("rebels", "rebel", "REB", None),
        ("king", "king", "GOV", "m"),
    ],
)
def test_a_role_has_a_sector_and_a_gender_where_the_word_has(
    book: ActorBook, text: str, name: str, sector: str | None, gender: str | None
) -> None:
    role = book.role(words_of(text), 0)
    assert role is not None
    assert (role.name, role.sector, role.gender) == (name, sector, gender)


def test_a_former_president_is_no_president(book: ActorBook) -> None:
    former, then = book.role(words_of("former president"), 0), book.role(words_of("then-president"), 0)
    assert former is not None
    assert then is not None
    assert former.is_former
    assert then.is_former
    assert then.end == 3


def test_an_office_is_held_and_a_protester_is_not(book: ActorBook) -> None:
    chancellor, protesters = book.find_roles(words_of("The chancellor met protesters"))
    assert (chancellor.is_office, chancellor.is_plural) == (True, False)
    assert (protesters.is_office, protesters.is_plural) == (False, True)


def test_titles_and_given_names_tell_gender_only_where_it_is_sure(book: ActorBook) -> None:
    assert (book.title("Mr"), book.title("Mrs."), book.title("Gen."), book.title("Paris")) == ("m", "f", None, None)
    assert book.is_title("Gen.")
    assert not book.is_title("Paris")
    assert (book.gender_of("Željko"), book.gender_of("Fatima"), book.gender_of("Andrea")) == ("m", "f", None)


# look-ups


def test_a_name_is_looked_up_exactly(book: ActorBook) -> None:
    assert (book.state_for("Russia"), book.state_for("Georgia"), book.state_for("Tass")) == ("RUS", "GEO", None)
    assert book.find_id("NATO") == "NATO"


@pytest.mark.parametrize("credit", ["cnn", "CNN", "(CNN)", "edition.cnn.com"])
def test_a_credit_or_a_file_stem_means_an_outlet(book: ActorBook, credit: str) -> None:
    outlet = book.outlet(credit)
    assert outlet is not None
    assert outlet.id == "CNN"


def test_a_stem_means_nothing_in_running_text(book: ActorBook) -> None:
    sky = book.outlet("sky")
    assert sky is not None
    assert sky.id == "SKY_NEWS"
    assert find(book, "Sky over the sky") == []


def test_an_unknown_id_suggests_the_nearest(book: ActorBook) -> None:
    with pytest.raises(UnknownNameError, match="Montenegroo") as error:
        book.entry("Montenegroo")
    assert "Montenegro" in error.value.hint


# tables of the user


def test_a_folder_of_the_user_lies_over_the_shipped_one(tmp_path: Path) -> None:
    row = "ZZZ | Ruritania | | Ruritanian; ?Ruritanians | Strelsau"
    (tmp_path / "mine.toml").write_text(
        f"kind = \"state\"\ncolumns = \"id | name | aliases | demonyms | seats\"\nrows = '''\n{row}\n'''\n", encoding="utf-8"
    )
    book = load_actors(tmp_path)
    assert actors(book, "Ruritania warned NATO") == ["ZZZ", "NATO"]


@pytest.mark.parametrize(
    ("rows", "what"),
    [
        ("AAA | Aland", "cells"),
        ("AAA | Aland | | 12x", "no number with its days"),
        ("AAA | Aland | | 12 1990-01-01 to 1980-01-01", "ends before it begins"),
        (" | Aland | | 12", "an id and a name"),
    ],
)
def test_a_broken_row_is_named_with_its_line(tmp_path: Path, rows: str, what: str) -> None:
    text = f"kind = \"state\"\ncolumns = \"id | name | aliases | cow\"\nrows = '''\n# mine\n{rows}\n'''\n"
    (tmp_path / "mine.toml").write_text(text, encoding="utf-8")
    with pytest.raises(CodebookError, match=what) as error:
        load_actors(tmp_path)
    assert error.value.where == "mine.toml:5"


def test_ten_thousand_sentences_take_less_than_a_second_of_work(book: ActorBook) -> None:
    words = words_of("The Russian foreign ministry said on Monday that NATO and the U.S. had told Kiev about talks in Vienna.")
    start = time.process_time()
    for _ in range(2000):
        book.find_names(words)
    assert time.process_time() - start < 0.5  # at most a fifth of a millisecond each, with room for a slow machine


def test_a_party_acts_for_itself_and_a_parliament_for_its_state(book: ActorBook) -> None:
    fidesz, sejm = find(book, "Fidesz and the Sejm")
    assert (fidesz.actor, fidesz.sector) == ("HUN_FIDESZ", "PTY")
    assert (sejm.actor, sejm.sector, sejm.entry) == ("POL", "LEG", "POL_SEJM")


def test_a_common_noun_of_a_newspaper_is_no_office(book: ActorBook) -> None:
    agency = find(book, "another state news agency")[0]
    assert (agency.how, agency.kind, agency.sector) == ("description", "outlet", "MED")


def test_a_doubtful_acronym_is_not_looked_for_as_a_word(book: ActorBook) -> None:
    assert find(book, "Plan and Pace") == []


def test_a_name_that_is_also_a_common_noun_belongs_to_the_state_before_it(book: ActorBook) -> None:
    assert actors(book, "the Security Council voted") == ["UN"]
    assert actors(book, "Ukraine’s Security Council voted") == ["UKR", None]


def test_two_states_are_meant_once_their_union_is_no_more(book: ActorBook) -> None:
    assert actors(book, "Serbia and Montenegro agreed", date(2004, 1, 1)) == ["SCG"]
    assert actors(book, "Serbia and Montenegro agreed", date(2015, 12, 2)) == ["SRB", "MNE"]


def test_a_parliament_is_an_office_before_it_is_the_european_one(book: ActorBook) -> None:
    assert [(m.how, m.entry, m.sector) for m in find(book, "the parliament voted")] == [("office", None, "LEG")]
    assert [(m.how, m.entry, m.sector) for m in find(book, "the army left")] == [("office", None, "MIL")]


def test_offices_that_few_states_have_name_states_that_exist(book: ActorBook) -> None:
    assert book.states_with("taoiseach") == {"IRL"}
    assert book.states_with("president") == frozenset()
    assert all(state in book for role in ("chancellor", "emir", "sultan", "secretary of state") for state in book.states_with(role))


def test_a_company_acts_for_itself(book: ActorBook) -> None:
    found = book.find_names("Petronas and Exxon Mobil stopped drilling .".split())
    assert [m.actor for m in found if m.actor] == ["PETRONAS", "EXXONMOBIL"]
