"""Contents: the words that the grammar gives a cue as what was said, wherever they stand around it."""

from __future__ import annotations

from casus.codebook.cues import CueBook
from casus.extract.closing import CLOSING, OPENING, clause_before, closing_subject, is_closing_mark, is_quote_mark
from casus.extract.insertions import goes_on_after
from casus.extract.quoted_as import before_quoting, tells_else
from casus.extract.said_clauses import (
    clause_tokens,
    is_infinitive,
    is_main_verb,
    preposition,
    question_after,
    rest_after,
    with_against,
    with_seen,
    without_marks,
    without_place,
)
from casus.extract.said_ends import clause_with_that, run_on
from casus.extract.said_things import LEADS, charge_after, is_day, naming, object_content, quoted_object, what_it_called, whom_and_charge
from casus.extract.stances import NEGATIONS
from casus.extract.subject_slips import FINITE
from casus.model.sentence import Sentence, Token

_ASKING = frozenset({"ask", "wonder", "question", "inquire", "enquire", "query"})
_EDGES = frozenset({",", ";", ":", "—", "–", "(", ")", "--"})
_CONTRASTS = frozenset("though although while whereas but because since until".split())
_BACKGROUND = frozenset("which who whose where after while as when though although since before however".split())
_ADVISING = frozenset({"warn", "caution", "advise"})
_IFS = frozenset({"if", "unless", "should", "had", "were", "provided"})
_TIMES = frozenset({"after", "before", "since", "while", "until", "though", "although", "as", "when", "once"})
_TELLING = frozenset("tell inform remind assure reassure warn advise notify brief".split())
_BIDDING = frozenset("ask tell urge order request implore beg beseech exhort advise warn".split())
_CHARGING = frozenset({"accuse", "suspect"})  # whom the charge is part of; who is warned or told of a thing is spoken to
_GIVING_WORD = frozenset({"promise", "pledge", "vow", "offer", "threaten"})
_WANTING = frozenset("want wish hope demand expect need await seek ask".split())
_NEAR_MODAL = 8  # tokens: what would be stands under the condition
_NOMINAL = ("NOUN", "PROPN", "PRON", "NUM")


def content_at(sentence: Sentence, verb: Token, place: str, cues: CueBook) -> list[Token]:
    """Return the tokens of the content where it stands at `place` (see `casus.codebook.cues`), or nothing."""
    if place == "clause":
        if _is_bidden(sentence, verb):
            return []
        found = clause_content(sentence, verb, cues)
        return [*found, *_condition_after(sentence, verb, found)]
    if place in ("infinitive", "gerund"):
        acts = [*sentence.children(verb, "xcomp", "ccomp", "advcl", *(("obj",) if place == "gerund" else ()))]
        whom = sentence.child(verb, "obj", "iobj") if place == "infinitive" and verb.lemma in _BIDDING else None
        acts += sentence.children(whom, "acl") if whom is not None else ()
        act = next((c for c in acts if c.index > verb.index and _is_act(sentence, c, place)), None)
        if act is None:
            return []
        held = with_against(sentence, act, without_marks(sentence, clause_tokens(sentence, act, cues), act))
        return run_on(sentence, verb, with_seen(sentence, verb, act, held), cues)
    if place == "what":
        return what_it_called(sentence, verb, cues)
    if place == "charge":
        return charge_after(sentence, verb, cues)
    if place == "name":
        return naming(sentence, verb)
    if place == "quoted":
        return quoted_object(sentence, verb, cues)
    if place == "object" or place in LEADS:
        return object_content(sentence, verb, place, cues)
    return _oblique_content(sentence, verb, place, cues)


def _is_bidden(sentence: Sentence, verb: Token) -> bool:
    """Say whether an act that somebody is told to do stands right behind the verb: a later clause only tells of it."""
    act = sentence.child(verb, "xcomp")
    if act is None or verb.lemma not in _BIDDING or act.index < verb.index or not is_infinitive(sentence, act):
        return False
    clause = sentence.child(verb, "ccomp")
    return clause is not None and min(t.index for t in sentence.subtree(clause)) > act.index and preposition(sentence, clause) != "that"


def _oblique_content(sentence: Sentence, verb: Token, place: str, cues: CueBook) -> list[Token]:
    """Return what stands behind a preposition: "called for talks", "warned them of a flood", "accused the crews of fishing"."""
    tail = next(
        (
            c
            for c in sentence.children(verb, "obl", "advcl", "nmod", *(("xcomp", "ccomp") if place in ("of", "for") else ()))
            if (preposition(sentence, c) == place or (place == "for" and _is_for(sentence, c)))
            and c.index > verb.index
            and not (place == "on" and is_day(c))
        ),
        None,
    )
    thing = sentence.child(verb, "obj") if place == "of" else None
    if tail is None and thing is not None:  # "accused the crews of fishing": the parse may hang the charge on the crews
        tail = next((c for c in sentence.children(thing, "acl") if c.xpos == "VBG" and preposition(sentence, c) == "of"), None)
    if tail is None and verb.lemma == "accuse":
        tail = _charge_on(sentence, thing)
    if tail is None:
        return []
    tokens = without_marks(sentence, sentence.subtree(tail), tail)
    lead = next((m for m in sentence.children(tail, "mark") if m.text.lower() == "for"), None) if place == "for" else None
    if lead is not None and lead.index < tail.index:  # "for the guards to leave", whatever the parse makes of the guards
        tokens = list(sentence.tokens[lead.index + 1 : tokens[-1].index + 1])
    if place in ("to", "of", "about"):
        named = next(
            (c for c in sentence.children(verb, "obl", "advcl") if c.index > tail.index and preposition(sentence, c) == "as"), None
        )
        tokens = tokens if named is None else [*tokens, *sentence.subtree(named)]
    if place == "against" and verb.lemma in _ADVISING:
        tokens = with_against(sentence, tail, tokens)
    whom = sentence.child(verb, "obj", "iobj") if place == "of" and verb.lemma in _CHARGING else None
    if whom is not None and whom.index < tail.index:
        tokens = whom_and_charge(sentence, whom, tail, tokens)
    return run_on(sentence, verb, tokens, cues, to_background=whom is None)


def _charge_on(sentence: Sentence, whom: Token | None) -> Token | None:
    """Return the charge that the parse hangs on the last of those accused ("accused Ames and his men of stealing", "... of a theft")."""
    if whom is None:
        return None
    below = [t for t in sentence.subtree(whom) if t.rel in ("acl", "nmod") and preposition(sentence, t) == "of"]
    return next((t for t in below if t.xpos == "VBG"), None) or next((t for t in below if t.head == whom.index), None)


def _is_for(sentence: Sentence, act: Token) -> bool:
    """Say whether "for" leads in an act with its subject ("called for the guards to leave")."""
    return act.rel in ("xcomp", "ccomp") and any(m.text.lower() == "for" for m in sentence.children(act, "mark"))


def _is_act(sentence: Sentence, token: Token, place: str) -> bool:
    if place == "infinitive":
        return is_infinitive(sentence, token)
    if preposition(sentence, token) in ("as", "by", "after", "before", "while", "when"):
        return False  # "was reported as saying"
    first = min((token.index, *(c.index for c in sentence.children(token, "aux"))))
    if first and sentence.tokens[first - 1].text == ",":
        return False  # "denied it, saying that": another statement
    return token.xpos == "VBG" or any(c.xpos == "VBG" for c in sentence.children(token, "aux"))  # "denied having paid"


def clause_content(sentence: Sentence, verb: Token, cues: CueBook) -> list[Token]:
    """Return the clause that the verb governs, or that it stands beside as a parenthesis (", Kerry said,")."""
    clause = _clause_of(sentence, verb)
    if clause is not None and is_main_verb(sentence, verb, clause):
        return []
    if (clause is None or clause.index < verb.index) and (around := _clause_around(sentence, verb)):
        return around
    if clause is not None:
        tokens = without_marks(sentence, clause_tokens(sentence, clause, cues), clause, keep_question=verb.lemma in _ASKING)
        tokens = with_seen(sentence, verb, clause, without_place(verb, _without_attribution(sentence, verb, clause, tokens)))
        tokens = run_on(sentence, verb, tokens, cues)
        return [*condition_before(sentence, verb, tokens), *tokens]
    above = sentence.head_of(verb)
    is_contrast = any(t.text.lower() in _CONTRASTS for t in sentence.children(verb, "mark"))  # ", though Ames said ...": only what follows
    aside = {t.index for t in sentence.subtree(verb)}
    is_told_on = ":" in (sentence.tokens[min(aside)].text, sentence.tokens[min(aside) - 1].text)  # "Holm was angry: she asked for more"
    if verb.deprel == "parataxis" and above is not None and not (is_contrast or is_told_on) and sentence.child(verb, "nsubj", "obj"):
        return _until_break(sentence, verb, [t for t in clause_tokens(sentence, above, cues) if t.index not in aside])
    if verb.lemma in _GIVING_WORD and above is not None and above.lemma in _WANTING:
        return []  # "two in three want a vote, as they were promised": a vote, not that they want it
    is_as = verb.rel == "advcl" and preposition(sentence, verb) == "as" and not tells_else(sentence, verb)
    if is_as and above is not None and sentence.child(verb, "nsubj") is not None:
        aside = {t.index for t in sentence.subtree(verb)}  # "as the envoy put it, ..."
        if any(c.text.lower() in NEGATIONS for c in sentence.children(above, "advmod")):
            return []  # "had not broken the law, as Chad had claimed": Chad claimed that it had
        if above.lemma in cues.verbs:  # "denied, as the envoy had claimed, that ...": what was denied was claimed
            return [t for t in clause_content(sentence, above, cues) if t.index not in aside]
        rest = [t for t in sentence.subtree(above) if t.index not in aside]
        return rest if any(t.text == "," for t in sentence.tokens[max(0, min(aside) - 1) : max(aside) + 2]) else []
    return (
        _small_clause(sentence, verb, cues)
        or _clause_around(sentence, verb)
        or _clause_beside(sentence, verb, cues)
        or _question_beside(sentence, verb, cues)
        or before_quoting(sentence, verb)
    )


def _question_beside(sentence: Sentence, verb: Token, cues: CueBook) -> list[Token]:
    """Return the question right after the verb that the parse makes an object ("explained how he would be paid")."""
    held = question_after(sentence, verb)
    is_withheld = any(c.text.lower() in NEGATIONS for c in sentence.children(verb, "advmod"))  # "would not say if"
    asking = ("what", "how", "why", "whether", "whose", *(("if",) if is_withheld else ()))
    is_asked = verb.lemma in _ASKING or (bool(held) and held[0].text.lower() in asking)
    return run_on(sentence, verb, held, cues) if held and is_asked else []


def _condition_after(sentence: Sentence, verb: Token, tokens: list[Token]) -> list[Token]:
    """Return the condition behind a parenthetical attribution ("It would stay, he added, as long as ..."), where it is not held yet."""
    begins = _attribution_start(sentence, verb) if tokens and tokens[-1].index < verb.index else None
    if begins is None or max(begins) + 3 >= len(sentence.tokens) or sentence.tokens[max(begins) + 1].text != ",":
        return []
    words = [t.text.lower() for t in sentence.tokens[max(begins) + 2 : max(begins) + 5]]
    if words[0] not in _IFS - {"should", "had", "were"} and words != ["as", "long", "as"]:
        return []
    held = list(sentence.tokens[max(begins) + 2 :])
    while held and held[-1].upos == "PUNCT":
        held.pop()
    return held


def condition_before(sentence: Sentence, verb: Token, tokens: list[Token]) -> list[Token]:
    """Return the condition that opens a sentence before an attribution: "If Chad agrees, the envoy said, ...", "..., he said he would"."""
    begins = _attribution_start(sentence, verb) if tokens and tokens[0].index > verb.index else None
    if begins is None or begins[0] < 4:
        return []
    start, last = begins
    if sentence.tokens[start - 1].text != "," or sentence.tokens[0].text.lower() not in _IFS:
        return []
    is_inserted = sentence.tokens[last + 1].text == "," and tokens[0].index >= last + 2
    is_of_it = sentence.tokens[0].text.lower() in ("if", "unless") and any(t.xpos == "MD" for t in tokens[:_NEAR_MODAL])
    if not is_inserted and not is_of_it:
        return []
    return list(sentence.tokens[: start - 1])


def _without_attribution(sentence: Sentence, verb: Token, clause: Token, tokens: list[Token]) -> list[Token]:
    """Return a clause before the verb without the words of the attribution that the parser hung on it (“...,” its envoy Ames wrote)."""
    begins = _attribution_start(sentence, verb) if clause.index < verb.index else None
    if begins is None:
        return tokens
    mark = next((t for t in reversed(sentence.tokens[clause.index + 1 : verb.index]) if is_quote_mark(t)), None)
    start = min(begins[0], verb.index)
    if mark is not None and mark.xpos != "``" and mark.text != "“" and sentence.tokens[mark.index - 1].text in ",.!?":
        start = min(start, mark.index)
    return [t for t in tokens if not start <= t.index <= max(begins)]


def _small_clause(sentence: Sentence, verb: Token, cues: CueBook) -> list[Token]:
    """Return object and finite verb that the parser took apart ("denied it happened")."""
    thing = sentence.child(verb, "obj")
    act = next((c for c in sentence.children(verb, "xcomp", "ccomp", "dep") if c.xpos in ("VBD", "VBZ", "VBN")), None)
    if thing is None or act is None or thing.index > act.index or thing.index < verb.index or is_infinitive(sentence, act):
        return []
    tokens = sorted({t.index: t for t in [*sentence.subtree(thing), *sentence.subtree(act)]}.values(), key=lambda t: t.index)
    return run_on(sentence, verb, tokens, cues)


def _clause_around(sentence: Sentence, verb: Token) -> list[Token]:
    """Return the rest of the sentence around "..., the paper reported, ...", whether or not the parse joins the two.

    A comma must stand before subject and verb, a comma or the end after them, and a finite verb in what is left. Where a whole clause
    stands before it, only a condition ("if", "unless") that follows is said too: the rest is the reporter's.
    """
    begins = _attribution_start(sentence, verb)
    if begins is None or any(sentence.children(verb, "mark", "aux", "xcomp")) or verb.rel == "conj":
        return []
    start, last = begins
    if any(c.index < verb.index or verb.lemma not in _TELLING for c in sentence.children(verb, "obj")):
        return []
    end = next((t.index for t in sentence.tokens[last:] if t.text in (",", ";")), len(sentence.tokens))
    if start < 2 or sentence.tokens[start - 1].text != "," or sentence.tokens[start - 2].text in ("who", "which"):
        return []
    if sentence.tokens[start - 2].text in CLOSING and is_quote_mark(sentence.tokens[0]):
        return []
    if any(t.xpos in ("VBD", "VBZ", "VBP", "MD", "TO") or t.text in OPENING | {":"} for t in sentence.tokens[verb.index + 1 : end]):
        return []
    begin = _after_semicolon(sentence, start)
    before = list(sentence.tokens[begin : start - 1])
    after = list(sentence.tokens[end + 1 :]) if end < len(sentence.tokens) and sentence.tokens[end].text == "," else []
    # "It had held, it said, eleven meetings": a verb right before the attribution still wants its object.
    is_cut_short = start > 1 and sentence.tokens[start - 2].upos == "VERB" and bool(after) and after[0].upos in (*_NOMINAL, "DET", "ADJ")
    is_whole = len(before) > 3 and bool(clause_before(sentence, start))  # "That's why, he added, ...": no whole yet
    if after and not goes_on_after(after, is_whole=is_whole, is_cut_short=is_cut_short):
        after = []
    if before and _only_tells_when(sentence, verb, before, after):
        return []
    rest = [*before, *after]
    while rest and rest[-1].upos == "PUNCT":
        rest.pop()
    if any(t.xpos in ("VBD", "VBZ", "VBP", "MD") for t in rest):
        return rest
    closes = all(t.upos == "PUNCT" for t in sentence.tokens[last + 1 :])  # "..., the groups say.": all before it, whatever its parse
    return rest if closes and len(rest) > 4 and rest[0].upos not in ("ADP", "SCONJ", "ADV", "PUNCT") else []


def _only_tells_when(sentence: Sentence, verb: Token, before: list[Token], after: list[Token]) -> bool:
    """Say whether all that stands before an attribution is when it was made: "Not long after the port was shut, Ames asked about it"."""
    finite = [t for t in before if t.xpos in FINITE]
    if after:  # "In May, he warned them of it, because he feared for the port"
        return after[0].upos == "SCONJ" and before[0].upos == "ADP" and not finite
    if before[0].text.lower() in _BACKGROUND - {"however"}:
        return True
    clauses = (c for c in sentence.children(verb, "advcl") if c.index < verb.index and preposition(sentence, c) in _TIMES)
    when = {t.index for c in clauses for t in sentence.subtree(c)}
    return bool(when) and all(t.index in when for t in finite)


def _after_semicolon(sentence: Sentence, start: int) -> int:
    """Return where the last part before an attribution begins; a list with semicolons ("A; B; and C") is one."""
    mark = next((t.index for t in reversed(sentence.tokens[:start]) if t.text == ";"), None)
    return 0 if mark is None or sentence.tokens[mark + 1].upos == "CCONJ" else mark + 1


def _attribution_start(sentence: Sentence, verb: Token) -> tuple[int, int] | None:
    """Return where the words of a parenthetical attribution begin, and the later of its subject and verb."""
    if verb.xpos not in ("VBD", "VBZ", "VBP"):
        return None
    subject = next((c for c in reversed(list(sentence.children(verb, "nsubj"))) if abs(c.index - verb.index) < 20), None)
    if subject is None:
        closing = closing_subject(sentence, verb)
        return None if closing is None else (closing[0], max(verb.index, closing[1].index))
    if subject.xpos in ("WP", "WDT"):
        return None
    start = min(t.index for t in sentence.subtree(subject)) if subject.index < verb.index else verb.index
    for other in sentence.children(verb, "nsubj"):  # "the newspaper La Valle reported": a title may be a subject of its own
        held = [t.index for t in sentence.subtree(other)]
        if other.index < start and max(held) == start - 1:
            start = min(held)
    return start, max(verb.index, subject.index)


def _clause_of(sentence: Sentence, verb: Token) -> Token | None:
    clauses = [c for c in sentence.children(verb, "ccomp") if c.index < verb.index or not _is_circumstance(sentence, verb, c)]
    right = next((c for c in clauses if c.index > verb.index and _is_full(sentence, c)), None)
    starts = min((t.index for t in sentence.subtree(right)), default=0) if right is not None else 0
    if right is not None and starts == verb.index + 1 and sentence.child(right, "nsubj", "expl") is not None:
        return right  # "while one says there are two, another says there are three"
    left = next((c for c in clauses if c.index < verb.index and _is_whole_before(sentence, verb, c)), None)
    if left is not None:
        return left
    clause = next((c for c in clauses if c.index > verb.index and _is_full(sentence, c)), None) or (clauses[0] if clauses else None)
    if clause is None:
        adjective = next((c for c in sentence.children(verb, "xcomp") if c.upos == "ADJ" and sentence.child(c, "ccomp") is not None), None)
        clause = sentence.child(adjective, "ccomp") if adjective is not None else None
    if clause is None and verb.lemma in _ASKING:
        clause = next(
            (c for c in sentence.children(verb, "advcl", "parataxis", "dep") if preposition(sentence, c) in ("if", "whether")), None
        )
    return clause or clause_with_that(sentence, verb) or _clause_of_occasion(sentence, verb)


def _clause_of_occasion(sentence: Sentence, verb: Token) -> Token | None:
    """Return the clause that the parser hung on the occasion of saying ("said for the first time that it will leave")."""
    if sentence.child(verb, "obj", "xcomp") is not None or verb.rel == "acl":
        return None
    below = (c for noun in sentence.children(verb, "obl") if noun.index > verb.index for c in sentence.children(noun, "acl", "ccomp"))
    return next((c for c in below if c.deprel != "acl:relcl" and preposition(sentence, c) == "that"), None)


def _is_whole_before(sentence: Sentence, verb: Token, clause: Token) -> bool:
    """Say whether all that is said stands before the verb: a whole clause up to its comma or closing mark."""
    begins = _attribution_start(sentence, verb)
    if begins is None or begins[0] < 2 or clause.index >= begins[0] or not is_closing_mark(sentence.tokens[begins[0] - 1]):
        return False
    return bool(clause_before(sentence, begins[0]))


def _is_circumstance(sentence: Sentence, verb: Token, clause: Token) -> bool:
    """Say whether a clause after the verb tells when or on what condition it was said, or is a sentence of its own after a semicolon."""
    first = min(t.index for t in sentence.subtree(clause))
    if any(t.text == ";" for t in sentence.tokens[verb.index : max(first, clause.index)]):
        return True
    lead = preposition(sentence, clause)
    if lead in _TIMES:
        return any(t.text == "," for t in sentence.tokens[verb.index : clause.index])
    return lead in ("if", "unless", "should") and any(verb.index < c.index < clause.index for c in sentence.children(verb, "xcomp"))


def _is_full(sentence: Sentence, clause: Token) -> bool:
    return clause.upos in ("VERB", "AUX") or sentence.child(clause, "nsubj", "cop", "expl", "csubj") is not None


def _clause_beside(sentence: Sentence, verb: Token, cues: CueBook) -> list[Token]:
    """Return the clause that starts right after the verb although the parser hung it elsewhere ("though he said the talks go on")."""
    at = verb.index + 1
    while at < len(sentence.tokens) and (
        sentence.tokens[at].head == verb.index and sentence.tokens[at].rel in ("advmod", "obl") and at < verb.index + 3
    ):
        at += 1
    if at < len(sentence.tokens) and sentence.tokens[at].text.lower() == "that" and sentence.tokens[at].rel == "mark":
        at += 1
    elif at >= len(sentence.tokens) or sentence.tokens[at].upos not in (*_NOMINAL, "DET", "ADJ"):
        return []
    if at >= len(sentence.tokens):
        return []
    for top in sentence.ancestors(sentence.tokens[at]):
        subject = sentence.child(top, "nsubj", "expl")
        if top.index <= verb.index or subject is None or subject.index < at:
            continue
        below = [t for t in sentence.subtree(top) if t.index >= at]
        if (top.index != verb.head or top.upos not in _NOMINAL) and min(t.index for t in sentence.subtree(subject)) == at:
            return run_on(sentence, verb, below, cues)
        break
    return rest_after(sentence, verb, at)


def _until_break(sentence: Sentence, verb: Token, tokens: list[Token]) -> list[Token]:
    """Return the tokens without what follows a semicolon or a full sentence beyond the verb."""
    stop = next((t.index for t in sentence.tokens[verb.index :] if t.text == ";"), len(sentence.tokens))
    start = next((t.index for t in reversed(sentence.tokens[: verb.index]) if t.text == ";"), -1)
    return [t for t in tokens if start < t.index < stop]


def rest_of_sentence(sentence: Sentence, verb: Token) -> list[Token]:
    """Return what follows ", adding" where the parse gives the participle no clause of its own but a finite verb comes after it."""
    rest = list(sentence.tokens[verb.index + 1 :])
    while rest and rest[-1].upos == "PUNCT":
        rest.pop()
    return rest if any(t.xpos in ("VBD", "VBZ", "VBP", "MD") for t in rest) else []
