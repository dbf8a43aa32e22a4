"""Insertions: attributions that commas set off from what is said, read off the words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from casus.extract.closing import TELLING, clause_before, has_own_subject, head_of_run, is_closing_mark, is_nominal, is_quote_mark
from casus.extract.said_bounds import behind_reply, behind_subject_colon, is_measure
from casus.model.sentence import Sentence, Token

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_CUE_TAGS = frozenset({"VBD", "VBZ", "VBP", "VBN", "VB"})
_RELATIVES = frozenset({"who", "which", "whose", "where"})
_CLOSERS = frozenset({",", "?", "!", "."})
_BREAKS = frozenset({",", ";", ":", "—", "–", "--", "―"})
_DASHES = frozenset({"—", "–", "--", "―", "-"})
_NOT_FIRST = frozenset("if when while as although though because after before since until unless whether that which who whose".split())
_ASKED = frozenset({"asked", "pressed", "questioned"})
_PUT_TO = frozenset({"Asked", "Pressed", "Questioned"})  # "Asked whether it would fall, Ames said no"
_THEREFORE = frozenset({"today", "tomorrow", "yesterday", "yes", "no"})
_IF = frozenset({"should", "once", "given", "now"})
_JOINERS = frozenset({"and", "but", "so", "or", "yet", "even", "only", "then"})
_FREQUENCIES = frozenset({"often", "sometimes", "instead", "still", "today", "now", "here", "there"})
_NOMINATIVE = frozenset("i he she we they who one some others many".split())
_TELLING = frozenset("tell inform remind assure reassure warn advise notify brief".split())
_BACKGROUND = frozenset("which who whose where after while as when though although since before however".split())
_SUBORDINATORS = frozenset("after as when while before since although though until whereas where and but or nor so".split())
_CONDITIONS = frozenset({"if", "unless", "provided", "because", "that", "until", "since", "including", "once", "lest"})
_THIRD = frozenset({"it", "they", "this", "that"})
_APPOSITION = 45  # tokens between a name and its verb, at most
_DATELINE = 14  # tokens
_PHRASE = 30
_LEAST = 3  # tokens of a clause


@dataclass(frozen=True, slots=True)
class Insertion:
    """An attribution that commas or quotation marks set off from what is said.

    Args:
        start: index of its first token.
        end: index of its last token, circumstances included ("... told the paper on Monday").
        speaker: head of its subject.
        content: tokens of what is said around it.
    """

    start: int
    end: int
    speaker: Token
    content: tuple[Token, ...]


def find_insertion(sentence: Sentence, verb: Token) -> Insertion | None:
    """Return the attribution that a verb makes after or inside a whole clause, whatever the parse makes of it, or None.

    A comma or closing mark stands before subject and verb, in either order, with an apposition or a relative clause between them; the
    end of the sentence, a comma or circumstances come after. What stands before is said where it is a whole clause ("The talks failed,
    Ames said, adding ..."); a subject cut off from its verb goes on behind ("The talks, Ames said, will fail").
    """
    is_reduced = verb.xpos == "VBN" and verb.rel == "acl" and not _closes_name(sentence, verb)
    if verb.xpos not in _CUE_TAGS or is_reduced or sentence.child(verb, "mark") is not None:
        return None
    where = _name_behind_mark(sentence, verb) or _subject_first(sentence, verb)
    if where is None and verb.lemma not in TELLING:  # "..., a woman whose brother is held, told this paper": who is told stands there
        where = _verb_first(sentence, verb)
    if where is None:
        return None
    start, last, speaker = where
    if start < _LEAST - 1:
        return None
    end = _end_of_circumstances(sentence, verb, _past_apposition(sentence, last) if last > verb.index else last)
    if end is None or (end + 1 < len(sentence.tokens) and sentence.tokens[end + 1].text == ":"):
        return None  # "Not long after the vote, Ames asked: “...”" introduces what follows
    content = _around(sentence, start, end, is_inverted=last > verb.index)
    return None if content is None else Insertion(start, end, speaker, tuple(content))


def _closes_name(sentence: Sentence, verb: Token) -> bool:
    """Say whether a verb that the parse takes for a participle stands behind a name ("its envoy, Ann Ames, announced on Monday")."""
    before = sentence.tokens[max(0, verb.index - 2) : verb.index]
    after = sentence.tokens[verb.index + 1 : verb.index + 2]
    is_by = any(t.text.lower() == "by" for t in after)
    return len(before) > 1 and before[1].text == "," and before[0].entity.endswith("PER") and not is_by


def _subject_first(sentence: Sentence, verb: Token) -> tuple[int, int, Token] | None:
    """Read "..., its envoy, Ann Ames of Ayr, said" backwards: where it begins, its last token, and whose words they are."""
    tokens = sentence.tokens
    at = verb.index - 1
    while at > 0 and tokens[at].upos in ("ADV", "AUX", "PART") and tokens[at].xpos != "MD":
        at -= 1
    if verb.xpos == "VB" or (verb.xpos == "VBN" and any(t.lemma == "be" for t in tokens[at + 1 : verb.index])):
        return None
    start, last = _phrase_start(sentence, at), at
    if start > at and tokens[at].text in (",", ")", "—", "–", "-"):  # an apposition or a relative clause closes here
        opening = _opening_of_aside(sentence, at)
        if opening is None:
            return None
        at = opening - 1
        start = _phrase_start(sentence, at)
    if start > at or start < 2 or not is_closing_mark(tokens[start - 1]):
        return None
    if at < last and not _is_person(tokens[at + 2 : verb.index - 1]):  # "Ivo Lant, the chief of staff, Ann Ames, said": the chief is Ames
        start, at = _past_second_aside(sentence, start, at)
    head = head_of_run(sentence, start, at + 1)
    if head is None or tokens[start].upos == "ADP" or not _may_speak(head, at + 1 - start):
        return None
    return start, verb.index, head


def _name_behind_mark(sentence: Sentence, verb: Token) -> tuple[int, int, Token] | None:
    """Read "...,” Ann Ames, head of ports, roads and bridges, said": a person's name behind the mark, and no other verb up to this one."""
    tokens = sentence.tokens
    mark = next((t.index for t in reversed(tokens[max(1, verb.index - _APPOSITION) : verb.index]) if is_quote_mark(t)), None)
    if mark is None or verb.xpos not in ("VBD", "VBZ", "VBP") or mark + 2 >= verb.index or tokens[mark - 1].text not in _CLOSERS:
        return None
    between = tokens[mark + 1 : verb.index]
    has_verb = any(t.xpos in _FINITE for t in between) or any(t.text.lower() in _RELATIVES or t.text in ";:" for t in between)
    if between[0].entity != "B-PER" or between[0].upos != "PROPN" or has_verb or between[-1].text != ",":
        return None
    return mark + 1, verb.index, between[0]


def _is_person(words: Sequence[Token]) -> bool:
    """Say whether words are only a person's name, with a title or without."""
    return any(t.entity == "B-PER" for t in words) and all(t.upos == "PROPN" for t in words)


def _past_second_aside(sentence: Sentence, start: int, at: int) -> tuple[int, int]:
    """Return where the name before an apposition stands, if a phrase is one ("Ann Ames, the mayor of Ayr, one of ..., said")."""
    tokens = sentence.tokens
    if start < 3 or start > at or tokens[start - 1].text != "," or tokens[start].upos != "DET" or tokens[start - 2].upos != "PROPN":
        return start, at
    before = _phrase_start(sentence, start - 2)
    is_name = 1 < before <= start - 2 and tokens[before].upos != "DET" and is_closing_mark(tokens[before - 1])
    if any(t.upos in ("ADP", "CCONJ") for t in tokens[before : start - 1]):
        return start, at  # "... Chad and the Sudan in early March, an envoy said": no name of one person
    return (before, start - 2) if is_name else (start, at)


def _phrase_start(sentence: Sentence, end: int) -> int:
    """Return the index of the first token of the nominal words that run up to a token, brackets and "filed on Monday" included."""
    tokens, at = sentence.tokens, end + 1
    while at > 0 and end - at < _PHRASE:
        token = tokens[at - 1]
        if token.text == ")" and (opening := next((t.index for t in reversed(tokens[max(0, at - 8) : at - 1]) if t.text == "("), None)):
            at = opening
        elif is_nominal(sentence, token) or (token.xpos == "VBN" and at > 1 and tokens[at - 2].upos in ("NOUN", "PROPN")):
            at -= 1
        else:
            break
    return at


def _opening_of_aside(sentence: Sentence, closing: int) -> int | None:
    """Return the comma that opens the apposition or relative clause that a comma closes, or None."""
    tokens = sentence.tokens
    for at in range(closing - 1, max(1, closing - _APPOSITION), -1):
        token = tokens[at]
        if is_quote_mark(token) or token.text in ";:":
            return None
        if token.text != ",":
            continue
        inside = tokens[at + 1 : closing]
        is_relative = inside[0].text.lower() in _RELATIVES if inside else False
        has_verb = any(t.xpos in _FINITE for t in inside)
        if is_relative or (not has_verb and inside and inside[0].upos in ("DET", "NOUN", "PROPN", "ADJ", "NUM", "PRON")):
            if not is_relative and _phrase_start(sentence, at - 1) == at:
                continue
            if is_relative or is_closing_mark(tokens[_phrase_start(sentence, at - 1) - 1]):
                return at
        if has_verb and not any(t.text.lower() in _RELATIVES for t in inside):
            continue
    return None


def _verb_first(sentence: Sentence, verb: Token) -> tuple[int, int, Token] | None:
    """Read "...," said Ann Ames, an envoy, forwards."""
    tokens = sentence.tokens
    if verb.index < 2 or not is_closing_mark(tokens[verb.index - 1]) or verb.index + 1 >= len(tokens):
        return None
    at = verb.index + 1
    if tokens[at].upos in ("ADP", "PUNCT", "SCONJ", "PART") or has_own_subject(sentence, verb):
        return None
    while at < len(tokens) and at - verb.index < _PHRASE and (is_nominal(sentence, tokens[at]) or _is_bracketed(sentence, at)):
        at += 1
    head = head_of_run(sentence, verb.index + 1, at, is_first=True)
    if head is None or verb.xpos == "VBN" or not _may_speak(head, at - verb.index - 1):
        return None
    return verb.index, at - 1, head


def _may_speak(head: Token, n_words: int) -> bool:
    """Say whether the head of a phrase can be a subject: a pronoun in its form for one, and alone."""
    return head.upos != "PRON" or (head.text.lower() in _NOMINATIVE and (n_words == 1 or head.xpos != "PRP"))


def _past_apposition(sentence: Sentence, last: int) -> int:
    """Return the last token of the apposition that follows a name up to a comma before a finite verb ("said Ames, a clerk, will")."""
    tokens = sentence.tokens
    at = last + 1
    if at >= len(tokens) or tokens[at].text != ",":
        return last
    at += 1
    if at < len(tokens) and tokens[at].text.lower() in _RELATIVES:  # "said Ames, who led the talks, “is dead”"
        at = next((t.index for t in tokens[at:] if t.text == "," or is_quote_mark(t)), len(tokens))
    while at < len(tokens) and (is_nominal(sentence, tokens[at]) or _is_bracketed(sentence, at)):
        at += 1
    after = next((t for t in tokens[at + 1 : at + 3] if not is_quote_mark(t)), None)
    goes_on = after is not None and tokens[at].text == "," and (after.xpos in _FINITE or _adds_verb(tokens[after.index :]))
    return at - 1 if goes_on else last


def _adds_verb(after: Sequence[Token]) -> bool:
    """Say whether words go on with another verb of the same subject ("He had sold it, said Ames, who leads them, and had got nothing")."""
    return len(after) > 1 and after[0].upos == "CCONJ" and after[1].upos == "AUX"


def _is_bracketed(sentence: Sentence, at: int) -> bool:
    around = sentence.tokens[max(0, at - 7) : at + 1]
    return any(t.text == "(" for t in around) and (sentence.tokens[at].text == ")" or all(t.text != ")" for t in around))


def _end_of_circumstances(sentence: Sentence, verb: Token, last: int) -> int | None:
    """Return the last token of the attribution with its circumstances, or None where the verb governs a clause after it.

    Phrases, an addressee, an apposition or relative clause of the speaker may follow; a clause of its own makes it none.
    """
    tokens = sentence.tokens
    at = last + 1
    is_inverted = last > verb.index
    while at < len(tokens) and tokens[at].text not in _BREAKS and (tokens[at].rel == "case" or tokens[at].text.lower() not in _NOT_FIRST):
        if tokens[at].xpos in _FINITE or tokens[at].xpos in ("TO", "WP", "WDT") or is_quote_mark(tokens[at]):
            return None
        if (
            at == last + 1
            and not is_inverted
            and tokens[at].upos in ("NOUN", "PROPN", "PRON", "DET", "NUM", "ADJ")
            and not tokens[at].deprel.startswith("obl")
            and not tokens[max(tokens[at].head, 0)].deprel.startswith("obl")  # "said last night"
            and not _may_be_told(verb)
        ):
            return None
        at += 1
    if at < len(tokens) and tokens[at].text.lower() in ("that", "whether", "which", "who") and tokens[at].text.lower() != "who":
        return None
    if at < len(tokens) and tokens[at].text.lower() in ("if", "unless"):
        return None
    return at - 1


def _may_be_told(verb: Token) -> bool:
    return verb.lemma in _TELLING


def _around(sentence: Sentence, start: int, end: int, *, is_inverted: bool) -> list[Token] | None:
    """Return what is said around an attribution, or None where the words before it are no clause and none goes on."""
    tokens = sentence.tokens
    begin = next((t.index + 1 for t in reversed(tokens[: start - 1]) if t.text == ";"), 0)
    after = list(tokens[end + 2 :]) if end + 1 < len(tokens) and tokens[end + 1].text == "," else []
    reply, subject = behind_reply(sentence, start), behind_subject_colon(sentence, start, after)
    begin = max(begin, reply, subject)
    opened = next((t.index + 1 for t in reversed(tokens[: start - 1]) if t.text in ("(", ")")), 0)
    begin = opened if opened > begin and tokens[opened - 1].text == "(" else begin
    before = list(tokens[max(begin, _after_dateline(sentence, start)) : start - 1])
    if is_quote_mark(tokens[start - 1]):
        before.append(tokens[start - 1])
    while before and before[-1].upos == "PUNCT" and not is_quote_mark(before[-1]):
        before.pop()
    is_subject = len(before) == 1 and before[0].upos in ("PROPN", "PRON", "NOUN") and start > 1  # "Norway, Ames said, will stay"
    if is_subject and (subject or not reply) and end + 2 < len(tokens) and tokens[end + 1].text == "," and tokens[end + 2].xpos in _FINITE:
        is_subject = before[0].text.lower() not in _THEREFORE
    else:
        is_subject = False
    if (
        (len(before) < _LEAST - 1 and not is_subject)
        or before[0].text in _PUT_TO
        or before[-1].upos in ("SCONJ", "CCONJ")
        or before[-1].xpos in ("WDT", "WRB")
        or _is_quotation(sentence, before)
    ):
        return None
    stop = next((i for i, t in enumerate(after) if t.text == ";" and not any(is_quote_mark(u) for u in after[:i])), len(after))
    after = after[:stop]  # "The figures, Ames said, were old; those of the bank ..."
    while after and after[-1].upos == "PUNCT" and not is_quote_mark(after[-1]):
        after.pop()
    is_clause = not subject and bool(clause_before(sentence, start)) and (not reply or any(t.xpos in _FINITE for t in before))
    if is_inverted and not is_clause and len(after) > 1 and is_quote_mark(after[0]) and after[1].xpos in _FINITE:
        return [*before, *after]  # "The text, said Ames, “is dead”"
    if after and not is_clause and _is_fronted(before) and _is_main(sentence, after):
        return [*before, *after]
    if after and (not is_inverted or after[0].xpos in _FINITE or _adds_verb(after)) and _goes_on(before, after, is_clause=is_clause):
        return [*before, *after]
    if after and (len(before) <= _LEAST or is_inverted or is_quote_mark(after[0])) and not is_clause:
        return None
    return before if is_clause or (not is_inverted and _may_be_clause(before)) else None


def _is_fronted(before: list[Token]) -> bool:
    """Say whether words before an attribution only lead up to what is said: "Even if it fails, Ames said, ...", "To see it, ...".

    Where and when it was said ("In an interview, Ames said, ...") is no part of it: a phrase without a verb of its own does not count.
    """
    words = [t for t in before if t.text.lower() not in _JOINERS and t.upos != "PUNCT"]
    if not words or any(t.text.lower() in _ASKED for t in words[:_LEAST]):
        return False  # "When asked about it, Ames said, ..."
    if all(t.upos == "ADV" for t in words):
        return len(words) > 1 or words[0].text.lower() in _FREQUENCIES
    is_clause = words[0].text.lower() in _NOT_FIRST | _IF and any(t.xpos in _FINITE for t in words[1:])
    return is_clause or (words[0].text.lower() == "to" and len(words) > 1 and words[1].xpos == "VB")


def _is_main(sentence: Sentence, after: list[Token]) -> bool:
    """Say whether words are a whole clause: a subject and its finite verb, nothing that joins them to what stands before."""
    if after[0].upos in ("CCONJ", "SCONJ", "ADP") or after[0].xpos in ("WDT", "WP", "WRB", "VBG") or is_quote_mark(after[0]):
        return False
    first = next((t for t in after if t.xpos in _FINITE), None)
    return first is not None and any(after[0].index <= s.index < first.index for t in after for s in sentence.children(t, "nsubj", "expl"))


def _may_be_clause(before: list[Token]) -> bool:
    """Say whether words can be a whole clause for which the parse shows none: a finite verb that is not only an opening phrase's."""
    first = next((t for t in before if not is_measure(t)), before[0])  # "Shortly | after Holm left", "A day | before the vote"
    opens_low = first.text.lower() in _NOT_FIRST or first.upos in ("ADP", "SCONJ")
    if opens_low or first.xpos == "VBG":
        comma = next((t.index for t in before if t.text == ","), None)
        if comma is None and (opens_low or first.xpos != "VBG"):
            return False
        before = [t for t in before if comma is None or t.index > comma]
    return any(t.xpos in _FINITE for t in before)


def _after_dateline(sentence: Sentence, start: int) -> int:
    """Return where the words begin behind a dateline ("TORVIK (Agency), 3 March – The talks ..."): a town in capitals, and a dash."""
    first = sentence.tokens[0]
    if not (first.text.isupper() and first.text.isalpha() and len(first.text) > _LEAST):
        return 0
    head = sentence.tokens[: min(start, _DATELINE)]
    return next((t.index + 1 for t in head if t.text in _DASHES and not any(u.xpos in _FINITE for u in head[: t.index])), 0)


def _is_quotation(sentence: Sentence, before: list[Token]) -> bool:
    """Say whether the words before an attribution end with a quotation that a mark or the sentence's start sets off from the rest."""
    if not is_quote_mark(before[-1]):
        return False
    opening = next((t for t in reversed(before[:-1]) if is_quote_mark(t)), None)
    return opening is None or opening.index == before[0].index or sentence.tokens[opening.index - 1].upos == "PUNCT"


def _goes_on(before: list[Token], after: list[Token], *, is_clause: bool) -> bool:
    """Say whether words behind an attribution go on with what stands before it: its verb, its "that", or the rest of a clause cut short."""
    first = next((t for t in after if t.upos != "ADV"), after[0])
    if first.text.lower() == "that" and first.xpos == "IN":
        return True
    if (
        [t.text.lower() for t in after[:3]] == ["as", "long", "as"]
        or first.xpos == "TO"
        or (first.upos == "ADP" and len(after) > 1 and is_quote_mark(after[1]))
    ):
        return True
    if first.xpos in _FINITE:
        return not is_clause
    if is_clause and goes_on_after(after, is_whole=True, is_cut_short=False):
        return True
    if is_clause and first.upos == "CCONJ" and _is_now(before) and _is_now(after):
        return True  # "All boats are back, the admiral said, and three ships are lost": the reporter would tell it in the past
    if is_clause and first.text.lower() == "by" and before[-1].xpos == "VBN":
        return True  # "It was taken, the source said, by the minister alone"
    last = next((t for t in reversed(before) if t.upos not in ("ADV", "PART")), before[-1])
    if last.index != before[-1].index and first.xpos not in ("VB", "VBN", "VBG"):
        return False
    if last.upos == "VERB" and first.xpos == "WP" and first.text.lower() in ("what", "whatever", "whoever"):
        return True  # "They were doing, Ames said, what others should have done"
    is_open = last.upos in ("AUX", "VERB") and last.xpos in _FINITE  # "He would not, Ames said, accept it"
    return is_open and first.upos != "SCONJ" and (first.xpos != "VBG" or last.upos == "AUX")


def _is_now(words: Sequence[Token]) -> bool:
    """Say whether a clause's finite verbs are in the present."""
    finite = [t for t in words if t.xpos in _FINITE]
    return bool(finite) and all(t.xpos in ("VBZ", "VBP") for t in finite if t.rel in ("root", "conj", "parataxis", "aux", "cop", "ccomp"))


def goes_on_after(after: list[Token], *, is_whole: bool, is_cut_short: bool) -> bool:
    """Say whether what follows ", Ames said," is said too; after a whole clause only a condition, a quotation or what "would" happen."""
    first = after[0].text.lower()
    if first in ("and", "but"):
        is_condition = any(t.text.lower() in _CONDITIONS for t in after[1:3])  # "but only if"
        is_told_on = len(after) > 2 and (after[1].upos == "AUX" or (after[1].text.lower() in _THIRD and after[2].upos == "AUX"))
        is_not = len(after) > 1 and after[1].text.lower() in ("not", "only")  # "A treaty, yes, she said, but not one that ..."
        return is_not or is_condition or is_told_on or is_quote_mark(after[min(1, len(after) - 1)]) or any(t.xpos == "MD" for t in after)
    if first == "not" and len(after) > 1 and after[1].text.lower() != "without":
        return True  # "It had been put off, he said, not withdrawn"
    if first in _CONDITIONS or (is_whole and (is_quote_mark(after[0]) or is_cut_short)):
        return True
    return not is_whole and not (first in (*_BACKGROUND, *_SUBORDINATORS, "according") or after[0].xpos == "VBG")
