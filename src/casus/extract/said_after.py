"""Contents read off the words behind a cue, where the parse gives the cue none."""

from __future__ import annotations

from casus.codebook.cues import CueBook
from casus.extract.closing import head_of_run, is_nominal, is_quote_mark
from casus.extract.said_ends import before_background
from casus.model.sentence import Sentence, Token

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_RELATIVES = frozenset({"which", "that", "who", "what"})
_STOPS = frozenset({";", ":", "(", ")", "“", "”", '"', "''"})
_BEFORE_THAT = frozenset("so such provided given except now seeing".split())
_NEAR = 25  # tokens from a cue to its "that"
_PHRASE = 12


def said_after(sentence: Sentence, verb: Token, cues: CueBook) -> list[Token]:
    """Return what follows a cue that the parse leaves without a content: its clause with "that", or the clause that a relative opens."""
    return _that_clause(sentence, verb, cues) or _in_relative(sentence, verb)[1]


def _that_clause(sentence: Sentence, verb: Token, cues: CueBook) -> list[Token]:
    """Return the clause behind a "that" further on ("explained through a spokesman that he ...")."""
    for token in sentence.tokens[verb.index + 1 : verb.index + _NEAR]:
        is_finite = token.xpos in ("VBD", "VBG", "VBZ", "VBP") or (
            token.xpos == "VBN" and sentence.child(token, "nsubj", "aux") is not None
        )
        is_cue = token.lemma in cues.verbs and is_finite and not _is_in_relative(sentence, token)
        if token.text in _STOPS or is_cue:
            return []
        if token.text.lower() == "that" and token.xpos == "IN" and not _is_other_that(sentence.tokens[token.index - 1]):
            if sentence.tokens[token.head].lemma in cues.nouns and token.head < token.index:
                return []
            return _up_to_background(sentence, token.index + 1, len(sentence.tokens) - 1)
    return []


def _is_other_that(before: Token) -> bool:
    """Say whether the word before a "that" makes it no beginning of what is said: "so that", "such that", "provided that", "in that"."""
    return before.upos in ("DET", "ADP") or before.text.lower() in _BEFORE_THAT


def with_next_verb(sentence: Sentence, end: int, content: list[Token], cues: CueBook) -> list[Token]:
    """Return a content with the verb behind the attribution that shares its subject: "Chad held the hill, it said, and shot down a drone".

    Both verbs stand in the past. One in the past behind a present, and one that says something, go on with who spoke.
    """
    tokens = sentence.tokens
    if end + 3 >= len(tokens) or tokens[end + 1].text != "," or tokens[end + 2].text.lower() not in ("and", "but"):
        return content
    if not content or content[-1].index > end or is_quote_mark(content[-1]):
        return content
    verb = next((t for t in tokens[end + 3 :] if t.upos != "ADV"), tokens[-1])
    has_subject = any(t.index < verb.index for t in sentence.children(verb, "nsubj", "expl", "aux"))
    cue = cues.verbs.get(verb.lemma)
    is_saying = cue is not None and cue.content != ("quoted",)  # "attacked" opens words only in quotation marks
    if verb.xpos != "VBD" or is_saying or has_subject or not _is_past(content):
        return content
    return [*content, *_up_to_background(sentence, end + 2, len(tokens) - 1)]


def _is_past(content: list[Token]) -> bool:
    """Say whether the first finite verb of a content is a past one."""
    first = next((t for t in content if t.xpos in _FINITE), None)
    return first is not None and first.xpos == "VBD"


def that_clause_of(sentence: Sentence, noun: Token, cues: CueBook) -> list[Token]:
    """Return the clause of a noun that a day or an author parts from it ("the announcement on Friday that", "claims by Ames that")."""
    tokens = sentence.tokens
    if noun.rel == "compound":
        return []  # "told another news agency that": no news
    at = noun.index + 1
    while at < len(tokens) and at - noun.index < _PHRASE and (is_nominal(sentence, tokens[at]) or tokens[at].upos == "ADV"):
        if tokens[at].text.lower() == "that":
            break
        at += 1
    has_that = at > noun.index + 1 and at < len(tokens) and tokens[at].text.lower() == "that" and tokens[at].xpos == "IN"
    if not has_that or any(t.lemma in cues.nouns for t in tokens[noun.index + 1 : at]):
        return []
    return _up_to_background(sentence, at + 1, len(tokens) - 1)


def _is_in_relative(sentence: Sentence, token: Token) -> bool:
    """Say whether a verb only says of which kind an addressee is ("voters who wonder")."""
    return sentence.tokens[token.index - 1].text.lower() in ("who", "that", "which") and token.xpos != "VBG"


def relative_subject(sentence: Sentence, verb: Token) -> Token | None:
    """Return who speaks in "which the envoy said could fail", where the parse has no subject for the cue."""
    return _in_relative(sentence, verb)[0]


def _in_relative(sentence: Sentence, verb: Token) -> tuple[Token | None, list[Token]]:
    """Read "which Ames says could fail", "what Ames said was a threat": the pronoun and the verb behind the cue are what is said."""
    tokens, after = sentence.tokens, verb.index + 1
    while after < len(tokens) and tokens[after].upos == "ADV":
        after += 1
    if verb.xpos not in ("VBD", "VBZ", "VBP") or after >= len(tokens) or tokens[after].xpos not in _FINITE:
        return None, []
    start = verb.index
    while (
        start > 0 and verb.index - start < _PHRASE and is_nominal(sentence, tokens[start - 1]) and tokens[start - 1].text.lower() != "that"
    ):
        start -= 1
    if start in (verb.index, 0) or tokens[start - 1].text.lower() not in _RELATIVES:
        return None, []
    rest = _up_to_background(sentence, after, len(tokens) - 1)
    return head_of_run(sentence, start, verb.index), [tokens[start - 1], *rest]


def _up_to_background(sentence: Sentence, first: int, last: int) -> list[Token]:
    """Return the tokens up to where the reporter speaks again: a background clause, or another main clause after a comma."""
    tokens = sentence.tokens
    if first >= len(tokens):
        return []
    last = before_background(sentence, first, last)
    for token in tokens[first + 1 : last]:
        is_new = token.upos == "CCONJ" and tokens[token.index - 1].text == "," and token.text.lower() in ("but", "and")
        if token.text == ";" or (is_new and _is_main(sentence, token.index + 1)):
            last = token.index - 1
            break
    while last > first and tokens[last].upos == "PUNCT":
        last -= 1
    return list(tokens[first : last + 1])


def _is_main(sentence: Sentence, at: int) -> bool:
    """Say whether a clause with a subject and a finite verb of its own begins here."""
    while at < len(sentence.tokens) and (is_nominal(sentence, sentence.tokens[at]) or sentence.tokens[at].upos == "ADV"):
        at += 1
    return at < len(sentence.tokens) and sentence.tokens[at].xpos in _FINITE
