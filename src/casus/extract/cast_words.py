"""Word lists of the cast: things that act for a state, forces, and people without a name."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms

# Things that act for a state: a Russian jet that strikes. Of other things only what is done to them counts.
WEAPONS = frozenset(
    """warplane warplanes jet jets plane planes aircraft bomber bombers helicopter helicopters drone drones warship warships
    ship ships vessel vessels submarine
    submarines frigate frigates destroyer destroyers cutter cutters corvette corvettes trawler trawlers boat boats carrier
    fighter fighters cruiser minesweeper guard tank tanks missile missiles artillery airstrike airstrikes strike strikes rocket rockets
    shelling raid raids attack
    attacks bomb bombs gunboat gunboats armour armor column columns mig migs gunship gunships interceptor interceptors battleship
    battleships cruisers minesweepers fleets squadron squadrons battery batteries fighters guns forces troops
    army navy military police coastguard convoy fleet cavalry infantry artillery dragoons paratroops
    transport transports airlifter airlifters aeroplane aeroplanes airplane airplanes seaplane seaplanes
    speedboat speedboats howitzer howitzers mortar mortars""".split()
)
# Of these somebody's forces act, even where the text does not say whose: "the frigate rammed the gunboat".
ARMED = all_noun_forms(
    """warplane bomber gunship warship frigate destroyer corvette gunboat submarine cruiser minesweeper cutter drone helicopter tank
    jet aeroplane seaplane howitzer""".split()
)
# Those who are from a state are its own: its soldiers and officials.
SENT = all_noun_forms(
    """peacekeeper soldier troop policeman officer minister envoy official diplomat delegate negotiator observer monitor marine pilot sailor
    commando warship frigate warplane battalion contingent delegation commander engineer division brigade regiment unit force""".split()
)
KIND_OF_THING = {
    word: number
    for number, words in enumerate(
        (
            "plane planes warplane warplanes jet jets aircraft fighter bomber bombers airliner airliners airplane aeroplane",
            "ship ships vessel vessels boat boats warship warships tanker tankers trawler trawlers frigate frigates freighter cutter",
            "helicopter helicopters chopper choppers",
            "drone drones",
            "submarine submarines",
            "embassy consulate mission",
            "bus buses coach coaches minibus",
            "train trains",
            "car cars truck trucks lorry lorries convoy",
        )
    )
    for word in words.split()
}
FORCES = frozenset(
    """coastguard guard navy naval army military troops forces artillery warplane warplanes bomber bombers fighter fighters jet jets
    warship warships frigate frigates destroyer destroyers corvette corvettes submarine submarines gunboat gunboats cutter cutters
    patrol cavalry infantry paratroops aeroplane aeroplanes seaplane seaplanes howitzer howitzers mortar mortars
    tank tanks carrier minesweeper minesweepers cruiser cruisers missile missiles drone drones airstrike airstrikes""".split()
)
# People who act without a name; those that are mentions anyway do no harm here.
PEOPLE = all_noun_forms(
    """guard gang mob crowd marcher fan diver agent raider marine trooper militant fighter insurgent guerrilla bomber
    attacker assailant gunman sniper
    hacker spy saboteur pirate smuggler trafficker cartel clan tribe tribesman villager farmer trader driver student worker
    miner nurse teacher monk priest
    cleric settler protester demonstrator rioter looter activist campaigner striker union soldier officer policeman detective
    investigator prosecutor
    judge court jury panel tribunal regime junta jihadist extremist terrorist separatist loyalist mutineer defector deserter
    conscript reservist commando
    paratrooper airman sailor pilot crew squad unit battalion brigade regiment platoon patrol convoy coastguard warlord
    mercenary contractor
    prisoner detainee inmate refugee migrant lawmaker deputy senator mayor governor king queen prince emir sultan premier
    president minister
    state nation country republic
    people person man woman child resident citizen inhabitant local voter supporter opponent mother widow veteran pensioner
    nationalist patriot believer worshipper mourner employee staff fisherman trawlerman sailor captain skipper seaman reservist parent
    group organisation organization committee association federation
    instructor adviser advisor engineer doctor medic technician trainer
    host guest visitor gendarme gunner infantryman legionnaire defender exile nazi fascist royalist ruler plotter putschist
    coastguardsman hijacker
    division corps contingent detachment garrison squadron guarantor signatory ally mediator belligerent insurer donor creditor smuggler
    irregular partisan youth volunteer recruit cadet elder chieftain warrior herder herdsman pastoralist docker railwayman trucker
    shopkeeper tribesman settler brigand bandit raider user pupil pilgrim sympathiser sympathizer adherent loyalist defender
    band bodyguard faction guild presidium grower arsonist
    staffer surrogate lobbyist immigrant
    protestant catholic sunni shiite alawite yazidi copt latino hispanic
    conservative liberal progressive libertarian speaker colleague individual enthusiast academic scholar executive proponent critic
    charity superdelegate policymaker
    thousand hundred dozen envoy ambassador diplomat delegate delegation negotiator mediator official aide""".split()
)
# Those who belong to a body or stand beside a state are not it: "accused its members".
OTHERS = frozenset({"member", "members", "partner", "partners", "neighbour", "neighbours", "neighbor", "neighbors", "rival", "rivals"})
# What is nobody, though it has the adjective of a state: "the Chadian conflict", "in Soviet times".
OCCASIONS = all_noun_forms("conflict crisis question issue problem time era period".split())
