"""Attribution inside one sentence: each cue with its speaker and its content."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from casus.codebook.cues import Cue, CueBook
from casus.extract.asides import read_according_to, read_in_words, read_introduction
from casus.extract.called_false import find_called_false
from casus.extract.closing import OPENING, is_closing_noun
from casus.extract.contents import content_at, rest_of_sentence
from casus.extract.frame import Frame
from casus.extract.hosts import host_of
from casus.extract.insertions import Insertion, find_insertion
from casus.extract.not_said import is_done_as_asked, is_not_said
from casus.extract.noun_frames import read_noun, without_twice
from casus.extract.quoted_as import is_quoted_as
from casus.extract.said_after import relative_subject, said_after, with_next_verb
from casus.extract.said_bounds import (
    behind_colon,
    from_question_word,
    is_beyond_dash,
    lacks_negation,
    split_addressee,
    with_next_part,
    with_subject,
    without_asides,
    without_what_follows,
)
from casus.extract.said_clauses import is_adding, is_infinitive, preposition, question_after
from casus.extract.said_tails import CHARGES
from casus.extract.said_things import as_charge, is_day, is_when
from casus.extract.speakers import answerer, find_subject, is_asked, is_passive
from casus.extract.stances import stance_of
from casus.extract.unsaid import (
    SILENT,
    cue_tokens,
    does_by_naming,
    question_of_passive,
    read_asked,
    read_declining,
    read_neither,
    read_silent,
    read_wanting_to_know,
    says_nothing,
    wants_no_name,
)
from casus.extract.unvoiced import is_naming, is_unvoiced
from casus.model.sentence import Sentence, Token

_GIVING_WORD = frozenset("promise pledge vow swear offer agree threaten ask order urge demand".split())
_VIEWS = frozenset({"view", "word", "opinion", "telling", "judgment", "estimation"})
_NOBODY = frozenset({"nobody", "none", "neither", "nothing", "whoever", "whichever", "whosoever"})
_ANYBODY = frozenset("those voter person people anyone anybody everyone everybody respondent american parent man woman".split())
_NOBODYS_EARS = frozenset("applause cheer laughter boo jeer effect contrary".split())  # "said to loud applause"
_NO = frozenset({"no", "neither"})
_BESIDE_NAME = frozenset({"acl", "appos", "cc", "conj", "punct"})
_COUNTED = frozenset("a the these those his her its their past last next".split())


def find_frames(sentence: Sentence, cues: CueBook) -> Iterator[Frame]:
    """Yield the attributions of a sentence in order of their cues."""
    found = [f for t in sentence.tokens if (f := _frame_at(sentence, t, cues)) is not None]
    found = without_twice(found)
    denied = [f for f in found if f.place == "charge" and f.content]
    found = [f for f in found if f.speaker is not None or not any(d.verb.index < f.verb.index < d.content[0].index for d in denied)]
    yield from without_asides(found)
    frame = read_introduction(sentence)
    if frame is not None:
        yield frame


def _frame_at(sentence: Sentence, token: Token, cues: CueBook) -> Frame | None:
    """Return the attribution whose cue is this token, or None."""
    if token.entity.endswith("PER") and token.text[:1].isupper():
        return None  # "Omar Said"
    if token.text.lower() == "according":
        return read_according_to(sentence, token)
    if token.lemma in _VIEWS and token.upos == "NOUN":
        return read_in_words(sentence, token) or (read_noun(sentence, token, cues) if token.lemma in cues.nouns else None)
    if token.xpos in ("NN", "NNS") and token.upos == "VERB" and token.lemma in cues.nouns:
        return read_noun(sentence, token, cues)  # "expressed hope the talks would go on"
    if token.lemma == "want" and token.upos == "VERB":
        return read_wanting_to_know(sentence, token, cues.verbs["ask"])
    if token.upos in ("VERB", "AUX") or (token.upos == "NOUN" and token.xpos.startswith("VB")):
        return _verb_frame(sentence, token, cues)
    if is_closing_noun(sentence, token) and token.lemma in cues.verbs:
        return _verb_frame(sentence, replace(token, upos="VERB", xpos="VBZ", deprel="root"), cues)
    return read_noun(sentence, token, cues) if token.upos == "NOUN" and token.lemma in cues.nouns else None


def _verb_frame(sentence: Sentence, verb: Token, cues: CueBook) -> Frame | None:
    found = cues.verb(cues.lemma_of(verb.text, verb.lemma), *_words_after(sentence, verb))
    if (
        found is None
        or wants_no_name(sentence, verb)
        or _is_called_off(sentence, verb)
        or [t.text.lower() for t in sentence.tokens[max(0, verb.index - 2) : verb.index]] == ["short", "of"]  # "stopped short of asking"
        or _is_so_called(sentence, verb)
        or _is_modifier(sentence, verb)
    ):
        return None
    lemma, cue = found
    if cue.stance != "asks" and is_not_said(sentence, verb):
        return None
    if is_asked(sentence, verb):
        return read_asked(sentence, verb, lemma, cue)
    if (neither := read_neither(sentence, verb, cue)) is not None:
        return neither
    return _denial(sentence, verb, lemma, cue, cues) or _told_frame(sentence, verb, lemma, cue, cues)


def _told_frame(sentence: Sentence, verb: Token, lemma: str, cue: Cue, cues: CueBook) -> Frame | None:
    """Return the attribution of a verb by its stance: what was said, asked, or held back."""
    stance = stance_of(sentence, verb, cue)
    if stance is None or says_nothing(sentence, verb) or does_by_naming(sentence, verb) or is_quoted_as(sentence, verb):
        return None
    if stance == "declines" and cue.stance == "declines":
        return read_declining(sentence, verb, lemma, cue, find_subject(sentence, host_of(sentence, verb, cues) or verb))
    if stance == "declines" and verb.lemma in SILENT and sentence.child(verb, "ccomp") is None and not question_after(sentence, verb):
        return read_silent(sentence, verb, lemma, cue)
    speaker = answerer(sentence, verb) or find_subject(sentence, host_of(sentence, verb, cues) or verb)
    if speaker is not None and (
        (cue.is_thought and speaker.text.lower() == "you" and sentence.tokens[-1].text == "?")  # "How do you think it will end?"
        or _is_nobody(sentence, speaker)
        or (cue.stance != "asks" and _is_any(sentence, verb, speaker, is_thought=cue.is_thought))
    ):
        return None
    if speaker is not None and speaker.head == verb.index and speaker.rel in ("obj", "iobj") and speaker.upos == "PRON":
        speaker = None  # "accused him": whom the words hit
    if is_naming(sentence, verb):
        return None
    frame = Frame(sentence, verb, lemma, cue, stance, cue_tokens(sentence, verb, lemma.removesuffix("_at")), speaker, why=f"verb {lemma}")
    frame.by_quote = "quote" in cue.content and stance == cue.stance
    filled = _filled(frame, cue, cues)
    return None if filled is not None and is_unvoiced(sentence, verb, lemma, filled.speaker) else filled


def _filled(frame: Frame, cue: Cue, cues: CueBook) -> Frame | None:
    """Return an attribution with its content and addressee, or None where nothing is said after all."""
    sentence, verb = frame.sentence, frame.verb
    _fill(frame, cue, cues)
    if frame.stance in ("asks", "demands") and is_done_as_asked(sentence, verb, frame.content):
        return None
    frame.content = without_what_follows(sentence, verb, from_question_word(sentence, verb, frame.content))
    split_addressee(frame)
    frame.content = with_subject(frame)
    return frame if (frame.content or frame.by_quote) and not lacks_negation(frame) and not is_beyond_dash(frame) else None


def _denial(sentence: Sentence, verb: Token, lemma: str, cue: Cue, cues: CueBook) -> Frame | None:
    """Return the denial of a claim that is called false, or that stands before its denial (", which Ames denied")."""
    is_behind = "denies" in (cue.stance, cue.charge) and verb.deprel in ("acl:relcl", "advcl:relcl")
    if is_behind and (charge := _charge_before(sentence, verb, cues)):
        speaker, why = sentence.child(verb, "nsubj"), f"verb {lemma}, of what stands before it"
        return Frame(sentence, verb, lemma, cue, "denies", [verb], speaker, charge, why=why)
    if claim := find_called_false(sentence, verb, cues):
        speaker, why = find_subject(sentence, host_of(sentence, verb, cues) or verb), f"verb {lemma}, of what it calls false"
        return Frame(sentence, verb, lemma, cue, "denies", [verb], speaker, claim, why=why, place="charge")
    return None


def _is_called_off(sentence: Sentence, verb: Token) -> bool:
    """Say whether something is called off, back, up, in or home, not by a name ("called it off, saying that ...")."""
    whom = sentence.child(verb, "obj")
    acts = [c for c in sentence.children(verb, "xcomp", "advcl") if is_infinitive(sentence, c) and c.xpos == "VB"]
    if verb.lemma == "call" and whom is not None and acts and verb.index < whom.index < acts[0].index:  # "called police to report it"
        return all(c.index >= acts[0].index for c in sentence.children(verb, "xcomp"))
    held = (verb, *sentence.children(verb, "obj"))  # "called the envoy in for talks"
    particles = [t for above in held for t in sentence.children(above, "compound", "advmod")]
    return verb.lemma == "call" and any(
        c.text.lower() in ("off", "back", "up", "in", "home", "away", "together") and c.index > verb.index for c in particles
    )


def _is_so_called(sentence: Sentence, verb: Token) -> bool:
    """Say whether the verb is half of "so-called": the reporter's distance, nobody's words."""
    before = [t.text.lower() for t in sentence.tokens[max(0, verb.index - 2) : verb.index] if t.text not in "-–"]
    return verb.text.lower() == "called" and before[-1:] == ["so"]


def _is_modifier(sentence: Sentence, verb: Token) -> bool:
    """Say whether a cue's word is only a noun or the adjective of one: "under questioning", "repeated warnings"."""
    case = sentence.child(verb, "case")
    if case is not None and (verb.xpos in ("NN", "NNS") or case.text.lower() == "under"):
        return True
    if verb.rel == "amod" and verb.xpos == "VBG" and verb.head > verb.index:
        return True  # "the ruling party"
    return verb.rel == "amod" and verb.xpos == "VBN" and verb.index > 0 and verb.head == verb.index + 1


def _is_nobody(sentence: Sentence, speaker: Token) -> bool:
    """Say whether nobody speaks, or so few that it is said how few: "no envoy", "few voters believe", not "a few"."""
    few = next((c for c in sentence.children(speaker, "amod") if c.text.lower() == "few"), None)
    if few is not None and not any(t.text.lower() in _COUNTED for t in sentence.tokens[max(0, few.index - 2) : few.index]):
        return True
    return speaker.lemma.lower() in _NOBODY or any(c.text.lower() in _NO for c in sentence.children(speaker, "det", "cc:preconj"))


def _is_any(sentence: Sentence, verb: Token, speaker: Token, *, is_thought: bool) -> bool:
    """Say whether a relative clause only says of which kind somebody is ("voters who say the economy matters most were divided")."""
    is_one = is_thought and any(c.text.lower() in ("a", "an", "any", "every", "each") for c in sentence.children(speaker, "det"))
    is_kind = speaker.lemma.lower() in _ANYBODY or is_one  # "a member that wishes to leave must say so"
    if verb.deprel != "acl:relcl" or verb.xpos not in ("VBP", "VBZ") or not is_kind:
        return False
    pronoun = sentence.child(verb, "nsubj")
    return pronoun is not None and pronoun.text.lower() in ("who", "that") and sentence.tokens[pronoun.index - 1].text != ","


def _charge_before(sentence: Sentence, verb: Token, cues: CueBook) -> list[Token]:
    """Return what ", which Ames denied" (or ", a claim that Ames denied") denies: the charge before it, or the clause that it closes."""
    thing, noun = sentence.child(verb, "obj"), sentence.head_of(verb)
    if noun is None or sentence.child(verb, "nsubj") is None or stance_of(sentence, verb, cues.verbs["deny"]) is None:
        return []
    if thing is not None and thing.text.lower() == "which" and verb.lemma != "reject":
        start = thing.index
    elif noun.lemma in CHARGES and (thing is None or thing.text.lower() == "that"):
        start = min(t.index for t in sentence.subtree(noun) if t.upos != "PUNCT")
    else:
        return []
    if start < 3 or sentence.tokens[start - 1].text != ",":
        return []
    chain = (noun, *sentence.ancestors(noun))
    above = [a for a in chain if a.upos == "VERB" and a.index < start and a.xpos in ("VBD", "VBZ", "VBP", "VBN")]
    if not above:
        return []
    # Of a chain of sayings the outermost is what was claimed: "some say Chad asked that it leave, a claim Chad denies".
    saying = [a for a in reversed(above) if a.lemma in cues.verbs and a.lemma not in _GIVING_WORD]
    said = next((f for a in saying if (f := _verb_frame(sentence, a, cues)) is not None and f.content), None)
    giving = next((a for a in above if a.lemma in _GIVING_WORD), above[0])  # "he had promised it, which he denied": that he had
    found = said.content if said is not None else _without_tellers(sentence, giving, cues)
    charge = [t for t in found if t.index < start - 1]
    return as_charge(charge[1:] if charge and charge[0].text.lower() in ("of", "that") else charge)


def _without_tellers(sentence: Sentence, told: Token, cues: CueBook) -> list[Token]:
    """Return the words of a clause without who tells it beside it: "The lorries had papers, Banjul said", "according to Banjul"."""
    beside = [c for c in sentence.children(told, "parataxis") if c.lemma in cues.verbs and sentence.child(c, "nsubj") is not None]
    beside += [c for c in sentence.children(told, "obl") if any(t.text.lower() == "according" for t in sentence.children(c, "case"))]
    left = {t.index for c in beside for t in sentence.subtree(c)}
    kept = [t for t in sentence.subtree(told) if t.index not in left]
    while kept and kept[0].upos == "PUNCT":
        kept.pop(0)
    return kept


def _words_after(sentence: Sentence, verb: Token) -> list[str]:
    """Return the particles, prepositions and adjectives that can belong to a cue ("point out", "call for", "make clear")."""
    after = [c for c in sentence.children(verb) if c.index > verb.index or verb.deprel == "acl:relcl" or is_passive(sentence, verb)]
    words = [c.text.lower() for c in after if c.rel in ("compound", "advmod") and c.index > verb.index]
    words += [c.lemma for c in after if c.rel == "xcomp" and c.upos == "ADJ"]
    words += [c.lemma for c in after if c.rel in ("obj", "expl") and (c.text.lower() == "it" or c.lemma == "responsibility")]
    words += [p for c in after if c.rel in ("obl", "advcl", "nmod") and not is_when(sentence, c) and (p := preposition(sentence, c))]
    if verb.lemma == "call" and sentence.child(verb, "obj", "iobj") is not None:
        words = [w for w in words if w != "for"]  # "called him a coward for leaving" calls for nothing
    words += ["for" for c in after if c.rel in ("xcomp", "ccomp") and any(m.text.lower() == "for" for m in sentence.children(c, "mark"))]
    return words


def _fill(frame: Frame, cue: Cue, cues: CueBook) -> None:
    is_inserted = "clause" in cue.content and frame.stance == cue.stance and not _has_gerund(frame, cue)
    inserted = find_insertion(frame.sentence, frame.verb) if is_inserted else None
    if inserted is not None:
        _fill_inserted(frame, cue, inserted, cues)
    elif is_passive(frame.sentence, frame.verb):
        _fill_passive(frame, cue, cues)
    else:
        _fill_active(frame, cue, cues)


def _has_gerund(frame: Frame, cue: Cue) -> bool:
    """Say whether the act that somebody tells of stands right behind the verb: "After the raid, Ames proposed closing the port"."""
    after = frame.sentence.tokens[frame.verb.index + 1 : frame.verb.index + 2]
    return (
        "gerund" in cue.content and bool(after) and after[0].xpos == "VBG" and after[0].head == frame.verb.index and after[0].rel == "xcomp"
    )


def _fill_active(frame: Frame, cue: Cue, cues: CueBook) -> None:
    sentence, verb = frame.sentence, frame.verb
    for place in cue.content:
        content = content_at(sentence, verb, place, cues)
        if content and place == "charge" and frame.stance != cue.stance:
            break  # "did not dismiss the claim that"
        if content:
            frame.content, frame.place = content, place
            own = {"infinitive": cue.infinitive, "charge": cue.charge}.get(place)
            if own is not None:
                frame.stance = own
            break
    if not frame.content and "clause" in cue.content and is_adding(sentence, verb):
        frame.content = rest_of_sentence(sentence, verb)
    if not frame.content and "clause" in cue.content and (content := said_after(sentence, verb, cues)):
        frame.content, frame.place = content, "clause"
        frame.speaker = relative_subject(sentence, verb) or frame.speaker
    frame.addressees.extend(_addressees(frame, cue))


def _fill_inserted(frame: Frame, cue: Cue, inserted: Insertion, cues: CueBook) -> None:
    """Read "..., Ames said" and "The talks, Ames said, will fail" off the words: speaker, content and addressee."""
    is_outside = frame.speaker is None or not inserted.start <= frame.speaker.index <= inserted.end
    if is_outside or _is_whose(frame.sentence, frame.speaker, inserted.speaker):
        frame.speaker = inserted.speaker
    content = with_next_part(frame.sentence, inserted.end, list(inserted.content), cues)
    content = with_next_verb(frame.sentence, inserted.end, content, cues)
    frame.content, frame.place = behind_colon(frame.sentence, content, cues), "clause"
    frame.aside = inserted.start, inserted.end
    frame.addressees.extend(t for t in _addressees(frame, cue) if inserted.start <= t.index <= inserted.end)


def _is_whose(sentence: Sentence, token: Token | None, speaker: Token) -> bool:
    """Say whether a name only stands in the phrase of who speaks: the minister in "a spokeswoman for Minister Ames said"."""
    while token is not None and token.index != speaker.index:
        if token.rel == "nmod" and sentence.child(token, "case") is not None:
            return any(a.index == speaker.index for a in sentence.ancestors(token))
        token = sentence.head_of(token)
    return False


def _addressees(frame: Frame, cue: Cue) -> Iterator[Token]:
    """Yield the heads of the phrases that say to whom it was said."""
    sentence, verb, inside = frame.sentence, frame.verb, {t.index for t in frame.content}
    n_found = 0
    for place in cue.addressee:
        for child in sentence.children(verb, *(("obj", "iobj") if place == "obj" else ("obl",))):
            is_there = place == "obj" or preposition(sentence, child) == place
            if (
                child.lemma in _NOBODYS_EARS
                or is_day(child)
                or any(t.text in OPENING for t in sentence.tokens[verb.index + 1 : child.index])
            ):
                continue  # "replied: 'Not to our knowledge'"
            is_other = frame.speaker is None or child.index != frame.speaker.index
            if is_there and is_other and child.index not in inside and child.upos in ("NOUN", "PROPN", "PRON"):
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
    told_of = sentence.head_of(verb) if verb.rel == "acl" and frame.speaker is not None and subject is None else None
    if cue.stance == "asks" and (question := question_of_passive(sentence, verb)):
        frame.content, frame.place = question, "clause"
        frame.addressees.extend([subject] if subject is not None else [])
        return
    tail = next((c for p in cue.content if (c := content_at(sentence, verb, p, cues)) and c[0].index > verb.index), [])
    tail = tail or [t for c in sentence.children(verb, "xcomp") for t in sentence.subtree(c)]
    is_known = any(is_infinitive(sentence, c) for c in sentence.children(verb, "xcomp"))
    if cue.is_thought and (not is_known or (subject is not None and subject.xpos in ("WDT", "WP"))):
        tail = []  # "the trial, which is expected to last": nobody's words
    if subject is not None and not tail and "object" in cue.content and frame.speaker is not None:
        is_none = any(c.text.lower() == "no" for c in sentence.children(subject, "det"))  # "No charges were announced by the court"
        frame.content = [] if is_none else sentence.subtree(subject)  # "the meeting was first reported by the paper"
        return
    if subject is not None and subject.xpos in ("WP", "WDT") and frame.speaker is None and cue.needs_speaker:
        return  # "four envoys who had been accused of spying": by nobody who is named
    has_clause = sentence.child(verb, "ccomp", "csubj:pass") is not None
    if told_of is not None and tail and told_of.upos in ("NOUN", "PROPN") and "obj" not in cue.addressee:
        whom = sentence.subtree(told_of, without=_BESIDE_NAME)  # "the rebels, accused by Chad of burning villages, ..."
        frame.content = sorted([*whom, *tail], key=lambda t: t.index)
        return
    if subject is None or not tail or (has_clause and subject.text.lower() == "it"):
        frame.content = tail if has_clause else []
        return
    if "obj" in cue.addressee:
        frame.addressees.append(subject)
        frame.content = tail
    else:
        frame.content = sorted([*sentence.subtree(subject), *tail], key=lambda t: t.index)
