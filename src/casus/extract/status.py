"""Whether an act happened: its status from tense, modals, negation and conditions."""

from __future__ import annotations

from collections.abc import Sequence

from casus.extract.clause_status import Walk, climb_clause, is_bare_participle
from casus.extract.clauses import antecedent, aux_tokens, is_on_purpose, is_verb, marks
from casus.extract.noun_status import climb_noun
from casus.extract.time_words import MONTHS
from casus.extract.unreal import find_doubts
from casus.extract.waiting import waits_for
from casus.ground.spans import Span
from casus.model.account import Statement, Status
from casus.model.sentence import Sentence, Token

# The first of these that any word asks for is the status. What is denied or imagined is never told as planned.
_ORDER: tuple[Status, ...] = ("denied", "hypothetical", "conditional", "requested", "threatened", "planned", "actual")
_STANCES: dict[str, Status] = {
    "denies": "denied", "hopes": "hypothetical", "fears": "hypothetical", "wonders": "hypothetical", "asks": "hypothetical",
    "declines": "hypothetical", "demands": "requested",
}  # fmt: skip

_TWICE = frozenset({"asks", "declines"})  # "was asked to leave", "refused to leave": the verb itself says what becomes of it


def find_status(
    text: str, sentence: Sentence, token: Token, statements: Sequence[Statement] = (), *, present_is_actual: bool = False
) -> tuple[Status, Span | None]:
    """Return whether the act that a trigger names happened, and the words of the condition that it depends on, or None.

    It is actual only in a finite past, perfect or progressive clause (or one in the present, if `present_is_actual`: stances
    such
    as "rejects"), in a participle, or as a definite noun for a single act; all above it (verbs, nouns, "if", "not", a denying
    speaker) can only lower that. The odd cases: what somebody is blamed or punished for is told as done; who denies that he did a
    thing "deliberately" denies the purpose.

    Args:
        text: the report's text, to which the condition's span belongs.
        sentence: the sentence.
        token: the trigger's head.
        statements: the statements whose content covers the trigger.
        present_is_actual: whether the plain present tells that it is so.
    """
    walk = Walk()
    if is_verb(token) or token.upos in ("AUX", "ADJ") or sentence.child(token, "cop") is not None:
        climb_clause(text, sentence, token, walk, 0)
    else:
        climb_noun(text, sentence, token, walk, 0)
    # "demanded that limits imposed on it be lifted": they were imposed.
    is_given = is_bare_participle(sentence, token) or _is_past_relative(sentence, token)
    statements = in_which_told(sentence, token, statements)
    is_before = _is_occasion(sentence, token)
    is_known = is_given and _is_of_known(sentence, token)
    for statement in statements:
        if (statement.stance == "declines" and statement.cue_lemma in _TOLD_AS_SO) or (statement.stance == "hopes" and is_known):
            continue  # "did not mention that it had backed them", "hoped that the truce signed on Monday would hold"
        if is_before and (statement.stance == "denies" or (statement.stance in _OF_OTHERS and _is_behind(sentence, token))):
            continue  # "called for restraint after a gunboat fired on a trawler": it fired
        if statement.stance == "hopes" and _is_wish_to_tell(sentence, token, statement):
            continue
        is_told = statement.stance in _TWICE and {"requested", "denied"}.intersection(walk.effects)
        walk.add(None if is_told or (is_given and statement.stance in _OF_OTHERS) else _STANCES.get(statement.stance))
    if _is_awaited(sentence, token):
        walk.add("hypothetical")
    walk.effects.extend(find_doubts(sentence, token, statements))
    is_denial = "denied" in walk.effects and (not walk.is_present or not _is_only_opposed(sentence, token))
    if walk.is_present and not present_is_actual and not is_denial and not _is_of_chronicle(sentence):
        walk.add("hypothetical")  # "deny that they shell villages" is a denial, whatever its tense
    if sentence.tokens[-1].text == "?" or (len(sentence.tokens) > 1 and sentence.tokens[-2].text == "?"):
        walk.add("hypothetical")
    status = _settle(walk)
    if status == "denied" and walk.condition is None:
        walk.condition = waits_for(text, sentence, token)
    return ("hypothetical" if status == "denied" and is_on_purpose(sentence, token) else status), walk.condition


def in_which_told(sentence: Sentence, token: Token, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """Return the statements that tell an act: who denies or declines a thing tells nothing of it in a relative clause.

    "Declined to receive the envoy, who had accused it", "denied that the men whom it arrested were spies": the report tells that itself.
    """
    if not _is_past_relative(sentence, token):
        return tuple(statements)
    is_known = _is_of_known(sentence, token)
    return tuple(s for s in statements if s.stance != "declines" and not (s.stance == "denies" and is_known))


_OPPOSING = frozenset("oppose resist reject ban bar forbid prohibit outlaw discourage dissuade deter".split())


def _is_only_opposed(sentence: Sentence, token: Token) -> bool:
    """Say whether an act is only opposed, banned or compared with another, so that nothing says that it is not done.

    "Avoids discussing it" and "keeps them from meeting" say so; "opposes expelling the envoy", "bans Peru from sending troops" and
    "easier than getting Peru to leave" do not.
    """
    at = token
    for above in sentence.ancestors(token):
        introduced = marks(sentence, at)
        if introduced[-1:] == ["than"] and "rather" not in introduced:
            return True
        if at.xpos in ("VBG", "VB") and above.lemma in _OPPOSING:
            return True
        at = above
    return False


_TOLD_AS_SO = frozenset("mention note disclose reveal".split())  # whoever does not tell a thing leaves it so
_TELLING = frozenset("inform state announce say tell declare recall stress note report point make".split())


def _is_wish_to_tell(sentence: Sentence, token: Token, statement: Statement) -> bool:
    """Say whether one only wishes to say what was done: "wishes to inform the public that a patrol was ambushed"."""
    return any(
        t.rel == "xcomp" and t.lemma in _TELLING and any(cue.covers(sentence.tokens[t.head].span) for cue in statement.cue)
        for t in sentence.ancestors(token)
    )


_DAY_PARTS = 5  # words before the colon of a chronicle: "April 6, 1994:"


def _is_of_chronicle(sentence: Sentence) -> bool:
    """Say whether a sentence opens with a date and a colon, so that its present tells what was done: "May 1990: Rebels take the port"."""
    first = [t.text for t in sentence.tokens[: _DAY_PARTS + 1]]
    if ":" not in first:
        return False
    opening = [t for t in sentence.tokens[: first.index(":")] if t.upos != "PUNCT"]
    is_dated = any(_is_month(t) or (t.text.isdigit() and len(t.text) == _YEAR) for t in opening)
    return is_dated and all(t.xpos == "CD" or _is_month(t) for t in opening)


def _is_month(token: Token) -> bool:
    return token.text.isalpha() and token.text[:3].lower() in MONTHS and token.upos == "PROPN"


_YEAR = 4  # digits


_OCCASIONS = (["after"], ["since"], ["when"], ["while"])
_AWAITING = (["when"], ["once"], ["until"], ["till"])
_AWAITED = (["before"], ["until"], ["till"])  # "must leave three posts before Peru ended its operation"
_AHEAD = frozenset({"must", "should", "shall", "will"})
_OF_OTHERS = frozenset({"demands", "asks", "wonders"})


def _is_occasion(sentence: Sentence, token: Token) -> bool:
    """Say whether a verb tells after or at what another thing was done: "denied that it shelled the post when Peru shut the road"."""
    if token.rel != "advcl" or not is_verb(token):
        return False
    return _led_by(sentence, token) in _OCCASIONS and _is_finite_past(sentence, token)


def _led_by(sentence: Sentence, clause: Token) -> list[str]:
    """Return the word that opens a clause: a conjunction, else "when"."""
    return marks(sentence, clause)[-1:] or [t.text.lower() for t in sentence.children(clause, "advmod") if t.xpos == "WRB"]


def _is_behind(sentence: Sentence, token: Token) -> bool:
    return marks(sentence, token)[-1:] in (["after"], ["since"])


def _is_awaited(sentence: Sentence, token: Token) -> bool:
    """Say whether an act is told as what another would wait for: "would send observers once Thailand agreed", "until they were freed"."""
    if token.rel != "advcl" or not _is_finite_past(sentence, token):
        return False
    above, led = sentence.head_of(token), _led_by(sentence, token)
    if above is not None and above.text.lower() == "soon" and led == ["as"]:
        above, led = sentence.head_of(above), ["once"]  # "would free them as soon as Chile withdrew"
    while above is not None and above.rel == "xcomp" and marks(sentence, above)[-1:] == ["to"]:
        above = sentence.head_of(above)  # "would ask Congress to approve the sale once it was signed"
    auxes = {t.text.lower() for t in sentence.children(above, "aux")} if above is not None and above.index < token.index else set()
    if "have" in auxes:
        return False  # "would have withdrawn when Libya attacked": it did
    if "would" in auxes:
        return led in _AWAITING or (led == ["before"] and above is not None and above.rel == "ccomp")
    return not auxes.isdisjoint(_AHEAD) and led in _AWAITED


def _is_past_relative(sentence: Sentence, token: Token) -> bool:
    """Say whether a verb tells in a relative clause what was done: "the release of traders who were held by Chad"."""
    return token.deprel == "acl:relcl" and is_verb(token) and _is_finite_past(sentence, token)


def _is_of_known(sentence: Sentence, token: Token) -> bool:
    """Say whether a relative clause tells of a thing that is known: "denied that the convoy that Chile had sent to Bolivia was armed"."""
    thing = sentence.head_of(token) if is_bare_participle(sentence, token) else antecedent(sentence, token)
    return thing is not None and (thing.upos == "PROPN" or any(t.text.lower() == "the" for t in sentence.children(thing, "det")))


def _is_finite_past(sentence: Sentence, token: Token) -> bool:
    auxes = aux_tokens(sentence, token)
    first = auxes[0] if auxes else token
    return first.xpos == "VBD" or first.text.lower() in ("has", "have")


def _settle(walk: Walk) -> Status:
    found = set(walk.effects)
    if walk.is_of_any and "denied" not in found:
        found.add("hypothetical")
    if "requested" in found and walk.condition is not None and not found & {"denied", "hypothetical", "threatened", "planned"}:
        return "requested"  # "should resign if he cannot": it is asked for, on a condition
    if "denied" in found and found & {"requested", "hypothetical"}:
        return "hypothetical"  # "urged Turkey not to attack": neither done nor denied
    if (
        walk.condition is not None
        and not walk.is_open
        and found & {"hypothetical", "planned", "threatened", "requested"}
        and "denied" not in found
    ):
        return "conditional"
    return next(status for status in _ORDER if status in found or status == "actual")
