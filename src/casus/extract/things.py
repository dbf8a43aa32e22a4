"""Things that acts are done to: what one welcomes or backs, what can be hit, seized or put up."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms
from casus.model.sentence import Sentence, Token

# What one can welcome, back or endorse without naming whose it is; of other things ("backed the car") nothing is told.
POLICIES = all_noun_forms(
    """truce ceasefire deal agreement treaty pact accord protocol convention declaration statement resolution decision move plan
    proposal bid idea initiative measure step policy strategy reform law bill amendment deployment mission operation intervention
    accession entry membership enlargement expansion invitation application candidacy ratification recognition independence
    unification referendum vote election outcome result talk negotiation dialogue summit meeting visit call request demand
    withdrawal pullout release exchange sanction embargo ban tariff mandate inquiry investigation ruling verdict compromise
    settlement peace process roadmap offer pledge commitment effort campaign exercise presence buildup reinforcement sale delivery
    shipment aid package programme program project change name border partnership cooperation alliance union announcement
    arrival return opening reopening lifting easing creation formation appointment nomination resumption restoration renewal
    map constitution charter flag
guarantee claim conference congress note report finding gesture apology letter speech decree order sentence
    acquittal arrest extradition recall expulsion annexation incorporation termination suspension sacking dismissal truce lull
    normalisation normalization improvement tie relation end raid strike attack airstrike bombing bombardment war invasion assault
blockade operation offensive pact arbitration mediation""".split()
)
# Things that can be hit, seized or put up; the objects of "struck a balance" and "attacked the problem" are not among them.
CONCRETE = all_noun_forms(
    """market village town city hamlet base depot bridge road airport port airfield hospital school prison mosque church
    temple synagogue building house home
    office headquarters compound embassy consulate camp convoy vehicle car truck bus train ship boat vessel tanker plane jet
    aircraft warplane helicopter
    drone tank checkpoint outpost bunker border pipeline refinery plant factory dam power-station tower station warehouse
    hotel restaurant cafe square
    harbour harbor car ruin monastery cave islet rock
    island peninsula territory region province district airspace waters pier railway farm field crop oilfield mine
facility
    installation barracks
    position stronghold missile rocket satellite statue monument shop store newspaper website network server hill crossing
    corridor land assets airstrip airbase runway trawler freighter ferry cargo valley islet reef shoal tower post capital garrison trench
    substation strip suburb outskirts ridge slope quarter sector zone part mig frontier aerodrome fort fortress ministry palace parliament
    studio consulate barrack depot silo reactor cable turbine rig platform lighthouse locomotive wagon lorry minibus""".split()
)
_SITES = all_noun_forms(
    """embassy consulate legation mosque church temple synagogue shrine hotel nightclub club disco discotheque cafe restaurant market bus
    train subway metro airport airline airliner barracks school university college hospital clinic building tower center centre
    headquarters compound museum stadium theater theatre station mall""".split()
)


def site_before(sentence: Sentence, blow: Token) -> Token | None:
    """Return the building right in front of a blow, which was hit and struck nobody: "the U.S. embassy bombings"."""
    before = sentence.tokens[blow.index - 1] if blow.index else None
    is_site = before is not None and before.head == blow.index and before.rel == "compound" and before.text.lower() in _SITES
    return before if is_site else None
