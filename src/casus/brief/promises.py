"""What reports say of a promise of defence: the article, what it says, who is bound, who speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from casus.alliances.roll import is_known, is_member, members
from casus.alliances.scene import Scene, set_scene
from casus.brief.evidence import Library, listed, words_of
from casus.brief.outcomes import NOBODY
from casus.brief.page import PromiseLine, Ref
from casus.codebook.treaties import TreatyBook
from casus.ground.dates import bounds
from casus.ground.spans import Span
from casus.ground.text import fold
from casus.model.account import Account
from casus.model.alliance import Article, Treaty

_KINDS = ("collective_defence", "consultation")
_ARTICLE = re.compile(r"\bArticle (?P<number>\d{1,2}(?:\(\d{1,2}\)|\.\d{1,2})?|[IVX]{1,4})(?![\w(]|\.\d)")
_CLAUSE = re.compile(
    r"\b(?:mutual|collective)[- ]defen[cs]e (?:treaty|pact|clause|agreement|guarantee)|\btreaty (?:of|on) mutual defen[cs]e|"
    r"\bpromise of (?:mutual|collective) defen[cs]e",
    re.IGNORECASE,
)
_OF = re.compile(r"\s+of\s+(?P<what>[^,.;:”\"]{1,80})")
_WHOSE = re.compile(r"(?:['’]s?)?\s+(?:own\s+)?")  # between an alliance and its clause
_PACT = r"(?:treaty|pact|alliance|charter)\b"
_NO_OTHER = (
    r"(?!['’-]|\s+(?:of|on|for|with|between|about|against|that|which|signed|concluded|\w+ing)\b)"  # "the treaty on forces in Europe"
)
_BARE = re.compile(
    rf"(?:the|this|that|its|their|our) (?:(?:alliance|bloc|pact|union)['’]s )?(?:founding )?{_PACT}{_NO_OTHER}", re.IGNORECASE
)
_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_STATE = 3  # letters of a state's id
_PAIR = 2  # parties


def list_promises(library: Library, treaties: TreatyBook, on: date | None) -> tuple[PromiseLine, ...]:
    """Return the articles of defence and consultation that the reports speak of, in the order in which they are first named.

    The treaty is the one that the sentence names, else the report's main alliance; of a pact of two, both parties must be named in the
    report, and one of them in the sentence or by who speaks. Without a day nobody can say who is bound.
    """
    if on is None:
        return ()
    found: dict[tuple[str, str], dict[str, tuple[str, str, Ref]]] = {}
    named: dict[tuple[str, str], set[str]] = {}
    articles: dict[tuple[str, str], tuple[Treaty, Article]] = {}
    for account in library.story.accounts:
        scene = set_scene(account, treaties)
        for number, (span, actors) in enumerate(zip(account.sentences, scene.by_sentence(), strict=True)):
            for at, treaty, article in _named_in(scene, span, actors | scene.named.get(number, frozenset()), treaties, on):
                key = (treaty.id, article.number)
                articles[key] = treaty, article
                who, words, ref = _told(library, account, span, at)
                found.setdefault(key, {}).setdefault(fold(words), (who, words, ref))
                named.setdefault(key, set()).update(a for a in actors if len(a) == _STATE and a.isupper() and a not in scene.alliances)
    return tuple(
        PromiseLine(
            treaty=library.name_of(treaty.id) if treaty.id in library.actors else treaty.name,
            article=article.number,
            says=article.says,
            bound=_bound(library, treaty, named[key], on),
            source=treaty.source,
            told=tuple(found[key].values()),
        )
        for key, (treaty, article) in articles.items()
    )


def _named_in(scene: Scene, span: Span, actors: frozenset[str], treaties: TreatyBook, on: date) -> Iterator[tuple[Span, Treaty, Article]]:
    """Yield the articles that a sentence names, each with where."""
    text = scene.account.report.text
    words = span.of(text)
    for match in _ARTICLE.finditer(words):
        at = Span(span.start + match.start(), span.start + match.end())
        number = match["number"]
        for treaty in _meant(scene, actors, treaties, on):
            article = next((a for a in treaty.articles if a.kind in _KINDS and _is_number(a, number) and _holds(a, on)), None)
            if article is not None and _is_its(text[at.end : span.end], treaty, number):
                yield at, treaty, article
                break
    for match in _CLAUSE.finditer(words):
        at = Span(span.start + match.start(), span.start + match.end())
        for treaty in _meant(scene, actors, treaties, on):
            article = next((a for a in treaty.articles if a.kind == "collective_defence" and _holds(a, on)), None)
            if article is not None and _is_own_clause(scene, span, at, treaty, actors, on):
                yield at, treaty, article
                break


def _meant(scene: Scene, actors: frozenset[str], treaties: TreatyBook, on: date) -> list[Treaty]:
    """Return the treaties that a sentence may speak of: those that it names, or the main one; else the one pact of two that fits."""
    own = [t for t in treaties if t.id in actors]
    if own:
        return own
    everybody = {m.actor for m in scene.account.mentions if m.actor}
    pairs = [t for t in treaties if t.duty == "defence" and {s.actor for s in members(t, on)} <= everybody]
    pairs = [t for t in pairs if len(members(t, on)) == _PAIR and any(s.actor in actors for s in members(t, on))]
    return pairs if len(pairs) == 1 else []


def _is_number(article: Article, number: str) -> bool:
    return _plain_number(article.number.split()[0]) == _plain_number(number)


def _plain_number(number: str) -> str:
    """Return an article's number in Arabic figures: "V" is 5, "42.7" 42(7)."""
    head, _, part = number.replace("(", ".").rstrip(")").partition(".")
    head = str(_ROMAN.index(head)) if head in _ROMAN else head
    return f"{head}({part})" if part else head


def _is_its(after: str, treaty: Treaty, number: str) -> bool:
    """Say whether an article is not told to be another text's: "Article 5 of the constitution", "of the treaty on forces in Europe".

    A paragraph of an article ("42(7)") is no other text's that is a treaty.
    """
    of = _OF.match(after)
    if of is None:
        return True
    what = " ".join(of["what"].split())
    return _is_named(what, treaty) or _BARE.match(what) is not None or ("(" in _plain_number(number) and "treaty" in fold(what))


def _is_named(what: str, treaty: Treaty) -> bool:
    """Say whether words begin with a name of a treaty, and of no other made by its alliance ("the NATO agreement on forces")."""
    names = "|".join(re.escape(n) for n in sorted((treaty.id, treaty.name, *treaty.aliases), key=len, reverse=True))
    named = rf"(?:(?:the|its|their|our) )?(?:\d{{4}} )?(?i:{names})(?:(?:['’]s)?(?: founding)?(?: {_PACT}))?{_NO_OTHER}"
    return re.match(rf"{named}(?! [A-Z]| (?:agreement|accord|convention|protocol|statute|rules)\b)", what) is not None


def _is_own_clause(scene: Scene, span: Span, at: Span, treaty: Treaty, actors: frozenset[str], on: date) -> bool:
    """Say whether a clause of defence is the treaty's own: "NATO's mutual defence clause", "of NATO"; others may make such a pact.

    In a pact of two it is, where no other state is named with it.
    """
    text = scene.account.report.text
    parties = {s.actor for s in members(treaty, on)}
    if len(parties) == _PAIR:
        states = {a for a in actors if len(a) == _STATE and a.isupper() and a not in scene.alliances}
        return states <= parties
    own = [m.span for m in scene.account.mentions if m.actor == treaty.id and span.covers(m.span)]
    if any(m.end <= at.start and _WHOSE.fullmatch(text[m.end : at.start]) for m in own):
        return True
    of = _OF.match(text, at.end, span.end)
    return of is not None and (_BARE.match(of["what"]) is not None or _is_named(of["what"], treaty))


def _holds(article: Article, on: date) -> bool:
    span = bounds(article.since)
    return span is None or span[0] <= on


def _told(library: Library, account: Account, sentence: Span, at: Span) -> tuple[str, str, Ref]:
    """Return who speaks of an article, in which words, and where; what no statement holds the report tells itself."""
    holding = [s for s in account.statements if any(c.covers(at) for c in s.content)]
    text = account.report.text
    if not holding:
        return "", words_of(text, [sentence]), library.ref(account.report.id, at)
    said = min(holding, key=lambda s: sum(c.end - c.start for c in s.content))
    who = library.speakers(account, said)
    verb = " denies" if said.stance == "denies" else ""
    return ("" if who == NOBODY else who) + verb, words_of(text, said.content).rstrip(",; "), library.ref(account.report.id, at)


def _bound(library: Library, treaty: Treaty, named: set[str], on: date) -> str:
    """Return who is a party on the day: how many, and which of the states that these sentences name are in and which are not."""
    if not members(treaty, on):
        return ""
    n_parties = f"{len(members(treaty, on))} parties" if is_known(treaty, on) else "the roll is not certain on that day"
    inside = sorted(library.name_of(a) for a in named if is_member(treaty, a, on) is True)
    outside = sorted(library.name_of(a) for a in named if is_member(treaty, a, on) is False)
    parts = (n_parties, f"among them {listed(inside)}" if inside else "", f"no party: {listed(outside)}" if outside else "")
    return ", ".join(part for part in parts if part)
