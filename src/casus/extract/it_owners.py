"""Whose "its" is, by single constructions: abilities, outlets, lands just named."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms
from casus.extract import nouns
from casus.extract.clauses import case_of
from casus.extract.craft_words import AIRCRAFT, CRAFT_PARTS, SHIPS, craft_forms
from casus.extract.it_clauses import ACTING, acts, is_several
from casus.extract.referents import Node, Referents

# What an outlet does in the next sentence: "Tass said so. It quoted a diplomat".
_REPORTING = frozenset("quote cite report give say add publish broadcast show carry describe attribute call name identify print".split())
_ABILITIES = frozenset(
    "ability capacity capability right readiness willingness refusal decision plan promise pledge vow bid effort attempt failure power "
    "duty obligation wish desire intention chance opportunity".split()
)
# What others are asked to do for or to a body; of "settle it" a quarrel is the object.
_DONE_TO_BODIES = frozenset(
    "help support back join defend arm attack invade recognise recognize supply trust assist protect fund finance pay follow leave aid let "
    "allow give send sell lend".split()
)
_OF_STATE = frozenset({"GOV", "MIL", "LEG"})
_OF_RULE = frozenset({"GOV", "MIL", "COP", "LEG"})
_CRAFT = craft_forms(SHIPS | AIRCRAFT | {"airliner", "fighter"})
_OF_NO_SECRETARY = frozenset("government cabinet parliament army navy military country countrymen compatriots people voters".split())
_OF_STATES_ONLY = frozenset("minister premier king queen chancellor emir sultan navy coast territory soil".split())


def land_before(referents: Referents, node: Node) -> Node | None:
    """Return the only state or body, also as a place, that a sentence names before "its army": "fled to Peru, and its president".

    At the start of a sentence that of the sentence before will do.
    """
    head = referents.by_head.get((node.sentence.index, node.token.head))
    if node.word != "its" or head is None or head.sector not in _OF_STATE or node.quote is not None:
        return None
    for distance, nodes in referents.back(node, 1, 0):
        named = [n for n in nodes if n.state is not None or n.mention.kind in ACTING or n.mention.kind == "group"]
        lands = {n.state for n in named}
        if len(lands) == 1 and None not in lands:
            return named[-1]
        if lands or (distance == 0 and node.token.index > 0):
            return None
    return None


def outlet_before(referents: Referents, node: Node) -> Node | None:
    """Return the outlet that the sentence before is about, for "It" that goes on to report: "Tass said so. It quoted a diplomat"."""
    verb = node.verb()
    if node.token.index > 0 or not node.is_subject or verb is None or verb.lemma not in _REPORTING:
        return None
    before = referents.reading.sentences[node.sentence.index - 1]
    subject = referents.main_subject(before) if before.paragraph >= node.sentence.paragraph - 1 else None
    return subject if subject is not None and subject.mention.kind == "outlet" and subject.quote is None else None


def whose_ability(referents: Referents, node: Node) -> Node | None:
    """Return the owner of what an infinitive tells about: "will help NATO's ability to meet its goals", "Peru's right to its coast"."""
    if node.word != "its":
        return None
    verb = next((a for a in node.sentence.ancestors(node.token) if a.upos == "VERB"), None)
    noun = None if verb is None or verb.rel != "acl" or verb.xpos != "VB" else node.sentence.head_of(verb)
    owner = None if noun is None or noun.lemma not in _ABILITIES else node.sentence.child(noun, "nmod:poss")
    found = None if owner is None else referents.by_head.get((node.sentence.index, owner.index))
    return found if found is not None and acts(found) and not is_several(found) else None


# What a state answers for, after "for", "over" or "after": its own blows and breaches.
_PROVOCATIONS = all_noun_forms(
    """invasion attack annexation occupation aggression assault raid shelling bombardment bombing seizure incursion intervention test launch
    crackdown offensive violation breach abuse massacre arrest detention blockade coup takeover persecution""".split()
)
_REACTING = frozenset("condemn criticize criticise denounce rebuke censure punish sanction chide bomb strike shell boycott isolate".split())
_REACTING_ON = {
    **dict.fromkeys("impose slap place declare clamp levy".split(), ("on", "against")),
    **dict.fromkeys(("protest", "complain"), ("to", "against")),
    **dict.fromkeys(("expel", "withdraw", "recall"), ("from",)),
    "retaliate": ("against",),
}
_ANSWERS = frozenset("retaliation response reply answer reprisal revenge punishment".split())


def whose_provocation(referents: Referents, node: Node) -> Node | None:
    """Return whom others punish for what "its" owns: "imposed sanctions on Iraq after its invasion", "condemned Chad for its raid"."""
    noun = node.verb()
    if node.word != "its" or noun is None or noun.lemma not in _PROVOCATIONS or node.token.deprel != "nmod:poss":
        return None
    sentence = node.sentence
    above = sentence.head_of(noun)
    if above is not None and above.lemma in _ANSWERS:
        noun, above = above, sentence.head_of(above)
    if above is None or noun.index < above.index or case_of(sentence, noun) not in _AT:
        return None
    prepositions = _REACTING_ON.get(above.lemma)
    if prepositions is None:
        struck = list(sentence.children(above, "obj")) if above.lemma in _REACTING else []
    else:
        holders = (above, *sentence.children(above, "obj"))
        struck = [t for h in holders for t in sentence.children(h, "obl", "nmod") if case_of(sentence, t) in prepositions]
    nodes = (referents.by_head.get((sentence.index, t.index)) for t in struck if t.index < node.token.index)
    return next((n for n in nodes if n is not None and n.state is not None), None)


_AT = frozenset("for over after following in".split())


def is_told_to_do(node: Node) -> bool:
    """Say whether "it" is what somebody is told to do something about: "told the two to settle it"; one is asked to help "it" too."""
    verb = node.verb()
    is_object = verb is not None and node.token.rel in ("obj", "obl") and verb.xpos == "VB" and verb.rel == "xcomp"
    return is_object and verb is not None and verb.lemma not in _DONE_TO_BODIES


def owns_public_body(node: Node) -> bool:
    """Say whether "its" owns what no company has: police, an army, a parliament, a government."""
    head = node.verb()
    return node.word == "its" and head is not None and nouns.INSTITUTIONS.get(head.lemma.lower()) in _OF_RULE


def owns_craft_part(referents: Referents, node: Node) -> bool:
    """Say whether "its" owns what a ship or an aeroplane has, and one has been named just before: "a fighter and its pilots"."""
    head, at = node.verb(), node.sentence.index
    if node.word != "its" or head is None or head.lemma.lower() not in CRAFT_PARTS:
        return False
    last = referents.reading.sentences[at - 1].tokens if at else ()
    return any(t.text.lower() in _CRAFT for t in (*last, *node.sentence.tokens[: node.token.index]))


def owns_what_states_have(node: Node) -> bool:
    """Say whether "its" or "her" owns what a state has and no organisation: a prime minister, a king, a coast."""
    head = node.verb()
    return node.word in ("its", "her") and head is not None and head.lemma.lower() in _OF_STATES_ONLY and head.xpos in ("NN", "NNP")


def owns_what_statesmen_have(node: Node) -> bool:
    """Say whether "his" or "her" owns what one who leads a state has, and nobody who serves a body of states: a parliament, an army."""
    head = node.verb()
    return node.token.deprel == "nmod:poss" and head is not None and head.lemma.lower() in _OF_NO_SECRETARY
