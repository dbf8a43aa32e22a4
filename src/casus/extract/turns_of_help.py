"""Turns of phrase in which verbs of giving, meeting and agreeing tell no act: "gave him credit"."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms
from casus.extract.cast_words import FORCES, PEOPLE
from casus.extract.clauses import aux_tokens, case_of, is_passive, marks, subject_tokens
from casus.extract.control import doers, undergoers
from casus.extract.parties import is_personal
from casus.model.sentence import Sentence, Token

_GATHERINGS = all_noun_forms("conference summit event convention meeting rally debate forum festival show ceremony game contest".split())
_OF_OFFICE = frozenset("embassy legation representation".split())
_ANYTHING = frozenset({"it", "this", "that", "what", "reality"})
_BORNE = frozenset(
    """loss death fact past fate idea news defeat history change diagnosis legacy guilt trauma consequence result situation truth grief
    illness decision outcome failure pain disappointment world nature limit""".split()
)
_INCURRED = frozenset(
    """ridicule criticism comparison rebuke scrutiny trouble disaster attack retaliation comment question speculation scorn mockery
    suspicion backlash controversy doubt contempt debate investment bid tender suggestion application""".split()
)
_READ = frozenset("people person official source somebody someone those executive aide diplomat".split())
_AIRBORNE = frozenset("air close fire naval artillery aerial military".split())


def _has_object(sentence: Sentence, verb: Token, lemma: str, *before: str) -> bool:
    """Say whether a verb has an object of that lemma, with one of some words in front of it if there are any."""
    objects = [t for t in undergoers(sentence, verb) if t.lemma == lemma]
    if not before:
        return bool(objects)
    return any(w.text.lower() in before for t in objects for w in sentence.children(t, "compound", "amod"))


def _meets_press(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only speaks to reporters: "held a news conference"."""
    return _has_object(sentence, verb, "conference", "news", "press")


def _is_in_the_know(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is only said of those who talk that they know: "people briefed on the plan said"."""
    above = sentence.head_of(verb)
    return verb.deprel == "acl" and verb.xpos == "VBN" and above is not None and above.lemma in _READ


def _is_devoted(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody is only devoted to something, or drags another into it: "is committed to the cause", "commit us to a war".

    Who commits himself or something of his own promises, and a state or body that says it is committed does.
    """
    if verb.xpos == "VBN" and verb.deprel == "acl":
        return True
    if not any(t.lemma == "be" for t in aux_tokens(sentence, verb)) or verb.xpos != "VBN":
        return any(t.upos == "PROPN" or t.text.lower() in ("us", "them", "him", "her") for t in sentence.children(verb, "obj"))
    return any(t.text.lower() in ("he", "she", "i") or t.entity.endswith("PER") for t in subject_tokens(sentence, verb))


def _accepts_what_is(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only bears something: "came to terms with the loss"."""
    phrases = [t for t in sentence.subtree(verb) if t.index > verb.index and case_of(sentence, t) == "with"]
    return any(t.text.lower() in _ANYTHING or t.lemma in _BORNE for t in phrases[:1])


def _brings_upon_itself(sentence: Sentence, verb: Token) -> bool:
    """Say whether only what follows is told: "invited ridicule", "inviting comparisons"; who is invited is somebody."""
    return any(t.lemma in _INCURRED for t in sentence.children(verb, "obj"))


def _enters_sum(sentence: Sentence, verb: Token) -> bool:
    """Say whether a charge is a sum in the books and no envoy: "posted a one-time charge"."""
    charges = [t for t in undergoers(sentence, verb) if t.lemma == "charge"]
    return any(not t.text.lower().startswith("d'") for c in charges for t in sentence.tokens[c.index + 1 : c.index + 2])


def _rejects_suit(sentence: Sentence, verb: Token) -> bool:
    """Say whether a suit is dismissed, by a court and not by those who brought it."""
    suits = [t for t in undergoers(sentence, verb) if t.lemma in ("lawsuit", "suit")]
    return verb.lemma == "dismiss" and bool(suits)


def _favours_rule(sentence: Sentence, verb: Token) -> bool:
    """Say whether a mandate is a rule at home and no mission's: "back an ethanol mandate"."""
    return verb.lemma in ("back", "endorse") and _has_object(sentence, verb, "mandate")


def _builds_house(sentence: Sentence, verb: Token) -> bool:
    """Say whether an embassy is a building: "rebuild the embassies"."""
    return verb.lemma == "rebuild" and any(t.lemma in _OF_OFFICE for t in undergoers(sentence, verb))


def _is_hopeful(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody is only confident of something, and not in anybody: "expressed confidence that it would pass"."""
    return _has_object(sentence, verb, "confidence") and not any(t.text.lower() == "in" for t in sentence.tokens[verb.index :])


def _engages(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody else is signed up: "signed them up for a fee"."""
    return sentence.child(verb, "obj") is not None


def _stands_there(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only stands in the scene: "with his aide standing behind him"."""
    return verb.xpos == "VBG" and verb.rel == "advcl" and any(t.text.lower() == "with" for t in sentence.tokens[verb.head + 1 : verb.index])


def _helps_otherwise(sentence: Sentence, verb: Token) -> bool:
    """Say whether something else comes first of what one helps to do: "helps recruit and train"."""
    after = [t for t in sentence.tokens[verb.index + 1 : verb.index + 3] if t.text.lower() not in ("to", "him", "her", "them", "it")]
    return verb.lemma == "help" and bool(after) and after[0].upos == "VERB" and after[0].text.lower() not in _HELPED


_HELPED = frozenset("rebuild recover feed fight repair train evacuate rescue protect defend resettle stabilise stabilize pay".split())


def _shields_from_blame(sentence: Sentence, verb: Token) -> bool:
    """Say whether cover is an excuse and none by weapons: "gave cover to nervous deputies"."""
    if not _has_object(sentence, verb, "cover") or _has_object(sentence, verb, "cover", *_AIRBORNE):
        return False
    return not any(t.text.lower() in FORCES for t in sentence.tokens)


def _gives_its_due(sentence: Sentence, verb: Token) -> bool:
    """Say whether credit is only praise: "gave him some credit"; who gives loans gives credits, or a credit."""
    given = [t for t in sentence.children(verb, "obj") if t.text.lower() == "credit"]
    return verb.lemma == "give" and any(sentence.child(t, "compound", "nummod") is None and not _is_counted(sentence, t) for t in given)


def _is_counted(sentence: Sentence, noun: Token) -> bool:
    return any(t.text.lower() in ("a", "an") for t in sentence.children(noun, "det"))


def _has_in_common(sentence: Sentence, verb: Token) -> bool:
    """Say whether several only use the same things: "had to share their books"."""
    return verb.lemma == "share" and not any(case_of(sentence, t) in ("with", "among") for t in sentence.children(verb, "obl"))


def _grants_point(_: Sentence, verb: Token) -> bool:
    """Say whether somebody only says that something is so: "a point that he conceded to the paper"."""
    return verb.deprel == "acl:relcl" and verb.lemma in ("acknowledge", "admit", "concede")


def _makes_friends(sentence: Sentence, verb: Token) -> bool:
    """Say whether bridges are a figure of speech: "build bridges with the senators"."""
    bridges = [t for t in sentence.children(verb, "obj") if t.text.lower() == "bridges"]
    return verb.lemma == "build" and any(sentence.child(t, "det", "nummod", "amod", "compound") is None for t in bridges)


def _pays_its_own(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody pays for his own: "self-funding his campaign"."""
    return [t.text.lower() for t in sentence.tokens[max(verb.index - 2, 0) : verb.index]] == ["self", "-"]


def _encounters(sentence: Sentence, verb: Token) -> bool:
    """Say whether something is only answered by something: "was met with silence", "must be met with force"."""
    if not is_passive(sentence, verb):
        return False
    with_what = [t for t in sentence.children(verb, "obl") if case_of(sentence, t) == "with"]
    is_answer = any(t.lemma == "opposition" and sentence.child(t, "det") is None for t in with_what)  # "fierce opposition", no party
    return is_answer or any(t.upos == "NOUN" and not is_personal(t) and t.text.lower() not in PEOPLE for t in with_what)


def _is_life_given(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only gave his life for it: "died to give him freedom"."""
    above = sentence.head_of(verb)
    return above is not None and above.lemma in ("die", "live", "perish") and "to" in marks(sentence, verb)


def _licenses(sentence: Sentence, verb: Token) -> bool:
    """Say whether rights are what one trades with: "granted the firm rights to sell its shirts"."""
    rights = [t for t in undergoers(sentence, verb) if t.lemma == "right"]
    return any(below.lemma in _TRADING for t in rights for below in sentence.children(t, "acl", "advcl"))


_TRADING = frozenset("distribute design sell publish use broadcast develop market film stream print make adapt license".split())


def _gives_freedom(sentence: Sentence, verb: Token) -> bool:
    return _is_life_given(sentence, verb) or _licenses(sentence, verb)


def is_other_matter(sentence: Sentence, noun: Token) -> bool:
    """Say whether a noun tells of another matter than its sense's.

    Such are voters who change sides ("a shift in support from Ames to Brown"), what grows that is no body of states ("an expansion of
    overtime pay"), lessons ("training sessions") and what somebody is devoted to ("their commitment to justice").
    """
    word, above = noun.lemma, sentence.head_of(noun)
    if word == "support":
        is_moved = above is not None and above.lemma in _SHIFTING
        return is_moved and any(case_of(sentence, t) == "from" for h in (noun, above) if h for t in sentence.children(h, "nmod", "obl"))
    if word in ("expansion", "enlargement"):
        grown = [t for t in sentence.children(noun, "nmod") if case_of(sentence, t) == "of"]
        return any(t.upos == "NOUN" and t.lemma not in _BODIES for t in grown)
    if word == "commitment":
        return above is None or noun.rel != "obj" or above.lemma not in _GIVING_WORD
    if word == "session":
        return any(t.upos == "NOUN" and t.text.islower() and t.lemma not in _SITTINGS for t in sentence.children(noun, "compound"))
    return False


_SHIFTING = frozenset("shift switch change move transfer swing".split())
_GIVING_WORD = frozenset(
    "make give undertake pledge reaffirm renew restate reiterate repeat underline underscore announce honour honor".split()
)
_BODIES = frozenset("alliance union bloc community pact treaty organisation organization council club group membership".split())
_SITTINGS = frozenset("council board cabinet emergency plenary summit parliament committee conference budget winter summer".split())


def _answers(sentence: Sentence, verb: Token) -> bool:
    """Say whether "yes" only answers a question: "the senator said yes and laughed"; one says yes to a plan."""
    is_yes = verb.lemma == "say" and any(t.text.lower() == "yes" for t in sentence.tokens[verb.index : verb.index + 3])
    return is_yes and not any(case_of(sentence, t) == "to" for t in sentence.subtree(verb) if t.index > verb.index)


def _calls_jurors(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is a court that is called together: "convened a grand jury"."""
    return any(t.lemma in ("jury", "panel", "court") for t in undergoers(sentence, verb))


def _gives_way_within(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is a feeling or an illness to which one yields: "succumb to fear", "succumbed to his wounds"."""
    return any(t.lemma in _FELT and case_of(sentence, t) == "to" for t in sentence.children(verb, "obl"))


_FELT = frozenset(
    "fear temptation despair panic hatred anger greed emotion impulse illness disease cancer injury wound infection virus heat cold".split()
)


def _is_by_gathering(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is a gathering to which guests come, and no side that receives them: "the conference will host three rivals"."""
    return any(t.text.lower() in _GATHERINGS for t in doers(sentence, verb))


TURNS_OF_HELP = {
    **dict.fromkeys(("consult.hold-talks", "agree.plan-summit", "consult.host-talks", "consult.convene-meeting"), _meets_press),
    **dict.fromkeys(("consult.meet", "consult.meet-with"), _encounters),
    **dict.fromkeys(("consult.host", "consult.host-both", "consult.receive", "consult.welcome-visitor"), _is_by_gathering),
    "consult.brief": _is_in_the_know,
    "agree.commit": _is_devoted,
    "agree.come-agreement": _accepts_what_is,
    "agree.okay": _answers,
    "consult.convene": _calls_jurors,
    "concede.yield": _gives_way_within,
    "agree.invite": _brings_upon_itself,
    "agree.delegate-mandate": _favours_rule,
    "support.send-ambassador": _enters_sum,
    "support.upgrade-ties": _builds_house,
    "support.express-support": _is_hopeful,
    "support.sign-up": _engages,
    "support.stand-by": _stands_there,
    "retreat.drop-charges": _rejects_suit,
    "aid.help-recover": _helps_otherwise,
    "aid.air-cover": _shields_from_blame,
    **dict.fromkeys(("aid.give-aid", "aid.give-money"), _gives_its_due),
    "aid.dole-out": _has_in_common,
    "aid.fund": _pays_its_own,
    "concede.admit-fault": _grants_point,
    "concede.grant-rights": _gives_freedom,
    "cooperate.build-infrastructure": _makes_friends,
}
