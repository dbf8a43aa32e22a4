"""Whom grammar alone shows "he" and "his" to be, and whom it rules out by what he says."""

from __future__ import annotations

from casus.extract import nouns
from casus.extract.control import find_subjects
from casus.extract.it_owners import owns_what_states_have
from casus.extract.referents import Node, Referents, gender_of_pronoun
from casus.model.sentence import Token

# Who is praised or blamed, is so for what is his own.
JUDGING = frozenset(
    "congratulate thank praise blame condemn punish criticise criticize accuse forgive remind rebuke applaud commend".split()
)


def certain_by_grammar(referents: Referents, node: Node) -> Node | None:
    """Return the person that a pronoun can only be by its place in the sentence, or None.

    "Ruiz hurt himself", "Ruiz and his aides", "Having lost his seat, Ruiz left", "Speaking of his plans, Ruiz said", "congratulated
    Ruiz on his victory".
    """
    found = None
    if node.word.endswith("self"):
        found = _own(referents, node)
    elif node.token.deprel == "nmod:poss":
        found = _first_conjunct(referents, node) or _subject_ahead(referents, node) or _judged(referents, node)
    gender = gender_of_pronoun(node.word)
    return found if found is not None and referents.facts[found.entity].gender in (None, gender) else None


def is_land_of_hers(referents: Referents, node: Node) -> bool:
    """Link "her" to the state that its clause is about, as older writers have it ("France will recover her rights"); say whether it is.

    A minister who is the subject is that of the state that the clause or sentence before is about: "Peru denied it. Her minister said".
    """
    if node.word != "her" or node.token.deprel != "nmod:poss":
        return False
    found = _land_before(referents, node) if owns_what_states_have(node) else None
    if found is None:
        verb = next((a for a in node.sentence.ancestors(node.token) if a.upos == "VERB"), None)
        subjects = [] if verb is None else find_subjects(node.sentence, verb)
        found = referents.by_head.get((node.sentence.index, subjects[0].index)) if len(subjects) == 1 else None
        if found is not None and found.token.index > node.token.index:
            return False
    if found is None or found.mention.kind != "state" or found.actor is None:
        return False
    if any(referents.is_person(n) for n in referents.by_sentence[found.sentence.index] if n.place < node.place):
        return False
    referents.take(node, found)
    return True


def _land_before(referents: Referents, node: Node) -> Node | None:
    """Return the state that the clause before one about "her minister" is about, or else, where he opens the sentence, the one before."""
    noun = node.verb()
    verb = None if noun is None or noun.rel != "nsubj" else node.sentence.head_of(noun)
    above = None if verb is None or verb.rel not in ("conj", "parataxis") else node.sentence.head_of(verb)
    subject = None if above is None else node.sentence.child(above, "nsubj")
    if subject is not None and subject.index < node.token.index:
        return referents.by_head.get((node.sentence.index, subject.index))
    if verb is None or node.token.index or not node.sentence.index:
        return None
    before = referents.reading.sentences[node.sentence.index - 1]
    return referents.main_subject(before) if before.paragraph == node.sentence.paragraph else None


def _person_at(referents: Referents, node: Node, token: Token) -> Node | None:
    found = referents.by_head.get((node.sentence.index, token.index))
    return found if found is not None and referents.is_person(found) else None


def whom_it_stresses(referents: Referents, node: Node) -> Node | None:
    """Return the mention right in front of "himself" or "itself": "the president himself"."""
    at = node.token.index - 1
    before = (n for n in referents.by_sentence[node.sentence.index] if n is not node)
    return next((n for n in before if at >= 0 and n.mention.span.end == node.sentence.tokens[at].span.end), None)


def _own(referents: Referents, node: Node) -> Node | None:
    """Return the one whose act a clause with "himself" tells, or whom it stands behind: "the president himself"."""
    stressed = whom_it_stresses(referents, node)
    if stressed is not None and node.sentence.tokens[node.token.index - 1].upos in ("PROPN", "NOUN") and referents.is_person(stressed):
        return stressed
    above = node.verb()
    beside = None if above is None else _person_at(referents, node, above)
    if (
        above is not None
        and beside is not None
        and (node.token.rel in ("appos", "obl", "nmod:unmarked") or above.index == node.token.index - 1)
    ):
        return beside
    verb = next((a for a in node.sentence.ancestors(node.token) if a.upos == "VERB"), None)
    subjects = [] if verb is None else find_subjects(node.sentence, verb)
    return _person_at(referents, node, subjects[0]) if len(subjects) == 1 and subjects[0].index < node.token.index else beside


def _first_conjunct(referents: Referents, node: Node) -> Node | None:
    """Return "Ruiz" for "his" in "Ruiz and his aides", "Ruiz, his wife and a friend"."""
    owned = node.verb()
    first = None if owned is None or owned.rel != "conj" else node.sentence.head_of(owned)
    if owned is None or first is None or first.index > node.token.index or first.upos not in ("PROPN", "NOUN", "PRON"):
        return None
    if any(t.upos in ("VERB", "AUX") for t in node.sentence.tokens[first.index : node.token.index]):
        return None
    return _person_at(referents, node, first)


def _subject_ahead(referents: Referents, node: Node) -> Node | None:
    """Return the subject behind a clause without one that opens a sentence: "Having lost his seat, Ruiz left"."""
    verb = next((a for a in node.sentence.ancestors(node.token) if a.upos == "VERB"), None)
    if verb is None or verb.rel != "advcl" or verb.xpos not in ("VBG", "VBN", "VB") or node.sentence.child(verb, "nsubj") is not None:
        return None
    main = node.sentence.head_of(verb)
    subject = None if main is None or main.head >= 0 else node.sentence.child(main, "nsubj")
    is_opening = all(t.rel != "nsubj" for t in node.sentence.tokens[: node.token.index])
    if subject is None or not is_opening or subject.index < node.token.index or subject.deprel != "nsubj":
        return None
    return _person_at(referents, node, subject)


def _judged(referents: Referents, node: Node) -> Node | None:
    """Return who is praised or blamed for what is his own: "congratulated Ruiz on his victory"."""
    noun = node.verb()
    verb = None if noun is None or noun.rel != "obl" else node.sentence.head_of(noun)
    judged = None if verb is None or verb.lemma not in JUDGING else node.sentence.child(verb, "obj", "iobj")
    return _person_at(referents, node, judged) if judged is not None and judged.index < node.token.index else None


def named_in_words(referents: Referents, node: Node) -> set[str]:
    """Return those whom a pronoun names in what it says, who are others: "He said that Ruiz must go"."""
    verb = node.verb()
    if verb is None or not node.says() or node.word not in nouns.HE | nouns.SHE:
        return set()
    start = max((t.index for t in node.sentence.tokens[: node.token.index] if t.text in (":", ";")), default=-1)
    told = {
        t.index for clause in node.sentence.children(verb, "ccomp", "parataxis") for t in node.sentence.subtree(clause) if t.index > start
    }
    named = [n for n in referents.by_sentence[node.sentence.index] if n.mention.name is not None and n.token.index in told]
    return {n.entity for n in named if referents.is_person(n)}
