"""Fields of acts: the words with which reporters tell one kind of act, and those that say it was not done; data for `deeds`."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Field:
    """One kind of act, whatever the verb or noun that tells it.

    Args:
        done: words that tell it, as done or in any form.
        undone: words that tell the opposite or that it was not done ("stayed away"); None where only "not" does.
        is_sole: a story tells one such act, as a rule; of the others many are told, and two clauses must share more.
        is_plain: what is done is clear from the party alone: a clause that names it and says no denies it, where each report has but one.
        of: keys of which one must stand in the clause or around it, "@organisation" for any that is named; empty for any clause.
    """

    name: str
    done: re.Pattern[str]
    undone: re.Pattern[str] | None = None
    is_sole: bool = False
    is_plain: bool = False
    of: frozenset[str] = frozenset()


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


_CRAFT = frozenset("ship airliner drone helicopter patrol frigate gunboat cutter trawler tanker submarine ferry freighter crew".split())
_BODY = frozenset("parliament lawmaker cortes senate".split())
_MONEY = frozenset("aid money fund pay loan".split())
_ALLIANCE = frozenset("member alliance bloc agree @organisation".split())

FIELDS: tuple[Field, ...] = (
    Field("accord", _words(
        r"agreed|decided|signed|concluded|initiall?ed|initiall?ing|reached|struck|sealed|clinched|resolved|adopted"
        r"|put (?:their|his|her|its) (?:names?|signatures?) to|came to terms|prolonged|renewed|was made|were made|approved"
        r"|(?:conclusion|signature|signing)")),
    Field("meeting", _words(
        r"met|meets?|meeting|summit|conference|talked|conferred|gathered|gathering|(?<!the )talks|session|negotiated|sat down|convened"),
        is_sole=True),
    Field("seizure", _words(
        r"seized|stopped|boarded|captured|detained|taken|took|intercepted|impounded|arrested|apprehended|seizure|hijacked"
        r"|brought in(?:to)?|held up"), of=_CRAFT, is_sole=True),
    Field("downing", _words(
        r"shot down|shooting down|brought down|downed|crash(?:ed)?|came down|went down|lost|fell|hit|exploded|loss"),
        _words(r"(?:came|come|got) (?:back|home)(?: safely)?|returned(?: safely)?|landed safely|no losses|without loss"),
        of=frozenset("airliner drone helicopter".split()), is_sole=True, is_plain=True),
    Field("sinking", _words(r"sank|sunk|sinking|went down|capsized|foundered"), of=_CRAFT, is_sole=True),
    Field("collision", _words(r"rammed|collided|struck|hit|collision|ramming|bumped|incident|scraped|clash(?:ed)?|encounter|ran into"),
        of=_CRAFT, is_sole=True),
    Field("attack", _words(
        r"attack(?:ed|s)?|raid(?:ed)?|ambush(?:ed)?|shelled|shelling|bombed|bombing|bombardment|stormed|assault(?:ed)?|struck"
        r"|strikes?|opened fire|fired|fire|shot|shots|shooting|killed|fighting|clash(?:es|ed)?|battle|blast|explosion|exploded"
        r"|offensive|invaded|invasion|incident|skirmish(?:es)?|fought|died|wounded|mine")),
    Field("shooting", _words(r"fired|opened fire|shot|shots|shooting|shelled|shelling|pulled the trigger|launched|missile"), is_plain=True),
    Field("coup", _words(
        r"overthr[eo]wn?|toppled|ousted|deposed|coup|putsch|(?:seized|took|taken) (?:the )?power|takeover|mutin(?:y|ied)"
        r"|(?:stormed|attacked|surrounded) the palace"), is_sole=True, is_plain=True),
    Field("capture of a place", _words(
        r"fell|captured|overran|taken|took|occupied|conquered|seized|in (?:the )?(?:hands|control) of"
        r"|in (?:the )?[\w']+(?: [\w']+)? hands|(?:holds?|held|controls?|controlled)"),
        _words(r"(?:is|are|was|were|remains?|remained) still (?:in|under|with)|still (?:holds?|held|controls?|in [\w']+ hands)|held out|holds out"
            r"|repulsed|beaten (?:back|off)|thrown back|(?:has|have|had) not fallen"), is_sole=True, of=frozenset("town city base border capital airport".split()), is_plain=True),
    Field("crossing", _words(
        r"crossed|entered|entering|strayed|intruded|violated|moved into|went into|marched into|drove into|crossing|incursion|intrusion")),
    Field("request", _words(
        r"asked|asks|ask|appealed|appeals?|requested|requests?|sought|applied|application|called (?:in|for|upon)|calls? for|turned to"
        r"|petitioned|wanted|demanded|invited"),
        _words(r"(?:nobody|no one|none)(?: \w+){0,4} asked|no (?:such )?(?:request|appeal|application)")),
    Field("warning", _words(
        r"warned|warnings?|called on|hailed|ordered (?:it|them|the \w+) to|(?:fired|fire) warning shots|shouted|signalled|signaled"),
        _words(r"without (?:a |any |prior )?warnings?|no warnings?|unwarned|never warned|unannounced"), is_plain=True),
    Field("leaving", _words(
        r"left|leaves?|leaving|quit|quits|withdr[ea]wn?|withdraws?|withdrawal|denounced|denunciation|pulled out|walked out|went out|gone"
        r"|departed|departure|exit"),
        _words(r"(?:stays?|stayed|remains?|remained) (?:in|on|at|there|put|behind|within|inside|part of|(?:an? )?members?)"
            r"|(?:keeps?|kept) (?:its|their) (?:seat|place|membership|troops|soldiers|forces|bases?|men)|(?:is|are|was|were) still")),
    Field("notice", _words(r"notified|notification|gave notice|note|letter|handed|deposited|submitted|delivered|notice")),
    Field("informing", _words(r"(?:was|were|been|is|are) (?:told|informed|notified|consulted)(?! to)|informed|notified|consulted"
            r"|(?:has|have|had) told|in advance"),
        _words(r"learn(?:ed|t|s)?(?: \S+){0,5} from (?:the )?(?:newspapers?|press|radio|television|media|reports)|untold|unaware|knew nothing"
            r"|taken by surprise"), is_plain=True),
    Field("joining", _words(
        r"joined|joins|admitted|acceded|became|becomes?|entered|accession|entry|admission|(?:was|were|been) accepted|member since"
        r"|deposited|took (?:its|their) seats?"), of=_ALLIANCE | frozenset(("join",)), is_sole=True),
    Field("suspension", _words(r"suspended|suspension|lost (?:its|their) (?:seat|place|membership)|expelled|excluded|barred"
        r"|decision|membership"), of=_ALLIANCE | frozenset(("seat",)), is_sole=True, is_plain=True),
    Field("expulsion", _words(r"expelled|expels|expulsion|ordered (?:out|to leave)|sent (?:home|back)|declared (?:personae? non gratae?)|threw out"
        r"|given \S+ \S+ to leave|told to leave"),
        of=frozenset("envoy diplomat attache embassy staff official country".split())),
    Field("recall", _words(r"recall(?:ed|s)?|withdr[ea]w|withdrawn|called (?:home|back)|called (?:its|their) \S+(?: \S+)? (?:home|back)"
        r"|ordered (?:\S+ ){1,5}?(?:home|back)|left|brought (?:\S+ ){1,3}?home"),
        _words(r"(?:remains?|remained|stays?|stayed)|(?:is|are|was|were) still|kept (?:its|their)|keeps (?:its|their)|returned|back in"),
        of=frozenset("envoy embassy mission".split()), is_plain=True),
    Field("summons", _words(r"summoned|summons|called in|called to the"), of=frozenset("envoy embassy".split()), is_plain=True),
    Field("protest", _words(r"protest(?:ed|s)?|note of protest|handed a note|warned in a note|in a note|complain(?:ed|t)"
        r"|lodged|condemned"), is_plain=True),
    Field("release", _words(r"freed|released|set free|let go|handed over|handed back|release|exchanged|swapped|came home|come home|freed"),
        _words(r"still (?:held|in|holds?|captive|prisoners?)|(?:keeps?|kept) (?:\S+ ){0,3}?(?:prisoners?|hostages?|captives?)"),
        of=frozenset("prisoner hostage crew soldier people airman sailor".split()), is_plain=True),
    Field("custody", _words(
        r"(?:is|are|was|were|been|being) (?:being )?(?:held|detained|kept|imprisoned|interned)|under (?:house )?arrest|in (?:custody|prison|jail)"
        r"|arrested|arrest"),
        _words(r"at large|in hiding|(?:is|are|was|were) free|in exile"), is_sole=True, is_plain=True),
    Field("participation", _words(
        r"took part|take part|takes part|taking part|joined|joins?|contribut(?:ed?|es?|ing)|attended|attends?|supported|walked out"),
        _words(
            r"stayed away|stays away|boycott(?:ed|s)?|(?:declin|refus)(?:ed|es|ing) to (?:take part|attend|join|come|send|contribute)|did not (?:take part|attend|join|come|send)"
            r"|absent|kept away|never came|will not (?:take part|attend|join|come|send)"), is_plain=True),
    Field("payment", _words(
        r"paid|pays?|bears?|bore|financ(?:ed?|es)|funded|funds|handed over|transferred|received|cover(?:ed|s)"),
        _words(r"refus(?:ed|es|ing) to pay|(?:paid|pays?|received) no(?:thing)?|unpaid|for free|free of charge"), is_plain=True),
    Field("cut in aid", _words(
        r"suspend(?:ed|s)?|cut|cuts|froze|frozen|halt(?:ed|s)?|stopp?ed|stops|withh[eo]ld|cancelled|ended"), of=_MONEY, is_plain=True),
    Field("approval", _words(
        r"approv(?:ed|es|al|e)|vot(?:ed?|es)|ratif(?:ied|y|ies|ication)|endors(?:ed?|es)|back(?:ed|s)?|pass(?:ed|es)|adopted|agree[ds]?"
        r"|assent(?:ed)?|consent(?:ed)?"),
        _words(r"reject(?:ed|s)|vot(?:ed|es) (?:it )?down|turned (?:it )?down|threw (?:it )?out|without (?:the )?parliament"
            r"|without (?:a )?vote in|needs? no (?:vote|approval|ratification|consent)"
            r"|(?:has|have|had|was|were)(?: never| not)(?: been)? (?:asked|consulted|told|informed)"),
        of=_BODY),
    Field("visit", _words(r"visit(?:ed|s)?|flew|fly|flies|arriv(?:ed|es?)|travel(?:led|s)?|went to|goes to|journey|trip|came to"),
        _words(r"cancell?ed|put off|postponed|called off|(?:not|never) (?:been )?invited|no [\w ]{2,30} (?:has|have|had|was|were) (?:been )?invited"), is_plain=True),
    Field("resignation", _words(r"resign(?:ed|s|ation)|stepped down|left office"),
        _words(r"dismissed|sacked|removed|ousted|forced out"), is_sole=True, is_plain=True),
    Field("break of ties", _words(r"br(?:oke|eaks?|oken)(?: off)?|sever(?:ed|s)|cut off|ended"),
        of=frozenset("relation tie diplomat".split()) | frozenset(("rel", "relat", "relations")), is_sole=True),
    Field("start in force", _words(
        r"(?:takes?|took|taking) effect|(?:comes?|came|go(?:es)?|went|enter(?:s|ed)?) in(?:to)? (?:force|effect)|in force|begins?|began|starts?|started"
        r"|becomes? effective|is effective")),
    Field("end", _words(r"expir(?:es|ed)|laps(?:es|ed)|runs? out|ran out|ends?|ended|terminat(?:es|ed)")),
    Field("seat", _words(r"mov(?:ed|es)|transferred|goes|go|went|relocated|shifted"), of=frozenset(("seat",)), is_sole=True, is_plain=True),
    Field("election", _words(r"elections?|polls?|vote on|referendum|plebiscite"), of=frozenset(("elect", "vote", "referendum")), is_sole=True),
    Field("arrival", _words(r"arriv(?:ed|es?|al)|land(?:ed|s)?|reach(?:ed|es)?|came|comes?|docked|put in")),
    Field("sending", _words(r"sen[dt]s?|sending|deploy(?:ed|s)?|dispatch(?:ed|es)?|moved|stationed|(?:is|are) to (?:place|go)")),
    Field("bond", _words(r"honou?r(?:ed|s)?|appl(?:y|ies|ied)|cover(?:ed|s)?|binds?|bound|obliged|stands? by|oblig(?:es|ation)|extends? to"),
        of=frozenset(("agree", "alliance", "article", "guarante", "promise"))),
    Field("overture", _words(r"offer(?:ed|s)?|propos(?:ed|es|al)|suggested|good offices")),
)  # fmt: skip
BY_NAME = {field.name: field for field in FIELDS}
