"""Judgements: what somebody is called condemns him only where the name is a bad one."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms
from casus.model.sentence import Sentence, Token

_BAD = all_noun_forms(
    """aggression aggressor outrage disgrace provocation crime massacre atrocity genocide terrorism terrorist piracy pirate blackmail
    betrayal treachery insult farce sham lie slander violation breach interference theft robbery extortion sabotage occupation
    dictator tyrant thug murderer killer traitor liar puppet bully scandal blunder vandalism barbarism butchery bloodbath
    mistake error folly affront escalation treason humiliation fraud ultimatum diktat intimidation harassment obstacle
    setback threat hypocrisy absurdity nonsense pretext manoeuvre maneuver""".split()
) | frozenset(
    """illegal unlawful unacceptable shameful disgraceful cowardly barbaric criminal irresponsible outrageous provocative hostile unfriendly
    unjustified unprovoked intolerable inhuman cruel vile heinous reckless deplorable reprehensible
    suicidal hypocritical cynical unfair unjust dangerous inadmissible inexcusable
    unhelpful insufficient inadequate hasty premature regrettable unconstitutional invalid harsh absurd harmful groundless baseless
    disappointing excessive disproportionate undemocratic discriminatory counterproductive""".split()
)

# What is said of somebody that blames him: in a statement these count, and in what he is called too.
BLAMING = all_noun_forms(
    """fraud liar hypocrite bigot racist demagogue disgrace embarrassment coward clown phony crook traitor thug bully tyrant dictator
    disaster failure loser puppet lunatic maniac blowhard fool buffoon charlatan cheat extremist aggressor outrage insult scandal farce
    sham travesty betrayal menace threat danger liability opportunist provocation lie smear conman hack bozo moron sociopath misogynist
    propagandist warmonger abomination faker fearmonger demagoguery hypocrisy""".split()
) | frozenset(
    """unfit unqualified incompetent dishonest corrupt racist sexist bigoted xenophobic hypocritical irresponsible reckless dangerous
    unacceptable outrageous disgraceful shameful deplorable despicable reprehensible inexcusable unconscionable appalling abhorrent
    disgusting offensive childish delusional cowardly cruel inhumane immoral un-american unhinged careless negligent untrustworthy
    deceitful divisive ignorant clueless naive feckless spineless insulting lawless cynical misguided hateful vile repugnant indefensible
    inappropriate unprincipled unbalanced petty pathetic""".split()
)

CHARGES = all_noun_forms(
    """charge accusation allegation claim report rumour rumor suspicion suggestion insinuation story assertion statement contention
    notion""".split()
)
_DENIALS = frozenset("groundless baseless absurd absurdity".split())


def condemns(sentence: Sentence, verb: Token) -> bool:
    """Say whether what something is called is bad: "called the decision an act of aggression", not "an old friend".

    Whoever calls a charge absurd denies it, and accuses nobody; whoever calls it a slander accuses.
    """
    is_charge = any(t.text.lower() in CHARGES for t in sentence.children(verb, "obj", "nsubj:pass"))
    bad = (_BAD | BLAMING) - (_DENIALS if is_charge else frozenset())
    names = list(sentence.children(verb, "xcomp", "obj", "ccomp", "advcl", "obl"))
    if any(_is_as(sentence, t) for t in names if t.rel == "obl"):
        names = [t for t in names if t.rel != "obj"]  # "described the killer as a hero"
    for name in names:
        if name.rel == "obl" and not _is_as(sentence, name):
            continue
        of = [t for t in sentence.children(name, "nmod") if any(c.text.lower() == "of" for c in sentence.children(t, "case"))]
        about = [name, *of, *sentence.children(name, "amod", "conj")]
        if name.index > verb.index and any(t.text.lower() in bad for t in about):
            return True
    return False


def _is_as(sentence: Sentence, phrase: Token) -> bool:
    return any(c.text.lower() == "as" for c in sentence.children(phrase, "case"))
