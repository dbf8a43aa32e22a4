"""Turns of phrase of politics at home that tell no act: "lent his ear", "offered two paths"."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms
from casus.extract.clauses import aux_tokens, case_of, is_passive, marks
from casus.extract.control import doers, undergoers
from casus.extract.embedding import WILL
from casus.model.sentence import Sentence, Token

_MEANT = frozenset("plan intention intend plan mean want wish seek".split())
_OFFERED = frozenset("path way job scholarship evaluation day choice vision look alternative platform".split())
_PARTIES = frozenset("wedding party home house birthday picnic barbecue".split())
_GUESTS = all_noun_forms("reporter journalist guest donor fan supporter customer".split())
_WANTED_FOR = frozenset("information capture arrest lead tip conviction fugitive return whereabouts".split())
_NEEDED = frozenset(
    """liberty freedom citizenship passport nationality food water sleep medicine electricity power fuel oxygen shelter property
    land income pay wage post office rank title immunity vote""".split()
)
_EVENTS = all_noun_forms("debate hall forum event ceremony contest concert tournament race game show team program programme poll".split())
_LENT = frozenset("ear hand eye voice weight name support credence".split())
_OWN_EVENTS = frozenset("trip rally appearance speech tour journey".split())
_LEFT = all_noun_forms(
    """meeting talk session conference negotiation summit parliament chamber hall room ceremony debate council assembly hearing vote
    class job work school office factory plant coalition government party congress dinner interview""".split()
)
_JOBS = frozenset("job post position role seat nomination appointment".split())
_TRAVELLING = all_noun_forms("traveler traveller tourist citizen visitor holidaymaker resident motorist public consumer".split())
_ADMITTING = frozenset("concede acknowledge admit concur".split())
_ANSWERED = all_noun_forms("report question allegation issue matter criticism".split())


def _assures_of_fact(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only says that something is so, and promises nothing: "assured them that the claims were false"."""
    below = [t for t in sentence.children(verb, "ccomp") if t.index > verb.index]
    is_of = any(case_of(sentence, t) == "of" for t in sentence.children(verb, "obl"))
    if not below or is_of or any(t.lemma in _MEANT for t in sentence.subtree(below[0])):
        return False
    return not any(t.text.lower() in WILL or t.xpos == "MD" for t in aux_tokens(sentence, below[0]))


def _offers_no_goods(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is a thought or a post in a firm that is offered: "offered two paths", "was offered a scholarship"."""
    return any(t.lemma in _OFFERED for t in sentence.children(verb, "obj"))


def _asks_guests(sentence: Sentence, verb: Token) -> bool:
    """Say whether guests are asked to a party, or reporters in: "invited to her wedding"."""
    where = [t for t in sentence.children(verb, "obl") if case_of(sentence, t) == "to"]
    where += [t for o in sentence.children(verb, "obj") for t in sentence.children(o, "nmod") if case_of(sentence, t) == "to"]
    return any(t.lemma in _PARTIES and t.upos == "NOUN" for t in where) or any(
        t.text.lower() in _GUESTS for t in undergoers(sentence, verb)
    )


def _rewards(sentence: Sentence, verb: Token) -> bool:
    """Say whether a reward is offered by the law to whoever helps to find somebody: "offers a reward for information"."""
    rewards = [t for t in undergoers(sentence, verb) if t.lemma == "reward"]
    phrases = (t for h in (verb, *rewards) for t in sentence.children(h, "obl", "nmod", "acl", "advcl") if "for" in marks(sentence, t))
    return any(t.lemma in _WANTED_FOR for t in phrases) or any(sentence.child(t, "acl:relcl") is not None for t in rewards)


def _lacks_right(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is nothing that one lives on: "deprived them of the right to choose", "of $35 billion"."""
    phrases = [t for h in (verb, *sentence.children(verb, "obj")) for t in sentence.children(h, "obl", "nmod")]
    of = [t for t in phrases if case_of(sentence, t) == "of"]
    return bool(of) and not any(t.lemma in _NEEDED for t in of)


def _sponsors_event(sentence: Sentence, verb: Token) -> bool:
    """Say whether a firm only pays for an event: "a debate sponsored by the channel"."""
    return verb.lemma in ("sponsor", "underwrite") and any(t.text.lower() in _EVENTS for t in undergoers(sentence, verb))


def _is_equipped(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only has something: "armed with a victory", which nobody gave him."""
    if verb.xpos != "VBN" or sentence.child(verb, "obl:agent") is not None:
        return False
    return any(case_of(sentence, t) == "with" for t in sentence.children(verb, "obl"))


def _lends_ear(sentence: Sentence, verb: Token) -> bool:
    """Say whether nothing is lent that one owns: "lent his ear to the reformers"."""
    return verb.lemma == "lend" and any(t.lemma in _LENT for t in sentence.children(verb, "obj"))


def _changes_own_plans(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only calls off what he alone would do: "postponed a news conference", "cancelled his trip"."""
    things = undergoers(sentence, verb)
    if any(w.text.lower() in ("news", "press") for t in things for w in sentence.children(t, "compound")):
        return True
    others = [t for h in (verb, *things) for t in sentence.children(h, "obl", "nmod") if case_of(sentence, t) in ("to", "with")]
    return not others and any(t.lemma in _OWN_EVENTS for t in things)


def _comes_out_of(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is no gathering that somebody leaves: "walked out of that tragedy a wiser man"."""
    left = [t for t in sentence.children(verb, "obl") if case_of(sentence, t) in ("of", "out of", "from")]
    return bool(left) and all(t.upos == "NOUN" and t.text.lower() not in _LEFT for t in left)


def _names_for_post(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody is only put forward for a post: "was recommended for the job by his friend"."""
    return any(t.lemma in _JOBS and case_of(sentence, t) == "for" for t in sentence.children(verb, "obl"))


def _must(sentence: Sentence, verb: Token) -> bool:
    """Say whether a rule lays something down, and nobody asks for it: "delegates required to vote for him"."""
    return verb.xpos == "VBN" and not doers(sentence, verb)


def _advises_travellers(sentence: Sentence, verb: Token) -> bool:
    """Say whether travellers are told of a danger: "issued a caution to tourists"."""
    things = list(sentence.children(verb, "obj"))
    told = [t for h in (verb, *things) for t in sentence.children(h, "obl", "nmod", "iobj") if case_of(sentence, t) in ("to", "for", "")]
    is_of_travel = any(w.text.lower() in ("travel", "weather", "health") for t in things for w in sentence.children(t, "compound"))
    return is_of_travel or any(t.text.lower() in _TRAVELLING for t in told)


def _takes_ground(sentence: Sentence, verb: Token) -> bool:
    """Say whether land is taken from somebody, and not only claimed: "claims more territory from the rebels"."""
    return any(case_of(sentence, t) == "from" for h in (verb, *sentence.children(verb, "obj")) for t in sentence.children(h, "obl", "nmod"))


def _molests(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody is molested, which is no threat: "were sexually harassed"."""
    return any(t.text.lower() == "sexually" for t in sentence.children(verb, "advmod"))


def _debates(sentence: Sentence, verb: Token) -> bool:
    """Say whether a debate is held before the public: "the candidates held a debate"."""
    return any(t.lemma == "debate" for t in undergoers(sentence, verb))


_POSTS = frozenset("election reelection re-election office president governor senate seat congress mayor nomination".split())


def _keeps_silent(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only does not say something, or seeks no office: "refused to concede that he had lost", "to rule out a tax"."""
    for below in sentence.children(verb, "xcomp"):
        is_open = below.lemma == "rule" and any(t.text.lower() == "out" for t in sentence.children(below, "compound:prt", "advmod"))
        is_answer = below.lemma == "address" and any(t.text.lower() in _ANSWERED for t in sentence.children(below, "obj"))
        if below.lemma in ("run", "stand") and any(t.lemma in _POSTS for t in sentence.children(below, "obl")):
            return True  # "declined to run for re-election"
        if is_open or is_answer or below.lemma == "concur" or (below.lemma in _ADMITTING and sentence.child(below, "ccomp") is not None):
            return True
    return False


def _is_unfit(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only would be or should be unfit: "would be disqualified", "should be disqualified from office"."""
    return verb.lemma == "disqualify" and is_passive(sentence, verb) and not doers(sentence, verb)


def _succeeds_him(sentence: Sentence, verb: Token) -> bool:
    """Say whether a post passes from one to another: "is taking over from him"."""
    return any(case_of(sentence, t) == "from" and (t.upos == "PRON" or t.entity.endswith("PER")) for t in sentence.children(verb, "obl"))


def _sends_by(sentence: Sentence, verb: Token) -> bool:
    """Say whether something is only sent some way: "routed the money through Cyprus"."""
    return verb.text.lower() in ("routed", "routing") and any(t.lemma in _SENT for t in undergoers(sentence, verb))


_SENT = frozenset("money fund cash payment traffic call email flight shipment profit order pipeline road".split())


def _takes_picture(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is in a picture that somebody is captured: "a photographer captured a small figure"."""
    below = [t for t in sentence.children(verb, "obl") if case_of(sentence, t) in ("on", "in")]
    return any(t.lemma in _CAMERAS for t in (*doers(sentence, verb), *below))


_CAMERAS = frozenset("photographer photograph photo camera video film footage lens picture cameraman filmmaker painter".split())


def _ruins(sentence: Sentence, verb: Token) -> bool:
    """Say whether nothing is hit that stands or lives: "destroyed his reputation", "wiped out her gains"."""
    things = undergoers(sentence, verb)
    return bool(things) and all(t.lemma in _HOLD_ON for t in things)


_HOLD_ON = frozenset(
    """reputation career finance gain saving credibility confidence trust hope dream chance marriage argument myth campaign candidacy
    number price cost rate profit debt deficit lead advantage fortune""".split()
)


def _shoots_for_sport(sentence: Sentence, verb: Token) -> bool:
    """Say whether nobody is shot at: "shooting skeet at the club", "shot a film"."""
    return any(t.lemma in _SHOT for t in sentence.children(verb, "obj"))


_SHOT = frozenset("skeet hoop pool photo film video picture scene movie footage duck deer pheasant basket".split())


def _winds_up(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is a firm that is liquidated."""
    return any(t.lemma in _FIRMS for t in undergoers(sentence, verb))


_FIRMS = frozenset("maker company firm unit business subsidiary bank asset position holding stake fund".split())


def _regards(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is only what somebody is thought to be: "regarded as the leading figure"."""
    return verb.lemma == "regard" and is_passive(sentence, verb) and not doers(sentence, verb)


TURNS_OF_POLITICS = {
    "assault.rout": _sends_by,
    "assault.capture-soldier": _takes_picture,
    **dict.fromkeys(("assault.destroy", "assault.massacre", "assault.shoot-down", "assault.sabotage"), _ruins),
    **dict.fromkeys(("assault.fire-on", "assault.shoot"), _shoots_for_sport),
    "assault.liquidate": _winds_up,
    "support.accept-as-legit": _regards,
    **dict.fromkeys(("agree.assure", "agree.reassure"), _assures_of_fact),
    **dict.fromkeys(("agree.offer", "agree.offer-thing"), _offers_no_goods),
    "agree.invite": _asks_guests,
    **dict.fromkeys(("agree.offer-goods", "threaten.put-bounty"), _rewards),
    "coerce.deprive": _lacks_right,
    "aid.fund": _sponsors_event,
    "aid.arm": _is_equipped,
    "aid.invest-grant": _lends_ear,
    "reject.cancel-meeting": _changes_own_plans,
    **dict.fromkeys(("reject.walk-out", "reject.walk-out-bare"), _comes_out_of),
    "request.recommend": _names_for_post,
    "request.require": _must,
    **dict.fromkeys(("threaten.issue-warning", "threaten.warn"), _advises_travellers),
    **dict.fromkeys(("threaten.claim-land", "threaten.claim-ground"), _takes_ground),
    "threaten.intimidate": _molests,
    "consult.hold-discussions": _debates,
    **dict.fromkeys(("reject.refuse", "reject.decline"), _keeps_silent),
    **dict.fromkeys(("sanction.disqualify", "coerce.ban-from"), _is_unfit),
    "coerce.take-over-office": _succeeds_him,
}
