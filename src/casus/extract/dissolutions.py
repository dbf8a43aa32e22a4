"""Claims that an alliance came to an end: it was dissolved or disbanded, or ceased to exist."""

from __future__ import annotations

from collections.abc import Iterator

from casus.extract.membership_scene import Found, Scene

_DISSOLVE = frozenset({"dissolve", "disband", "abolish", "disestablish"})
_STOP = frozenset({"cease", "stop"})


def find_dissolutions(scene: Scene) -> Iterator[Found]:
    """Yield the alliances that a sentence tells as ended, with the date where it names one.

    "SEATO was dissolved in 1977", "a protocol that dissolved the Warsaw Pact", "the pact ceased to exist". What is only to come, asked for
    or feared is none, and an organ or a plan of an alliance is not the alliance.
    """
    for token in scene.sentence.tokens:
        if token.upos != "VERB" or token.xpos not in ("VBD", "VBN"):
            continue
        if token.lemma in _DISSOLVE:
            what = scene.sentence.child(token, "nsubj:pass") or scene.sentence.child(token, "obj")
        elif token.lemma in _STOP and any(c.lemma == "exist" for c in scene.sentence.children(token, "xcomp")):
            what = scene.sentence.child(token, "nsubj")
        else:
            continue
        alliance = scene.alliance_at(what) if what is not None else None
        if alliance is not None and scene.is_fact(token):
            when = next((d for t in (token, *scene.sentence.children(token, "xcomp")) if (d := scene.date(t))), None)
            yield Found(alliance, "ended", "", "", when, scene.part(token), scene.stance(token), f"verb {token.lemma}")
