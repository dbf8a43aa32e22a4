"""Takes away contradictions that the words themselves, or their unlikeness, show to be none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from casus.ground.text import plain_marks
from casus.model.story import Evidence, Finding
from casus.reconcile.afterwards import is_afterwards, is_long_after, is_of_later_day
from casus.reconcile.alike import Vectors
from casus.reconcile.board import Board
from casus.reconcile.elsewhere import are_elsewhere
from casus.reconcile.fact_slots import ENDING
from casus.reconcile.facts import NEGATION
from casus.reconcile.relate import Side, says_it_corrects
from casus.reconcile.two_matters import tell_two_matters
from casus.reconcile.vocabulary import keys_of

# What is counted up over a time is no count of one occasion: "so far", "this year", "in their five operations".
_SUM = re.compile(
    r"\b(?:(?:so|thus) far|(?:this|last) year|in (?:its|their|his) \w+ (?:operations|missions|years)|since (?:\w+ )?\d{4}"
    r"|since (?:the|its|their|his) (?:beginning|start|first|outbreak|end))\b",
    re.IGNORECASE,
)
# Who shot first: to deny that one did is not to deny having shot.
_FIRST = re.compile(
    r"\b(?:fire|attack|str[iu]c?k|sh(?:oo|o)t|hit|invad|cross)\w*(?: \w+){0,3} first\b|\bfirst (?:shots?|rounds?)\b", re.IGNORECASE
)
_SOLDIERS = frozenset(
    k
    for word in "soldier troop force guard police policeman army navy gunboat garrison patrol unit battalion ship men artillery".split()
    for k in keys_of(word)
)
_CIVILIANS = frozenset(
    k
    for word in "trader fisherman smuggler villager farmer herdsman crew demonstrator protester civilian driver student".split()
    for k in keys_of(word)
)
# A day that is told from another one: which, only the sentences before show.
_FROM_ANOTHER = re.compile(
    r"\bthe (?:day|night|evening|morning|week) before\b(?! [a-z])|\b(?:a|two|three) days? (?:earlier|later|before)\b(?! the\b)",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"\b(?:until|till)\b", re.IGNORECASE)  # to when it lasts is not when it was done
_UNNAMED = re.compile(
    r"\b(?:not to be (?:named|identified|quoted)|(?:on|under) (?:the )?condition of anonymity|declined to be (?:named|identified))\b"
)
# A denial that leaves to the text before it what is denied: no likeness can show it.
_OF_IT = re.compile(
    r"\b(?:claims?|reports?|charges?|accounts?|accusations?|allegations?|it|that|denied|denies|dismissed|rejected)\b", re.IGNORECASE
)
# A denial of what somebody is charged with: of a deed, not of a plan, and not of another denial.
_CHARGE = re.compile(
    r"\bden(?:y|ied|ies|ying)\s+(?:the|all|any|this|that|these|those|both|such)?\s*(?:charge|accusation|allegation)s?\b", re.IGNORECASE
)
_PLAN = re.compile(r"\b(?:will|would|shall|(?:is|are|was|were) (?:due )?to|(?:plan(?:s|ned)?|intend(?:s|ed)?) to)\b", re.IGNORECASE)
# What is asked for and not given is asked for all the same; whether it was asked is another matter.
_ASKS = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|requir(?:es?|ed|ing)|appeal(?:s|ed|ing)?|call(?:s|ed|ing)? (?:for|on)"
    r"|want(?:s|ed|ing)?|propos(?:es?|ed|ing)|urg(?:es?|ed|ing)|invit(?:es?|ed|ing)|seek(?:s|ing)?|sought)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    rf"{_ASKS.pattern}|\b(?:un(?:asked|invited|solicited|bidden)|solicited|request|appeal|demand|invitation|plea|petition|application|call)s?\b",
    re.IGNORECASE,
)
# "Not the garrison but marksmen of a club shot": it says no of who, or of how, not of the deed.
_NOT_BUT = re.compile(r"\bnot\b(?P<no>(?:(?!\bnot\b)[^,;.]){2,60}?),?\s+but\b", re.IGNORECASE)
# Who was killed is dead, and who is dead died: none says no of another.
_KILLED = re.compile(r"\b(?:killed|shot dead|murdered|executed|slain|assassinated)\b", re.IGNORECASE)
_DEAD = re.compile(
    r"\b(?:(?:is|are|was|were) dead|died)\b(?! (?:of|from|in (?:his|her|their)|a natural|by (?:his|her|their) own))", re.IGNORECASE
)
# What is to be is not done yet, and who says that it is not done says no more: "would leave", "has not left".
_TO_BE = re.compile(
    r"\b(?:will|would|shall|(?:is|are|was|were) (?:(?:due|about|ready|set) )?to|(?:threaten|plan|intend|vow|promis|want)\w* to)\s+"
    r"(?:(?:also|then|soon|only|be)\s+)?(?P<verb>[a-z]+)",
    re.IGNORECASE,
)
_IS_NOT = re.compile(
    r"\b(?:(?:ha[sd]|have|did)(?:n['’]t| not| never)|never|(?:no|none|nobody|not one|neither)\b[^,;]*?\b(?:has|have|had))\s+"
    r"(?:(?:yet|ever|so far|been)\s+)*(?P<verb>[a-z]+)|(?P<stays>\b(?:(?:is|are) still|remains?|stays?) (?:in|at|a member|part)\b)",
    re.IGNORECASE,
)
_LEAVE = frozenset(keys_of("leave"))
# What is done only on a condition is not done yet, and who says that it is not done says no more.
_ON_CONDITION = re.compile(r"\b(?:will|would)\b[^;.]*\b(?:if|unless|should)\b|\b(?:if|unless)\b[^;.]*\b(?:will|would)\b", re.IGNORECASE)
_NOT_DONE = re.compile(r"\b(?:has|have|had)(?:n['’]t| not| never)\b|\b(?:did|does|do) not\b", re.IGNORECASE)
_NEXT_ACT = re.compile(r"[;:]|\b(?:and|but)\s+(?:\w+ed|has|have|had|was|were|is|are|will)\b", re.IGNORECASE)
# Who keeps silent says no of nothing; who did not propose or order a thing says nothing of the thing.
_SILENT = re.compile(
    r"\b(?:would not|will not|did not|could not|can not|cannot|declin(?:ed|es|ing) to|refus(?:ed|es|ing) to)\s+"
    r"(?:comment|discuss|elaborate|answer|say|confirm|speculate|be drawn)\b|\bno comment\b",
    re.IGNORECASE,
)
_NOT_RAISED = re.compile(
    r"\b(?:den(?:y|ied|ies|ying)|not|never|nor)\b[^,;.]{0,60}?"
    r"\b(?:propos|suggest|recommend|ordered|ordering|request|demand|sought|asked for|urged|drafted|drew up)",
    re.IGNORECASE,
)
_RAISED = re.compile(
    r"\b(?:propos|suggest|recommend|order|request|demand|seek|sought|ask|urg|draft|drew|draw|invit|appeal|call|idea|initiativ|wish|instruct|approv|authori|consult"
    r"|decid|decision|command)",
    re.IGNORECASE,
)
# Who denies that it was done on purpose, or in breach of a law, does not deny that it was done.
_MANNER = re.compile(
    r"\b(?:deliberate(?:ly)?|intentional(?:ly)?|intentions?|on purpose|purposely|knowing(?:ly)?|wilful(?:ly)?|unprovoked|illegal(?:ly)?"
    r"|unlawful(?:ly)?|secret(?:ly)?|by force)\b",
    re.IGNORECASE,
)
# Who fired on nobody of one party may have fired on another: "not a shell was fired at the village".
_AIMED = re.compile(
    r"\b(?:fired|shot|shots?|aimed|shelled)\b[^,;]*?\b(?:at|on|upon)\s+(?P<whom>(?:the|its|their|any|a)?\s*(?!\w+day\b|that\b|this\b"
    r"|night\b|morning\b|\d)[^,;.]+?)(?=\s+(?:by|on|in|near|last|this|from)\b|[,;.]|$)",
    re.IGNORECASE,
)
_SAYS_NO = re.compile(rf"{NEGATION.pattern}|\bden(?:y|ied|ies|ying)\b", re.IGNORECASE)
_DO_NOT = r"\b(?:(?:did|do|does|would|will|could|has|have|had|is|are|was|were)(?: not|n['’]t)|never|nobody|no one) (?:(?:yet|much|be) )?"
# Who does not mind a thing, or does not know whether it is so, says no of minding and knowing; it may be so all the same.
_OPEN_MINDED = tuple(
    (re.compile(rf"{_DO_NOT}{no}", re.IGNORECASE), re.compile(rf"\b(?:{told})", re.IGNORECASE))
    for no, told in (
        (
            r"(?:mind|care|object|oppose|complain|worry|worried|surprised|sorry|opposed)\b",
            r"mind|car(?:e|es|ed)\b|object|oppos|complain|worr|surpris|sorry|regret|protest|condemn|resist|displeas|ang(?:er|r)",
        ),
        (
            r"(?:know|known|decided?|sure|clear|settled)\b[^,;]{0,30}?\b(?:if|whether|who|when|how|why|what|where)\b",
            r"know|knew|decid|decision|sure|clear|settl|learn|told|inform|aware",
        ),
        (r"expect(?:ed)?\b", r"expect|foresee|foresaw|plan"),
    )
)
_WORD = re.compile(r"[^\W\d_]+")
_LEAST = 0.25  # likeness of two clauses, or of their sentences, of which one says no to the other


def sift(findings: Iterable[Finding], board: Board, vectors: Vectors | None) -> Iterator[Finding]:
    """Yield the findings without contradictions that are none.

    "Bombed" and "stopped bombing" have two days; "the day before" may be any day; what was seized "so far" and what was seized once have
    two numbers; who "denied that it fired first" may have fired; who denies a charge denies no plan; a
    source "asked not to be named" denies nothing; who would not comment or proposed nothing says no of nothing else; two copies of one
    sentence tell both; and what says no to a clause that it has nothing to do with says no to something else.
    """
    for finding in findings:
        if any(is_it(finding, board) for is_it in _RULES.get(finding.relation, ())):
            continue
        if finding.relation == "contradicts" and (_is_none(finding) or (vectors is not None and _is_far(finding, board, vectors))):
            continue
        yield finding


def _tell_both(finding: Finding, board: Board) -> bool:
    """Say whether each of two sentences tells what the other tells, word for word, as a copy does: then neither contradicts the other."""
    if finding.left.report == finding.right.report:
        return False  # two halves of one sentence may contradict each other
    pairs = (finding.left, finding.right), (finding.right, finding.left)
    return all(_run_on(end.text) in _run_on(_sentence(other, board)) for end, other in pairs)


def _run_on(text: str) -> str:
    """Return a text with plain marks, on one line."""
    return " ".join(plain_marks(text).split())


def _spares_another(finding: Finding, board: Board) -> bool:
    """Say whether one side says that nobody fired on a thing, of which the sentence of the other tells nothing."""
    for no, told in ((finding.left, finding.right), (finding.right, finding.left)):
        aimed = _AIMED.search(no.text) if finding.slot == "status" and not _NOT_BUT.search(no.text) else None
        if aimed is not None and _SAYS_NO.search(no.text[: aimed.end("whom")]) and not _SAYS_NO.search(told.text):
            whom = _things(aimed["whom"])  # none in "not a shot was fired at her"
            return bool(whom) and not whom & _things(_sentence(told, board))
    return False


def _is_another_day(finding: Finding, board: Board) -> bool:
    """Say whether the later side puts an act of a later day elsewhere, and corrects nothing: it is another act."""
    sides = (Side(board.sheet(end.report), end.span) for end in (finding.left, finding.right))
    return finding.slot == "place" and is_of_later_day(finding, board) and not any(map(says_it_corrects, sides))


_OF_TWO = (_tell_both, _spares_another, are_elsewhere, tell_two_matters)
_RULES: dict[str, tuple[Callable[[Finding, Board], bool], ...]] = {
    "contradicts": (*_OF_TWO, is_afterwards, is_long_after),
    "supersedes": (*_OF_TWO, _is_another_day),
}


def _is_none(finding: Finding) -> bool:
    texts = finding.left.text, finding.right.text
    if finding.slot == "happened":
        is_of_two = any(len({bool(pattern.search(t)) for t in texts}) > 1 for pattern in (ENDING, _UNTIL))
        return is_of_two or any(_FROM_ANOTHER.search(t) for t in texts)
    if finding.slot == "number":
        return len({bool(_SUM.search(t)) for t in texts}) > 1
    if finding.slot != "status":
        return False
    if any(_says_no_of_another(a, b) for a, b in (texts, texts[::-1])):
        return True
    if any(_KILLED.search(a) and _DEAD.search(b) and not NEGATION.search(a + " " + b) for a, b in (texts, texts[::-1])):
        return True
    if any((_ON_CONDITION.search(a) and _NOT_DONE.search(b)) or _is_to_be(a, b) for a, b in (texts, texts[::-1])):
        return True
    if any(_leaves_open(a, b) or _begun_by_others(a, b) for a, b in (texts, texts[::-1])):
        return True
    charges = [bool(_CHARGE.search(t)) for t in texts]
    if any(charges) and (all(charges) or _PLAN.search(texts[charges[0]])):
        return True
    if any(_is_asked_for(a, b) or _says_nothing_of(a, b) for a, b in (texts, texts[::-1])):
        return True
    return any(_UNNAMED.search(t) for t in texts) or len({bool(_FIRST.search(t)) for t in texts}) > 1


def _begun_by_others(text: str, other: str) -> bool:
    """Say whether one side denies that soldiers fired first, and the other tells that others, no soldiers, did: both tell the same."""
    no, told = _FIRST.search(text), _FIRST.search(other)
    if no is None or told is None or not _SAYS_NO.search(text[: no.start()]) or _SAYS_NO.search(other):
        return False
    denied, doers = _things(text[: no.start()]), _things(other[: told.start()])
    return bool(denied & _SOLDIERS) and bool(doers & _CIVILIANS) and not doers & _SOLDIERS


def _says_no_of_another(text: str, other: str) -> bool:
    """Say whether the one no of a clause is that of "not X but Y", and the other clause tells nothing of X."""
    match = _NOT_BUT.search(text)
    if match is None or NEGATION.search(text[: match.start()] + " " + text[match.end() :]):
        return False
    return not _things(match["no"]) & _things(other)


def _things(text: str) -> frozenset[str]:
    """Return the keys of the words of a text."""
    return frozenset(k for w in _WORD.findall(plain_marks(text)) for k in keys_of(w))


def _is_to_be(text: str, other: str) -> bool:
    """Say whether one side tells what will or would be done, and the other only that just this is not done: "will leave", "is still in"."""
    ahead, no = _TO_BE.search(text), _IS_NOT.search(other)
    if ahead is None or no is None or NEGATION.search(text) or _TO_BE.search(other):
        return False
    done = _LEAVE if no["stays"] else frozenset(keys_of(no["verb"]))
    return bool(done & frozenset(keys_of(ahead["verb"])))


def _leaves_open(text: str, other: str) -> bool:
    """Say whether one side says no only of how a thing was done, or of what it thinks of it, and the other tells that it was done."""
    if _MANNER.search(text) and _SAYS_NO.search(text) and not _MANNER.search(other) and not _SAYS_NO.search(other):
        return True
    for pattern, told in _OPEN_MINDED:
        match = pattern.search(text)
        if match is not None and not _SAYS_NO.search(text[: match.start()] + text[match.end() :]) and not told.search(other):
            return True
    return False


def _is_asked_for(text: str, other: str) -> bool:
    """Say whether one side asks for a thing, and the other says no of the thing, not of the asking: "wants a vote", "no vote is due"."""
    asks = _ASKS.search(text)
    if asks is None or NEGATION.search(text) or not NEGATION.search(other) or _ASKED.search(other):
        return False
    asked = _NEXT_ACT.split(text[asks.end() :], maxsplit=1)[0]
    return bool(_things(asked) & _things(other))


def _says_nothing_of(text: str, other: str) -> bool:
    """Say whether one side only keeps silent, or only says that nobody proposed or ordered what the other tells."""
    if (silent := _SILENT.search(text)) is not None and not NEGATION.search(text[: silent.start()] + text[silent.end() :]):
        return True
    return bool(_NOT_RAISED.search(text)) and not _RAISED.search(other) and not NEGATION.search(other)


def _is_far(finding: Finding, board: Board, vectors: Vectors) -> bool:
    if finding.slot != "status" or any(_OF_IT.search(e.text) for e in (finding.left, finding.right)):
        return False
    found = vectors([text for end in (finding.left, finding.right) for text in (end.text, _sentence(end, board))])
    return float((found[:2] @ found[2:].T).max()) < _LEAST


def _sentence(end: Evidence, board: Board) -> str:
    """Return the sentence in which one side of a finding stands."""
    sheet = board.sheet(end.report)
    return sheet.sentence(end.span).of(sheet.text)
