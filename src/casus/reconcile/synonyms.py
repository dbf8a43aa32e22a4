"""Synonyms: words and phrases that reporters use for one thing, a line each; data for `vocabulary`."""

from __future__ import annotations

# One line for one thing, named by its first word: nouns and verbs that two reporters choose between when they tell the same. Words that
# differ in what they claim ("killed", "wounded"; "bombed", "shelled") stand in different lines. Inflected forms are found by their stem.
LINES = """
ceasefire truce armistice cease-fire
sign conclude initial
agree agreement accord deal pact treaty settle settlement
die died dying dead death kill fatality slain perish
wound injure injury hurt casualty wounding
airliner plane aircraft jet aeroplane airplane jetliner warplane bomber fighter
ship vessel boat
frigate destroyer warship
sink sank sunk
ram
soldier troop serviceman servicemen guard army force military conscript peacekeeper contingent battalion airman airmen marine infantry
police policeman policemen policewoman constable gendarme gendarmerie
rebel insurgent guerrilla militant separatist insurgency fighters militia militiaman militiamen jihadist
weapon arms rifle gun
meet met talk talks summit spoke speak meeting negotiate negotiation confer discuss discussion conference
approve ratify endorse ratification approval adopt adoption backed
vote ballot
parliament folketing storting riksdag eduskunta althing diet majlis saeima riigikogu skupstina sobranie chamber
parliament cortes duma assembly legislature congress knesset bundestag sejm seimas rada senate
deposit deliver submit delivery send sent dispatch hand bring brought convey
join accede accession membership enter entry admission admit admitted
leave left quit withdraw withdrawal withdrew withdrawn exit depart departure abandon abandonment pullout drawdown
return rejoin readmit
store depot keep kept hold held station stockpile
shoot shot fire shooting gunfire
begin began begun start launch initiate
sanction penalty sanctions embargo
impose levy
attack assault raid offensive strike struck storm ambush
bomb bombed bombing bombardment airstrike
shell shelled shelling
evacuate flee fled displace evacuation uproot
rescue save
find found locate recover retrieve discover
capture seize detain seizure apprehend
release freed liberate
expel expulsion oust banish
recall
invite invitation
offer propose proposal ready willing
mediate mediation mediator
host venue
protest demonstrate demonstration protester demonstrator marcher rally rallied march
condemn denounce decry deplore condemnation criticise criticize criticism assail
welcome hail praise applaud congratulate congratulation salute
reject refuse rebuff spurn dismiss refusal rejection
deny denial
ask request demand seek sought beg appeal plea petition
promise pledge vow
warn threaten threat warning
retaliate retaliation reprisal
answer response respond reply react reaction
lease rent rental tenancy
lend lent loan
buy purchase bought acquire
sell sold sale
price cost value worth
divide division split share
monitor observe observer watch
note letter document notification
envoy ambassador
increase rise rose risen raise grow grew climb jump soar expand expansion
fall fell fallen drop decline decrease reduce reduction cut shrink shrank
lift lifted end halt stop suspend suspension cease terminate termination
country state nation
child children
people person resident civilian inhabitant villager
crew sailor seaman seamen crewman crewmen mariner
referendum plebiscite
government cabinet
founder founding founded founds
close closure shut
harbour port harbor
border frontier
crash crashed
truck lorry lorries
pay paid give gave given receive grant disburse
inform notify
gunman gunmen attacker assailant pirate raider hijacker
damage destroy hit wreck ruin destruction
visit journey trip tour travel
cancel postpone scrap
capital
embassy legation
prisoner captive detainee
money fund cash
intend intention plan planned scheduled
accuse blame accusation charge allege allegation
chair chairman chairwoman chairmanship preside chaired
head chief boss
decision move step measure decide decided
regret sorry regretful regrettably
unanimous unanimously consensus
remain stay stayed
neutral non-aligned nonaligned neutrality non-alignment
base airfield airbase airport runway aerodrome garrison
island atoll islet archipelago islander
work job employ employment worker employee labour labourer labor staff
north northern northerly
south southern southerly
east eastern easterly
west western westerly
drone uav
gunboat patrol-boat
trawler
tanker
submarine
ferry
cutter
freighter cargo-ship
missile rocket
oil crude petroleum
order command authorise authorize authorization authorisation
oppose opposed opposition object objection
dispute quarrel row disagreement feud
abstain abstention
bloc community grouping
explosion blast detonation explode exploded
mine landmine
collide collision collided rammed
tow towed
chase pursue pursuit
inspect inspection inspector
evidence proof
survive survivor
hostage captives
surrender capitulate capitulation
resign resignation
appoint appointed appointment name nominate nomination
elect elected election poll polls
seat headquarters secretariat
reef shoal
coup putsch overthrow overthrew overthrown topple depose deposed
tie relation relations ties
carry carried carries cargo load freight
pay bear bears bore finance
mandate mission
diplomat attache
trade commerce
import imports
export exports
tariff duty duties
ban prohibit prohibition forbid forbade outlaw
fish fishing fisherman fishermen
coast shore coastline
mountain hill
village hamlet
town city
road highway route
hospital clinic
reinforce reinforcement strengthen
deploy deployment stationed
exercise manoeuvre maneuver drill
fleet flotilla navy naval
supply supplies contribute contribution provide provision
aid assistance help
lawmaker deputy deputies legislator mp
spokesman spokeswoman spokesperson
expert specialist
witness eyewitness onlooker
widow wife
doctor physician medic
refugee displaced
law legislation bill
court tribunal
verdict ruling
"""
PHRASES: dict[str, str] = {
    r"(?:on|shore|sick|home) leave": "furlough",  # who is on leave has left nothing
    r"(?:nothing|anything) to do with|(?:any|no) (?:part|role|hand|involvement) in|not involved in|not behind|not responsible for"
    r"|claim(?:ed|s|ing)? (?:the )?responsibility for|said (?:it|they) (?:was|were) behind|(?:was|were|is|are) behind"
    r"|(?:admit|accept)(?:ted|ed|s|ing)? (?:the )?responsibility for": "involve",
    r"(?:call|dismiss|describ|reject|den)(?:l?ed|s|sed|ses|bes|ied|ies|ing)?(?: as)? (?:\w+ )?(?:reports?|claims?|rumou?rs?|suggestions?"
    r"|talk|allegations?)(?= (?:of|that|about))": "",
    r"(?:as )?(?:pure |complete |sheer |utter |an? )?(?:inventions?|fabrications?|fiction|nonsense|lies?|untrue|false|baseless|unfounded"
    r"|groundless)": "",
    r"denounc(?:e|es|ed|ing)(?= [^.;]{0,80}\b(?:treaty|pact|convention|protocol|agreement|accord|alliance)\b)|denunciation": "leave",
    r"unmanned (?:plane|aircraft|aerial vehicle)s?": "drone airliner",
    r"blue helmets?|blue berets?": "soldier",
    r"service ?(?:members?|men|people|personnel)": "soldier",
    r"vot(?:ed|es|ing) for": "approve vote",
    r"vot(?:ed|es|ing) against": "reject vote",
    r"sa(?:id|y|ys|ying) no(?= to| \.|$)": "reject",
    r"(?:c[ao]me?|coming|comes|been|was|were|are) under (?:\w+ )?(?:fire|attack)": "attack shoot",
    r"call(?:ed|s|ing)? (?:it|them|this|that|the \w+) off|(?:withdrew|withdrawn|revoked|rescinded|cancelled|reversed)"
    r" (?:his|her|its|their|the|that) (?:order|decision|command)": "cancel",
    r"w(?:ent|ill go|ould go) (?:up|higher)|go(?:es|ing|ne) up": "increase",
    r"w(?:ent|ill go|ould go) (?:down|lower)": "fall",
    r"ke(?:ep|eps|pt|eping) (?:its|their|his|her|the) (?=(?:own )?(?:troops|soldiers|forces|men|contingent|base)\b)": "remain ",
    r"(?:be|been|is|are|was|were|has|have|had|must be) gone": "leave",
    r"end(?:ing|ed|s)? (?:the |its |their )?(?:[\w.-]+ ){0,3}?(?:mission|operation|deployment|presence|stay)": "leave mission",
    r"appl(?:y|ies|ied|ying) (?:to join|for membership|for admission)|(?:sought|seek|seeks|seeking|asked for|ask for|requested)"
    r" (?:membership|admission|accession)|appl(?:y|ied|ies|ying) to(?= the)|ask(?:ed|s|ing)? to join": "apply ask join",
    r"applied": "apply ask",
    r"c[ao]me? to power|t(?:ook|akes?|aken|aking) power|seiz(?:ed|es|ing) power": "coup",
    r"pa(?:id|ys?|ying) a visit": "visit",
    r"st(?:ep|eps|epped|epping) down|left office": "resign",
    r"be(?:comes?|came|coming) effective|enter(?:s|ed|ing)? into force|in force|tak(?:e|es|ing) effect|took effect": "begin force",
    r"ceas(?:e|es|ed|ing) (?:at once|immediately|to apply)": "lift force",
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
    r"put(?:s|ting)? out (?:the |a )?(?:\w+ )?(?:fires?|blazes?|flames)": "extinguish",
    r"fir(?:ed|es|ing) shots?": "shoot",
    r"shots? (?:had been |were |was |have been )?fired": "shoot",
    r"lower house|upper house|lower chamber|house of commons|house of representatives|national assembly": "parliament",
    r"hand(?:ed|s|ing)? over|handed in": "deposit pay",
    r"(?:has|have|had) (?:not |never )?(?:told|informed|notified)(?! by)": "inform",
    r"pull(?:ed|s|ing)? out|walk(?:ed|s|ing)? out(?! of (?:the |a |an )?(?:[\w'’-]+ ){0,2}(?:meeting|talks|session|room|hall|chamber))"
    r"|turned (?:its|their) backs?|has gone": "leave",
    r"pass(?:ed|es)? (?:by|with)(?= \d)": "approve",
    r"forc(?:ed|es|ing) (?:it |them |the \w+ )?down": "force land",
    r"forc(?:ed|es|ing) (?:it |them |the \w+ )?to land|forced landing": "force land",
    r"bec(?:ame|omes?|oming) (?:a |the [\w-]+ |an )?(?=member)": "join",
    r"took part|take part|taking part": "join",
    r"lost their lives|lost (?:his|her) life": "die",
    r"br(?:oke|eak|eaking|oken) out": "begin",
    r"t(?:ook|akes?|aken|aking) hold|com(?:e|es|ing) into force|came into force": "begin force",
    r"ha(?:d|ve|s) to leave their homes?|left their homes?|leav(?:e|ing) their homes?": "evacuate",
    r"go(?:es|ing|ne)? down|went down|went to the bottom": "sink",
    r"no weapons|without weapons|not armed|unarmed": "weapon",
    r"turn(?:ed|s|ing)? down|declin(?:ed|es|ing) (?:to|the|an?|its|their)": "reject",
    r"call(?:ed|s|ing)? for": "ask",
    r"called off": "cancel",
    r"(?:answer|repl|respond|react)\w*(?: \w+){0,2} with (?:\w+ ){0,3}?(?:measures|steps)|counter-?measures|hit(?:ting)? back"
    r"|str(?:ike|uck) back|respond\w* in kind": "retaliate",
    r"foreign (?:office|ministry)|ministry of foreign affairs|state department": "foreign-ministry",
    r"(?:military|ruling|revolutionary|transitional) (?:council|committee|junta|command)": "junta",
    r"defen[cs]e ministry|ministry of defen[cs]e|pentagon": "defence-ministry",
    r"border guards?|service ?(?:members?|personnel)|military personnel": "soldier",
}
