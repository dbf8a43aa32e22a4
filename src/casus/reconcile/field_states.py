"""States of things and their opposites in the words of reporters: open, shut; paid, owed; data."""

from __future__ import annotations

from casus.reconcile.field import Field, keys, words

STATES: tuple[Field, ...] = (
    Field(
        "opening",
        words(r"opened(?! fire)|open|opens(?! fire)|reopened|reopens|unblocked"),
        undone=words(r"clos(?:ed|es|ure)|shut|blocked|sealed|(?:has|have|had) no (?:embassy|consulate|mission|office|envoy)"),
        of=keys(
            "airport airspac airspace base border bridg bridge canal close consulate embassy gate harbour offic "
            "office pipelin pipeline port road rout route strait"
        ),
        is_plain=True,
    ),
    Field(
        "course",
        words(
            r"went on|goes on|continu(?:ed|es|ing)|resum(?:ed|es)|rolled|as planned|on schedule|proceed(?:ed|s)"
            r"|goes ahead|went ahead|under way|underway|uninterrupted"
        ),
        undone=words(
            r"halt(?:ed|s)?|suspend(?:ed|s)?|stopp?ed|stop|broken off|broke off|interrupted|adjourned|put off|postponed"
            r"|delayed|frozen|ceased|called off|cancelled"
        ),
        of=keys(
            "carry construct delivery deposit election exercise leave meet mission operat operation release talk "
            "train trial visit withdrawal work"
        ),
        is_plain=True,
    ),
    Field(
        "delivery",
        words(
            r"deliver(?:ed|s|y)(?! (?:a |an |the |its |his |their )?(?:\w+ )?"
            r"(?:protest|note|speech|letter|message|statement|answer|reply))|arriv(?:ed|es)|unloaded|received|handed over|landed|reached"
            r"|brought"
        ),
        undone=words(
            r"(?:is|are|was|were) still (?:at|in|on|under)|still at|never (?:arrived|came|left|delivered)"
            r"|(?:has|have|had) not (?:arrived|left|come|been delivered)|held (?:back|up)|awaits?|waiting for"
        ),
        of=keys(
            "aid airliner ammunition arms carry food frigate fuel gas grain gun helicopter medicine missile oil "
            "radar rocket ship shipment submarine supply tank weapon wheat"
        ),
        is_plain=True,
        is_two_sided=True,
    ),
    Field(
        "paying",
        words(r"paid|pays?|transferred|settled|handed over|repaid"),
        undone=words(
            r"(?:is|are|was|were) (?:still )?(?:waiting for|awaiting)|waits? for|awaits?|owes?|owed|unpaid|outstanding"
            r"|(?:has|have|had) (?:not|never) (?:been )?paid|paid no|no (?:payment|money)"
        ),
        of=keys("compensation debt instalment loan money pay payment price ransom rent"),
        is_plain=True,
        is_two_sided=True,
    ),
    Field(
        "claim",
        words(r"demand(?:ed|s)?|claim(?:ed|s)?|insist(?:ed|s) on|want(?:ed|s)|ask(?:ed|s)? for"),
        undone=words(r"never named|never asked for|never (?:made|raised)|no claims?|no demands?"),
        of=keys("@number compensation money pay price sum territory"),
        is_plain=True,
    ),
    Field(
        "holding on",
        words(r"(?:will )?(?:keeps?|kept|retains?|retained|stays?|stayed|remains?|remained)(?! open| closed| silent| the)"),
        undone=words(
            r"(?:has|have|had)? ?(?:left|gone|withdrawn|withdrew|pulled out|evacuated|handed (?:over|back)|went home"
            r"|gave up|given up|vacated)"
            r"|none? will stay|no [\w' ]{2,30} will stay"
        ),
        of=keys("airliner base fleet garrison missile mission soldier tank troop weapon"),
        is_plain=True,
    ),
    Field(
        "ban in force",
        words(r"in force|stands?|remains? in (?:place|force)|appl(?:y|ies)|continues?|extended|prolonged|upheld"),
        undone=words(r"lifted|ended|repealed|removed|dropped|expired|scrapped|revoked|cancelled"),
        of=keys("ban blockade curfew embargo emergency martial sanction"),
        is_plain=True,
    ),
    Field(
        "praise",
        words(
            r"prais(?:ed|es)|welcom(?:ed|es)|hail(?:ed|s)|applaud(?:ed|s)|support(?:ed|s)|(?<!our )(?<!their )back(?:ed|s)|endors(?:ed|es)"
            r"|congratulat(?:ed|es)|approv(?:ed|es) of|(?:expressed|voiced) (?:its |his |her )?satisfaction|was (?:pleased|glad)"
        ),
        undone=words(
            r"condemn(?:ed|s|ation)|denounc(?:ed|es)|criticis(?:ed|es)|deplor(?:ed|es)|protest(?:ed|s) (?:at|against)"
            r"|regrett?(?:ed|s)|oppos(?:ed|es)|object(?:ed|s)|reject(?:ed|s)"
        ),
        things=keys("attack coup decision plan raid bombing shooting strike treaty vote law visit election arrest offer request sanction"),
        is_plain=True,
    ),
    Field(
        "objection",
        words(r"oppos(?:ed|es|ing)|object(?:ed|s|ion)|block(?:ed|s)|veto(?:ed|es)?|vot(?:ed|es) against"),
        undone=words(
            r"no objections?|not (?:object|oppose|veto|block)|vot(?:ed|es) for|would not use (?:its|their|the) veto"
            r"|abstain(?:ed|s)|stayed away|(?:did|does|do) not take part in the vote|raised no"
        ),
        is_plain=True,
    ),
    Field(
        "bid",
        words(
            r"(?:has|have|had) (?:applied|submitted|handed in|asked to join)|applied|submitted"
            r"|brought (?:it )?(?:before|up)|bring it before|tabled|introduced"
        ),
        undone=words(r"(?:will|would|did|does|do|has|have|had) not (?:yet )?appl(?:y|ied)"),
        of=keys("application apply ask bid council draft join member offer proposal resolut resolution"),
        is_plain=True,
    ),
    Field(
        "naming",
        words(r"(?:has|have|had) (?:named|appointed|opened)|named|appointed|nominated"),
        of=keys("appoint commander envoy judge"),
        is_plain=True,
    ),
    Field(
        "taking back",
        words(r"withdr[ea]wn?|taken back|took back|pulled|recalled"),
        undone=words(r"laps(?:ed|es)|expired|ran out|(?:still|remains?) (?:valid|on the table|open|in force)"),
        of=keys("application apply bid offer request proposal claim complaint draft candidacy"),
        is_plain=True,
    ),
    Field(
        "limit",
        words(r"(?:not|no) more than|at most|ceiling|limit(?:ed|s)?|capped|up to"),
        undone=words(
            r"no (?:ceiling|limits?|cap|restrictions?|upper limit)|without (?:limit|ceiling|restriction)s?|unlimited|any number of"
        ),
        of=keys("soldiers ships weapons aircraft tanks missiles men number bases personnel"),
        is_plain=True,
    ),
    Field(
        "existence",
        words(
            r"reject(?:ed|s)|turn(?:ed|s) down|accept(?:ed|s)|refus(?:ed|es)|receiv(?:ed|es)|answer(?:ed|s)"
            r"|discuss(?:ed|es)"
        ),
        undone=words(
            r"there (?:was|were|is|has been|had been) (?:no|never an?) (?:such )?"
            r"(?:offer|plan|order|request|agreement|ultimatum|note|deal|letter)"
            r"|no such (?:offer|plan|order|request|agreement|ultimatum|note|deal|letter)|never existed|had never made|made no"
        ),
        of=keys("agree ask deal intend letter note offer order plan propose request ultimatum"),
        is_plain=True,
    ),
    Field(
        "finding",
        words(r"found|brought up|recovered|discovered|located|fished out|dug up|picked up|seized"),
        undone=words(
            r"(?:nobody|no one|nothing)(?: \w+){0,3} found|no trace|not (?:yet )?(?:been )?(?:found|recovered|located)"
            r"|still missing|found (?:no|nothing)"
        ),
        of=keys("airliner bod body bomb box evidence mine missile record recorder ship submarine weapon wreck"),
    ),
    Field(
        "recognition",
        words(r"recognis(?:ed?|es|ing)|recogniz(?:ed?|es|ing)|recognition"),
        undone=words(
            r"(?:will|would|does|do|did|has|have) not recogni[sz]e|refus(?:ed|es) to recogni[sz]e"
            r"|withdr[ea]w (?:its )?recognition"
        ),
        is_sole=True,
        is_plain=True,
    ),
    Field(
        "hand-over",
        words(r"handed|hands? (?:over|in)|delivered|submitted|presented|deposited|gave(?! \w+(?: \w+)? (?:hours|days|weeks|months) to)"),
        of=keys("deposit document note protest"),
        is_sole=True,
    ),
    Field(
        "knowledge",
        words(r"(?:has|have|had) (?:known|heard)|knew|was aware|were aware|knew of|in advance|beforehand"),
        undone=words(
            r"(?:was|were|been|is|are) (?:not|never) (?:told|informed|aware|consulted|notified)|did not know|never told"
            r"|unaware|no knowledge|knew nothing|learn(?:ed|t)(?: of it)? (?:only )?(?:from|afterwards|later)"
        ),
        is_plain=True,
    ),
    Field(
        "overture",
        words(r"offer(?:ed|s)?|propos(?:ed|es|al)|suggested|good offices"),
    ),
)
