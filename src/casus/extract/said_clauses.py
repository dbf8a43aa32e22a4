"""Clauses that are said: their tokens without what belongs to the verb of saying."""

from __future__ import annotations

from casus.codebook.cues import CueBook
from casus.model.sentence import Sentence, Token

_GOING_ON = frozenset(
    "add say note warn stress insist argue claim tell call explain point emphasize emphasise state urge accuse describe vow assert cite "
    "reiterate promise pledge suggest acknowledge recall predict conclude echo reflect tout draw throw spark prompt refer allude "
    "invoke employ deploy repeat quote hint slam blast praise mock".split()
)
_LEADING = frozenset({"of", "for", "about", "on", "against"})
ASKING_WORDS = frozenset("what who whom whose whether how why when where which if".split())
_SAYING = frozenset("say comment elaborate specify disclose identify name explain".split())
_PARTICULARS = frozenset(
    "number figure detail details reason name date estimate explanation evidence example source timetable toll breakdown".split()
)
_COMMAS = frozenset({",", "”", '"', "’", "''", "—", "–"})
_LONG_REST = 5  # tokens


def preposition(sentence: Sentence, token: Token) -> str:
    """Return the preposition or conjunction that leads in a phrase, or ""."""
    word = next((c for c in sentence.children(token, "case", "mark") if c.index < token.index), None)
    return word.text.lower() if word is not None else ""


def is_adding(sentence: Sentence, verb: Token) -> bool:
    """Say whether the verb is a participle after a comma that goes on with what was said ("..., adding that")."""
    return (
        verb.xpos == "VBG" and verb.rel in ("advcl", "acl", "parataxis", "ccomp") and verb.lemma in _GOING_ON
        and verb.index > 0 and (sentence.tokens[verb.index - 1].text in _COMMAS or _follows_while(sentence, verb))
    )  # fmt: skip


def _follows_while(sentence: Sentence, verb: Token) -> bool:
    """Say whether ", while" stands before a participle ("said they would support it, while emphasizing that ...")."""
    return verb.index > 1 and sentence.tokens[verb.index - 1].text.lower() == "while" and sentence.tokens[verb.index - 2].text in _COMMAS


def is_infinitive(sentence: Sentence, token: Token) -> bool:
    """Say whether a clause is led by "to"."""
    return any(c.text.lower() == "to" for c in sentence.children(token, "mark", "aux"))


def clause_tokens(sentence: Sentence, clause: Token, cues: CueBook) -> list[Token]:
    """Return the clause without a cue verb that is coordinated with it by mistake ("said that he understood but insisted ...")."""
    cut: set[int] = set()
    verb = sentence.head_of(clause)
    for below in sentence.children(clause, "conj", "advcl", "obl"):
        if below.rel == "conj" and is_stray_conjunct(sentence, below, clause, cues):
            cut.update(t.index for t in sentence.subtree(below))
        elif below.rel == "advcl" and is_adding(sentence, below):
            cut.update(range(below.index, len(sentence.tokens)))
        elif below.rel == "obl" and preposition(sentence, below) == "according":
            cut.update(t.index for t in sentence.subtree(below))
    if verb is not None:
        for below in sentence.subtree(clause):
            if below.index > clause.index and shares_cue(sentence, below, verb, cues):
                cut.update(t.index for t in sentence.subtree(below))
    tokens = [t for t in sentence.subtree(clause) if t.index not in cut]
    if verb is None or verb.index not in {v.index for v in sentence.ancestors(clause)}:
        return tokens
    # What the parse hangs on the clause from beyond the verb of saying ("On Monday, X said ...") belongs to that verb.
    is_after = clause.index > verb.index
    return [t for t in tokens if (t.index > verb.index) == is_after or _reaches_across(sentence, t, clause, verb)]


def _reaches_across(sentence: Sentence, token: Token, clause: Token, verb: Token) -> bool:
    """Say whether a token beyond the verb is still content: in a finite part of the clause ("A, she said, and B did C")."""
    top = token
    while top.head not in (clause.index, -1):
        top = sentence.tokens[top.head]
    if (
        clause.index > verb.index
        or top.rel not in ("conj", "parataxis", "ccomp", "advcl")
        or top.upos not in ("VERB", "AUX", "ADJ", "NOUN")
    ):
        return False
    if any(t.text == ";" for t in sentence.tokens[verb.index : token.index]):
        return False
    if top.rel == "advcl" and preposition(sentence, top) in ("after", "when", "as", "while", "before", "during"):
        return False
    return sentence.child(top, "nsubj", "aux", "cop", "mark") is not None


def is_stray_conjunct(sentence: Sentence, conjunct: Token, clause: Token, cues: CueBook) -> bool:
    """Say whether a finite verb without a subject, coordinated with a content clause, rather goes on with the verb of saying.

    The parser attaches "said that ... and urged ..." inside the clause; a cue verb in the tense of the verb of saying, with a clause,
    infinitive or quotation of its own, after a comma or "but", is taken to share the speaker.
    """
    if is_silence(sentence, conjunct):
        return True
    subject = sentence.child(conjunct, "nsubj")
    if subject is not None and not _repeats(sentence, subject):
        return False
    if conjunct.xpos not in ("VBD", "VBZ", "VBN") or sentence.child(conjunct, "aux", "cop") is not None:
        return False
    verb = sentence.head_of(clause)
    if (
        verb is None
        or conjunct.lemma not in cues.verbs
        or cues.verbs[conjunct.lemma].is_thought
        or (tense(sentence, verb) != conjunct.xpos and not {verb.xpos, conjunct.xpos} <= {"VBD", "VBN"})
    ):
        return False
    if opens_quotation(sentence, conjunct):
        return True  # "said he was ready and added, “...”"
    before = sentence.tokens[max(0, conjunct.index - 3) : conjunct.index]
    if verb.xpos != clause.xpos or tense(sentence, verb) != verb.xpos:  # "said that he will go and urged ...": the tense tells
        return True
    return sentence.child(conjunct, "ccomp", "xcomp") is not None and any(t.text in (",", ",”", "but") for t in before)


def tense(sentence: Sentence, verb: Token) -> str:
    """Return the tag of a verb's finite form: that of its auxiliary in "is telling", its own in "told"."""
    if verb.xpos not in ("VBG", "VBN"):
        return verb.xpos
    auxiliary = next((a for a in sentence.children(verb, "aux") if a.xpos in ("VBD", "VBZ", "VBP")), None)
    return verb.xpos if auxiliary is None else auxiliary.xpos


def opens_quotation(sentence: Sentence, verb: Token) -> bool:
    """Say whether a comma or colon and a quotation mark come right after a verb."""
    after = sentence.tokens[verb.index + 1 : verb.index + 3]
    return len(after) > 1 and after[0].text in (",", ":") and (after[1].xpos == "``" or after[1].text in ("“", '"'))


def is_silence(sentence: Sentence, conjunct: Token) -> bool:
    """Say whether "but would not say why" or "but did not give a number" goes on with the speaker."""
    words = {c.text.lower() for c in sentence.children(conjunct, "aux", "advmod", "cc")}
    what = sentence.child(conjunct, "obj")
    gives = conjunct.lemma in ("give", "provide", "offer", "cite") and what is not None and what.lemma in _PARTICULARS
    is_silent = conjunct.xpos == "VB" and (gives or conjunct.lemma in _SAYING)
    return is_silent and "but" in words and bool(words & {"would", "did"}) and bool(words & {"not", "n't", "n’t"})


def _repeats(sentence: Sentence, subject: Token) -> bool:
    """Say whether ", and she" begins another clause of the report: a pronoun after comma and conjunction."""
    before = [t.text.lower() for t in sentence.tokens[max(0, subject.index - 2) : subject.index]]
    return subject.text.lower() in ("he", "she", "they") and before in ([",", "and"], [",", "but"])


def without_marks(sentence: Sentence, tokens: list[Token], clause: Token, *, keep_question: bool = False) -> list[Token]:
    """Return the tokens without the clause's own "that" and leading punctuation; "whether" and "if" stay where they ask."""
    drop = {"that"} if keep_question else {"that", "to"} if not is_infinitive(sentence, clause) else {"that"}
    that = next((m for m in sentence.children(clause, "mark") if m.text.lower() == "that"), None)
    if that is not None:  # what the parse hangs on the clause from before its "that" belongs to the verb ("said for the first time that")
        tokens = [t for t in tokens if t.index >= that.index]
    first = next((t.index for t in tokens if t.upos not in ("PUNCT", "SCONJ", "ADP", "PART")), -1)  # "that it is up | to | her": hers
    marks = [t for t in tokens if t.rel in ("mark", "case") and t.head == clause.index and t.text.lower() in drop]
    left_out = {t.index for t in marks if (t.text.lower() == "that" and not is_that_itself(sentence, t)) or t.index < first}
    kept = [t for t in tokens if t.index not in left_out]
    while kept and (kept[0].upos == "PUNCT" or (_only_leads(kept[0], clause) and not is_that_itself(sentence, kept[0]))):
        kept.pop(0)
    return kept


def with_seen(sentence: Sentence, verb: Token, act: Token, tokens: list[Token]) -> list[Token]:
    """Return the act of somebody with whoever does it: "a poll showed Holm leading", "recalled Ames saying so"."""
    if act.xpos != "VBG" or sentence.child(act, "nsubj", "mark", "aux") is not None:
        return tokens
    done_by = sentence.child(verb, "obj", "iobj")
    held = sentence.subtree(done_by) if done_by is not None and verb.index < done_by.index < act.index else []
    return [*held, *tokens] if held and held[-1].index + 1 == tokens[0].index else tokens


def with_against(sentence: Sentence, act: Token, tokens: list[Token]) -> list[Token]:
    """Return what somebody warns or argues against with that word, without which it would say the contrary ("advised against leaving")."""
    held = {t.index for t in tokens}
    lead = [c for c in sentence.children(act, "case", "mark") if c.text.lower() == "against" and c.index not in held]
    return [*lead, *tokens]


def rest_after(sentence: Sentence, verb: Token, at: int) -> list[Token]:
    """Return all that follows a finite verb of saying without an object, where a finite verb is in it but the parse is no help."""
    thing = sentence.child(verb, "obj")
    has_object = verb.lemma != "say" and sentence.child(verb, "obj", "xcomp", "iobj") is not None and not _is_subject(sentence, thing)
    if verb.xpos not in ("VBD", "VBZ", "VBP") or has_object or sentence.child(verb, "nsubj") is None:
        return []
    rest = list(sentence.tokens[at:])
    while rest and rest[-1].upos == "PUNCT":
        rest.pop()
    if sentence.tokens[verb.index + 1].upos == "PUNCT" or any(t.text in ",;:" for t in rest[:2]):
        return []
    has_that = at > 0 and sentence.tokens[at - 1].text.lower() == "that"
    is_long = verb.lemma == "say" and len(rest) > _LONG_REST  # "said relatives of those held by the army file suits": a verb unseen
    return rest if has_that or is_long or any(t.xpos in ("VBD", "VBZ", "VBP", "MD") for t in rest) else []


def _is_subject(sentence: Sentence, thing: Token | None) -> bool:
    """Say whether the parse makes an object of the content's subject ("suggested his refusal could cost him")."""
    if thing is None:
        return False
    acts = sentence.children(thing, "acl", "dep", "ccomp", "parataxis")
    return any(
        (a.xpos in ("VBD", "VBZ", "VBP") or any(x.xpos in ("MD", "VBD", "VBZ") for x in sentence.children(a, "aux", "cop")))
        and sentence.child(a, "nsubj", "mark") is None
        for a in acts
    )


_NOW = frozenset({"today", "yesterday", "tonight"})
_AIRS = frozenset(
    "television tv radio twitter facebook telegram statement interview letter speech briefing conference news release post tweet "
    "message memo email note state past".split()
)


def without_place(verb: Token, tokens: list[Token]) -> list[Token]:
    """Return a content without the place right behind the cue ("said in Bern it had no comment"): a pronoun begins what was said."""
    first = tokens[0] if tokens else None
    if first is not None and first.index == verb.index + 1 and first.text.lower() in _NOW and first.rel not in ("nsubj", "nmod"):
        return tokens[1:]  # "said today conditions were worse"
    if first is None or first.index != verb.index + 1 or first.text.lower() not in ("in", "at", "on") or first.rel != "case":
        return tokens
    at = next((i for i, t in enumerate(tokens) if t.xpos == "PRP" and t.rel in ("nsubj", "nsubj:pass", "expl")), 0)
    return tokens[at:] if at and all(t.upos in ("ADP", "PROPN", "DET", "ADJ") or t.lemma.lower() in _AIRS for t in tokens[:at]) else tokens


def is_that_itself(sentence: Sentence, word: Token) -> bool:
    """Say whether a "that" is the subject of the finite verb right behind it ("said that will not do"), whatever the parse makes of it."""
    after = sentence.tokens[word.index + 1] if word.index + 1 < len(sentence.tokens) else word
    return word.text.lower() == "that" and after.xpos in ("MD", "VBZ", "VBD", "VBP")


def _only_leads(word: Token, clause: Token) -> bool:
    """Say whether the first word of a content only joins it to its cue: its preposition, or a "that" that the parse takes for an object."""
    if word.text.lower() == "that" and word.xpos == "IN" and word.rel == "mark":
        return True  # on whichever word of the clause the parse hangs it
    is_preposition = word.rel in ("mark", "case") and word.head == clause.index and word.text.lower() in _LEADING
    return is_preposition or (word.text.lower() == "that" and word.xpos == "WDT" and word.rel == "obj" and clause.rel == "ccomp")


def shares_cue(sentence: Sentence, conjunct: Token, verb: Token, cues: CueBook) -> bool:
    """Say whether a cue deep in the content goes on with the verb of saying: its tense is that verb's, not that of what it hangs on.

    "Said she did not want to think that he would win and predicted that ...": the parser joins "predicted" to "win".
    """
    if (
        conjunct.rel != "conj"
        or conjunct.lemma not in cues.verbs
        or conjunct.xpos not in ("VBD", "VBZ", "VBG")
        or conjunct.xpos not in (verb.xpos, tense(sentence, verb))
    ):
        return False
    above = sentence.tokens[conjunct.head]
    own = sentence.child(conjunct, "nsubj", "aux", "cop")
    is_other_tense = above.xpos not in ("VBD", "VBZ", "VBG", "VBN") or (above.xpos == "VBN" and sentence.child(above, "aux") is not None)
    return own is None and is_other_tense and sentence.child(conjunct, "ccomp", "xcomp") is not None


def is_of_verb_above(sentence: Sentence, verb: Token, clause: Token) -> bool:
    """Say whether a second "that" goes with the first, not with the verb between: "said that Oslo asked and that Rome refused".

    That verb must have no "that" of its own behind it. The first "that" may be left out where the verb between has an infinitive:
    "said Oslo had offered to pay and that Rome had refused".
    """
    if clause.rel != "conj" or clause.head != verb.index:
        return False
    below = [w for c in sentence.children(verb, "ccomp", "acl", "xcomp") if c.index > verb.index for w in _marks_of(sentence, c)]
    has_that = "that" in (preposition(sentence, verb), *_marks_of(sentence, verb))
    return "that" not in below and (has_that or (verb.rel == "ccomp" and "to" in below))


def _marks_of(sentence: Sentence, clause: Token) -> list[str]:
    return [t.text.lower() for t in sentence.children(clause, "mark")]


def question_after(sentence: Sentence, verb: Token) -> list[Token]:
    """Return the question right after a verb ("declined to say what measures it takes"), however the parse builds it."""
    below = sentence.subtree(verb)
    beside = [
        *sentence.children(verb, "parataxis", "conj"),
        *(t for t in below if t.rel == "conj" and t.index > verb.index and _is_of_cue(sentence, t, verb)),
    ]
    apart = {t.index for c in beside for t in sentence.subtree(c)}
    held = [t for t in below if t.index > verb.index and t.index not in apart]
    while held and held[-1].upos == "PUNCT":
        held.pop()
    if len(held) > 1 and held[0].text.lower() in ("on", "about") and held[1].text.lower() in ASKING_WORDS:
        held.pop(0)  # "declined to comment on whether"
    while held and held[0].upos == "ADV" and held[0].text.lower() not in ASKING_WORDS and held[0].index == held[-1].index - len(held) + 1:
        held.pop(0)  # "wondered aloud why"
    is_near = len(held) > 1 and verb.index < held[0].index <= verb.index + 3
    return held if is_near and held[0].text.lower() in ASKING_WORDS else []


def _is_of_cue(sentence: Sentence, conjunct: Token, verb: Token) -> bool:
    """Say whether a conjunct goes on with the cue, by its form: "is questioning how Chad has acted | and demanding that it stop"."""
    has_own = sentence.child(conjunct, "nsubj", "nsubj:pass", "aux") is not None
    return conjunct.xpos == verb.xpos != sentence.tokens[conjunct.head].xpos and conjunct.upos == "VERB" and not has_own


def is_main_verb(sentence: Sentence, verb: Token, clause: Token) -> bool:
    """Say whether the parse makes a content of the verb behind a relative clause ("the note in which Chad told them | was handed")."""
    pronoun = next((c for c in sentence.children(verb, "obl") if c.xpos in ("WDT", "WP") and c.index < verb.index), None)
    if verb.deprel != "acl:relcl" or pronoun is None or sentence.child(clause, "nsubj", "csubj", "expl", "mark") is not None:
        return False
    finite = (clause, *sentence.children(clause, "aux", "cop"))
    return clause.index > verb.index and any(t.xpos in ("VBD", "VBZ", "VBP", "MD") for t in finite)
