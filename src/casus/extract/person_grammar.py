"""Whom grammar alone shows "he" and "his" to be, and whom it rules out by what he says."""

from __future__ import annotations

from collections.abc import Iterator

from casus.extract import nouns
from casus.extract.captives import captive_before
from casus.extract.control import find_subjects
from casus.extract.it_owners import owns_what_states_have
from casus.extract.parties import is_personal
from casus.extract.referents import SAYING, Node, Referents, gender_of_pronoun
from casus.ground.text import fold
from casus.model.sentence import Sentence, Token

# Who is praised or blamed, is so for what is his own.
JUDGING = frozenset(
    "congratulate thank praise blame condemn punish criticise criticize accuse forgive remind rebuke applaud commend".split()
)

_ASKING = frozenset({"ask", "press", "push", "question", "quiz"})

_SPOKE = 2  # sentences in which who spoke last still has the word
_BESIDE = frozenset({"appos", "flat", "nmod:desc", "compound"})
_STRANGERS = frozenset({"one", "another", "other", "somebody", "someone"})


def certain_by_grammar(referents: Referents, node: Node) -> Node | None:
    """Return the person that a pronoun can only be by its place in the sentence, or None.

    "Ruiz hurt himself", "Ruiz and his aides", "Having lost his seat, Ruiz left", "Speaking of his plans, Ruiz said", "congratulated
    Ruiz on his victory", "his aide quoted him", "Ruiz, whom his deputies call a fool".
    """
    found = None
    if node.word.endswith("self"):
        found = _own(referents, node)
    elif node.token.deprel == "nmod:poss":
        found = _first_conjunct(referents, node) or _subject_ahead(referents, node)
        found = found or _judged(referents, node) or _whom_his(referents, node)
    else:
        found = (_owner_of_subject(referents, node) if node.token.rel in ("obj", "iobj") else None) or _captive(referents, node)
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
        found = referents.sole(node.sentence, subjects)
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


def _whom_his(referents: Referents, node: Node) -> Node | None:
    """Return the person whom a relative clause has something done to by what is his: "Ruiz, whom his own deputies call a fool"."""
    owned = node.verb()
    verb = None if owned is None or owned.rel != "nsubj" else node.sentence.head_of(owned)
    if verb is None or verb.deprel != "acl:relcl" or not any(fold(t.text) == "whom" for t in node.sentence.children(verb, "obj")):
        return None
    above = node.sentence.head_of(verb)
    return None if above is None else _person_at(referents, node, above)


def _captive(referents: Referents, node: Node) -> Node | None:
    """Return the one who was taken, where a pronoun is freed or charged: "Ruiz had Sosa arrested. He was freed"."""
    sides = captive_before(referents, node)
    captive = None if sides is None else sides[0]
    return captive if captive is not None and referents.is_person(captive) else None


def _owner_of_subject(referents: Referents, node: Node) -> Node | None:
    """Return whose the one doer is, where that too is "his" and done to "him": "his aide quoted him", "her lawyer praised her"."""
    verb = node.verb()
    subjects = [] if verb is None else find_subjects(node.sentence, verb)
    is_one = len(subjects) == 1 and subjects[0].xpos == "NN" and node.sentence.child(subjects[0], "conj") is None
    owner = node.sentence.child(subjects[0], "nmod:poss") if is_one else None
    if owner is None or fold(owner.text) not in ("his", "her") or gender_of_pronoun(fold(owner.text)) != gender_of_pronoun(node.word):
        return None
    found = _person_at(referents, node, owner)
    return found if found is not None and found.entity in referents.facts and found.quote is node.quote else None


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


def told_of_in_quotes(referents: Referents, node: Node) -> set[str]:
    """Return those of whom a pronoun speaks in the quotation beside it, who are others: in "“He was the best of us,” he said" two men.

    Whoever is named there, or was found to be its "he"; only what the pronoun itself says counts, not what it stands in.
    """
    if node.quote is not None or not node.says():
        return set()
    return {n.entity for n in _in_quotes(referents, node) if referents.is_person(n) and n.word not in nouns.SPEAKERS}


def _in_quotes(referents: Referents, node: Node) -> Iterator[Node]:
    """Yield what is mentioned in the quotations of a pronoun's sentence, to where they begin and end."""
    for quote in referents.quotes.within(node.sentence.span):
        for index in referents.sentences_of(quote):
            yield from (n for n in referents.by_sentence.get(index, ()) if n.quote == quote)


def is_anybody(referents: Referents, node: Node, speaker: Node | None) -> bool:
    """Say whether grammar leaves two open for a pronoun, of whom no sign tells which: whoever is no mention, or one of whom he speaks.

    "Another miner said he had seen it"; "Ruiz had come last. “He was the best of us,” he said", where nobody spoke just before.
    """
    has_spoken = speaker is not None and node.sentence.index - speaker.sentence.index <= _SPOKE
    return _is_told_by_stranger(referents, node) or (not has_spoken and _speaks_of_one_alike(referents, node))


def _speaks_of_one_alike(referents: Referents, node: Node) -> bool:
    """Say whether a pronoun says words that are about another "he": "“He was the best of us,” he said"."""
    if node.quote is not None or not node.says():
        return False
    alike = nouns.HE if node.word in nouns.HE else nouns.SHE
    return any(n.word in alike and n.is_subject and _is_main(n) for n in _in_quotes(referents, node))


def _is_main(node: Node) -> bool:
    """Say whether a quoted subject is that of no clause inside another of its quotation."""
    above = list(node.sentence.ancestors(node.token))[1:]
    return not any(a.upos in ("VERB", "AUX") and node.quote is not None and node.quote.outer.covers(a.span) for a in above)


def asking(referents: Referents, node: Node) -> set[str]:
    """Return those whom the asking around a pronoun shows to be others: who asks, and whom it is about.

    "Asked by Ruiz whether he would go", "pressed by Ruiz on what could bring him back"; "asked about Ruiz, he said".
    """
    is_own = node.token.deprel == "nmod:poss"  # "asked by Ruiz whether his country": either's
    asked = [a for a in node.sentence.ancestors(node.token) if a.lemma in _ASKING and a.xpos == "VBN" and not is_own]
    found = {t.index for a in asked for t in node.sentence.children(a, "obl") if _is_by(node.sentence, t)}
    verb = node.verb()
    if verb is not None and node.says():
        about = (c for c in node.sentence.children(verb, "advcl") if c.lemma in _ASKING and c.xpos == "VBN")
        found |= {t.index for c in about for t in node.sentence.subtree(c)}
    here = (n for n in referents.by_sentence[node.sentence.index] if n.token.index in found and n.token.index != node.token.index)
    return {n.entity for n in here if referents.is_person(n) and n.mention.kind == "person"}


def _is_by(sentence: Sentence, token: Token) -> bool:
    """Say whether a phrase says by whom something is done."""
    return any(fold(c.text) == "by" for c in sentence.children(token, "case"))


def _is_told_by_stranger(referents: Referents, node: Node) -> bool:
    """Say whether a pronoun stands in what somebody says who is no mention, and whom it may mean: "Another miner said he had seen it"."""
    for above in node.sentence.ancestors(node.token):
        teller = node.sentence.child(above, "nsubj") if fold(above.text) in SAYING else None
        is_his = teller is None or above.index == node.token.head or node.sentence.is_below(node.token, teller)
        is_quoted = teller is not None and node.quote is not None and not node.quote.outer.covers(teller.span)  # nobody calls himself he
        if teller is None or is_his or is_quoted or teller.index > node.token.index:
            continue
        is_somebody = is_personal(teller) if teller.upos == "NOUN" else fold(teller.text) in _STRANGERS
        here = referents.by_sentence[node.sentence.index]
        is_found = any(n.mention.span.covers(teller.span) or _is_named_by(n, teller) for n in here)
        return is_somebody and teller.xpos != "NNS" and not is_found
    return False


def _is_named_by(node: Node, head: Token) -> bool:
    """Say whether a mention is headed by a word, or stands beside it as its name: "the director general, Tomas Brandl"."""
    at: Token | None = node.token
    while at is not None and at.index != head.index and at.rel in _BESIDE:
        at = node.sentence.head_of(at)
    return at is not None and at.index == head.index
