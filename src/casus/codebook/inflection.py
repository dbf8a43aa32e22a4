"""Written forms of English verbs and nouns, whatever lemma a parser guesses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

T = TypeVar("T")

# lemma: past, participle (one form where they are the same). Verbs of the news and their compounds (overthrow, withdraw).
_IRREGULAR = """
arise arose arisen|awake awoke awoken|be was,were been|bear bore borne|beat beat beaten|become became become
begin began begun|bend bent|bet bet|bid bid,bade bidden,bid|bind bound|bite bit bitten|bleed bled|blow blew blown
break broke broken|breed bred|bring brought|broadcast broadcast,broadcasted|build built|burn burned,burnt|burst burst
buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt
dig dug|do did done|draw drew drawn|dream dreamed,dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade,forbad forbidden
forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone
freeze froze frozen|get got got,gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung,hanged|have had
hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led
lean leaned,leant|leap leaped,leapt|learn learned,learnt|leave left|lend lent|let let|lie lay,lied lain,lied
light lit,lighted|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|mow mowed mown
offset offset|overcome overcame overcome|overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|pay paid|prove proved proven,proved|put put|quit quit,quitted|read read|rebuild rebuilt
redraw redrew redrawn|repay repaid|rethink rethought|rewrite rewrote rewritten|rid rid|ride rode ridden|ring rang rung
rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn|shake shook shaken
shed shed|shine shone|shoot shot|show showed shown|shrink shrank,shrunk shrunk|shut shut|sing sang sung|sink sank,sunk sunk
sit sat|slay slew slain|sleep slept|slide slid|sling slung|slit slit|sow sowed sown|speak spoke spoken|spend spent
spill spilled,spilt|spin spun|spit spat,spit|split split|spread spread|spring sprang,sprung sprung|stand stood
steal stole stolen|stick stuck|sting stung|strike struck stricken,struck|string strung|strive strove striven
swear swore sworn|sweep swept|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought
throw threw thrown|thrust thrust|undergo underwent undergone|understand understood|undertake undertook undertaken
undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn|weep wept|win won|wind wound
withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written|hamstring hamstrung
behold beheld|override overrode overridden|resell resold|retake retook retaken|rerun reran rerun|backslide backslid
partake partook partaken|foretell foretold|outdo outdid outdone|overhear overheard|overshoot overshot|typeset typeset
unwind unwound|resend resent|offshoot offshoot|stave staved,stove|shoe shod|interweave interwove interwoven|input input
""".replace("\n", "|")
_PLURALS = {"man": "men", "woman": "women", "child": "children", "person": "people", "crisis": "crises", "basis": "bases",
            "coup d'état": "coups d'état", "wife": "wives", "life": "lives", "half": "halves", "knife": "knives", "thief": "thieves",
            "leaf": "leaves", "foot": "feet", "analysis": "analyses", "referendum": "referenda", "memorandum": "memoranda",
            "serviceman": "servicemen", "policeman": "policemen", "gunman": "gunmen", "spokesman": "spokesmen"}  # fmt: skip
_VOWELS = "aeiou"


def _irregular_table() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for entry in _IRREGULAR.split("|"):
        words = entry.replace(",", " ").split()
        if words and words[0] not in table:
            table[words[0]] = tuple(words[1:])
    return table


_PAST = _irregular_table()


def verb_forms(lemma: str) -> frozenset[str]:
    """Return every written form of a verb; where doubling a consonant depends on stress, both spellings.

    >>> sorted(verb_forms("annex"))
    ['annex', 'annexed', 'annexes', 'annexing']
    >>> sorted(verb_forms("withdraw"))
    ['withdraw', 'withdrawing', 'withdrawn', 'withdraws', 'withdrew']
    """
    forms = {lemma, _with_s(lemma)}
    stems = {lemma}
    if lemma.endswith("ie"):
        stems, pasts = {lemma[:-2] + "y"}, {lemma + "d"}
    elif lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")):
        stems, pasts = {lemma[:-1]}, {lemma + "d"}
    elif lemma.endswith("e"):
        pasts = {lemma + "d"}
    elif lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        pasts = {lemma[:-1] + "ied"}
    elif lemma.endswith("c"):
        stems, pasts = {lemma + "k"}, {lemma + "ked"}
    else:
        if _may_double(lemma):
            stems.add(lemma + lemma[-1])
        pasts = {stem + "ed" for stem in stems}
    forms |= {stem + "ing" for stem in stems}
    forms |= set(_PAST.get(lemma, ())) or pasts
    return frozenset(forms)


def noun_forms(lemma: str) -> frozenset[str]:
    """Return the singular and the plural of a noun.

    >>> sorted(noun_forms("ally")), sorted(noun_forms("referendum"))
    (['allies', 'ally'], ['referenda', 'referendum', 'referendums'])
    """
    forms = {lemma, _with_s(lemma)}
    if lemma in _PLURALS:
        forms.add(_PLURALS[lemma])
    return frozenset(forms)


def _only_past() -> frozenset[str]:
    pasts = {form for forms in _PAST.values() for form in forms}
    return frozenset(
        pasts - set(_PAST) - {"found", "bore", "ground", "wound", "lay", "lit", "felt", "rung", "fed", "bound", "saw", "rose", "hung"}
    )


_ONLY_PAST = _only_past()


def is_past_form(word: str) -> bool:
    """Say whether a verb form can only be a past or a participle, whatever a tagger made of it.

    >>> is_past_form("shot"), is_past_form("annexed"), is_past_form("shoot"), is_past_form("need")
    (True, True, False, False)
    """
    return word in _ONLY_PAST or (word.endswith("ed") and len(word) > 4 and not word.endswith(("eed", "embed")))


def by_verb_form(table: Mapping[str, T]) -> dict[str, T]:
    """Return a table keyed by verb lemmas as one keyed by all their forms; the first lemma of a form wins.

    >>> by_verb_form({"deny": "no"})["denied"]
    'no'
    """
    found: dict[str, T] = {}
    for lemma, value in table.items():
        for form in verb_forms(lemma):
            found.setdefault(form, value)
    return found


def by_noun_form(table: Mapping[str, T]) -> dict[str, T]:
    """Return a table keyed by noun lemmas as one keyed by singular and plural."""
    return {form: value for lemma, value in table.items() for form in noun_forms(lemma)}


def all_noun_forms(lemmas: Iterable[str]) -> frozenset[str]:
    """Return the singular and plural forms of all the nouns."""
    return frozenset(form for lemma in lemmas for form in noun_forms(lemma))


def all_verb_forms(lemmas: Iterable[str]) -> frozenset[str]:
    """Return all forms of all the verbs."""
    return frozenset(form for lemma in lemmas for form in verb_forms(lemma))


def _with_s(lemma: str) -> str:
    if lemma in ("be", "have"):
        return {"be": "is", "have": "has"}[lemma]
    if lemma.endswith(("s", "x", "z", "ch", "sh")) or (lemma.endswith("o") and lemma[-2:-1] not in _VOWELS):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"


def _may_double(lemma: str) -> bool:
    """Say whether the last consonant may be doubled: consonant, one vowel, consonant ("shell" and "load" never do)."""
    if len(lemma) < 3 or lemma[-1] in _VOWELS + "wxyh" or lemma[-2] not in _VOWELS:
        return False
    return lemma[-3] not in _VOWELS or lemma[-3:-1] == "ui"
