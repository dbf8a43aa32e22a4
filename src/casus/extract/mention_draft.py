"""A mention in the making, and how an apposition joins what it stands beside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from casus.extract.names import Name
from casus.ground.spans import Span
from casus.model.account import MentionKind
from casus.model.sentence import Sentence, Token


@dataclass(slots=True)
class Draft:
    """A mention in the making."""

    head: int
    span: Span
    kind: MentionKind
    entity: str
    actor: str | None = None
    sector: str | None = None
    office: str | None = None
    name: str | None = None
    is_rank: bool = False  # the office is but a rank or title: an apposition says more


def own_entity(prefix: str, sentence: Sentence, token: Token) -> str:
    """Return an entity that only this mention has.

    The prefix says what it is: pro(noun), role, group, state, body, one (of a people), thing.
    """
    return f"{prefix}:{sentence.index}.{token.index}"


def sector_under(sector: str | None, owner: Name) -> str | None:
    """Return the sector of a role in the service of somebody: an alliance's secretary is not a government."""
    if owner.kind == "organisation" or owner.sector == "IGO":
        return sector if sector not in (None, "GOV") else owner.sector or ("IGO" if owner.actor else None)
    if owner.kind in ("state", "place"):
        return sector
    return sector if sector not in (None, "GOV") else owner.sector or sector


def who_of_it(drafts: Mapping[int, Draft], sentence: Sentence, above: Draft, pronoun: Token) -> Draft:
    """Return whom "who" takes up where the parser has another noun: behind a body ("Colonel Fall of the gendarmerie, who said").

    Of several it is the last one where one is told of ("Ann Holm and Lech Berg, who was the president then").
    """
    is_body = above.kind in ("office", "organisation", "outlet", "state", "place") and pronoun.text.lower() in ("who", "whom")
    token = sentence.tokens[above.head]
    last = [d for t in sentence.children(token, "conj") if (d := drafts.get(t.index)) is not None and d.head < pronoun.index][-1:]
    is_another = bool(last) and (last[0].name is not None or sentence.child(sentence.tokens[last[0].head], "det") is not None)
    if is_another and pronoun.text.lower() == "who" and last[0].kind == above.kind == "person" and _is_one(sentence, pronoun):
        return last[0]  # "a strategist and lobbyist who" is one
    holder = drafts.get(token.head) if is_body and token.rel == "nmod" else None
    return holder if holder is not None and holder.kind in ("person", "group") else above


def _is_one(sentence: Sentence, pronoun: Token) -> bool:
    """Say whether the verb of a relative clause tells of one person alone: "who was", "who says"."""
    clause = sentence.head_of(pronoun)
    if clause is None or pronoun.rel != "nsubj":
        return False
    finite = sentence.child(clause, "aux", "cop", "aux:pass") or clause
    return finite.xpos == "VBZ" or finite.text.lower() == "was"


def may_be_one(above: Draft, below: Draft) -> bool:
    """Say whether an apposition can rename what it stands beside: kinds agree and not both have names of their own."""
    if above.name is not None and below.name is not None and above.kind == below.kind:
        return False
    if above.kind == below.kind == "state" and above.actor is not None and below.actor not in (None, above.actor):
        return False  # "America and its ally, the state of Israel"
    people, bodies = {"person"}, {"organisation", "office", "outlet"}
    if above.kind in people:
        return below.kind in people
    if above.kind in bodies:
        return below.kind in bodies
    is_role = below.kind == "person" and below.name is None and below.sector is None  # "Peru, an ally"; a minister is no state
    return above.kind == "state" and (below.kind == "state" or is_role)


def join(above: Draft, below: Draft) -> None:
    """Make an apposition and its partner one entity; each fills what the other leaves open, what stands with the name goes first."""
    named, other = (above, below) if above.name is not None or below.name is None else (below, above)
    # "John Okello, a Ugandan", "its secretary-general, a Ugandan": no office of theirs
    is_native = other.entity.startswith("one:") and (named.name is not None or named.office is not None)
    is_past = other.sector == "ELI" and named.sector != "ELI" and named.office is not None and not named.is_rank
    other.entity = named.entity
    if is_native or is_past:  # "its envoy Ruiz, a former president of Peru": what he was says not for whom he acts now
        other.actor, other.sector = named.actor, named.sector
        return
    if named.kind == "person" and (named.office is None or named.is_rank):
        named.office = other.office or named.office
    if named.actor is None:
        named.sector = (other.sector if other.actor is not None else None) or named.sector or other.sector
        named.actor = other.actor
    elif other.actor in (None, named.actor):
        named.sector = named.sector or other.sector
    other.actor, other.sector = named.actor, named.sector or other.sector
    other.kind = named.kind if named.kind in ("state", "outlet") else other.kind
