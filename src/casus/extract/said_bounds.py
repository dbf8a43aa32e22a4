"""Where a content begins and ends: what is not said, what is cut off, and who was told."""

from __future__ import annotations

from casus.codebook.cues import CueBook
from casus.extract.frame import Frame
from casus.extract.said_clauses import question_after
from casus.extract.subject_slips import FINITE
from casus.extract.time_words import SPANS
from casus.model.sentence import Sentence, Token

_DASHES = frozenset({"-", "–", "—", "--"})
_ANSWERING = frozenset(
    "agree answer argue concur contradict correct demur deny differ disagree insist object protest reply respond retort scoff shrug".split()
)
_RELATIVES = frozenset({"which", "who", "that", "what", "whom"})
_NAMING = frozenset("call term dub label brand describe deem".split())
_MANNERS = frozenset(
    "adamant blunt brief candid careful categorical cautious clear curt defiant dismissive emphatic firm frank laconic sceptical skeptical "
    "terse unimpressed unmoved".split()
)


def split_addressee(frame: Frame) -> None:
    """Take who was told out of a content that the parse makes him a part of ("told Radio Chad he had no comment")."""
    sentence, verb = frame.sentence, frame.verb
    if frame.cue is None or "obj" not in frame.cue.addressee or not frame.content:
        return
    frame.content = _behind_aside(sentence, frame.content)
    if frame.addressees:
        return
    first = frame.content[0]
    clause = next((c for c in sentence.children(verb, "ccomp") if c.index > verb.index), None)
    subjects = [] if clause is None else list(sentence.children(clause, "nsubj"))
    if len(subjects) < 2 or first.index != verb.index + 1 or subjects[1].xpos != "PRP":
        return
    told = {t.index for t in sentence.subtree(subjects[0])}
    if max(told) + 1 == subjects[1].index:
        frame.addressees.append(subjects[0])
        frame.content = [t for t in frame.content if t.index not in told]


def _behind_aside(sentence: Sentence, content: list[Token]) -> list[Token]:
    """Return a content without what is told of the addressee before it ("told parliament, which had met at noon, that she would go")."""
    first = content[0]
    if first.xpos not in ("WDT", "WP") or first.index == 0 or sentence.tokens[first.index - 1].text != ",":
        return content
    places = (i for i, t in enumerate(content) if t.text.lower() == "that" and t.xpos == "IN" and sentence.tokens[t.index - 1].text == ",")
    at = next(places, None)
    return content if at is None else content[at + 1 :]


def without_asides(frames: list[Frame]) -> list[Frame]:
    """Return the attributions of a sentence, no content with the words of another's attribution behind its clause.

    "Chad has promised that its troops will leave, Libya's envoy, Omar Said, said on Monday": the promise ends before the envoy. What
    stands behind the envoy is promised only where it is said too.
    """
    for outer in frames:
        if outer.aside is None or outer.verb.xpos == "VB":
            continue
        start, end = outer.aside
        is_split = any(t.index > end for t in outer.content)
        for inner in frames:
            if inner is outer or inner.verb.index >= start or not any(start <= t.index <= end for t in inner.content):
                continue
            kept = [t for t in inner.content if t.index < start or (is_split and t.index > end)]
            while kept and kept[-1].upos == "PUNCT" and kept[-1].text in ",;":
                kept.pop()
            inner.content = kept
    return frames


def is_beyond_dash(frame: Frame) -> bool:
    """Say whether a cue between dashes has its content outside of them alone ("- his voice is known to all - he said that ...")."""
    tokens, at = frame.sentence.tokens, frame.verb.index
    opening = next((t.index for t in reversed(tokens[:at]) if t.text in _DASHES), None)
    closing = next((t.index for t in tokens[at:] if t.text in _DASHES), None)
    if opening is None or closing is None or not frame.content:
        return False
    is_before, is_after = frame.content[0].index < opening, frame.content[-1].index > closing
    inside = any(opening < t.index < closing for t in frame.content)
    is_aside = frame.speaker is not None and opening < frame.speaker.index < closing
    return is_aside and not inside and is_before != is_after and not _is_parenthesis(frame, opening, closing)


def _is_parenthesis(frame: Frame, opening: int, closing: int) -> bool:
    """Say whether nothing but the attribution stands between the dashes (" - Ames said on Monday - ")."""
    subject = {t.index for t in frame.sentence.subtree(frame.speaker)} if frame.speaker is not None else set()
    return all(
        t.index in subject or t.index == frame.verb.index or t.rel in ("obl", "case", "punct", "advmod")
        for t in frame.sentence.tokens[opening + 1 : closing]
    )


def without_what_follows(sentence: Sentence, verb: Token, content: list[Token]) -> list[Token]:
    """Return a content without what the reporter goes on with: "a step that Chad said was rash and that ended the talks"."""
    after = [t.text.lower() for t in sentence.tokens[verb.index + 1 : verb.index + 3]]
    if after[:1] == [","] and after[-1] in ("though", "although", "whereas") and content and content[0].index > verb.index:
        return []  # "agreed, though its leader complained": whatever the parse makes of it
    taken_out = sentence.child(verb, "obj")
    if verb.deprel != "acl:relcl" or taken_out is None or taken_out.xpos != "WDT" or taken_out.index > verb.index:
        return content
    joined = (i for i, t in enumerate(content[:-1]) if i and t.upos == "CCONJ" and content[i + 1].text.lower() in ("that", "which"))
    return content[: next(joined, len(content))]


def from_question_word(sentence: Sentence, verb: Token, content: list[Token]) -> list[Token]:
    """Return a content with the question word that opens it, where the parse tears the clause: "did not say | how close | it was"."""
    asked = question_after(sentence, verb)
    if not asked or not content or not asked[0].index < content[0].index <= asked[-1].index:
        return content
    if asked[0].text.lower() == "what" and any(t.lemma in _NAMING for t in asked if t.index < content[0].index):
        return content  # "highlighted what it called | a campaign"
    return list(sentence.tokens[asked[0].index : max(asked[-1].index, content[-1].index) + 1])


def with_subject(frame: Frame) -> list[Token]:
    """Return a content that begins with a finite verb with its subject, where that stands before the attribution.

    "The pact, | which | Ames said | will end", "a trend | the bank predicts | will go on".
    """
    sentence, verb, content = frame.sentence, frame.verb, frame.content
    lead = next((t for t in content if t.upos not in ("ADV", "PART")), None)
    if lead is None or lead.xpos not in FINITE or content[0].index != verb.index + 1 or frame.speaker is None:
        return content
    clause = sentence.tokens[lead.head] if lead.rel in ("aux", "aux:pass", "cop") else lead
    held = {t.index for t in content}
    if any(c.index in held for c in sentence.children(clause, "nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass", "expl")):
        return content
    start = min(t.index for t in sentence.subtree(frame.speaker))
    before = sentence.tokens[start - 1] if 0 < start < verb.index else None
    if before is None:
        return content
    if before.text.lower() in _RELATIVES:
        return [before, *content]
    is_noun = verb.deprel == "acl:relcl" and before.index == verb.head and before.upos in ("NOUN", "PROPN")
    return (
        [*(t for t in sentence.subtree(before, without=frozenset({"acl", "appos", "punct"})) if t.index <= before.index), *content]
        if is_noun
        else content
    )


def lacks_negation(frame: Frame) -> bool:
    """Say whether the negation that opens a content stands cut off before the attribution ("nor, his aides say, does he intend to")."""
    tokens, speaker = frame.sentence.tokens, frame.speaker
    if speaker is None or speaker.index > frame.verb.index or not frame.content or frame.content[0].index < frame.verb.index:
        return False
    start = min(t.index for t in frame.sentence.subtree(speaker))
    return start > 1 and tokens[start - 1].text == "," and tokens[start - 2].text.lower() in ("nor", "neither", "not")


def with_next_part(sentence: Sentence, end: int, content: list[Token], cues: CueBook) -> list[Token]:
    """Return a content with the part behind a semicolon that goes on with it: "Chad signed nothing, Ames said; it would sign none".

    What "would" be, or is told in the present as the rest is, the reporter does not tell himself; another attribution in it is his.
    """
    tokens = sentence.tokens
    if end + 3 >= len(tokens) or tokens[end + 1].text != ";" or not content or content[-1].index > end:
        return content
    stop = next((t.index for t in tokens[end + 2 :] if t.text == ";"), len(tokens))
    part = list(tokens[end + 2 : stop])
    while part and part[-1].upos == "PUNCT":
        part.pop()
    finite = [t for t in part if t.xpos in ("VBD", "VBZ", "VBP", "MD")]
    is_told = any(t.lemma in cues.verbs and t.xpos != "MD" for t in finite) or any(t.upos == "PUNCT" and t.text in '“”"' for t in part)
    if not finite or is_told or part[0].upos in ("CCONJ", "SCONJ", "ADP", "ADV", "VERB"):
        return content
    is_now = all(t.xpos in ("VBZ", "VBP") for t in (*finite, *(t for t in content if t.xpos in ("VBD", "VBZ", "VBP", "MD"))))
    return [*content, *part] if is_now or finite[0].text.lower() == "would" else content


def behind_reply(sentence: Sentence, end: int) -> int:
    """Return where the words begin behind the colon of "The envoy disagreed: nothing had changed, he said", or 0 where there is none.

    Before the colon somebody answers, or does so in some manner ("Ames was blunt: it was dead, he said"): the reporter's words.
    """
    colon = next((t.index for t in reversed(sentence.tokens[:end]) if t.text == ":"), None)
    if colon is None:
        return 0
    for token in sentence.tokens[:colon]:
        puts_it = token.lemma == "put" and (thing := sentence.child(token, "obj")) is not None and thing.text.lower() == "it"
        is_answer = (token.lemma in _ANSWERING or puts_it) and token.xpos in ("VBD", "VBZ", "VBP")
        if sentence.child(token, "nsubj") is not None and (is_answer or (token.lemma in _MANNERS and sentence.child(token, "cop"))):
            return colon + 1
    return 0


def behind_subject_colon(sentence: Sentence, start: int, after: list[Token]) -> int:
    """Return where the words begin behind the colon of "She rejected it: the pact, she said, did not bind them", or 0.

    Behind the colon a subject alone is cut off from its verb, with which the words behind the attribution go on.
    """
    colon = next((t.index for t in reversed(sentence.tokens[: start - 1]) if t.text == ":"), None)
    if colon is None or not after or after[0].xpos not in ("VBD", "VBZ", "VBP", "MD"):
        return 0
    between = sentence.tokens[colon + 1 : start - 1]
    is_bare = bool(between) and all(t.upos in ("DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM", "ADP", "PART") for t in between)
    return colon + 1 if is_bare else 0


def behind_colon(sentence: Sentence, content: list[Token], cues: CueBook) -> list[Token]:
    """Return what stands behind the colon of "The envoy denied it: nothing had changed, he said", where a cue stands before it."""
    colon = next((i for i, t in enumerate(content) if t.text == ":"), 0)
    told = [t for t in content[:colon] if t.xpos in ("VBD", "VBZ") and t.lemma in cues.verbs and sentence.child(t, "nsubj") is not None]
    return content[colon + 1 :] if told and len(content) > colon + 2 else content


def is_measure(token: Token) -> bool:
    """Say whether a word only says how long before or after something is."""
    return token.upos in ("ADV", "NUM", "DET", "ADJ") or token.lemma in SPANS
