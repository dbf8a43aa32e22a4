"""Tells a place ("met in Moscow") from the government that its name stands for ("Moscow said")."""

from __future__ import annotations

from casus.ground.text import fold
from casus.model.sentence import Sentence, Token

# After these a name of a town or state is where something is.
_WHERE = frozenset(
    "in at near inside outside within throughout across around into beneath off above below beyond onto along amid upon aboard "
    "via through up down".split()
)
# After these, only where the verb moves somebody or the thing moves: "flew to Moscow", "withdrew from Syria", "flew over Turkey".
_WHITHER = frozenset("to from for out over past toward towards".split())
_MOVING = frozenset(
    "go goes went gone going travel travels traveled travelled traveling travelling fly flies flew flown flying return returns returned "
    "returning come comes came coming arrive arrives arrived arriving head heads headed heading move moves moved moving flee flees fled "
    "fleeing leave leaves left leaving depart departs departed departing march marches marched marching drive drives drove driven "
    "driving escape escapes escaped escaping withdraw withdraws withdrew withdrawn withdrawing withdrawal retreat retreats retreated "
    "pull pulls pulled pulling evacuate evacuates evacuated evacuating evacuation trip trips visit visits visited journey journeys "
    "flight flights voyage deport deported deporting extradite extradited transfer transferred transferring bound tour "
    "route way road roads train trains report reports reported reporting reporters live broadcast cross crosses crossed crossing "
    "race raced racing stream streamed streaming pour poured pouring rush rushed rushing hurry hurried hurrying "
    "migrate migrated migrating smuggle smuggled smuggling relocate relocated relocating drove sail sails sailed sailing".split()
)
_ENTERING = frozenset(
    "reach reaches reached reaching enter enters entered entering tour tours toured touring cross crosses crossed crossing leave "
    "leaves left leaving flee flees fled fleeing roam roamed visit visits visited visiting".split()
)
# "Ethiopia, which left Somalia in 2009", "his children reached Italy"
_LEAVING = frozenset("leave leaves left leaving flee flees fled fleeing reach reaches reached reaching".split())
_RECALLING = frozenset("recall recalls recalled recalling".split())  # "recalled its troops from Lima"
_ENVOYS = frozenset("ambassador envoy minister charge consul attache diplomat representative delegate staff".split())
_RETURNING = frozenset({"back"})  # "Ruiz, back from Lima"
_INVITING = frozenset("invite invites invited inviting".split())  # "invited both to Cairo"
_SETTING_OUT = frozenset("leave leaves left leaving depart departed departs departing bound sail sails sailed sailing".split())
# Who and what comes from a town by itself; what else is from a capital comes from its government: "condemnation from Moscow".
_COMING = frozenset(
    "train trains flight flights plane planes bus buses ship ships road highway railway line journey trip drive ride march convoy "
    "convoys caravan refugee refugees migrant migrants pilgrim pilgrims traveller travellers passenger passengers man men woman women "
    "doctor doctors student students merchant merchants visitor visitors colleague nurse nurses rescuers".split()
)
# What somebody has, or keeps away, from a capital is from its government: "took orders from Lima", "broke from Lima"; what else he does
# "from Lima" he does there.
_HAVING = frozenset(
    "take get receive have hold obtain win gain claim secure demand ask seek request require expect need want await hear accept draw buy "
    "borrow earn inherit extract elicit learn wait come differ split break separate part secede free hide keep protect defend shield "
    "save prompt bring provoke suffer spark trigger attract face incur".split()
)
# Whom one sends to a town; arms and notes go to its government.
_SENDING = frozenset("send sends sent sending dispatch dispatches dispatched dispatching order orders ordered summon summoned".split())
_SENT = frozenset(
    "minister envoy envoys ambassador emissary emissaries delegation delegations mission team teams negotiator negotiators mediator "
    "adviser advisers advisor advisors aide aides official officials diplomat diplomats troops soldiers marines paratroopers police "
    "inspectors monitors observers experts president general chief secretary chairman representative representatives".split()
)
# Whom one takes to a town, whoever they are; of what is called to order it is not said.
_TAKING = frozenset(
    "take takes took taken taking bring brings brought bringing fly flies flew flown flying drive drives drove driven escort escorted "
    "ferry ferried evacuate evacuated call called recall recalled invite invited".split()
)
_PEOPLE = frozenset("he him she her they them people men women children refugees prisoners hostages wounded survivors families".split())
_KIN = frozenset(
    "brother son daughter wife sister cousin nephew uncle father mother heir lawyer priest bishop secretary deputy doctor friend".split()
)
_SPEAKING = frozenset(
    "respond responded reply replied speak speaks spoke spoken speaking broadcast telephone telephoned phoned telephoning "
    "declare declares declared announce announces announced rule rules ruled govern governs governed command commands commanded "
    "direct directs directed cover covers covered".split()
)  # "spoke from Lima"
_FIRING = frozenset("fire fires fired firing launch launches launched launching shell shelled lob lobbed".split())
_VEHICLES = frozenset("plane planes flight flights train trains convoy convoys bus buses lorry lorries truck trucks ferry ferries".split())
_TREATIES = frozenset("treaty pact peace protocol charter convention".split())  # "the pact of Paris"
# Of a town these are, not of a government: "the mayor of Paris", "the fall of Saigon".
_A_TOWNS = frozenset(
    "street streets square squares mayor bishop archbishop mufti patriarch camps slums suburbs outskirts gates port harbour harbor airport "
    "hospitals hospital university siege battle fall capture bombardment bombing".split()
)
_DISTANCES = frozenset(
    "mile miles kilometre kilometres kilometer kilometers km metre metres meter meters yards hours drive walk reach range north south "
    "east west northeast northwest southeast southwest suburbs outskirts gates".split()
)
# What a town has and a government has not.
_OF_A_TOWN = frozenset(
    "street streets airport airports airspace mayor residents square suburb suburbs outskirts university hotel hotels cathedral church "
    "mosque museum stadium station metro subway neighborhood neighbourhood neighborhoods neighbourhoods district districts skyline "
    "landmarks restaurant restaurants office offices bureau soil territory waters coast border borders shore shores region province "
    "city capital centre center north south east west talks summit conference meeting agreement agreements accord accords process "
    "deal declaration pact memorandum protocol headquarters attacks bombing bombings suburb-based newsroom time area "
    "countryside population landscape daily newspaper weekly tabloid "
    "rally rallies demonstration demonstrations protest protests riot riots "
    "prison prisons jail bourse exchange market markets stocks studio court school schools bridge wireless paper convention".split()
)
# Who lives or works in a town and does not act for its government: "a Washington law firm"; the second word may be the first's.
_PRIVATE = frozenset(
    "firm firms bank banks lawyer lawyers lobbyist lobbyists club clubs company companies think-tank institute hospital doctor doctors "
    "correspondent correspondents journalist journalists reporter newspapers magazine broker brokers trader traders merchant merchants "
    "banker bankers businessman businessmen shopkeeper shopkeepers taxi driver drivers crowd crowds family families resident house houses "
    "apartment flat home hospital clinic shop shops factory factories publisher consultancy analyst analysts economist economists "
    "academic academics professor student students lobbying".split()
)
# Of these a land is made: "half of Sudan", "the north of Mali".
_PARTS_OF = frozenset(
    "half third quarter part parts most much swathes swaths stretches areas region regions north south east west coast border borders "
    "centre center interior rest provinces corner".split()
)
_TOWN_WORDS = frozenset(
    "capital city town village region province port district border airport suburb island peninsula river lake gulf strait straits".split()
)
_DASHES = frozenset({"—", "–", "--", "(", "_"})
_MONTHS = frozenset("jan feb mar apr may jun jul aug sep oct nov dec".split())


def is_used_as_place(sentence: Sentence, token: Token, *, town: bool) -> bool:
    """Say whether the name headed by this token says where, rather than who.

    Args:
        sentence: its sentence.
        token: the head token of the name.
        town: the name is that of a capital or a town, not of a state itself.
    """
    own_case = ""
    while token.rel == "conj" and (above := sentence.head_of(token)) is not None and above.upos == "PROPN":
        own_case = own_case or _case_of(sentence, token)  # "fled to Lima and to Quito"
        if own_case and own_case != _case_of(sentence, above):
            break
        token = above
    above = sentence.head_of(token)
    if (town and (_is_dateline(sentence, token) or _is_described(sentence, token))) or token.index < dateline_end(sentence):
        return True
    case = own_case or _case_of(sentence, token)
    if case in _WHERE or (not case and _stands_after_in(sentence, token, town=town)) or (town and _is_due_in(sentence, token)):
        return True
    if _is_left_for(sentence, token):
        return True
    if above is None:
        return False
    if case and _is_whence_or_whither(sentence, token, above, case, town=town):
        return True
    if _follows_place(sentence, token, above):
        return True
    return _belongs_to_town(token, above, town=town)


def _is_described(sentence: Sentence, token: Token) -> bool:
    """Say whether a town has an article and an adjective: "a divided Berlin", "the old Peking"; a government has neither."""
    articles = [c for c in sentence.children(token, "det") if fold(c.text) in ("a", "an") and c.index < token.index]
    return bool(articles) and token.rel not in ("compound", "amod") and any(c.index < token.index for c in sentence.children(token, "amod"))


def _is_whence_or_whither(sentence: Sentence, token: Token, above: Token, case: str, *, town: bool) -> bool:
    """Say whether a preposition and the word above it make a name where something is, comes from or goes."""
    if case in ("of", "from") and fold(above.text) in _DISTANCES:
        return True  # "within 30 miles of Lima"
    if case == "of":
        return _is_part_of(sentence, token) or (town and fold(above.text) in _TREATIES | _A_TOWNS)
    if case in ("to", "from") and token.rel == "nmod" and fold(above.text) in _VEHICLES:
        return True  # "a plane to Nairobi"
    if (
        case in _WHITHER
        and token.rel in ("obl", "nmod", "advmod", "obj", "advcl", "ccomp", "root")
        and _moves(_moved(sentence, above), case)
    ):
        return True
    if case == "before":
        return town and token.rel == "obl"  # "is digging in before Damascus"
    if case == "over":
        return sentence.child(token, "cop") is not None
    if case == "from":
        is_left = _is_returned_from(sentence, token) or _is_recalled_from(sentence, above)
        return is_left or _sets_out(sentence, token, above) or (town and _is_origin(token, above))
    verb = sentence.head_of(above) if above.rel == "obj" else above
    if town and case == "to" and verb is not None and fold(verb.text) in _INVITING:
        return True
    return town and case == "to" and _is_sent_to(sentence, token, above)


def _case_of(sentence: Sentence, token: Token) -> str:
    """Return the preposition of a phrase in small letters, or ""."""
    case = next((c for c in sentence.children(token, "case") if c.index < token.index), None)
    return "" if case is None else fold(case.text)


def _is_part_of(sentence: Sentence, token: Token) -> bool:
    """Say whether "half of" or "the north of" stands in front of a name, wherever the parser hangs it."""
    of = next(c for c in sentence.children(token, "case") if c.index < token.index)
    return of.index > 0 and fold(sentence.tokens[of.index - 1].text) in _PARTS_OF


def _stands_after_in(sentence: Sentence, token: Token, *, town: bool) -> bool:
    """Say whether "in" or "at" stands right in front, wherever the parser hangs it."""
    if token.index == 0 or token.deprel == "nmod:poss" or (not town and token.rel in ("compound", "amod")):
        return False
    return fold(sentence.tokens[token.index - 1].text) in ("in", "at", "near", "outside")


def _is_due_in(sentence: Sentence, token: Token) -> bool:
    """Say whether somebody is due in a town, where the parser takes "due" for a preposition: "is due in Moscow on Monday"."""
    return token.index > 1 and [fold(t.text) for t in sentence.tokens[token.index - 2 : token.index]] == ["due", "in"]


def _is_left_for(sentence: Sentence, token: Token) -> bool:
    """Say whether "left for" stands right in front, wherever the parser hangs it: "left for Lima to urge the premier to wait"."""
    before = [fold(t.text) for t in sentence.tokens[max(0, token.index - 2) : token.index]]
    return len(before) == 2 and before[1] == "for" and before[0] in _SETTING_OUT


def _is_returned_from(sentence: Sentence, token: Token) -> bool:
    """Say whether "back from" stands right in front, wherever the parser hangs it: "Ruiz, back from Lima on Friday"."""
    before = [fold(t.text) for t in sentence.tokens[max(0, token.index - 2) : token.index]]
    return len(before) == 2 and before[1] == "from" and before[0] in _RETURNING


def _is_recalled_from(sentence: Sentence, above: Token) -> bool:
    """Say whether what a name hangs on is recalled: "recalled its soldiers from Iraq"; an envoy is, from a government."""
    verb = sentence.head_of(above) if above.rel == "obj" else above
    if verb is None or fold(verb.text) not in _RECALLING:
        return False
    return not any(c.lemma in _ENVOYS or fold(c.text) in _ENVOYS for c in sentence.children(verb, "obj", "nsubj:pass"))


def _moved(sentence: Sentence, above: Token) -> Token:
    """Return the verb above "back", on which the parser may hang what follows it: "come back from Lima"."""
    verb = sentence.head_of(above) if fold(above.text) in ("back", "home") and above.rel == "advmod" else None
    return above if verb is None else verb


def _moves(above: Token, case: str) -> bool:
    if case == "for":
        return fold(above.text) in _SETTING_OUT
    return fold(above.text) in _MOVING


def _sets_out(sentence: Sentence, token: Token, above: Token) -> bool:
    """Say whether something comes or is fired "from" a place: "came over the passes from Tajikistan", "rockets fired from Lebanon"."""
    if token.rel in ("obl", "nmod") and (fold(above.text) in _FIRING or fold(above.text) in _VEHICLES):
        return True
    if token.rel == "obl" and fold(above.text) in _SENDING and sentence.child(above, "obj") is not None:
        return True  # "sent them from Aden"
    if token.rel == "obl" and fold(above.text) in _SPEAKING:
        return True
    verb = sentence.head_of(above) if token.rel == "nmod" and above.rel in ("obl", "obj") else None
    return verb is not None and (_moves(verb, "from") or (fold(verb.text) in _FIRING and above.rel == "obj"))


def _is_origin(token: Token, above: Token) -> bool:
    """Say whether somebody is from a town of his own, or does there what he does: "a nurse from Oslo", "accused him from Lima"."""
    if token.rel == "nmod":
        return fold(above.text) in _COMING
    return token.rel == "obl" and above.upos == "VERB" and above.lemma not in _HAVING


def _is_sent_to(sentence: Sentence, token: Token, above: Token) -> bool:
    """Say whether somebody is sent to a town: "sent a deputy minister, Kenji Mori, to Lima"."""
    verb = above if fold(above.text) in _SENDING | _TAKING else sentence.head_of(above) if token.rel == "nmod" else None
    if verb is None or fold(verb.text) not in _SENDING | _TAKING:
        return False
    sent = [c for c in sentence.children(verb, "obj", "nsubj:pass") if c.index != token.index]
    return any(fold(c.text) in _SENT | _KIN | _PEOPLE or c.entity.endswith("PER") for c in sent)


def dateline_end(sentence: Sentence) -> int:
    """Return the index after the dash that ends an agency's dateline ("ANKARA, Turkey (AP) —"), or 0 where the sentence has none."""
    first = sentence.tokens[0].text
    for token in sentence.tokens[1:16]:
        if token.text in ("—", "–", "--", "-", "_"):
            before = sentence.tokens[: token.index]
            is_agency = any(t.text == ")" for t in before) or (first.isupper() and first.isalpha() and len(first) > 3)
            is_apart = token.span.start > before[-1].span.end or token.text in ("—", "--", "_")  # no hyphen: "U.S.-Russia talks"
            return token.index + 1 if is_agency and is_apart else 0
        if token.upos not in ("PROPN", "NUM", "PUNCT", "X") and token.text[:1].islower():
            return 0
    return 0


def _is_dateline(sentence: Sentence, token: Token) -> bool:
    """Say whether the name opens the sentence as a dateline: "WARSAW (Reuters) -", "Warsaw, Aug. 19 -"."""
    after = sentence.tokens[token.index + 1 : token.index + 12]
    if token.index > 1 or not after or (token.index == 1 and sentence.tokens[0].upos != "PROPN"):
        return False
    if after[0].text in _DASHES:
        return True
    return after[0].text == "," and any(t.text in ("—", "–", "--") for t in after[1:9]) and fold(after[1].text)[:3] in _MONTHS


def _follows_place(sentence: Sentence, token: Token, above: Token) -> bool:
    """Say whether it narrows a place just named: "Brussels, Belgium", "the capital, Podgorica"."""
    if token.deprel not in ("appos", "nmod:unmarked", "flat", "nmod", "list", "conj", "obl:unmarked", "parataxis", "compound"):
        return False
    if fold(above.text) in _TOWN_WORDS and token.rel in ("appos", "nmod", "flat", "compound"):
        return token.rel != "nmod" or _case_of(sentence, token) == "of"
    if above.upos != "PROPN" or token.index - above.index > 3 or _case_of(sentence, token) or sentence.child(token, "cc") is not None:
        return False
    between = sentence.tokens[above.index + 1 : token.index]
    return any(t.text == "," for t in between) and is_used_as_place(sentence, above, town=False)


def _belongs_to_town(token: Token, above: Token, *, town: bool) -> bool:
    """Say whether the name is one of a town in the noun that it modifies or the verb that it completes."""
    if token.rel == "obj":
        return fold(above.text) in (_ENTERING if town else _LEAVING)
    if token.deprel in ("compound", "nmod:poss", "amod", "nmod:desc"):
        is_private = token.deprel != "nmod:poss" and fold(above.text) in _PRIVATE
        return town and above.upos in ("NOUN", "PROPN") and (is_private or fold(above.text) in _OF_A_TOWN)
    return False
