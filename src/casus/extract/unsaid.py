"""What was asked, declined or left unanswered: "Asked whether ...", "declined to say"."""

from __future__ import annotations

from casus.codebook.cues import Cue
from casus.extract.frame import Frame
from casus.extract.said_clauses import ASKING_WORDS, is_infinitive, preposition, question_after, without_marks
from casus.extract.said_tails import CHARGES
from casus.extract.speakers import asked_aside, find_agent, find_subject
from casus.extract.stances import NEGATIONS, is_beyond_mark, is_fronted_part
from casus.model.account import Stance
from casus.model.sentence import Sentence, Token

_NAMING = frozenset({"name", "identify", "quote", "cite"})
_LEADS = frozenset("about by on over repeatedly later directly again then".split())
_WISHING = frozenset({"ask", "request", "insist", "demand"})
_WORDS = frozenset("comment view opinion reaction response explanation statement".split())
_WISHES = frozenset("request question interview comment invitation".split())
_FEW = 3  # tokens
_ANSWERING = frozenset({"comment", "respond", "elaborate", "speak", "talk", "answer", "reply"})
_OCCASIONS = frozenset({"when", "where", "if", "who", "which"})
_NOTHING = frozenset({"nothing", "little"})
_BONDS = frozenset("treaty pact convention protocol charter covenant".split())
_BARE = frozenset({"it", "this", "that", "him", "her", "them"})
_WITH_OBJECT = frozenset("confirm disclose reveal identify name specify discuss return deny answer".split())
SILENT = frozenset(
    "comment respond elaborate answer reply speculate draw discuss disclose reveal identify name specify confirm deny "
    "speak talk disavow say return".split()
)


def wants_no_name(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only asks to stay unnamed ("who asked not to be named", "declined to be identified"): no statement."""
    for act in sentence.children(verb, "xcomp", "ccomp"):
        if not is_infinitive(sentence, act):
            if verb.lemma in _WISHING and act.index > verb.index and _keeps_name(sentence, act):
                return True
            continue
        if act.lemma in _NAMING and sentence.child(act, "aux:pass") is not None:
            return True
        if act.lemma in ("anonymous", "unnamed", "unidentified") or any(c.text == "anonymous" for c in sentence.children(act, "xcomp")):
            return True
    return any(c.text.lower() == "anonymity" for c in sentence.children(verb, "obj", "obl", "nmod"))


def _keeps_name(sentence: Sentence, act: Token) -> bool:
    """Say whether a clause wishes that somebody be not named ("that he not be identified", "that her name not be used")."""
    subject = sentence.child(act, "nsubj:pass", "nsubj")
    is_name = subject is not None and subject.lemma in ("name", "identity")
    is_negated = any(c.text.lower() in NEGATIONS for c in sentence.children(act, "advmod"))
    return sentence.child(act, "aux:pass") is not None and ((act.lemma in _NAMING and is_negated) or is_name)


def says_nothing(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody says nothing, or nothing yet: "Chad has said nothing", "they said little"; "all told" counts."""
    if verb.text == "told" and verb.index == 1 and sentence.tokens[0].text == "All":
        return True  # "All told, ten ships were lost"
    thing = sentence.child(verb, "obj")
    after = [t.text.lower() for t in sentence.tokens[verb.index + 1 : verb.index + 3]]
    if after[:1] and after[0] in _NOTHING and after[1:] in ([","], ["."]):
        return True  # "said little, nodding that it was so"
    return thing is not None and thing.index > verb.index and thing.text.lower() in _NOTHING and sentence.child(thing, "acl") is None


def does_by_naming(sentence: Sentence, verb: Token) -> bool:
    """Say whether a verb of saying is an act here: a bloc that "admitted" a state, a state that "denounced" its treaty.

    So it is where somebody is charged with a crime, or a task ("charged them with verifying that the arms were gone").
    """
    thing = sentence.child(verb, "obj")
    if verb.lemma == "charge" and thing is not None and any(t.upos in ("SYM", "NUM") for t in sentence.subtree(thing)):
        return True  # "charged $46 million against earnings"
    if (
        verb.lemma == "charge"
        and sentence.child(verb, "ccomp") is None
        and any(preposition(sentence, c) == "with" for c in sentence.children(verb, "obl", "advcl"))
    ):
        return True
    if thing is None or sentence.child(verb, "ccomp", "xcomp") is not None:
        return False
    if verb.lemma == "assume":
        return True  # "assumed office"
    if verb.lemma == "admit":
        return thing.upos == "PROPN" and thing.index > verb.index
    is_judged = any(m.text == "as" for c in sentence.children(verb, "obl") for m in sentence.children(c, "case"))  # "as a betrayal"
    heads = {thing.text.lower(), *(c.text.lower() for c in sentence.children(thing, "flat", "compound"))}
    return verb.lemma == "denounce" and bool(heads & _BONDS) and not is_judged


def read_asked(sentence: Sentence, verb: Token, lemma: str, cue: Cue) -> Frame | None:
    """Read "Asked whether ..., she declined": a question to the subject of the sentence; who asked is not told."""
    aside = asked_aside(sentence, verb)
    if aside is not None:
        name, close = aside
        held = list(sentence.tokens[verb.index + 1 : close])
        held = _without_lead(held)
        if len(held) < _FEW or _wants_words(held):
            return None
        return Frame(sentence, verb, lemma, cue, "asks", [verb], find_agent(sentence, verb), held, [name], why=f"verb {lemma}, answered")
    main = next((a for a in sentence.ancestors(verb) if a.upos in ("VERB", "AUX", "ADJ", "NOUN")), None)
    answerer = None if main is None else next((s for s in sentence.children(main, "nsubj") if s.index > verb.index), None)
    if main is None or answerer is None:
        return None
    start = min(t.index for t in sentence.subtree(answerer))
    end = next((t.index for t in reversed(sentence.tokens[verb.index : start]) if t.text == ","), None)
    if end is None or end - verb.index < 3:
        return None
    content = list(sentence.tokens[verb.index + 1 : end])
    content = _without_lead(content)
    if not content or (content[0].text.lower() in _BARE and len(content) < 5) or _wants_words(content):
        return None  # "Asked about it on Thursday, he said"
    agent = find_agent(sentence, verb)
    stance: Stance = "demands" if content[0].text.lower() == "to" else "asks"
    return Frame(sentence, verb, lemma, cue, stance, [verb], agent, content, [answerer], why=f"verb {lemma}, answered")


def _wants_words(content: list[Token]) -> bool:
    """Say whether somebody was only asked to say something ("asked for comment", "asked for its view"): no question is told."""
    return content[0].text.lower() == "for" and content[-1].lemma in _WORDS and len(content) <= _FEW + 1


def read_wanting_to_know(sentence: Sentence, verb: Token, cue: Cue) -> Frame | None:
    """Read "wanted to know whether ..." and "Did he plan to go, a deputy wanted to know": a question."""
    know = sentence.child(verb, "xcomp")
    speaker = find_subject(sentence, verb)
    if know is None or know.lemma != "know" or know.index != verb.index + 2 or speaker is None or verb.xpos not in ("VBD", "VBZ", "VBP"):
        return None
    content = question_after(sentence, know)
    start = min(t.index for t in sentence.subtree(speaker))
    ends_it = all(t.upos == "PUNCT" for t in sentence.tokens[know.index + 1 :])
    if not content and ends_it and start > _FEW and sentence.tokens[start - 1].text == ",":
        content = list(sentence.tokens[: start - 1])
    words = list(sentence.tokens[verb.index : know.index + 1])
    return Frame(sentence, verb, "ask", cue, "asks", words, speaker, content, why="verb want, to know", place="clause") if content else None


def _without_lead(content: list[Token]) -> list[Token]:
    """Return a question without the words that lead up to it: "about", "on" in "Pressed on whether", "again" in "Asked again if".

    Where and by whom it was asked are no part of it: "Asked in Bern by reporters | if it would end".
    """
    at = 0
    if content[0].upos == "ADP" and content[0].text.lower() not in (*ASKING_WORDS, "about", "to", "for"):
        at = next((i for i, t in enumerate(content) if t.text.lower() in (*ASKING_WORDS, "to", "about")), 0)
    while at + 1 < len(content) and content[at].text.lower() in _LEADS:
        at += 1
    return content[at:]


def read_declining(sentence: Sentence, verb: Token, lemma: str, cue: Cue, speaker: Token | None) -> Frame | None:
    """Read "declined to say what ...": the content is what was not said, or the request for comment."""
    act = sentence.child(verb, "xcomp", "ccomp")
    if act is None and speaker is not None and verb.lemma == "decline":
        wish = sentence.child(verb, "obj")
        if wish is not None and wish.lemma in _WISHES and wish.index > verb.index:
            return Frame(
                sentence, verb, lemma, cue, "declines", [verb], speaker, sentence.subtree(wish), why=f"verb {lemma}", place="object"
            )
    if act is None or speaker is None:
        return None
    inner = sentence.child(act, "ccomp")
    question = question_after(sentence, act) if act.lemma in SILENT or act.lemma in ("tell", "explain") else []
    if question and act.lemma in _ANSWERING and question[0].index == act.index + 1 and question[0].text.lower() in _OCCASIONS:
        question = []  # "declined to comment when he was reached"
    if question:
        content = question
    elif inner is not None:
        content = without_marks(sentence, sentence.subtree(inner), inner, keep_question=True)
    elif act.lemma in SILENT:
        content = [
            t for t in sentence.subtree(act, without=frozenset({"advcl", "parataxis", "conj"})) if t.rel != "mark" or t.head != act.index
        ]
        content = content or [act]
    elif is_infinitive(sentence, act):  # "refused to withdraw": to decline is to say that one will not
        content = _up_to_source(sentence.subtree(act, without=frozenset({"parataxis", "conj"})))
        return Frame(sentence, verb, lemma, cue, "declines", [verb], speaker, content, why=f"verb {lemma}, to do it", place="infinitive")
    else:
        return None
    tokens = [verb, *(t for t in sentence.children(act, "mark")), *([act] if inner is not None or question else [])]
    return Frame(sentence, verb, lemma, cue, "declines", tokens, speaker, content, why=f"verb {lemma}")


def _up_to_source(tokens: list[Token]) -> list[Token]:
    """Return tokens up to ", according to", which says whose account it is, or to ", a report that ..."."""
    at = next((i for i, t in enumerate(tokens) if t.text.lower() == "according"), len(tokens))
    charges = (
        i for i, t in enumerate(tokens) if i > 1 and t.lemma in CHARGES and tokens[i - 1].upos == "DET" and tokens[i - 2].text == ","
    )
    at = min(at, next(charges, len(tokens) + 2) - 2)
    return [t for t in tokens[:at] if at == len(tokens) or t.index != tokens[at - 1].index or t.text != ","]


def read_neither(sentence: Sentence, verb: Token, cue: Cue) -> Frame | None:
    """Read "would neither confirm nor deny that ...": what follows was left open."""
    around = [t.text.lower() for t in sentence.tokens[max(0, verb.index - 1) : verb.index + 2]]
    second = sentence.tokens[min(verb.index + 2, len(sentence.tokens) - 1)]
    if verb.lemma != "confirm" or around[::2] != ["neither", "nor"] or second.lemma != "deny":
        return None
    held = next((c for v in (second, verb) for c in sentence.children(v, "ccomp", "obj") if c.index > second.index), None)
    speaker = find_subject(sentence, verb)
    if held is None or speaker is None or held.text.lower() in _BARE:
        return None
    content = without_marks(sentence, sentence.subtree(held), held)
    cue_words = list(sentence.tokens[verb.index - 1 : second.index + 1])
    return Frame(sentence, verb, "confirm", cue, "declines", cue_words, speaker, content, why="verb confirm, neither nor")


def read_silent(sentence: Sentence, verb: Token, lemma: str, cue: Cue) -> Frame | None:
    """Read "did not respond to a request", "would not comment on the talks": the content is what was left unanswered."""
    tail = next(
        (c for c in sentence.children(verb, "obl", "advcl") if c.index > verb.index and preposition(sentence, c) in ("to", "on", "about")),
        None,
    )
    if verb.lemma == "return" and tail is not None:
        return None  # "did not return to the bank"
    if tail is None and verb.lemma in _WITH_OBJECT:
        tail = sentence.child(verb, "obj")
    speaker = sentence.child(verb, "nsubj:pass") if verb.lemma == "draw" else find_subject(sentence, verb)  # "would not be drawn on"
    content = without_marks(sentence, sentence.subtree(tail), tail) if tail is not None else [verb] if verb.lemma == "comment" else []
    if not content or speaker is None:
        return None
    return Frame(
        sentence, verb, lemma, cue, "declines", cue_tokens(sentence, verb, lemma), speaker, content, why=f"verb {lemma}, not answered"
    )


def question_of_passive(sentence: Sentence, verb: Token) -> list[Token]:
    """Return the question in "was asked by the host whether ...": from its first asking word to the end of the sentence."""
    if sentence.child(verb, "aux:pass") is None:
        return []
    start = next((t.index for t in sentence.tokens[verb.index + 1 :] if t.text.lower() in ("whether", "if", "what", "how", "why")), None)
    if start is None or start - verb.index > 12 or any(t.text in ",;:" for t in sentence.tokens[verb.index + 1 : start]):
        return []
    held = list(sentence.tokens[start:])
    stops = (i for i, t in enumerate(held[:-1]) if t.text == ";" or (t.text == "," and held[i + 1].text.lower() in ("and", "but")))
    end = next(stops, len(held))
    held = held[:end]
    while held and held[-1].upos == "PUNCT" and held[-1].text in ".,?!":
        held.pop()
    return held if len(held) > 2 else []


def cue_tokens(sentence: Sentence, verb: Token, lemma: str) -> list[Token]:
    """Return the verb, its negation and the fixed words of the cue's name."""
    tail = lemma.split("_")[1:]
    extra = [t for t in sentence.tokens[verb.index + 1 : verb.index + 8] if t.text.lower() in tail][:1]
    negation = [
        c
        for c in sentence.children(verb, "advmod", "aux")
        if c.text.lower() in NEGATIONS and not is_beyond_mark(sentence, c, verb) and not is_fronted_part(sentence, c, verb)
    ]
    return sorted([verb, *extra, *negation], key=lambda t: t.index)
