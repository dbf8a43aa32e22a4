"""Asides that attribute without a verb of saying: "according to Ames", a colon."""

from __future__ import annotations

from casus.codebook.cues import Cue
from casus.extract.clauses import is_means
from casus.extract.closing import OPENING
from casus.extract.frame import Frame
from casus.extract.said_clauses import preposition, without_marks
from casus.extract.speakers import find_subject
from casus.model.sentence import Sentence, Token

_LEAST = 2  # tokens
_SPEAKING = frozenset("speak talk write blog report testify post tweet cite quote".split())
_COLON = Cue(":", ("quote",), needs_speaker=True)


def read_introduction(sentence: Sentence) -> Frame | None:
    """Read a colon before a quotation: "Ames: “...”", "Ames went further: “...”", also where the quotation opens the next sentence.

    The name right before the colon speaks, or whoever acts in the sentence.
    """
    colon = next((t for t in sentence.tokens if t.text == ":" and _opens_quotation(sentence, t.index + 1)), None)
    if colon is None or colon.index > 40 or colon.index == 0:
        return None
    verb, before = sentence.root, sentence.tokens[colon.index - 1]
    if before.text == ")":  # "Ann Ames (D-Ayr): “...”"
        before = next((sentence.tokens[t.index - 1] for t in reversed(sentence.tokens[1 : colon.index]) if t.text == "("), before)
    speaker = None
    if before.entity[2:] == "PER":
        speaker = next((t for t in reversed(sentence.tokens[: colon.index]) if t.entity == "B-PER"), None)
    if speaker is None and verb.upos in ("VERB", "AUX", "ADJ") and verb.index < colon.index:
        speaker = find_subject(sentence, verb)
    if speaker is None or speaker.upos not in ("PROPN", "PRON", "NOUN"):
        return None
    return Frame(sentence, colon, ":", _COLON, "asserts", [colon], speaker, by_quote=True, why="colon before a quotation")


def _opens_quotation(sentence: Sentence, at: int) -> bool:
    rest = sentence.tokens[at:]
    return not rest or rest[0].text in OPENING | {"‘", "'"}


def read_according_to(sentence: Sentence, token: Token) -> Frame | None:
    """Read "according to X": X speaks, the clause it hangs on is the content."""
    if token.index + 1 >= len(sentence.tokens) or sentence.tokens[token.index + 1].text.lower() != "to":
        return None
    holder = sentence.head_of(token) if token.rel in ("case", "mark", "advmod") else sentence.child(token, "obl", "obj", "nmod")
    if holder is None or holder.upos == "VERB":
        return None
    top = token if token.rel not in ("case", "mark", "advmod") else holder
    return _aside_frame(sentence, token, "according to", [token, sentence.tokens[token.index + 1]], holder, top)


def read_in_words(sentence: Sentence, noun: Token) -> Frame | None:
    """Read "in the minister's view", "in the words of the envoy": an aside like "according to"."""
    lead = sentence.child(noun, "case")
    if lead is None or lead.text.lower() not in ("in", "by") or noun.rel not in ("obl", "nmod", "parataxis", "advcl"):
        return None
    if is_means(sentence, noun):
        return None  # "by word of mouth"
    holder = sentence.child(noun, "nmod:poss") or next(
        (c for c in sentence.children(noun, "nmod") if preposition(sentence, c) == "of"), None
    )
    is_about = any(preposition(sentence, c) == "of" and c.index > noun.index and c is not holder for c in sentence.children(noun, "nmod"))
    return None if holder is None or is_about else _aside_frame(sentence, noun, f"in {noun.lemma}", [lead, noun], holder, noun)


def _aside_frame(sentence: Sentence, token: Token, lemma: str, cue_tokens: list[Token], holder: Token, top: Token) -> Frame | None:
    """Return the attribution of the clause around an aside: all before it, and after it what is no further clause."""
    clause = sentence.head_of(top)
    while (
        clause is not None
        and clause.head >= 0
        and (
            (clause.upos not in ("VERB", "AUX") and not _is_predicate(sentence, clause))
            or (clause.rel == "conj" and clause.index < top.index)
        )
    ):
        clause = sentence.head_of(clause)
    if clause is None:
        return None
    # What the parse hangs on the clause before the verb of saying ("...," said Ames, according to ...) belongs to that verb.
    clause = next(
        (a for a in reversed(list(sentence.ancestors(clause))) if clause.index < a.index < top.index and a.upos == "VERB"), clause
    )
    aside = {t.index for t in sentence.subtree(top) if t.upos != "PUNCT" or t.index > top.index}
    aside |= _name_behind(sentence, max(aside)) or _office_behind(sentence, max(aside), clause)
    for below in sentence.children(clause, "conj", "parataxis") if clause.index < top.index else ():
        if below.index > max(aside):
            aside.update(t.index for t in sentence.subtree(below))
    if _ends_sentence(sentence, aside):
        mark = next((t.index for t in reversed(sentence.tokens[: min(aside)]) if t.text == ";"), None)
        begin = 0 if mark is None or sentence.tokens[mark + 1].upos == "CCONJ" else mark + 1  # "A; B; and C": a list is one
        content = list(sentence.tokens[max(begin, _last_part(sentence, min(aside) - 1)) : min(aside) - 1])
        return Frame(sentence, token, lemma, None, "asserts", cue_tokens, holder, content, why=lemma)
    begin = next((t.index for t in reversed(sentence.tokens[: min(aside)]) if t.text == ";"), -1)
    end = next((t.index for t in sentence.tokens[max(aside) :] if t.text == ";"), len(sentence.tokens))
    aside |= _told_of_speaker(sentence, max(aside), clause)
    content = [t for t in sentence.subtree(clause) if t.index not in aside and begin < t.index < end]
    if clause.rel in ("ccomp", "advcl", "acl"):
        content = without_marks(sentence, content, clause)
    while content and content[0].upos in ("CCONJ", "PUNCT") and content[0].head == clause.index:  # "and, in his words, closed a chapter"
        content = content[1:]
    content = _with_relative(sentence, min(aside), content)
    return Frame(sentence, token, lemma, None, "asserts", cue_tokens, holder, content, why=lemma)


def _told_of_speaker(sentence: Sentence, last: int, clause: Token) -> set[int]:
    """Return what tells of who speaks behind an aside: "According to Ames, a clerk, ...", "according to Ames, speaking in Bern, ..."."""
    comma = last if sentence.tokens[last].text == "," else last + 1
    if clause.lemma in _SPEAKING and clause.xpos == "VBG" and clause.index == comma + 1:
        return {t.index for t in sentence.subtree(clause)}  # "According to Ames, writing for the paper:"
    below = (*sentence.children(clause, "dislocated"), *(c for c in sentence.children(clause, "advcl") if c.lemma in _SPEAKING))
    told = [{t.index for t in sentence.subtree(c) if t.upos != "PUNCT"} for c in below if c.upos == "NOUN" or c.xpos == "VBG"]
    return {i for held in told if min(held) == comma + 1 and sentence.tokens[comma].text == "," for i in held}


def _with_relative(sentence: Sentence, start: int, content: list[Token]) -> list[Token]:
    """Return a content with the words before an aside that it goes on from, up to the next of the kind ("none of which, by Ames, had").

    Without them "had ever drilled a well" would turn the words round.
    """
    tokens = sentence.tokens
    is_relative = start > _LEAST and tokens[start - 1].text == "," and tokens[start - 2].text.lower() in ("which", "whom")
    if not is_relative or not content or content[0].index < start:
        return content
    begin = next((t.index + 1 for t in reversed(tokens[: start - 2]) if t.text in (",", ";")), start - 2)
    after = (i for i, t in enumerate(content[:-1]) if t.text == "," and content[i + 1].upos == "CCONJ")
    end = next((i for i in after if any(t.text.lower() == "which" for t in content[i : i + 5])), len(content))
    return [*tokens[begin : start - 1], *content[:end]]


def _name_behind(sentence: Sentence, last: int) -> set[int]:
    """Return the name behind the office that ends a sentence, wherever the parse hangs it ("according to its head, Ann Ames")."""
    tokens = sentence.tokens
    if last + 2 >= len(tokens) or tokens[last].upos != "NOUN" or tokens[last + 1].text != ",":
        return set()
    name = [t.index for t in tokens[last + 2 :] if t.upos != "PUNCT"]
    return {last + 1, *name} if name and all(tokens[i].upos == "PROPN" for i in name) else set()


def _office_behind(sentence: Sentence, last: int, clause: Token) -> set[int]:
    """Return the office between commas behind a name that opens a sentence, where the parse makes it a subject beside the clause's own.

    "According to Ames, the foreign minister, the base must be empty".
    """
    tokens = sentence.tokens
    last -= tokens[last].text == ","
    subjects = [s for s in sentence.children(clause, "nsubj", "nsubj:pass") if last < s.index < clause.index]
    if len(subjects) < 2 or last + 2 >= len(tokens) or tokens[last].upos != "PROPN" or tokens[last + 1].text != ",":
        return set()
    held = [t.index for t in sentence.subtree(subjects[0]) if t.upos != "PUNCT"]
    is_between = min(held) == last + 2 and tokens[max(held) + 1].text == ","
    return set(range(last + 1, max(held) + 2)) if is_between else set()


def _ends_sentence(sentence: Sentence, aside: set[int]) -> bool:
    """Say whether an aside after a comma ends its sentence."""
    rest = sentence.tokens[max(aside) + 1 :]
    return min(aside) > 1 and sentence.tokens[min(aside) - 1].text == "," and all(t.upos == "PUNCT" for t in rest)


def _last_part(sentence: Sentence, end: int) -> int:
    """Return where the relative clause begins that an aside closes ("..., which was signed in May, according to Ames"), or 0."""
    comma = next((t.index for t in reversed(sentence.tokens[:end]) if t.text == ","), None)
    if comma is None or sentence.tokens[comma + 1].text.lower() not in ("which", "who", "whose"):
        return 0
    return comma + 1


def _is_predicate(sentence: Sentence, token: Token) -> bool:
    return sentence.child(token, "nsubj", "csubj", "cop") is not None
