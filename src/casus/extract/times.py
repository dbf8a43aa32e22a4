"""Time expressions of a report, with TIMEX3 types and values, and the date that belongs to a clause."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from casus.codebook.inflection import is_past_as_well, is_past_form
from casus.extract.clause_dates import date_of
from casus.extract.dateline_times import day_written, find_dateline_times
from casus.extract.time_arranged import is_arranged, is_of_ballot
from casus.extract.time_grammar import Phrase, find_phrases
from casus.extract.time_values import Setting, Tense, resolve
from casus.extract.time_verbs import governing_verb
from casus.ground.dates import bounds
from casus.ground.spans import Span
from casus.model.account import Timex
from casus.model.report import Paragraph
from casus.model.sentence import Sentence, Token

__all__ = ["date_of", "find_times"]

# Matched on the form: what is planned lies ahead even where the verb of planning is in the past tense.
_PLANS = re.compile(
    r"(?:plan|schedul|expect|intend|hop[ei]|want|seek|agree|promis|pledg|vow|aim|prepar|propos|threat|decid|due$|set$|likely$|ready$"
    r"|about$|going$|need|slated|invit|urg|ask|tell|told|order|willing|able|postpon|delay|tentativ|poised)"
)
# Said in the present tense ("he says"), but before the report was written.
_SAYS = re.compile(r"(?:say|tell|write|warn|claim|insist|add|argue|announce|report|tweet|declare|confirm|den(?:y|ie)|accuse)s?$")
_SAYING = frozenset("say tell write warn claim insist add argue report tweet declare confirm deny accuse announce".split())
_ARRANGED = re.compile(r"(?:plan|schedul|slated|due$|payable$|effective$)")
_PUT_OFF = re.compile(r"(?:postpon|delay|reschedul|adjourn|defer|put$|mov|push|exten[ds])")
_NEW_DAY = frozenset({"to", "until", "till", "for", "through"})  # what is put off is put off to a day ahead; the act itself lies behind
_AHEAD = frozenset({"until", "till", "by", "due", "payable", "effective", "starting", "beginning"})
_NAMED_DAYS = frozenset("Super Black Good Bloody Ash Palm Easter Cyber Fat Holy Maundy Shrove Orange Casual Sheffield".split())
_ANY = frozenset("a one some any first second third fourth other".split())
_TITLES = frozenset("Mr. Mrs. Ms. Miss Mr Mrs Ms Dr. Dr Lord Lady Sir Prof. Sen. Rep. Gov. President Minister Secretary".split())
_BEFORE_SHORT_YEAR = frozenset("in since of the by until from and to or".split())
_BEFORE_MONTH = frozenset("in since by until till during last next early late mid from".split())  # no verb follows these
_FIGURES = re.compile(r"[$€£%]|\b(?:percent|per cent|million|billion|compared|profit|sales|revenue|earned|earnings)\b", re.IGNORECASE)
_BESIDE = 2  # words from a verb to the time behind its preposition
_N_BEFORE = 50  # dates of the text that are kept to count from: what lies further back is no longer spoken of
_MONTH_LAST = re.compile(r"\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\Z")


def find_times(sentences: Sequence[Sentence], text: str, published: date | None, paragraphs: Sequence[Paragraph] = ()) -> tuple[Timex, ...]:
    """Return the time expressions of a report in order of the text, none overlapping another.

    What counts from publication ("last week") has the value "" where publication is not known; what counts from a date in the
    text ("five years later") is resolved from that date alone.

    Args:
        sentences: the parsed sentences, in order.
        text: the report's text, in which the spans count.
        published: the day of publication, or None.
        paragraphs: all paragraphs of the report; its datelines name days too, and what was sent that day counts from it.
    """
    found: list[Timex] = []
    before: list[str] = []
    end = 0
    datelines = tuple(find_dateline_times(paragraphs, text, published))
    for number, sentence in enumerate(sentences):
        written = day_written(datelines, sentence.span.start, published)
        del before[:-_N_BEFORE]
        n_before = len(before)
        told: list[tuple[Token | None, str]] = []
        for phrase in find_phrases(text, _stretch(text, sentence, sentences[number + 1 : number + 2])):
            if phrase.span.start < end:
                continue
            compares = _FIGURES.search(text, sentence.span.start, sentence.span.end) is not None
            tokens = [t for t in sentence.tokens if t.span.overlaps(phrase.span)]
            if not tokens or not _is_time(phrase, tokens, sentence):
                continue
            verb, word = _verb_of(sentence, tokens), _before(sentence, tokens)
            setting = Setting(
                written,
                _tense(sentence, tokens if phrase.whole is None else [t for t in sentence.tokens if t.span.overlaps(phrase.whole)]),
                before,
                compares,
                len(before) - n_before,
                is_loose=word != "since" and (word in _AHEAD or verb is None or _is_about(sentence, verb, tokens)),
                beside=next((v for w, v in reversed(told) if _goes_with(sentence, verb, w)), ""),
            )
            kind, value = resolve(phrase.meaning, setting)
            if phrase.meaning.kind == "weekday" and _is_any(sentence, tokens):
                value = f"XXXX-WXX-{phrase.meaning.weekday}{phrase.meaning.part}"
            if phrase.rule == "spans" and value[:1] == "P" and value[-1] == "M" and written is not None:
                before.append(f"{written.year:04}")  # "the first nine months": what is compared with them is no quarter
            found.append(Timex(phrase.span, phrase.span.of(text), kind, value, sentence.index))
            end = phrase.span.end
            if kind in ("DATE", "TIME") and bounds(value) is not None and not _is_aside(phrase, text):
                # The day of saying does not move the narrative: "attacked on Friday, police said on Sunday. The next day" is Saturday.
                told.append((verb, value))
                before.insert(n_before if _is_said_then(verb) else len(before), value)
    return tuple(sorted((*found, *datelines), key=lambda t: t.span.start))


def _stretch(text: str, sentence: Sentence, after: Sequence[Sentence]) -> Span:
    """Return the span to search: with the next sentence where one was wrongly ended after a month ("on Aug. 7")."""
    end = sentence.span.end
    if after and _MONTH_LAST.search(text, max(sentence.span.start, end - 6), end) and text[after[0].span.start].isdigit():
        return Span(sentence.span.start, min(after[0].span.end, after[0].span.start + 30))
    return sentence.span


def _is_aside(phrase: Phrase, text: str) -> bool:
    """Say whether the narrative does not move to a time: one to compare with ("a year earlier") or the end of a period ("ended May 3")."""
    meaning = phrase.meaning
    if meaning.kind == "again" and meaning.year is not None:
        return True
    if meaning.kind in ("shift", "again") and (meaning.n or 0) < 0 and meaning.unit in ("Y", "") and meaning.relation == "":
        return True
    return text[max(0, phrase.span.start - 7) : phrase.span.start].strip().lower() in ("ended", "ending", "ends")


def _head_of(tokens: Sequence[Token]) -> Token:
    """Return the token of a phrase that depends on a word outside it."""
    inside = {t.index for t in tokens}
    outer = [t for t in tokens if t.head not in inside]
    return next((t for t in outer if t.upos not in ("ADP", "DET", "PUNCT", "PART")), outer[-1] if outer else tokens[-1])


def _is_time(phrase: Phrase, tokens: Sequence[Token], sentence: Sentence) -> bool:
    """Say whether the words are a time here: "may" and "march" can be verbs, "May" and "March" names, "2000" a number of people."""
    before = sentence.tokens[tokens[0].index - 1] if tokens[0].index else None
    last = tokens[-1]
    meaning = phrase.meaning
    if _is_other(phrase, before, last, sentence):
        return False
    if meaning.kind == "weekday":
        return before is None or before.text not in _NAMED_DAYS
    if phrase.rule in ("this unit", "deictic"):  # with a capital the name of a programme or a paper
        return (
            not last.text[0].isupper()
            or last.text.isupper()
            or before is None
            or (phrase.rule == "deictic" and _opens_a_sentence(before, last, sentence))
        )
    if phrase.rule == "month":
        return bool(meaning.relation) or _is_month(before, tokens, sentence)
    if phrase.rule == "set word":
        return last.upos != "NOUN"  # "a free daily" is a paper
    if phrase.rule == "amount":
        return tokens[0].text.lower() not in ("a", "an") or not _is_counted(before, sentence)
    if phrase.rule == "year":
        after = sentence.tokens[last.index + 1] if last.index + 1 < len(sentence.tokens) else None
        return _is_year(meaning.year or 0, before, last, after)
    if phrase.rule == "short year":
        return before is not None and before.text.lower() in _BEFORE_SHORT_YEAR
    return not (last.text.lower() == "soon" and _tense(sentence, tokens) == "past")  # "soon returned" tells what came next


def _is_other(phrase: Phrase, before: Token | None, last: Token, sentence: Sentence) -> bool:
    """Say whether the words name something else: a programme, a paper ("Radio News Daily", "USA TODAY said"), a stream."""
    if phrase.meaning.part and last.text in ("Night", "Morning", "Evening", "Afternoon", "Noon", "Midnight"):
        return True
    if last.text == "current" and last.upos == "NOUN":
        return True
    if phrase.rule not in ("this unit", "deictic", "set word") or before is None:
        return False
    if last.text.isupper() and before.text.isupper():
        return any(t.text.islower() for t in sentence.tokens)
    return last.text[0].isupper() and last.entity[2:] == "ORG"


def _is_any(sentence: Sentence, tokens: Sequence[Token]) -> bool:
    """Say whether a weekday is none in particular: "one Sunday", "on a Friday in spring"; not "at a Friday meeting"."""
    return _before(sentence, tokens) in _ANY and _head_of(tokens).rel not in ("compound", "amod", "nummod")


def _opens_a_sentence(before: Token, last: Token, sentence: Sentence) -> bool:
    """Say whether a word with a capital begins what somebody says: after an opening mark, and not all that the marks hold."""
    after = sentence.tokens[last.index + 1] if last.index + 1 < len(sentence.tokens) else None
    return before.text in ("``", '"', "“", "'", "‘") and after is not None and after.text not in ("''", '"', "”", "'", "’")


def _is_month(before: Token | None, tokens: Sequence[Token], sentence: Sentence) -> bool:
    """Say whether the bare name of a month is one: no verb, no person ("Theresa May"), no march ("the March for peace")."""
    is_after_in = before is not None and before.text.lower() in _BEFORE_MONTH
    if any(t.entity.endswith("PER") or (t.upos in ("AUX", "VERB") and not is_after_in) for t in tokens):
        return False
    if before is not None and (before.text in _TITLES or (before.entity.endswith("PER") and before.index + 1 == tokens[-1].index)):
        return False
    return not any(t.index < tokens[0].index for t in sentence.children(tokens[-1], "det"))


def _is_counted(before: Token | None, sentence: Sentence) -> bool:
    """Say whether a number of things stands before: "four flights a week" is a rate, no duration."""
    if before is None or before.upos not in ("NUM", "NOUN", "SYM"):
        return False
    return before.upos != "NOUN" or sentence.child(before, "nummod") is not None


def _is_year(year: int, before: Token | None, last: Token, after: Token | None) -> bool:
    """Say whether a number of four figures is a year: agencies write other numbers with a comma."""
    if not 1500 <= year <= 2100:
        return False
    if before is not None and before.text in ("$", "£", "€", "#", "No.", "Route", "Flight", "Highway", "Boeing", "Airbus"):
        return False
    if after is not None and (after.text in ("%", "percent", "per") or after.upos == "NUM"):
        return False
    counts = after is not None and last.head == after.index and last.deprel == "nummod" and after.xpos in ("NNS", "NNPS")
    return not (counts and year % 100 == 0 and after is not None and after.upos == "NOUN")


def _tense(sentence: Sentence, tokens: Sequence[Token]) -> Tense:
    """Return the tense of the verb that governs a phrase.

    A past verb right before it ("said Wednesday it will") counts before the tree, which often hangs the day on the wrong verb; and
    "Wednesday's ruling" is past unless the nearest verb is in the future tense.
    """
    head = _head_of(tokens)
    if (known := _known_tense(sentence, tokens, head)) is not None:
        return known
    is_owner = head.deprel == "nmod:poss"
    near = "" if is_owner else _tense_before(sentence, tokens)
    if near:
        return near
    above = sentence.head_of(head)
    if above is not None and above.upos in ("VERB", "AUX"):
        above = governing_verb(sentence, head, above)
    for word in (head, *((above, *sentence.ancestors(above)) if above is not None else ())):
        helpers = list(sentence.children(word, "aux", "cop"))
        if word.upos in ("VERB", "AUX") or helpers:
            tense = _own_tense(sentence, word, helpers, tokens)
            if is_owner:
                return "future" if tense == "future" else "past"
            if tense:
                return tense
    return ""


def _known_tense(sentence: Sentence, tokens: Sequence[Token], head: Token) -> Tense | None:
    """Return the tense that no verb changes: what is arranged lies ahead, "since" looks back, and a ballot's month is the nearest one."""
    if is_arranged(sentence, head):
        return "future"
    if _before(sentence, tokens) == "since":
        return "past"
    return "" if is_of_ballot(sentence, head) else None


def _tense_before(sentence: Sentence, tokens: Sequence[Token]) -> Tense:
    """Return the tense that the word right in front of a phrase, or of its preposition, gives it; "" where it gives none."""
    first = tokens[0].index - 1
    if first >= 0 and sentence.tokens[first].text.lower() in _AHEAD and not _is_perfect(sentence, tokens):
        return "future"
    if first >= 0 and sentence.tokens[first].upos == "ADP":
        first -= 1
    if first < 0:
        return ""
    word = sentence.tokens[first]
    if word.xpos in ("VBD", "VBN") and _own_tense(sentence, word, list(sentence.children(word, "aux")), tokens) == "past":
        return "past"
    # "A vote is due in December", wherever the parser hangs the month.
    if word.upos != "ADJ" or not _ARRANGED.match(word.text.lower()):
        return ""
    return "past" if any(t.text.lower() in ("had", "'d") for t in sentence.children(word, "aux", "cop")) else "future"


def _verb_of(sentence: Sentence, tokens: Sequence[Token]) -> Token | None:
    """Return the verb that a phrase belongs to, or None."""
    head = _head_of(tokens)
    above = sentence.head_of(head)
    return governing_verb(sentence, head, above) if above is not None and above.upos in ("VERB", "AUX") else None


def _goes_with(sentence: Sentence, verb: Token | None, other: Token | None) -> bool:
    """Say whether a verb is another one or is coordinated with it."""
    if verb is None or other is None:
        return False
    at: Token | None = verb
    while at is not None and at.index != other.index:
        at = sentence.head_of(at) if at.deprel in ("conj", "parataxis") else None
    return at is not None


def _is_said_then(verb: Token | None) -> bool:
    """Say whether a time is that of a verb of saying: "said on Sunday"."""
    return verb is not None and verb.lemma in _SAYING


def _before(sentence: Sentence, tokens: Sequence[Token]) -> str:
    """Return the word right in front of a phrase, in small letters."""
    return sentence.tokens[tokens[0].index - 1].text.lower() if tokens[0].index else ""


def _is_about(sentence: Sentence, verb: Token, tokens: Sequence[Token]) -> bool:
    """Say whether a time may be that of what is said, asked for or planned: "warned of a strike in May", "one planned for May"."""
    is_plan = _PLANS.match(verb.text.lower()) is not None
    if (verb.xpos == "VB" and sentence.child(verb, "mark") is not None) or (is_plan and verb.xpos != "VBD"):
        return True
    return (is_plan or verb.lemma in _SAYING) and tokens[0].index - verb.index > _BESIDE


def _is_perfect(sentence: Sentence, tokens: Sequence[Token]) -> bool:
    """Say whether the verb that governs a phrase is in the past perfect: "had filed by Wednesday" lies behind."""
    verb = next((t for t in sentence.ancestors(_head_of(tokens)) if t.upos == "VERB"), None)
    return verb is not None and any(t.text.lower() in ("had", "'d") for t in sentence.children(verb, "aux"))


def _is_negated(sentence: Sentence, word: Token) -> bool:
    """Say whether a verb is negated: "could not be reached Friday" is past, "could come on Friday" is not."""
    return any(t.lemma.lower() in ("not", "n't", "neither", "never") for t in sentence.subtree(word) if t.index < word.index)


def _looks_ahead(sentence: Sentence, word: Token, time: Sequence[Token]) -> bool:
    """Say whether a verb of arranging gives the time of what is arranged: "is due Friday", not "on Tuesday planned a march"."""
    case = sentence.tokens[time[0].index - 1].text.lower() if time[0].index else ""
    if _ARRANGED.match(word.text.lower()):
        return word.xpos != "VBD" or time[0].index > word.index or case in _NEW_DAY
    return case in _NEW_DAY and time[0].index > word.index and _PUT_OFF.match(word.text.lower()) is not None


def _is_past_as_told(sentence: Sentence, word: Token) -> bool:
    """Say whether a form that was taken for the present is the past, as news tells it: "put its forces on alert Tuesday", "overran"."""
    form, is_base = word.text.lower(), word.xpos in ("VBP", "VB") and sentence.child(word, "mark", "aux") is None
    return is_base and (is_past_form(form) or is_past_as_well(form)) and sentence.child(word, "nsubj") is not None


def _own_tense(sentence: Sentence, word: Token, helpers: Sequence[Token], time: Sequence[Token]) -> Tense:
    """Return the tense of one verb with its auxiliaries, for a time that goes with it, or "" where it has none of its own."""
    lemmas = {t.lemma.lower() for t in helpers}
    if lemmas & {"will", "shall", "'ll", "would", "wo", "may", "might", "could", "can", "should", "must"}:
        is_past = "have" in lemmas or ("could" in lemmas and _is_negated(sentence, word))
        return "past" if is_past else "future"
    if _looks_ahead(sentence, word, time):
        return "future"
    if word.xpos == "VB" and "be" in lemmas and sentence.child(word, "mark") is not None:
        return "future"  # "is to vote"
    if any(t.xpos == "VBD" for t in helpers) or word.xpos == "VBD" or (not helpers and _is_past_as_told(sentence, word)):
        # "Would stay if it won in November", "asked if it won in November": the main verb tells.
        return "" if word.xpos == "VBD" and any(t.text.lower() == "if" for t in sentence.children(word, "mark")) else "past"
    if "have" in lemmas:
        return "past"
    if word.xpos == "VB" and sentence.child(word, "mark") is not None:
        above = sentence.head_of(word)
        if above is None or not _PLANS.match(above.text.lower()):
            return ""
        # What somebody had planned lay ahead of him, and lies behind the report.
        return "past" if any(t.text.lower() in ("had", "'d") for t in sentence.children(above, "aux")) else "future"
    if helpers or word.xpos in ("VBZ", "VBP"):
        return "past" if _SAYS.match(word.text.lower()) else "present"
    return "past" if word.xpos == "VBN" and word.deprel in ("acl", "advcl") else ""
