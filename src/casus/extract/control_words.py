"""Words of control: those that decide who is meant by an infinitive or a participle."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms, all_verb_forms

# Verbs whose object does not control what follows: "promised Kyiv to send", "threatened Georgia with".
SUBJECT_CONTROL = all_verb_forms(["promise", "threaten", "vow", "pledge", "swear", "offer", "use"])
# Nouns whose infinitive is done by the one who is asked: "Montenegro's invitation to join", "an order to Serbia to withdraw".
DECIDING = all_noun_forms(
    """decision plan choice intention refusal readiness willingness desire wish vow pledge threat offer promise proposal bid attempt effort
    commitment undertaking assurance consent""".split()
)
ASKING = all_noun_forms(
    "invitation invite request call demand order appeal plea ultimatum command instruction obligation duty right permission".split()
)
# "for annexing", "of arming": done by the object of these, by the subject of all others.
BLAMING = all_verb_forms(
    "accuse blame blast condemn criticise criticize denounce punish sanction slam lambast castigate rebuke chide berate chastise fault "
    "suspect convict charge indict scold reproach upbraid attack praise thank commend hail applaud forgive pardon excuse fine arrest jail "
    "stop protect shield spare exempt "
    "prevent ban bar block deter dissuade discourage keep prohibit restrain warn expel penalize penalise censure reprimand assail "
    "pillory admonish congratulate honour honor protest mock ridicule deride scorn taunt shame jeer sue prosecute rap rip bash flay "
    "excoriate skewer vilify decry disparage dismiss sack fire suspend reward decorate admire salute cheer credit detain imprison execute "
    "hang kill blacklist boycott shun hammer acquit clear absolve exonerate".split()
)

# "lashed out at Kenya for closing": done by those at whom they lash out.
BLAMING_AT = all_verb_forms("lash hit rage rail fume thunder storm".split())

# "quoted him as telling them": done by whom they quote or describe.
QUOTING = all_verb_forms("quote cite report describe depict portray".split())

PENALTIES = all_noun_forms(
    "sanction embargo penalty fine ban tariff restriction sentence punishment boycott blockade duty levy measure charge curb rebuke".split()
)

RESULTS = all_verb_forms(
    "kill wound injure destroy damage leave cause force sink trap displace set burn maim cripple flatten wreck hurt cut raise".split()
)

# What speaks for whoever wrote or adopted it: "tabled a resolution demanding", "issued a statement condemning".
PAPERS = all_noun_forms(
    """statement letter note memorandum resolution motion declaration communique communiqué petition appeal message cable ultimatum ad
    advert advertisement op-ed ed editorial email e-mail tweet telegram broadcast article column lawsuit complaint""".split()
)

WORDING = frozenset(
    """accuse apologise apologize appeal ask back blame call condemn criticise criticize demand denounce deplore endorse express insist
    offer oppose pledge praise promise propose protest recommend reject request support thank threaten urge warn welcome""".split()
)

ADDRESSING = frozenset("request urge demand call ask appeal warn accuse condemn".split())

CALLING = all_verb_forms(["call", "prevail", "rely", "count"])
ORDERING = all_verb_forms(
    "ask urge tell order invite call press force compel persuade allow help encourage warn instruct require advise command want expect "
    "enable "
    "permit push lobby beg implore lead prompt cause pressure pressurise authorise authorize direct challenge remind task".split()
)

CAUSING = all_verb_forms(["have", "get"])
# By how much, after "by".
CHANGING = frozenset("reduce cut lower shrink diminish trim increase raise enlarge expand strengthen reinforce swell boost".split())
SUFFERED = frozenset("kill wound injure hurt shoot maim burn".split())

HANDING = frozenset(
    "give grant offer send hand lend promise pay sell deliver award show deny allow guarantee pledge lease supply set".split()
)

# Violence that does what its unnamed authors do: "shelling killed four". An explosion or a fire may be an accident and is none.
BLOWS = all_noun_forms(
    """fighting shelling bombardment bombing airstrike strike raid shell rocket missile bullet gunfire gunshot clash mortar ambush bomb shot
    crossfire sniper violence shooting mine landmine grenade torpedo""".split()
)

# When, and no object, though parsers take it for one: "will meet next month".
DAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december week month year day morning evening night afternoon weekend
    hour minute moment decade century weeks months years days nights hours minutes moments decades""".split()
)

# One may be for what others are to do: "favours raising the wage".
FAVOURING = frozenset("favor favour support advocate".split())
