"""Attribution inside one sentence: each cue with its speaker and its content."""

from __future__ import annotations

from collections.abc import Iterator

from casus.codebook.cues import Cue, CueBook
from casus.extract.asides import read_according_to, read_in_words, read_introduction
from casus.extract.contents import content_at, rest_of_sentence
from casus.extract.frame import Frame
from casus.extract.said_clauses import is_adding, is_infinitive, is_stray_conjunct, preposition, shares_cue, without_marks
from casus.extract.speakers import find_agent, find_subject, is_asked, is_passive
from casus.extract.stances import NEGATIONS, stance_of
from casus.model.account import Stance
from casus.model.sentence import Sentence, Token

_VIEWS = frozenset({"view", "word", "opinion", "telling", "judgment", "estimation"})
_OWNERS = ("by", "from", "of")
_GIVING = frozenset("make express voice issue repeat have give renew reiterate raise release publish send deliver".split())
_NOBODY = frozenset({"nobody", "none", "neither"})
_NO = frozenset({"no", "neither"})
_CHARGES = frozenset("charge claim accusation allegation assertion suggestion report".split())
_NAMING = frozenset({"name", "identify", "quote", "cite"})
_ASKING_WORDS = frozenset("what who whom whose whether how why when where which if".split())
_SILENT = frozenset(
    "comment respond elaborate answer reply speculate draw discuss disclose reveal identify name specify confirm deny "
    "speak talk disavow say return".split()
)


def find_frames(sentence: Sentence, cues: CueBook) -> Iterator[Frame]:
    """Yield the attributions of a sentence in order of their cues."""
    for token in sentence.tokens:
        if token.text.lower() == "according":
            frame = read_according_to(sentence, token)
        elif token.lemma in _VIEWS and token.upos == "NOUN":
            frame = read_in_words(sentence, token) or (_noun_frame(sentence, token, cues) if token.lemma in cues.nouns else None)
        elif token.upos in ("VERB", "AUX") or (token.upos == "NOUN" and token.xpos.startswith("VB")):
            frame = _verb_frame(sentence, token, cues)
        elif token.upos == "NOUN" and token.lemma in cues.nouns:
            frame = _noun_frame(sentence, token, cues)
        else:
            continue
        if frame is not None:
            yield frame
    frame = read_introduction(sentence)
    if frame is not None:
        yield frame


def _verb_frame(sentence: Sentence, verb: Token, cues: CueBook) -> Frame | None:
    found = cues.verb(verb.lemma.lower(), *_words_after(sentence, verb))
    if found is None or _wants_no_name(sentence, verb):
        return None
    lemma, cue = found
    if is_asked(sentence, verb):
        return _asked(sentence, verb, lemma, cue)
    if cue.stance == "denies" and verb.deprel == "acl:relcl" and (charge := _charge_before(sentence, verb, cues)):
        speaker = sentence.child(verb, "nsubj")
        return Frame(sentence, verb, lemma, cue, "denies", [verb], speaker, charge, why=f"verb {lemma}, of what stands before it")
    stance = stance_of(sentence, verb, cue)
    if stance is None:
        return None
    if stance == "declines" and cue.stance == "declines":
        return _declining(sentence, verb, lemma, cue)
    if stance == "declines" and verb.lemma in _SILENT and sentence.child(verb, "ccomp") is None:
        return _silent(sentence, verb, lemma, cue)
    speaker = find_subject(sentence, _host(sentence, verb, cues) or verb)
    if speaker is not None and _is_nobody(sentence, speaker):
        return None
    frame = Frame(sentence, verb, lemma, cue, stance, _cue_tokens(sentence, verb, lemma), speaker, why=f"verb {lemma}")
    frame.by_quote = "quote" in cue.content and stance == cue.stance
    if is_passive(sentence, verb):
        _fill_passive(frame, cue, cues)
    else:
        _fill_active(frame, cue, cues)
    return frame if frame.content or frame.by_quote else None


def _is_nobody(sentence: Sentence, speaker: Token) -> bool:
    return speaker.lemma.lower() in _NOBODY or any(c.text.lower() in _NO for c in sentence.children(speaker, "det", "cc:preconj"))


def _wants_no_name(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only asks to stay unnamed ("who asked not to be named", "declined to be identified"): no statement."""
    for act in sentence.children(verb, "xcomp", "ccomp"):
        if act.lemma in _NAMING and sentence.child(act, "aux:pass") is not None:
            return True
        if act.lemma in ("anonymous", "unnamed", "unidentified") or any(c.text == "anonymous" for c in sentence.children(act, "xcomp")):
            return True
    return any(c.lemma == "anonymity" for c in sentence.children(verb, "obj", "obl"))


def _asked(sentence: Sentence, verb: Token, lemma: str, cue: Cue) -> Frame | None:
    """Read "Asked whether ..., she declined": a question to the subject of the sentence; who asked is not told."""
    main = next((a for a in sentence.ancestors(verb) if a.upos in ("VERB", "AUX", "ADJ", "NOUN")), None)
    answerer = None if main is None else next((s for s in sentence.children(main, "nsubj") if s.index > verb.index), None)
    if main is None or answerer is None:
        return None
    start = min(t.index for t in sentence.subtree(answerer))
    end = next((t.index for t in reversed(sentence.tokens[verb.index : start]) if t.text == ","), None)
    if end is None or end - verb.index < 3:
        return None
    content = list(sentence.tokens[verb.index + 1 : end])
    if content[0].text.lower() in ("about", "by", "repeatedly", "later", "directly"):
        content = content[1:]
    agent = find_agent(sentence, verb)
    stance: Stance = "demands" if content[0].text.lower() == "to" else "asks"
    return Frame(sentence, verb, lemma, cue, stance, [verb], agent, content, [answerer], why=f"verb {lemma}, answered")


def _charge_before(sentence: Sentence, verb: Token, cues: CueBook) -> list[Token]:
    """Return what ", which Ames denied" (or ", a claim that Ames denied") denies: the charge before it, or the clause that it closes."""
    thing, noun = sentence.child(verb, "obj"), sentence.head_of(verb)
    if noun is None or sentence.child(verb, "nsubj") is None or stance_of(sentence, verb, cues.verbs["deny"]) is None:
        return []
    if thing is not None and thing.text.lower() == "which" and verb.lemma != "reject":
        start = thing.index
    elif noun.lemma in _CHARGES and (thing is None or thing.text.lower() == "that"):
        start = min(t.index for t in sentence.subtree(noun) if t.upos != "PUNCT")
    else:
        return []
    if start < 3 or sentence.tokens[start - 1].text != ",":
        return []
    main = next(
        (a for a in sentence.ancestors(noun) if a.upos == "VERB" and a.index < start and a.xpos in ("VBD", "VBZ", "VBP", "VBN")), None
    )
    if main is None:
        return []
    said = _verb_frame(sentence, main, cues) if main.lemma in cues.verbs else None
    found = said.content if said is not None else sentence.subtree(main)
    return [t for t in found if t.index < start - 1]


def _host(sentence: Sentence, verb: Token, cues: CueBook) -> Token | None:
    """Return the verb of saying that a cue goes on with, where the parser put the cue inside that verb's content.

    "Said it would be a blow, adding that ..." and "said that he understood but insisted ...": the same speaker.
    """
    above = sentence.head_of(verb)
    if above is None or sentence.child(verb, "nsubj") is not None:
        return None
    if verb.rel == "conj":
        host = next((a for a in sentence.ancestors(above) if a.upos == "VERB" and shares_cue(sentence, verb, a, cues)), None)
        if host is not None:
            return host
    if not (is_adding(sentence, verb) or (verb.rel == "conj" and is_stray_conjunct(sentence, verb, above, cues))):
        return None
    while above is not None and above.rel in ("conj", "ccomp", "xcomp", "advcl"):
        clause, above = above, sentence.head_of(above)
        if above is not None and clause.rel == "ccomp" and above.lemma in cues.verbs:
            return above
    return None


def _words_after(sentence: Sentence, verb: Token) -> list[str]:
    """Return the particles, prepositions and adjectives that can belong to a cue ("point out", "call for", "make clear")."""
    words = [c.text.lower() for c in sentence.children(verb, "compound", "advmod") if c.index > verb.index]
    words += [c.lemma for c in sentence.children(verb, "xcomp") if c.upos == "ADJ"]
    words += ["it" for c in sentence.children(verb, "obj") if c.text.lower() == "it"]
    words += [p for child in sentence.children(verb, "obl", "advcl", "nmod") if (p := preposition(sentence, child))]
    return words


def _cue_tokens(sentence: Sentence, verb: Token, lemma: str) -> list[Token]:
    """Return the verb, its negation and the fixed words of the cue's name."""
    tail = lemma.split("_")[1:]
    extra = [t for t in sentence.tokens[verb.index + 1 : verb.index + 8] if t.text.lower() in tail][:1]
    negation = [c for c in sentence.children(verb, "advmod", "aux") if c.text.lower() in NEGATIONS]
    return sorted([verb, *extra, *negation], key=lambda t: t.index)


def _declining(sentence: Sentence, verb: Token, lemma: str, cue: Cue) -> Frame | None:
    """Read "declined to say what ...": the content is what was not said, or the request for comment."""
    act = sentence.child(verb, "xcomp", "ccomp")
    speaker = find_subject(sentence, verb)
    if act is None or speaker is None:
        return None
    inner = sentence.child(act, "ccomp")
    question = _question_after(sentence, act) if act.lemma in _SILENT or act.lemma in ("tell", "explain") else []
    if question:
        content = question
    elif inner is not None:
        content = without_marks(sentence, sentence.subtree(inner), inner, keep_question=True)
    elif act.lemma in _SILENT:
        content = [
            t for t in sentence.subtree(act, without=frozenset({"advcl", "parataxis", "conj"})) if t.rel != "mark" or t.head != act.index
        ]
    else:
        return None
    tokens = [verb, *(t for t in sentence.children(act, "mark")), *([act] if inner is not None or question else [])]
    return Frame(sentence, verb, lemma, cue, "declines", tokens, speaker, content, why=f"verb {lemma}")


def _question_after(sentence: Sentence, act: Token) -> list[Token]:
    """Return the question right after what was declined ("declined to say what measures it takes"), however the parse builds it."""
    held = [t for t in sentence.subtree(act, without=frozenset({"parataxis", "conj"})) if t.index > act.index]
    while held and held[-1].upos == "PUNCT":
        held.pop()
    return held if len(held) > 1 and held[0].index == act.index + 1 and held[0].text.lower() in _ASKING_WORDS else []


def _silent(sentence: Sentence, verb: Token, lemma: str, cue: Cue) -> Frame | None:
    """Read "did not respond to a request", "would not comment on the talks": the content is what was left unanswered."""
    tail = next(
        (c for c in sentence.children(verb, "obl", "advcl") if c.index > verb.index and preposition(sentence, c) in ("to", "on", "about")),
        None,
    )
    if tail is None and verb.lemma == "return":
        tail = sentence.child(verb, "obj")
    speaker = find_subject(sentence, verb)
    content = without_marks(sentence, sentence.subtree(tail), tail) if tail is not None else [verb] if verb.lemma == "comment" else []
    if not content or speaker is None:
        return None
    return Frame(
        sentence, verb, lemma, cue, "declines", _cue_tokens(sentence, verb, lemma), speaker, content, why=f"verb {lemma}, not answered"
    )


def _fill_active(frame: Frame, cue: Cue, cues: CueBook) -> None:
    sentence, verb = frame.sentence, frame.verb
    for place in cue.content:
        content = content_at(sentence, verb, place, cues)
        if content:
            frame.content = content
            if place == "infinitive" and cue.infinitive is not None:
                frame.stance = cue.infinitive
            break
    if not frame.content and is_adding(sentence, verb):
        frame.content = rest_of_sentence(sentence, verb)
    frame.addressees.extend(_addressees(frame, cue))


def _addressees(frame: Frame, cue: Cue) -> Iterator[Token]:
    """Yield the heads of the phrases that say to whom it was said."""
    sentence, verb, inside = frame.sentence, frame.verb, {t.index for t in frame.content}
    n_found = 0
    for place in cue.addressee:
        for child in sentence.children(verb, *(("obj", "iobj") if place == "obj" else ("obl",))):
            is_there = place == "obj" or preposition(sentence, child) == place
            if is_there and child.index not in inside and child.upos in ("NOUN", "PROPN", "PRON"):
                n_found += 1
                yield child
    subjects = list(sentence.children(verb, "nsubj"))
    if "obj" in cue.addressee and not n_found and len(subjects) == 2 and subjects[0].index < verb.index < subjects[1].index:
        # "...," Ames told the paper: the parser may see a second subject after the verb.
        yield from (t for t in subjects[1:] if t.index not in inside)


def _fill_passive(frame: Frame, cue: Cue, cues: CueBook) -> None:
    """Read "is accused of", "was described as", "are believed to": subject and complement together are the content."""
    sentence, verb = frame.sentence, frame.verb
    frame.by_quote = False
    subject = sentence.child(verb, "nsubj:pass")
    tail = next((c for p in cue.content if (c := content_at(sentence, verb, p, cues)) and c[-1].index > verb.index), [])
    tail = tail or [t for c in sentence.children(verb, "xcomp") for t in sentence.subtree(c)]
    if cue.is_thought and not any(is_infinitive(sentence, c) for c in sentence.children(verb, "xcomp")):
        tail = []
    if subject is not None and not tail and "object" in cue.content and frame.speaker is not None:
        frame.content = sentence.subtree(subject)  # "the meeting was first reported by the paper"
        return
    if subject is None or not tail:
        frame.content = tail if sentence.child(verb, "ccomp", "csubj:pass") is not None else []
        return
    if "obj" in cue.addressee:
        frame.addressees.append(subject)
        frame.content = tail
    else:
        frame.content = sorted([*sentence.subtree(subject), *tail], key=lambda t: t.index)


def _noun_frame(sentence: Sentence, noun: Token, cues: CueBook) -> Frame | None:
    """Read "the announcement that ...", "fears that ...", "her call for talks": its possessor or author speaks.

    The noun's own clause is the content; a phrase with a preposition or an infinitive is one only where the text names the speaker.
    """
    cue = cues.nouns[noun.lemma]
    above = sentence.head_of(noun)
    if noun.rel == "obl" and above is not None and above.lemma in cues.verbs and preposition(sentence, noun) in ("in", "by", "through"):
        return None  # "said in a statement that": the verb has the clause
    if any(c.text.lower() == "no" for c in sentence.children(noun, "det")):
        return None
    speaker = _owner(sentence, noun)
    clause = next((c for c in sentence.children(noun, "acl", "ccomp") if c.deprel != "acl:relcl" and
                   (preposition(sentence, c) == "that" or _is_bare_clause(sentence, noun, c))), None)  # fmt: skip
    if clause is None and speaker is not None:
        clause = next((c for place in cue.content for c in sentence.children(noun, "nmod", "acl", "obl", "advcl")
                       if c.index > noun.index and c.index != speaker.index and _stands_at(sentence, c, place)), None)  # fmt: skip
    if clause is None:
        return None
    above = sentence.head_of(noun)
    goes_back = [t for t in sentence.subtree(clause) if above is not None and shares_cue(sentence, t, above, cues)]
    cut = {t.index for top in goes_back for t in sentence.subtree(top)}  # "rejected the claim that ... and warned them"
    content = without_marks(sentence, [t for t in sentence.subtree(clause) if t.index not in cut], clause)
    return Frame(sentence, noun, noun.lemma, cue, cue.stance, [noun], speaker, content, why=f"noun {noun.lemma}")


def _owner(sentence: Sentence, noun: Token) -> Token | None:
    """Return whose words a noun names: its possessor, its author after "by", or who makes or voices it."""
    owner = sentence.child(noun, "nmod:poss")
    if owner is None:
        owner = next((c for c in sentence.children(noun, "nmod") if preposition(sentence, c) in _OWNERS and c.upos == "PROPN"), None)
    above = sentence.head_of(noun)
    if owner is None and noun.rel == "obj" and above is not None and above.lemma in _GIVING:
        owner = find_subject(sentence, above)
    return owner


def _stands_at(sentence: Sentence, token: Token, place: str) -> bool:
    return is_infinitive(sentence, token) if place == "infinitive" else place != "clause" and preposition(sentence, token) == place


def _is_bare_clause(sentence: Sentence, noun: Token, clause: Token) -> bool:
    """Say whether a finite clause follows the noun without "that" ("expressed hope the talks would resume")."""
    subject = sentence.child(clause, "nsubj", "nsubj:pass")
    return clause.rel == "ccomp" and noun.rel == "obj" and subject is not None and noun.index < subject.index < clause.index
