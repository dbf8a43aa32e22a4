"""Exclusions: two states of one thing, told in many words, which cannot both be so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from casus.ground.dates import may_be_same
from casus.ground.text import plain_marks
from casus.model.story import Finding
from casus.reconcile.alike import Alike
from casus.reconcile.board import Board
from casus.reconcile.facts import Fact, side_of
from casus.reconcile.relate import relate

_LIKE = 0.55  # likeness of two clauses and of their sentences together
_DAYS = 14  # between two reports; further apart a state may have changed


@dataclass(frozen=True, slots=True)
class _Exclusion:
    """What cannot both be so of one thing.

    Args:
        name: what it is about.
        one: words that tell the one, in any clause.
        other: words that tell the other.
        is_named: both clauses must name one party or person.
    """

    name: str
    one: re.Pattern[str]
    other: re.Pattern[str]
    is_named: bool = False


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


_NONE = r"(?:no|not a|not one|not a single|nor)"
EXCLUSIONS = (
    _Exclusion(
        "waters",
        _words(
            r"(?:in(?:side)?|within|into|violated)\b[^,;]{0,25}\bterritorial (?:waters|sea)"
            r"|in(?:side|to)? (?-i:(?!Inter)[A-Z])\w+ waters"  # "in Danish waters"
        ),
        _words(
            r"(?:high|open) seas?|international waters|economic zone"
            r"|(?:outside|short of)(?: the| its)?(?: [\w-]+){0,2} (?:waters|sea|limit|line|zone)"
        ),
    ),
    _Exclusion(
        "arms",
        _words(
            rf"unarmed|not armed|(?:carried|carrying|had|with|were) {_NONE} (?:arms|weapons?)|{_NONE} (?:arms|weapons?) (?:were|was)"
            r"|(?:food|medicines?|grain) and nothing else|nothing but (?:food|medicines?|grain)"
        ),
        _words(r"rifles|cartridges|machine[- ]guns?|mortars?|pistols?|ammunition|explosives|grenades|armed|bombs?|stones"),
    ),
    _Exclusion(
        "heavy arms",
        _words(rf"nothing heavier|(?:{_NONE}|without) (?:armou?r|tanks?|artillery|heavy \w+|mortars?|armou?red \w+)"),
        _words(r"tanks?|armou?r(?:ed)?|artillery|mortars?|howitzers?|batter(?:y|ies)"),
    ),
    _Exclusion(
        "flag",
        _words(r"(?:fl(?:ies|ew|ying)|sail(?:s|ed|ing) under|under) (?:no|any) flag|without (?:a|any) flag|stateless"),
        _words(r"[A-Za-z]+-flagged|(?:under|flying) the \w+ (?:flag|colou?rs)|(?:entered|listed) in (?:its|the) register|registered in"),
    ),
    _Exclusion(
        "resistance",
        _words(
            r"surrender(?:ed)?|without (?:a fight|resistance|a shot)|no resistance|laid down (?:their|its) arms|gave (?:it )?up without"
        ),
        _words(  # the raiders surrendered, whose one attack somebody repulsed
            r"held (?:\S+ ){1,4}for (?:\w+ )?(?:hours|days)|resisted|(?:was|were|been) repulsed"
            r"|repulsed (?:\w+ )?(?:attacks|assaults|waves)|beaten (?:off|back)|held out|by storm"
        ),
    ),
    _Exclusion(
        "treatment",
        _words(
            r"well treated|(?:none|nobody|not one)(?: \S+){0,3} (?:ill-treated|beaten|mistreated)"
            r"|treated (?:well|with (?:respect|courtesy))"
        ),
        _words(r"beaten|kicked|tortured|rods|rifle butts|whipped|ill-treated|mistreated|without food|starved"),
    ),
    _Exclusion(
        "untouched",
        _words(
            rf"{_NONE} (?:village|town|house|street|building|roof)(?: [^,;]{{1,30}})?"
            r" (?:been |was |were )?(?:touched|hit|shelled|bombed|burn(?:ed|t))"
        ),
        _words(r"hit|shelled|bombed|burn(?:ed|t)|ashes|put to the torch|destroyed|in ruins|smashed"),
    ),
    _Exclusion(
        "order",
        _words(r"no violence|peaceful(?:ly)?|without incident|in good order|orderly|no disorder"),
        _words(r"stones|broke (?:every|the) windows?|burn(?:ed|t)|set fire|riot(?:ed|ers)?|looted|smashed|stormed|panic|beaten"),
    ),
    _Exclusion(
        "fighting",
        _words(
            r"(?:fighting|shooting|firing|hostilities|battle)\b[^,;]*\b(?:went on|goes on|going on|continu\w+|raged)"
            r"|still (?:fighting|firing|shelling)"
        ),
        _words(r"(?:hostilities|fighting|firing|shooting|guns)\b[^,;]*\b(?:ceased|silent|stopped|ended)"),
    ),
    _Exclusion(
        "accord",
        _words(
            r"nothing (?:has been|was|had been|is) (?:agreed|decided|signed|settled)"
            r"|no (?:agreement|decision|paper|loan|contract|treaty)(?: [^,;]{1,30})? (?:been |was )?(?:signed|made|taken|reached)"
        ),
        _words(r"agreed|signed|decided|initialled|concluded"),
    ),
    _Exclusion(
        "custody",
        _words(
            r"(?:not|never|nobody|no \w+)(?: \w+){0,3} (?:under arrest|detained|arrested|held|prisoners?)"
            r"|at liberty|free to go|may go home"
        ),
        _words(r"detained|arrested|prisoners?|captives?|under guard|in custody|locked|had held (?:him|her|them)"),
    ),
    _Exclusion(
        "cargo",
        _words(r"empty|in ballast|no cargo"),
        _words(r"carrying|laden with|loaded with|cargo of|in her (?:tanks|holds?)"),
    ),
    _Exclusion(
        "purpose",
        _words(r"by (?:accident|mistake|error)|strayed|lost (?:its|his|her|their) (?:way|course)|engine (?:trouble|failure)|slipped"),
        _words(r"deliberate(?:ly)?|on purpose|intentional(?:ly)?|sabotage|knowingly"),
    ),
    _Exclusion(
        "vote",
        _words(r"voted (?:yes|for|in favou?r)|voted with the (?:government|majority)"),
        _words(r"voted (?:no|against)|abstained|cast (?:the|its|his|her) (?:only |last )?vote,? against|did not vote"),
        is_named=True,
    ),
    _Exclusion(
        "damage",
        _words(r"under (?:her|its) own power|undamaged|intact|not (?:so much as )?scratched|unscathed"),
        _words(r"towed|in tow|went down|sank|sunk|holed|flooded|burn(?:ed|t) out|fell among"),
    ),
    _Exclusion(
        "will",
        _words(r"of (?:his|her|their|its) own (?:free )?(?:will|accord|choice)|by (?:his|her|their|its) own (?:free )?choice|voluntarily"),
        _words(r"forced|at gunpoint|dragged|thrown out|against (?:his|her|their) will|abducted|kidnapped|driven out"),
    ),
)
_EITHER = re.compile("|".join(p.pattern for e in EXCLUSIONS for p in (e.one, e.other)), re.IGNORECASE)
_NO = re.compile(r"\b(?:not|never|no|none|nobody|nothing|neither|without)\b|n['’]t\b", re.IGNORECASE)


def match_exclusions(board: Board, facts: Sequence[Sequence[Fact]], alike: Alike) -> Iterator[Finding]:
    """Yield where two reports tell two states of one thing that exclude each other: the pair that is most alike for each two reports.

    Args:
        board: the reports of a story.
        facts: the clauses of each.
        alike: how alike clauses are.
    """
    told = [[(f, t) for f in one if not f.is_ahead and _EITHER.search(t := plain_marks(f.text))] for one in facts]
    for exclusion in EXCLUSIONS:
        ones = [[f for f, t in one if _tells(exclusion.one, exclusion.other, f, t, may_deny=True)] for one in told]
        others = [[f for f, t in one if _tells(exclusion.other, exclusion.one, f, t, may_deny=False)] for one in told]
        for i, j in combinations(range(len(told)), 2):
            pairs = [(a, b) for n, m in ((i, j), (j, i)) for a in ones[n] for b in others[m] if _may_be_one(a, b, exclusion)]
            scored = [(_likeness(a, b, alike), a, b) for a, b in pairs]
            score, one, other = max(scored, key=lambda s: s[0], default=(0.0, None, None))
            if one is not None and other is not None and score >= _LIKE:
                yield relate(board, "contradicts", "status", exclusion.name, (side_of(one), side_of(other)))


def _tells(words: re.Pattern[str], opposite: re.Pattern[str], fact: Fact, text: str, *, may_deny: bool) -> bool:
    """Say whether a clause tells a state, not its opposite, and says no only where the words of the state do."""
    match = words.search(text)
    if match is None or fact.is_denied:
        return False
    rest = text[: match.start()] + " " + text[match.end() :]
    return not (opposite.search(rest) or _NO.search(rest)) and (may_deny or not _NO.search(match.group()))


def _may_be_one(one: Fact, other: Fact, exclusion: _Exclusion) -> bool:
    """Say whether no days set two clauses apart, their reports are of a few days, and both name somebody where they must."""
    days = [f.sheet.account.published for f in (one, other)]
    if days[0] and days[1] and abs((days[0] - days[1]).days) > _DAYS:
        return False
    if one.days and other.days and not any(may_be_same(a, b) for a in one.days for b in other.days):
        return False
    return not exclusion.is_named or bool(one.names & other.names)


def _likeness(one: Fact, other: Fact, alike: Alike) -> float:
    clauses, sentences = alike.table((one,), (other,))
    return float(clauses[0, 0] + sentences[0, 0])
