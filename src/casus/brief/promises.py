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
_ARTICLE = re.compile(r"\bArticle (?P<number>\d{1,2}(?:[.(]\d{1,2}\)?)?|[IVX]{1,4})(?![\w.(]*\d)\b|\bArticle (?P<part>\d{1,2}\(\d\))")
_CLAUSE = re.compile(
    r"\b(?:mutual|collective)[- ]defen[cs]e (?:treaty|pact|clause|agreement|guarantee)|\btreaty (?:of|on) mutual defen[cs]e|"
    r"\bpromise of (?:mutual|collective) defen[cs]e",
    re.IGNORECASE,
)
_OF = re.compile(r"\s+of\s+(?P<what>[^,.;:”\"]{1,60})")
_TREATY = re.compile(r"\b(?:treaty|pact|alliance|charter)\b")
_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_STATE = 3  # letters of a state's id


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
        number = match["number"] or match["part"]
        for treaty in _meant(scene, actors, treaties, on):
            article = next((a for a in treaty.articles if a.kind in _KINDS and _is_number(a, number) and _holds(a, on)), None)
            if article is not None and _is_its(text[at.end : span.end], treaty):
                yield at, treaty, article
                break
    for match in _CLAUSE.finditer(words):
        at = Span(span.start + match.start(), span.start + match.end())
        for treaty in _meant(scene, actors, treaties, on):
            article = next((a for a in treaty.articles if a.kind == "collective_defence" and _holds(a, on)), None)
            if article is not None:
                yield at, treaty, article
                break


def _meant(scene: Scene, actors: frozenset[str], treaties: TreatyBook, on: date) -> list[Treaty]:
    """Return the treaties that a sentence may speak of: those that it names, or the main one; else the one pact of two that fits."""
    own = [t for t in treaties if t.id in actors]
    if own:
        return own
    everybody = {m.actor for m in scene.account.mentions if m.actor}
    pairs = [t for t in treaties if t.duty == "defence" and {s.actor for s in members(t, on)} <= everybody]
    pairs = [t for t in pairs if len(members(t, on)) == 2 and any(s.actor in actors for s in members(t, on))]
    return pairs if len(pairs) == 1 else []


def _is_number(article: Article, number: str) -> bool:
    own = article.number.split()[0]
    as_told = number.replace(".", "(") + (")" if "." in number else "")
    roman = _ROMAN[int(number)] if number.isdigit() and int(number) < len(_ROMAN) else number
    return own in (as_told, roman)


def _is_its(after: str, treaty: Treaty) -> bool:
    """Say whether an article is not told to be another text's: "Article 5 of the constitution"."""
    of = _OF.match(after)
    if of is None:
        return True
    what = fold(of["what"])
    return _TREATY.search(what) is not None or any(fold(name) in what for name in (treaty.id, treaty.name, *treaty.aliases))


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
