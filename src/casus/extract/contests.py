"""Contests of candidates: who is defeated at the polls or attacked in a debate is not hurt."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms
from casus.extract.cast import Role, Roles
from casus.model.sentence import Sentence

_OF_CONTESTS = frozenset(
    """assault.rout assault.overthrow assault.capture-soldier assault.fire-on assault.bombard assault.massacre assault.attack
    assault.launch-attack assault.battle assault.fight assault.assault assault.offensive mobilize.step-up-presence mobilize.mobilise
    mobilize.deploy""".split()
)
_POLLS = all_noun_forms(
    """vote voter primary caucus election delegate nomination nominee ballot poll debate candidate frontrunner front-runner convention
    contest running-mate campaign endorsement""".split()
)
_ARMED = frozenset({"MIL", "REB", "COP", "CRM", "SPY", "UAF"})
_PRONOUNS = frozenset("he she him her who whom i me you we us they them".split())


def is_contest(sentence: Sentence, sense_id: str, roles: Roles) -> bool:
    """Say whether a blow is one of candidates: between people with names and no forces, or by such a one in a sentence on polls.

    "Ames captured Ohio by 74,000 votes", "he attacked Ms. Holm's record"; what nobody with a name does stays a blow.
    """
    parties = (*roles.actors, *roles.recipients)
    if sense_id not in _OF_CONTESTS or any(r.party.sector in _ARMED for r in parties) or not any(_is_person(r) for r in parties):
        return False
    if roles.actors and all(_is_person(r) or r.token.text.lower() in _PRONOUNS for r in parties):
        return True
    return any(t.text.lower() in _POLLS for t in sentence.tokens)


def _is_person(role: Role) -> bool:
    return role.token.upos == "PROPN" and role.token.entity.endswith("PER")
