"""Turns of phrase in which verbs of asking, blaming and refusing tell no act: "scares me"."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms, all_verb_forms
from casus.codebook.senses import Sense
from casus.extract.clauses import case_of, is_passive, marks, subject_tokens
from casus.extract.control import doers, undergoers
from casus.model.sentence import Sentence, Token

_OF_WORDS = frozenset({"ACCUSE", "REQUEST", "REJECT", "THREATEN"})
_REFLEXIVE = frozenset("myself yourself himself herself itself ourselves yourselves themselves oneself".split())
_HIT = frozenset({"obj", "iobj"})
# What one may say or do against somebody: who refuses it rejects nobody.
_AGAINST = frozenset(
    """criticise criticize condemn denounce disavow repudiate renounce disown blame assail rebuke castigate chastise censure
    lambast lambaste slam blast scold attack insult accuse indict prosecute""".split()
)
_QUESTION = frozenset("what why how who where when which whether if".split())
_PROTESTING = (
    frozenset({"against", "anti-government"})
    | all_verb_forms("protest demand denounce condemn oppose decry".split())
    | all_noun_forms(["protest"])
)
_ASKING = all_verb_forms("ask urge demand request call appeal beg plead press implore invite seek propose suggest recommend".split())
_ASKING_NOUNS = all_noun_forms("appeal request plea demand petition".split())
_MARKETS = all_noun_forms("investor market stock share trader index economy currency".split())
_EXPERTS = all_noun_forms(
    "expert doctor scientist economist analyst physician researcher meteorologist epidemiologist forecaster specialist".split()
)


def turns_on_itself(sentence: Sentence, verb: Token, sense: Sense) -> bool:
    """Say whether words are meant for oneself: "I hold myself accountable", "asked himself"."""
    if sense.type not in _OF_WORDS or _HIT.isdisjoint(sense.recipient):
        return False
    return any(t.text.lower() in _REFLEXIVE and t.index > verb.index for t in sentence.children(verb, "obj", "iobj"))


def is_compared(sentence: Sentence, verb: Token, sense: Sense) -> bool:
    """Say whether a clause only describes what somebody is compared with: "like some band of minstrels that beg people to come"."""
    above = sentence.head_of(verb)
    if sense.type not in _OF_WORDS or verb.deprel != "acl:relcl" or above is None or above.upos != "NOUN":
        return False
    heads = (above, *(a for a in sentence.ancestors(above) if above.rel == "nmod" and a.index == above.head))
    return any(
        case_of(sentence, t) == "like" and any(d.text.lower() in ("a", "an", "some") for d in sentence.children(t, "det")) for t in heads
    )


def _refuses_to_harm(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only says nothing against another, which rejects nobody: "declined to criticise the king"."""
    return any(t.lemma in _AGAINST and "to" in marks(sentence, t) for t in sentence.children(verb, "xcomp", "advcl"))


def _scares(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is what is felt: "the idea scares me"; who fires "to scare the crew" threatens it."""
    above = sentence.head_of(verb)
    is_ahead = verb.xpos == "VB" and verb.rel == "xcomp" and above is not None and above.lemma == "go"  # "we are not going to scare them"
    return verb.xpos in ("VBZ", "VBP") or is_ahead


def _only_writes(sentence: Sentence, verb: Token) -> bool:
    """Say whether a letter asks for nothing: "wrote to investors, telling them that all was well"."""
    below = [t for t in sentence.subtree(verb) if t.index > verb.index]
    if any(t.text.lower() in _ASKING_NOUNS | _ASKING for t in below):
        return False
    if any(t.text == ":" for t in below[:8]):
        return True  # 'wrote to him: "Only a fool would do that"'
    told = [t for t in sentence.children(verb, "ccomp", "advcl") if t.index > verb.index]
    return any(t.xpos in ("VBD", "VBZ", "VBP", "VBG") or sentence.child(t, "cop") is not None for t in told)


def _asks_question(sentence: Sentence, verb: Token) -> bool:
    """Say whether a question is put: "was asked about securing it", "asked him which towns he knew", "was asked this"."""
    if verb.lemma != "ask":
        return False
    if any("about" in marks(sentence, t) for t in sentence.children(verb, "advcl")):
        return True
    asked = next(iter(sentence.children(verb, "obj", "iobj")), None)
    if asked is None or asked.index < verb.index:
        return False
    if is_passive(sentence, verb):
        return asked.text.lower() in {"this", "that"} | _QUESTION
    after = sentence.tokens[max(t.index for t in (asked, *sentence.children(asked, "flat"))) + 1 :]
    return bool(after) and asked.entity.endswith("PER") and after[0].text.lower() in _QUESTION - {"who", "where"}


def _calls_by_telephone(sentence: Sentence, verb: Token) -> bool:
    """Say whether a call is one on the telephone: "began making calls to members"; who calls for something asks."""
    calls = [t for t in undergoers(sentence, verb) if t.lemma == "call"]
    asked = (t for h in (verb, *calls) for t in sentence.children(h, "obl", "nmod"))
    wished = (t for h in (verb, *calls) for t in sentence.children(h, "advcl", "xcomp", "acl"))
    asks = any(case_of(sentence, t) in ("for", "on", "upon") for t in asked) or any("to" in marks(sentence, t) for t in wished)
    return bool(calls) and not asks


def _is_campaign_rally(sentence: Sentence, verb: Token) -> bool:
    """Say whether one man speaks at a rally of his own, which protests at nothing: "Ames held a rally in the town"."""
    rallies = [t for t in undergoers(sentence, verb) if t.lemma == "rally"]
    own = doers(sentence, verb)
    if verb.lemma not in ("hold", "attend", "join") or not rallies or not own or not all(_is_one(t) for t in own):
        return False
    below = [t for t in sentence.subtree(verb) if t.index > verb.index]
    return not any(t.text.lower() in _PROTESTING or t.text.lower().startswith("anti-") for t in below)


def _is_one(token: Token) -> bool:
    """Say whether a word names one person."""
    if token.upos == "PRON":
        return token.text.lower() in ("he", "she", "i", "who")
    if token.upos == "PROPN":
        return token.xpos == "NNP" and not token.entity.endswith(("ORG", "LOC", "GPE"))
    return token.entity.endswith("PER") or (token.lemma.lower() in _CANDIDATES and token.xpos in ("NN", "NNP"))


_CANDIDATES = frozenset(
    "candidate president premier minister senator governor mayor nominee front-runner frontrunner campaign chancellor".split()
)


def leans_on_things(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only uses what is his own: "leaned on his executive powers"."""
    phrases = [t for t in sentence.children(verb, "obl") if case_of(sentence, t) in ("on", "upon")]
    return verb.lemma == "lean" and any(
        t.text.lower() in _MEANS and any(p.text.lower() in _OWN for p in sentence.children(t, "nmod:poss")) for t in phrases
    )


_MEANS = all_noun_forms(
    "power authority experience reputation record strength skill knowledge wealth fortune past faith background".split()
)
_OWN = frozenset({"his", "her", "its", "their", "my", "our"})


def _states_price(sentence: Sentence, verb: Token) -> bool:
    """Say whether a price is charged: "has charged more than that"."""
    return sentence.child(verb, "ccomp") is None


def _regrets_its_own(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is what is one's own that somebody regrets: "expressed regret for his inability to act", "alarm that his views"."""
    felt = list(sentence.children(verb, "obj"))
    causes = [
        t for h in (verb, *felt) for t in sentence.children(h, "obl", "nmod") if case_of(sentence, t) in ("for", "over", "about", "at")
    ]
    told = [t for h in (verb, *felt) for t in sentence.children(h, "ccomp", "acl")]
    asides = sentence.children(verb, "advcl")
    if any(t.lemma == "regret" for t in felt) and any(t.xpos == "VBG" and "for" in marks(sentence, t) for t in (*told, *asides)):
        return True  # "expressed regret for joining them"
    causes += [s for t in told for s in subject_tokens(sentence, t)]
    return any(p.text.lower() in _OWN for t in causes for p in sentence.children(t, "nmod:poss"))


def _trades_on(sentence: Sentence, verb: Token) -> bool:
    """Say whether markets only go on as before: "investors shrugged off the rise"."""
    return any(t.text.lower() in _MARKETS for t in doers(sentence, verb))


def _petitions(sentence: Sentence, verb: Token) -> bool:
    """Say whether a petition asks for something and sues nobody: "a petition filed for changes in the tariff", "filed a motion"."""
    things = undergoers(sentence, verb)
    if not any(t.lemma in ("petition", "motion") for t in things):
        return False
    cases = {case_of(sentence, t) for h in (verb, *things) for t in sentence.children(h, "obl", "nmod")}
    return "against" not in cases and ("for" in cases or any(t.lemma == "motion" for t in things))


def _tells_of_danger(sentence: Sentence, verb: Token) -> bool:
    """Say whether those who know warn of a danger, and threaten nobody: "doctors issued a warning about the virus"."""
    return any(t.text.lower() in _EXPERTS for t in doers(sentence, verb))


def _only_reminds(sentence: Sentence, verb: Token) -> bool:
    """Say whether a reminder asks for nothing: "reminded him that the treaty was in force", not "reminded him to pay"."""
    wished = sentence.children(verb, "xcomp", "advcl")
    return not any("to" in marks(sentence, t) for t in wished)


def _warns_of_others(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is of somebody else that we are warned: "warned us about the migrants"."""
    return any(t.text.lower() in ("us", "me", "people", "voters") for t in sentence.children(verb, "obj", "iobj"))


def _can_show(sentence: Sentence, verb: Token) -> bool:
    """Say whether something is shown: "the skills that pupils should be able to demonstrate", "as he has demonstrated in speeches"."""
    if verb.rel == "advcl" and "as" in marks(sentence, verb) and sentence.child(verb, "aux") is not None:
        return True
    above = sentence.head_of(verb)
    return verb.rel == "xcomp" and above is not None and above.lemma in ("able", "unable")


def _mourns(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody mourns what is gone or not there, and blames nobody: "bemoaned the demise of the dream"."""
    things = list(sentence.children(verb, "obj"))
    return any(t.lemma in _LOST for t in things) or (not things and sentence.child(verb, "xcomp") is not None)


_LOST = frozenset("demise loss decline death end fall passing reputation fate lack absence disappearance state dearth".split())


def _keeps_from_harm(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody is only kept from harm: "kept him out of trouble"."""
    return any(t.lemma in _HARMS for t in sentence.children(verb, "obl"))


_HARMS = frozenset("trouble jail prison debt harm sight reach danger politic politics mind poverty".split())


def _looks_into_matter(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is a matter that is looked into, and nobody blamed for it: "left to investigate the Syrian issue"."""
    phrases = (t for t in sentence.children(verb, "obl") if case_of(sentence, t) == "into")
    return any(t.lemma in _MATTERS for t in (*sentence.children(verb, "obj"), *phrases))


_MATTERS = frozenset("issue question situation problem possibility prospect feasibility option effect impact way mean idea".split())


def _calls_in(sentence: Sentence, verb: Token) -> bool:
    """Say whether nobody is to answer before those who call him: "can just summon the minister for reasons of protocol"."""
    below = {case_of(sentence, t): t.lemma for t in sentence.children(verb, "obl")}
    return "before" not in below and "for" in below and below["for"] not in _HEARINGS


_HEARINGS = frozenset("questioning interrogation testimony hearing trial interview inquiry investigation explanation question talk".split())


def _canvasses(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody stands for office: "campaigning for the senate seat", "campaigned for her in Ohio"."""
    if verb.lemma != "campaign":
        return False
    phrases = [t for t in sentence.children(verb, "obl") if case_of(sentence, t) == "for"]
    return any(t.upos in ("PROPN", "PRON") or t.lemma in _OFFICES for t in phrases)


_OFFICES = frozenset(
    "vote election re-election reelection office seat presidency candidate president nominee nomination senator governor mayor".split()
)


def _laughs(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is a joke at which somebody laughs."""
    return verb.lemma == "laugh" and any(t.lemma in _JOKES for t in sentence.children(verb, "obl"))


_JOKES = frozenset("joke gag prank quip pun film story cartoon sketch comedy anecdote".split())


def _goes_home(sentence: Sentence, verb: Token) -> bool:
    """Say whether one man leaves a meeting when it suits him: "she left the meeting at noon"; who leaves in anger walks out."""
    if verb.lemma not in ("leave", "exit") or not all(_is_one(t) for t in doers(sentence, verb)):
        return False
    return not any(t.lemma in _ANGER for t in sentence.subtree(verb))


_ANGER = frozenset("protest anger fury disgust abruptly angrily early boycott row dispute demand".split())


def is_idle_speech(sentence: Sentence, noun: Token) -> bool:
    """Say whether a noun asks or blames nobody: a reporter's "request for comment", "raised suspicion", "frequent calls with aides"."""
    word = noun.lemma
    if word not in _SAID:
        return False
    if word == "subpoena":
        above = sentence.head_of(noun)
        return noun.rel == "obj" and above is not None and above.lemma in ("hold", "get", "receive", "fight", "ignore", "answer", "read")
    if word == "refusal":
        return any(t.lemma in _AGAINST and "to" in marks(sentence, t) for t in sentence.children(noun, "acl"))
    if word == "request":
        return any(t.lemma in _FOR_WORDS and case_of(sentence, t) == "for" for t in sentence.children(noun, "nmod"))
    above = sentence.head_of(noun)
    if word == "suspicion":
        return noun.rel == "obj" and above is not None and above.lemma in ("raise", "arouse", "draw", "attract", "stir")
    if word == "call" and noun.rel == "obj" and above is not None and above.lemma in _PHONING:
        is_alarm = any(t.lemma in _ALARMS for t in sentence.children(noun, "compound", "amod"))
        return _calls_by_telephone(sentence, above) and sentence.child(noun, "acl") is None and not is_alarm
    if word == "warning":
        owners = [
            *sentence.children(noun, "nmod:poss"),
            *(t for t in sentence.children(noun, "nmod") if case_of(sentence, t) in ("from", "by")),
        ]
        owners += doers(sentence, above) if above is not None and above.upos == "VERB" and noun.rel == "obj" else []
        return any(t.text.lower() in _EXPERTS for t in owners)
    return word in ("inquiry", "enquiry") and any(
        case_of(sentence, t) in ("with", "to") for h in (noun, above) if h is not None for t in sentence.children(h, "nmod", "obl")
    )


_SAID = frozenset("request refusal subpoena suspicion call warning inquiry enquiry".split())
_FOR_WORDS = frozenset({"comment", "interview"})
_ALARMS = frozenset({"distress", "emergency", "mayday", "urgent", "rallying"})
_PHONING = frozenset({"hold", "have", "make", "place", "take", "receive", "get", "field", "answer", "return"})


def _breaks_custom(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only does what is not done: "broke rules in the primaries"; whose rules they are is said elsewhere."""
    rules = [t for t in sentence.children(verb, "obj") if t.lemma in ("rule", "norm")]
    return any(sentence.child(t, "compound", "nmod", "nmod:poss", "det") is None for t in rules)


def _surrenders(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is the white flag that is waved: "waving the flag of surrender"."""
    flags = [t for t in sentence.children(verb, "obj") if t.lemma == "flag"]
    return any(c.lemma in ("surrender", "truce", "white") for t in flags for c in sentence.children(t, "nmod", "amod", "compound"))


def _feels_bound(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only feels that he must: "felt compelled to issue a memo"."""
    above = sentence.head_of(verb)
    return above is not None and above.lemma == "feel"


def _pleads_in_court(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody admits a crime: "pleaded to tampering with a witness"."""
    cases = {case_of(sentence, t) for t in sentence.children(verb, "obl", "xcomp", "advcl")}
    return verb.lemma == "plead" and "with" not in cases and not any("to" in marks(sentence, t) for t in sentence.children(verb, "xcomp"))


def searches_papers(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is words or papers that somebody goes through: "searched their records for terms"."""
    return any(t.lemma in _RECORDS for t in sentence.children(verb, "obj"))


_RECORDS = frozenset("record file database archive email e-mail web internet inventory document text library".split())


def _hides(sentence: Sentence, verb: Token) -> bool:
    """Say whether people only hide: "barricaded themselves in their offices", "barricaded the door"; in a ministry they protest."""
    things = [*sentence.children(verb, "obj"), *sentence.children(verb, "obl")]
    inside = [t.text.lower() for t in sentence.tokens[verb.index + 1 : verb.index + 3]]
    return any(t.lemma in _ROOMS for t in things) or (inside[:1] == ["in"] and inside[1:] in ([","], ["."], ["and"]))


_ROOMS = frozenset("door window room bedroom bathroom classroom office cubicle house home apartment flat basement cellar kitchen".split())


def _pesters(sentence: Sentence, verb: Token) -> bool:
    """Say whether nobody is overheard: "bugged them about the job"."""
    return verb.lemma == "bug" and any("about" in marks(sentence, t) for t in sentence.children(verb, "obl", "advcl"))


def _stops_violence(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is violence that is thwarted, and no wish turned down: "the navy foiled the attack by pirates"."""
    return any(t.lemma in _VIOLENCE for t in undergoers(sentence, verb))


_VIOLENCE = frozenset(
    "attack assault raid plot coup putsch hijacking bombing robbery infiltration ambush assassination hijack escape".split()
)

TURNS_OF_SPEECH = {
    "protest.barricade": _hides,
    "accuse.monitor": _pesters,
    "reject.thwart": _stops_violence,
    "protest.chant-slogans": _surrenders,
    "request.require": _feels_bound,
    "request.plead": _pleads_in_court,
    "reject.break-law": _breaks_custom,
    "accuse.file-case": _petitions,
    **dict.fromkeys(("accuse.investigate", "accuse.look-into", "accuse.probe", "accuse.examine"), _looks_into_matter),
    "accuse.summon-court": _calls_in,
    "accuse.jeer-at": _laughs,
    "request.press-for": _canvasses,
    "reject.quit-talks": _goes_home,
    "accuse.bemoan": _mourns,
    "reject.keep-out": _keeps_from_harm,
    "reject.refuse": _refuses_to_harm,
    "reject.decline": _refuses_to_harm,
    "threaten.terrorise-threat": _scares,
    "request.write-to": _only_writes,
    "request.ask": _asks_question,
    "request.list-demands": _calls_by_telephone,
    "protest.demo-hold": _is_campaign_rally,
    "request.lean-on": leans_on_things,
    "accuse.charge-that": _states_price,
    "accuse.express-concern": _regrets_its_own,
    "reject.shrug-off": _trades_on,
    "accuse.file-lawsuit": _petitions,
    "threaten.issue-warning": _tells_of_danger,
    "threaten.warn-consequences": _warns_of_others,
    "request.remind": _only_reminds,
    "protest.demonstrate": _can_show,
}
