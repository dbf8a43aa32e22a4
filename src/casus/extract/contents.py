"""Contents: the words that the grammar gives a cue as what was said, wherever they stand around it."""

from __future__ import annotations

from casus.codebook.cues import CueBook
from casus.model.sentence import Sentence, Token

_GOING_ON = frozenset(
    "add say note warn stress insist argue claim tell call explain point emphasize emphasise state urge accuse describe vow".split()
)
_COMMAS = frozenset({",", "”", '"', "’", "—", "–"})
_ASKING = frozenset({"ask", "wonder", "question", "inquire", "enquire", "query"})
_EDGES = frozenset({",", ";", ":", "—", "–", "(", ")", "--"})
_SUBORDINATORS = frozenset("after as when while before since although though until whereas where and but or nor so".split())
_BACKGROUND = frozenset("which who whose where after while as when though although since before however".split())
_LEADS = {"as": ("as",), "blame": ("for", "over", "of", "as"), "liken": ("to", "with")}
_NOMINAL = ("NOUN", "PROPN", "PRON", "NUM")


def preposition(sentence: Sentence, token: Token) -> str:
    """Return the preposition or conjunction that leads in a phrase, or ""."""
    word = next((c for c in sentence.children(token, "case", "mark") if c.index < token.index), None)
    return word.text.lower() if word is not None else ""


def is_adding(sentence: Sentence, verb: Token) -> bool:
    """Say whether the verb is a participle after a comma that goes on with what was said ("..., adding that")."""
    return (
        verb.xpos == "VBG" and verb.rel in ("advcl", "acl", "parataxis", "ccomp") and verb.lemma in _GOING_ON
        and verb.index > 0 and sentence.tokens[verb.index - 1].text in _COMMAS
    )  # fmt: skip


def is_infinitive(sentence: Sentence, token: Token) -> bool:
    """Say whether a clause is led by "to"."""
    return any(c.text.lower() == "to" for c in sentence.children(token, "mark", "aux"))


def content_at(sentence: Sentence, verb: Token, place: str, cues: CueBook) -> list[Token]:
    """Return the tokens of the content where it stands at `place` (see `casus.codebook.cues`), or nothing."""
    if place == "clause":
        return clause_content(sentence, verb, cues)
    if place in ("infinitive", "gerund"):
        act = next(
            (c for c in sentence.children(verb, "xcomp", "ccomp", "advcl") if c.index > verb.index and _is_act(sentence, c, place)), None
        )
        return _run_on(sentence, verb, without_marks(sentence, _clause_tokens(sentence, act, cues), act), cues) if act is not None else []
    if place == "what":
        return _what_it_called(sentence, verb, cues)
    if place == "name":
        return _naming(sentence, verb)
    if place == "object" or place in _LEADS:
        return _object_content(sentence, verb, place, cues)
    tail = next(
        (c for c in sentence.children(verb, "obl", "advcl", "nmod") if preposition(sentence, c) == place and c.index > verb.index), None
    )
    if tail is None:
        return []
    tokens = without_marks(sentence, sentence.subtree(tail), tail)
    if place in ("to", "of", "about"):
        named = next(
            (c for c in sentence.children(verb, "obl", "advcl") if c.index > tail.index and preposition(sentence, c) == "as"), None
        )
        tokens = tokens if named is None else [*tokens, *sentence.subtree(named)]
    whom = sentence.child(verb, "obj") if place == "of" and verb.lemma != "tell" else None
    tokens = tokens if whom is None else sorted([*sentence.subtree(whom), *tokens], key=lambda t: t.index)
    return _run_on(sentence, verb, tokens, cues, to_background=whom is None)


def _is_act(sentence: Sentence, token: Token, place: str) -> bool:
    return is_infinitive(sentence, token) if place == "infinitive" else token.xpos == "VBG"


def _object_content(sentence: Sentence, verb: Token, place: str, cues: CueBook) -> list[Token]:
    """Return the object as content; with "as" or an accusation ("for", "over", "of") only where such a phrase follows it."""
    thing = sentence.child(verb, "obj")
    if thing is None or thing.index < verb.index or (place == "object" and thing.upos not in ("NOUN", "PROPN")):
        return []
    tokens = sentence.subtree(thing)
    if place != "object":
        leads = _LEADS[place]
        tail = next(
            (c for c in sentence.children(verb, "obl", "xcomp", "advcl") if preposition(sentence, c) in leads and c.index > thing.index),
            None,
        )
        tail = tail or next((c for c in sentence.children(thing, "nmod", "acl", "advcl") if preposition(sentence, c) in leads), None)
        lead = next((t for t in sentence.tokens[thing.index + 1 :] if t.text.lower() in leads or t.text in _EDGES), None)
        if tail is None and (lead is None or lead.text in _EDGES or lead.index + 1 >= len(sentence.tokens)):
            return []
        more = sentence.subtree(tail) if tail is not None else sentence.tokens[thing.index : lead.index + 2] if lead is not None else []
        tokens = sorted({t.index: t for t in [*tokens, *more]}.values(), key=lambda t: t.index)
    return _run_on(sentence, verb, [t for t in tokens if t.index > verb.index], cues)


def clause_content(sentence: Sentence, verb: Token, cues: CueBook) -> list[Token]:
    """Return the clause that the verb governs, or that it stands beside as a parenthesis (", Kerry said,")."""
    clause = _clause_of(sentence, verb)
    if clause is not None and clause.index < verb.index and (around := _clause_around(sentence, verb)):
        return around
    if clause is not None:
        tokens = without_marks(sentence, _clause_tokens(sentence, clause, cues), clause, keep_question=verb.lemma in _ASKING)
        return _run_on(sentence, verb, tokens, cues)
    above = sentence.head_of(verb)
    if verb.deprel == "parataxis" and above is not None and sentence.child(verb, "nsubj", "obj") is not None:
        aside = {t.index for t in sentence.subtree(verb)}
        return _until_break(sentence, verb, [t for t in _clause_tokens(sentence, above, cues) if t.index not in aside])
    if verb.rel == "advcl" and above is not None and preposition(sentence, verb) == "as" and sentence.child(verb, "nsubj") is not None:
        aside = {t.index for t in sentence.subtree(verb)}  # "as the envoy put it, ..."
        rest = [t for t in sentence.subtree(above) if t.index not in aside]
        return rest if any(t.text == "," for t in sentence.tokens[max(0, min(aside) - 1) : max(aside) + 2]) else []
    return _small_clause(sentence, verb, cues) or _clause_around(sentence, verb) or _clause_beside(sentence, verb, cues)


def _small_clause(sentence: Sentence, verb: Token, cues: CueBook) -> list[Token]:
    """Return object and finite verb that the parser took apart ("denied it happened")."""
    thing = sentence.child(verb, "obj")
    act = next((c for c in sentence.children(verb, "xcomp", "ccomp", "dep") if c.xpos in ("VBD", "VBZ", "VBN")), None)
    if thing is None or act is None or thing.index > act.index or thing.index < verb.index or is_infinitive(sentence, act):
        return []
    tokens = sorted({t.index: t for t in [*sentence.subtree(thing), *sentence.subtree(act)]}.values(), key=lambda t: t.index)
    return _run_on(sentence, verb, tokens, cues)


def _clause_around(sentence: Sentence, verb: Token) -> list[Token]:
    """Return the rest of the sentence around "..., the paper reported, ..." where the parse does not join the two.

    A comma must stand before subject and verb, a comma or the end after them, and a finite verb in what is left.
    """
    subject = next((c for c in reversed(list(sentence.children(verb, "nsubj"))) if abs(c.index - verb.index) < 20), None)
    if verb.xpos not in ("VBD", "VBZ", "VBP") or subject is None or subject.xpos in ("WP", "WDT") or verb.rel == "conj":
        return []
    if any(sentence.children(verb, "mark", "aux", "obj", "xcomp")):
        return []
    start = verb.index
    if subject.index < verb.index:
        start = min(t.index for t in sentence.subtree(subject))
    end = next((t.index for t in sentence.tokens[max(verb.index, subject.index) :] if t.text in (",", ";")), len(sentence.tokens))
    if start < 2 or sentence.tokens[start - 1].text != "," or sentence.tokens[start - 2].text in ("who", "which", "”", '"'):
        return []
    if any(t.xpos in ("VBD", "VBZ", "VBP", "MD", "TO") or t.text in '“":' for t in sentence.tokens[verb.index + 1 : end]):
        return []
    begin = next((t.index + 1 for t in reversed(sentence.tokens[:start]) if t.text == ";"), 0)
    before = list(sentence.tokens[begin : start - 1])
    after = list(sentence.tokens[end + 1 :]) if end < len(sentence.tokens) and sentence.tokens[end].text == "," else []
    if after and (after[0].text.lower() in (*_BACKGROUND, *_SUBORDINATORS, "according") or after[0].xpos == "VBG"):
        after = []
    if before and before[0].text.lower() in _BACKGROUND - {"however"} and not after:
        return []
    rest = [*before, *after]
    while rest and rest[-1].upos == "PUNCT":
        rest.pop()
    return rest if any(t.xpos in ("VBD", "VBZ", "VBP", "MD") for t in rest) else []


def _clause_of(sentence: Sentence, verb: Token) -> Token | None:
    clauses = list(sentence.children(verb, "ccomp"))
    clause = next((c for c in clauses if c.index > verb.index and _is_full(sentence, c)), None) or (clauses[0] if clauses else None)
    if clause is None:
        adjective = next((c for c in sentence.children(verb, "xcomp") if c.upos == "ADJ" and sentence.child(c, "ccomp") is not None), None)
        clause = sentence.child(adjective, "ccomp") if adjective is not None else None
    # The parser may hang a clause with "that" on the verb under another relation.
    if clause is None and verb.lemma in _ASKING:
        clause = next(
            (c for c in sentence.children(verb, "advcl", "parataxis", "dep") if preposition(sentence, c) in ("if", "whether")), None
        )
    return clause or next((c for c in sentence.children(verb, "dep", "advcl", "acl", "obl", "parataxis", "conj")
                           if c.index > verb.index and preposition(sentence, c) == "that"), None)  # fmt: skip


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
        if top.index != verb.head or top.upos not in _NOMINAL:
            subject_start = min(t.index for t in sentence.subtree(subject))
            return _run_on(sentence, verb, below, cues) if subject_start == at else []
    return _rest_after(sentence, verb, at)


def _rest_after(sentence: Sentence, verb: Token, at: int) -> list[Token]:
    """Return all that follows a finite verb of saying without an object, where a finite verb is in it but the parse is no help."""
    if (
        verb.xpos not in ("VBD", "VBZ", "VBP")
        or sentence.child(verb, "obj", "xcomp", "iobj") is not None
        or sentence.child(verb, "nsubj") is None
    ):
        return []
    rest = list(sentence.tokens[at:])
    while rest and rest[-1].upos == "PUNCT":
        rest.pop()
    if sentence.tokens[verb.index + 1].upos == "PUNCT" or any(t.text in ",;:" for t in rest[:2]):
        return []
    return rest if any(t.xpos in ("VBD", "VBZ", "VBP", "MD") for t in rest) else []


def _clause_tokens(sentence: Sentence, clause: Token, cues: CueBook) -> list[Token]:
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


def _until_break(sentence: Sentence, verb: Token, tokens: list[Token]) -> list[Token]:
    """Return the tokens without what follows a semicolon or a full sentence beyond the verb."""
    stop = next((t.index for t in sentence.tokens[verb.index :] if t.text == ";"), len(sentence.tokens))
    start = next((t.index for t in reversed(sentence.tokens[: verb.index]) if t.text == ";"), -1)
    return [t for t in tokens if start < t.index < stop]


def is_stray_conjunct(sentence: Sentence, conjunct: Token, clause: Token, cues: CueBook) -> bool:
    """Say whether a finite verb without a subject, coordinated with a content clause, rather goes on with the verb of saying.

    The parser attaches "said that ... and urged ..." inside the clause; a cue verb in the tense of the verb of saying, with a clause,
    infinitive or quotation of its own, after a comma or "but", is taken to share the speaker.
    """
    if conjunct.xpos not in ("VBD", "VBZ", "VBN") or sentence.child(conjunct, "nsubj", "aux", "cop") is not None:
        return False
    verb = sentence.head_of(clause)
    if (
        verb is None
        or conjunct.lemma not in cues.verbs
        or (verb.xpos != conjunct.xpos and not {verb.xpos, conjunct.xpos} <= {"VBD", "VBN"})
    ):
        return False
    before = sentence.tokens[max(0, conjunct.index - 3) : conjunct.index]
    if verb.xpos != clause.xpos:  # "said that he will go and urged ...": the tense tells
        return True
    return sentence.child(conjunct, "ccomp", "xcomp") is not None and any(t.text in (",", ",”", "but") for t in before)


def _run_on(sentence: Sentence, verb: Token, tokens: list[Token], cues: CueBook, *, to_background: bool = True) -> list[Token]:
    """Return content after the verb drawn out over what the parser hung beside it: more clauses, and words up to the next boundary.

    "Says the candidate has “always run a lean campaign”" has two clauses for the parser. A comma, a conjunction or a conjunct that is
    itself a cue ends the content.
    """
    while tokens and tokens[-1].text in _EDGES:
        tokens = tokens[:-1]
    if not tokens or tokens[-1].index < verb.index:
        return tokens
    first, last = next(t.index for t in tokens if t.index > verb.index), tokens[-1].index
    first = _start_of_clause(sentence, verb, first, tokens)
    for child in sentence.children(verb):
        if child.index > last and _goes_on(sentence, verb, child, cues):
            last = max(last, *(t.index for t in _clause_tokens(sentence, child, cues)))
    cut = _cut_inside(sentence, verb, tokens)
    at = last + 1
    while at < len(sentence.tokens) and not _is_boundary(sentence, sentence.tokens[at], cues):
        if sentence.tokens[at].text in '“"':
            last = at = _end_of_quote(sentence, at)
        else:
            last = at
        at += 1
    if _and_that(sentence, last + 1):
        last = next((t.index for t in reversed(sentence.tokens) if t.upos != "PUNCT"), last)
    last = _before_background(sentence, first, last) if to_background else last
    before = [t for t in tokens if t.index < verb.index]
    return [*before, *(t for t in sentence.tokens[first : last + 1] if t.index not in cut)]


def _before_background(sentence: Sentence, first: int, last: int) -> int:
    """Return the last token before a clause after a comma that the reporter adds (", which ...", ", while ..."), quotations aside."""
    is_inside = False
    for token in sentence.tokens[first + 1 : last + 1]:
        if token.text in '“”"':
            is_inside = token.text == "“" or (token.text == '"' and not is_inside)
        mark = sentence.tokens[token.index - 1]
        if not is_inside and mark.text in (",", "—", "–") and token.text.lower() in _BACKGROUND and mark.index > first:
            return mark.index - 1
    return last


def _and_that(sentence: Sentence, at: int) -> bool:
    """Say whether ", and that ..." follows: one more clause of the content."""
    words = [t.text.lower() for t in sentence.tokens[at : at + 3]]
    words = words[1:] if words[:1] == [","] else words
    return words[:2] in (["and", "that"], ["but", "that"])


def _start_of_clause(sentence: Sentence, verb: Token, first: int, tokens: list[Token]) -> int:
    """Return the index where the content starts: right after the cue where the parse tears a clause from its subject."""
    top = next((t for t in tokens if t.head == verb.index), None)
    if top is None or top.rel != "ccomp" or first - verb.index < 2 or sentence.child(top, "nsubj", "csubj", "expl", "mark") is not None:
        return first
    if sentence.child(verb, "iobj", "obl") is not None or any(t.upos == "PUNCT" for t in sentence.tokens[verb.index + 1 : first]):
        return first
    at = verb.index + 1
    while at < first and (sentence.tokens[at].upos == "ADV" or sentence.tokens[at].text.lower() == "that"):
        at += 1
    return at


def _goes_on(sentence: Sentence, verb: Token, child: Token, cues: CueBook) -> bool:
    """Say whether a dependent of the verb that stands after the content is more of it.

    A conjunct is, where it has "that", a subject of its own without a comma before it, or another tense than the verb of saying.
    """
    if child.rel == "ccomp":
        return True
    if child.rel not in ("conj", "dep"):
        return preposition(sentence, child) == "that"
    if preposition(sentence, child) == "that":
        return True
    if child.rel != "conj" or child.upos not in ("VERB", "AUX", "ADJ") or (child.lemma in cues.verbs and child.xpos == verb.xpos):
        return False
    link = sentence.child(child, "cc")
    has_comma = link is not None and sentence.tokens[link.index - 1].text == ","
    if sentence.child(child, "nsubj") is not None:
        return link is not None and not has_comma
    return child.xpos != verb.xpos or (verb.xpos == "VBZ" and not has_comma)


def _cut_inside(sentence: Sentence, verb: Token, tokens: list[Token]) -> set[int]:
    """Return the indices within the content that are not of it: cut conjuncts, "according to", "adding" and what follows."""
    held = {t.index for t in tokens}
    first, last = tokens[0].index, tokens[-1].index
    gaps = [t for t in sentence.tokens[first:last] if t.index not in held and t.index > verb.index]
    return {t.index for t in gaps}


def _is_boundary(sentence: Sentence, token: Token, cues: CueBook) -> bool:
    if token.text in _EDGES or token.text.lower() in _SUBORDINATORS or token.text.lower() in ("according", "that"):
        return True
    if token.upos == "ADP" and token.rel == "case":
        holder = sentence.tokens[token.head]
        return holder.lemma in cues.channels or token.text.lower() in ("during", "following", "by")
    return (token.upos == "PUNCT" and token.text not in "“\"”’'-%$") or (token.upos in ("NOUN", "PROPN") and token.deprel == "obl:unmarked")


def _end_of_quote(sentence: Sentence, at: int) -> int:
    return next((t.index for t in sentence.tokens[at + 1 :] if t.text in '”"'), len(sentence.tokens) - 1)


def rest_of_sentence(sentence: Sentence, verb: Token) -> list[Token]:
    """Return what follows ", adding" where the parse gives the participle no clause of its own but a finite verb comes after it."""
    rest = list(sentence.tokens[verb.index + 1 :])
    while rest and rest[-1].upos == "PUNCT":
        rest.pop()
    return rest if any(t.xpos in ("VBD", "VBZ", "VBP", "MD") for t in rest) else []


def without_marks(sentence: Sentence, tokens: list[Token], clause: Token, *, keep_question: bool = False) -> list[Token]:
    """Return the tokens without the clause's own "that" and leading punctuation; "whether" and "if" stay where they ask."""
    drop = {"that"} if keep_question else {"that", "to"} if not is_infinitive(sentence, clause) else {"that"}
    drop |= {"of", "for", "about", "on", "against"}
    kept = [t for t in tokens if not (t.rel in ("mark", "case") and t.head == clause.index and t.text.lower() in drop)]
    while kept and kept[0].upos == "PUNCT":
        kept.pop(0)
    return kept


def _naming(sentence: Sentence, verb: Token) -> list[Token]:
    """Return the thing and its name ("called it a threat"); in "what it called a threat" only its marks show the name."""
    first = sentence.child(verb, "obj", "iobj")
    things = [c for c in sentence.children(verb, "obj", "iobj") if c.index > verb.index]
    first = things[0] if things else first
    second = next(
        (c for c in sentence.children(verb, "xcomp", "obj", "advcl", "ccomp") if first is not None and c.index > first.index), None
    )
    if first is not None and second is None:
        second = next((c for c in sentence.children(first, "appos", "acl", "dep", "parataxis") if _opens_quote(sentence, first, c)), None)
    if first is None or second is None or first.index < verb.index:
        return []
    return sorted({t.index: t for t in [*sentence.subtree(first), *sentence.subtree(second)]}.values(), key=lambda t: t.index)


def _what_it_called(sentence: Sentence, verb: Token, cues: CueBook) -> list[Token]:
    """Return the name in "described what it called a threat": the describer's own words."""
    thing = sentence.child(verb, "obj")
    naming = sentence.child(thing, "acl:relcl") if thing is not None and thing.lemma == "what" else None
    name = sentence.child(naming, "xcomp", "obj", "ccomp") if naming is not None and naming.lemma in cues.verbs else None
    return _run_on(sentence, verb, sentence.subtree(name), cues) if name is not None and name.index > verb.index else []


def _opens_quote(sentence: Sentence, first: Token, second: Token) -> bool:
    return any(t.text in '“"‘' for t in sentence.tokens[first.index + 1 : second.index + 1])
