"""Words of the lexicon that tell no act here: generic, only about saying, a condition, an accident."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from casus.codebook.inflection import all_noun_forms, all_verb_forms
from casus.codebook.senses import Sense
from casus.extract.cast import Role, Roles
from casus.extract.clauses import aux_tokens, case_of, is_passive, is_verb, marks, subject_tokens
from casus.extract.crowds import only_shows
from casus.extract.disasters import results_from_accident
from casus.extract.draft import Draft
from casus.extract.embedding import CONDITIONAL, INFINITIVE
from casus.extract.futures import HOSTILE
from casus.extract.interviews import QUESTIONING, attacks_in_words, is_interview
from casus.extract.outbreaks import is_under_way
from casus.extract.plea_words import is_no_plea
from casus.extract.silences import keeps_silent
from casus.extract.taken_back import is_held_up, is_taken_back, lasts, takes_back
from casus.extract.triggers import Trigger
from casus.extract.turns_of_help import is_other_matter
from casus.extract.turns_of_motion import is_idle_noun
from casus.extract.turns_of_phrase import is_turn_of_phrase
from casus.extract.turns_of_speech import is_compared, is_idle_speech, turns_on_itself
from casus.extract.unreal import is_negated
from casus.model.sentence import Sentence, Token

_STATES = frozenset({"LOC", "GPE", "ORG"})
_GENERIC = frozenset({"any", "every", "each", "such", "no"})
_UNTOLD = frozenset({"REQUEST", "REJECT", "ACCUSE"})
_OF_WORDS = _UNTOLD | {"AGREE", "SUPPORT", "THREATEN", "CONCEDE", "CONSULT"}
_STRIVING = frozenset({"fight", "battle", "struggle"})
_ORDERING = frozenset({"order", "command", "instruct", "direct"})
_COMMANDING = _ORDERING | {"tell"}
_ENTRUSTING = frozenset({"charge", "task", "entrust"})
_SAYING = all_verb_forms(
    """say comment answer confirm discuss elaborate speak tell disclose reveal specify identify name explain talk
    speculate respond be describe define divulge predict reply mention note add clarify""".split()
)
_LETTING = frozenset("authorise authorize allow permit entitle empower clear".split())
_OFFERING = frozenset("offer share release supply make take give provide go use".split())
_DETAILS = frozenset(
    "word term phrase expression "
    "figure detail number comment estimate opinion name explanation answer question timetable information reason date specifics".split()
)


def is_nobodys_appeal(sentence: Sentence, triggers: Sequence[Trigger]) -> bool:
    """Say whether nobody asks: "neither government has called for talks" tells no act, not even a denied one.

    What is done and not said is denied: "neither army has pulled back".
    """
    token = triggers[0].token
    if triggers[0].sense.type not in _OF_WORDS:
        return False
    subjects = subject_tokens(sentence, token) if is_verb(token) else []
    return any(
        t.text.lower() in ("nobody", "none", "neither")
        or [w.text.lower() for w in sentence.tokens[max(t.index - 1, 0) : t.index + 1]] == ["no", "one"]
        or any(d.text.lower() in ("no", "neither") for d in sentence.children(t, "det", "cc:preconj"))
        for t in subjects
    )


def says_nothing(draft: Draft) -> bool:
    """Say whether an act of words is only told not to be: "has not protested", "did not rule it out", an imperative "ask me".

    What somebody says not to have asked stays: others may tell it.
    """
    if draft.status == "hypothetical" and draft.sentence.tokens[-1].text == "?" and draft.type not in _ANSWERED:
        return True  # whether somebody joined is a question; a blow that is asked about stays
    is_unsaid = draft.sense.id in _UNSAID_IF_DENIED and is_negated(draft.sentence, draft.token)
    if draft.trigger.is_verb and (_is_habit(draft) or _is_defiance(draft) or _stays_unasked(draft) or is_unsaid):
        return True
    if not draft.trigger.is_verb or draft.type not in _UNTOLD | {"SUPPORT", "AGREE"}:
        return False
    if draft.sense.type == "SUPPORT":
        return (draft.status == "denied" and _is_no_longer(draft)) or (draft.status != "actual" and draft.token.lemma in _FEELING)
    if draft.type == "AGREE":
        return False
    if draft.status == "hypothetical" and _is_only_condition(draft):
        return True
    if draft.status == "denied":
        if draft.type == "REQUEST" and not draft.roles.actors and is_passive(draft.sentence, draft.token):
            return True  # "had neither been asked nor ordered to intervene"
        return is_negated(draft.sentence, draft.token) and not draft.statements and not keeps_silent(draft)
    after = draft.sentence.tokens[draft.token.index + 1 : draft.token.index + 3]
    if (
        draft.type == "REQUEST"
        and draft.token.rel == "acl"
        and [t.text.lower() for t in after[:1]] == ["for"]
        and after[-1].upos == "PUNCT"
    ):
        return True  # "every visa that we were asked for"
    return draft.type == "REQUEST" and draft.status == "requested" and not draft.roles.actors and draft.token.xpos == "VB"


def _is_defiance(draft: Draft) -> bool:
    """Say whether somebody only says that he will not give in: "Cuba will not be blackmailed" tells of no threat that was not made."""
    sentence, token = draft.sentence, draft.token
    is_of_pressure = draft.status == "denied" and token.lemma in _PRESSING and is_passive(sentence, token)
    return is_of_pressure and any(t.text.lower() in ("will", "would", "wo", "shall", "cannot", "can") for t in aux_tokens(sentence, token))


_PRESSING = frozenset("blackmail bully browbeat coerce cow intimidate pressure threaten".split())


def _is_habit(draft: Draft) -> bool:
    """Say whether a relative clause in the present only says what one does: "Russia, to which it sells most of its catch"."""
    is_present = draft.token.xpos in ("VBZ", "VBP") and draft.token.deprel == "acl:relcl"
    if is_present and draft.sense.id == "reject.keep-troops":
        return True  # "France, which keeps troops in its former colony"
    is_lasting = draft.sense.type in ("AID", "COOPERATE", "CONSULT") or draft.sense.id == "support.guarantee"
    return is_present and draft.status == "hypothetical" and is_lasting


def _stays_unasked(draft: Draft) -> bool:
    """Say whether forces only stay where they are: "would keep its troops in Latvia" refuses nobody who did not ask them to leave."""
    is_measure = any(t.text.lower() in _MEASURES for t in draft.trigger.objects)
    return draft.sense.id == "reject.keep-troops" and not is_measure and not any(t.text.lower() in _LEAVING for t in draft.sentence.tokens)


_MEASURES = all_noun_forms("sanction embargo blockade boycott siege".split())
_LEAVING = (
    all_verb_forms("withdraw leave remove demand ask urge call refuse defy insist evacuate ignore reject pull go".split())
    | all_noun_forms("withdrawal demand call appeal protest deadline ultimatum objection request exit pullout departure resolution".split())
    | frozenset({"despite", "defiance", "beyond", "notwithstanding"})
)


# That no letter was sent is no act, nor that somebody keeps to his word: "will not go back on its decision".
_UNSAID_IF_DENIED = frozenset({"consult.send-letter", "consult.receive-letter", "request.send-letter", "reject.go-back-on"})
_FEELING = frozenset({"trust", "respect", "admire", "like", "regard"})


def _is_no_longer(draft: Draft) -> bool:
    """Say whether support is withdrawn, which is no support that is denied: "no longer regards it as a candidate"."""
    return any(t.text.lower() == "longer" for t in draft.sentence.children(draft.token, "advmod"))


def _is_only_condition(draft: Draft) -> bool:
    """Say whether words are only a condition ("if Qatar asked for it"), or a duty that nobody lays on ("might be obliged to help")."""
    sentence, token = draft.sentence, draft.token
    if token.rel == "advcl" and CONDITIONAL.intersection(marks(sentence, token)):
        return True
    return draft.type == "REQUEST" and not draft.roles.actors and is_passive(sentence, token)


def is_in_condition(draft: Draft, others: Iterable[Draft]) -> bool:
    """Say whether an act only stands in the condition of another: of "will withdraw if observers are sent" the withdrawal is told.

    Its words are kept as the condition of the other. A blow stays, which the other answers ("will strike back if it is attacked"). The odd
    case: a clause of "until" is no condition, but what it waits for is told as little ("refused to leave until guarantees are given").
    """
    if draft.status not in ("hypothetical", "conditional", "requested") or draft.type in _ANSWERED:
        return False
    if any(o is not draft and o.condition is not None and o.condition.covers(draft.token.span) for o in others):
        return True
    at = draft.token
    while at.rel in ("conj", "xcomp") and at.head >= 0 and is_verb(draft.sentence.tokens[at.head]):
        at = draft.sentence.tokens[at.head]
    return at.rel == "advcl" and bool({"until", "till", "unless"}.intersection(marks(draft.sentence, at)))


_ANSWERED = HOSTILE | {"THREATEN"}


def is_idle(sentence: Sentence, token: Token) -> bool:
    """Say whether a trigger word tells no act here: generic ("any attack"), a predicate noun ("is a threat"), a definition."""
    if is_verb(token):
        return False
    above = sentence.head_of(token)
    if any(holds(sentence, token) for holds in (is_taken_back, is_held_up, is_idle_noun, is_idle_speech, is_other_matter, is_no_plea)):
        return True
    if token.lemma == "petition" and above is not None and above.lemma in ("sign", "circulate"):
        return True  # whoever signs it asks for nothing of his own
    is_predicate = sentence.child(token, "cop") is not None and not is_under_way(sentence, token)
    if token.rel == "xcomp" or is_predicate or _is_danger(sentence, token) or _is_telephone(sentence, token):
        return True
    head = sentence.head_of(token)
    is_new = any(t.text.lower() in ("a", "an") for t in sentence.children(token, "det"))
    if is_new and token.rel == "nsubj" and head is not None and head.upos == "NOUN" and sentence.child(head, "cop") is not None:
        return True  # "an attack on one is an attack on all"
    return any(t.text.lower() in _GENERIC for t in sentence.children(token, "det", "det:predet", "amod"))


def _is_danger(sentence: Sentence, noun: Token) -> bool:
    """Say whether a "threat" is a danger and not what somebody says: "the threat from the north", "a threat to the peace".

    What is threatened in words has an owner, an author after "by" or an infinitive ("Iran's threat to close the strait").
    """
    if noun.lemma != "threat":
        return False
    cases = {case_of(sentence, t) for t in sentence.children(noun, "nmod")}
    said = sentence.child(noun, "nmod:poss", "acl") is not None or "by" in cases
    return (noun.xpos == "NN" and not said and bool(cases & {"from", "to"})) or ("to" in cases and "from" in cases)


def _is_telephone(sentence: Sentence, noun: Token) -> bool:
    """Say whether a "call" asks for nothing: "after a call from Berlin", "took a telephone call from the president"."""
    cases = {case_of(sentence, t) for t in sentence.children(noun, "nmod")}
    kind = sentence.child(noun, "compound")
    is_spoken = kind is None or (kind.lemma in ("telephone", "phone") and "from" in cases)
    asks = bool(cases & {"for", "to", "on", "upon"}) or sentence.child(noun, "acl") is not None
    return noun.lemma == "call" and noun.xpos == "NN" and is_spoken and not asks


def is_only_said(sentence: Sentence, verb: Token, sense: Sense, *, on_trust: bool = False) -> bool:
    """Say whether the verb is about saying or shows something: "declined to say" refuses nobody, "demonstrating support" is no march.

    On trust one may be asked, or offer, to speak: "asked him to explain it to the Senate".
    """
    may_speak = on_trust and sense.type != "REJECT"
    return any(holds(sentence, verb, sense) for holds in _ONLY_SAID if not (may_speak and holds is _speaks))


def _strives(sentence: Sentence, verb: Token, _: Sense) -> bool:
    """Say whether somebody fights "to survive", not anybody."""
    if verb.lemma not in _STRIVING or sentence.child(verb, "obj") is not None:
        return False
    return any("to" in marks(sentence, t) for t in sentence.children(verb, "xcomp", "advcl"))


def _orders_to_act(sentence: Sentence, verb: Token, sense: Sense) -> bool:
    """Say whether forces are only told what to do: "ordered its men to pull back" sends nobody, "ordered a ship to sail" buys none."""
    return (sense.type == "MOBILIZE" or sense.id == "agree.contract") and verb.lemma in _ORDERING and _has_infinitive(sentence, verb)


def _opines(sentence: Sentence, verb: Token, sense: Sense) -> bool:
    return sense.type == "REQUEST" and verb.lemma == "suggest" and _suggests_only(sentence, verb)


def _heads(sentence: Sentence, verb: Token, _: Sense) -> bool:
    """Say whether a general only commanded the police, so that he gave no order."""
    return verb.lemma == "command" and sentence.child(verb, "xcomp", "ccomp") is None


def _is_entrusted(sentence: Sentence, verb: Token, _: Sense) -> bool:
    """Say whether a body is "charged with facilitating" something, so that nobody is accused."""
    return verb.lemma in _ENTRUSTING and verb.xpos == "VBN" and not aux_tokens(sentence, verb)


def _speaks(sentence: Sentence, verb: Token, sense: Sense) -> bool:
    """Say whether what was refused, agreed or asked is to say something: "declined (to) comment", but "urged them to respond" asks."""
    if sense.type not in ("REJECT", "AGREE") and (sense.type != "REQUEST" or verb.lemma not in QUESTIONING):
        return False
    if sense.type == "REQUEST" and any(t.upos == "PROPN" and t.entity[2:] in _STATES for t in sentence.children(verb, "obj", "iobj")):
        return False  # "asked Oslo to explain its attitude": a state is asked for more than a comment
    below = [
        t
        for t in sentence.children(verb, "xcomp", "obl", "obj")
        if t.rel == "xcomp" or t.text == "comment" or sentence.tokens[t.index - 1].text == "to"  # a tagger may take it for a noun
    ]
    said = [t for t in below if t.text.lower() in _SAYING and not (t.lemma == "add" and sentence.child(t, "obj") is not None)]
    if sense.type == "REQUEST" and any(t.entity.endswith("ORG") for t in sentence.children(verb, "obj", "iobj")):
        said = [t for t in said if t.lemma != "name"]  # "asked the Council to name a governor"
    if said and verb.lemma == "refuse" and all(t.lemma in ("discuss", "talk") for t in said):
        return not any(t.upos == "PROPN" and t.entity[2:] in _STATES for t in subject_tokens(sentence, verb))  # a state's talks
    return bool(said) or any(_tells_details(sentence, t) for t in below)


def _is_warned_of(sentence: Sentence, verb: Token, sense: Sense) -> bool:
    """Say whether it is only what one advises or votes against: "warned Finland against joining"."""
    return verb.xpos == "VBG" and "against" in marks(sentence, verb) and sense.type not in HOSTILE


def _is_not_let(sentence: Sentence, verb: Token, sense: Sense) -> bool:
    """Say whether somebody is only not let to speak: "he was not authorised to brief the press"."""
    above = sentence.tokens[verb.head] if verb.rel == "xcomp" else None
    return sense.type == "CONSULT" and above is not None and above.lemma in _LETTING and is_negated(sentence, above)


def _tells_details(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only gives details: "declined to offer a figure", "refused to go into detail"."""
    things = list(sentence.children(verb, "obj", "obl"))
    things += [t for thing in things for t in sentence.children(thing, "compound", "nmod:desc")]  # "to use the word blockade"
    return verb.lemma in _OFFERING and any(t.lemma in _DETAILS for t in things)


def _reminds(sentence: Sentence, verb: Token, _: Sense) -> bool:
    """Say whether a reminder only stands beside what was said: "it would invoke the treaty, the envoy reminded Oslo"."""
    return verb.lemma == "remind" and (verb.rel == "parataxis" or any(t.index < verb.index for t in sentence.children(verb, "ccomp")))


_ONLY_SAID = (
    takes_back,
    is_taken_back,
    lasts,
    _reminds,
    attacks_in_words,
    only_shows,
    is_interview,
    _strives,
    _orders_to_act,
    _opines,
    _heads,
    results_from_accident,
    is_turn_of_phrase,
    turns_on_itself,
    is_compared,
    _is_entrusted,
    _speaks,
    _is_warned_of,
    _is_not_let,
)


def is_only_meant(sentence: Sentence, verb: Token, sense: Sense) -> bool:
    """Say whether help is only what another act is for: "landed to shield its citizens" promises nothing."""
    head = sentence.head_of(verb)
    if sense.type not in _HELPING or verb.rel != "advcl" or head is None or not is_verb(head) or "to" not in marks(sentence, verb):
        return False
    return head.text.lower() not in INFINITIVE and verb.index > head.index


def is_duty(sentence: Sentence, verb: Token) -> bool:
    """Say whether a paper only lays down what somebody must or may do: "the treaty obliges the two to consult if either is attacked"."""
    head = sentence.head_of(verb)
    if head is None or verb.rel not in ("xcomp", "advcl", "ccomp") or head.lemma not in _LAYING_DOWN:
        return False
    return any(t.text.lower() in _PAPERS for t in subject_tokens(sentence, head))


_LAYING_DOWN = frozenset("oblige obligate require bind commit allow permit entitle empower authorise authorize".split())
_PAPERS = all_noun_forms(
    "treaty pact accord agreement protocol charter constitution law article clause convention mandate statute truce".split()
)
_HELPING = frozenset({"AID", "COOPERATE", "SUPPORT"})


def is_own_order(sentence: Sentence, verb: Token, sense: Sense, roles: Roles) -> bool:
    """Say whether an order is given on one's own side: of "ordered its forces to pull back" only what they are to do counts."""
    if sense.type != "REQUEST" or verb.lemma not in _COMMANDING:
        return False
    own = {r.party.actor for r in roles.actors}
    if not own:
        return all(r.party.actor is None for r in roles.recipients)
    return bool(roles.recipients) and all(
        (r.party.actor is not None and r.party.actor in own) or _is_own_force(sentence, r) for r in roles.recipients
    )


def _is_own_force(sentence: Sentence, role: Role) -> bool:
    """Say whether those ordered are one's own: "his forces", "units", "the army", of which the text names no other side."""
    if any(t.upos == "PRON" for t in sentence.children(role.token, "nmod:poss")):
        return role.token.lemma not in _ALLIES
    return role.party.actor is None and (role.party.sector == "MIL" or role.token.lemma in _FORCES)


_ALLIES = frozenset({"member", "ally", "neighbour", "neighbor", "partner"})  # "told its members not to help the court"
_FORCES = frozenset(
    "unit troop force army navy police battalion brigade division fleet soldier commander general squadron reservist".split()
)


def _has_infinitive(sentence: Sentence, verb: Token) -> bool:
    """Say whether an infinitive says what somebody is to do, on the verb or on its object."""
    holders = (verb, *sentence.children(verb, "obj", "iobj", "nsubj:pass"))
    return any("to" in marks(sentence, t) for h in holders for t in sentence.children(h, "xcomp", "acl", "advcl"))


def _suggests_only(sentence: Sentence, verb: Token) -> bool:
    """Say whether a clause under "suggest" is an opinion, not a proposal: "suggested that it was in danger", but "that it should go"."""
    # "suggested in an interview that it was over": parsers hang the clause on the interview
    below = (c for t in sentence.children(verb, "obl") for c in sentence.children(t, "acl") if "that" in marks(sentence, c))
    clauses = [*sentence.children(verb, "ccomp"), *below]
    if verb.rel == "parataxis" and not clauses and sentence.child(verb, "obj", "xcomp") is None:
        return True  # "Voters, Holm suggested, need not worry"
    return bool(clauses) and not any(_is_proposed(sentence, c) for c in clauses)


def _is_proposed(sentence: Sentence, clause: Token) -> bool:
    """Say whether a clause is what is to be done: "should go", "go", "be let go", "going"; "would stay" is what one thinks."""
    auxes = [t.text.lower() for t in aux_tokens(sentence, clause)]
    if not auxes:
        return clause.xpos in ("VB", "VBG")
    return auxes[0] in ("should", "must", "ought", "be")
