"""Finds the proper names in a sentence: codebook names, persons, and names that no codebook knows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from casus.codebook.actor_names import in_small_letters
from casus.codebook.actors import ActorBook, NameMatch
from casus.extract import nouns
from casus.ground.text import fold
from casus.model.sentence import Sentence, Token

# Days and months are names to the tagger, but nobody who acts.
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
    "november december christmas easter ramadan".split()
)
_HONORIFICS = frozenset("mr mrs ms miss mr. mrs. ms. dr dr. sir dame lord lady madam mme m. president-elect".split())
_ADDRESSES = frozenset("mr mrs ms miss mr. mrs. ms. dr dr. mme".split())  # behind which no state is named: "Dr Salvador"
# "US-led", "Russian-backed": the name describes how the noun came about, it does not own it.
_PARTICIPLES = frozenset(
    "led backed run based made born brokered sponsored supported controlled occupied held allied aligned trained funded affiliated "
    "educated speaking friendly dominated imposed initiated mediated owned built drafted designed supplied inspired linked style "
    "wide era style registered flagged mandated".split()
)
_PARTS = ("flat", "compound", "nmod:desc")


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name in a sentence.

    Args:
        start: index of its first token.
        end: index after its last token.
        head: index of the token that the rest of the name depends on.
        how: as `casus.codebook.actors.NameMatch.how`; `person`, or `unlisted` for a name that the codebook does not know.
        kind: the codebook's kind of actor; for unlisted names `organisation` or `place`.
        actor: id of the actor, or None.
        sector: PLOVER sector, or None.
        text: the words of the name.
        aside: the name stands in "pro-Russian" or "US-led" and owns nothing.
    """

    start: int
    end: int
    head: int
    how: str
    kind: str
    actor: str | None
    sector: str | None
    text: str
    aside: bool = False
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Common:
    """A common noun of the codebook that can refer to an actor: "foreign ministry" (office), "the alliance" (description)."""

    start: int
    end: int
    head: int
    how: str
    kind: str
    sector: str | None
    candidates: tuple[str, ...]


def is_honorific(word: str) -> bool:
    """Say whether a word is a mere form of address: "Mr", not "President" or "Gen."."""
    return fold(word) in _HONORIFICS


_LETTERS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def words_of(sentence: Sentence) -> list[str]:
    """Return the words of a sentence for the codebook; a longer word all in capitals ("BRITAIN", a dateline) with one capital."""
    return [
        in_small_letters(t.text) if len(t.text) > 3 and t.text.isupper() and _LETTERS.fullmatch(t.text) else t.text for t in sentence.tokens
    ]


def find_commons(sentence: Sentence, matches: Sequence[NameMatch]) -> tuple[Common, ...]:
    """Return the common nouns of a sentence that the codebook lists for offices and for descriptions of actors, in order."""
    return tuple(
        Common(m.start, m.end, head_of_run(sentence, m.start, m.end), m.how, m.kind, m.sector, m.candidates)
        for m in matches
        if _is_common(m)
    )


_PARTS_OF_AMERICA = frozenset({"latin", "south", "central", "north"})
_AMERICA = frozenset({"america", "american", "americans"})
_BRANDS = frozenset({"Radio", "Air", "Team", "Miss", "Channel", "TV", "Télévision", "Television", "Telecom", "Petro", "Hotel"})


def _is_common(match: NameMatch) -> bool:
    return match.how == "description" or (match.how == "office" and not match.candidates)


def find_names(sentence: Sentence, matches: Sequence[NameMatch], actors: ActorBook, text: str) -> tuple[Name, ...]:
    """Return the names of a sentence in order; only an unlisted organisation may hold other names ("Socialist Party of Chile").

    `matches` are what the codebook finds in the sentence. A name of the codebook
    gives way to a longer name of a person that it is part of ("Michael Jordan").
    """
    tokens = sentence.tokens
    runs = list(_entity_runs(tokens))
    listed = [_listed(sentence, m, text) for m in matches if not _is_common(m) and _may_name(tokens, m.start, m.end)]
    persons = [p for p in (_person(sentence, actors, listed, run, text) for run in runs if run[2] == "PER") if p]
    persons.extend(_titled(sentence, actors, listed, persons, text))
    taken = {i for p in persons for i in range(p.start, p.end)}
    listed = [n for n in listed if not taken.intersection(range(n.start, n.end)) and not _is_end_of_name(tokens, n, listed, runs)]
    covered = taken | {i for n in listed for i in range(n.start, n.end)}
    unlisted = [
        _unlisted(sentence, run, text)
        for run in runs
        if run[2] != "PER"
        and not _is_covered(sentence, run, covered)
        and not _is_any_body(tokens, run, covered)
        and not _is_any_office(tokens, run, covered, actors)
    ]
    unlisted = [_named_person(sentence, n.start, n.end, text) if _holds_office(sentence, actors, n) else n for n in unlisted]
    found = [replace(n, aside=_is_aside(tokens, n.start, n.end)) for n in (*listed, *unlisted)]
    return tuple(sorted((*found, *persons), key=lambda n: (n.start, n.end)))


def _listed(sentence: Sentence, match: NameMatch, text: str) -> Name:
    head = head_of_run(sentence, match.start, match.end)
    words = _words(text, sentence.tokens, match.start, match.end)
    return Name(match.start, match.end, head, match.how, match.kind, match.actor, match.sector, words, candidates=match.candidates)


def name_again(sentence: Sentence, names: tuple[Name, ...], surnames: set[str], text: str) -> tuple[Name, ...]:
    """Return bare surnames that the tagger missed here, of persons whom the report names in full elsewhere."""
    taken = {i for n in names for i in range(n.start, n.end)}
    return tuple(
        _named_person(sentence, t.index, t.index + 1, text)
        for t in sentence.tokens
        if t.upos == "PROPN" and t.index not in taken and t.rel not in _PARTS and fold(t.text) in surnames and _is_no_date(t)
    )


def _is_no_date(token: Token) -> bool:
    """Say whether a surname like May is one here: a subject or possessor, not "in May"."""
    return fold(token.text) not in _CALENDAR or token.deprel in ("nsubj", "nmod:poss")


def head_of_run(sentence: Sentence, start: int, end: int) -> int:
    """Return the token of a run on which the rest of it depends; where the parse has several, the last that is a noun."""
    tops = [t for t in sentence.tokens[start:end] if not start <= t.head < end]
    nouns = [t for t in tops if t.upos in ("PROPN", "NOUN", "ADJ")] or tops
    return nouns[-1].index


def _words(text: str, tokens: tuple[Token, ...], start: int, end: int) -> str:
    return text[tokens[start].span.start : tokens[end - 1].span.end]


def _may_name(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Say whether tokens can be a name: some word is written large, and it is no verb, pronoun or auxiliary ("us", "may").

    Behind a word that companies, broadcasters and teams begin with ("Radio Fiji", "Air France") it is no state, nor is a part of the
    continent: "South American leaders". Behind "Mr" or "Dr" somebody is named.
    """
    run = tokens[start:end]
    if start and tokens[start - 1].text[:1].isupper() and fold(tokens[start - 1].text) in _ADDRESSES:
        return False
    if start and fold(tokens[start - 1].text) in _PARTS_OF_AMERICA and fold(run[0].text) in _AMERICA:
        return False
    if start and tokens[start - 1].text in _BRANDS and tokens[start - 1].upos == "PROPN":
        return False
    if not any(t.text[:1].isupper() or t.text[:1].isdigit() for t in run):
        return False
    return len(run) > 1 or run[0].upos in ("PROPN", "NOUN", "ADJ", "X", "SYM", "ADV", "INTJ") or run[0].entity != "O"


def _entity_runs(tokens: tuple[Token, ...]) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, kind) of the runs that the tagger labels as one entity."""
    start = 0
    while start < len(tokens):
        label = tokens[start].entity
        end = start + 1
        if label != "O":
            while end < len(tokens) and (tokens[end].entity == f"I-{label[2:]}" or (label == "B-PER" and _goes_on(tokens, end))):
                end += 1
            yield start, end, label[2:]
        start = end


def _goes_on(tokens: tuple[Token, ...], at: int) -> bool:
    """Say whether a name of a person goes on where the tagger ends it: "Han Sang-woo", "Lim Soo-jin"."""
    token, before = tokens[at], tokens[at - 1]
    if token.entity == "B-PER":  # two names side by side are one
        return token.span.start == before.span.end + 1 and before.upos == "PROPN" and not before.text.endswith(".")
    return _has_syllable(tokens, at) or (before.text == "-" and _has_syllable(tokens, at - 1))


def _has_syllable(tokens: tuple[Token, ...], at: int) -> bool:
    """Say whether the hyphen at a place, if there is one, joins a syllable to the name before it."""
    if not 0 < at < len(tokens) - 1 or tokens[at].text != "-":
        return False
    before, mark, after = tokens[at - 1 : at + 2]
    return before.span.end == mark.span.start and mark.span.end == after.span.start and _is_syllable(tokens, at + 1)


def _is_syllable(tokens: tuple[Token, ...], at: int) -> bool:
    """Say whether a small word behind a hyphen belongs to a given name, and does not tell of which kind a noun is ("Blair-type rules")."""
    token = tokens[at]
    if token.upos != "PROPN" and at + 1 < len(tokens) and tokens[at + 1].upos == "NOUN":
        return False
    return token.text.isalpha() and token.text.islower() and len(token.text) <= 6 and token.text not in _PARTICIPLES


def _is_honorific(tokens: tuple[Token, ...], actors: ActorBook) -> bool:
    """Say whether a word goes before a name and is no part of it, as that of "Saint-Juste" is."""
    is_joined = len(tokens) > 1 and tokens[1].text == "-"
    return not is_joined and (fold(tokens[0].text) in _HONORIFICS or actors.is_title(tokens[0].text))


def _person(sentence: Sentence, actors: ActorBook, listed: list[Name], run: tuple[int, int, str], text: str) -> Name | None:
    """Return the person that a run names, or None where the codebook knows the whole run as something else."""
    tokens = sentence.tokens
    start, end, _ = run
    role = actors.role([t.text for t in tokens[:end]], start)
    if role is not None and role.end == end and end > start + 1:
        return None  # "the Lord Privy Seal"
    rank = actors.role([t.text for t in tokens[: end + 3]], start)
    if rank is not None and rank.end > max(end, start + 1):
        return None  # "Field Marshal", of which the tagger takes the first word for a name
    if role is not None and start + 1 < role.end < end:
        start = role.end  # "Field Marshal Ruiz", tagged as one name
    while start < end and _is_honorific(tokens[start : start + 2], actors):
        start += 1
    while end > start and tokens[end - 1].upos in ("PUNCT", "PART", "ADP"):
        end -= 1
    for name in listed:
        if name.start <= start < name.end and (name.end >= end or end - name.end >= 2 or name.how in ("demonym", "office", "outlet")):
            start = name.end
    if start >= end or all(fold(t.text) in _CALENDAR for t in tokens[start:end]) or not tokens[start].text[:1].isalpha():
        return None
    if all(t.text.islower() for t in tokens[start:end]):
        return None  # "thorn bush"
    return _named_person(sentence, start, end, text)


def _named_person(sentence: Sentence, start: int, end: int, text: str) -> Name:
    head = head_of_run(sentence, start, end)
    return Name(start, end, head, "person", "person", None, None, _words(text, sentence.tokens, start, end))


def _titled(sentence: Sentence, actors: ActorBook, listed: list[Name], persons: list[Name], text: str) -> Iterator[Name]:
    """Yield persons that the tagger missed but a title gives away: "Mr Lute", "President Xi"."""
    tokens = sentence.tokens
    taken = {i for n in (*listed, *persons) for i in range(n.start, n.end)}
    for i, token in enumerate(tokens[:-1]):
        if i in taken or not token.text[:1].isupper():
            continue
        if fold(token.text) in ("st", "st."):
            continue
        if fold(token.text) not in _HONORIFICS and not actors.is_title(token.text):
            continue
        role = actors.role([t.text for t in tokens[: i + 5]], i)
        if role is not None and role.end > i + 1:
            continue  # "the Lord Privy Seal": an office that begins like a title
        start = end = i + 1
        rank = actors.role([t.text for t in tokens[: i + 6]], i + 1)
        if rank is not None and rank.end > i + 2:
            continue  # "President Field Marshal Ruiz"
        while end < len(tokens) and end not in taken and tokens[end].upos == "PROPN" and tokens[end].text[:1].isupper():
            if actors.is_title(tokens[end].text) and end == start:
                start += 1
            end += 1
        end += 2 if end > start + 1 and _has_syllable(tokens, end) else 0  # "Vice Minister Oh Se-min"
        if start < end <= start + 4 and tokens[start].entity[2:] != "ORG" and fold(tokens[start].text) not in _CALENDAR:
            yield _named_person(sentence, start, end, text)


def _is_any_body(tokens: tuple[Token, ...], run: tuple[int, int, str], covered: set[int]) -> bool:
    """Say whether what the tagger takes for a name is but a noun for a body: "told parliament", "the UN force"."""
    start, end, _ = run
    return tokens[end - 1].text in nouns.INSTITUTIONS and all(i in covered for i in range(start, end - 1))


def _is_any_office(tokens: tuple[Token, ...], run: tuple[int, int, str], covered: set[int], actors: ActorBook) -> bool:
    """Say whether what the tagger takes for a body is an office of somebody named: "the Bulgarian Chargé d'Affaires"."""
    start, end, _ = run
    first = next((i for i in range(start, end) if i not in covered), end)
    role = actors.role([t.text for t in tokens[:end]], first)
    return role is not None and role.is_office and role.end == end


def _is_covered(sentence: Sentence, run: tuple[int, int, str], covered: set[int]) -> bool:
    """Say whether an entity run adds nothing to the names known: its head word is in one of them."""
    start, end, _ = run
    return head_of_run(sentence, start, end) in covered or all(fold(t.text) in _CALENDAR for t in sentence.tokens[start:end])


def _is_end_of_name(tokens: tuple[Token, ...], name: Name, listed: list[Name], runs: list[tuple[int, int, str]]) -> bool:
    """Say whether a name only ends that of a body: "Radio Uganda", "Bank Indonesia"; "the Bank of Uganda" has the state in it.

    So does the name of an organisation, unless what stands in front is a name too: "the East Asian Common Market".
    """
    if name.kind == "organisation" and name.how == "name":
        known = {i for n in listed if n.how != "demonym" for i in range(n.start, n.end)}
        before = name.start - 1
        is_inside = any(label == "ORG" and s <= before and name.end == e for s, e, label in runs)
        return is_inside and tokens[before].upos == "PROPN" and before not in known
    if name.kind != "state" or name.how != "name":
        return False
    inside = [s for s, e, label in runs if label == "ORG" and s < name.start and name.end == e]
    return any(all(t.upos == "PROPN" for t in tokens[s : name.start]) for s in inside)


def _unlisted(sentence: Sentence, run: tuple[int, int, str], text: str) -> Name:
    start, end, label = run
    kind = "organisation" if label == "ORG" else "place"
    return Name(start, end, head_of_run(sentence, start, end), "unlisted", kind, None, None, _words(text, sentence.tokens, start, end))


def _holds_office(sentence: Sentence, actors: ActorBook, name: Name) -> bool:
    """Say whether a place that no codebook knows is a person by the office behind it: "with Solari, the alliance's envoy"."""
    if name.kind != "place":
        return False
    words = [t.text for t in sentence.tokens]
    beside = [c.index for c in sentence.children(sentence.tokens[name.head], "appos") if c.upos == "NOUN"]
    return any(role.is_office and role.start <= i < role.end for role in actors.find_roles(words) for i in beside)


_BEFORE_HYPHEN = frozenset({"pro", "anti", "non", "ex", "inter", "pan", "trans"})


def _is_aside(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Say whether the name is one half of "pro-Russian", "anti-NATO" or "US-led"."""
    if start >= 2 and tokens[start - 1].text in "-‑–" and fold(tokens[start - 2].text) in _BEFORE_HYPHEN:
        return fold(tokens[start - 2].text) != "ex"
    after = tokens[end : end + 2]
    return len(after) == 2 and after[0].text in "-‑–" and fold(after[1].text) in _PARTICIPLES
