"""What stands beside a person's name: titles, the state behind it, the clause that it begins."""

from __future__ import annotations

from collections.abc import Iterable

from casus.codebook.actor_roles import RoleMatch
from casus.codebook.actors import ActorBook
from casus.extract.names import Name
from casus.extract.scene import Scene
from casus.ground.text import fold
from casus.model.sentence import Sentence

# Ranks and titles as they are written short before a name; of two the last is the rank ("Lt. Gen.").
_SHORT = {
    "gen": "general", "ltg": "general", "mg": "general", "bg": "general", "col": "colonel", "maj": "major", "capt": "captain",
    "lt": "lieutenant", "sgt": "sergeant", "brig": "brigadier", "adm": "admiral", "radm": "admiral", "vadm": "admiral",
    "cmdr": "commander", "cdr": "commander", "sen": "senator", "gov": "governor", "amb": "ambassador", "pres": "president",
}  # fmt: skip
# Whose "Gen." is no general: "Attorney Gen. Ruiz".
_CIVIL = frozenset("attorney secretary consul solicitor director governor inspector auditor postmaster surgeon advocate procurator".split())


def ranks_of(office: str, roles: Iterable[RoleMatch]) -> set[str]:
    """Return the plain ranks in an office before a name, by which a report goes on: "the general" of "Lt. Gen." and "Lieutenant-General".

    A secretary-general is no general, nor is an "Attorney Gen.".
    """
    words = [fold(word).rstrip(".") for word in office.replace("-", " ").split()]
    last = None if words[-2:-1] and words[-2] in _CIVIL else _SHORT.get(words[-1])
    plain = {role.name.replace("-", " ").split()[-1] for role in roles if role.sector == "MIL"}
    return plain if last is None else {last, *plain}


def begins_clause(sentence: Sentence, name: Name, before: int) -> bool:
    """Say whether a name is the subject of a clause about the plural in front of it: "the refugees Merkel will accept"."""
    token = sentence.tokens[name.head]
    verb = sentence.head_of(token) if token.rel == "nsubj" else None
    return verb is not None and verb.deprel == "acl:relcl" and verb.head == before


def delegating_state(scene: Scene, name: Name) -> Name | None:
    """Return the state behind a name without an office: "Eduardo Santoro of Colombia"."""
    tokens = scene.sentence.tokens
    of = [t for t in tokens[name.end : name.end + 3] if fold(t.text) != "the"]
    state = scene.name_of.get(of[1].index) if len(of) > 1 and fold(of[0].text) == "of" else None
    is_state = state is not None and state.kind == "state" and state.how == "name" and state.actor is not None
    return state if is_state and name.end - name.start > 1 else None


def is_possessor(scene: Scene, index: int) -> bool:
    """Say whether a word is in a name with a possessive mark: "Peru" of "Peru's Foreign Minister Ruiz" is named beside him."""
    name, tokens = scene.name_of.get(index), scene.sentence.tokens
    return name is not None and name.actor is not None and name.end < len(tokens) and tokens[name.end].xpos == "POS"


def first_title(sentence: Sentence, actors: ActorBook, name: Name) -> int:
    """Return the first of the titles right in front of a name, which ships have too: "the cruiser General Belgrano"."""
    first = name.start
    while first > 0 and actors.is_title(sentence.tokens[first - 1].text):
        first -= 1
    return first
