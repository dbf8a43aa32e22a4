"""Protests that a noun tells: a strike, a march or riots, and who takes part."""

from __future__ import annotations

from collections.abc import Sequence

from casus.codebook.inflection import all_noun_forms
from casus.codebook.senses import Sense
from casus.extract.cast import Cast, Role, Roles, known
from casus.extract.clauses import antecedent, case_of, is_passive, is_verb, subject_tokens
from casus.extract.control import doers
from casus.extract.sides import cast_all
from casus.extract.triggers import Trigger
from casus.model.account import Statement
from casus.model.sentence import Sentence, Token

_STRIKES = all_noun_forms("strike stoppage walkout walk-out".split())
_CROWDS = all_noun_forms("march demonstration riot sit-in rally".split()) | {"rioting", "protests"}
_BLOWS = frozenset(
    """air missile drone rocket military nuclear preemptive pre-emptive emptive cruise retaliatory precision artillery helicopter surgical
    cross-border naval lightning bird lucky pre counter first-half late bomber commando guerrilla""".split()
)
_OF_WORK = frozenset(
    """general hunger day hour week month national nationwide countrywide indefinite unlimited wildcat sympathy token warning rent sit-down
    rotating rail dock bus coal school teacher teachers prison wheel-jam jam solidarity labor labour half-day quarter-hour two-day
    three-day one-day 24-hour 48-hour political people tax food transport""".split()
)
_ARMS = all_noun_forms(
    """bomb bomber missile jet aircraft warplane plane target launcher civilian airspace drone rocket raid airstrike stronghold militant
    runway depot weapon militia bombing quarterback goal half pitch""".split()
)
_LABOUR = all_noun_forms(
    """worker union unionist miner teacher driver nurse doctor docker dockworker lighterman employee wage salary employer picket stoppage
    railwayman federation confederation mechanic machinist clerk hand owner student transporter steward crew waiter weaver cutter grower
    trader shopkeeper merchant shop policeman stevedore labourer laborer port mine pit mill plant factory hospital overtime striker
    rise austerity pension bus train rail ferry tram oilfield refinery""".split()
)
_CALLING = frozenset(
    """call begin end continue join observe stage hold announce schedule order convoke threaten launch start suspend extend declare
    proclaim plan organise organize lead resume lift""".split()
)
_NOT_HELD = frozenset({"off", "back"})  # "called off a strike": whoever called it
_BACK = frozenset({"return", "go", "resume", "come", "reopen"})
_UNTOLD = frozenset("despite without against ban no any such".split())


def tells_protest(sentence: Sentence, trigger: Trigger) -> bool:
    """Say whether a noun tells a protest whoever takes part: "in a two-day strike", "a march through Lima", "after riots in Suez".

    A blow, a meeting of a party, a note of protest and what is only spoken of tell none.
    """
    noun = trigger.token
    if trigger.sense.type != "PROTEST" or trigger.is_verb or case_of(sentence, noun) in _UNTOLD or _is_not_held(sentence, noun):
        return False
    word = noun.text.lower()
    is_crowd = word in _CROWDS and not _is_of_troops(sentence, noun)
    return is_crowd or (word in _STRIKES and trigger.sense.mode in ("strike", "hunger")) or is_in_protest(sentence, noun)


def is_in_protest(sentence: Sentence, noun: Token) -> bool:
    """Say whether somebody does a thing "in protest"."""
    head = sentence.head_of(noun)
    return noun.text.lower() == "protest" and noun.rel == "obl" and case_of(sentence, noun) == "in" and head is not None and is_verb(head)


def _is_not_held(sentence: Sentence, noun: Token) -> bool:
    """Say whether nobody holds it: "called off a strike", "held back from a strike", "a stoppage of trade"."""
    head = sentence.head_of(noun)
    if noun.lemma == "stoppage" and any(t.lemma in _GOODS and case_of(sentence, t) == "of" for t in sentence.children(noun, "nmod")):
        return True
    if head is None or not is_verb(head):
        return False
    words = {t.text.lower() for t in sentence.children(head, "compound:prt", "advmod")}
    if noun.rel in ("obj", "nsubj") and head.lemma in ("call", "put") and "off" in words:
        return True
    return case_of(sentence, noun) == "from" and head.lemma in _REFRAINING


_GOODS = frozenset("trade payment supply export import traffic shipment aid goods credit fuel gas delivery".split())
_REFRAINING = frozenset("refrain hold back desist abstain shrink".split())


def _is_of_troops(sentence: Sentence, noun: Token) -> bool:
    """Say whether a march is none of a crowd: "the march of German troops", "within a day's march", "stole a march on"."""
    if noun.lemma != "march":
        return False
    head = sentence.head_of(noun)
    below = {t.text.lower() for t in sentence.subtree(noun) if t is not noun}
    is_odd = head is not None and head.lemma in ("steal", "play", "compose", "watch", "practice", "practise")
    is_on = case_of(sentence, noun) == "on" and sentence.child(noun, "amod", "compound") is None  # "on the march"
    owners = sentence.children(noun, "nmod:poss")
    is_states = any(t.upos == "PROPN" and t.entity.endswith("LOC") for t in owners)  # "Serbia's march to the Union"
    return is_odd or is_on or is_states or bool(below & _MARCHING) or noun.xpos == "VB" or case_of(sentence, noun) in ("within", "to")


_MARCHING = all_noun_forms("troop army column regiment division brigade paratroop soldier".split()) | frozenset(
    "day day's military forced wedding long weak forward steady".split()
)


def is_no_protest(sentence: Sentence, trigger: Trigger) -> bool:
    """Say whether a "strike" is a blow, or of a clock or of luck, a rally a party's, and what is banned nobody's."""
    noun = trigger.token
    if trigger.is_verb or trigger.sense.type != "PROTEST":
        return False
    head = sentence.head_of(noun)
    if head is not None and head.lemma in _BANNING and noun.rel in ("obj", "nsubj") and noun.xpos == "NNS":
        return True
    if noun.lemma == "demonstration" and _only_shows_how(sentence, noun):
        return True
    if trigger.sense.id == "protest.rally-noun":
        return not _is_at_somebody(sentence, noun)
    if trigger.sense.id == "protest.march-noun":
        return _is_of_troops(sentence, noun)
    if noun.lemma != "strike" or trigger.sense.id != "protest.strike":
        return False
    beside = {t.text.lower() for t in sentence.children(noun, "amod", "compound", "nmod:desc", "nmod:poss", "nummod")}
    beside |= {t.text.lower() for t in sentence.tokens[max(0, noun.index - 4) : noun.index] if t.head == noun.index or t.text == "-"}
    if beside & _BLOWS:
        return True
    before = {t.text.lower() for t in sentence.tokens[max(0, noun.index - 3) : noun.index]}
    if (beside | before) & _OF_WORK or case_of(sentence, noun) == "on":
        return False
    words = {t.text.lower() for t in sentence.tokens}
    return bool(words & _ARMS) or not words & _LABOUR


def only_shows(sentence: Sentence, verb: Token, sense: Sense) -> bool:
    """Say whether one shows a thing and does not protest: "demonstrating support"; tools that one downs are of the words themselves."""
    if sense.type != "PROTEST" or sense.object or sense.recipient[:1] == ("obj",):
        return False
    own = {word for entry in sense.verb for word in entry.split()[1:]}
    return any(t.rel == "ccomp" or t.text.lower() not in own for t in sentence.children(verb, "obj", "ccomp"))


def is_no_crowd(sentence: Sentence, trigger: Trigger, roles: Roles) -> bool:
    """Say whether those who march, chant or walk out are no people of a street or a workplace: troops, a delegation, share prices."""
    if trigger.sense.id not in _OF_CROWDS:
        return False
    verb = trigger.token
    after = {t.text.lower() for t in sentence.tokens[verb.index + 1 : verb.index + 3]}
    if is_passive(sentence, verb) or (verb.lemma == "walk" and "of" in after):
        return True  # "captives were paraded", "walked out of the camp"
    if verb.lemma == "rally" and not _is_somewhere(sentence, verb):
        return True
    return not any(_is_of_crowd(sentence, trigger, r) for r in roles.actors)


_PLACED = frozenset("in at on outside before against".split())
_BACKING = frozenset("to behind around round for from".split())


def _is_somewhere(sentence: Sentence, verb: Token) -> bool:
    """Say whether people rally at a place, and not to a call or behind somebody."""
    cases = {case_of(sentence, t) for t in sentence.children(verb, "obl", "nmod")}
    return bool(cases & _PLACED) and not cases & _BACKING


_OF_CROWDS = frozenset("protest.crowd-marches protest.crowd-fills protest.crowd-chants".split())


def _is_of_crowd(sentence: Sentence, trigger: Trigger, role: Role) -> bool:
    token, word = role.token, role.token.text.lower()
    if any(t.lemma in ("armed", "masked", "rifle", "gun", "weapon") for t in sentence.subtree(token)):
        return False
    if trigger.sense.id == "protest.crowd-fills" and not _has_demand(sentence, trigger.token):
        return word in _PROTESTING  # others come to a feast
    if trigger.token.lemma == "chant" and token.lemma == "crowd":
        return False  # of a stadium
    if role.party.sector in _PEOPLE or word in _FOLK:
        return True
    if role.party.sector is not None or role.party.actor is not None:
        return False
    if token.upos == "PRON":
        return trigger.token.lemma in ("demonstrate", "chant") and word in ("they", "he", "she", "we", "who")
    is_count = token.upos == "NUM" or word in ("thousands", "hundreds", "tens", "dozens", "scores")
    return is_count or (trigger.token.lemma == "demonstrate" and token.entity.endswith("PER"))


def _has_demand(sentence: Sentence, verb: Token) -> bool:
    below = list(sentence.children(verb, "advcl", "xcomp", "acl", "conj"))
    beside = sentence.children(verb, "obl", "nmod")
    return any(t.lemma in _DEMANDING for t in below) or any(case_of(sentence, t) == "against" for t in beside)


_PROTESTING = frozenset("protesters demonstrators marchers strikers opponents activists dissidents".split())
_FOLK = frozenset(
    """people men women children crowd crowds workers miners students pupils teachers nurses doctors parents mothers fathers families
    villagers residents farmers fishermen drivers dockers clerks strikers protesters demonstrators marchers opponents supporters
    activists pensioners veterans monks nuns unions unionists unemployed lawyers journalists actors mourners youths mob mobs peasants
    growers weavers shopkeepers traders merchants settlers refugees migrants prisoners citizens inhabitants neighbours neighbors""".split()
)
_BANNING = frozenset("ban prohibit forbid outlaw allow permit".split())


def _only_shows_how(sentence: Sentence, noun: Token) -> bool:
    """Say whether a demonstration only shows a thing: "a demonstration of how soft it is", "witness a demonstration"."""
    head = sentence.head_of(noun)
    behind = {t.text.lower() for t in sentence.tokens[noun.index + 1 : noun.index + 3]}
    return bool(behind & {"that", "how", "why"}) or (head is not None and head.lemma in ("witness", "give", "watch") and noun.rel == "obj")


def _is_at_somebody(sentence: Sentence, noun: Token) -> bool:
    """Say whether a rally is against or demands something: "a rally against the deal", "rallies to protest it"."""
    behind = list(sentence.tokens[noun.index + 1 : noun.index + 3])
    if behind and behind[0].text.lower() in ("against", "outside"):
        return True
    if [t.text.lower() for t in behind[:1]] == ["to"] and behind[-1].lemma in _DEMANDING:
        return True  # parsers may hang either on the verb above
    if any(case_of(sentence, t) in ("against", "outside") for t in sentence.children(noun, "nmod", "obl")):
        return True
    return any(t.lemma in _DEMANDING for t in sentence.children(noun, "acl", "advcl", "compound", "amod"))


_DEMANDING = frozenset("protest oppose demand denounce condemn mark anti-government anti-war antiwar pro-democracy".split())


def is_on_strike(sentence: Sentence, noun: Token) -> bool:
    """Say whether somebody is "on strike"."""
    return noun.text.lower() == "strike" and case_of(sentence, noun) == "on"


def taking_part(cast: Cast, sentence: Sentence, trigger: Trigger, statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return those who are on strike, who hold or end a protest, or who go back after it."""
    noun = trigger.token
    if trigger.sense.type != "PROTEST" or trigger.is_verb:
        return ()
    head = sentence.head_of(noun)
    if head is not None and is_in_protest(sentence, noun):
        found = known(cast_all(cast, sentence, doers(sentence, head), statements))
        return tuple(r for r in found if r.is_actor and (r.party.actor is None or r.party.sector in _PEOPLE))  # a state lodges one
    held = _on_strike(sentence, noun) if is_on_strike(sentence, noun) else _holding(sentence, noun)
    return tuple(r for r in known(cast_all(cast, sentence, held, statements)) if r.is_actor)


_PEOPLE = frozenset({"CVL", "LAB", "OPP", "EDU", "NGO", "AGR", "HLH", "PTY", "REF", "REL", "MED"})


def _on_strike(sentence: Sentence, noun: Token) -> list[Token]:
    head = sentence.head_of(noun)
    if subjects := subject_tokens(sentence, noun):
        return [antecedent(sentence, noun) or t if t.text.lower() in ("who", "which", "that") else t for t in subjects]
    if head is None:
        return []
    return doers(sentence, head) if is_verb(head) else [head]


def _holding(sentence: Sentence, noun: Token) -> list[Token]:
    head = sentence.head_of(noun)
    if head is None or not is_verb(head):
        return []
    has_particle = any(t.text.lower() in _NOT_HELD for t in sentence.children(head, "compound:prt", "advmod"))
    if noun.rel == "obj" and head.lemma in _CALLING and not has_particle:
        return doers(sentence, head)
    takes_part = head.lemma in ("participate", "join") or any(t.text == "part" for t in sentence.children(head, "obj"))
    if case_of(sentence, noun) == "in" and takes_part:
        return doers(sentence, head)  # "took part in demonstrations"
    is_after = noun.rel == "obl" and case_of(sentence, noun) == "after" and head.lemma in _BACK
    return doers(sentence, head) if is_after and sentence.child(noun, "nmod:poss") is None else []
