"""Claims about candidates: which states wait, apply or wish to join an alliance, and which do not."""

from __future__ import annotations

from collections.abc import Iterator

from casus.extract.membership_scene import Found, Scene, Stance
from casus.extract.membership_words import ENTRIES, JOINING
from casus.model.sentence import Sentence, Token

_WISHES = frozenset("aspire hope want wish seek apply wait bid aim intend plan try push reapply ask queue consider".split())
_JOIN = JOINING | {"joining"}
_MEMBERSHIP = ENTRIES | {"membership", "inclusion"}
_BIDS = frozenset("bid application candidacy candidature aspiration ambition hope desire effort plan wish intention quest request".split())
_UNDONE = frozenset("withdraw freeze abandon drop end shelve scrap suspend reject reverse deny bury".split())


def find_candidates(scene: Scene) -> Iterator[Found]:
    """Yield the states that a sentence tells to be candidates: "is a candidate", "applied to join", "Ukraine's bid for membership"."""
    for token in scene.sentence.tokens:
        if token.upos in ("VERB", "ADJ") and token.lemma in _WISHES:
            yield from _wishing(scene, token)
        elif token.lemma == "candidate" and token.upos == "NOUN":
            yield from _candidate(scene, token)
        elif token.lemma == "line" and token.upos == "NOUN":
            yield from _in_line(scene, token)
        elif token.lemma in _BIDS and token.upos == "NOUN":
            yield from _bid(scene, token)


def _wishing(scene: Scene, verb: Token) -> Iterator[Found]:
    """As in "wants to join", "applied for membership in 2003", "are being considered for inclusion", "is waiting to join"."""
    sentence = scene.sentence
    aim = _aim(sentence, verb)
    if aim is None:
        yield from _in_wings(scene, verb)
        return
    passive = sentence.child(verb, "nsubj:pass")
    if aim.rel == "obj" and sentence.child(verb, "xcomp", "ccomp") is not None:
        return  # "we want our membership to be a bridge": no wish to join
    considered = verb.lemma == "consider"
    if considered and (passive is None or aim.upos != "NOUN"):
        return
    subject = passive if considered else scene.subject(verb) if passive is None else None
    above = sentence.head_of(verb)
    if verb.xpos == "VBG" and above is not None and verb.index < above.index and sentence.child(above, "cop") is not None:
        subject = above  # "Also applying for membership are Romania and Bulgaria"
    if not _is_so(scene, verb):
        return
    when = (scene.date(verb) or scene.date(aim)) if verb.lemma in ("apply", "reapply") and verb.xpos in ("VBD", "VBN") else None
    yield from _told(scene, verb, aim, subject, scene.stance(verb), when)


def _in_wings(scene: Scene, verb: Token) -> Iterator[Found]:
    """As in "Serbia is waiting in the wings", "many hopefuls are waiting in the wings: Romania and Bulgaria"."""
    sentence = scene.sentence
    place = next((c for c in sentence.children(verb, "obl") if c.lemma == "wing"), None)
    if verb.lemma != "wait" or place is None or not _is_so(scene, verb):
        return
    alliance = scene.alliance(verb)
    behind = sentence.tokens[place.index + 1 : place.index + 3]
    listed = behind[1:] if behind and behind[0].text == ":" else ()
    for subject in (scene.subject(verb), *listed):
        for code in scene.codes(subject) if alliance is not None else ():
            yield Found(code, "candidate_for", str(alliance), "", None, scene.part(verb), scene.stance(verb), "word wings")


def _is_so(scene: Scene, verb: Token) -> bool:
    """Say whether a wish is told as there: finite and real, or a participle ("states hoping to join")."""
    return (
        verb.xpos in ("VBD", "VBZ", "VBP", "VBN", "VBG", "VB")
        and scene.is_fact(verb)
        and not (verb.xpos == "VB" and not _has_do(scene, verb))
    )


def _has_do(scene: Scene, verb: Token) -> bool:
    return any(c.lemma == "do" for c in scene.sentence.children(verb, "aux"))


def _aim(sentence: Sentence, word: Token) -> Token | None:
    """Return what is wished for: "to join ...", "to become a member", "membership"."""
    for child in sentence.children(word, "xcomp", "advcl", "obl", "obj", "acl", "nmod", "ccomp"):
        if (child.lemma in _JOIN and child.upos in ("VERB", "NOUN")) or (child.upos == "NOUN" and child.lemma in _MEMBERSHIP):
            return child
        if child.lemma in ("become", "be") and any(c.lemma == "member" for c in sentence.children(child, "xcomp", "obj")):
            return child
        if child.lemma == "member" and sentence.child(child, "cop") is not None:
            return child
    return None


def _told(scene: Scene, head: Token, aim: Token, subject: Token | None, stance: Stance, when: str | None = None) -> Iterator[Found]:
    target = scene.sentence.child(aim, "obj") if aim.upos == "VERB" and aim.lemma in _JOIN else None
    if target is not None and scene.alliance_at(target) is None:
        return  # "wants to join the talks"
    alliance = scene.alliance_at(target) if target is not None else None if scene.has_other_owner(aim) else scene.alliance(aim, head)
    if alliance is None or subject is None:
        return
    for code in scene.codes(subject):
        if code != alliance:
            yield Found(code, "candidate_for", alliance, "", when, scene.part(head), stance, f"word {head.lemma}")


def _candidate(scene: Scene, noun: Token) -> Iterator[Found]:
    """As in "Serbia and Montenegro are candidates", "Georgia, a candidate for membership", "candidate countries Albania and Serbia"."""
    sentence = scene.sentence
    alliance = scene.alliance(noun)
    if alliance is None:
        return
    above = sentence.head_of(noun)
    stands_beside = noun.rel in ("appos", "compound") or noun.deprel == "nmod:desc"
    if sentence.child(noun, "cop") is not None and scene.is_fact(noun):
        subject = above if noun.deprel == "acl:relcl" else sentence.child(noun, "nsubj")
        stance = scene.stance(noun)
    elif (
        noun.rel in ("xcomp", "obj")
        and above is not None
        and above.lemma == "become"
        and scene.is_fact(above)
        and above.xpos in ("VBD", "VBN")
    ):
        subject, stance = scene.subject(above), scene.stance(above)
    elif above is not None and (given := _is_given(scene, noun, above)) is not None:
        subject, stance = given, "asserts"
    elif stands_beside and above is not None:
        subject, stance = above, "asserts"
    else:
        return
    for code in scene.codes(subject):
        yield Found(code, "candidate_for", alliance, "", None, scene.part(noun), stance, "word candidate")


def _is_given(scene: Scene, noun: Token, above: Token) -> Token | None:
    """Return who "was granted candidate status", "has candidate status", "was made a candidate"."""
    sentence = scene.sentence
    verb = sentence.head_of(above) if above.lemma == "status" else above if above.lemma in ("make", "name", "declare") else None
    if verb is None or verb.upos != "VERB" or not scene.is_fact(verb) or scene.stance(verb) == "denies" or noun.rel == "nsubj":
        return None
    passive = sentence.child(verb, "nsubj:pass")
    if passive is not None:
        return sentence.head_of(verb) if passive.text.lower() in ("which", "that") and verb.deprel == "acl:relcl" else passive
    if verb.lemma in ("grant", "give", "award"):
        return sentence.child(verb, "iobj")
    return scene.subject(verb) if verb.lemma in ("have", "receive", "win", "get", "hold", "obtain", "gain") else None


def _in_line(scene: Scene, noun: Token) -> Iterator[Found]:
    """As in "Kosovo is next in line to join"."""
    aim = _aim(scene.sentence, noun)
    if aim is None or scene.sentence.child(noun, "cop") is None or not scene.is_fact(noun):
        return
    yield from _told(scene, noun, aim, scene.sentence.child(noun, "nsubj"), scene.stance(noun))


def _bid(scene: Scene, noun: Token) -> Iterator[Found]:
    """As in "Sweden's bid to join NATO", "its application for membership", "has no plans to join"."""
    sentence = scene.sentence
    aim = _aim(sentence, noun)
    if aim is None:
        aim = next((c for c in sentence.children(noun, "compound") if c.lemma in _MEMBERSHIP), None)
    above = sentence.head_of(noun)
    if aim is None or (above is not None and above.lemma in _UNDONE):
        return
    owner = sentence.child(noun, "nmod:poss") or next((c for c in sentence.children(noun, "amod", "compound") if scene.codes(c)), None)
    has = above is not None and above.lemma == "have" and noun.rel == "obj"
    stance: Stance = "denies" if any(c.text.lower() == "no" for c in sentence.children(noun, "det")) else "asserts"
    if owner is None and has and above is not None and scene.is_fact(above):
        owner = scene.subject(above)
        stance = "denies" if scene.stance(above) == "denies" else stance
    if owner is not None:
        yield from _told(scene, noun, aim, owner, stance)
