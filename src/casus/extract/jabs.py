"""Jabs: blows of words between rivals: "hit Hale over the tax", "an ad attacking Hale"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casus.codebook.inflection import all_noun_forms, all_verb_forms
from casus.extract.cast import Cast, Role, is_same, unique
from casus.extract.clauses import case_of, is_passive, is_verb, marks, subject_tokens
from casus.extract.contests import ARMED, ARMS, is_contender
from casus.extract.control import doers
from casus.extract.sides import cast_all
from casus.model.account import Statement
from casus.model.sentence import Sentence, Token

Blow = tuple[Token, tuple[Role, ...], tuple[Role, ...]]

# Need nothing but the one who is meant.
_BARE = all_verb_forms("rip bash trash savage roast skewer chastise attack slam blast assail criticize criticise denounce mock".split())
_WITH_CAUSE = all_verb_forms("hit knock hammer ding pummel".split())  # in words where the cause is named
_CAUSES = frozenset({"for", "over", "on", "as"})
_AFTER = {
    "go": ("after",), "pounce": ("on",), "fire": ("at",), "swing": ("at",), "speak": ("against",), "shoot": ("at",), "hammer": ("at",),
}  # fmt: skip
_BACK = frozenset({"fire", "swing", "shoot"})  # only with "back": others open fire
_NOUNS = all_noun_forms("criticism critique attack assault condemnation denunciation rebuke".split())
_WARPATH = frozenset({"offense", "offensive", "offence", "attack", "warpath"})
_OF = frozenset({"critical", "dismissive", "scornful", "contemptuous"})
_WORKS = all_noun_forms("ad advert advertisement commercial video spot editorial op-ed mailer leaflet infomercial documentary".split())
_MAKING = all_verb_forms(
    "release run air launch post publish unveil produce write buy purchase fund put tweet circulate broadcast print issue roll".split()
)
_IN_WORKS = _BARE | _WITH_CAUSE | all_verb_forms("attack slam blast criticize criticise accuse mock target lampoon ridicule paint".split())


def find_jabs(cast: Cast, sentence: Sentence, statements: Sequence[Statement]) -> Iterator[Blow]:
    """Yield each blow of words with its word, who deals it and whom it is meant for.

    Only between contenders of whom none is armed, where the sentence speaks of no arms either; and in an advertisement, a video or an
    editorial, where whoever has it run is who accuses.
    """
    is_armed = not ARMS.isdisjoint(t.text.lower() for t in sentence.tokens)
    for token in sentence.tokens:
        if is_verb(token) and (work := _work(sentence, token)) is not None:
            makers = _rivals(cast, sentence, _makers(sentence, work), statements)
            yield from _blow(cast, sentence, token, makers, _meant(sentence, token), statements)
        elif is_armed:
            continue
        elif is_verb(token) and not _is_idea(sentence, token) and (meant := _jabbed(sentence, token)):
            dealers = _rivals(cast, sentence, doers(sentence, token), statements)
            yield from _blow(cast, sentence, token, dealers, meant, statements)
        elif token.text.lower() in _OF and sentence.child(token, "cop") is not None:
            dealers = _rivals(cast, sentence, subject_tokens(sentence, token), statements)
            yield from _blow(cast, sentence, token, dealers, _with_case(sentence, token, ("of",)), statements)
        elif token.text.lower() == "fire" and case_of(sentence, token) == "under":
            yield from _under_fire(cast, sentence, token, statements)
        elif token.text.lower() in _NOUNS and (owner := sentence.child(token, "nmod:poss")) is not None:
            dealers = _rivals(cast, sentence, [owner], statements)
            meant = [t for t in sentence.children(token, "nmod") if case_of(sentence, t) in ("of", "on", "against")]
            yield from _blow(cast, sentence, token, dealers, meant, statements)


def _blow(
    cast: Cast, sentence: Sentence, token: Token, dealers: tuple[Role, ...], meant: Sequence[Token], statements: Sequence[Statement]
) -> Iterator[Blow]:
    targets = [r for r in _rivals(cast, sentence, [_owner(sentence, t) for t in meant], statements) if not is_same(r, dealers)]
    if dealers and any(_is_named(r) for r in targets):
        yield token, dealers, tuple(targets)


def _is_named(role: Role) -> bool:
    return role.token.upos in ("PROPN", "PRON") or role.party.actor is not None or (role.party.entity or "").startswith("per:")


def _owner(sentence: Sentence, thing: Token) -> Token:
    """Return whose the thing is that is attacked: "hit Hale's tax"."""
    return sentence.child(thing, "nmod:poss") or thing if thing.upos == "NOUN" else thing


def _rivals(cast: Cast, sentence: Sentence, tokens: Sequence[Token], statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return those of the phrases that contend in words; nobody where one of them does not."""
    roles = unique(r for r in cast_all(cast, sentence, tokens, statements))
    return roles if roles and all(_is_rival(r) for r in roles) else ()


def _is_rival(role: Role) -> bool:
    if role.party.sector in ARMED:
        return False
    is_body = role.token.upos == "PROPN" and role.token.entity.endswith("ORG") and role.is_actor
    return is_contender(role) or is_body


def _jabbed(sentence: Sentence, verb: Token) -> list[Token]:
    """Return the heads of those whom a verb jabs at, where it may."""
    word, things = verb.text.lower(), [t for t in sentence.children(verb, "obj") if t.index > verb.index]
    if word in _BARE or (word in _WITH_CAUSE and _with_case(sentence, verb, tuple(_CAUSES), of=things)):
        return things
    if verb.lemma == "go" and (path := _warpath(sentence, verb)) is not None:
        return _with_case(sentence, verb, ("against",), of=(path,))
    cases = _AFTER.get(verb.lemma)
    if cases is None or things:
        return []
    is_back = any(t.text.lower() == "back" for t in sentence.tokens[verb.index + 1 : verb.index + 2])
    return _with_case(sentence, verb, cases) if is_back or verb.lemma not in _BACK else []


def _is_idea(sentence: Sentence, verb: Token) -> bool:
    """Say whether a blow is only spoken of: "ideas for attacking Hale", "rather than attacking Hale", "Why is he attacking me?"."""
    if is_passive(sentence, verb) or any(t.text == "?" for t in sentence.tokens[verb.index :]):
        return True
    above = sentence.head_of(verb)
    is_of_noun = above is not None and not is_verb(above) and verb.xpos in ("VB", "VBG") and bool(marks(sentence, verb))
    return is_of_noun or bool(_NOT_DONE.intersection(marks(sentence, verb)))


_NOT_DONE = frozenset({"than", "of", "for", "against", "without", "about", "if", "whether", "should"})


def aired_by(sentence: Sentence, verb: Token) -> Token | None:
    """Return the verb of taking to a medium or using a stage for a blow, which tells whether it was dealt: "took to Twitter to jab"."""
    above = sentence.head_of(verb)
    is_for = above is not None and verb.xpos == "VB" and verb.rel in ("advcl", "xcomp") and above.lemma in ("take", "use")
    return above if is_for else None


def _warpath(sentence: Sentence, verb: Token) -> Token | None:
    """Return the word of "went on the offensive"."""
    below = sentence.children(verb, "obl")
    return next((t for t in below if t.text.lower() in _WARPATH and case_of(sentence, t) == "on"), None)


def _with_case(sentence: Sentence, head: Token, cases: tuple[str, ...], of: Sequence[Token] = ()) -> list[Token]:
    below = [t for holder in (head, *of) for t in sentence.children(holder, "obl", "nmod", "advcl")]
    return [t for t in below if case_of(sentence, t) in cases and t.index > head.index]


def _work(sentence: Sentence, verb: Token) -> Token | None:
    """Return the advertisement, video or editorial whose words a verb tells: "an ad attacking Hale", "the ad hits Hale"."""
    if verb.text.lower() not in _IN_WORKS or is_passive(sentence, verb):
        return None
    subject = next((t for t in sentence.children(verb, "nsubj") if t.text.lower() not in ("that", "which")), None)
    above = sentence.head_of(verb)
    work = above if subject is None and verb.rel in ("acl", "acl:relcl") and verb.xpos != "VBN" else subject
    is_work = work is not None and any(t.text.lower() in _WORKS for t in (work, *sentence.children(work, "compound")))
    return work if is_work else None


def _makers(sentence: Sentence, work: Token) -> list[Token]:
    """Return whose an advertisement is: its owner, who made it, or who has it run."""
    own = list(sentence.children(work, "nmod:poss")) or [
        t for t in sentence.children(work, "nmod") if case_of(sentence, t) in ("by", "from")
    ]
    own = own or [t for t in sentence.children(work, "compound") if t.upos == "PROPN"]
    if own:
        return own
    above = sentence.head_of(work)
    while above is not None and work.rel in ("nmod", "conj") and not is_verb(above):
        work, above = above, sentence.head_of(above)
    is_made = above is not None and work.rel in ("obj", "obl") and above.text.lower() in _MAKING
    return list(doers(sentence, above)) if is_made and above is not None else []


def _meant(sentence: Sentence, verb: Token) -> list[Token]:
    return [t for t in sentence.children(verb, "obj") if t.index > verb.index]


def _under_fire(cast: Cast, sentence: Sentence, fire: Token, statements: Sequence[Statement]) -> Iterator[Blow]:
    """Yield whose words one is under: "came under fire from Senator Ruiz"."""
    above = sentence.head_of(fire)
    verb = above if above is not None and is_verb(above) else fire
    dealers = _rivals(cast, sentence, _with_case(sentence, verb, ("from", "by"), of=(fire,)), statements)
    yield from _blow(cast, sentence, verb, dealers, doers(sentence, verb) or subject_tokens(sentence, verb), statements)
