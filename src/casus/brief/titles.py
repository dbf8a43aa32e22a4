"""The title of a story: its main act in the codebook's words, else a headline, else its beginning."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

from casus.brief.evidence import Library, listed, words_of
from casus.brief.happened import refs_of
from casus.brief.main_act import BARE_BODY, LEAD, TALK, is_half_told, is_nameless, main_happening, place_of, tier
from casus.brief.outcomes import NOBODY, within_line
from casus.brief.page import Ref
from casus.codebook.inflection import verb_forms
from casus.ground.dates import bounds
from casus.ground.spans import Span
from casus.ground.text import fold
from casus.model.account import Account, Event, Party
from casus.model.naming import SMALL_WORDS, is_worded, names_object
from casus.model.story import Happening
from casus.reconcile.happenings import happened

# What is not done yet, as one and as many say it.
_PLANNED = {"planned": ("plans to", "plan to"), "threatened": ("threatens to", "threaten to"), "requested": ("is asked to", "are asked to")}
_TRAILING = re.compile(r" (?:with|on|to|from|of|against|for|over|in|at|by)$")
_BEHIND = re.compile(r"\s+(?:in|of|from|at|on|for|to|and)\s|,")
_POINTING = re.compile(r"(?:^|, | and )(?:its|his|her|their|it|he|she|they) ?", re.IGNORECASE)  # "bars its neighbour": whose?
_PLURAL = re.compile(r"[a-z-]+[^\Wsuia]s")  # no "press", "census", "crisis"
_BESIDE = re.compile(r"\b(?:after|although|as|because|before|if|since|that|unless|until|when|where|which|while|who|whom|whose)\b[^,;]*\Z")
_THING_BEFORE = re.compile(r"\w (\w+) (?:by|of|from) (?:the |an? )?\Z")
_THING_OF = re.compile(r"(\w+) (?:with|of|from|by|for|on|to|in|against|between|at|over) (?:the |an? |its |their )?\Z")
_UNFINISHED = frozenset({"tell", "inform", "let", "make", "get", "have", "give", "want"})  # alone they wait for what was told or done
_MORE = re.compile(r"(?:,| and) (?:the )?[A-Z]")
_VOTING = re.compile(r"\b(?:agreed|approved|decided|ordered|voted)\b")  # to plan by a decision says less than the decision
_NEXT_CLAUSE = re.compile(r"; |, (?:after|although|and|as|because|before|but|who|which|while|whose|[a-z]+ing)\b")
_OPEN_END = re.compile(r"(?: (?:a|an|and|at|be|been|by|for|from|had|has|have|his|in|is|its|of|on|or|that|the|to|was|were|will|with))+\Z")
_MANY = 6  # reports, of which more than one in six tell the act that the title names
_NEWS = timedelta(days=31)  # what a report begins with happened of late; an older day belongs to what it only mentions
_LONGEST, _SHORTEST = 110, 40  # characters of a quoted beginning


def make_title(library: Library) -> tuple[str, str | None, tuple[Ref, ...]]:
    """Return a title, the date of what it tells, and the evidence.

    Names and the codebook's verb make it: "NATO invites Montenegro". Where no act can carry it, hardly one of many reports tells the act,
    or one report of several tells a mere charge or appeal, the headline is quoted that shares most words with the others; where there
    are no headlines, the beginning of the first report, with who said it (of many reports of the one that has most in common with others).
    """
    happening = main_happening(library)
    accounts = library.story.accounts
    titled = [a for a in accounts if a.report.title]
    titled = [a for a in titled if not _asks(a)] or titled  # a question tells nothing
    if happening is not None and (not titled or _is_central(happening, len(accounts))):
        for report, event in happening.events:
            account = library.accounts[report]
            title = _title_of(library, account, event) if place_of(account, event) < LEAD else None
            if title:
                return title[0].upper() + title[1:], happened(happening), refs_of(library, happening)
    if titled:
        account = titled[_central([a.report.title or "" for a in titled])]
        return f"“{_flat(account.report.title or '')}”", _day_of(library, account), ()
    begun = sorted((a for a in accounts if a.sentences), key=lambda a: a.report.published or date.max)
    if not begun:
        return "Reports of one story", None, ()
    account = begun[_central([a.sentences[0].of(a.report.text) for a in begun]) if len(begun) >= _MANY else 0]
    return _beginning(library, account), _day_of(library, account), (library.ref(account.report.id, account.sentences[0]),)


def _asks(account: Account) -> bool:
    return (account.report.title or "").rstrip("”\"' ").endswith("?")


def _beginning(library: Library, account: Account) -> str:
    """Return how a report begins, in quotation marks: its first sentence or, where somebody says all of it, what is said and by whom."""
    first, text = account.sentences[0], account.report.text
    for said in account.statements:
        if said.within is None and said.stance == "asserts" and _holds(first, said.content) and said.content[0].start - first.start < 2:
            who = library.speakers(account, said)
            if who != NOBODY and "“" not in who:
                return f"{_quoted(words_of(text, said.content))}, by the account of {within_line(who)}"
    return opening(account)


def opening(account: Account) -> str:
    """Return the words with which a report begins, in quotation marks; "" where it has no sentence."""
    return _quoted(_flat(account.sentences[0].of(account.report.text))) if account.sentences else ""


def _holds(sentence: Span, content: Sequence[Span]) -> bool:
    """Say whether what is said is of one sentence alone."""
    return all(sentence.start <= s.start and s.end <= sentence.end for s in content)


def _quoted(words: str) -> str:
    """Return words in quotation marks, without the stop at their end and cut where they are long, at a comma if one stands well.

    >>> _quoted("Talks failed."), _quoted("Mali " + "and Niger " * 5 + "left, as all of them had said for months that they would")
    ('“Talks failed”', '“Mali and Niger and Niger and Niger and Niger and Niger left …”')
    """
    words = re.sub(r"[“”\"]", "", words).rstrip(".,; ")
    if len(words) > _LONGEST:
        cut = words[:_LONGEST].rsplit(" ", 1)[0]
        clauses = [m.start() for m in _NEXT_CLAUSE.finditer(cut) if m.start() >= _SHORTEST]
        words = (cut[: clauses[0]] if clauses else _OPEN_END.sub("", cut)).rstrip(",;:—– ") + " …"
    return f"“{words}”"


def _day_of(library: Library, account: Account) -> str | None:
    """Return the day of what the first sentence of a report tells, where one of its acts has one that is not long before the report.

    Of "delayed the tanks that it ordered last year" it is not last year.
    """
    if not account.sentences:
        return None
    report, first = account.report.id, account.sentences[0]
    told = [h for h in library.story.happenings for r, e in h.events if r == report and e.sentence == first and e.status == "actual"]
    since = account.report.published - _NEWS if account.report.published else date.min
    days = (day for h in told if (day := happened(h)))
    return next((day for day in days if (span := bounds(day)) is None or span[1] >= since), None)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _is_central(happening: Happening, n_reports: int) -> bool:
    n_telling = len({r for r, _ in happening.events})
    if tier(happening.events[0][1]) and n_telling == 1 < n_reports:
        return False
    return n_reports < _MANY or n_telling >= n_reports / _MANY


def _central(texts: Sequence[str]) -> int:
    """Return the place of the text whose words most others have; the first of those that share alike."""
    words = [set(re.findall(r"[^\W\d_]{4,}", fold(t))) for t in texts]
    in_texts = Counter(w for one in words for w in one)
    shared = [sum(in_texts[w] - 1 for w in one) / (len(one) + 1) for one in words]
    return shared.index(max(shared))


def _title_of(library: Library, account: Account, event: Event) -> str | None:
    actors, recipients = (
        listed(list(dict.fromkeys(_short_name(library, account, p) for p in side))) for side in (event.actors, event.recipients)
    )
    if event.status not in ("actual", "planned", "threatened", "requested") or not actors:
        return None
    if (event.type in TALK and not recipients) or not is_worded(account, event):
        return None
    if (
        is_half_told(event)
        or is_nameless(event)
        or not _is_main_clause(account, event)
        or _is_torn(account, event)
        or _is_only_thing(account, event)
        or not _is_own_verb(account, event)
        or _POINTING.search(f"{actors}, {recipients}")
    ):
        return None
    if names_object(event):
        recipients = ""
    words = event.act.lower().split()
    if words[-2:-1] == ["to"] or (len(words) == 1 and words[0] in _UNFINISHED):  # "order to close": what, is not told
        return None
    act = _own_act_words(account, event)
    is_one = _is_one(account, event.actors)
    verb = third_person(act) if event.status == "actual" and is_one else act
    if event.status in _PLANNED:
        verb = f"{_PLANNED['threatened' if event.type == 'THREATEN' else event.status][not is_one]} {act}"
    return f"{actors} {verb if recipients else _TRAILING.sub('', verb)} {recipients}".strip()


def _is_own_verb(account: Account, event: Event) -> bool:
    """Say whether the codebook's verb for an act, and its thing, are the text's own: no title has talks cancelled that were postponed."""
    verb, *rest = _own_act_words(account, event).lower().split()
    told = " ".join(s.of(account.report.text) for s in (event.trigger, *event.also, *event.words)).lower()
    things = [w for w in rest if w not in SMALL_WORDS and w not in ("a", "an", "the", "of")]
    if any(w[: max(4, len(w) - 2)] not in told for w in things):  # "dismissed the reports": no title has claims dismissed
        return False
    return verb[: max(3, len(verb) - 2)] in told or any(form in told.split() for form in verb_forms(verb))


def _is_main_clause(account: Account, event: Event) -> bool:
    """Say whether an act is told by a sentence's own clause and not beside it ("after the Netherlands gave its go-ahead").

    What is planned by a vote or decision is no plan alone: "voted to close the base" says more than "plans to close".
    """
    before = account.report.text[event.sentence.start : event.trigger.start]
    own = _reporting_end(account, event)
    return not _BESIDE.search(before[own:]) and not (event.status == "planned" and _VOTING.search(before))


def _reporting_end(account: Account, event: Event) -> int:
    """Return how many characters of the sentence stand before what the act's own speaker says ("announced that")."""
    starts = [s.content[0].start for s in account.statements if s.id in event.statements and s.content]
    return max(min((*starts, event.trigger.start)) - event.sentence.start, 0) if starts else 0


def _is_torn(account: Account, event: Event) -> bool:
    """Say whether the recipients are not all of whom an act is done to, or only stand behind the thing that it is done to.

    No title has the thing ("rejected a ruling by the court", "invited the ministers of Chad") or the rest ("Chad, Mali and Niger").
    """
    text, ends = account.report.text, event.trigger.end
    spans = [p.span for p in event.recipients if p.span is not None and p.span.start > ends]
    things = [m[1].lower() for s in spans if (m := _THING_BEFORE.search(text[ends : s.start]))]
    named = set(event.act.lower().split())
    last = event.act.lower().split()[-2:-1] if event.act.endswith((" of", " with", " to", " from", " on")) else []
    things += [t for s in spans if (t := _own_object(text[event.trigger.start : s.start], event.act))]
    is_twice = any(w in s.of(text).lower().split() for w in last for s in spans)
    if event.act.endswith(" on") and any(re.search(r"\bwith (?:the )?$", text[ends : s.start]) for s in spans):
        return True  # "agreed with Chad on a loan"
    if event.act.endswith(" with") and any(_TO_DO.search(text[ends : s.start]) for s in spans):
        return True  # "agreed to admit Chad" is no agreement with Chad
    is_more = bool(spans) and _MORE.match(text, max(s.end for s in spans)) is not None
    return is_twice or is_more or any(t not in named for t in things)


_TO_DO = re.compile(r"^(?!.*\bwith\b).*\bto [a-z]+ ", re.DOTALL)


def _own_object(words: str, act: str) -> str:
    """Return the thing that stands before the preposition of a recipient and that the act's own words lack, or "".

    >>> _own_object("left a fisheries pact with ", "leave"), _own_object("imposed new sanctions on ", "impose sanctions on")
    ('pact', '')
    """
    match = _THING_OF.search(words)
    thing = match[1] if match else ""
    verb, *rest = act.lower().split()
    is_verb = thing in verb_forms(verb) or (" " not in words.strip()[: len(thing)] and words.startswith(thing))
    is_named = any(w[: max(3, len(w) - 2)] == thing.lower()[: max(3, len(w) - 2)] for w in (verb, *rest) if w not in SMALL_WORDS)
    return "" if not thing or thing[0].isupper() or thing.endswith("ly") or thing in SMALL_WORDS or is_verb or is_named else thing.lower()


def _is_only_thing(account: Account, event: Event) -> bool:
    """Say whether a recipient is a thing of somebody who is not named in its words ("the Swedish accession"), whose name would mislead."""
    return any(p.entity and not account.mentions_at(p.span) for p in event.recipients if p.span is not None)


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
    bare = BARE_BODY.fullmatch(party.text)
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
