"""Kinds of what is denied to have been sent, built or promised, and of how it came; for `exclusions`."""

from __future__ import annotations

from casus.reconcile.exclusion_kinds import Exclusion
from casus.reconcile.field import words

_NO = r"(?:no|not an?|not one|not a single|nor an?|none of (?:its|the|their|our|his|her))"
_NEVER = r"(?:never|not|nobody|no one|at no (?:time|moment)|neither|nor)"
_BE = r"(?:was|were|is|are|has been|have been|had been)"
_ARMS = {
    "ammunition": r"ammunition|munitions?|shells?|cartridges?|rounds",
    "rifle": r"rifles?|carbines?|small arms",
    "machine gun": r"machine[- ]guns?",
    "cannon": r"cannons?|mortars?|howitzers?|field guns?",
    "rocket": r"rockets?|missiles?",
    "tank": r"tanks?|armou?red (?:cars?|vehicles?)",
}
_ANY_ARMS = rf"(?:weapons?|arms|armaments?|guns?|explosives|war material|{'|'.join(_ARMS.values())})"
_MOVED = (
    r"(?:sent|gone|went|passed|left|moved|shipped|deliver(?:ed|y|ies)|suppl(?:y|ied|ies)|sold|sale|given|handed (?:out|over)|flown|crossed"
    r"|carried|carrying|brought|landed|received|reached|arrived|come|came|taken|laden|loads?|truckloads|shiploads?|smuggled|unloaded"
    r"|sending|supplying|shipments?|convoys?)"
)
_YIELDED = r"(?:surrendered|handed (?:over|in)|g[ai]ven? up|laid down|turned in|collected)"
_SOME_WORKS = (r"trench(?:es)?", r"bunkers?", r"forts?", r"bases?", r"barracks", r"huts", r"runways?", r"mine(?:field)?s?", r"camps?")
_WORKS = rf"(?:works|fortifications?|installations?|structures?|{'|'.join(_SOME_WORKS)})"
_PACT = r"(?:truce|cease-?fire|armistice|agreement|arrangement|corridor|treaty|pact|deal|contract|understanding|accord|bargain)"
_PARTS = r"(?:anchor|seal|flag|file|page|document|paper|key|radio|recorder|map|log|engine|archive)s?"
_CIVILIANS = r"(?:famil(?:y|ies)|civilians?|women|children|people|person|villagers?|staff)"
DENIED = (
    Exclusion(
        "arms sent",
        words(
            rf"{_NO}(?: \w+){{0,2}} {_ANY_ARMS}\b[^,;]{{0,40}}? {_MOVED}|{_MOVED} {_NO}(?: \w+){{0,2}} {_ANY_ARMS}"
            rf"|{_NEVER}(?: \w+){{0,2}} {_MOVED}\b[^,;]{{0,25}} {_ANY_ARMS}"
        ),
        words(rf"{_ANY_ARMS}\b[^,;]{{0,40}} {_MOVED}|{_MOVED}\b[^,;]{{0,40}} {_ANY_ARMS}"),
        kinds=tuple(words(pattern) for pattern in _ARMS.values()),
    ),
    Exclusion(
        "arms given up",
        words(rf"{_NO}(?: \w+){{0,2}} {_ANY_ARMS}\b[^,;]{{0,40}}? {_YIELDED}|{_YIELDED} {_NO}(?: \w+){{0,2}} {_ANY_ARMS}"),
        words(rf"{_YIELDED}\b[^,;]{{0,40}} {_ANY_ARMS}|{_ANY_ARMS}\b[^,;]{{0,40}} {_YIELDED}"),
    ),
    Exclusion(
        "bombs",
        words(
            rf"{_NO}(?: \w+){{0,2}} bombs? (?:has |have |had |was |were )?(?:fallen|fell|come down|came down|been dropped|dropped|hit)"
            rf"|dropped {_NO}(?: \w+)? bombs?|{_NO}[^,;]{{0,20}} (?:has|had) dropped\b[^,;]{{0,15}} bombs?|{_NEVER} (?:been )?bombed"
        ),
        words(r"bombs?|bombed|bombing"),
    ),
    Exclusion(
        "gas",
        words(
            rf"(?:used|fired|carried|threw|dropped) no (?:tear |poison )?(?:gas|napalm|chemical \w+)|no (?:tear|poison) gas"
            rf"|{_NEVER} used(?: \w+){{0,2}} (?:gas|napalm|chemical\w*)|(?:gas|napalm) (?:is|was) not(?: \w+){{0,3}}"
        ),
        words(
            r"(?:canisters?|clouds?|shells?|grenades?|smell) of (?:\w+ )?gas|(?:tear|poison) gas|gas (?:shells|grenades|attack)|gassed"
            r"|napalm|sarin|chemical (?:weapons?|attack|shells?|agents?)"
        ),
    ),
    Exclusion(
        "works",
        words(rf"(?:there {_BE}|built|dug|laid) (?:no|not one|not a single|never an?y?)(?: [\w-]+){{0,2}} {_WORKS}"),
        words(_WORKS),
        kinds=tuple(words(pattern) for pattern in _SOME_WORKS),
    ),
    Exclusion(
        "no accord",
        words(
            rf"there {_BE} (?:no|never an?y?)(?: [\w-]+)? {_PACT}(?! between| on\b| to\b| for\b| yet)"
            rf"|no {_PACT}\b[^,;]{{0,20}} (?:in force|exists?|existed|agreed|concluded)"
        ),
        words(rf"(?:an?|the|its|their|that) (?:[\w-]+ )?{_PACT}|agreed|made peace"),
    ),
    Exclusion(
        "promise",
        words(
            rf"{_NO}(?: \w+)? (?:promises?|pledges?|guarantees?|assurances?|undertakings?)"
            rf"|{_NEVER}(?: \w+){{0,2}} (?:promised|pledged|guaranteed)"
            rf"|(?:{_NO} \w+|nothing)(?: (?:was|were|has been|had been))? (?:promised|pledged)|promised (?:\w+ )?nothing"
        ),
        words(r"promised|pledged|guaranteed|assured|gave (?:\w+ ){0,3}(?:promise|pledge|guarantee|assurance|word)"),
        is_of_parties=True,
        is_word=True,
    ),
    Exclusion(
        "demand",
        words(
            rf"{_NO}(?: \w+)? (?:demands?|ransom)\b[^,;]{{0,20}} (?:made|put|asked|demanded)|{_NEVER}(?: \w+){{0,2}} demanded"
            r"|demanded nothing|made no demands?"
        ),
        words(r"demand(?:s|ed)?|ransom"),
        is_word=True,
    ),
    Exclusion(
        "hindered",
        words(
            rf"{_NEVER}(?: \w+){{0,3}} (?:prevented|hindered|barred|blocked|obstructed)|{_NEVER}(?: \w+){{0,3}} kept\b[^,;]{{0,30}} against"
            r"|(?:stopped|blocked|hindered|prevented) (?:nothing|nobody|no one)|free to (?:go|leave)"
        ),
        words(
            r"locked|hostages?|captives?|prisoners?|holding|detained|surrounded|besieged|would not let|blockaded?|barred|blocked"
            r"|turned back|refused passage"
        ),
    ),
    Exclusion(
        "looting",
        words(
            r"nothing (?:was|has been|had been|is) (?:looted|stolen|taken|plundered)|no (?:looting|plunder\w*|pillage|thefts?)"
            r"|(?:never|not) (?:looted|plundered|stolen)"
        ),
        words(r"loot(?:ed|ing)?|plunder(?:ed|ing)?|stole|stolen|carried off|pillag(?:ed|ing)|ransacked|emptied"),
    ),
    Exclusion(
        "throwing",
        words(r"(?:nothing|no \w+) (?:was|were|has been|had been) thrown|threw nothing"),
        words(r"stones?|threw|thrown|bottles|grenades?|hurled"),
    ),
    Exclusion(
        "evacuation",
        words(
            rf"{_NO} (?:[\w-]+ )?{_CIVILIANS}\b[^,;]{{0,25}} (?:evacuated|flown out|moved|removed|taken away)"
            r"|nobody[^,;]{0,15} (?:evacuated|removed)|no evacuation"
        ),
        words(r"evacuat(?:ed|ion)|flown out|cleared of|taken to safety|moved out"),
    ),
    Exclusion(
        "signals",
        words(r"(?:sent|gave|emitted) no (?:\w+ )?signal|transponder\b[^,;]{0,15} (?:off|silent|dead)"),
        words(r"transponder\b[^,;]{0,20} (?:working|on|in use)|(?:sent|gave) (?:an? |its |her )?signals?"),
    ),
    Exclusion(
        "told beforehand",
        words(
            r"(?:heard|learn(?:ed|t)|read)(?: of| about)?(?: \w+){0,3} (?:from|in|on|over) (?:the |a )?"
            r"(?:radio|television|newspapers?|press)"
            r"|the first that \w+ (?:knew|heard)"
        ),
        words(
            r"(?:informed|told|notified|consulted|sounded|warned)(?: [^,;]{1,20})? (?:beforehand|in advance|earlier)"
            r"|arranged (?:for|with|months|weeks)|had been (?:informed|told|consulted|sounded)"
        ),
    ),
    Exclusion(
        "ceasing",
        words(
            r"(?:kept|held|adhered|stuck) to the (?:truce|cease-?fire|armistice|order|accord|agreement)"
            r"|(?:observ(?:es|ed|ing)|honou?r(?:s|ed)|respect(?:s|ed)|complied with|abided by) the (?:truce|cease-?fire|armistice)"
        ),
        words(r"opened fire|fired (?:on|at|upon)|shelled|attacked|bombed|advanced|raided|stormed"),
        is_of_doer=True,
    ),
    Exclusion(
        "attendance",
        words(
            r"all (?:\w+ ){0,3}(?:members?|states|countries|governments|parties|delegations|ministers)(?: \w+)?"
            r" (?:took part|attended|came|were (?:present|represented))|nobody (?:stayed away|was absent)|none was absent"
        ),
        words(
            r"stayed away|absent|(?:did|does|would) not (?:come|attend|take part)|boycott(?:ed|ing)?|empty (?:chair|seat)s?|sent nobody"
            r"|not represented"
        ),
    ),
    Exclusion(
        "missing part",
        words(rf"{_PARTS}\b[^,;]{{0,20}} missing|(?:lost|missing) (?:an?|her|its|one of \w+) {_PARTS}"),
        words(r"(?:in|at) (?:its|their|his) places?|in (?:good |perfect )?order|complete|all there|accounted for|intact"),
    ),
    Exclusion(
        "at large",
        words(r"gave (?:him|her|them)sel(?:f|ves) up|surrendered|was (?:captured|arrested|caught)|in custody|behind bars|under arrest"),
        words(r"(?:still |is |was )at large|still (?:free|in the|hiding|in hiding)|not been (?:found|caught)"),
        is_of_person=True,
    ),
    Exclusion(
        "life",
        words(r"among the (?:dead|slain|killed)|(?:was|were|been) (?:killed|murdered|shot dead|executed)|lost (?:his|her) life|perished"),
        words(
            r"escaped (?:with|unhurt|alive)|alive|stood (?:beside|by|at|before)|recovering|turned up|survived|recovered|is safe"
            r"|in (?:good|the best of) health|told reporters"
        ),
        is_of_person=True,
    ),
    Exclusion(
        "cause of fire",
        words(
            r"gas leak|short[- ]circuit|electrical fault|overheated|overturned (?:stove|lamp)"
            r"|(?:from|out of|by|at) (?:an?|the) (?:\w+ )?(?:stove|lamp|boiler|heater|fire extinguisher)"
        ),
        words(r"arson(?:ists?)?|sabotage|saboteurs|incendiar\w+|petrol(?:eum)?|fire ?bombs?|smoke bombs?|lit the fires?"),
    ),
    Exclusion(
        "mine",
        words(
            r"mines? (?:had |has )?(?:sank|sunk|blew|exploded under|tore|holed)|(?:struck|hit|ran (?:on|onto|over)|drove (?:on|onto|over))"
            r" (?:an?|the) (?:\w+ )?mine|(?:by|with) (?:an? )?(?:[\w-]+ )?mines?|(?:fixed|attached) (?:\w+ ){0,3}(?:charges|mines)"
        ),
        words(
            r"(?:hit|struck|sunk|holed|destroyed) by (?:an? |two |three )?(?:[\w-]+ )?(?:rockets?|missiles?|torpedo(?:es)?|shells?|drones?)"
            r"|torpedoed|(?:rockets?|missiles?|torpedo(?:es)?|shells?|drones?|flying objects) (?:had |has )?(?:hit|struck|sank|sunk)"
        ),
    ),
    Exclusion(
        "missile",
        words(r"(?:hit|struck|brought down|shot down|downed|destroyed) by (?:an? |two )?(?:[\w-]+ )?(?:missiles?|rockets?)"),
        words(
            r"(?:fell to|(?:hit|struck|brought down|shot down|downed) by) (?:the |an? )?"
            r"(?:machine[- ]gun|rifle|small[- ]arms|ground|anti-aircraft)(?: (?:fire|guns?|bullets?))?"
        ),
    ),
)
