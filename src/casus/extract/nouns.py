"""Word lists of the finder of mentions: nouns for states, organisations and things of a state."""

from __future__ import annotations

from casus.extract.craft_words import SHIPS, craft_forms

STATE_NOUNS = frozenset(
    "country nation state republic kingdom monarchy emirate sheikhdom sultanate principality island archipelago superpower homeland "
    "neighbor neighbour".split()
)
# Of these many are no states: where no state is meant, nobody is.
ISLANDS = frozenset({"island", "archipelago"})
STATES_NOUNS = frozenset(
    "countries nations states republics kingdoms monarchies emirates superpowers neighbors neighbours powers sides parties members "
    "signatories governments belligerents".split()
)
BODY_NOUNS = frozenset(
    "alliance bloc organization organisation union coalition confederation federation league community pact entente body grouping "
    "agency institution".split()
)
# Institutions: they act, but nobody calls them he or she. The sector is used where the codebook gives none.
INSTITUTIONS = {
    "government": "GOV", "administration": "GOV", "regime": "GOV", "cabinet": "GOV", "ministry": "GOV", "ministries": "GOV",
    "authorities": "GOV", "authority": "GOV", "embassy": "GOV", "consulate": "GOV", "legation": "GOV", "nunciature": "GOV",
    "presidency": "GOV", "department": "GOV",
    "bureau": None, "agency": None, "leadership": "GOV", "delegation": "GOV", "mission": "GOV", "junta": "GOV",
    "military": "MIL", "army": "MIL", "navy": "MIL", "fleet": "MIL", "forces": "MIL", "force": "MIL", "troops": "MIL",
    "battalion": "MIL", "brigade": "MIL", "regiment": "MIL", "command": "MIL", "militia": "UAF", "militias": "UAF",
    "police": "COP", "parliament": "LEG", "senate": "LEG", "congress": "LEG", "legislature": "LEG", "assembly": "LEG", "duma": "LEG",
    "hural": "LEG", "khural": "LEG",
    "committee": None, "council": None, "commission": None, "court": "JUD", "tribunal": "JUD", "judiciary": "JUD",
    "prosecution": "JUD", "party": "PTY", "opposition": "OPP", "media": "MED", "newspaper": "MED", "television": "MED",
    "broadcaster": "MED", "press": "MED", "radio": "MED", "company": "BUS", "bank": "BUS", "firm": "BUS", "union": "LAB",
    "church": "REL", "side": None, "group": None, "movement": None, "faction": None, "institute": None,
    "university": "EDU", "watchdog": None, "think-tank": None, "service": None, "office": None, "secretariat": None, "board": None,
}  # fmt: skip
GROUPS = {
    "troops": "MIL", "forces": "MIL", "soldiers": "MIL", "marines": "MIL", "paratroopers": "MIL", "airmen": "MIL", "sailors": "MIL",
    "commandos": "MIL", "paratroops": "MIL", "infantry": "MIL", "peacekeepers": "MIL", "regulars": "MIL",
    "reservists": "MIL", "reserves": "MIL", "battalions": "MIL", "guards": "MIL", "brigades": "MIL", "divisions": "MIL",
    "regiments": "MIL", "rebels": "REB", "insurgents": "REB", "guerrillas": "REB", "separatists": "REB", "secessionists": "REB",
    "fighters": "UAF", "militants": "UAF", "militiamen": "UAF", "gunmen": "UAF", "jihadists": "UAF", "extremists": "UAF",
    "terrorists": "UAF", "mercenaries": "UAF", "protesters": "CVL", "protestors": "CVL", "demonstrators": "CVL", "citizens": "CVL",
    "civilians": "CVL", "residents": "CVL", "voters": "CVL", "people": "CVL", "villagers": "CVL", "crowds": "CVL", "students": "EDU",
    "workers": "LAB", "activists": "CVL", "refugees": "REF", "migrants": "REF", "asylum-seekers": "REF", "journalists": "MED",
    "reporters": "MED", "officials": "GOV", "authorities": "GOV", "leaders": "GOV", "diplomats": "GOV", "ministers": "GOV",
    "envoys": "GOV", "negotiators": "GOV", "lawmakers": "LEG", "legislators": "LEG", "senators": "LEG", "deputies": "LEG",
    "parliamentarians": "LEG", "judges": "JUD", "prosecutors": "JUD", "allies": None, "partners": None, "critics": None,
    "opponents": None, "supporters": None, "analysts": None, "experts": None, "observers": None, "monitors": None, "inspectors": None,
    "sources": None, "families": "CVL", "women": "CVL", "men": "CVL", "children": "CVL", "nationals": "CVL", "islanders": "CVL",
    "herdsmen": "CVL", "herders": "CVL", "shepherds": "CVL", "merchants": "CVL", "growers": "CVL", "travellers": "CVL",
    "travelers": "CVL", "persons": "CVL", "raiders": None, "captors": None, "instructors": "MIL", "technicians": None,
    "crews": None, "hackers": None, "generals": "MIL", "commanders": "MIL", "officers": None, "police": "COP", "powers-that-be": "GOV",
}  # fmt: skip
# Those who work for a body that has them: "its staff", "whose monitors".
STAFF = frozenset(
    "staff personnel monitors inspectors negotiators mediators envoys investigators fighters members planes jets ships office "
    "offices".split()
)
# Soldiers who go together, where their words say whose or of whom they are, or point back: "a Peruvian patrol", "the platoon".
PARTIES = frozenset("patrol patrols platoon platoons squadron detachment contingent column columns picket".split())
# Who leads a body or acts in its name, whatever the office is called: "its leader".
HEADS = frozenset(
    "leader head chief commander founder chairman chairwoman chair president director secretary deputy spokesman spokeswoman spokesperson "
    "representative envoy ambassador delegate negotiator general executive boss".split()
)
# Bodies whose name is also that of an act, a place or a quality.
ACTS = frozenset("opposition resistance leadership command authority mission service press".split())
ABSTRACT = ACTS | frozenset("side force office party board union group power bureau".split())
# "thousands of citizens": the count is the head, the group hangs on it.
COUNTS = frozenset(
    "thousands hundreds dozens scores tens millions number majority group groups handful series crowd crowds lot lots couple pair "
    "host round team two three several many some most all none".split()
)
# Things of a state through which something is done to it: a Russian warplane that is shot down.
THINGS = {
    "warplane": "MIL", "warplanes": "MIL", "jet": "MIL", "jets": "MIL", "plane": None, "planes": None, "aircraft": None,
    "airliner": "CVL", "fighter": "MIL", "fighters": "MIL", "bomber": "MIL", "bombers": "MIL", "helicopter": "MIL", "helicopters": "MIL",
    "drone": "MIL",
    "drones": "MIL", "ship": None, "ships": None, "warship": "MIL", "warships": "MIL", "vessel": None, "vessels": None,
    "submarine": "MIL", "submarines": "MIL", "frigate": "MIL", "frigates": "MIL", "cruiser": "MIL", "cruisers": "MIL",
    "corvette": "MIL", "corvettes": "MIL", "minesweeper": "MIL", "minesweepers": "MIL", "cutter": "MIL", "cutters": "MIL",
    "destroyer": "MIL", "destroyers": "MIL", "carrier": "MIL", "tanker": "BUS", "tankers": "BUS", "trawler": "BUS", "boat": None,
    "boats": None, "convoy": "MIL", "tanks": "MIL", "tank": "MIL", "missile": "MIL", "missiles": "MIL", "artillery": "MIL",
    "satellite": None, "base": "MIL", "bases": "MIL", "airbase": "MIL", "outpost": "MIL", "checkpoint": "MIL", "positions": "MIL",
    "embassy": "GOV", "consulate": "GOV", "embassies": "GOV", "consulates": "GOV", "coastguard": "MIL", "airport": None, "port": None,
    "airspace": None, "territory": None, "waters": None, "soil": None, "island": None, "islands": None, "village": None, "town": None,
    "city": None, "cities": None, "villages": None, "pilot": "MIL", "pilots": "MIL", "crew": None, "gunboat": "MIL", "gunboats": "MIL",
    "airstrikes": "MIL", "warheads": "MIL", "companies": "BUS", "banks": "BUS", "firms": "BUS", "goods": "BUS", "economy": None,
    "exports": "BUS", "imports": "BUS",
}  # fmt: skip
# Behind these stands the name of a thing, though it may be a man's: "the tanker Stena Aurora".
BEFORE_NAMES = craft_forms(SHIPS) | frozenset("hurricane typhoon cyclone storm flight operation mount lake river".split())
PRONOUNS = frozenset(
    "he him his himself she her hers herself they them their theirs themselves it its itself we us our ours ourselves i me my mine "
    "myself you your yours yourself yourselves".split()
)
# What only somebody does, who wills it: the subject of these is no thing.
WILLED = frozenset(
    "want hope fear ask demand refuse agree decide plan intend accuse blame deny say announce warn urge insist reject accept sign send "
    "fight declare pledge vow promise threaten offer invite need seek try consider recognise recognize oppose condemn welcome criticise "
    "criticize negotiate vote veto ratify join deploy impose suspend expel summon recall believe think know respect trust regret forget "
    "forgive wish prefer expect regard propose request appeal apologise apologize complain protest boycott abstain apply withdraw "
    "endorse honour honor defend attack invade retaliate thank greet host arrest detain jail lend borrow buy hire bribe respond tell vow "
    "favour favor aim strive try tolerate recommend".split()
)
HE, SHE = frozenset("he him his himself".split()), frozenset("she her hers herself".split())
IT = frozenset("it its itself".split())
THEY = frozenset("they them their theirs themselves".split())
SPEAKERS = frozenset("we us our ours ourselves i me my mine myself you your yours yourself yourselves".split())
RANKS = {
    "MIL": frozenset("gen general lt lieutenant col colonel maj major adm admiral capt captain sgt sergeant cmdr commander brig brigadier "
                     "marshal cpl corporal commodore".split()),
    "LEG": frozenset("sen senator rep representative congressman congresswoman mp".split()),
    "GOV": frozenset("gov governor amb ambassador premier chancellor president".split()),
}  # fmt: skip
# States by the region that news calls them after; a state may stand in several.
REGIONS = {
    "balkan": "ALB BIH BGR HRV GRC XKX MNE MKD ROU SRB SVN", "baltic": "EST LVA LTU", "nordic": "DNK FIN ISL NOR SWE",
    "scandinavian": "DNK NOR SWE", "iberian": "ESP PRT", "benelux": "BEL NLD LUX", "caucasus": "ARM AZE GEO", "caucasian": "ARM AZE GEO",
    "visegrad": "CZE HUN POL SVK", "gulf": "BHR KWT OMN QAT SAU ARE", "maghreb": "DZA LBY MRT MAR TUN",
    "andean": "BOL COL ECU PER VEN", "sahel": "BFA MLI MRT NER TCD", "himalayan": "BTN NPL",
}  # fmt: skip
