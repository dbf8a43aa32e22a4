"""What tells no dealing of one side with another: "killed himself", "rejected the idea that"."""

from __future__ import annotations

from casus.extract.draft import Draft
from casus.extract.negation import has_no
from casus.model.sentence import Token

_SELVES = frozenset("himself herself themselves itself myself yourself".split())
_VIEWS = frozenset("idea notion theory assumption narrative".split())
_SHARES = frozenset({"percent", "percentage", "%"})
_ONE = frozenset({"he", "she", "i", "who"})
_SPEAKERS = frozenset("spokesman spokeswoman spokesperson official aide".split())
_OPINIONS = frozenset({"SUPPORT", "REJECT"})


def is_no_dealing(draft: Draft) -> bool:
    """Say whether nobody does anything to another side: harm to oneself, a job once shared, a view denied, a share of those asked."""
    return (
        _is_to_oneself(draft) or _is_old_job(draft) or _is_of_view(draft) or _is_of_share(draft) or _is_beyond(draft) or _is_of_one(draft)
    )


def _objects(draft: Draft) -> list[Token]:
    return list(draft.sentence.children(draft.token, "obj"))


def _is_to_oneself(draft: Draft) -> bool:
    return draft.type == "ASSAULT" and any(t.text.lower() in _SELVES for t in _objects(draft))


def _is_old_job(draft: Draft) -> bool:
    """Say whether a relative clause tells only where somebody worked: "Kern, who worked with Ruiz in the ministry"."""
    if draft.sense.id != "cooperate.work-with" or draft.token.deprel != "acl:relcl":
        return False
    return any(t.text.lower() == "who" for t in draft.sentence.children(draft.token, "nsubj"))


def _is_of_view(draft: Draft) -> bool:
    """Say whether a view is denied, nothing that was asked for: "rejected the notion that the party was split"."""
    views = [t for t in _objects(draft) if t.lemma in _VIEWS] if draft.type == "REJECT" else []
    return any(draft.sentence.child(t, "acl") is not None for t in views)


def _is_of_one(draft: Draft) -> bool:
    """Say whether one person alone discusses a thing, with nobody: "Ruiz discussed his plan", "a spokesman would not discuss it"."""
    if draft.sense.id != "consult.discuss" or draft.roles.recipients:
        return False
    actors = draft.roles.actors
    return all(r.token.lemma in _SPEAKERS or r.token.entity.endswith("PER") or r.token.text.lower() in _ONE for r in actors) and (
        len(actors) < 2 or all(r.token.lemma in _SPEAKERS for r in actors)
    )


def _is_beyond(draft: Draft) -> bool:
    """Say whether there is no way to do it: "has no way to house them"."""
    above = draft.sentence.head_of(draft.token)
    return above is not None and draft.token.rel in ("acl", "advcl") and above.lemma == "way" and has_no(draft.sentence, above)


def _is_of_share(draft: Draft) -> bool:
    actors = draft.roles.actors
    return draft.type in _OPINIONS and bool(actors) and all(r.token.text.lower() in _SHARES for r in actors)
