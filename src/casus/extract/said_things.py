"""Things that are said without a clause: objects, names, accusations, rejected charges."""

from __future__ import annotations

from collections.abc import Sequence

from casus.codebook.cues import CueBook
from casus.extract.called_false import is_set_aside
from casus.extract.closing import OPENING
from casus.extract.said_clauses import clause_tokens, preposition, without_marks
from casus.extract.said_ends import end_of_quote, run_on
from casus.extract.said_tails import CHARGES
from casus.extract.subject_slips import FINITE
from casus.extract.time_words import SPANS
from casus.model.sentence import Sentence, Token

_EDGES = frozenset({",", ";", ":", "—", "–", "(", ")", "--"})
_RELATIVES = frozenset({"which", "who", "whom", "what"})
_MEASURES = frozenset({"twice", "half", "double", "third", "nothing"})
_TERM = 2  # tokens to the closing mark: a quotation of one word
_CLOSE = 9  # tokens from a relative pronoun to its verb
_NOMINAL = ("NOUN", "PROPN", "PRON", "NUM")
LEADS = {"as": ("as",), "amount": ("at",), "blame": ("for", "over", "of", "as", "on"), "liken": ("to", "with")}
_DAYS = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November "
    "December".split()
)
_DAY_PARTS = frozenset({"morning", "afternoon", "evening", "night", "week", "month", "year"})


def charge_after(sentence: Sentence, verb: Token, cues: CueBook) -> list[Token]:
    """Return what the charge says that a verb rejects ("rejected the claim that the guards had slept")."""
    thing = sentence.child(verb, "obj")
    if thing is None or thing.lemma not in cues.nouns or thing.index < verb.index or is_set_aside(sentence, verb):
        return []
    clause = next((c for c in sentence.children(thing, "acl", "ccomp") if preposition(sentence, c) == "that"), None)
    return [] if clause is None else without_marks(sentence, clause_tokens(sentence, clause, cues), clause)


_CEASING = frozenset("stop cease end halt quit discontinue".split())


def as_charge(words: Sequence[Token]) -> list[Token]:
    """Return what a charge says that stands in a request to leave it off: of "to stop sending arms", "sending arms".

    What is asked for otherwise ("to release the crew") charges nobody with anything: nothing is left of it.
    """
    if not words or words[0].text.lower() != "to" or words[0].upos != "PART":
        return list(words)
    is_ceasing = len(words) > 2 and words[1].lemma in _CEASING and words[2].xpos == "VBG"
    return list(words[2:]) if is_ceasing else []


def whom_and_charge(sentence: Sentence, whom: Token, tail: Token, charge: list[Token]) -> list[Token]:
    """Return accused and charge as one run ("Chad of shelling a village"), without what the reporter adds after a comma."""
    if whom.xpos in ("WDT", "WP"):  # "Chad, which Niger accuses of shelling a village"
        return [whom, *(t for t in charge if t.index > whom.index)]
    start, end = min(t.index for t in sentence.subtree(whom)), charge[-1].index
    for token in sentence.tokens[tail.index + 1 : end + 1]:
        if token.text.lower() in ("which", "who") and sentence.tokens[token.index - 1].text == ",":
            end = token.index - 2
            break
        if token.lemma in CHARGES and sentence.tokens[token.index - 2].text == ",":  # ", a charge that Minsk denied"
            end = token.index - 3
            break
    return list(sentence.tokens[start : end + 1])


def object_content(sentence: Sentence, verb: Token, place: str, cues: CueBook) -> list[Token]:
    """Return the object as content; with "as" or an accusation ("for", "over", "of") only where such a phrase follows it."""
    thing = sentence.child(verb, "obj")
    if place == "object" and verb.lemma == "deny" and _is_withheld(sentence, verb):
        return []
    if thing is None and place == "as" and sentence.child(verb, "nsubj:pass") is not None:
        tail = next((c for c in sentence.children(verb, "obl", "xcomp", "advcl") if preposition(sentence, c) == "as"), None)
        return [] if tail is None else sentence.subtree(tail)
    if place == "as" and (named := _named_in_relative(sentence, verb, thing)):
        return named
    if place == "as" and (shifted := _named_before(sentence, verb)):
        return shifted
    if thing is None or thing.index < verb.index or (place == "object" and thing.upos not in ("NOUN", "PROPN")):
        return []
    tokens = sentence.subtree(thing)
    if place != "object":
        leads = LEADS[place]
        tail = next(
            (c for c in sentence.children(verb, "obl", "xcomp", "advcl") if preposition(sentence, c) in leads and c.index > thing.index),
            None,
        )
        tail = tail or next((c for c in sentence.children(thing, "nmod", "acl", "advcl") if preposition(sentence, c) in leads), None)
        ends = (t for t in sentence.tokens[thing.index + 1 :] if t.text.lower() in leads or t.text in _EDGES or _joins_verb(sentence, t))
        lead = next(ends, None)
        if tail is None and (lead is None or lead.text.lower() not in leads or lead.index + 1 >= len(sentence.tokens)):
            return []
        if place == "amount" and (tail is None or not any(t.upos == "NUM" or t.lemma in _MEASURES for t in sentence.subtree(tail))):
            return []  # "put the guards at the gate"
        more = sentence.subtree(tail) if tail is not None else sentence.tokens[thing.index : lead.index + 2] if lead is not None else []
        tokens = sorted({t.index: t for t in [*tokens, *more]}.values(), key=lambda t: t.index)
    found = run_on(sentence, verb, [t for t in tokens if t.index > verb.index], cues)
    return _without_day(_up_to_next_verb(sentence, found)) if place == "object" else found


def _joins_verb(sentence: Sentence, token: Token) -> bool:
    """Say whether a word joins another finite verb right behind it: "hailed the ruling | and asked for a trial"."""
    after = sentence.tokens[token.index + 1 : token.index + 2]
    return token.upos == "CCONJ" and bool(after) and after[0].xpos in FINITE


def _up_to_next_verb(sentence: Sentence, tokens: list[Token]) -> list[Token]:
    """Return an object's words up to ", but puts the dead at 140", which goes on with the verb, whatever the parse makes of it."""
    for i, token in enumerate(tokens[1:-1], 1):
        is_joined = token.upos == "CCONJ" and tokens[i - 1].text == ","
        if is_joined and tokens[i + 1].xpos in ("VBZ", "VBD") and sentence.child(tokens[i + 1], "nsubj") is None:
            return tokens[: i - 1]
    return tokens


def quoted_object(sentence: Sentence, verb: Token, cues: CueBook) -> list[Token]:
    """Return an object with words in quotation marks ("denounced “a war on boats”"); one quoted word may be a name or a term."""
    thing = sentence.child(verb, "obj")
    tokens = sentence.subtree(thing) if thing is not None and thing.index > verb.index else []
    opening = next((t.index for t in tokens if t.text in OPENING), None)
    if opening is None or end_of_quote(sentence, opening) - opening <= _TERM:
        return []
    return run_on(sentence, verb, tokens, cues)


def _is_withheld(sentence: Sentence, verb: Token) -> bool:
    """Say whether a thing is denied to somebody ("denied him bail", "denied bail to Ames"): that is no denial."""
    whom = [*sentence.children(verb, "iobj"), *(c for c in sentence.children(verb, "obl") if preposition(sentence, c) == "to")]
    return bool(whom) or len(list(sentence.children(verb, "obj"))) > 1


def _named_in_relative(sentence: Sentence, verb: Token, thing: Token | None) -> list[Token]:
    """Return pronoun and name in ", which Ames described as a threat", "what she calls ...", where the thing stands before the verb."""
    tail = next(
        (c for c in sentence.children(verb, "obl", "xcomp", "advcl") if preposition(sentence, c) == "as" and c.index > verb.index), None
    )
    if tail is None or (thing is not None and thing.index > verb.index):
        return []
    before = reversed(sentence.tokens[max(0, verb.index - _CLOSE) : verb.index])
    start = next((t for t in before if t.text.lower() in _RELATIVES or (t.text.lower() == "that" and t.xpos == "WDT")), None)
    if start is None or any(t.xpos in ("VBD", "VBZ", "VBP") and t.upos == "VERB" for t in sentence.tokens[start.index : verb.index]):
        return []
    return [start, *without_marks(sentence, sentence.subtree(tail), tail)]


def _named_before(sentence: Sentence, verb: Token) -> list[Token]:
    """Return name and thing in "dismissed as “nostalgia” the decision to stop", where the thing is too long to stand first."""
    tail = next((c for c in sentence.children(verb, "obl", "xcomp") if preposition(sentence, c) == "as" and c.index > verb.index), None)
    if tail is None or sentence.tokens[verb.index + 1].text.lower() != "as":
        return []
    end = max(t.index for t in sentence.subtree(tail))
    below = (*sentence.children(verb, "obl", "dep", "obj", "nmod"), *sentence.children(tail, "nmod", "appos", "dep", "obj"))
    thing = next((c for c in below if c.index > tail.index and not preposition(sentence, c) and c.upos in ("NOUN", "PROPN")), None)
    first = min((t.index for t in sentence.subtree(thing)), default=0) if thing is not None else 0
    if thing is None or first < tail.index + 1 or sentence.tokens[first - 1].text not in OPENING | {"”", '"', "''"}:
        return []
    last = max(end, *(t.index for t in sentence.subtree(thing)))
    return list(sentence.tokens[verb.index + 1 : last + 1])


def is_day(token: Token) -> bool:
    """Say whether a word only names a day ("protested in Ayr on Saturday")."""
    return token.text in _DAYS


def is_when(sentence: Sentence, noun: Token) -> bool:
    """Say whether a noun names a day or a span of time: "pushed for a decade" demands none, "called for a day of calm" does."""
    return is_day(noun) or (noun.lemma in SPANS and sentence.child(noun, "nmod") is None)


def _without_day(tokens: list[Token]) -> list[Token]:
    """Return the words of an object without the day at their end, which is that of the announcement ("announced his bid in June 2015")."""
    at = next((i for i, t in enumerate(tokens) if t.text.lower() in ("in", "on", "at", "last") and i > 0), None)
    tail = tokens[at + 1 :] if at is not None else []
    is_amount = at is not None and tokens[at].text.lower() == "at"  # "estimated the crowd at 7,000"
    is_day = all(t.text in _DAYS or (t.upos == "NUM" and not is_amount) or t.text.lower() in _DAY_PARTS for t in tail)
    return tokens[:at] if tail and is_day else tokens


def naming(sentence: Sentence, verb: Token) -> list[Token]:
    """Return the thing and its name ("called it a threat"); in "what it called a threat" only its marks show the name."""
    above = sentence.head_of(verb)
    if verb.deprel == "acl:relcl" and above is not None and above.lemma == "what":  # "in what Ames called a victory"
        name = next((c for c in sentence.children(verb, "xcomp", "obj", "ccomp") if c.index > verb.index), None)
        return sentence.subtree(name) if name is not None else []
    first = sentence.child(verb, "obj", "iobj")
    things = [c for c in sentence.children(verb, "obj", "iobj") if c.index > verb.index]
    first = things[0] if things else first
    second = next(
        (c for c in sentence.children(verb, "xcomp", "obj", "advcl", "ccomp") if first is not None and c.index > first.index), None
    )
    if first is not None and second is None:
        second = next((c for c in sentence.children(first, "appos", "acl", "dep", "parataxis") if _opens_quote(sentence, first, c)), None)
    if first is None or second is None or first.index < verb.index:
        return _named_in_marks(sentence, verb)
    tail = [t for c in sentence.children(verb, "obl") if _belongs_to_name(sentence, second, c) for t in sentence.subtree(c)]
    return sorted({t.index: t for t in [*sentence.subtree(first), *sentence.subtree(second), *tail]}.values(), key=lambda t: t.index)


def _belongs_to_name(sentence: Sentence, name: Token, phrase: Token) -> bool:
    """Say whether a phrase right behind a name is part of it, whatever the parse hangs it on ("called it a lesson | with a threat")."""
    lead = sentence.child(phrase, "case")
    return (
        lead is not None
        and lead.text.lower() in ("with", "without", "of")
        and lead.index == max(t.index for t in sentence.subtree(name)) + 1
    )


def what_it_called(sentence: Sentence, verb: Token, cues: CueBook) -> list[Token]:
    """Return the name in "described what it called a threat": the describer's own words."""
    thing = sentence.child(verb, "obj")
    naming = sentence.child(thing, "acl:relcl") if thing is not None and thing.lemma == "what" else None
    name = sentence.child(naming, "xcomp", "obj", "ccomp") if naming is not None and naming.lemma in cues.verbs else None
    return run_on(sentence, verb, sentence.subtree(name), cues) if name is not None and name.index > verb.index else []


def _named_in_marks(sentence: Sentence, verb: Token) -> list[Token]:
    """Return thing and name where only the quotation marks show them ("called the show “a farce”")."""
    opening = next((t.index for t in sentence.tokens[verb.index + 1 : verb.index + 12] if t.text in OPENING or t.text in _EDGES), None)
    if verb.xpos not in ("VBD", "VBZ", "VBP", "VBG") or opening is None or sentence.tokens[opening].text in _EDGES:
        return []
    thing = sentence.tokens[verb.index + 1 : opening]
    if not thing or thing[0].upos == "ADP" or not any(t.upos in _NOMINAL for t in thing):
        return []
    return list(sentence.tokens[verb.index + 1 : end_of_quote(sentence, opening) + 1])


def _opens_quote(sentence: Sentence, first: Token, second: Token) -> bool:
    return any(t.text in OPENING | {"‘"} for t in sentence.tokens[first.index + 1 : second.index + 1])
