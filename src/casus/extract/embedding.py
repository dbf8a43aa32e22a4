"""What a word above an act makes of it, as tables: planned, requested, denied, imagined."""

from __future__ import annotations

from casus.codebook.inflection import by_noun_form, by_verb_form, noun_forms
from casus.model.account import Status

Effect = Status  # an effect is the status that a word gives to what stands under it


def _table(**rows: str) -> dict[str, Effect]:
    """Return lemma -> effect from one string of lemmas for each effect."""
    return {lemma.replace("_", " "): effect for effect, lemmas in rows.items() for lemma in lemmas.split()}  # type: ignore[misc]


# "to" + infinitive under these verbs. What is not here and not in PLAIN_INFINITIVE is hypothetical.
INFINITIVE: dict[str, Effect] = by_verb_form(
    _table(
        planned="""plan intend agree decide promise pledge vow swear undertake commit resolve choose elect opt offer prepare
        aim arrange schedule expect
        want wish hope seek volunteer mean propose prefer consent determine order direct instruct command authorise authorize
        allow permit enable approve
        vote set go move rush race begin start""",
        threatened="threaten warn",
        requested="""ask urge request demand call beg implore appeal press pressure push lobby encourage advise remind tell
        require recommend challenge invite
        petition entreat exhort plead subpoena summon""",
        denied="""refuse decline fail neglect cease stop forbid refrain omit hesitate scorn disdain forget prevent""",
        hypothetical="""try attempt consider claim pretend appear seem tend have need ought dare struggle strive fight
        work persuade convince count rely bank position clamor clamour
        oblige believe think allege suspect say report deserve wait afford bid campaign fear hate like love learn know
        threaten""",
    )
)
INFINITIVE.update(by_verb_form({"threaten": "threatened"}))
# The act under these happened as they did: "managed to free", "was forced to withdraw", "went on to invade".
PLAIN_INFINITIVE = frozenset(
    by_verb_form(
        dict.fromkeys(
            """manage continue proceed happen turn get come force succeed prompt lead cause drive spur induce compel help
            know understand find confirm""".split(),
            0,
        )
    )
)
BEGINNING = frozenset(by_verb_form(dict.fromkeys("begin start".split(), 0)))

# Gerunds under these verbs ("considered expelling", "stopped short of invading").
GERUND: dict[str, Effect] = by_verb_form(
    _table(
        planned="plan intend promise announce propose suggest pledge vow commit prepare aim insist",
        threatened="threaten warn",
        requested="urge recommend advocate advise demand",
        denied="""deny avoid stop halt cease quit refrain abstain escape prevent ban bar block forbid prohibit stop resist
        oppose rule reject decline delay postpone cancel
        abandon refuse dissuade discourage deter keep shy desist escape protect save spare shield""",
        hypothetical="""consider contemplate discuss debate mull imagine envisage risk fear mention weigh think talk dream
        speak favour favor support
        ponder avoid warn mind""",
    )
)
GERUND.update(by_verb_form({"avoid": "denied", "warn": "threatened", "keep": "denied"}))
# The gerund is what somebody is blamed, thanked or punished for: it is told as done, whatever becomes of the blame.
BLAME_MARKS = frozenset({"for", "of", "over"})

# What these are for is told as done: "makes no apology for accusing Peru", "deserves credit for taking in refugees".
FOR_DEEDS = frozenset(
    """apology credit blame praise criticism condemnation punishment penalty sanction revenge reprisal retaliation thanks gratitude
    rebuke reprimand prize award medal remorse regret guilt fame notoriety censure explanation excuse justification""".split()
)

# Finite clauses under these verbs ("hopes that", "denied that").
CLAUSE: dict[str, Effect] = by_verb_form(
    _table(
        denied="deny refute dispute reject disprove",
        hypothetical="""doubt fear hope wonder wish pray worry expect imagine suppose speculate predict forecast anticipate
        guess ask question consider
        pretend suspect assume dream envisage verify check ensure""",
        requested="demand urge request recommend propose require plead order insist suggest",
        threatened="threaten",
        planned="promise vow pledge agree decide",
    )
)
NEGATABLE = frozenset(
    by_verb_form(
        dict.fromkeys("say think believe tell claim know confirm suggest see report mean show prove announce guarantee".split(), 0)
    )
)

# What is rejected or opposed was said all the same, where it is something that one says.
REFUSING = frozenset(
    by_verb_form(
        dict.fromkeys(
            """reject refuse oppose block rebuff spurn deny dismiss agree accept consent yield bow consider study weigh discuss
            debate""".split(),
            0,
        )
    )
)
SPOKEN = frozenset(
    by_noun_form(dict.fromkeys("protest complaint request demand offer proposal appeal criticism ultimatum call".split(), 0))
)

# Noun phrases that are the object of these verbs, or stand after a preposition under them ("called for sanctions").
NOMINAL: dict[str, Effect] = by_verb_form(
    _table(
        planned="""plan schedule order promise pledge offer propose prepare announce agree intend approve authorise authorize
        arrange pursue seek want eye
        envisage aim back support favour favor vow commit""",
        threatened="threaten",
        requested="demand urge request call ask push press recommend appeal plead advocate insist",
        denied="""deny avoid avert prevent cancel ban forbid postpone delay block halt stop reject refuse oppose thwart foil
        forestall preclude resist
        scrap shelve oppose rule veto abandon deter lack""",
        hypothetical="""consider fear discuss debate contemplate mull risk expect await anticipate predict imagine hope weigh
        suspect allege envision
        simulate foresee warn talk speculate mention study ponder forecast look search wait pray negotiate bargain compete""",
    )
)
NOMINAL.update(by_verb_form({"warn": "hypothetical"}))

# Nouns over an infinitive, a gerund, a clause or a noun ("decision to", "risk of", "calls for", "fears that").
NOUN: dict[str, Effect] = by_noun_form(
    _table(
        planned="""decision plan intention intent agreement pledge promise vow commitment proposal offer resolve
        determination preparation readiness notice notification
        willingness move deal date deadline start beginning opening announcement timetable roadmap schedule""",
        threatened="threat warning",
        requested="call demand request appeal order plea ultimatum pressure urging recommendation",
        denied="""refusal failure denial rejection ban prohibition cancellation avoidance absence lack reluctance opposition suspension halt
        prevention""",
        hypothetical="""possibility risk danger prospect likelihood chance fear hope talk idea suggestion concern worry
        question debate discussion
        bid attempt effort desire wish ambition option right ability capacity power invitation opportunity need obligation
        permission hint speculation
        prediction rumour rumor scenario condition expectation dream dispute way reason case support push incentive pretext
        excuse mandate aim goal
        objective campaign reward bounty candidacy bid application aspiration process negotiation path road step allegation suspicion""",
    )
)
# A clause under these nouns is somebody's claim and keeps its own tense.
CLAIM_NOUNS = frozenset(
    form
    for lemma in "claim allegation report accusation statement news fact announcement evidence confirmation admission charge "
    "suggestion".split()
    for form in noun_forms(lemma)
)
ADJECTIVE: dict[str, Effect] = {
    **dict.fromkeys(
        "ready set due scheduled prepared poised planned willing determined keen eager committed about bound sure certain".split(),
        "planned",
    ),
    **dict.fromkeys(
        "likely able free possible entitled expected necessary impossible tempted obliged easy hard".split(),
        "hypothetical",
    ),
    **dict.fromkeys("unlikely unwilling unable reluctant hesitant".split(), "denied"),
}
# Words beside a noun that say it has not, or not surely, happened.
NOUN_MODIFIER: dict[str, Effect] = {
    **dict.fromkeys(
        "planned proposed upcoming scheduled forthcoming impending future promised agreed intended next imminent announced".split(),
        "planned",
    ),
    **dict.fromkeys("threatened".split(), "threatened"),
    **dict.fromkeys("requested demanded".split(), "requested"),
    **dict.fromkeys(
        """possible potential alleged likely hypothetical supposed apparent attempted suspected eventual would-be feared
        expected prospective
        imaginary fictional conceivable such purported looming any every each either reported rumoured rumored probable
        simulated mock""".split(),
        "hypothetical",
    ),
    **dict.fromkeys("no cancelled canceled averted failed aborted foiled abandoned postponed denied neither thwarted".split(), "denied"),
}
ADVERB: dict[str, Effect] = {
    **dict.fromkeys("not n't n’t never neither nor hardly scarcely barely".split(), "denied"),
    **dict.fromkeys(
        """nearly almost allegedly purportedly supposedly possibly perhaps maybe probably likely potentially presumably
        theoretically
        hypothetically reportedly apparently""".split(),
        "hypothetical",
    ),
}
WILL = frozenset("will would shall 'll ’ll".split())
MODAL: dict[str, Effect] = {
    **dict.fromkeys("will 'll ’ll wo shall".split(), "planned"),
    **dict.fromkeys("may might can could ca cannot".split(), "hypothetical"),
    **dict.fromkeys("must should ought".split(), "requested"),
}
CONDITIONAL = frozenset("if unless provided providing lest supposing assuming".split())
# The nouns that name a course of events rather than one act: definite or not, they may lie ahead ("the accession of Montenegro").
COURSES = frozenset(
    form
    for lemma in """accession entry membership withdrawal pullout expansion enlargement deployment visit talk negotiation
    exit departure admission inclusion
    integration ratification intervention escalation response action measure cooperation meeting summit election referendum
    vote trip exercise
    drill aid assistance help support sale delivery peace ceasefire truce dialogue consultation release return transfer trial
    retaliation
    participation partnership reform change veto recognition independence secession reunification unification war strike step
    mission
    operation evacuation extradition discussion conference join joining deal agreement treaty pact sanction protest threat
    tariff embargo ban restriction curb blockade quota
    """.split()
    for form in noun_forms(lemma)
)
# Of these a definite one that did something was there: "the blockade angered Peru"; an accession may anger before it has come.
ONCE = frozenset(
    form
    for lemma in """visit release blockade strike embargo talk meeting summit exercise drill protest withdrawal pullout exit departure
    intervention ceasefire truce ban evacuation extradition mission operation conference discussion consultation retaliation trip""".split()
    for form in noun_forms(lemma)
)
# A noun after these has happened: "after the withdrawal", "since its accession".
AFTER = frozenset("after since following during despite amid until because due owing".split())
# Verbs whose subject or object has happened if they have ("the attack killed", "protests erupted").
HABIT = frozenset("always usually sometimes generally typically normally rarely".split())

# Subjects of which an infinitive tells what they aim at ("The aim is to besiege"): nothing is planned by them.
AIMS = frozenset(
    "aim aims goal goals plan plans idea objective hope intention task purpose job role point way thing option options choice challenge "
    "strategy policy step question what answer solution priority mission key trick danger risk problem all best only first next".split()
)
