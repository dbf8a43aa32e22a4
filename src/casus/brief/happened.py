"""What happened: each act of a story once, newest first, and the title that is made of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date

from casus.brief.evidence import Library, listed, told_words
from casus.brief.page import EventLine, Ref
from casus.codebook.inflection import verb_forms
from casus.ground.dates import bounds
from casus.ground.text import fold
from casus.model.account import Account, Event, Party
from casus.model.naming import APPLYING, SMALL_WORDS, is_worded, names_object
from casus.model.story import Happening
from casus.reconcile.happenings import happened

_STATUS_RANK = {"actual": 0, "planned": 1, "threatened": 2, "conditional": 3, "requested": 4, "denied": 5, "hypothetical": 9}
_TALK = frozenset({"ACCUSE", "REQUEST"})  # what is only said gives way to what was done
_APPLYING = (*APPLYING, "bid to join")
_COURTESIES = ("thank", "praise", "congratulate", "welcome", "hail", "condole", "express", "apologise", "apologize")
# What is not done yet, as one and as many say it.
_PLANNED = {"planned": ("plans to", "plan to"), "threatened": ("threatens to", "threaten to"), "requested": ("is asked to", "are asked to")}
# Acts that are done by saying so: "said that it was leaving the bloc" needs no other witness.
_DECIDED = frozenset({"SANCTION", "REJECT", "RETREAT", "CONCEDE", "AGREE", "SUPPORT"})
_MEETING = frozenset({"CONSULT", "PROTEST"})  # complete without anybody to whom it is done
_TRAILING = re.compile(r" (?:with|on|to|from|of|against|for|over|in|at|by)$")
_BEHIND = re.compile(r"\s+(?:in|of|from|at|on|for|to|and)\s|,")
_POINTING = re.compile(r"(?:^|, | and )(?:its|his|her|their|it|he|she|they) ?", re.IGNORECASE)  # "bars its neighbour": whose?
_BARE = re.compile(r"[Tt]he ([^\W\d_]+|[a-z]+(?: [a-z]+)+)")  # "The Senate", "the foreign minister": of which state?
_PLURAL = re.compile(r"[a-z-]+[^\Wsuia]s")  # no "press", "census", "crisis"
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
_MANY = 6  # reports, of which more than one in six tell the act that the title names
_NEWS = 62  # days before the first report; what lies further back is no news
_LEAD = 2  # sentences at the head of a report that tell what it is about


def list_events(library: Library) -> tuple[EventLine, ...]:
    """Return one line for each happening, newest first; what has no date comes after what has, in order of the texts."""
    lines = [(_order(h), i, event_line(library, h)) for i, h in enumerate(library.story.happenings)]
    lines.sort(key=lambda item: (item[0], item[1]))
    return tuple(line for _, _, line in lines)


def _denials(account: Account, event: Event) -> list[str]:
    """Return the statements that deny an act of which another tells: of such a charge they give the status, not the charge."""
    return [s.id for s in account.statements if s.id in event.statements and s.stance == "denies"] if event.status == "denied" else []


def _voices(library: Library, happening: Happening, *, denying: bool) -> tuple[str, ...]:
    """Return by whose account an act has its status or, not `denying`, who told as done what others deny; each voice once.

    One report has "police" and the other "Police", one the whole name and the other only its end.
    """
    by: dict[str, str] = {}
    for report, event in happening.events:
        account = library.accounts[report]
        denials = _denials(account, event)
        told = (denials or event.statements) if denying else [s for s in event.statements if denials and s not in denials]
        for name in library.accounts_of(account, told) if told else ():
            by.setdefault(fold(name), name)
    return tuple(name for key, name in by.items() if not any(other.endswith(f" {key}") for other in by))


def event_line(library: Library, happening: Happening) -> EventLine:
    """Return the line of one happening, in the words of its best telling."""
    report, event = happening.events[0]
    account = library.accounts[report]
    is_reported = any(not e.statements for _, e in happening.events)
    return EventLine(
        happened=happened(happening),
        words=told_words(library, account, event),
        type=event.type,
        mode=event.mode,
        act=event.act,
        actors=_names(library, account, event.actors),
        recipients=_names(library, account, event.recipients),
        status=event.status,
        condition=event.condition.of(account.report.text) if event.condition else None,
        place=next((e.place.text for _, e in happening.events if e.place), None),
        carriers=_carriers(library, happening),
        n_origins=happening.origins,
        by=() if is_reported else _voices(library, happening, denying=True),
        refs=_refs(library, happening),
        claimed_by=() if is_reported else _voices(library, happening, denying=False),
    )


def _carriers(library: Library, happening: Happening) -> tuple[str, ...]:
    """Return the names of the reports that tell a happening, be it in a clause of which no event was made."""
    reports = (*(report for report, _ in happening.events), *(clause.report for clause in happening.clauses))
    return tuple(dict.fromkeys(library.names[report] for report in reports))


def _refs(library: Library, happening: Happening) -> tuple[Ref, ...]:
    """Return the references of all tellings, one a paragraph."""
    found: dict[tuple[str, int], Ref] = {}
    for report, event in happening.events:
        for span in (event.trigger, *event.also):
            ref = library.ref(report, span)
            found.setdefault((report, ref.paragraph), ref)
    for clause in happening.clauses:
        ref = library.evidence(clause)
        found.setdefault((clause.report, ref.paragraph), ref)
    return tuple(found.values())


def _names(library: Library, account: Account, parties: Sequence[Party]) -> tuple[str, ...]:
    return tuple(library.party(account, p) for p in parties)


def _order(happening: Happening) -> tuple[int, int]:
    span = bounds(happened(happening))
    return (0, -span[1].toordinal()) if span else (1, 0)


def main_happening(library: Library) -> Happening | None:
    """Return the act that the story is about, or None where no report tells any at its head.

    It stands among the first sentences of a report, in a reporter's voice, with both sides named; most origins carry it, what happened
    goes before what is planned or threatened, and a meeting gives way to what it is about.
    """
    best: tuple[tuple[int, ...], Happening] | None = None
    for happening in library.story.happenings:
        told = [(library.accounts[r], e) for r, e in happening.events if not e.statements or _is_own_act(library.accounts[r], e)]
        places = [_place(a, e) for a, e in told]
        if not told or min(places) >= _LEAD or happening.events[0][1].status == "hypothetical" or _is_long_past(library, happening):
            continue
        event = told[0][1]
        rank = (
            _tier(event),
            _STATUS_RANK.get(event.status, 9),
            -happening.origins,  # a copy makes nothing weightier
            -(bool(event.actors) + bool(event.recipients)),
            event.type in _MEETING,
            min(places),
        )
        if best is None or rank < best[0]:
            best = rank, happening
    return best[1] if best else None


def _is_long_past(library: Library, happening: Happening) -> bool:
    """Say whether an act was over long before the first report: "Indonesia, which invaded it in 1975" is background, whatever it heads."""
    span = bounds(happened(happening))
    published = [a.published for a in library.story.accounts if a.published is not None]
    return span is not None and bool(published) and (min(published) - span[1]).days > _NEWS


def _tier(event: Event) -> int:
    """Return how far an act gives way to others: charges, appeals and half-told acts to what was done, courtesies to all."""
    if event.act.startswith(_COURTESIES) or not (event.actors or event.type in _TALK):
        return 2
    if event.act.startswith(_APPLYING) and event.recipients:
        return 0
    return 1 if event.type in _TALK or _is_half_told(event) or _is_nameless(event) else 0


def _is_nameless(event: Event) -> bool:
    """Say whether an act is only some body's, of which the report does not make sure whose it is: "the Senate"."""
    return bool(event.actors) and all(p.actor is None and _BARE.fullmatch(p.text) for p in event.actors)


def _is_half_told(event: Event) -> bool:
    """Say whether an act has neither anybody to whom it is done nor a thing: "promises" and "shoots down" say nothing alone."""
    words = event.act.split()
    while words and words[-1] in SMALL_WORDS:
        words.pop()
    return not event.recipients and len(words) < 2 and event.type not in _MEETING


def _is_own_act(account: Account, event: Event) -> bool:
    """Say whether a plan, a threat or a decision is told by those whose it is: their word makes it one."""
    speakers = {p.actor or p.entity for s in account.statements if s.id in event.statements for p in s.speakers}
    is_theirs = bool(speakers & {p.actor or p.entity for p in event.actors})
    return is_theirs and (event.status in _PLANNED or (event.status == "actual" and event.type in _DECIDED))


def _place(account: Account, event: Event) -> int:
    """Return how many sentences of the report stand before the event's first mention."""
    start = min(s.start for s in (event.trigger, *event.also))
    return sum(1 for s in account.sentences if s.end <= start)


def make_title(library: Library) -> tuple[str, str | None, tuple[Ref, ...]]:
    """Return a title made from what happened, its date, and the evidence.

    Names and the codebook's verb make it: "NATO invites Montenegro". Where no act can carry it, hardly one of many reports tells the act,
    or one report of several tells a mere charge or appeal, the headline is quoted that shares most words with the others.
    """
    happening = main_happening(library)
    quoted = _central_headline([a.report.title for a in library.story.accounts if a.report.title])
    n_reports = len(library.story.accounts)
    if happening is not None and (not quoted or _is_central(happening, n_reports)):
        for report, event in happening.events:
            title = _title_of(library, library.accounts[report], event)
            if title:
                return title[0].upper() + title[1:], happened(happening), _refs(library, happening)
    if quoted:
        return f"“{quoted}”", None, ()
    return "Reports of one story", None, ()


def _is_central(happening: Happening, n_reports: int) -> bool:
    n_telling = len({r for r, _ in happening.events})
    if _tier(happening.events[0][1]) and n_telling == 1 < n_reports:
        return False
    return n_reports < _MANY or n_telling >= n_reports / _MANY


def _central_headline(titles: Sequence[str]) -> str | None:
    """Return the headline whose words most other headlines have; the first of those that share alike, None where there is none."""
    words = [set(re.findall(r"[^\W\d_]{4,}", fold(t))) for t in titles]
    in_titles = Counter(w for one in words for w in one)
    shared = [sum(in_titles[w] - 1 for w in one) / (len(one) + 1) for one in words]
    return titles[shared.index(max(shared))] if titles else None


def _title_of(library: Library, account: Account, event: Event) -> str | None:
    actors, recipients = (
        listed(list(dict.fromkeys(_short_name(library, account, p) for p in side))) for side in (event.actors, event.recipients)
    )
    if event.status not in ("actual", "planned", "threatened", "requested") or not actors:
        return None
    if (event.type in _TALK and not recipients) or not is_worded(account, event):
        return None
    if (
        _is_half_told(event)
        or _is_nameless(event)
        or _is_of_thing(account, event)
        or not _is_own_verb(account, event)
        or _POINTING.search(f"{actors}, {recipients}")
    ):
        return None
    if names_object(event):
        recipients = ""
    act = _own_act_words(account, event)
    is_one = _is_one(account, event.actors)
    verb = third_person(act) if event.status == "actual" and is_one else act
    if event.status in _PLANNED:
        verb = f"{_PLANNED['threatened' if event.type == 'THREATEN' else event.status][not is_one]} {act}"
    return f"{actors} {verb if recipients else _TRAILING.sub('', verb)} {recipients}".strip()


def _is_own_verb(account: Account, event: Event) -> bool:
    """Say whether the codebook's verb for an act is the text's own: no title has talks cancelled that were postponed."""
    verb = event.act.lower().split()[0]
    told = " ".join(s.of(account.report.text) for s in (event.trigger, *event.also, *event.words)).lower()
    return verb[: max(3, len(verb) - 2)] in told or any(form in told.split() for form in verb_forms(verb))


def _is_of_thing(account: Account, event: Event) -> bool:
    """Say whether the recipient only stands behind what an act is done to ("rejected a ruling by the court"): no title has the thing."""
    ends = event.trigger.end
    between = [account.report.text[ends : p.span.start] for p in event.recipients if p.span is not None and p.span.start > ends]
    return event.type == "REJECT" and any(re.search(r"\w \w+ (?:by|of|from) (?:the |an? )?\Z", words) for words in between)


def _own_act_words(account: Account, event: Event) -> str:
    """Return the codebook's words for an act without the thing in them that the recipient is: "expel" an envoy, no "expel diplomats of".

    The thing stays where the recipient only owns it: "recall the ambassador from Bern".
    """
    verb, *middle = event.act.split()
    kinds = {m.kind for p in event.recipients for m in account.mentions if m.span == p.span}
    return verb if middle and middle[-1] == "of" and kinds & {"person", "group"} else event.act


def _is_one(account: Account, parties: Sequence[Party]) -> bool:
    """Say whether the actors are one: a state, a body or a person, not a group, nor what a plural names ("the authorities")."""
    mentions = [m for p in parties for m in account.mentions if m.span == p.span]
    is_many = any(m.kind == "group" or (m.name is None and _is_plural(m.text)) for m in mentions)
    return len(parties) == 1 and not is_many


def _is_plural(words: str) -> bool:
    """Say whether a phrase's noun is a plural.

    >>> _is_plural("the authorities in Bern"), _is_plural("the press in Bern"), _is_plural("the head of its forces")
    (True, False, False)
    """
    head = _BEHIND.split(words)[0].split()
    return bool(head) and _PLURAL.fullmatch(head[-1]) is not None


def _short_name(library: Library, account: Account, party: Party) -> str:
    """Return the codebook's name for a state or organisation itself, else how the report calls the party; of a bare body whose it is."""
    mention = next((m for m in account.mentions if party.span == m.span), None)
    if party.actor and not party.sector and mention is not None and mention.kind in ("state", "organisation", "pronoun"):
        return library.name_of(party.actor)
    bare = _BARE.fullmatch(party.text)
    if party.actor and bare and mention is not None and mention.kind == "office":
        return f"{library.name_of(party.actor)}'s {bare[1]}"
    return library.party(account, party)


def third_person(act: str) -> str:
    """Return a headline verb in the third person singular.

    >>> third_person("invite"), third_person("impose sanctions on"), third_person("deny"), third_person("go to war with")
    ('invites', 'imposes sanctions on', 'denies', 'goes to war with')
    """
    verb, _, rest = act.partition(" ")
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        verb = verb[:-1] + "ies"
    elif verb == "have":
        verb = "has"
    elif verb == "be":
        verb = "is"
    else:
        verb += "es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s"
    return f"{verb} {rest}".strip()


def show_date(value: str | None) -> str:
    """Return a date value as a reader knows it, never finer than it is.

    >>> show_date("2015-12-02"), show_date("2015-12"), show_date("2004"), show_date("2015-W48"), show_date("199"), show_date(None)
    ('2 Dec 2015', 'Dec 2015', '2004', 'week of 23 Nov 2015', '1990s', '')
    """
    span = bounds(value)
    if value is None or span is None:
        return ""
    if "W" in value[4:7] and len(value) > 6 and value[6].isdigit():
        return f"{'weekend' if value.endswith('-WE') else 'week'} of {_day(span[0])}"
    if value[5:] in _SEASONS:
        return f"{_SEASONS[value[5:]]} {value[:4]}"
    if len(value) < len("YYYY"):
        return f"{value.ljust(4, '0')}s"
    if span[0] == span[1]:
        return _day(span[0])
    if len(value) == 7 and value[5].isdigit():
        return f"{span[0]:%b} {span[0].year}"
    return value


def _day(day: date) -> str:
    return f"{day.day} {day:%b} {day.year}"
