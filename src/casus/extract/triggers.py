"""Triggers: which words of a sentence name an act of the lexicon, the most specific reading first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from casus.codebook.inflection import noun_forms
from casus.codebook.object_classes import PEOPLE
from casus.codebook.senses import Sense, SenseBook, Wording
from casus.extract.bindings import is_bound
from casus.extract.clauses import case_of, counted, is_verb, marks, subject_tokens
from casus.extract.control import undergoers
from casus.extract.control_words import DAYS
from casus.extract.described_places import describes_place
from casus.extract.papers import CONCLUDING
from casus.ground.text import fold
from casus.model.craft import is_craft
from casus.model.sentence import Sentence, Token

_PARTICLES = frozenset({"out", "off", "down", "away", "back"})  # also where a tagger takes them for prepositions: "forced him out of"
_TURNING = frozenset({"home", "back", "packing"})  # "sent home", "sent back": no sending
_DIRECTIONS = frozenset("north south east west northeast northwest southeast southwest".split())
_STEPS_UP = 2  # phrases above the one that a clause hangs on
_YEAR = 4  # digits
_WINDOW = 6  # words between a verb and its particle ("shot the low-flying plane down")


@dataclass(frozen=True, slots=True)
class Trigger:
    """A place in a sentence where a sense can be read.

    Args:
        sense: the sense.
        token: the verb or noun.
        rest: the further words of the trigger, and of a noun those before it.
        objects: heads of the verb's object that the sense asks for ("talks" of "held talks"); their own senses are then part
        of it.
        weight: how much the sense asks for and found.
    """

    sense: Sense
    token: Token
    rest: tuple[Token, ...] = ()
    objects: tuple[Token, ...] = ()
    weight: int = 0

    @property
    def is_verb(self) -> bool:
        """Whether a verb names the act, not a noun."""
        return is_verb(self.token)


def find_triggers(sentence: Sentence, book: SenseBook, *, for_pairs: bool = False) -> Iterator[tuple[Trigger, ...]]:
    """Yield for each word that can name an act the senses it can have, the most specific first.

    A noun that is part of a verb's sense ("talks" of "held talks") is left to the caller; nouns that only modify another noun
    ("accession talks": a topic), parts of names, and participles before a noun ("the downed jet") are no triggers.

    Args:
        sentence: the sentence.
        book: the lexicon.
        for_pairs: whether two mentions are given, so that senses count that tell too much in reading.
    """
    verbs, nouns = (book.all_verbs, book.all_nouns) if for_pairs else (book.verbs, book.nouns)
    for each in sentence.tokens:
        found: tuple[Trigger, ...] = ()
        token = _as_noun(sentence, each) if each.xpos == "VBG" else each
        if token.upos == "VERB":
            wordings = verbs.get(token.text.lower())
            is_beside = token.rel in ("amod", "compound", "case", "fixed", "flat")
            if wordings and not (is_beside or _is_listed(sentence, token) or describes_place(sentence, token)):
                borne = (t for t in _verb_triggers(sentence, token, wordings) if is_bound(sentence, t.sense, token))
                found = tuple(sorted(borne, key=lambda t: -t.weight))
        elif token.upos == "NOUN" and token.entity == "O":
            wordings = nouns.get(token.text.lower())
            is_line = token.text.lower() in ("row", "rows") and _is_line(sentence, token)
            if wordings and not is_line and token.deprel not in ("compound", "flat", "fixed", "nmod:desc", "amod"):
                found = tuple(_noun_triggers(sentence, token, wordings))
        if found:
            yield found


def _as_noun(sentence: Sentence, token: Token) -> Token:
    """Return a gerund that names what goes on between two as the noun that it is: "Fighting between troops and rebels has killed 40"."""
    is_subject = token.rel in ("csubj", "nsubj") and token.upos == "VERB"
    if not is_subject or not any(case_of(sentence, t) == "between" for t in sentence.children(token, "obl", "nmod")):
        return token
    return replace(token, upos="NOUN", xpos="NN", deprel="nsubj")


def _is_listed(sentence: Sentence, verb: Token) -> bool:
    """Say whether a participle is one of a list of things: "lost 6,000 dead and wounded"."""
    head = sentence.head_of(verb)
    if verb.rel != "conj" or verb.xpos not in ("VBN", "VBD") or head is None or head.upos not in ("NOUN", "ADJ", "NUM"):
        return False
    return sentence.child(verb, "nsubj", "obj", "obl", "aux", "xcomp", "ccomp") is None


def _verb_triggers(sentence: Sentence, verb: Token, wordings: tuple[Wording, ...]) -> Iterator[Trigger]:
    objects: list[Token] | None = None
    prepositions: frozenset[str] | None = None
    for wording, rest in _worded(sentence, verb, wordings):
        found: tuple[Token, ...] = ()
        has_name = False  # "aid workers" asks for more than "workers"
        if wording.objects:
            if objects is None:
                objects = _object_heads(sentence, verb)
            # "handed in its instrument": parsers take the particle for a preposition of the object.
            after = [sentence.tokens[t.head] for t in rest if t.rel == "case" and sentence.tokens[t.head].head == verb.index]
            found = tuple(t for t in (*objects, *after) if _is_object(sentence, t, wording.objects))
            if not found or _is_of_another(rest, after, found):
                continue
            has_name = (found[0].text.lower(),) not in wording.objects
        if wording.sense.prep:
            if prepositions is None:
                prepositions = _prepositions(sentence, verb)
            if not prepositions.intersection(wording.sense.prep) and not _has_phrase(sentence, verb, wording.sense.prep):
                continue
            if _has_foreign_object(sentence, verb, wording.sense):
                continue
        yield Trigger(wording.sense, verb, rest, found, wording.weight + has_name)


def _is_of_another(rest: Sequence[Token], after: Sequence[Token], found: Sequence[Token]) -> bool:
    """Say whether "in" only tells where or when: "taken from the train in the middle of the month" takes nobody in."""
    last = rest[-1] if rest else None
    return last is not None and last.text.lower() == "in" and last.rel == "case" and bool(after) and not set(after) & set(found)


def _worded(sentence: Sentence, verb: Token, wordings: tuple[Wording, ...]) -> Iterator[tuple[Wording, tuple[Token, ...]]]:
    """Yield the wordings whose further words are there, with those words."""
    is_alone = _stands_alone(sentence, verb)
    behind = {t.text.lower() for t in sentence.tokens[verb.index + 1 :]}
    for wording in wordings:
        if not wording.rest:
            if is_alone:
                yield wording, ()
        elif behind.issuperset(wording.rest) and (rest := _rest_tokens(sentence, verb, wording.rest)) is not None:
            yield wording, rest


def _stands_alone(sentence: Sentence, verb: Token) -> bool:
    """Say whether no particle makes another verb of a verb: "broke down" is not "broke"."""
    turned = verb.index + 1 < len(sentence.tokens) and sentence.tokens[verb.index + 1].text.lower() in _TURNING
    turned |= any(t.text.lower() == "packing" for t in sentence.children(verb, "xcomp", "advcl", "obl", "dep"))
    return not turned and not any(_turns(sentence, t) for t in sentence.children(verb, "compound:prt") if t.index > verb.index)


def _rest_tokens(sentence: Sentence, verb: Token, words: tuple[str, ...]) -> tuple[Token, ...] | None:
    """Return the further words of a verb, each after the one before; None where one is missing."""
    found: list[Token] = []
    at = verb.index + 1
    for number, word in enumerate(words, 1):
        after = words[number] if number < len(words) else ""
        for token in sentence.tokens[at : verb.index + 1 + _WINDOW + len(found)]:
            if (
                token.text.lower() == word
                and _belongs(sentence, token, verb)
                and (_leads_to(sentence, token, after) or not _is_parted(sentence, token, verb, found))
                and not _is_when(sentence, token)
            ):
                found.append(token)
                at = token.index + 1
                break
        else:
            return None
    return tuple(found)


def _turns(sentence: Sentence, particle: Token) -> bool:
    """Say whether a particle makes another verb; parsers take the preposition of a date for one: "signed in 1974"."""
    after = sentence.tokens[particle.index + 1] if particle.index + 1 < len(sentence.tokens) else particle
    return particle.text.lower() not in ("in", "on") or not (after.xpos == "CD" or _is_day(after))


def _leads_to(sentence: Sentence, token: Token, word: str) -> bool:
    """Say whether a preposition is that of the next word, wherever the object stands: "put the envoy under guard"."""
    head = sentence.head_of(token)
    if token.rel != "case" or head is None or head.text.lower() != word:
        return False
    return sentence.child(head, "nmod:poss", "nummod", "amod") is None  # "put two battalions on six hours' notice" warns nobody


def _is_parted(sentence: Sentence, token: Token, verb: Token, found: Sequence[Token]) -> bool:
    """Say whether an object stands between the verb and its preposition: "calls it a pearl on the belt" is no call on anybody."""
    if token.rel != "case" or token.index == verb.index + 1 or token.text.lower() in _PARTICLES | {"until"}:
        return False
    if token.text.lower() == "in" and not found:
        return True  # "given by Chad in 1994" gives in to nobody
    after = sentence.tokens[token.index + 1]
    if after.rel == "case" and after.head == token.head:
        return False  # "turned the town over to Eritrea": parsers take the particle for a preposition
    return any(verb.index < t.index < token.index and t not in found for t in sentence.children(verb, "obj"))


def _is_when(sentence: Sentence, token: Token) -> bool:
    """Say whether a preposition only says when: "broke off on Saturday", "was given in 1994", not "gave them until Saturday"."""
    head = sentence.head_of(token)
    is_time = head is not None and (_is_day(head) or (head.text.isdigit() and len(head.text) == _YEAR))
    return token.rel == "case" and token.text.lower() != "until" and is_time


def _is_day(token: Token) -> bool:
    return token.text.lower() in DAYS


def _belongs(sentence: Sentence, token: Token, verb: Token) -> bool:
    """Say whether a word hangs on the verb, or introduces or modifies what hangs on it, or stands right after it."""
    if token.head == verb.index or token.index == verb.index + 1:
        return True
    head = sentence.head_of(token)
    if head is None or head.head < 0:
        return False
    above = sentence.tokens[head.head]
    # "turned their backs on them" turns on them, "called for a ban on arms" calls on nobody.
    is_within = token.rel == "case" and bool(case_of(sentence, above))
    return head.head == verb.index or (above.head == verb.index and not is_within)


def _is_line(sentence: Sentence, noun: Token) -> bool:
    """Say whether a row is no quarrel: "a row of chairs", "with 16 rows reserved"."""
    return case_below(sentence, noun, "of") or sentence.child(noun, "nummod") is not None


def case_below(sentence: Sentence, noun: Token, preposition: str) -> bool:
    """Say whether a preposition hangs on a noun."""
    return any(case_of(sentence, t) == preposition for t in sentence.children(noun, "nmod"))


def _object_heads(sentence: Sentence, verb: Token) -> list[Token]:
    found: list[Token] = []
    for head in undergoers(sentence, verb) or _said_of(sentence, verb):
        for token in (head, *sentence.children(head, "conj")):
            inner = counted(sentence, token)
            found.append(token)
            if inner is not token:
                found.extend([inner, *sentence.children(inner, "conj")])
    found.extend(t for h in found[:1] if h.text.lower() in _DIRECTIONS for t in sentence.children(h, "amod"))  # "an offensive east of it"
    if verb.rel == "acl":
        found.extend(_above(sentence, found))
    found.extend(t for t in papers_made(sentence, verb) if t not in found)
    return found


_GENERIC = frozenset("any every each no whatever".split())


def papers_made(sentence: Sentence, verb: Token) -> list[Token]:
    """Return what a participle may tell the making of: "the first fruit of a treaty on rivers signed in May", "the accord, signed in 1934".

    Parsers hang it on any noun of the phrase, and behind a comma take it for a past.
    """
    head = sentence.head_of(verb)
    is_reduced = verb.rel == "acl" and verb.xpos in ("VBN", "VBD") and verb.lemma in CONCLUDING
    is_by = [t.text.lower() for t in sentence.tokens[verb.index + 1 : verb.index + 2]] == ["by"]  # by whom the rules of parties say
    if head is None or not is_reduced or is_by or sentence.child(verb, "nsubj", "obj", "aux", "mark") is not None:
        return []
    inner = [t for t in sentence.tokens[head.index : verb.index] if t.upos in ("NOUN", "PROPN") and head in (t, *sentence.ancestors(t))]
    return [t for t in inner if not any(d.text.lower() in _GENERIC for d in sentence.children(t, "det"))]


def _said_of(sentence: Sentence, verb: Token) -> list[Token]:
    """Return the object that a clause without "that" is about, where the parser took it for one beside it: "the embargo it imposed"."""
    if verb.rel not in ("xcomp", "ccomp", "parataxis", "advcl") or marks(sentence, verb):
        return []
    subjects = subject_tokens(sentence, verb)
    start = min((t.index for s in subjects[:1] for t in sentence.subtree(s)), default=0)
    before = sentence.tokens[start - 1] if start else None
    is_object = before is not None and before.upos == "NOUN" and before.rel == "obj" and before.head == verb.head
    return [before] if before is not None and is_object and start < verb.index else []


def _above(sentence: Sentence, heads: Sequence[Token]) -> list[Token]:
    """Return the nouns in whose phrase the described one stands, of which the clause may say it: "the ruling of the court accepted by"."""
    found: list[Token] = []
    for head in heads[:1]:
        at = head
        while at.rel == "nmod" and at.head >= 0 and at.head < at.index and len(found) < _STEPS_UP:
            at = sentence.tokens[at.head]
            found.append(at)
    return found


def _is_object(sentence: Sentence, head: Token, allowed: frozenset[tuple[str, ...]]) -> bool:
    word = "money" if head.xpos == "$" else head.text.lower()  # "$40 million": treebanks make the sign the head
    word = word if word.isascii() else fold(word)  # "attaché"
    if word == "talk" and head.xpos == "NN" and case_below(sentence, head, "of"):
        return False  # "avoid any talk of war" meets nobody
    if word in ("one", "ones") and any((t.text.lower(),) in allowed for t in sentence.tokens[: head.index]):
        return sentence.child(head, "amod") is not None  # "seized a tanker after an Iranian one had been boarded"
    if _PEOPLE in allowed and _names_people(sentence, head):
        return True
    if (word,) in allowed or (not _ARMS.isdisjoint(allowed) and is_craft(head)):
        return True
    for title in sentence.children(head, "nmod:desc"):
        if (title.text.lower(),) in allowed:
            return True  # "summoned Ambassador Liu": the title is what the sense asks for
    behind = sentence.tokens[head.index + 1 : head.index + 3]
    if len(behind) > 1 and behind[0].text.lower() == "of" and (head.lemma.lower(), "of", behind[1].text.lower()) in allowed:
        return True  # "handed in their letters of application"
    longer = _by_last(allowed).get(word, ())
    if not longer:
        return False
    before = [t.text.lower() for t in sentence.tokens[max(0, head.index - 3) : head.index] if t.text != "-"]
    return any(tuple(before[len(before) - len(words) + 1 :]) == words[:-1] for words in longer)


@cache
def _by_last(allowed: frozenset[tuple[str, ...]]) -> Mapping[str, Sequence[tuple[str, ...]]]:
    """Return the objects of several words by their last one."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for words in allowed:
        if len(words) > 1:
            found.setdefault(words[-1], []).append(words)
    return found


_PEOPLE = (PEOPLE,)
_PERSONAL = frozenset("he him she her who whom".split())


def _names_people(sentence: Sentence, head: Token) -> bool:
    """Say whether a word is a person's name or pronoun, or the name of a people of whom some are counted: "took in 4,000 Chileans"."""
    if head.text.lower() in _PERSONAL:
        return True
    if head.upos != "PROPN":
        return False
    is_counted = head.xpos == "NNPS" and (sentence.child(head, "nummod") is not None or head.rel == "nmod")
    return head.entity[2:] == "PER" or is_counted


_ARMS = frozenset({("jet",), ("missile",), ("weapon",)})


_ORDINAL = re.compile(r"\d{1,2}(st|nd|rd|th)")  # "will go back to the Council on the 20th" goes back on nothing
_TIMES = frozenset("time day week month year hour minute night moment while".split())


def _prepositions(sentence: Sentence, verb: Token) -> frozenset[str]:
    found: set[str] = set()
    for child in sentence.children(verb, "obl", "nmod", "advcl", "obj", "xcomp", "ccomp", "advmod"):
        if _is_day(child) or _ORDINAL.fullmatch(child.text.lower()) or (child.lemma in _TIMES and not case_below(sentence, child, "of")):
            continue  # "called the king on Saturday" calls on nobody, "called at the port for the second time" for nothing
        if child.rel != "ccomp":  # "insists it was on its soil" has no "on" of its own
            case = case_of(sentence, child)
            if case.startswith("according"):
                continue  # "according to a diplomat, he told the envoy that": nobody was told to do anything
            found.update((case, *case.split()))
            if child.rel != "advcl" or child.index > verb.index:
                found.update(marks(sentence, child))  # "To win, he told them that": nobody was told to do anything
        else:
            found.update(t.text.lower() for t in sentence.children(child, "mark"))
        if child.rel == "obj":
            found.update(case_of(sentence, t) for t in sentence.children(child, "nmod", "acl") if not _is_day(t))
        elif child.rel in ("obl", "advmod") and child.upos in ("ADP", "ADV"):
            found.add(child.text.lower())
    return frozenset(found)


def _has_foreign_object(sentence: Sentence, verb: Token, sense: Sense) -> bool:
    """Say whether an object stands where the sense has only a preposition: "called elections for May" is no call for anything."""
    if sense.object or sense.type != "REQUEST" or any(slot.startswith(("obj", "iobj", "poss")) for slot in sense.recipient):
        return False
    return any(t.index > verb.index for t in sentence.children(verb, "obj"))


def _has_phrase(sentence: Sentence, verb: Token, entries: tuple[str, ...]) -> bool:
    """Say whether one of the entries that name a preposition with its noun is there ("in:talks")."""
    for entry in entries:
        preposition, _, noun = entry.partition(":")
        if noun and any(
            t.text.lower() in noun_forms(noun) and preposition in case_of(sentence, t).split()
            for holder in (verb, *undergoers(sentence, verb))
            for t in sentence.children(holder, "obl", "nmod")
        ):
            return True
    return False


def _noun_triggers(sentence: Sentence, noun: Token, wordings: tuple[Wording, ...]) -> Iterator[Trigger]:
    for wording in wordings:
        n = len(wording.rest)
        before = [t for t in sentence.tokens[max(0, noun.index - n - 2) : noun.index] if t.text != "-"][-n:] if n else []
        if n and tuple(t.text.lower() for t in before) != wording.rest:
            continue
        yield Trigger(wording.sense, noun, tuple(before), (), wording.weight)
