"""Kinds of states of things that exclude each other, in words of reporters; data for `exclusions`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from casus.reconcile.field import words


@dataclass(frozen=True, slots=True)
class Exclusion:
    """What cannot both be so of one thing.

    Args:
        name: what it is about.
        one: words that tell the one, in any clause.
        other: words that tell the other.
        is_named: both clauses must name one party or person.
        is_of_parties: each party may do it; clauses that name different ones are of two.
        kinds: words of which the other must tell the same, where the one tells any: who sent no rifle may have sent shells.
        is_word: it is a promise or demand, of what lies ahead.
        is_of_person: both clauses must name one person.
        is_of_doer: both must name one party or person before what it did.
    """

    name: str
    one: re.Pattern[str]
    other: re.Pattern[str]
    is_named: bool = False
    is_of_parties: bool = False
    kinds: tuple[re.Pattern[str], ...] = ()
    is_word: bool = False
    is_of_person: bool = False
    is_of_doer: bool = False


_NONE = r"(?:no|not a|not one|not a single|nor)"
_NEVER = r"(?:not|never|nobody|no one|at no (?:time|moment))"
_PAPER = r"(?:protests?|notes?|letters?|notice|complaints?|reply|notifications?)"
_MACHINE = r"(?:aircraft|machines?|planes?|airmen|boats?|ships?|helicopters?)"
EXCLUSIONS = (
    Exclusion(
        "waters",
        words(
            r"(?:in(?:side)?|within|into|violated)\b[^,;]{0,25}\bterritorial (?:waters|sea)"
            r"|in(?:side|to)? (?-i:(?!Inter)[A-Z])\w+ waters"  # "in Danish waters"
        ),
        words(
            r"(?:high|open) seas?|international waters|economic zone"
            r"|(?:outside|short of)(?: the| its)?(?: [\w-]+){0,2} (?:waters|sea|limit|line|zone)"
        ),
    ),
    Exclusion(
        "arms",
        words(
            rf"unarmed|not armed|(?:carried|carrying|had|with|were) {_NONE} (?:arms|weapons?)|{_NONE} (?:arms|weapons?) (?:were|was)"
            r"|(?:food|medicines?|grain) and nothing else|nothing but (?:food|medicines?|grain)"
        ),
        words(r"rifles|cartridges|machine[- ]guns?|mortars?|pistols?|ammunition|explosives|grenades|armed|bombs?|stones"),
    ),
    Exclusion(
        "heavy arms",
        words(rf"nothing heavier|(?:{_NONE}|without) (?:armou?r|tanks?|artillery|heavy \w+|mortars?|armou?red \w+)"),
        words(r"tanks?|armou?r(?:ed)?|artillery|mortars?|howitzers?|batter(?:y|ies)"),
    ),
    Exclusion(
        "flag",
        words(r"(?:fl(?:ies|ew|ying)|sail(?:s|ed|ing) under|under) (?:no|any) flag|without (?:a|any) flag|stateless"),
        words(r"[A-Za-z]+-flagged|(?:under|flying) the \w+ (?:flag|colou?rs)|(?:entered|listed) in (?:its|the) register|registered in"),
    ),
    Exclusion(
        "resistance",
        words(
            r"surrender(?:ed)?(?: without (?:resistance|a fight|a shot))?|without (?:a fight|resistance|a shot)|no resistance"
            r"|laid down (?:their|its) arms|gave (?:it )?up without"
        ),
        words(  # the raiders surrendered, whose one attack somebody repulsed
            r"held (?:\S+ ){1,4}for (?:\w+ )?(?:hours|days)|resisted|(?:was|were|been) repulsed"
            r"|repulsed (?:\w+ )?(?:attacks|assaults|waves)|beaten (?:off|back)|held out|by storm"
        ),
    ),
    Exclusion(
        "treatment",
        words(
            r"well treated|(?:none|nobody|not one)(?: \S+){0,3} (?:ill-treated|beaten|mistreated)"
            r"|treated (?:well|with (?:respect|courtesy))"
        ),
        words(r"beaten|kicked|tortured|rods|rifle butts|whipped|ill-treated|mistreated|without food|starved"),
    ),
    Exclusion(
        "untouched",
        words(
            rf"{_NONE} (?:village|town|house|street|building|roof)(?: [^,;]{{1,30}})?"
            r" (?:been |was |were )?(?:touched|hit|shelled|bombed|burn(?:ed|t))"
        ),
        words(r"hit|shelled|bombed|burn(?:ed|t)|ashes|put to the torch|destroyed|in ruins|smashed"),
    ),
    Exclusion(
        "order",
        words(r"no violence|peaceful(?:ly)?|without incident|in good order|orderly|no disorder"),
        words(r"stones|broke (?:every|the) windows?|burn(?:ed|t)|set fire|riot(?:ed|ers)?|looted|smashed|stormed|panic|beaten"),
    ),
    Exclusion(
        "fighting",
        words(
            r"(?:fighting|shooting|firing|hostilities|battle)\b[^,;]*\b(?:went on|goes on|going on|continu\w+|raged)"
            r"|still (?:fighting|firing|shelling)"
        ),
        words(r"(?:hostilities|fighting|firing|shooting|guns)\b[^,;]*\b(?:ceased|silent|stopped|ended)"),
    ),
    Exclusion(
        "accord",
        words(
            r"nothing (?:has been|was|had been|is) (?:agreed|decided|signed|settled)"
            r"|no (?:agreement|decision|paper|loan|contract|treaty)(?: [^,;]{1,30})? (?:been |was )?(?:signed|made|taken|reached)(?! on\b)"
        ),
        words(r"agreed|signed|decided|initialled|concluded"),
    ),
    Exclusion(
        "custody",
        words(
            r"(?:not|never|nobody|no \w+)(?: \w+){0,3} (?:under arrest|detained|arrested|held|prisoners?)"
            r"|at liberty|free to go|may go home"
        ),
        words(r"detained|arrested|prisoners?|captives?|under guard|in custody|locked|had held (?:him|her|them)"),
    ),
    Exclusion(
        "cargo",
        words(r"empty|in ballast|no cargo"),
        words(r"carrying|laden with|loaded with|cargo of|in her (?:tanks|holds?)"),
    ),
    Exclusion(
        "purpose",
        words(r"by (?:accident|mistake|error)|strayed|lost (?:its|his|her|their) (?:way|course)|engine (?:trouble|failure)|slipped"),
        words(r"deliberate(?:ly)?|on purpose|intentional(?:ly)?|sabotage|knowingly"),
    ),
    Exclusion(
        "vote",
        words(r"voted (?:yes|for|in favou?r)|voted with the (?:government|majority)"),
        words(r"voted (?:no|against)|abstained|cast (?:the|its|his|her) (?:only |last )?vote,? against|did not vote"),
        is_named=True,
    ),
    Exclusion(
        "damage",
        words(r"under (?:her|its) own power|undamaged|intact|not (?:so much as )?scratched|unscathed"),
        words(r"towed|in tow|went down|sank|sunk|holed|flooded|burn(?:ed|t) out|fell among"),
    ),
    Exclusion(
        "will",
        words(r"of (?:his|her|their|its) own (?:free )?(?:will|accord|choice)|by (?:his|her|their|its) own (?:free )?choice|voluntarily"),
        words(r"forced|at gunpoint|dragged|thrown out|against (?:his|her|their) will|abducted|kidnapped|driven out"),
    ),
    Exclusion(
        "notice",
        words(
            r"(?:no|without(?: any| the slightest)?) (?:previous |prior |advance |formal |single |other )?(?:notice|warning|signals?)"
            r" (?:was|were|had been|of|to|from|before|reached)|gave no (?:\w+ )?(?:notice|warning)"
            r"|(?:opened fire|fired|attacked|set upon|shot)(?: \w+){0,2} without (?:any )?(?:warning|notice|signal)"
            rf"|{_NEVER}(?: \w+){{0,5}} (?:informed|warned|notified|announced)|unannounced|announced no \w+|neither warned"
        ),
        words(
            r"(?:had been|was|were|been) (?:announced|informed|notified|told|warned)|announced by|warning shots?|faxed|days in advance"
            r"|(?:gave|given|giving) (?:\w+ )?(?:notice|warning|signals?)|warned(?: \w+){0,2} (?:twice|times|by)|sirens?|loud[- ]?hailer"
        ),
    ),
    Exclusion(  # on "the Tajik side" alone is another matter
        "hurt",
        words(
            r"(?:^|that )(?:nobody|no one|not a man)(?: (?!else\b)\S+){0,2} (?:hurt|wounded|injured|harmed)(?! on the)"
            r"|(?:there (?:was|were) )?no (?:casualties|injuries)(?! on the)"
        ),
        words(r"wounded|injured|hurt|killed|dead|died|lost (?:\w+ )?(?:fingers?|arm|leg|eye|hand|life)|wounds"),
    ),
    Exclusion(
        "dead",
        words(
            r"(?:^|that )(?:nobody|no one|not a man)(?: (?!else\b)\S+){0,2} killed(?! on the)|without loss of life"
            r"|there (?:are|were|was|have been) no (?:dead|deaths)(?! on the)"
        ),
        words(r"killed|dead|died|lost (?:his|her|their) (?:life|lives)"),
    ),
    Exclusion(
        "shots",
        words(
            r"(?:no|not one|not a(?: single)?|nor a) (?:shots?|rounds?|shells?|bullets?|bursts?)|without (?:firing )?a shot"
            r"|held (?:its|their|his) fire|(?:never|not|neither \w+|nobody(?: \S+){0,3}) (?:had |has )?(?:fired|opened fire)"
            r"|(?:none|nobody|not one)(?: [^,;]{1,30})? trigger"
        ),
        words(
            r"fired (?:on|at|upon|across|into|back|their|its|the|a)|opened (?:fire|up) (?:on|at)|shelled|shell holes?|machine[- ]gunned"
            r"|volleys?|bursts? (?:from|of|went)"
        ),
    ),
    Exclusion(
        "weather",
        words(r"clouds?|fog|mist|haze|overcast|bad weather"),
        words(
            r"(?:sky|night|day|morning|weather|air|visibility)(?: \w+)? (?:was|had been|is) (?:\w+ )?(?:clear|bright|good|fine|cloudless)"
            r"|clear (?:sky|skies|weather|night|day)|cloudless|fine weather|(?:good|perfect) visibility|moonlit"
        ),
    ),
    Exclusion(
        "engine",
        words(
            r"engine (?:trouble|failure|damage)|breakdown|broken? down"
            r"|(?:engines?|bearings?|motor|boiler|rudder|steering|compass|radar)\b[^,;]{0,20}"
            r" (?:failed|broke|broken|run hot|ran hot|out of order|defective|gave out)"
        ),
        words(
            r"(?:engines?|motors?|boilers?|rudder|steering|compass|machinery|instruments)\b[^,;]{0,25}"
            r"(?:in (?:good|perfect|full|working|excellent) (?:order|condition)|working|running|turning|worked|functioned|sound)"
        ),
    ),
    Exclusion(
        "lights",
        words(
            r"(?:no|without|put out|switched off|extinguished)(?: \w+){0,2} (?:lights?|lamps?|lanterns?)|unlit|darkened|blacked out"
            r"|lights? (?:were |was )?(?:out|off)"
        ),
        words(
            r"(?:lights?|lamps?|lanterns?)(?: [^,;]{1,25})? (?:(?:was|were) )?(?:burn(?:ed|ing|t)|lit|on|shone|shining)|lit up|brightly lit"
            r"|with (?:all|every|her|its|full) (?:lights?|lamps?)"
        ),
    ),
    Exclusion(
        "food",
        words(r"(?:without|no) (?:food|water|bread|anything to eat)|nothing to eat|starv\w+|hungry"),
        words(r"sandwich(?:es)?|tea|meals?|(?:well |were )fed|breakfast|supper|soup|fruit|plenty"),
    ),
    Exclusion(
        "doctor",
        words(r"(?:refused|denied|without|no) (?:a |any )?(?:doctors?|medical \w+|surgeons?|treatment)"),
        words(r"doctors?|surgeons?|treated|bandaged"),
    ),
    Exclusion(
        "departure",
        words(r"expelled|thrown out|ordered (?:out|to leave|home|off)|told to (?:leave|go)|driven out|sent away|kicked out|deported"),
        words(
            r"of (?:his|her|its|their) own (?:accord|motion|will|choice)|by (?:\w+['’]s|his|her|its|their) own (?:decision|choice|wish)"
            r"|at (?:his|her|its|their) own (?:request|wish)|voluntarily|returned home|went home|on (?:home )?leave|resigned|recalled"
        ),
    ),
    Exclusion(
        "unharmed",
        words(
            r"(?:none|not one|no \w+)(?: [^,;]{1,25})? (?:so much as )?(?:scratched|damaged|hit|harmed)|unharmed|undamaged|no damage"
            r"|without damage|intact|unscathed"
        ),
        words(r"holes?|damaged|hit|struck|loosened|dent(?:ed|s)?|ablaze|on fire|set fire|set alight|destroyed|wrecked|severed|torn"),
    ),
    Exclusion(
        "survivors",
        words(
            r"(?:no|none|not one|without)(?: \w+){0,2} (?:survivors?|survived|alive)|all(?: \w+){0,3} (?:drowned|perished)|with all hands"
        ),
        words(r"survivors?|survived|picked up|rescued|alive|swam ashore|saved"),
    ),
    Exclusion(
        "unanimity",
        words(
            r"unanimous(?:ly)?|of one (?:mind|voice)|with one voice|without (?:a )?(?:dissent|division|opposition)|by acclamation"
            r"|(?:nobody|no one|no vote)(?: \w+)? against"
        ),
        words(r"(?:voted?|votes?|voting|spoke) against|abstain\w*|dissent\w*|walked out|objected|split|divided|veto"),
    ),
    Exclusion(
        "margin",
        words(r"(?:wide|large|big|overwhelming|crushing|great|handsome|comfortable) (?:margin|majority)|overwhelmingly|landslide"),
        words(
            r"narrow(?:ly)?|(?:by|of) (?:a single|one|two|three) votes?|(?:vote|result|ballot)\b[^,;]* (?:was|is) close|slim|bare majority"
        ),
    ),
    Exclusion(
        "ballot",
        words(r"(?:with|there was) no vote|without (?:a|any) vote|no ballot|never put to (?:a|the) vote|recalls? (?:a|no) vote"),
        words(r"by \w+ votes|voted|show of hands|votes? (?:to|against)"),
    ),
    Exclusion(
        "boarding",
        words(
            rf"{_NONE}(?: \w+){{1,2}} (?:set foot|came|went|stood) (?:on|aboard)|nobody (?:came|went|set foot) (?:on board|aboard)"
            r"|(?:not|never) boarded"
        ),
        words(r"boarded|put (?:a party|men|\w+ men) (?:on board|aboard)|boarding party|came aboard|went aboard"),
    ),
    Exclusion(
        "signature",
        words(r"neither signed|never (?:put (?:his|her|its) name|signed)|not signed|signed nothing|unsigned|refused to sign"),
        words(r"signed|put (?:his|her|its|their) names?|initialled"),
        is_named=True,
    ),
    Exclusion(
        "request",
        words(
            r"unasked|uninvited|unsolicited|not been solicited|no (?:request|appeal|invitation)"
            r"|(?:never|not|nobody|no one|no)(?: (?!yet\b)\w+){0,3} (?:asked|requested|invited|appealed|sought)"
        ),
        words(r"at the (?:\w+ )?(?:request|plea|invitation|wish|call)|asked (?:for|to)|appealed|requested|invited|begged"),
        is_of_parties=True,
    ),
    Exclusion(
        "answer",
        words(
            r"rejected|refused (?!to)|turned down|declined|evaded|spurned|(?:never|not|at no time) (?:agreed|accepted)"
            r"|(?:agreed to|accepted) (?:none|nothing)"
        ),
        words(r"accepted|swallowed|conceded|agreed to|acceptance|consented"),
        is_named=True,
    ),
    Exclusion(
        "permission",
        words(rf"{_NEVER}(?: [^,;]{{1,25}})? (?:forb\w+|refuse|refused|banned|barred)|no \w+ (?:has |had )?(?:forbidden|banned)"),
        words(
            r"refused (?:\w+ )?(?:permission|leave|passage|entry|access)|forbade|forbidden|banned|barred|turned (?:back|away)"
            r"|denied (?:permission|entry|access)|refused \w+ times"
        ),
    ),
    Exclusion(
        "apology",
        words(r"(?:no|not|never)(?: \w+){0,4} apolog\w+|apologi[sz]ed for nothing|no regrets?(?: \w+){0,4}"),
        words(r"apolog(?:i[sz]ed|y|ies)|regrets?|regretted"),
    ),
    Exclusion(
        "paper",
        words(
            rf"no (?:formal |written )?{_PAPER}(?: [^,;]{{1,30}})? (?:arrived|received|reached|delivered|handed|left|lodged)"
            rf"|(?:received|lodged|delivered|sent|seen|had) no (?:formal |written )?{_PAPER}"
        ),
        words(
            rf"{_PAPER}(?: [^,;]{{1,30}})? (?:arrived|received|reached|delivered|handed)"
            rf"|(?:handed (?:over|in)|delivered|sent|lodged|received)(?: \w+){{0,5}} {_PAPER}"
        ),
    ),
    Exclusion(
        "threat",
        words(r"no threats?(?: \w+){0,2}|(?:not|never|nobody)(?: \w+){0,2} threatened|without (?:any )?threats?"),
        words(r"threat(?:s|ened)?|ultimatum"),
    ),
    Exclusion(
        "command",
        words(
            r"takes? no orders|(?:not|never) (?:\w+ ){0,2}(?:commanded|coordinated|directed|led)|of (?:its|their|his) own (?:motion|accord)"
        ),
        words(r"commanded|ordered|directs?|directed|coordinated|in command of|given the orders"),
        is_named=True,
    ),
    Exclusion(
        "consulted",
        words(r"(?:not|never|nobody|no one|neither)(?: \w+){0,5} (?:consulted|shown|read|seen)|without consult\w+"),
        words(r"consulted|been shown|was shown|with (?:the )?(?:knowledge|approval|consent)|discussed with|consent"),
    ),
    Exclusion(
        "quiet",
        words(r"quiet|nothing (?:had |has )?happened|(?:there was )?no (?:attack|fighting|assault|clash)(?: \w+){0,3}"),
        words(r"attack(?:ed)?|assault(?:ed)?|clash(?:ed|es)?|stormed|shelled|explosions?"),
    ),
    Exclusion(
        "blows",
        words(
            r"nobody (?:had )?(?:beaten|struck|touched)(?: \w+)?|no one(?: [^,;]{1,20})? struck"
            r"|(?:not|never|none)(?: \w+){0,4} (?:beaten|struck|ill-treated)"
        ),
        words(r"beaten|rods|set about|blows|bruises|slapped|kicked|rifle butts|struck"),
    ),
    Exclusion(
        "truce",
        words(
            r"(?:kept|observed|respected|held|honoured)(?: [^,;]{1,20})? (?:truce|cease-?fire|armistice|clause|agreement)"
            r"|(?:truce|cease-?fire)(?: \w+){0,2} (?:held|holds|holding)"
        ),
        words(r"broke|broken|violat\w+|breach\w*"),
    ),
    Exclusion(
        "walkout",
        words(r"stayed (?:to the end|in (?:the|its|their|his) )|sat through|remained seated|clapped with"),
        words(r"walked out|left (?:the )?(?:hall|room|chamber|meeting|table)|stalked|rose from the table|filed out"),
        is_named=True,
    ),
    Exclusion(
        "finds",
        words(r"nothing(?: \w+)? (?:had been|was|has been) (?:found|discovered)|(?:found|discovered) nothing|found no \w+|no trace"),
        words(r"(?:was|were|been|had) (?:found|discovered)|discovered|came upon"),
    ),
    Exclusion(
        "munitions",
        words(r"there (?:was|were) no (?:arms|weapons)|(?:ammunition|arms|weapons) there (?:was|were) none|not one gun|for civil use"),
        words(r"munitions|rockets?|guns?|machine[- ]guns|rifles|weapons|ammunition|grenades"),
    ),
    Exclusion(
        "missing craft",
        words(
            rf"(?:no|none of (?:the|our|its|their)|not one) {_MACHINE}(?: [^,;]{{1,30}})? missing"
            rf"|all (?:our |the |its |his )?{_MACHINE}(?: \w+)? (?:came|returned|are) (?:back|home|safe)"
        ),
        words(r"forced down|shot down|brought down|lost|sank|crashed"),
    ),
)
