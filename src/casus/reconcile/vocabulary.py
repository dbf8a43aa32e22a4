"""Vocabulary: words and phrases that reporters use for one thing, under one key each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from casus.ground.text import fold
from casus.reconcile.wording import is_small, stem

# One line for one thing, named by its first word: nouns and verbs that two reporters choose between when they tell the same. Words that
# differ in what they claim ("killed", "wounded"; "bombed", "shelled") stand in different lines. Inflected forms are found by their stem.
_LINES = """
ceasefire truce armistice cease-fire
sign conclude initial
agree agreement accord deal pact treaty settle settlement
die died dying dead death kill fatality slain perish
wound injure injury hurt casualty
airliner plane aircraft jet aeroplane airplane jetliner warplane bomber
ship vessel boat
frigate destroyer warship
sink sank sunk
ram
soldier troop serviceman servicemen guard army force military conscript
police policeman policemen policewoman
rebel insurgent guerrilla militant separatist
weapon arms rifle gun
meet met talk talks summit spoke speak meeting negotiate negotiation confer
approve ratify endorse ratification approval
vote ballot
parliament cortes duma assembly legislature congress knesset bundestag sejm seimas rada senate
deposit deliver submit delivery send sent dispatch
join accede accession membership enter entry
leave left quit withdraw withdrawal withdrew withdrawn exit depart departure
return rejoin readmit
store depot keep kept hold held station
shoot shot fire shooting
begin began begun start launch initiate
sanction penalty sanctions
impose levy
attack assault raid offensive strike struck storm
bomb bombed bombing bombardment airstrike
shell shelled shelling
evacuate flee fled displace evacuation
rescue save
find found locate recover retrieve discover
capture seize detain seizure
release freed liberate
expel expulsion oust banish
recall
invite invitation
offer propose proposal ready willing
mediate mediation mediator
host venue
protest demonstrate demonstration
condemn denounce decry deplore condemnation
welcome hail praise applaud
reject refuse rebuff spurn dismiss refusal rejection
deny denial
ask request demand seek sought beg appeal
promise pledge vow
warn threaten threat warning
retaliate retaliation reprisal
answer response respond reply
lease rent
lend lent loan
buy purchase bought acquire
sell sold sale
price cost
divide division split share
monitor observe observer watch
note letter
envoy ambassador
increase rise rose risen raise grow grew climb
fall fell fallen drop decline decrease
lift lifted end halt stop suspend suspension
country state nation
child children
people person resident civilian inhabitant
crew sailor seaman seamen crewman crewmen mariner
referendum plebiscite
government cabinet
founder founding founded founds
close closure shut
harbour port harbor
border frontier
crash crashed
truck lorry lorries
pay paid give gave given receive grant
inform notify
gunman gunmen attacker assailant pirate raider hijacker
damage destroy hit wreck ruin destruction
visit journey trip tour travel
cancel postpone scrap
capital
embassy legation
prisoner captive detainee
money fund cash
intend intention plan
"""
_PHRASES: dict[str, str] = {
    r"shot down|sho(?:ot|t)s? (?:\w+ )?down|shooting down|brought down|downed": "shoot crash",
    r"(?:shot|hit|wounded|bullet wound|struck) in (?:the |his |her )(?:leg|arm|head|back|chest|hand|shoulder|foot)"
    r"|bullet wound": "wound harm",
    r"unharmed|uninjured|unhurt": "harm",
    r"armed men|masked men": "gunman",
    r"fl(?:ew|y|own|ying) (?:home|out|back)|went home|go(?:es|ing)? home|returned home|told to go"
    r"|(?:has|have) to go|to go(?= (?:within|by|home|at once|before))": "leave",
    r"call(?:ed|s|ing)? (?:(?:its|the|their|his|her) (?:[\w-]+ ){1,4})?(?:home|back)": "recall",
    r"put(?:ting)? off|call(?:ed|s|ing)? off": "cancel",
    r"boarded|boarding|climb(?:ed|ing)? aboard|climb(?:ed|ing)? on board": "aboard",
    r"is safe|are safe|was safe|were safe|is alive|are alive|survived": "harm",
    r"(?:is|are|was|were|be|been) left(?! (?:by|behind|to))|left over|remain(?:s|ed|ing)?(?! (?:an? )?member| silent)": "remain",
    r"(?:stay|remain)(?:s|ed|ing)? (?:an? )?member|stay(?:s|ed|ing)? (?:in|inside)(?= [A-Z]| the (?:alliance|pact|bloc|union|organi))"
    r"|keep(?:s|ing)? (?:its|their|his|her) (?:place|seat|membership)|kept (?:its|their) (?:place|seat|membership)": "leave",
    r"put (?:his|her|its|their) (?:names?|signatures?) to": "sign",
    r"(?:been|was|were) (?:not |never )?(?:told|informed|notified|consulted|warned)(?! by)": "inform",
    r"on board|aboard": "aboard",
    r"open(?:ed|s|ing)? fire": "shoot",
    r"fir(?:ed|es|ing) shots?": "shoot",
    r"shots? (?:had been |were |was |have been )?fired": "shoot",
    r"lower house|upper house|lower chamber|house of commons|house of representatives|national assembly": "parliament",
    r"hand(?:ed|s|ing)? over|handed in": "deposit",
    r"pull(?:ed|s|ing)? out|walk(?:ed|s|ing)? out|turned (?:its|their) backs?|has gone": "leave",
    r"vot(?:ed|es|ing) for|pass(?:ed|es)? (?:by|with)(?= \d)": "approve",
    r"forc(?:ed|es|ing) (?:it |them |the \w+ )?down": "force land",
    r"forc(?:ed|es|ing) (?:it |them |the \w+ )?to land|forced landing": "force land",
    r"bec(?:ame|omes?|oming) (?:a |the [\w-]+ |an )?(?=member)": "join",
    r"took part|take part|taking part": "join",
    r"lost their lives|lost (?:his|her) life": "die",
    r"br(?:oke|eak|eaking|oken) out": "begin",
    r"t(?:ook|akes?|aken|aking) hold|com(?:e|es|ing) into force|came into force|t(?:ook|akes?|aking) effect": "begin",
    r"ha(?:d|ve|s) to leave their homes?|left their homes?|leav(?:e|ing) their homes?": "evacuate",
    r"go(?:es|ing|ne)? down|went down|went to the bottom": "sink",
    r"no weapons|without weapons|not armed|unarmed": "weapon",
    r"turn(?:ed|s|ing)? down": "reject",
    r"call(?:ed|s|ing)? for": "ask",
    r"called off": "cancel",
    r"(?:answer|repl|respond|react)\w*(?: \w+){0,2} with (?:\w+ ){0,3}?(?:measures|steps)|counter-?measures|hit(?:ting)? back"
    r"|str(?:ike|uck) back|respond\w* in kind": "retaliate",
    r"foreign (?:office|ministry)|ministry of foreign affairs|state department": "foreign-ministry",
    r"defen[cs]e ministry|ministry of defen[cs]e|pentagon": "defence-ministry",
    r"border guards?": "soldier",
}


def _forms(word: str) -> Iterator[str]:
    """Yield a word as it stands in a text: plural, past, participle."""
    yield from (word, word + "s", word + "ed", word + "ing", word + word[-1] + "ed", word + word[-1] + "ing")
    if word.endswith("e"):
        yield from (word + "d", word[:-1] + "ing")
    if word.endswith("y"):
        yield from (word[:-1] + "ies", word[:-1] + "ied")
    if word.endswith(("s", "sh", "ch", "x")):
        yield word + "es"


_KEY = {form: line.split()[0] for line in reversed(_LINES.split("\n")) if line for word in reversed(line.split()) for form in _forms(word)}
_ALSO = {"die": ("die", "harm"), "wound": ("wound", "harm"), "bomb": ("bomb", "attack"), "shell": ("shell", "attack")}  # the wider word too
_PHRASE = re.compile("|".join(rf"(?P<p{n}>\b(?:{pattern})\b)" for n, pattern in enumerate(_PHRASES)))
_PHRASE_KEYS = [tuple(keys.split()) for keys in _PHRASES.values()]
_EMPTY = frozenset(
    """man men way thing things time times part side sides number total figure case point place day days week weeks month months year years
    hour hours minute minutes new first second last next now today yesterday tomorrow earlier later still already also own even ever never
    none nobody nothing anything something everything neither make made take took taken get got go went come came
    below above level levels become became let put set run use used
    least about around near nearly almost roughly estimated over outside inside though although yet along amid per while including since
    another some several many few much well back monday tuesday wednesday thursday friday saturday sunday january february march april june
    july august september october november december according""".split()
)


@lru_cache(maxsize=50000)
def key_of(word: str) -> str:
    """Return the key under which a word meets those used for the same thing; "" for a word that says nothing by itself.

    >>> key_of("truce"), key_of("ceasefire"), key_of("the"), key_of("Sevastopol")
    ('ceasefire', 'ceasefire', '', 'sevastopol')
    """
    bare = fold(word)
    if is_small(bare) or bare in _EMPTY:
        return ""
    return _KEY.get(bare) or _plain_stem(bare)


def keys_of(word: str) -> tuple[str, ...]:
    """Return the keys of a word: its own, and that of a wider word where what it tells is one kind of that.

    >>> keys_of("bombed"), keys_of("of")
    (('bomb', 'attack'), ())
    """
    key = key_of(word)
    return _ALSO.get(key, (key,)) if key else ()


def is_synonym(word: str) -> bool:
    """Say whether a word has a key that stands for others too: "Cortes" is a parliament, no name."""
    return fold(word) in _KEY


def _plain_stem(word: str) -> str:
    root = stem(word)
    return root if len(root) > 1 else ""


VESSELS = frozenset(  # what sails, flies or drives, for words such as "it" that stand for one
    map(key_of, "ship frigate gunboat trawler tanker submarine cutter ferry freighter plane helicopter patrol convoy truck".split())
)


def find_phrases(folded: str) -> list[tuple[int, int, tuple[str, ...]]]:
    """Return the phrases of a folded text that stand for a word of their own: start, end, and keys.

    >>> find_phrases("troops opened fire")
    [(7, 18, ('shoot',))]
    """
    found = []
    for match in _PHRASE.finditer(folded):
        name = match.lastgroup or "p0"
        found.append((match.start(), match.end(), _PHRASE_KEYS[int(name[1:])]))
    return found
