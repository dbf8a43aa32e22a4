"""Ends of what is said: how far content after its cue runs, and where the reporter speaks again."""

from __future__ import annotations

from casus.codebook.cues import CueBook
from casus.codebook.inflection import all_noun_forms
from casus.extract.closing import CLOSING, OPENING, is_open_after
from casus.extract.said_clauses import clause_tokens, is_adding, is_of_verb_above, is_silence, is_that_itself, preposition, tense
from casus.extract.said_halves import with_present_half
from casus.extract.said_tails import STATES_OF_MIND, without_tail
from casus.extract.tense import is_of_another
from casus.model.sentence import Sentence, Token

_EDGES = frozenset({",", ";", ":", "—", "–", "(", ")", "--"})
_CLOSELY = frozenset("including not especially particularly or one because if even only then so".split())  # go on behind a dash
_FEW = 3  # tokens
_DASHES = frozenset({"—", "–", "―", "--"})
_SUBORDINATORS = frozenset("after as when while before since although though until whereas where and but or nor".split())
_NEXT_SAYING = frozenset("acknowledge admit caution concede decline deny dismiss insist reject refuse rule stress warn".split())
_BACKGROUND = frozenset("which who whose where after while as when though although since before however whereas".split())
_SPANS = all_noun_forms("minute hour day week fortnight month year decade".split())
_COUNTING = frozenset("a an one just only less more than barely hardly nearly almost about some several few many the half exactly".split())
_SPAN_WORDS = 6  # "just less than a week after"
_TOLD_ON = frozenset({"which", "where", "who", "whose", "while"})
_SUMMING = frozenset(
    "accusation acknowledgement acknowledgment admission allegation appeal assertion assessment ban call charge claim comment "
    "concession conclusion condition contrast decision demand departure development dig figure gesture idea indictment jab "
    "measure move nod offer plan position prediction proposal rebuke recommendation reference remark request result reversal "
    "shift sign stance step suggestion swipe threat".split()
)
_ORDINALS = frozenset({"first", "second", "third", "last", "only"})


def clause_with_that(sentence: Sentence, verb: Token) -> Token | None:
    """Return the clause with "that" behind a verb which the parser hung on it under another relation than that of what is said."""
    below = sentence.children(verb, "dep", "advcl", "acl", "obl", "parataxis", "conj")
    clauses = (c for c in below if c.index > verb.index and preposition(sentence, c) == "that")
    return next((c for c in clauses if not is_of_verb_above(sentence, verb, c)), None)


def run_on(sentence: Sentence, verb: Token, tokens: list[Token], cues: CueBook, *, to_background: bool = True) -> list[Token]:
    """Return content after the verb drawn out over what the parser hung beside it: more clauses, and words up to the next boundary.

    "Says the ministry has “never sent a single ship”" has two clauses for the parser. A comma, a conjunction or a conjunct that is
    itself a cue ends the content.
    """
    while tokens and tokens[-1].text in _EDGES:
        tokens = tokens[:-1]
    if not tokens or tokens[-1].index < verb.index:
        return tokens
    first, last = next(t.index for t in tokens if t.index > verb.index), tokens[-1].index
    first = _start_of_clause(sentence, verb, first, tokens)
    next_act = _next_act(sentence, verb, last)
    for child in sentence.children(verb):
        if child.index > last and next_act is None and _goes_on(sentence, verb, child, cues):
            last = max((last, *(t.index for t in clause_tokens(sentence, child, cues))))
    cut = _cut_inside(sentence, verb, tokens)
    main = _main_clause(sentence, verb)
    at = last + 1
    while at < len(sentence.tokens) and at not in main and at != next_act and not _is_boundary(sentence, sentence.tokens[at], cues):
        if sentence.tokens[at].text in OPENING:
            last = at = end_of_quote(sentence, at)
        else:
            last = at
        at += 1
        at = _past_insertion(sentence, at, cues)
    last = _with_quoted_half(sentence, last, cues)
    if _and_that(sentence, last + 1) and not any(is_of_verb_above(sentence, verb, c) for c in sentence.children(verb, "conj")):
        last = next((t.index for t in reversed(sentence.tokens) if t.upos != "PUNCT"), last)
    top = next((t.index for t in tokens if t.head == verb.index), first)
    last = before_background(sentence, max(first, top), last) if to_background else last
    last = with_present_half(sentence, verb, sentence.tokens[top], last, cues)
    while sentence.tokens[last].head == last + 1 and sentence.tokens[last].rel in ("amod", "nummod", "compound"):
        last += 1  # "to host talks next | week"
    while last > first and _is_cut_off(sentence, sentence.tokens[last]):
        last -= 1
    before = [t for t in tokens if t.index < verb.index]
    return without_tail(sentence, verb, [*before, *(t for t in sentence.tokens[first : last + 1] if t.index not in cut)], cues)


def _is_cut_off(sentence: Sentence, token: Token) -> bool:
    """Say whether a word at the end of a content leads up to words that are no part of it; "had been fired on." ends its sentence."""
    is_last = all(t.upos == "PUNCT" for t in sentence.tokens[token.index + 1 :])
    is_stranded = is_last and token.upos == "ADP" and token.head < token.index
    is_leading = token.upos in ("SCONJ", "ADP", "CCONJ", "DET") and token.rel not in ("compound", "obj", "nsubj", "obl")  # no "seized any"
    return is_leading and not is_stranded


def _past_insertion(sentence: Sentence, at: int, cues: CueBook) -> int:
    """Return the index after an insertion between dashes that begins here, if the clause goes on behind it; else the same index."""
    if at >= len(sentence.tokens) or sentence.tokens[at].text not in _DASHES:
        return at
    other = next((t.index for t in sentence.tokens[at + 1 : at + 25] if t.text in _DASHES), None)
    if other is None or other + 1 >= len(sentence.tokens) or _is_boundary(sentence, sentence.tokens[other + 1], cues):
        return at
    return other + 1


def _with_quoted_half(sentence: Sentence, last: int, cues: CueBook) -> int:
    """Return the last token of a second half that a conjunction joins and that holds words in quotation marks: they are the speaker's.

    "Says they seek a leader, but instead he gives them “lectures”": no other cue may stand in it.
    """
    at = last + 1
    words = sentence.tokens[at : at + 2]
    if not words or not any(t.text.lower() in ("but", "and") for t in words) or (words[0].text != "," and words[0].upos != "CCONJ"):
        return last
    opening = next((t.index for t in sentence.tokens[at:] if t.text in OPENING), None)
    if opening is None or any(t.lemma in cues.verbs or t.text in ";:" for t in sentence.tokens[at:opening]):
        return last
    end = end_of_quote(sentence, opening)
    return end if sentence.tokens[end].text in CLOSING else last


def _main_clause(sentence: Sentence, verb: Token) -> set[int]:
    """Return the tokens of the clause above a cue that begin behind what is said.

    They begin another's attribution ("Conceding that ..., he warned") or go on from a relative clause ("the note in which Chad told Mali of
    the loss | was handed over").
    """
    above = [a for a in sentence.ancestors(verb) if a.index > verb.index]
    if verb.deprel == "acl:relcl":
        said = [a for a in above if a.upos == "VERB" or sentence.child(a, "cop", "aux:pass") is not None]
        return {
            t.index for a in said for t in (a, *sentence.children(a, "aux", "aux:pass", "cop"))
        }  # "who said it would fall | were right"
    if verb.rel != "advcl":
        return set()
    return {t.index for a in above for t in (a, *sentence.children(a, "nsubj"))}


def _next_act(sentence: Sentence, verb: Token, last: int) -> int | None:
    """Return where the cue's own conjunct begins behind a thing that it names: "called for an inquiry | and supported the strike".

    So it does in front of what another one is to do: "promised to lift its ban | and Peru to return the ship".
    """
    others = [c for c in sentence.children(verb, "conj") if c.index > last and is_of_another(sentence, c)]
    if others:
        return min(t.index for t in sentence.subtree(others[0]))
    thing = sentence.tokens[last]
    while thing.head not in (-1, verb.index) and thing.rel in ("nmod", "conj", "flat", "appos", "nummod"):
        thing = sentence.tokens[thing.head]  # "the defence of its members"
    if thing.upos not in ("NOUN", "PROPN") or thing.head != verb.index:
        return None
    acts = [c for c in sentence.children(verb, "conj") if c.index > last and c.xpos in ("VBD", "VBN", "VBZ", "VBP")]
    return next((cc.index for c in acts if (cc := sentence.child(c, "cc")) is not None), None)


def _start_of_clause(sentence: Sentence, verb: Token, first: int, tokens: list[Token]) -> int:
    """Return the index where the content starts: right after the cue where the parse tears a clause from its subject."""
    that = next((t.index for t in sentence.tokens[verb.index + 1 : first] if t.text.lower() == "that" and t.xpos in ("IN", "WDT")), None)
    if that is not None and that - verb.index <= 4 and not any(t.upos == "VERB" for t in sentence.tokens[verb.index + 1 : that]):
        return that if is_that_itself(sentence, sentence.tokens[that]) else that + 1
    top = next((t for t in tokens if t.head == verb.index), None)
    if top is None or top.rel != "ccomp" or first - verb.index < 2 or sentence.child(top, "nsubj", "csubj", "expl", "mark") is not None:
        return first
    between = sentence.tokens[verb.index + 1 : first]
    quoted = OPENING | CLOSING | {",", "-", "’", "'"}
    if sentence.child(verb, "iobj", "obl") is not None or any(t.upos == "PUNCT" and t.text not in quoted for t in between):
        return first
    has_comma = any(t.text == "," for t in between)
    is_finite = top.xpos in ("VBD", "VBZ", "VBP") or any(
        a.xpos in ("VBD", "VBZ", "VBP", "MD") for a in sentence.children(top, "aux", "cop")
    )
    is_torn = is_finite and verb.lemma == "say" and between[0].upos in ("DET", "PROPN", "NOUN")
    if has_comma and (any(t.text == "," for t in between[:2]) or any(t.xpos in ("VBD", "VBZ", "VBP") for t in between)) and not is_torn:
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
    if preposition(sentence, child) == "that" or child.rel not in ("conj", "dep"):
        return preposition(sentence, child) == "that" and not is_of_verb_above(sentence, verb, child)
    if (
        child.rel != "conj"
        or is_silence(sentence, child)
        or child.upos not in ("VERB", "AUX", "ADJ")
        or (child.lemma in cues.verbs and child.xpos in (verb.xpos, tense(sentence, verb)))
    ):
        return False
    link = sentence.child(child, "cc")
    has_comma = link is not None and sentence.tokens[link.index - 1].text == ","
    if sentence.child(child, "nsubj") is not None:
        return link is not None and not has_comma
    is_same = child.xpos == verb.xpos or (verb.xpos == "VBN" and child.xpos == "VBD" and sentence.child(verb, "aux") is not None)
    return not is_same or (not has_comma and (verb.xpos == "VBZ" or child.lemma in STATES_OF_MIND))


def _cut_inside(sentence: Sentence, verb: Token, tokens: list[Token]) -> set[int]:
    """Return the indices within the content that are not of it: cut conjuncts, "according to", "adding" and what follows."""
    held = {t.index for t in tokens}
    first, last = tokens[0].index, tokens[-1].index
    gaps = [t for t in sentence.tokens[first:last] if t.index not in held and t.index > verb.index]
    return {t.index for t in gaps}


def _is_boundary(sentence: Sentence, token: Token, cues: CueBook) -> bool:
    if _is_as_well(sentence, token):
        return False
    if token.text in _EDGES or token.text.lower() in _SUBORDINATORS or token.text.lower() in ("according", "that"):
        return True
    if token.upos == "ADP" and token.rel == "case":
        holder = sentence.tokens[token.head]
        return holder.lemma in cues.channels or token.text.lower() in ("during", "following", "by")
    return (token.upos == "PUNCT" and token.text not in "“\"”’'-%$") or (token.upos in ("NOUN", "PROPN") and token.deprel == "obl:unmarked")


def end_of_quote(sentence: Sentence, at: int) -> int:
    """Return the index of the mark that closes the quotation opened at a token, or of the sentence's last token."""
    return next((t.index for t in sentence.tokens[at + 1 :] if t.text in CLOSING), len(sentence.tokens) - 1)


def before_background(sentence: Sentence, first: int, last: int) -> int:
    """Return the last token before a clause after a comma that the reporter adds (", which ...", ", while ..."), quotations aside."""
    last = _before_dash(sentence, first, last)
    is_inside = _is_in_quote(sentence, first)
    for token in sentence.tokens[first + 1 : last + 1]:
        is_inside = is_open_after(token, is_open=is_inside)
        mark = sentence.tokens[token.index - 1]
        if not is_inside and mark.text in CLOSING and sentence.tokens[mark.index - 1].text == "," and _is_reporters(sentence, token, last):
            return mark.index
        if not is_inside and mark.text == "," and (token.text.lower() == "compared" or _is_other_half(sentence, token)):
            return mark.index - 1
        if not is_inside and mark.text == "," and _is_next_saying(sentence, token):
            return mark.index - 1
        is_apart = not is_inside and mark.text in (",", "—", "–") and mark.index > first and not _is_as_well(sentence, token)
        if is_apart and (token.text.lower() in _BACKGROUND or _is_even_as(sentence, token) or _is_days_after(sentence, token)):
            if _is_inserted(sentence, token, last) or _is_foreseen(sentence, token, last) or _gives_reason(sentence, token):
                continue
            return mark.index - 1
        if not is_inside and mark.text == "," and _leads_in_what(sentence, token):
            return mark.index - 1
        if not is_inside and mark.text == "," and token.rel == "det" and _sums_up(sentence, sentence.tokens[token.head]):
            return mark.index - 1
        if not is_inside and token.index > first + 1 and is_adding(sentence, token):
            return mark.index - 1
    return last


def _is_days_after(sentence: Sentence, token: Token) -> bool:
    """Say whether a clause or a deed of some days before begins: "a day after Chad accused it", "less than two weeks before the vote"."""
    words = [t.text.lower() for t in sentence.tokens[token.index : token.index + _SPAN_WORDS]]
    at = next((n for n, word in enumerate(words) if word in _SPANS), None)
    is_counted = at is not None and all(w in _COUNTING or sentence.tokens[token.index + n].upos == "NUM" for n, w in enumerate(words[:at]))
    return is_counted and at is not None and words[at + 1 : at + 2] in (["after"], ["before"])


def _is_in_quote(sentence: Sentence, at: int) -> bool:
    """Say whether a quotation of the sentence is open behind a token."""
    is_inside = False
    for token in sentence.tokens[: at + 1]:
        is_inside = is_open_after(token, is_open=is_inside)
    return is_inside


def _is_reporters(sentence: Sentence, token: Token, last: int) -> bool:
    """Say whether the reporter goes on behind a quotation that a comma closes (“..., “true,” but in its report it joked”)."""
    word = token.text.lower()
    if word != "when" and (word in _BACKGROUND or token.xpos == "VBG"):
        return True
    return word == "but" and not any(t.text in OPENING for t in sentence.tokens[token.index : last + 1])


def _is_next_saying(sentence: Sentence, token: Token) -> bool:
    """Say whether ", but he ruled out ..." begins behind a quotation: what the speaker does next is the reporter's to tell."""
    after = sentence.tokens[token.index + 1 : token.index + 3]
    if token.text.lower() not in ("but", "and") or len(after) < 2 or after[0].text.lower() not in ("he", "she", "it", "they"):
        return False
    return after[1].lemma in _NEXT_SAYING and after[1].xpos in ("VBD", "VBZ") and is_after_quote(sentence, token)


def is_after_quote(sentence: Sentence, token: Token) -> bool:
    """Say whether a quotation mark closes right before the comma in front of a token."""
    return token.index > 1 and any(t.text in CLOSING for t in sentence.tokens[token.index - 2 : token.index])


def _before_dash(sentence: Sentence, first: int, last: int) -> int:
    """Return the last token before a dash outside quotation marks that no second dash answers: what it adds is the reporter's."""
    is_inside, dashes = first > 0 and _is_in_quote(sentence, first - 1), []
    for token in sentence.tokens[first : last + 1]:
        is_inside = is_open_after(token, is_open=is_inside)
        if not is_inside and _is_dash(sentence, token):
            dashes.append(token.index)
    if len(dashes) % 2 == 0 or dashes[-1] - first < _FEW or dashes[-1] + 1 >= len(sentence.tokens):
        return last
    after = sentence.tokens[dashes[-1] + 1]
    is_quoted = any(t.text in OPENING for t in sentence.tokens[dashes[-1] + 1 : last + 1])
    if is_quoted or after.upos == "ADP" or after.text.lower() in _CLOSELY:
        return last
    return dashes[-1] - 1


def _is_dash(sentence: Sentence, token: Token) -> bool:
    """Say whether a token is a dash: a long one, two hyphens, or a hyphen that stands alone between spaces."""
    if token.text in _DASHES:
        return True
    return token.text == "-" and token.index > 0 and sentence.tokens[token.index - 1].span.end < token.span.start


def _is_even_as(sentence: Sentence, token: Token) -> bool:
    after = sentence.tokens[token.index + 1] if token.index + 1 < len(sentence.tokens) else token
    return token.text.lower() == "even" and after.text.lower() in ("as", "though")


def _is_other_half(sentence: Sentence, token: Token) -> bool:
    """Say whether ", others that ..." begins: what somebody else says, the verb left out."""
    after = sentence.tokens[token.index + 1] if token.index + 1 < len(sentence.tokens) else token
    return token.text.lower() in ("others", "some", "another") and after.text.lower() == "that"


def _is_inserted(sentence: Sentence, pronoun: Token, last: int) -> bool:
    """Say whether a relative clause stands between subject and verb of the content ("if its parliament, which ..., agrees")."""
    clause = next((a for a in sentence.ancestors(pronoun) if a.deprel == "acl:relcl"), None)
    noun = sentence.head_of(clause) if clause is not None else None
    above = sentence.head_of(noun) if noun is not None else None
    return above is not None and noun is not None and noun.rel == "nsubj" and pronoun.index < above.index <= last


def _is_foreseen(sentence: Sentence, token: Token, last: int) -> bool:
    """Say whether a clause tells what would be, as only the speaker can ("a task force, which would include the navy")."""
    if token.text.lower() not in _TOLD_ON:
        return False
    finite = next((t for t in sentence.tokens[token.index + 1 : last + 1] if t.xpos in ("VBD", "VBZ", "VBP", "MD")), None)
    return finite is not None and finite.text.lower() in ("would", "could", "might")


def _gives_reason(sentence: Sentence, token: Token) -> bool:
    """Say whether ", since" gives the speaker's reason: a clause follows, no day ("understood the visit, since the town was poor")."""
    after = sentence.tokens[token.index + 1] if token.index + 1 < len(sentence.tokens) else token
    return token.text.lower() == "since" and after.upos in ("DET", "PRON", "NOUN", "PROPN", "ADJ") and after.entity == "O"


def _is_as_well(sentence: Sentence, token: Token) -> bool:
    """Say whether ", as well as" or ", as far as" begins, which goes on with what is said."""
    after = sentence.tokens[token.index + 1] if token.index + 1 < len(sentence.tokens) else token
    return token.text.lower() == "as" and after.text.lower() in ("well", "far", "long", "soon")


def _leads_in_what(sentence: Sentence, token: Token) -> bool:
    """Say whether ", in what Ames called ..." begins: another speaker's name for it."""
    after = sentence.tokens[token.index + 1] if token.index + 1 < len(sentence.tokens) else token
    return token.upos == "ADP" and after.text.lower() == "what"


def _sums_up(sentence: Sentence, noun: Token) -> bool:
    """Say whether a noun after a comma names the whole clause before it (", a move that Chad called ..."): the reporter's word."""
    above = sentence.head_of(noun)
    after = sentence.tokens[noun.index + 1] if noun.index + 1 < len(sentence.tokens) else noun
    if noun.lemma in _SUMMING and (
        after.text.lower() in ("that", "which", "by", "in", "at", "to", "from")
        or (after.upos != "VERB" and sentence.child(noun, "acl:relcl") is not None)
    ):
        return True  # also "a move Chad called rash"
    if noun.lemma == "time" and any(c.text.lower() in _ORDINALS for c in sentence.children(noun, "amod")):
        return after.upos in ("PRON", "PROPN", "DET", "NOUN") or after.text.lower() == "that"  # ", the first time it has done so"
    return noun.upos == "NOUN" and noun.rel in ("appos", "parataxis") and above is not None and above.upos == "VERB"


def _and_that(sentence: Sentence, at: int) -> bool:
    """Say whether ", and that ..." follows: one more clause of the content."""
    words = [t.text.lower() for t in sentence.tokens[at : at + 3]]
    words = words[1:] if words[:1] == [","] else words
    return words[:2] in (["and", "that"], ["but", "that"])
