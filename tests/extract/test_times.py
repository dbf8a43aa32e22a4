from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casus.extract.times import date_of, find_times
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.account import Timex
from casus.model.report import Paragraph
from casus.model.sentence import Sentence, Token

WEDNESDAY = date(2015, 12, 2)
_PARSER = OnnxParser()


@lru_cache(maxsize=512)
def parsed(text: str) -> tuple[Sentence, ...]:
    paragraphs = [Paragraph(n, Span(*m.span())) for n, m in enumerate(re.finditer(r"\S[^\n]*", text), 1)]
    return _PARSER.parse(text, paragraphs)


def times_of(text: str, published: date | None = WEDNESDAY) -> tuple[Timex, ...]:
    return find_times(parsed(text), text, published)


def values_of(text: str, published: date | None = WEDNESDAY) -> list[tuple[str, str]]:
    return [(t.text, t.value) for t in times_of(text, published)]


def word(text: str, form: str) -> tuple[Sentence, Token]:
    return next((s, t) for s in parsed(text) for t in s.tokens if t.text == form)


def date_for(text: str, form: str, published: date | None = WEDNESDAY) -> str | None:
    sentence, token = word(text, form)
    return date_of(sentence, token, times_of(text, published))


def test_a_narrative_date_counts_from_the_date_before_it_in_the_text() -> None:
    text = "The biggest push came in 2004. Albania and Croatia joined five years later."
    assert values_of(text) == [("2004", "2004"), ("five years later", "2009")]


def test_a_past_narrative_date_does_not_lie_after_publication() -> None:
    text = "Seven states joined in 2004, officials said on Wednesday. Two more joined five years later."
    assert values_of(text)[-1] == ("five years later", "2009")


def test_a_narrative_date_without_published_still_counts_from_the_text() -> None:
    assert values_of("The treaty was signed in 1949. Greece joined three years later.", None)[-1] == ("three years later", "1952")


def test_so_many_years_ago_counts_from_publication_and_stays_a_year() -> None:
    assert values_of("It was a quarrel that began nine years ago.") == [("nine years ago", "2006")]


def test_a_weekday_in_the_past_tense_is_the_last_one() -> None:
    assert values_of("Ministers met in Brussels on Monday.") == [("Monday", "2015-11-30")]


def test_a_weekday_in_the_past_tense_is_the_day_of_publication_if_it_was_one() -> None:
    assert values_of("The alliance announced the decision on Wednesday.") == [("Wednesday", "2015-12-02")]


def test_a_weekday_in_the_future_tense_is_the_next_one() -> None:
    assert values_of("The ministers will meet on Friday.") == [("Friday", "2015-12-04")]


def test_a_weekday_beside_a_past_verb_of_saying_is_past_though_the_clause_below_is_future() -> None:
    assert values_of("The ministry said Tuesday it would expel two diplomats.") == [("Tuesday", "2015-12-01")]


def test_what_was_planned_lies_ahead() -> None:
    assert values_of("The envoys planned to leave Kabul on Friday.") == [("Friday", "2015-12-04")]


def test_what_is_to_happen_lies_ahead() -> None:
    assert values_of("The council is to vote on the resolution on Thursday.") == [("Thursday", "2015-12-03")]


def test_what_a_spokesman_says_in_the_present_tense_lies_behind() -> None:
    assert values_of("A truce is near, the spokesman says on Monday.") == [("Monday", "2015-11-30")]


def test_every_spring_is_a_set() -> None:
    assert values_of("They hold drills every spring.") == [("every spring", "XXXX-SP")]


def test_hours_later_is_unresolved() -> None:
    assert values_of("The truce collapsed hours later.") == [("hours later", "")]


def test_a_deadline_lies_ahead() -> None:
    assert values_of("The rebels have been given until Saturday.") == [("Saturday", "2015-12-05")]


def test_a_weekday_that_owns_a_noun_is_past() -> None:
    assert values_of("Monday's meeting was short.") == [("Monday", "2015-11-30")]


def test_last_weekday_is_never_the_day_of_publication() -> None:
    assert values_of("The two met last Wednesday.") == [("last Wednesday", "2015-11-25")]


def test_a_week_stays_a_week() -> None:
    assert values_of("The ministry warned of it last week.") == [("last week", "2015-W48")]


def test_a_month_in_the_past_tense_is_the_last_one() -> None:
    assert values_of("The vote was held in March.") == [("March", "2015-03")]


def test_a_month_in_the_future_tense_is_the_next_one() -> None:
    assert values_of("The vote will be held in March.") == [("March", "2016-03")]


def test_a_far_day_without_a_year_is_the_nearer_one() -> None:
    assert values_of("Parliament set the vote for Jan. 14.")[-1] == ("Jan. 14", "2016-01-14")


def test_early_belongs_to_the_span_and_adds_no_precision() -> None:
    assert values_of("Talks will start in early 2016.") == [("early 2016", "2016")]


def test_the_end_of_a_month_is_the_month() -> None:
    assert values_of("The force left at the end of June.") == [("the end of June", "2015-06")]


def test_since_is_no_part_of_the_span() -> None:
    assert values_of("Norway has been a member since 1949.") == [("1949", "1949")]


def test_a_duration_is_no_date() -> None:
    assert [(t.type, t.value) for t in times_of("The mission lasted for five years.")] == [("DURATION", "P5Y")]


def test_a_duration_before_a_noun_is_found() -> None:
    assert [(t.type, t.text, t.value) for t in times_of("They closed the two-day meeting.")] == [("DURATION", "two-day", "P2D")]


@pytest.mark.parametrize(
    "text",
    [
        "Theresa May met the ambassador.",
        "Mr. March declined to comment.",
        "He may resign.",
        "The troops march through the town.",
        "They joined the March for Peace in the capital.",
    ],
)
def test_a_name_or_verb_like_a_month_is_no_time(text: str) -> None:
    assert values_of(text) == []


def test_the_month_of_may_is_a_time() -> None:
    assert values_of("The treaty was ratified in May.") == [("May", "2015-05")]


def test_a_decade_has_three_figures() -> None:
    assert values_of("The country broke apart in the 1990s.") == [("the 1990s", "199")]


def test_a_century_has_two_figures() -> None:
    assert values_of("It was the longest siege of the 20th century.") == [("the 20th century", "19")]


def test_now_is_a_reference_to_the_present() -> None:
    assert values_of("Now, there are other priorities.") == [("Now", "PRESENT_REF")]


def test_recently_is_a_reference_to_the_past() -> None:
    assert values_of("The two sides recently met.") == [("recently", "PAST_REF")]


def test_the_day_before_yesterday_is_two_days_back() -> None:
    assert values_of("He arrived the day before yesterday.") == [("the day before yesterday", "2015-11-30")]


def test_the_following_day_counts_from_the_day_in_the_text() -> None:
    text = "The jet was shot down on Nov. 24, 2015. Ankara called a meeting the following day."
    assert values_of(text)[-1] == ("the following day", "2015-11-25")


def test_that_year_is_the_year_spoken_of() -> None:
    assert values_of("War broke out in 1914. Italy stayed neutral that year.")[-1] == ("that year", "1914")


@pytest.mark.parametrize("words", ["Dec. 2, 2015", "December 2, 2015", "2 December 2015", "2015-12-02", "2.12.2015", "12/02/2015"])
def test_a_full_date_is_read_in_every_style(words: str) -> None:
    assert values_of(f"The letter is dated {words}.") == [(words, "2015-12-02")]


def test_a_date_in_figures_that_can_be_read_two_ways_is_only_its_year() -> None:
    assert values_of("The letter is dated 03/04/2011.") == [("03/04/2011", "2011")]


def test_a_clock_time_takes_the_day_beside_it() -> None:
    (time,) = times_of("The shelling began at 9:30 a.m. EST Monday.")
    assert (time.type, time.value) == ("TIME", "2015-11-30T09:30")


def test_this_morning_is_a_part_of_the_day_of_publication() -> None:
    (time,) = times_of("The convoy left this morning.")
    assert (time.type, time.value) == ("TIME", "2015-12-02TMO")


def test_the_third_quarter_is_the_last_one() -> None:
    assert values_of("Exports fell in the third quarter.") == [("the third quarter", "2015-Q3")]


def test_every_monday_is_a_set() -> None:
    (time,) = times_of("The council meets every Monday.")
    assert (time.type, time.value) == ("SET", "XXXX-WXX-1")


def test_for_decades_is_a_duration_of_open_length() -> None:
    assert values_of("The island has been divided for decades.") == [("decades", "PXDE")]


def test_nearly_belongs_to_the_span_of_a_duration() -> None:
    assert values_of("The siege lasted nearly a year.") == [("nearly a year", "P1Y")]


def test_a_rate_is_no_duration() -> None:
    assert values_of("The ship carries four flights a week.") == []


@pytest.mark.parametrize("text", ["She visited it last week.", "She visited it on Monday.", "She came two years ago."])
def test_without_published_what_counts_from_it_is_unresolved(text: str) -> None:
    assert [t.value for t in times_of(text, None)] == [""]


def test_a_number_of_people_is_no_year() -> None:
    assert values_of("Some 2000 soldiers crossed the border.") == []


def test_both_years_of_a_range_are_found() -> None:
    assert values_of("The war of 1914-1918 changed it.") == [("1914", "1914"), ("1918", "1918")]


def test_the_attacks_of_september_eleventh_are_of_2001() -> None:
    assert values_of("The article was invoked after the Sept. 11 attacks.") == [("Sept. 11", "2001-09-11")]


def test_super_tuesday_is_no_weekday() -> None:
    assert values_of("He won most states on Super Tuesday.") == []


def test_a_weekend_has_its_own_value() -> None:
    assert values_of("Fighting resumed over the weekend.") == [("the weekend", "2015-W48-WE")]


def test_thanksgiving_is_the_fourth_thursday_of_november() -> None:
    assert values_of("The boy was found on Thanksgiving Day.") == [("Thanksgiving Day", "2015-11-26")]


def test_a_year_earlier_keeps_the_quarter_where_figures_are_compared() -> None:
    text = "Exports rose 5% in the third quarter. They had fallen 2% a year earlier."
    assert values_of(text)[-1] == ("a year earlier", "2014-Q3")


def test_a_year_earlier_in_a_narrative_is_a_year() -> None:
    assert values_of("The pact was signed in the third quarter of 1998. Talks had begun a year earlier.")[-1][1] == "1997"


def test_a_sentence_cut_after_a_month_does_not_cut_the_date() -> None:
    assert ("Aug. 7", "2015-08-07") in values_of("The embassy was attacked on Aug. 7 and is closed.")


def test_a_sentence_index_is_kept() -> None:
    assert [t.sentence for t in times_of("It began in 2004. It ended in 2009.")] == [0, 1]


def test_a_verb_takes_the_time_that_hangs_on_it() -> None:
    assert date_for("Montenegro declared independence in 2006.", "declared") == "2006"


def test_a_noun_takes_its_own_time_and_the_verb_does_not() -> None:
    text = "Still, Wednesday's announcement worries Moscow."
    assert (date_for(text, "announcement"), date_for(text, "worries")) == ("2015-12-02", None)


def test_a_noun_shares_the_time_of_a_verb_that_only_carries_it() -> None:
    assert date_for("The two sides held talks on Monday.", "talks") == "2015-11-30"


def test_a_noun_does_not_take_the_time_at_which_it_was_criticised() -> None:
    assert date_for("The alliance criticised the annexation on Monday.", "annexation") is None


def test_a_fronted_day_belongs_to_the_verb_of_saying() -> None:
    text = "On Monday, a spokeswoman said Washington backed the invitation."
    assert (date_for(text, "said"), date_for(text, "backed")) == ("2015-11-30", None)


def test_a_time_that_is_near_but_in_another_clause_does_not_count() -> None:
    assert date_for("The treaty that was signed in 1949 binds them.", "binds") is None


def test_before_a_date_is_no_date() -> None:
    assert date_for("The force withdrew before 2004.", "withdrew") is None


def test_the_start_of_what_lasts_counts_only_where_asked_for() -> None:
    text = "Norway has belonged to the alliance since 1949."
    sentence, token = word(text, "belonged")
    times = times_of(text)
    assert (date_of(sentence, token, times), date_of(sentence, token, times, with_since=False)) == ("1949", None)


def test_a_fronted_time_holds_for_both_verbs_of_one_subject() -> None:
    text = "In 2014, Russia invaded the peninsula and annexed it."
    assert (date_for(text, "invaded"), date_for(text, "annexed")) == ("2014", "2014")


_WORDS = (
    "on in the of last next this Monday June 2004 five years later ago early end two-day week quarter a.m. 9:30 said will met and "
    "May March . , ' - first every day Dec. 2 25, 2015 12/02/2015 'n 90s half a"
).split()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=25), st.sampled_from([None, WEDNESDAY]))
def test_spans_lie_in_the_text_in_order_and_never_overlap(words: list[str], published: date | None) -> None:
    text = " ".join(words)
    end = 0
    for time in times_of(text, published):
        assert end <= time.span.start < time.span.end <= len(text)
        assert time.text == text[time.span.start : time.span.end]
        end = time.span.end


_STYLES: list[Callable[[date], str]] = [
    lambda d: d.isoformat(),
    lambda d: f"{d:%B} {d.day}, {d.year}",
    lambda d: f"{d.day} {d:%B} {d.year}",
    lambda d: f"{d:%A}, {d:%B} {d.day}, {d.year}",
    lambda d: f"the {d.day}th of {d:%B} {d.year}",
    lambda d: f"{d.day}.{d.month}.{d.year}",
]


@settings(max_examples=60, deadline=None)
@given(
    st.dates(date(1816, 1, 1), date(2099, 12, 31)),
    st.sampled_from(_STYLES),
    st.sampled_from([None, WEDNESDAY]),
)
def test_a_date_has_the_same_value_in_every_style(day: date, style: Callable[[date], str], published: date | None) -> None:
    assert [t.value for t in times_of(f"They signed it on {style(day)} in Geneva.", published)] == [day.isoformat()]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Norway on Tuesday postponed the meeting.", "2015-12-01"),
        ("The meeting was postponed to Tuesday.", "2015-12-08"),
        ("The court delayed the ruling on Tuesday.", "2015-12-01"),
        ("The vote has been scheduled for Tuesday.", "2015-12-08"),
        ("'We will leave,' Mr Reyes told MPs on Tuesday.", "2015-12-01"),
        ("The parliament, which will vote in May, on Tuesday rejected the bill.", "2015-12-01"),
    ],
)
def test_what_is_put_off_lies_ahead_and_putting_it_off_behind(text: str, day: str) -> None:
    assert dict(values_of(text))["Tuesday"] == day


@pytest.mark.parametrize(
    ("text", "verb", "value"),
    [
        ("'We will leave,' Mr Reyes told MPs on Tuesday.", "told", "2015-12-01"),
        ("'We will leave,' Mr Reyes told MPs on Tuesday.", "leave", None),
        ("The parliament, which will vote in May, on Tuesday rejected the bill.", "rejected", "2015-12-01"),
        ("Chile will ratify after its elections in May.", "ratify", None),
        ("Chile left the bloc after the vote in 2014.", "left", None),
        ("Peru's parliament on Monday ratified the treaty.", "ratified", "2015-11-30"),
        ("Senior NATO officials on Monday met in Rome.", "met", "2015-11-30"),
    ],
)
def test_a_time_beside_a_clause_is_that_of_its_own_verb(text: str, verb: str, value: str | None) -> None:
    sentence, token = word(text, verb)
    assert date_of(sentence, token, times_of(text)) == value


@pytest.mark.parametrize("behind", [".", " by a single vote.", " in Manila.", " and left."])
def test_the_year_before_counts_from_the_text_where_nothing_is_counted_from_behind_it(behind: str) -> None:
    assert values_of(f"The last sailors left the bay in 1992. The Senate had dropped the lease the year before{behind}")[-1][1] == "1991"


def test_a_day_before_and_after_one_event_counts_from_that() -> None:
    assert [v for _, v in values_of("Peru shelled the post the day before and the day after the vote in May.")] == ["2015-05"]
