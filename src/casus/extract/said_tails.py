"""Tails: what ends a content but tells when, where or why it was said, not what was."""

from __future__ import annotations

from casus.codebook.cues import CueBook
from casus.extract.closing import is_open_after
from casus.extract.said_clauses import is_infinitive, preposition
from casus.extract.time_words import SPANS
from casus.model.sentence import Sentence, Token

CHARGES = frozenset("charge claim accusation allegation assertion suggestion report".split())
_DENYING = frozenset("deny reject dispute refute rebut dismiss".split())
_VERSIONS = frozenset("version account explanation theory reading interpretation view remark".split())
_JUDGING = frozenset("call describe brand label denounce condemn contest challenge mock ridicule confirm echo repeat share support".split())
_ANSWERING = frozenset("contradict echo repeat rebut refute counter parrot".split())  # what was said does so, not what it tells of
_PAST = frozenset({"VBD"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_OCCASIONS = frozenset("rally conference debate appearance hearing event town_hall campaign_stop".split())
_WHERE = frozenset({"in", "on", "at", "during", "via", "through"})
_WHEN = frozenset({"after", "following", "amid", "hours", "days"})
_BOUND = frozenset({"while", "when", "before"})
_NEXT = 8  # tokens of a subject
_WHEN_CLAUSE = frozenset({"after", "when", "while", "as", "before"})
# What a speaker says of his own mind goes on with what he said: "said she was tired and wanted a change".
STATES_OF_MIND = frozenset(
    "want need feel love like believe think hope expect know have be understand wish prefer support oppose fear doubt intend plan".split()
)


def without_tail(sentence: Sentence, verb: Token, tokens: list[Token], cues: CueBook) -> list[Token]:
    """Return content after its cue up to where its tail begins.

    "Pledged to work together | after a meeting on Thursday", "said he would run | in an interview with the paper", "said none was sent |,
    contradicting a paper", "says it will leave | and has sent its letter": a past occasion is no part of what is still to come, and a
    conjunct in the tense of the cue goes on with the speaker. What was itself told as past keeps its circumstances.
    """
    after = [t for t in tokens if t.index > verb.index]
    if len(after) < 4:
        return tokens
    top = _top(after)
    if top is None:
        return tokens
    held = {t.index for t in after}
    ends = [
        start
        for child in sentence.children(top)
        if child.index in held and child.index > top.index and (start := _tail_start(sentence, verb, top, child, cues)) is not None
    ]
    ends += [start for t in after[3:] if (start := _condition_of_anonymity(sentence, t)) is not None]
    ends += [t.index for t in after[3:] if t.text == ";" and _is_new_clause(sentence, t)]
    ends += [t.index - 1 for t in after[3:] if _is_denied_charge(sentence, t)]
    ends += [t.index - 1 for t in after[3:] if t.xpos == "VBG" and t.lemma in _ANSWERING and sentence.tokens[t.index - 1].text == ","]
    if is_infinitive(sentence, top) or (top.upos in ("NOUN", "PROPN") and sentence.child(top, "cop", "nsubj") is None):
        ends += [
            t.index - 1 for t in after[3:] if t.xpos == "VBG" and sentence.tokens[t.index - 1].text == "," and t.rel in ("advcl", "acl")
        ]
        ends += [t.index - 1 for t in after[3:] if _is_next_main(sentence, t)]
    end = min((e for e in ends if not _is_in_quote(sentence, after[0].index, e)), default=None)
    if end is None:
        return tokens
    kept = [t for t in tokens if t.index < end]
    while kept and kept[-1].text in (",", "—", "–", "--"):
        kept.pop()
    return kept if sum(t.index > verb.index for t in kept) > 1 else tokens


def _top(after: list[Token]) -> Token | None:
    """Return the head of the content: its token that hangs on a word outside."""
    held = {t.index for t in after}
    return next(
        (t for t in after if t.head not in held and t.upos != "PUNCT" and t.rel in ("ccomp", "xcomp", "obj", "obl", "parataxis")), None
    )


def _tail_start(sentence: Sentence, verb: Token, top: Token, child: Token, cues: CueBook) -> int | None:
    start = min(t.index for t in sentence.subtree(child))
    if start <= top.index:
        return None
    lead = preposition(sentence, child)
    if child.rel == "conj":
        return _goes_back(sentence, verb, top, child)
    if not _is_to_come(sentence, top) or _is_of_what_would_be(sentence, top, child, start, lead):
        return None
    if child.rel == "advcl" and lead in _WHEN_CLAUSE and _is_past(sentence, child):
        return start
    if child.rel in ("obl", "nmod", "advcl") and lead in _WHEN:
        return start
    if child.rel == "obl" and lead in _WHERE and _is_occasion(sentence, child, cues):
        return start
    return None


def _is_of_what_would_be(sentence: Sentence, top: Token, child: Token, start: int, lead: str) -> bool:
    """Say whether a past clause or a time is what the speaker's "would" is bound to: "would not talk while ships were in its waters".

    Behind a verb of saying in the past his own presents are told as pasts, and a number of days before "after" counts from his event.
    """
    if not any(t.text.lower() in ("would", "could") for t in sentence.children(top, "aux")):
        return False
    if child.rel == "advcl":
        return lead in _BOUND
    case = sentence.child(child, "case")
    return lead == "after" and case is not None and any(t.lemma in SPANS for t in sentence.tokens[start - 1 : case.index])


def _is_new_clause(sentence: Sentence, mark: Token) -> bool:
    """Say whether a clause of its own follows a semicolon: another subject and its verb, not one more item of a list."""
    after = sentence.tokens[mark.index + 1 :]
    if after and after[0].upos in ("PRON", "DET", "PROPN") and sum(t.text == ";" for t in sentence.tokens) == 1:
        return True
    if not after or after[0].upos in ("CCONJ", "SCONJ", "VERB", "AUX") or after[0].text.lower() == "that":
        return False
    return any(
        t.xpos in ("VBD", "VBZ", "VBP") and sentence.child(t, "nsubj") is not None and t.rel in ("parataxis", "root", "conj") for t in after
    )


def _is_next_main(sentence: Sentence, link: Token) -> bool:
    """Say whether ", but" opens a main clause behind what was named or asked for: "blamed it for the loss, but it is unclear"."""
    if link.upos != "CCONJ" or sentence.tokens[link.index - 1].text != ",":
        return False
    after = sentence.tokens[link.index + 1 : link.index + _NEXT]
    finite = next((t for t in after if t.xpos in _FINITE or t.upos in ("PUNCT", "SCONJ") or t.xpos in ("WDT", "WP", "WRB")), None)
    if finite is None or finite.xpos not in _FINITE:
        return False
    clause = finite if finite.rel not in ("aux", "cop", "aux:pass") else sentence.tokens[finite.head]
    subject = next((c for c in sentence.children(clause, "nsubj", "expl", "csubj") if link.index < c.index < finite.index), None)
    return subject is not None


def _is_to_come(sentence: Sentence, top: Token) -> bool:
    """Say whether a content tells no past act: it has a modal, an infinitive, a present, or is only a noun."""
    finite = [top, *sentence.children(top, "aux", "cop", "aux:pass")]
    return not any(t.xpos in _PAST for t in finite) and (
        is_infinitive(sentence, top) or any(t.xpos in _FINITE for t in finite) or top.upos in ("NOUN", "PROPN")
    )


def _is_past(sentence: Sentence, clause: Token) -> bool:
    return any(t.xpos in _PAST for t in (clause, *sentence.children(clause, "aux", "cop", "aux:pass")))


def _is_occasion(sentence: Sentence, noun: Token, cues: CueBook) -> bool:
    """Say whether a phrase names an occasion of speaking that is not known yet ("in an interview", "at a rally")."""
    is_new = any(c.text.lower() in ("a", "an", "his", "her", "their") for c in sentence.children(noun, "det", "nmod:poss"))
    return is_new and (noun.lemma in cues.channels or noun.lemma in _OCCASIONS)


def _goes_back(sentence: Sentence, verb: Token, top: Token, conjunct: Token) -> int | None:
    """Return where a conjunct begins that goes on with the speaker, by its tense ("said he will run and asked for help")."""
    if conjunct.xpos not in ("VBD", "VBZ", "VBN", "VBP") or sentence.child(conjunct, "nsubj", "expl") is not None:
        return None
    auxiliaries = list(sentence.children(conjunct, "aux", "cop", "aux:pass"))
    finite = auxiliaries[0] if auxiliaries else conjunct
    if finite.xpos != verb.xpos or conjunct.lemma in STATES_OF_MIND:
        return None
    own = [top, *sentence.children(top, "aux", "cop", "aux:pass")]
    if any(t.xpos == finite.xpos for t in own) or not (is_infinitive(sentence, top) or any(t.xpos in _FINITE for t in own)):
        return None
    link = sentence.child(conjunct, "cc")
    start = link.index if link is not None else min(t.index for t in sentence.subtree(conjunct))
    has_comma = sentence.tokens[start - 1].text in (",", "”", '"', "''")
    return start if verb.xpos == "VBD" or has_comma or bool(auxiliaries) else None


def _condition_of_anonymity(sentence: Sentence, token: Token) -> int | None:
    """Return where "on (the) condition of anonymity" begins."""
    if token.lemma != "anonymity":
        return None
    return next((t.index for t in reversed(sentence.tokens[max(0, token.index - 4) : token.index]) if t.text.lower() == "on"), None)


def _is_denied_charge(sentence: Sentence, noun: Token) -> bool:
    """Say whether the reporter adds who denies or judges it: ", a claim that Ruiz rejected", ", a version Ruiz called a fairy tale"."""
    comma, article = sentence.tokens[noun.index - 2], sentence.tokens[noun.index - 1]
    if noun.lemma not in CHARGES | _VERSIONS or article.upos != "DET" or comma.text != ",":
        return False
    return any(c.lemma in _DENYING | _JUDGING for c in sentence.children(noun, "acl:relcl"))


def _is_in_quote(sentence: Sentence, first: int, at: int) -> bool:
    """Say whether a token stands inside a quotation that opens after the content's start."""
    is_inside = False
    for token in sentence.tokens[first:at]:
        is_inside = is_open_after(token, is_open=is_inside)
    return is_inside
