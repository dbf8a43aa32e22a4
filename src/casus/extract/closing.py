"""Closing attributions: who speaks in "..., its spokesman, Ames, said"."""

from __future__ import annotations

from casus.model.sentence import Sentence, Token

_PHRASE = frozenset({"NOUN", "PROPN", "ADJ", "DET", "NUM", "PRON", "ADP", "PART", "SYM", "X"})
_HEADS = ("NOUN", "PROPN", "PRON", "NUM")
_RELATIVE = frozenset({"WP", "WDT", "WP$", "WRB", "EX"})
OPENING = frozenset({"“", '"', "''", "``", "«"})  # marks of old wire copy too
CLOSING = frozenset({"”", '"', "''", "»"})
_MARKS = CLOSING | {","}
_NOMINATIVE = ("i", "he", "she", "we", "they", "who", "one", "some", "others")
_WHEN = frozenset({"obl:unmarked", "obl:tmod", "nmod:unmarked", "nmod:tmod"})  # "said Tuesday"
TELLING = frozenset({"tell", "inform", "remind", "assure"})
_MOST = 25
_LEAST = 4  # tokens


def is_closing_mark(token: Token) -> bool:
    """Say whether a token is a comma or a mark that can close a quotation (a straight or curly apostrophe only where it is one)."""
    return token.text in _MARKS or (token.text in ("'", "’") and token.upos == "PUNCT")


def closing_subject(sentence: Sentence, verb: Token) -> tuple[int, Token] | None:
    """Return where a closing attribution begins and who speaks in it, or None where the words show none.

    It stands after a comma or a closing mark: "..., Ames said", "..., its spokesman, Ames, said", "...' said the envoy". The phrase is
    read off the words, as the parser hangs it on the clause before. A phrase with a verb in it, or a relative clause, is none.
    """
    if verb.xpos not in ("VBD", "VBZ", "VBP"):
        return None
    at = verb.index - 1
    while at > 0 and sentence.tokens[at].upos in ("ADV", "AUX"):
        at -= 1
    if at < 2:
        return None
    if is_closing_mark(sentence.tokens[at]):
        after = None if verb.lemma in TELLING else _phrase_after(sentence, verb.index + 1)  # "..., its envoy, told the paper"
        if after is not None and sentence.tokens[at].text != ",":
            return verb.index, after
        if sentence.tokens[at].text == ",":
            is_whom = after is not None and after.head == verb.index and after.rel in ("obj", "iobj")  # ", emailed the crews,"
            return _before_apposition(sentence, at) or ((verb.index, after) if after is not None and not is_whom else None)
        return None
    start = _phrase_start(sentence, at)
    head = _head_before(sentence, start, at + 1)
    return (start, head) if head is not None and start > 1 and is_closing_mark(sentence.tokens[start - 1]) else None


def is_closing_noun(sentence: Sentence, token: Token) -> bool:
    """Say whether the tagger takes the verb of "...,” a voice in the film states." for a noun: an "s" at the end, a noun before it."""
    if token.xpos != "NNS" or not token.text.endswith("s") or token.index < _LEAST or token.index + 2 < len(sentence.tokens):
        return False
    if sentence.tokens[-1].text not in ".,:" or any(t.xpos in ("VBD", "VBZ", "VBP") and t.head == token.index for t in sentence.tokens):
        return False
    at = token.index
    while at > 0 and token.index - at < _MOST and is_nominal(sentence, sentence.tokens[at - 1]):
        at -= 1
    return 0 < at < token.index - 1 and is_quote_mark(sentence.tokens[at - 1]) and sentence.tokens[at].upos in ("DET", "PROPN")


def _before_apposition(sentence: Sentence, comma: int) -> tuple[int, Token] | None:
    """Read "its spokesman, Ames, said" from the comma before the verb backwards."""
    middle = _phrase_start(sentence, comma - 1)
    if middle >= comma or middle < 3 or sentence.tokens[middle - 1].text != ",":
        return None
    start = _phrase_start(sentence, middle - 2)
    head = _head_before(sentence, start, middle - 1)
    if head is None or start < 2 or not is_closing_mark(sentence.tokens[start - 1]) or sentence.tokens[start].upos == "ADP":
        return None
    return start, head


def _phrase_start(sentence: Sentence, end: int) -> int:
    """Return the index of the first token of the nominal words that run up to a token."""
    at = end + 1
    while at > 0 and end - at < _MOST and is_nominal(sentence, sentence.tokens[at - 1]):
        at -= 1
    return at


def is_nominal(sentence: Sentence, token: Token) -> bool:
    """Say whether a token can stand in the phrase that names a speaker."""
    if token.xpos in _RELATIVE:
        return False
    if token.text == "and" and token.index > 0 and sentence.tokens[token.index - 1].upos in _HEADS:
        return True
    if token.text == "." and 0 < token.index < len(sentence.tokens) - 1:
        return sentence.tokens[token.index - 1].upos == "PROPN"  # "R-Ky.," and the like
    is_modifier = token.rel == "amod" or (token.rel == "compound" and token.upos != "VERB")
    return token.upos in _PHRASE or token.xpos == "HYPH" or is_modifier


def _phrase_after(sentence: Sentence, start: int) -> Token | None:
    at = start
    while at < len(sentence.tokens) and at - start < _MOST and is_nominal(sentence, sentence.tokens[at]):
        if sentence.tokens[at].upos == "ADP" and at == start:
            return None
        at += 1
    if at < len(sentence.tokens) and sentence.tokens[at].upos not in ("PUNCT", "CCONJ") and sentence.tokens[at].xpos not in _RELATIVE:
        return None
    found = [t for t in sentence.tokens[start:at] if t.upos in _HEADS and not start <= t.head < at and t.deprel not in _WHEN]
    head = next((t for t in found if t.upos != "NUM"), found[0] if found else None)
    if head is not None and head.index + 1 < len(sentence.tokens) and sentence.tokens[head.index + 1].xpos == "HYPH":
        return None  # "said matter-of-factly"
    return None if head is None or (head.upos == "PRON" and head.text.lower() not in _NOMINATIVE) else head


def _head_before(sentence: Sentence, start: int, end: int) -> Token | None:
    """Return the head of a run of tokens before its verb: the last nominal one that hangs on a word outside of it."""
    found = (t for t in reversed(sentence.tokens[start:end]) if t.upos in _HEADS and not start <= t.head < end and t.rel != "obl")
    return next(found, None)


def head_of_run(sentence: Sentence, start: int, end: int, *, is_first: bool = False) -> Token | None:
    """Return the head of a run of nominal tokens: the last (or first) one that hangs on a word outside of it."""
    found = [t for t in sentence.tokens[start:end] if t.upos in _HEADS and not start <= t.head < end and t.rel != "obl"]
    found = [t for t in found if t.upos != "NUM"] or found
    if not found or (is_first and found[0].index + 1 < len(sentence.tokens) and sentence.tokens[found[0].index + 1].xpos == "HYPH"):
        return None
    return found[0] if is_first else found[-1]


def clause_before(sentence: Sentence, start: int) -> list[Token]:
    """Return the words before a closing attribution if they are a whole clause: a finite verb whose subject is among them.

    A clause after a semicolon is by itself; one that "if", "as" or a relative opens is only part of what is said.
    """
    begin = next((t.index + 1 for t in reversed(sentence.tokens[:start]) if t.text == ";"), 0)
    tokens = list(sentence.tokens[begin:start])
    while tokens and tokens[-1].upos == "PUNCT" and not is_quote_mark(tokens[-1]):
        tokens.pop()
    if not any(_is_whole(sentence, t, begin, start) for t in tokens):
        return []
    return tokens


def is_quote_mark(token: Token) -> bool:
    """Say whether a token is a quotation mark."""
    return token.xpos in ("``", "''") or token.text in OPENING | CLOSING


def is_open_after(token: Token, *, is_open: bool) -> bool:
    """Say whether a quotation is open after a token, if it was or was not before."""
    if token.text in OPENING and token.text in CLOSING:
        return not is_open
    return token.text in OPENING or (is_open and token.text not in CLOSING)


def _is_whole(sentence: Sentence, verb: Token, begin: int, end: int) -> bool:
    subject = next((s for s in sentence.children(verb, "nsubj", "expl", "csubj") if begin <= s.index < verb.index), None)
    if subject is None or subject.xpos in ("WP", "WDT") or verb.index >= end:
        return False
    if verb.rel in ("advcl", "acl", "csubj") or any(m.upos == "SCONJ" for m in sentence.children(verb, "mark")):
        return False
    if verb.rel in ("ccomp", "xcomp") and begin <= verb.head < end:
        return False
    finite = [verb, *sentence.children(verb, "aux", "cop")]
    first = min(t.index for t in sentence.subtree(subject))
    return any(t.xpos in ("VBD", "VBZ", "VBP", "MD") and t.index > first for t in finite)


def has_own_subject(sentence: Sentence, verb: Token) -> bool:
    """Say whether a comma only closes an aside of the verb's own subject: "and Chad, which stayed, demanded an apology"."""
    joined = sentence.child(verb, "cc")
    subjects = (t for t in sentence.children(verb, "nsubj") if t.index < verb.index)
    return any((joined and joined.index < t.index) or sentence.child(t, "acl:relcl", "appos") is not None for t in subjects)
