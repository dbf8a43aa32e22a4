"""Acts in the words with which reporters tell them, and tell that they were not done; data."""

from __future__ import annotations

from casus.reconcile.field import Field, keys, words

ACTS: tuple[Field, ...] = (
    Field(
        "accord",
        words(
            r"agreed|decided|signed|concluded|initiall?ed|initiall?ing|reached|struck|sealed|clinched|resolved|adopted"
            r"|put (?:their|his|her|its) (?:names?|signatures?) to|came to terms|prolonged|renewed|was made|were made"
            r"|approved|(?:conclusion|signature|signing)"
        ),
    ),
    Field(
        "meeting",
        words(
            r"met|meets?|meeting|summit|conference|talked|conferred|gathered|gathering|(?<!the )talks|session|negotiated"
            r"|sat down|convened"
        ),
        is_sole=True,
    ),
    Field(
        "seizure",
        words(
            r"seized|stopped|boarded|captured|detained|taken|took|intercepted|impounded|arrested|apprehended|seizure"
            r"|hijacked|brought in(?:to)?|held up"
        ),
        of=keys("airliner crew cutter drone ferry freighter frigate gunboat helicopter patrol ship submarine tanker trawler"),
        is_sole=True,
    ),
    Field(
        "downing",
        words(r"shot down|shooting down|brought down|downed|crash(?:ed)?|came down|went down|lost|fell|hit|exploded|loss"),
        undone=words(r"(?:came|come|got) (?:back|home)(?: safely)?|returned(?: safely)?|landed safely|no losses|without loss"),
        of=keys("airliner drone helicopter"),
        is_sole=True,
        is_plain=True,
    ),
    Field(
        "sinking",
        words(r"sank|sunk|sinking|went down|capsized|foundered"),
        of=keys("airliner crew cutter drone ferry freighter frigate gunboat helicopter patrol ship submarine tanker trawler"),
        is_sole=True,
    ),
    Field(
        "collision",
        words(r"rammed|collided|struck|hit|collision|ramming|bumped|incident|scraped|clash(?:ed)?|encounter|ran into"),
        of=keys("airliner crew cutter drone ferry freighter frigate gunboat helicopter patrol ship submarine tanker trawler"),
        is_sole=True,
    ),
    Field(
        "attack",
        words(
            r"attack(?:ed|s)?|raid(?:ed)?|ambush(?:ed)?|shelled|shelling|bombed|bombing|bombardment|stormed"
            r"|assault(?:ed)?|struck|strikes?|opened fire|fired|fire|shot|shots|shooting|killed|fighting|clash(?:es|ed)?"
            r"|battle|blast|explosion|exploded|offensive|invaded|invasion|incident|skirmish(?:es)?|fought|died|wounded"
            r"|mine"
        ),
    ),
    Field(
        "shooting",
        words(r"fired|opened fire|shot|shots|shooting|shelled|shelling|pulled the trigger"),
        is_plain=True,
    ),
    Field(
        "coup",
        words(
            r"overthr[eo]wn?|toppled|ousted|deposed|coup|putsch|(?:seized|took|taken) (?:the )?power|takeover"
            r"|mutin(?:y|ied)|(?:stormed|attacked|surrounded) the palace"
        ),
        is_sole=True,
        is_plain=True,
    ),
    Field(
        "capture of a place",
        words(
            r"fell|captured|overran|taken|took|occupied|conquered|seized|in (?:the )?(?:hands|control) of"
            r"|in (?:the )?[\w']+(?: [\w']+)? hands|(?:holds?|held|controls?|controlled)"
        ),
        undone=words(
            r"(?:is|are|was|were|remains?|remained) still (?:in|under|with)"
            r"|still (?:holds?|held|controls?|in [\w']+ hands)|held out|holds out|repulsed|beaten (?:back|off)"
            r"|thrown back|(?:has|have|had) not fallen"
        ),
        of=keys("airport base border capital city town"),
        is_sole=True,
        is_plain=True,
    ),
    Field(
        "crossing",
        words(
            r"crossed|entered|entering|strayed|intruded|violated|moved into|went into|marched into|drove into|crossing"
            r"|incursion|intrusion"
        ),
    ),
    Field(
        "request",
        words(
            r"ask(?:ed|s)?(?! (?:not to be|whether|if|why|how|what|when|where|who|about)\b)|appealed|appeals?|requested|requests?"
            r"|sought|applied|application|called (?:in(?! (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d))|for|upon)"
            r"|calls? for|turned to|petitioned|wanted|demanded|invited"
        ),
        undone=words(r"(?:nobody|no one|none)(?: \w+){0,4} asked|no (?:such )?(?:request|appeal|application)"),
    ),
    Field(
        "warning",
        words(
            r"warned|(?<!weather )(?<!ice )(?<!storm )warnings?|called on|hailed|ordered (?:it"
            r"|them|the \w+) to|(?:fired|fire) warning shots|shouted"
            r"|signalled|signaled"
        ),
        undone=words(r"without (?:a |any |prior )?warnings?|no warnings?|unwarned|never warned|unannounced"),
        is_plain=True,
    ),
    Field(
        "leaving",
        words(
            r"(?<!nothing )(?<!seconds )(?<!minutes )(?<!the )(?<!a )(?<!his )left(?! (?:hand|hook|jab|leg|arm|side|wing|knee|foot)|-)"
            r"|(?<!on )(?<!shore )leaves?|leaving|quit|quits|withdr[ea]wn?|withdraws?|withdrawal|denounced|denunciation|pulled out"
            r"|walked out(?! of (?:the |a |an )?(?:[\w'’-]+ ){0,2}(?:meeting|talks|session|room|hall|chamber|conference|summit))|went out"
            r"|gone|departed|departure|exit|(?:tak(?:e|es|en|ing)|took) (?:\S+ ){1,3}out of"
            r"|(?:come|came) out of"
        ),
        undone=words(
            r"(?:stays?|stayed|remains?|remained) (?:in|on|at(?! home)|there|put|behind|within|inside|part of|(?:an? )?members?)"
            r"|(?:keeps?|kept) (?:its|their) (?:seat|place|membership|troops|soldiers|forces|bases?|men)"
            r"|(?:is|are|was|were) still"
        ),
    ),
    Field(
        "notice",
        words(r"notified|notification|gave notice|note|letter|handed|deposited|submitted|delivered|notice"),
    ),
    Field(
        "informing",
        words(
            r"(?:was|were|been|is|are) (?:told|informed|notified|consulted)(?! to)|informed|notified|consulted"
            r"|(?:has|have|had) told(?! \w+ to\b)|in advance|gave (?:its|his|her|their) (?:consent|approval|permission)"
        ),
        undone=words(
            r"learn(?:ed|t|s)?(?: \S+){0,5} from (?:the )?(?:newspapers?|press|radio|television|media|reports)|untold"
            r"|unaware|knew nothing|taken by surprise|told nothing|(?:was|were|been) not"
            r" (?:asked|consulted|informed|told)"
        ),
        is_plain=True,
    ),
    Field(
        "joining",
        words(
            r"joined|joins|admitted|acceded|became|becomes?|entered|accession|entry|admission|(?:was|were|been) accepted"
            r"|member since|deposited|took (?:its|their) seats?"
        ),
        of=keys("@organisation agree alliance bloc join member"),
        is_sole=True,
    ),
    Field(
        "suspension",
        words(
            r"suspended|suspension|lost (?:its|their) (?:seat|place|membership)|expelled|excluded|barred|decision"
            r"|membership"
        ),
        of=keys("@organisation agree alliance bloc member seat"),
        is_sole=True,
        is_plain=True,
    ),
    Field(
        "expulsion",
        words(
            r"expelled|expels|expulsion|ordered (?:out|to leave)|sent (?:home|back)|declared (?:personae? non gratae?)"
            r"|threw out|given \S+ \S+ to leave|told to leave"
        ),
        of=keys("attache country diplomat embassy envoy official staff"),
    ),
    Field(
        "recall",
        words(
            r"recall(?:ed|s)?|withdr[ea]w|withdrawn|called (?:home|back)|called (?:its|their) \S+(?: \S+)? (?:home|back)"
            r"|ordered (?:\S+ ){1,5}?(?:home|back)|left|brought (?:\S+ ){1,3}?home|(?:returned|came|went|flew|gone) home"
        ),
        undone=words(
            r"(?:remains?|remained|stays?|stayed)|(?:is|are|was|were) still|kept (?:its|their)|keeps (?:its|their)"
            r"|returned(?! home)|back in"
        ),
        of=keys("embassy envoy mission"),
        is_plain=True,
    ),
    Field(
        "summons",
        words(r"summoned|summons|called in(?! (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d))|called to the"),
        of=keys("embassy envoy"),
        is_plain=True,
    ),
    Field(
        "protest",
        words(
            r"protest(?:ed|s)?|note of protest|handed a note|warned in a note|in a note|complain(?:ed|t)|lodged"
            r"|condemned"
        ),
        is_plain=True,
    ),
    Field(
        "release",
        words(
            r"freed|released|set free|let go|let (?:\S+ ){1,6}go|left|flew (?:out|home|to)|handed over|handed back"
            r"|release|exchanged|swapped|came home|come home|freed"
        ),
        undone=words(
            r"still (?:held|in|holds?|captive|prisoners?)"
            r"|(?:keeps?|kept) (?:\S+ ){0,3}?(?:prisoners?|hostages?|captives?)"
        ),
        of=keys("airman child crew foreign foreigner hostage people prisoner sailor soldier"),
        is_plain=True,
    ),
    Field(
        "custody",
        words(
            r"(?:is|are|was|were|been|being) (?:being )?(?:held|detained|kept|imprisoned|interned)"
            r"|under (?:house )?arrest|in (?:custody|prison|jail)|arrested|arrest"
        ),
        undone=words(r"at large|in hiding|(?:is|are|was|were) free|in exile"),
        is_sole=True,
        is_plain=True,
    ),
    Field(
        "arrests",
        words(r"arrested|detained|rounded up|taken into custody|arrests"),
        undone=words(r"no arrests?|(?:nobody|no one) (?:was|had been) (?:arrested|detained)|without arrests?"),
        is_plain=True,
    ),
    Field(
        "violent death",
        words(r"shot dead|shot|killed|murdered|executed|assassinated|beaten to death|hanged"),
        undone=words(r"died of|heart attack|natural causes|suicide|(?:his|her) own life|died in (?:his|her) (?:sleep|bed)"),
        of=keys("captain president minister pilot prisoner general envoy leader driver hostage"),
        is_plain=True,
    ),
    Field(
        "participation",
        words(
            r"took part|tak(?:e|es|ing|en) part|joined|joins?|contribut(?:ed?|es?|ing)|attended|attends?"
            r"|supported|walked out"
        ),
        undone=words(
            r"stayed away|stays away|boycott(?:ed|s)?"
            r"|(?:declin|refus)(?:ed|es|ing) to (?:take part|attend|join|come|send|contribute)"
            r"|did not (?:take part|attend|join|come|send)|absent|kept away|never came"
            r"|will not (?:take part|attend|join|come|send)"
        ),
        is_plain=True,
    ),
    Field(
        "payment",
        words(
            r"paid|pays?|bears?|bore|financ(?:ed?|es)|funded|funds|handed over|transferred"
            r"|(?<!be )(?<!was )(?<!were )(?<!been )received|cover(?:ed|s)"
        ),
        undone=words(r"refus(?:ed|es|ing) to pay|(?:paid|pays?|received) no(?:thing)?|unpaid|for free|free of charge"),
        is_plain=True,
    ),
    Field(
        "cut in aid",
        words(r"suspend(?:ed|s)?|cut|cuts|froze|frozen|halt(?:ed|s)?|stopp?ed|stops|withh[eo]ld|cancelled|ended"),
        of=keys("aid fund loan money pay"),
        is_plain=True,
    ),
    Field(
        "approval",
        words(
            r"approv(?:ed|es|al|e)|vot(?:ed?|es)|ratif(?:ied|y|ies|ication)|endors(?:ed?|es)|back(?:ed|s)?|pass(?:ed|es)"
            r"|adopted|agree[ds]?|assent(?:ed)?|consent(?:ed)?"
        ),
        undone=words(
            r"reject(?:ed|s)|vot(?:ed|es) (?:it )?down|turned (?:it )?down|threw (?:it )?out|without (?:the )?parliament"
            r"|without (?:a )?vote in|needs? no (?:vote|approval|ratification|consent)"
            r"|(?:has|have|had|was|were)(?: never| not)(?: been)? (?:asked|consulted|told|informed)"
        ),
        of=keys("cortes lawmaker parliament senate"),
    ),
    Field(
        "visit",
        words(r"visit(?:ed|s)?|flew|fly|flies|arriv(?:ed|es?)|travel(?:led|s)?|went to|goes to|journey|trip|came to"),
        undone=words(
            r"(?:cancell?ed|put off|postponed|called off) (?:\w+ ){0,3}?(?:visit|trip|journey|tour)"
            r"|(?:visit|trip|journey|tour) (?:was|is|has been|had been) (?:cancell?ed|put off|postponed|called off)"
            r"|(?:not|never) (?:been )?invited"
            r"|no [\w ]{2,30} (?:has|have|had|was|were) (?:been )?invited"
        ),
        is_plain=True,
    ),
    Field(
        "resignation",
        words(r"resign(?:ed|s|ation)|stepped down|left office"),
        undone=words(r"dismissed|sacked|removed|ousted|forced out"),
        is_sole=True,
        is_plain=True,
    ),
    Field(
        "break of ties",
        words(r"br(?:oke|eaks?|oken)(?: off)?|sever(?:ed|s)|cut off|ended"),
        of=keys("diplomat rel relat relation relations tie"),
        is_sole=True,
        is_plain=True,
    ),
    Field(
        "start in force",
        words(
            r"(?:takes?|took|taking) effect|(?:comes?|came|go(?:es)?|went|enter(?:s|ed)?) in(?:to)? (?:force|effect)"
            r"|in force|begins?|began|starts?|started|becomes? effective|is effective"
        ),
    ),
    Field(
        "end",
        words(r"expir(?:es|ed)|laps(?:es|ed)|runs? out|ran out|(?<!the )(?<!an )ends?|ended|terminat(?:es|ed)"),
    ),
    Field(
        "seat",
        words(r"mov(?:ed|es)|transferred|goes|go|went|relocated|shifted"),
        of=keys("seat"),
        is_sole=True,
        is_plain=True,
    ),
    Field(
        "election",
        words(r"elections?|polls?|vote on|referendum|plebiscite"),
        of=keys("elect referendum vote"),
        is_sole=True,
    ),
    Field(
        "arrival",
        words(r"arriv(?:ed|es?|al)|land(?:ed|s)?|reach(?:ed|es)?|came|comes?|docked|put in"),
    ),
    Field(
        "sending",
        words(r"sen[dt]s?|sending|deploy(?:ed|s)?|dispatch(?:ed|es)?|moved|stationed|(?:is|are) to (?:place|go)"),
    ),
    Field(
        "bond",
        words(
            r"honou?r(?:ed|s)?|appl(?:y|ies|ied)|cover(?:ed|s)?|binds?|bound|obliged|stands? by|oblig(?:es|ation)"
            r"|extends? to"
        ),
        of=keys("agree alliance article guarante promise"),
    ),
)
