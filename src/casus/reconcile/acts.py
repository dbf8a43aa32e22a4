"""Acts that are one act told with other verbs or from the other side."""

from __future__ import annotations

from casus.model.account import Event, Party

_VERBAL = frozenset("ACCUSE REQUEST THREATEN REJECT".split())

# Verbs of the codebook under which two reporters tell one act. What the codebook keeps apart by its manner (bomb, shell) or its end
# (sentence, execute) stays apart here; a verb that stands in no line is its own family.
# fmt: off
_FAMILIES: dict[tuple[str, str], str] = {
    ("SUPPORT", "join"): "join; become a member of; enter; accede to; admit; induct; grant membership to; take in new members",
    ("SUPPORT", "sign"): "sign a treaty with; sign up to; conclude a treaty with; countersign the treaty with",
    ("SUPPORT", "ratify"): "ratify the treaty on; approve the treaty with; approve the membership of",
    ("SUPPORT", "back"): "back; support; endorse; voice support for; stand by; stand with; give backing to; throw weight behind;"
        " rally behind; side with",
    ("SUPPORT", "praise"): "praise; hail; welcome; applaud; commend; laud; salute",
    ("SUPPORT", "approve"): "approve of; approve the plan of; greenlight; give the green light to",
    ("SUPPORT", "apologise"): "apologise to; offer an apology to; express remorse to",
    ("SUPPORT", "thank"): "thank; express gratitude to",
    ("SUPPORT", "renew ties"): "establish ties with; normalise ties with; reconcile with; open an embassy in",
    ("SUPPORT", "ally"): "form an alliance with; ally with",
    ("AGREE", "invite"): "invite; extend an invitation to; offer membership to",
    ("AGREE", "agree"): "agree with; agree on; reach an agreement with; come to terms with; make a deal with; compromise with",
    ("AGREE", "settle"): "settle a dispute with; resolve a dispute with",
    ("AGREE", "mediate"): "offer mediation to; offer talks to",
    ("AGREE", "pledge aid"): "pledge aid to; offer aid to; promise help to; pledge support to",
    ("AGREE", "give guarantees"): "give guarantees to; give assurances to; assure; reassure; promise the defence of",
    ("REQUEST", "apply"): "apply for; apply to join; submit an application to; bid to join; seek membership of",
    ("REQUEST", "urge"): "urge; call on; appeal to; exhort; press; ask; plead with; make a request to; implore",
    ("REQUEST", "demand"): "call for; issue a demand to; make demands of; insist on; demand change from",
    ("REQUEST", "ask for help"): "seek help from; solicit help from; call for help from",
    ("REQUEST", "demand withdrawal"): "demand the withdrawal of; demand concessions from",
    ("SANCTION", "leave"): "withdraw from; quit; leave; back out of; renounce the treaty with",
    ("RETREAT", "withdraw troops"): "withdraw troops from; withdraw from; pull back from; retreat from; vacate the base in;"
        " reduce troops in",
    ("SANCTION", "break ties"): "break ties with; break with",
    ("SANCTION", "expel"): "expel diplomats of; declare persona non grata; expel; kick out; order out",
    ("SANCTION", "sanction"): "sanction; impose sanctions on; take punitive measures against; tighten sanctions on",
    ("SANCTION", "end cooperation"): "end cooperation with; end a programme with; suspend; reduce ties with",
    ("SANCTION", "cut aid"): "cut aid to; cut funds to; defund",
    ("SANCTION", "sentence"): "sentence; hand down a sentence against; convict",
    ("RETREAT", "lift sanctions"): "lift sanctions on; delist; unfreeze the assets of",
    ("RETREAT", "cease fire"): "declare a ceasefire with; sign a ceasefire with; cease fire with; cease fire; stop fighting;"
        " make peace with",
    ("RETREAT", "free"): "release; pardon; grant an amnesty to",
    ("RETREAT", "swap prisoners"): "swap prisoners with; hand over prisoners to",
    ("RETREAT", "resign"): "resign; hand in one's resignation to; leave office",
    ("CONSULT", "meet"): "meet; meet with; meet up with; hold talks with; talk with; speak with; hold discussions with; sit down"
        " with; confer with;"
        " hold a summit with; hold a session with; consult with; exchange views with; hold a dialogue with; take part in talks with;"
            " gather for talks",
    ("CONSULT", "begin talks"): "start talks with; enter into talks with; hold accession talks with",
    ("CONSULT", "negotiate"): "negotiate with; bargain with",
    ("CONSULT", "phone"): "phone; hold a call with; speak by phone with; confer by video with",
    ("CONSULT", "visit"): "visit; pay a visit to; travel for talks to; arrive for a visit in; tour",
    ("CONSULT", "receive"): "host; receive; welcome; greet",
    ("COOPERATE", "drill"): "hold joint exercises with; hold exercises with; train with; join the drill of",
    ("COOPERATE", "work together"): "cooperate with; work together with; work jointly with; team up with; partner with; coordinate with",
    ("COOPERATE", "extradite"): "extradite a suspect to; hand over a suspect to",
    ("AID", "aid"): "aid; give aid to; donate to; help out; send relief to",
    ("AID", "arm"): "arm; give arms to; send arms to; give military aid to; supply",
    ("MOBILIZE", "deploy"): "deploy forces to; send troops to; strengthen forces in; reinforce",
    ("MOBILIZE", "mass troops"): "mass troops near; mobilise troops against; build up forces",
    ("MOBILIZE", "alert"): "put forces on alert; raise the alert against",
    ("PROTEST", "demonstrate"): "protest against; demonstrate against; march against; rally against; take to the streets against;"
        " stage a protest against;"
        " gather outside; picket",
    ("PROTEST", "strike work"): "strike against; call a strike against",
    ("COERCE", "seize"): "seize; board; detain a ship of; capture",
    ("COERCE", "arrest"): "arrest; detain; round up",
    ("COERCE", "hack"): "hack; hack into; launch a cyberattack on",
    ("ASSAULT", "bomb from the air"): "carry out airstrikes on; bomb; drop bombs on; strike; strafe",
    ("ASSAULT", "shell"): "shell; bombard",
    ("ASSAULT", "shoot"): "shoot; fire on; open fire on; fire shots at; spray with bullets; snipe at",
    ("ASSAULT", "capture"): "capture; conquer; overrun; capture ground from",
    ("ASSAULT", "take power"): "overthrow; stage a coup against; seize power from",
    ("ASSAULT", "kill"): "kill; slay; massacre; eliminate; liquidate",
    ("ASSAULT", "kidnap"): "abduct; kidnap; take hostages from; hold hostage",
    ("ASSAULT", "blockade"): "blockade; impose a blockade on",
    ("ASSAULT", "besiege"): "besiege; lay siege to; encircle",
    ("ASSAULT", "clash"): "clash with; skirmish with; battle; fight; engage",
    ("ASSAULT", "attack"): "attack; launch an attack on; assault; launch an offensive against",
    ("ASSAULT", "stone"): "throw stones at; pelt",
    ("ASSAULT", "poison"): "poison; use poison gas on; use chemical weapons on; gas",
    ("ACCUSE", "condemn"): "condemn; denounce; decry; deplore; express condemnation of; criticise; castigate; blast; slam; lambast;"
        " assail; rebuke; chide",
    ("ACCUSE", "accuse"): "accuse; allege; level accusations against; blame; pin the blame on; hold responsible; point the finger"
        " at; attribute to",
    ("ACCUSE", "protest in writing"): "lodge a protest with; hand a note of protest to; summon the envoy of",
    ("ACCUSE", "charge"): "indict; file charges against; level charges against; prosecute",
    ("ACCUSE", "investigate"): "investigate; probe; open an investigation into; look into; inquire into",
    ("THREATEN", "warn"): "warn; issue a warning to; caution; warn of consequences",
    ("THREATEN", "threaten"): "threaten; make threats against; menace; vow retaliation against; announce retaliation against",
    ("THREATEN", "review relations"): "reconsider relations with; review relations with; threaten ties with",
    ("REJECT", "reject"): "reject; turn down; rebuff; dismiss the proposal of; turn down the offer of; refuse; decline",
    ("REJECT", "block"): "block the accession of; veto the bid of; veto; block the plan of",
}
# Verbs whose codebook recipient is what the other verbs of the family have as their actor ("NATO admitted Albania": Albania joined).
_TURNED = frozenset("admit; induct; grant membership to; take in new members".split("; "))
_MUTUAL = frozenset("sign; meet; phone; negotiate; begin talks; agree; settle; renew ties; ally; drill; work together; cease fire;"
    " swap prisoners; clash".split("; "))
# One pair of parties does these once within the days that a story covers; a second day is another account of it, not another act.
_ONCE = frozenset((
    "join; sign; ratify; invite; apply; leave; break ties; expel; resign; take power; swap prisoners; extradite; shoot down; sink;"
        " annex; ram;"
    " hijack; assassinate; recall the ambassador from; close the embassy in; deposit the instrument with; suspend the membership of;"
    " declare a state of emergency in; invade; recognise; execute; cede territory to; stage a coup against; go to war with; topple a"
        " statue of"
).split("; "))  # fmt: skip
# fmt: on
_FAMILY_OF = {(kind, act.strip()): family for (kind, family), acts in _FAMILIES.items() for act in acts.split(";")}


def act_family(event: Event) -> tuple[str, str]:
    """Return the PLOVER type of an event and the family of acts that its verb belongs to; its own verb where it is in none."""
    return event.type, _FAMILY_OF.get((event.type, event.act), event.act)


def is_mutual(event: Event) -> bool:
    """Say whether the two sides of an act do the same to each other, so that it does not matter who is named first."""
    return act_family(event)[1] in _MUTUAL


def is_once(event: Event) -> bool:
    """Say whether one pair of parties does such an act once, so that two days for it contradict each other."""
    return act_family(event)[1] in _ONCE


def is_verbal(event: Event) -> bool:
    """Say whether the act is done by words, as often as somebody speaks."""
    return event.type in _VERBAL


def sides(event: Event) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
    """Return the two sides of an act as its family has them: of "was admitted" the one admitted comes first; a mutual act has one side."""
    if is_mutual(event):
        return event.actors + event.recipients, ()
    if event.act in _TURNED:
        return event.recipients, event.actors
    return event.actors, event.recipients
