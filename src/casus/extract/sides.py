"""Sides: the parties of coordinated phrases, and those that one phrase names ("Thai and Lao troops")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from casus.codebook.inflection import all_noun_forms
from casus.extract.cast import Cast, Role, is_same, sector_of_forces
from casus.extract.cast_words import PEOPLE, WEAPONS
from casus.extract.clauses import NOMINALS, case_of, listed_with, spread
from casus.extract.control import doers
from casus.extract.examples import examples
from casus.extract.papers import ISSUING
from casus.extract.reading import phrase_span
from casus.ground.spans import Span
from casus.model.account import Mention, Party, Statement
from casus.model.craft import word_of
from casus.model.sentence import Sentence, Token

# Those who stand for whose they are: "the leaders of both Koreas".
SPOKEN_FOR = all_noun_forms(
    """leader president minister government premier parliament army force navy troop soldier official envoy ambassador diplomat delegation
    negotiator ruler king monarch chief head representative ministry commander cabinet""".split()
)
_SEATED = all_noun_forms("lawmaker legislator parliament government official authority court police minister prosecutor".split())
_ALL = frozenset({"any", "every", "each", "no"})
_FORCES = WEAPONS | PEOPLE
_COUNTED = _FORCES | SPOKEN_FOR


def cast_all(cast: Cast, sentence: Sentence, tokens: Sequence[Token], statements: Sequence[Statement]) -> Iterator[Role]:
    """Yield the roles of phrases and of those coordinated with them; "every nation" and the like is nobody in particular."""
    heads = spread(sentence, tokens)
    heads = [*heads, *(t for h in heads for t in _beside(sentence, h))]
    for token in heads:
        if _is_title_of_next(sentence, token, heads):
            continue  # "Former Secretary of State and candidate Mary Stone" is one person
        if any(t.text.lower() in _ALL for t in sentence.children(token, "det")):
            continue  # "every nation's right": nobody in particular
        sides = _sides(cast, sentence, token) or _tellers(cast, sentence, token, statements) or _givers(cast, sentence, token)
        sides = sides or _grouped(cast, sentence, token)
        if sides:
            yield from sides
        elif token.upos in NOMINALS or token.upos in ("ADJ", "SYM", "VERB"):
            role = cast.role(sentence, token, statements)
            named = [
                cast.role(sentence, t, statements)
                for below in sentence.children(token, "appos", "obj", "flat", "nmod:desc")
                if below.rel == "appos" or (token.xpos == "NNS" and below.upos == "PROPN" and below.index == token.index + 1)
                for t in (below, *sentence.children(below, "conj"))
            ]
            # "Fellow Balkan countries Albania and Croatia", "old foes Peru and Chile": those named are meant.
            is_many = role.party.actor is None or (token.upos == "NOUN" and any(is_same(role, (r,)) for r in named))
            are_persons = token.xpos == "NNS" and all(r.is_actor and r.token.entity.endswith("PER") for r in named)
            if is_many and len(named) > 1 and (are_persons or all(r.party.actor for r in named)):
                yield from named
            else:
                yield role
                yield from examples(cast, sentence, role, statements)


def _beside(sentence: Sentence, token: Token) -> list[Token]:
    """Return those who do it too, or to whom it is done too: "Chile, together with Peru and Bolivia"."""
    found = [t for t in sentence.children(token, "nmod", "obl") if case_of(sentence, t) in _TOGETHER]
    verb = sentence.head_of(token)
    between = [t for t in sentence.children(verb, "advmod") if token.index < t.index < verb.index] if verb is not None else []
    for word in (*sentence.children(token, "advmod"), *(between if token.rel == "nsubj" else ())):
        if word.text.lower() in ("together", "along"):
            found += [t for t in sentence.children(word, "obl", "nmod") if case_of(sentence, t) == "with"]
    return spread(sentence, found)


_TOGETHER = frozenset({"together with", "along with", "as well as"})


def _is_title_of_next(sentence: Sentence, token: Token, heads: Sequence[Token]) -> bool:
    """Say whether an office without an article is one more of the person who is named behind the next one."""
    if token.upos not in ("NOUN", "PROPN") or token.text.lower() not in _OFFICES or sentence.child(token, "det", "nmod:poss") is not None:
        return False
    after = next((t for t in heads if t.index > token.index and t.head == token.index and t.deprel == "conj"), None)
    if after is None or token.entity.endswith("PER") or sentence.child(token, "flat", "appos") is not None:
        return False
    is_office = after.upos == "NOUN" or after.text.lower() in _OFFICES
    named = [t for t in sentence.children(after, "flat", "appos", "nmod:desc") if t.entity.endswith("PER")]
    titled = after.entity.endswith("PER") and any(not t.entity.endswith("PER") for t in sentence.children(after, "compound", "nmod:desc"))
    return bool(titled or (is_office and named))


_OFFICES = frozenset(
    "secretary minister president premier chancellor ambassador senator governor mayor leader chief commander general chairman".split()
)


def _sides(cast: Cast, sentence: Sentence, token: Token) -> tuple[Role, ...]:
    """Return one role for each state of "Thai and Cambodian troops" or "the presidents of Ukraine and Russia".

    "The government of Sri Lanka and the Tamil Tigers" are two as well: an article of its own sets the second beside the first's whole
    phrase. Nothing where one state or none is named.
    """
    return (
        _counted_side(cast, sentence, token)
        or adjective_sides(cast, sentence, token)
        or _owner_sides(cast, sentence, token)
        or _sited(cast, sentence, token)
    )


def _sited(cast: Cast, sentence: Sentence, token: Token) -> tuple[Role, ...]:
    """Return one role for each state in which officials sit ("lawmakers in Poland and Lithuania") or in whose capital a counterpart does.

    Of towns nothing else follows.
    """
    mention = cast.reading.mention_at(sentence, token)
    is_peer = token.text.lower() in _PEERS
    if (token.text.lower() not in _SEATED and not is_peer) or (mention is not None and mention.actor is not None):
        return ()
    behind = [t for t in sentence.children(token, "nmod") if case_of(sentence, t) == "in"]
    verb = sentence.head_of(token)
    if not behind and is_peer and verb is not None:  # "spoke with his colleague in Seoul": parsers hang the town on the verb
        behind = [t for t in sentence.children(verb, "obl") if any(c.index == token.index + 1 for c in sentence.children(t, "case"))]
    below = next((t for t in behind if case_of(sentence, t) == "in"), None)
    if below is None:
        return ()
    places = [cast.reading.mention_at(sentence, t) for t in (below, *sentence.children(below, "conj"))]
    states = [_state_of_seat(cast, m, is_peer=is_peer) for m in places]
    span = phrase_span(sentence, token)
    sector = (mention.sector if mention is not None else None) or sector_of_forces(token.text)
    known = [s for s in states if s is not None]
    if len(known) < len(states):
        return ()
    return tuple(Role(Party(span, span.of(cast.reading.text), s, s, sector), token, is_actor=True) for s in known)


def _state_of_seat(cast: Cast, mention: Mention | None, *, is_peer: bool) -> str | None:
    """Return the state that a place is by its own name, or, for a counterpart, whose capital it is."""
    if mention is None or mention.kind != "place" or cast.codebook is None:
        return None
    state = mention.entity.partition(":")[2]
    if state in cast.codebook and mention.text.removeprefix("the ") == cast.codebook.name_of(state):
        return state
    return cast.seat_of(mention.text) if is_peer else None


_PEERS = frozenset("counterpart counterparts colleague colleagues".split())


def _grouped(cast: Cast, sentence: Sentence, token: Token) -> tuple[Role, ...]:
    """Return one role for each of those whom a phrase was linked to: "the three governments" behind a list of three."""
    mention = cast.reading.mention_at(sentence, token)
    members = () if mention is None or mention.actor is not None else tuple(mention.entity.split("+"))
    if mention is None or len(members) < 2 or cast.codebook is None or not all(one in cast.codebook for one in members):
        return ()
    span = phrase_span(sentence, token)
    return tuple(Role(Party(span, span.of(cast.reading.text), one, one), token, is_actor=True) for one in members)


def _tellers(cast: Cast, sentence: Sentence, token: Token, statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return those who speak for "they" in what several say of themselves ("Mali and Niger said they would leave").

    Nothing where "they" is known to be others, or where the words of somebody else stand in between.
    """
    if token.text.lower() != "they" or not statements:
        return ()
    mention, said = cast.reading.mention_at(sentence, token), statements[-1]
    others = cast.reading.mentions_of(mention.entity) if mention is not None else ()
    is_speaker = all(m is mention or any(p.span is not None and p.span.covers(m.span) for p in said.speakers) for m in others)
    if mention is not None and (mention.actor is not None or not is_speaker):
        return ()
    parties = said.speakers if len(said.speakers) > 1 else _spoken_for(cast, sentence, said)
    if len(parties) < 2 or said.form == "direct" or not all(p.actor for p in parties):
        return ()
    cue = next((c for c in said.cue if sentence.span.covers(c) and c.end <= token.span.start), None)
    if cue is None or any(t.rel == "nsubj" for t in sentence.tokens if cue.end <= t.span.start < token.span.start):
        return ()
    return tuple(Role(replace(p, span=token.span, text=token.text), token, is_actor=True) for p in parties)


# Words that one gives of oneself: "gave notice that it was ending the treaty".
_WORDS_GIVEN = all_noun_forms("notice notification promise pledge vow assurance undertaking threat warning announcement".split())
_SELVES = frozenset({"it", "they", "he", "she"})


def _givers(cast: Cast, sentence: Sentence, token: Token) -> tuple[Role, ...]:
    """Return those who give notice or their word, for an "it" in what they announce of which nobody is known.

    The odd case: one who only receives the notice is no giver, so that "got a warning that it would" names nobody.
    """
    verb = sentence.head_of(token)
    noun = sentence.head_of(verb) if verb is not None and token.rel == "nsubj" and verb.rel in ("acl", "ccomp") else None
    if noun is None or token.text.lower() not in _SELVES or noun.text.lower() not in _WORDS_GIVEN:
        return ()
    mention = cast.reading.mention_at(sentence, token)
    if mention is not None and (mention.actor is not None or any(m is not mention for m in cast.reading.mentions_of(mention.entity))):
        return ()
    above = sentence.head_of(noun)
    owners = list(sentence.children(noun, "nmod:poss"))
    if not owners and above is not None and noun.rel == "obj" and above.lemma in _GIVING:
        owners = doers(sentence, above)
    roles = [cast.role(sentence, t) for t in owners]
    return tuple(replace(r, party=replace(r.party, span=token.span, text=token.text)) for r in roles if r.party.actor is not None)


_GIVING = ISSUING | {"give", "serve", "hand", "make", "renew", "repeat"}


def _spoken_for(cast: Cast, sentence: Sentence, said: Statement) -> tuple[Party, ...]:
    """Return the sides that one speaker stands for: "the governments of Mali and Niger"."""
    within = [t for t in sentence.tokens if any(p.span is not None and p.span.covers(t.span) for p in said.speakers)]
    heads = [t for t in within if sentence.head_of(t) not in within]
    return tuple(r.party for r in _sides(cast, sentence, heads[0])) if len(heads) == 1 else ()


def _owner_sides(cast: Cast, sentence: Sentence, token: Token) -> tuple[Role, ...]:
    is_force = word_of(token) in _FORCES
    if token.text.lower() not in SPOKEN_FOR and not is_force:
        return ()
    cases = ("from", "of")  # "troops from Ghana and Mali", "ministers from the European Union and Norway"
    below = next((t for t in sentence.children(token, "nmod") if case_of(sentence, t) in cases), None)
    if below is None:
        return ()
    others = tuple(listed_with(sentence, below))
    halves = [t for c in sentence.children(below, "compound") for t in (c, *sentence.children(c, "conj"))]
    if token.xpos == "NN":
        second = next((t for t in others if sentence.child(t, "det") is not None and sentence.child(below, "det") is None), None)
        owner = cast.named_actor(sentence, below)
        if second is None or owner is None or cast.named_actor(sentence, second) in (None, owner):
            return ()
        words = Span(phrase_span(sentence, token).start, below.span.end)
        first = Role(Party(words, words.of(cast.reading.text), owner, owner, "GOV"), token, is_actor=True)
        return first, cast.role(sentence, second)
    if len(halves) > 1 and not others:  # "of North and South Korea"
        named = [(t, cast.state_of(f"{t.text} {below.text}")) for t in halves]
    else:
        named = [(t, cast.named_actor(sentence, t)) for t in (below, *others)]
    actors = {actor for _, actor in named} - {None}
    if len(named) < 2 or not actors or (len(actors) < 2 and len(actors) == len(named)):
        return ()
    mention = cast.reading.mention_at(sentence, token)
    sector = (mention.sector if mention is not None else None) or sector_of_forces(token.text)
    spans = [
        m.span if (m := cast.reading.mention_at(sentence, t)) is not None and m.kind in ("state", "place") else t.span for t, _ in named
    ]
    text = cast.reading.text
    sides = zip(named, spans, strict=True)
    return tuple(Role(Party(span, span.of(text), a, a, sector), t, is_actor=a is not None) for (t, a), span in sides)


def _counted_side(cast: Cast, sentence: Sentence, token: Token) -> tuple[Role, ...]:
    """Return the side of an adjective whose noun stands with the next one: "five Argentine and two Chilean diplomats"."""
    noun = next((t for t in sentence.children(token, "conj") if t.upos == "NOUN"), None)
    if token.upos != "ADJ" or noun is None or sentence.child(token, "nummod") is None:
        return ()
    state = cast.state_of(token.text)
    if state is None:
        return ()
    words = phrase_span(sentence, token)
    span = Span(words.start, token.span.end)
    party = Party(span, span.of(cast.reading.text), state, state, sector_of_forces(noun.text))
    return (Role(party, token, is_actor=True),)


def _has_joint(sentence: Sentence, first: Token, others: Sequence[Token]) -> bool:
    """Say whether an "and" stands between the first of several words in front of a noun and the last: "U.S. and British officials"."""
    return any(t.deprel == "cc" for t in sentence.tokens[first.index + 1 : others[-1].index])


def adjective_sides(cast: Cast, sentence: Sentence, token: Token) -> tuple[Role, ...]:
    """Return one role for each state whose adjective stands before a noun: "Thai and Lao troops", "French and British ships"."""
    before = [t for t in sentence.children(token, "amod", "compound") if t.text[:1].isupper()]
    first = before[0] if before else None
    is_thing = token.text.lower() not in _COUNTED
    if first is None or (is_thing and token.xpos != "NNS"):
        return ()
    joined = list(sentence.children(first, "conj")) or (before[1:] if _has_joint(sentence, first, before) else [])
    if not joined:
        return ()
    adjectives = (first, *(t for t in joined if t.upos != "NUM"))  # "two Thai and three Lao soldiers"
    states = [cast.state_of(t.text) for t in adjectives]
    if None in states or len(set(states)) < 2:
        return ()
    mention = cast.reading.mention_at(sentence, token)
    sector = (mention.sector if mention is not None else None) or sector_of_forces(token.text)
    return tuple(
        Role(Party(t.span, t.text, state, state, sector), t, is_actor=not is_thing) for t, state in zip(adjectives, states, strict=True)
    )
