"""Pairs of a report: the two states of which all of it tells, or with which it opens."""

from __future__ import annotations

from collections import Counter

from casus.extract.cast import Cast, Role
from casus.extract.clauses import case_of
from casus.extract.headline_states import named_in_headline
from casus.model.account import Party
from casus.model.sentence import Sentence

_PAIR = 2
_OPENING = 2  # sentences of a report that tell of whom it is


def pair_of_report(cast: Cast, sentence: Sentence) -> tuple[Role, ...]:
    """Return the two states of which a report tells: each named in two sentences by then, and in twice as many as any third.

    Who acts for a state, and what is its own, names it too.
    """
    so_far = {(m.actor, m.sentence) for m in cast.reading.mentions if m.sentence <= sentence.index and m.actor is not None}
    counts = Counter(sorted(actor for actor, _ in so_far if cast.is_state(actor))).most_common(3)
    third = counts[2][1] if len(counts) > 2 else 0
    if len(counts) < 2 or counts[1][1] < max(2, 2 * third):
        return ()
    return tuple(_as_role(sentence, actor) for actor, _ in counts[:2])


def pair_of_lead(cast: Cast, sentence: Sentence) -> tuple[Role, ...]:
    """Return the two states with which a report opens: the only ones that its first two sentences name, or its first alone.

    Where these name fewer the headline may. Adjectives name one too ("struck Iranian targets"). The odd case: where one of them is only
    where it was, nobody is meant, as in "Mali and the rebels signed in Algeria".
    """
    acting: dict[str, bool] = {}
    for opening in cast.reading.sentences[: min(_OPENING, sentence.index)]:
        for token in opening.tokens:
            mention = cast.reading.mention_at(opening, token)
            before = opening.tokens[token.index - 1].text.lower() if token.index > 0 else ""
            is_people = mention is None and token.rel == "amod" and before != "ethnic"
            actor = cast.state_of(token.text) if is_people else None
            actor = actor if mention is None else mention.actor or mention.entity.removeprefix("place:")
            if actor is not None and cast.is_state(actor):
                is_where = mention is not None and mention.kind == "place" and case_of(opening, token) in _WHERE
                acting[actor] = acting.get(actor, False) or not is_where
        if len(acting) >= _PAIR:
            is_pair = len(acting) == _PAIR and all(acting.values())
            return tuple(_as_role(sentence, a) for a in acting) if is_pair else ()
    above = named_in_headline(cast.reading.report, cast.codebook) if cast.codebook is not None else ()
    return tuple(_as_role(sentence, a) for a in above) if len(above) == _PAIR and all(cast.is_state(a) for a in above) else ()


def _as_role(sentence: Sentence, actor: str) -> Role:
    return Role(Party(None, actor, actor, actor), sentence.tokens[0], is_actor=True)


_WHERE = frozenset({"", "in", "at", "near", "outside"})
