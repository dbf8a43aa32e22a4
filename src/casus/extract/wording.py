"""The words of an act that a reader may be shown: its core clause, without what is subordinate."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from casus.extract.act_kinds import ACTS_OF_WORDS
from casus.extract.clauses import RELATIVE, antecedent, aux_tokens, case_of, is_passive, is_verb, subject_tokens
from casus.extract.control import undergoers
from casus.extract.reading import phrase_span
from casus.ground.spans import Span, hull, join_spans
from casus.model.sentence import Sentence, Token

_ASIDES = frozenset({"acl:relcl", "acl", "appos", "parataxis", "advcl", "dep", "orphan", "discourse", "list", "vocative"})
_KEPT_OBL = frozenset("to with against from for on in over by at into of out toward towards through across near outside".split())
_OPENERS = frozenset({"ADP", "DET", "CCONJ", "SCONJ"})  # a phrase never ends in one of these


def core_words(
    text: str, sentence: Sentence, trigger: Token, extra: Iterable[Token], shown: Collection[int], kind: str = ""
) -> tuple[Span, ...]:
    """Return the spans of the clause that tells the act: subject, verb group, object, and the phrases of its parties.

    Relative clauses, appositions, parentheses and who said it are left out; of an infinitive the verbs above it that say what
    becomes of it are kept ("threatened to sever"), and of a promise, refusal or demand what is promised, refused or demanded.

    Args:
        text: the report's text.
        sentence: the sentence.
        trigger: the verb or noun.
        extra: further words of the trigger.
        shown: heads of the phrases that fill roles or say where.
        kind: the PLOVER type of the trigger's sense.
    """
    spans = [t.span for t in extra]
    if is_verb(trigger):
        spans.extend(_clause_spans(sentence, trigger, shown))
        if kind in ACTS_OF_WORDS:  # they say little without what was promised, refused or asked for
            spans.extend(_complements(sentence, trigger))
    elif trigger.rel == "cop" and trigger.head >= 0:
        spans.append(_noun_span(sentence, sentence.tokens[trigger.head], with_case=True))
    else:
        spans.append(_noun_span(sentence, trigger))
        head = sentence.head_of(trigger)
        agent = sentence.child(head, "obl:agent") if head is not None and is_verb(head) and trigger.rel == "nsubj" else None
        if head is not None and agent is not None:
            spans.extend((*_verb_group(sentence, head), _noun_span(sentence, agent, with_case=True)))  # "the attack was made by"
        if head is not None and is_verb(head) and trigger.rel == "obj":
            subjects = [t for t in subject_tokens(sentence, head) if t.index in shown]
            if subjects:
                spans.extend(_verb_group(sentence, head))
                spans.extend(_noun_span(sentence, t) for t in subjects)
            near = (t for t in sentence.children(head, "obl") if t.index in shown and trigger.index < t.index < trigger.index + 8)
            spans.extend(_noun_span(sentence, t, with_case=True) for t in near)
    return _mended(text, join_spans(text, spans))


_GAP = re.compile(r"(?:\s+[\w'’-]+){1,3}\s+|-\w+\s+")  # words between two parts of a clause that may as well be shown: "was shot [at] by"


_SECOND_HALF = re.compile(r"-[a-z]+\b")


def _mended(text: str, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the spans without gaps of a word or three, none of them cut off at a hyphen ("consul-general")."""
    mended: list[Span] = []
    for span in spans:
        cut = re.search(r"\w+-\Z", text[max(span.start - 30, 0) : span.start])
        whole = Span(span.start - len(cut.group()), span.end) if cut is not None else span
        rest = _SECOND_HALF.match(text, whole.end)
        whole = Span(whole.start, rest.end()) if rest is not None else whole
        if mended and (whole.start <= mended[-1].end or _GAP.fullmatch(text, mended[-1].end, whole.start)):
            whole = Span(mended.pop().start, whole.end)
        mended.append(whole)
    return tuple(mended)


def _clause_spans(sentence: Sentence, verb: Token, shown: Collection[int]) -> Iterable[Span]:
    yield from _verb_group(sentence, verb)
    yield from _spans_above(sentence, verb)
    for child in (*undergoers(sentence, verb), *sentence.children(verb, "obj", "iobj", "xcomp", "obl")):
        if child.head != verb.index:
            if verb.deprel == "acl:relcl" and child.index < verb.index:
                yield phrase_span(sentence, child)  # "Rwanda, which Burundi accuses": what the clause is of
            continue
        if _is_shown(sentence, verb, child, shown):
            yield _noun_span(sentence, child, with_case=True)


def _complements(sentence: Sentence, verb: Token) -> Iterable[Span]:
    """Yield what a verb promises, refuses or asks: "to ratify the accession", "that his government would raise defence spending"."""
    for child in sentence.children(verb, "xcomp", "ccomp", "advcl"):
        words = {t.text.lower() for t in sentence.children(child, "mark")}
        is_gerund = any(t.xpos == "VBG" for t in (child, *sentence.children(child, "aux", "cop", "aux:pass")))
        leads_on = "to" in words or (is_gerund and words & {"for", "on", "against", "of"})  # "of being behind it", "of having fired"
        if child.index < verb.index or (child.rel == "advcl" and not leads_on) or '"' in _between(sentence, verb, child):
            continue
        if ";" in _between(sentence, verb, child):
            continue  # a clause of its own, whatever the parser says
        yield _noun_span(sentence, child, with_case=True)


def _between(sentence: Sentence, left: Token, right: Token) -> str:
    """Return the words between two tokens, all quotation marks as plain ones: what is quoted is a statement's."""
    found = "".join(t.text for t in sentence.tokens[left.index + 1 : right.index])
    return found.replace("“", '"').replace("”", '"').replace("``", '"')


def _is_shown(sentence: Sentence, verb: Token, child: Token, shown: Collection[int]) -> bool:
    """Say whether a complement belongs to the core: objects, and phrases that fill a role, say where, or stand close by."""
    if child.rel == "xcomp":
        return child.index > verb.index and not is_verb(child)
    if child.deprel == "obl:agent":
        return True
    if child.rel == "obl" and child.index not in shown:
        return verb.index < child.index < verb.index + 8 and case_of(sentence, child) in _KEPT_OBL
    return child.rel == "obl" or child.index > verb.index or child.rel == "nsubj"


def _spans_above(sentence: Sentence, verb: Token) -> Iterable[Span]:
    """Yield the subject, with the verbs and nouns on the way to it ("threatened to", "the decision to")."""
    at = verb
    while True:
        subjects = subject_tokens(sentence, at)
        yield from (_noun_span(sentence, _named(sentence, at, t)) for t in subjects)
        head = sentence.head_of(at)
        if subjects or head is None or not _leads_on(sentence, at):
            return
        if head.upos in ("NOUN", "PROPN"):
            if at.rel == "conj":
                return  # "would be in breach of the treaty, and summoned the envoy": the breach is none of it
            yield _noun_span(sentence, head)
            above = sentence.head_of(head)
            if above is None or not is_verb(above) or head.rel != "obj":
                return
            head = above
        if not (is_verb(head) or head.upos == "ADJ"):
            return
        if at.rel != "conj":
            yield from _verb_group(sentence, head)
            yield from (_noun_span(sentence, t) for t in sentence.children(head, "obj", "iobj") if t.index < verb.index)
        at = head


def _named(sentence: Sentence, verb: Token, subject: Token) -> Token:
    """Return what a relative pronoun stands for, or the subject itself: a clause that is shown never starts with "that" or "who"."""
    above = antecedent(sentence, verb) if subject.text.lower() in RELATIVE and subject.upos != "NOUN" else None
    return above or subject


def _leads_on(sentence: Sentence, verb: Token) -> bool:
    """Say whether the clause above tells who does it: complements, infinitives, and "by" with a gerund."""
    if verb.rel in ("xcomp", "conj"):
        return True
    if verb.rel not in ("advcl", "acl"):
        return False
    words = {t.text.lower() for t in sentence.children(verb, "mark")}
    return bool(words & {"to", "by"})


def _verb_group(sentence: Sentence, verb: Token) -> Iterable[Span]:
    yield verb.span
    yield from (t.span for t in aux_tokens(sentence, verb) if t.head == verb.index or not is_passive(sentence, verb))
    for child in sentence.children(verb, "cc"):
        if child.text.lower() in ("neither", "nor") and child.index < verb.index:
            yield child.span
    for child in sentence.children(verb, "compound:prt", "advmod", "mark"):
        word = child.text.lower()
        if child.rel == "advmod" and any(t.text.lower() in ("never", "not") for t in sentence.children(child, "advmod")):
            yield hull(t.span for t in sentence.subtree(child))  # "Never before has Chad ..."
        if child.rel == "compound" or word in ("not", "n't", "n’t", "never", "no", "neither") or (child.rel == "mark" and word == "to"):
            # "asked her to publicly disavow": what stands between belongs to the group.
            near = word == "to" and 0 < verb.index - child.index <= 3
            yield hull([child.span, verb.span]) if near else child.span


def _noun_span(sentence: Sentence, noun: Token, *, with_case: bool = False) -> Span:
    """Return the span of a phrase with its complements, up to the first aside."""
    kept = _phrase(sentence, noun)
    while kept and (kept[0].upos == "PUNCT" or (not with_case and kept[0].rel in ("case", "mark", "cc") and kept[0].head == noun.index)):
        kept.pop(0)
    place = next((i for i, t in enumerate(kept) if t.index == noun.index), 0)
    start = end = place
    while start > 0 and kept[start].index - kept[start - 1].index == 1:
        start -= 1
    while end + 1 < len(kept) and kept[end + 1].index - kept[end].index == 1:
        end += 1
    while end > place and _is_open_end(kept[end]):
        end -= 1
    return hull(t.span for t in kept[start : end + 1]) if kept else noun.span


def _phrase(sentence: Sentence, noun: Token) -> list[Token]:
    """Return the tokens of a phrase without its asides; what a decision, claim or demand is about belongs to it ("decision to buy")."""
    kept = list(sentence.subtree(noun, without=_ASIDES))
    names = [c for t in kept for c in sentence.children(t, "appos") if c.index == t.index + 1 and c.upos == "PROPN"]
    kept = _in_order((*kept, *(t for c in names for t in sentence.subtree(c, without=_ASIDES))))  # "the destroyer Halvorsen"
    added = [c for c in sentence.children(noun, "acl") if c.deprel == "acl" and _says_what(sentence, noun, c)]
    if added:
        kept = _in_order((*kept, *(t for c in added for t in sentence.subtree(c, without=_ASIDES))))
    aside = [c for c in sentence.children(noun, "amod") if c.index > noun.index + 1 and sentence.tokens[noun.index + 1].text == ","]
    left_out = {t.index for c in aside for t in sentence.subtree(c)}
    return [t for t in kept if t.index not in left_out]


def _says_what(sentence: Sentence, noun: Token, clause: Token) -> bool:
    words = {t.text.lower() for t in sentence.children(clause, "mark")}
    return clause.index > noun.index and bool(words & {"to", "that"})


def _in_order(tokens: Iterable[Token]) -> list[Token]:
    return sorted({t.index: t for t in tokens}.values(), key=lambda t: t.index)


def _is_open_end(token: Token) -> bool:
    """Say whether a phrase cannot end here: on a mark, a preposition, an article, "and", or a possessive."""
    if token.rel == "compound" or token.deprel == "compound:prt":
        return False
    return (
        token.upos == "PUNCT"
        or token.xpos in ("POS", "PRP$", "TO", "WP", "WDT")
        or (token.upos in _OPENERS and token.rel in ("case", "det", "cc", "mark"))
    )
