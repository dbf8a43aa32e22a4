"""Who does the saying: the subject of a cue, through passives, participles and control."""

from __future__ import annotations

from casus.extract.clauses import is_means
from casus.extract.closing import closing_subject
from casus.extract.control import find_blamed
from casus.extract.quoted_as import QUOTING
from casus.extract.said_clauses import is_adding, preposition
from casus.extract.subject_slips import (
    FINITE,
    after_dateline,
    before_relative,
    is_wrongly_below,
    misattached_subject,
    name_before,
    who_is_meant,
)
from casus.extract.time_words import SPANS
from casus.model.sentence import Sentence, Token

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "X", "SYM", "DET"})
_RELATIVE = frozenset({"who", "which", "that", "whom"})
_DASHES = frozenset({"-", "–", "—", "--"})
_MARKS_BEFORE = frozenset({",", "—", "–", "”", '"', "''"})
_TIMES = frozenset(
    """week month year day morning afternoon evening night today yesterday tonight weekend
    monday tuesday wednesday thursday friday saturday sunday""".split()
)
_AFTER_ASKED = frozenset("whether if about by why what how when where who which on for to at in repeatedly later directly".split())
_OCCASIONS_OF = frozenset({"for", "of", "by", "in", "about", "after", "before", "without"})
_LETTING = frozenset("compel enable expect help let make oblige permit require see want".split())
_NEAR = 5  # tokens
_WRITTEN = frozenset("message statement letter tweet post note sign memo email telegram report banner poster".split())
_CHARGING = frozenset({"accuse", "suspect", "blame"})
_OBJECT_CONTROL = frozenset(
    "tell urge ask order persuade prompt force allow lead cause push press invite warn advise encourage convince".split()
)


def is_passive(sentence: Sentence, verb: Token) -> bool:
    """Say whether the verb is passive: it has a passive subject or auxiliary, or is a bare participle after a noun."""
    if sentence.child(verb, "aux:pass") is not None:
        return True
    if is_asked(sentence, verb):
        return True
    if sentence.child(verb, "nsubj:pass") is not None:
        if verb.rel in ("root", "parataxis", "ccomp") and sentence.child(verb, "aux") is None:
            return False  # "Ames, the mayor, called for calm": a finite verb has no passive without its auxiliary
        # Of two subjects the parser gives an active verb the second is an object ("Ames said about the money spent").
        return all(c.deprel != "nsubj" or c.index > verb.index for c in sentence.children(verb, "nsubj"))
    return verb.xpos == "VBN" and verb.rel in ("acl", "advcl") and sentence.child(verb, "aux", "nsubj") is None


def is_asked(sentence: Sentence, verb: Token) -> bool:
    """Say whether the verb opens "Asked whether ..., she declined": who answers was asked, nobody in the clause asks."""
    if verb.text.lower() not in ("asked", "pressed", "questioned"):
        return False
    if asked_aside(sentence, verb) is not None:
        return True
    if verb.rel in ("root", "conj") or verb.index > 2:
        return False
    after = sentence.tokens[verb.index + 1].text.lower() if verb.index + 1 < len(sentence.tokens) else ""
    return after in _AFTER_ASKED and not any(t.upos in _NOMINAL for t in sentence.tokens[: verb.index])


def asked_aside(sentence: Sentence, verb: Token) -> tuple[Token, int] | None:
    """Return who was asked in "Ames, asked whether he would go, declined", and the index of the comma that closes the aside, or None."""
    tokens, at = sentence.tokens, verb.index
    if at < 2 or at + 1 >= len(tokens) or tokens[at - 1].text != "," or tokens[at + 1].text.lower() not in _AFTER_ASKED:
        return None
    if tokens[at - 2].upos not in ("NOUN", "PROPN", "PRON"):
        return None
    close = next((t.index for t in tokens[at:-1] if t.text == "," and tokens[t.index + 1].xpos in ("VBD", "VBZ", "VBP")), None)
    if close is None:
        return None
    name = tokens[at - 2]
    while name.rel in ("flat", "compound") and 0 <= name.head < at and at - name.head < 8:
        name = tokens[name.head]
    return name, close


def answerer(sentence: Sentence, verb: Token) -> Token | None:
    """Return who answers in "A says so; Ames, asked about it, said no", where no other subject stands between the aside and the verb."""
    for asked in reversed(sentence.tokens[: verb.index]):
        if asked.text == ";":
            return None
        if asked.text.lower() in ("asked", "pressed", "questioned") and (aside := asked_aside(sentence, asked)) is not None:
            name, close = aside
            between = sentence.tokens[close + 1 : verb.index]
            is_his = close < verb.index and not any(t.rel in ("nsubj", "csubj") or t.text in ';:,“"' for t in between)
            return name if is_his and sentence.tokens[verb.index - 1].xpos != "TO" else None
    return None


def find_agent(sentence: Sentence, verb: Token) -> Token | None:
    """Return the agent of a passive verb ("by Moscow"), or None."""
    for child in sentence.children(verb, "obl"):
        is_by = child.deprel == "obl:agent" or any(c.text.lower() == "by" for c in sentence.children(child, "case"))
        if is_by and not is_means(sentence, child):
            return child
    if verb.lemma in _CHARGING:  # "are accused of massacres by rights groups": the parser hangs them on the massacres
        charged = [c for c in sentence.children(verb, "obl") if any(k.text.lower() in ("of", "for") for k in sentence.children(c, "case"))]
        below = (t for c in charged for t in sentence.children(c, "nmod"))
        return next((t for t in below if any(k.text.lower() == "by" for k in sentence.children(t, "case"))), None)
    return None


def find_subject(sentence: Sentence, verb: Token, depth: int = 0) -> Token | None:
    """Return the head of the phrase that does what the verb says, or None where the sentence does not tell.

    A participle ("adding that"), an infinitive ("refused to say") and a coordinated verb borrow the subject of the verb above; a
    relative clause takes its antecedent; a noun's own participle ("a report saying") takes the noun.
    """
    if depth > 4:
        return None
    if is_passive(sentence, verb):
        return find_agent(sentence, verb)
    found = _present_subject(sentence, verb) or _borrowed_subject(sentence, verb, depth)
    return found if found is not None or depth else _of_sentence(sentence, verb)


def _of_sentence(sentence: Sentence, verb: Token) -> Token | None:
    """Return who acts in the sentence that ", telling them ..." goes on from, or the name right before "vowing to ...", or None."""
    if verb.xpos != "VBG" or verb.index == 0:
        return None
    before = sentence.tokens[verb.index - 1]
    if before.upos == "PROPN" and verb.rel != "advcl":
        return before
    if not _follows_mark(sentence, verb):
        return None
    for above in sentence.ancestors(verb):
        subject = next((c for c in sentence.children(above, "nsubj") if c.index < verb.index), None)
        if subject is not None and above.index < verb.index:
            return None if subject.text.lower() in _RELATIVE else subject
    root = sentence.root
    return root if root.upos == "PROPN" and root.index < verb.index else None


def _present_subject(sentence: Sentence, verb: Token) -> Token | None:
    """Return the subject that stands with the verb."""
    own = _own_subject(sentence, verb)
    name = name_before(sentence, verb, own)
    if name is not None or own is None:
        return name
    if own.text.lower() in _RELATIVE:
        return _antecedent(sentence, own, verb)
    return (after_dateline(sentence, own, verb) if own.index < 3 else None) or own


def _borrowed_subject(sentence: Sentence, verb: Token, depth: int) -> Token | None:
    """Return the subject of a verb that has none of its own: its noun's, or that of the verb above."""
    above = _above(sentence, verb)
    closing = closing_subject(sentence, verb) if verb.rel in ("root", "ccomp", "parataxis", "dep") else None
    if closing is not None:
        return closing[1]
    if verb.xpos in FINITE and verb.rel in ("root", "ccomp", "parataxis"):
        found = misattached_subject(sentence, verb) or _of_verb_beside(sentence, verb, above, depth)
        return found or (before_relative(sentence, verb) if verb.index > 0 else None)
    if above is None:
        return None
    if above.upos in ("NOUN", "PROPN") and verb.deprel in ("acl", "amod", "dep") and is_wrongly_below(verb, above):
        return above
    if verb.rel == "conj" or (verb.deprel == "parataxis" and verb.xpos == "VBG"):
        return _of_conjunct(sentence, verb, above, depth)
    if verb.rel == "acl":
        return _subject_of_modifier(sentence, verb, above, depth)
    if verb.rel not in ("xcomp", "advcl", "ccomp", "obl", "dep"):
        return None
    if verb.xpos == "VBG":
        is_cited = above.lemma in QUOTING or _is_heard(sentence, verb)
        quoted = sentence.child(above, "obj") if is_cited and not is_passive(sentence, above) else None
        beside = quoted or _with_subject(sentence, verb, above)  # "quoted him as saying", "recalled Ames saying"; ", with Ames saying"
        if beside is not None:
            return beside
        above = _main_above(sentence, verb, above)
    return _subject_above(sentence, verb, above, depth) if verb.xpos in ("VBG", "VB", "VBN") or (depth and verb.upos == "ADJ") else None


def _above(sentence: Sentence, verb: Token) -> Token | None:
    """Return the word that a verb hangs on, or the verb above an adverb there ("went so far as to say")."""
    above = sentence.head_of(verb)
    main = sentence.head_of(above) if above is not None and above.upos == "ADV" else None
    return main if main is not None and main.upos == "VERB" else above


def _main_above(sentence: Sentence, verb: Token, above: Token) -> Token:
    """Return the verb of the main clause where ", saying" hangs on one that tells when: "Ames sued after Chad had gone, saying so"."""
    main = sentence.head_of(above)
    if main is None or main.upos != "VERB" or main.index > above.index or above.rel != "advcl" or not is_adding(sentence, verb):
        return above
    return main if preposition(sentence, above) in ("after", "when", "as", "while", "before", "since") else above


def _is_heard(sentence: Sentence, verb: Token) -> bool:
    """Say whether a name or pronoun stands right before a participle that is what is heard or seen of him ("heard Ames saying")."""
    before = sentence.tokens[verb.index - 1]
    return verb.rel in ("xcomp", "ccomp") and (before.entity[2:] == "PER" or before.text.lower() in ("him", "her", "them"))


def _of_conjunct(sentence: Sentence, verb: Token, above: Token, depth: int) -> Token | None:
    """Return the subject that a verb shares with the one it is coordinated with; nobody speaks on across a semicolon."""
    if verb.rel == "conj" and any(t.text == ";" for t in sentence.tokens[above.index : verb.index]):
        return before_relative(sentence, verb)
    if verb.rel == "conj" and (told := _of_relative(sentence, verb, above)) is not None:
        return told
    beside = [c for c in sentence.children(above, "conj") if above.index < c.index < verb.index and sentence.child(c, "nsubj") is not None]
    if verb.rel == "conj" and beside:
        return find_subject(sentence, beside[-1], depth + 1)  # "Chad left, and Mali stayed and said": the parse joins both to the first
    if is_passive(sentence, above) and not is_passive(sentence, verb):
        return _passive_subject(sentence, above)  # "was joined by Ames and joked": who was joined did
    return find_subject(sentence, above, depth + 1)


def _of_relative(sentence: Sentence, verb: Token, above: Token) -> Token | None:
    """Return the person in front of an open clause that "and said" goes on with: "told Ann, who had come home and said she would stay"."""
    who = next((t for t in reversed(sentence.tokens[above.index + 1 : verb.index]) if t.xpos == "WP" and t.text.lower() == "who"), None)
    if who is None or verb.xpos not in FINITE or sentence.tokens[who.index - 1].text != ",":
        return None
    between = sentence.tokens[who.index + 1 : verb.index]
    is_open = not any(t.text in ",;:" for t in between) and between[-1:] != () and between[-1].text.lower() == "and"
    is_same = any(t.xpos == verb.xpos for t in between)
    before = sentence.tokens[who.index - 2] if who.index > 1 else None
    return _antecedent(sentence, who, sentence.tokens[who.head]) if is_open and is_same and before is not None else None


def _passive_subject(sentence: Sentence, verb: Token) -> Token | None:
    """Return the subject of a passive verb, or of the one that it is coordinated with ("was booed and shouted down")."""
    for _ in range(3):
        subject = sentence.child(verb, "nsubj:pass", "nsubj")
        above = sentence.head_of(verb)
        if subject is not None or above is None or verb.rel != "conj":
            return subject
        verb = above
    return None


def _of_verb_beside(sentence: Sentence, verb: Token, above: Token | None, depth: int) -> Token | None:
    """Return the subject of the verb before it that a finite verb goes on from ("offered him a job, then says ...")."""
    goes_on = above is not None and verb.rel == "parataxis" and above.xpos == verb.xpos and above.index < verb.index
    return find_subject(sentence, above, depth + 1) if goes_on and above is not None else None


def _subject_above(sentence: Sentence, verb: Token, above: Token, depth: int) -> Token | None:
    """Return the subject that a participle or infinitive shares with the verb above, or the object that controls it."""
    is_purpose = verb.rel == "advcl" and verb.xpos == "VB" and sentence.child(above, "obj", "iobj") is not None
    if (verb.rel == "xcomp" or is_purpose) and above.lemma in _OBJECT_CONTROL:
        return sentence.child(above, "obj", "iobj")
    if verb.rel == "xcomp" and above.lemma in _LETTING and (whom := sentence.child(above, "obj", "iobj")) is not None:
        return whom  # "will not let Sweden join": who would join
    blamed = find_blamed(sentence, verb, above) if verb.xpos == "VBG" else None
    if blamed is not None:
        return next(iter(blamed), None)
    if above.upos in _NOMINAL - {"ADJ"} and sentence.child(above, "nsubj", "cop") is None:
        return above if verb.xpos == "VBG" else None
    if is_passive(sentence, above):
        is_means = any(m.text.lower() == "by" for m in sentence.children(verb, "mark", "case"))
        return None if is_means else _passive_subject(sentence, above)  # "was justified by saying": nobody is named
    if verb.xpos == "VBG" and any(m.text.lower() == "for" for m in sentence.children(verb, "mark", "case")):
        whom = sentence.child(above, "obj")
        if whom is not None and (whom.entity[2:] == "PER" or whom.upos == "PRON"):
            return whom  # "criticised Ames for saying"
    return find_subject(sentence, above, depth + 1)


def _own_subject(sentence: Sentence, verb: Token) -> Token | None:
    """Return the verb's subject; of two before it the nearer one ("WASHINGTON (AP) - The envoy said")."""
    subjects = [s for s in sentence.children(verb, "nsubj", "csubj") if not _is_time(s)]
    if verb.xpos == "VBG" and sentence.child(verb, "aux") is None:
        subjects = [s for s in subjects if s.index < verb.index]  # "urging the council to pay", "by saying that the judge ..."
    before = [s for s in subjects if s.index < verb.index]
    if before:
        is_apposition = len(before) > 1 and sentence.tokens[verb.index - 1].text in _MARKS_BEFORE and before[-1].upos == "NOUN"
        is_apposition |= len(before) > 1 and _is_between_dashes(sentence, before[-1], verb)
        return before[0] if is_apposition else before[-1]
    if subjects and _is_content_subject(sentence, verb, subjects[0]):
        subjects = []  # "and said allies wanted to know": the parse hangs the content's subject on the verb of saying
    return subjects[0] if subjects else _subject_of_nominal(sentence, verb)


def _is_time(noun: Token) -> bool:
    """Say whether a word only names a time, which says nothing ("The bank, earlier this month, announced", "Ames later Thursday told")."""
    return noun.lemma.lower() in _TIMES


def _is_between_dashes(sentence: Sentence, noun: Token, verb: Token) -> bool:
    """Say whether dashes enclose a noun right before the verb ("Ms Ames - a former judge - said"); one behind a dateline stands alone."""
    if sentence.tokens[verb.index - 1].text not in _DASHES or noun.upos != "NOUN":
        return False
    first = min(t.index for t in sentence.subtree(noun) if t.text not in _DASHES)
    return first > 0 and sentence.tokens[first - 1].text in _DASHES


def _is_content_subject(sentence: Sentence, verb: Token, subject: Token) -> bool:
    """Say whether a subject right after the verb, with a clause after it, is that clause's: no mark before the verb inverts them."""
    clause = next((c for c in sentence.children(verb, "ccomp") if c.index > subject.index), None)
    if clause is None or verb.index == 0 or sentence.child(clause, "nsubj") is not None:
        return False
    before = sentence.tokens[verb.index - 1]
    return verb.rel == "conj" and before.upos != "PUNCT"


def _follows_mark(sentence: Sentence, verb: Token) -> bool:
    """Say whether a comma or dash stands before the verb, adverbs aside."""
    at = verb.index - 1
    while at > 0 and sentence.tokens[at].upos == "ADV":
        at -= 1
    return at > 0 and sentence.tokens[at].text in _MARKS_BEFORE


def relative_pronoun(sentence: Sentence, verb: Token) -> Token | None:
    """Return the relative pronoun that is the verb's subject ("the envoy, who said"), or None."""
    clause = verb
    while clause.rel == "conj" and sentence.child(clause, "nsubj") is None and clause.head >= 0:
        clause = sentence.tokens[clause.head]
    return next(
        (c for c in sentence.children(clause, "nsubj") if c.text.lower() in ("who", "which", "that") and c.xpos in ("WP", "WDT")), None
    )


def _subject_of_nominal(sentence: Sentence, verb: Token) -> Token | None:
    """Return the subject in "with Moscow claiming ...", where the parse hangs the verb on or beside the name, and in "Mali's saying so"."""
    owner = sentence.child(verb, "nmod:poss") if verb.xpos == "VBG" else None
    if owner is not None and verb.index - 1 in (owner.index, *(c.index for c in sentence.children(owner, "case"))):
        return owner
    for child in sentence.children(verb, "obl", "dep"):
        if child.index < verb.index and any(c.text.lower() == "with" for c in sentence.children(child, "case")) and verb.xpos == "VBG":
            return child
    return None


def _with_subject(sentence: Sentence, verb: Token, above: Token) -> Token | None:
    """Return the name in ", with Ames and his allies - ... - blaming ...", where the parse hangs it on the verb above."""
    before = sentence.tokens[verb.index - 1]
    if verb.index > 1 and sentence.tokens[verb.index - 2].text.lower() == "with" and before.head == above.index and before.upos in _NOMINAL:
        return before  # "ended with Ames asking"
    for child in sentence.children(above, "obl"):
        lead = sentence.child(child, "case") or next((m for m in sentence.children(verb, "mark") if m.index < child.index), None)
        if (
            lead is not None
            and lead.text.lower() == "with"
            and child.index < verb.index
            and (sentence.tokens[max(0, lead.index - 1)].text in _MARKS_BEFORE or child.index == verb.index - 1)
        ):
            return child
    return None


def _antecedent(sentence: Sentence, pronoun: Token, verb: Token) -> Token:
    """Return the noun that a relative pronoun stands for; the pronoun itself where the clause hangs on no noun."""
    clause = verb
    while clause.rel in ("conj", "xcomp") and clause.head >= 0:
        clause = sentence.tokens[clause.head]
    noun = sentence.head_of(clause)
    if clause.deprel != "acl:relcl" or noun is None or noun.upos not in _NOMINAL:
        return pronoun
    holder = sentence.head_of(noun) if noun.rel == "nmod" and pronoun.text.lower() == "who" and noun.entity[2:] != "PER" else None
    if holder is not None and holder.entity[2:] == "PER":
        return holder  # "Colonel Fall of the gendarmerie, who said"
    return who_is_meant(sentence, noun) if pronoun.text.lower() == "who" else noun


def _subject_of_modifier(sentence: Sentence, verb: Token, noun: Token, depth: int) -> Token | None:
    """Return the subject of a verb that modifies a noun: the noun ("a report saying"), or who has it ("took pains to say")."""
    if verb.xpos == "VBG" and verb.deprel != "acl:relcl" and _follows_mark(sentence, verb):
        clause = next((a for a in sentence.ancestors(noun) if a.upos in ("VERB", "AUX") or sentence.child(a, "cop") is not None), None)
        if clause is not None:  # "raised questions about it, suggesting that": not the noun before the comma
            return find_subject(sentence, clause, depth + 1)
    if verb.xpos == "VBG" and noun.rel == "obj" and noun.lemma in SPANS:  # "spent hours saying"
        clause = sentence.head_of(noun)
        return find_subject(sentence, clause, depth + 1) if clause is not None else None
    led_by = {m.text.lower() for m in sentence.children(verb, "mark", "case")}
    if verb.xpos == "VBG" and led_by & _OCCASIONS_OF:  # "endured criticism for saying", "the habit of telling"
        is_said = led_by == {"in"} and sentence.child(noun, "cop") is not None  # "was in the lead in urging"
        clause = noun if is_said else next((a for a in sentence.ancestors(noun) if a.upos in ("VERB", "AUX")), None)
        return find_subject(sentence, clause, depth + 1) if clause is not None else None
    if verb.xpos == "VBG" and noun.rel in ("nmod", "obl") and verb.deprel != "acl:relcl":
        written = next((t for t in sentence.tokens[max(0, noun.index - _NEAR) : noun.index] if t.lemma in _WRITTEN), None)
        if written is not None and not any(t.text in ",;:" for t in sentence.tokens[written.index : noun.index]):
            return written  # "posted a message on the board reading": not the board
    if verb.deprel == "acl:relcl" or verb.xpos == "VBG":
        return noun
    above = sentence.head_of(noun)
    if any(c.text.lower() == "to" for c in sentence.children(verb, "mark")) and above is not None and above.upos in ("VERB", "AUX"):
        return find_subject(sentence, above, depth + 1)
    return None
