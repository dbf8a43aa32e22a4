"""The states and bodies that a report's headline names, which tell where it plays."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casus.codebook.actor_names import in_small_letters
from casus.codebook.actors import ActorBook
from casus.extract.referents import Referents
from casus.model.report import Paragraph, Report

_WORD = re.compile(r"[^\W\d_]+(?:[’'\-.][^\W\d_]+)*")
_OWNER = re.compile(r"[’']s$", re.IGNORECASE)
_SHORT = 4  # letters: "NATO"
_KINDS = frozenset({"state", "organisation", "office"})


def headings_above(report: Report) -> Iterator[Paragraph]:
    """Yield the headings above the first paragraph of the body; of a part of a report only those above the whole."""
    if report.paragraphs and report.paragraphs[0].number > 1:
        return
    for paragraph in report.paragraphs:
        if paragraph.kind == "body":
            return
        if paragraph.kind == "heading":
            yield paragraph


def first_heading(report: Report) -> Paragraph | None:
    """Return the headline above a report, or None where it has none."""
    return next(headings_above(report), None)


def headline_states(referents: Referents) -> tuple[str, ...]:
    """Return the states and bodies that the headline names, by name, demonym or capital, in order; none where there is no headline."""
    return named_in_headline(referents.reading.report, referents.actors)


def headline_words(report: Report) -> list[str]:
    """Return the words of the headline, longer ones in capitals with one capital; none where there is no headline."""
    headline = first_heading(report)
    if headline is None:
        return []
    return [in_small_letters(w) if w.isupper() and len(w) > _SHORT else w for w in _WORD.findall(report.text, *headline.span)]


def named_in_headline(report: Report, actors: ActorBook) -> tuple[str, ...]:
    """Return the states and bodies that the headline of a report names."""
    return tuple(dict.fromkeys(actor for _, _, actor in names_in_headline(report, actors)))


def names_in_headline(report: Report, actors: ActorBook) -> Iterator[tuple[int, int, str]]:
    """Yield the names of states and bodies among `headline_words`: the first word, the one behind the last, and the id."""
    words = [_OWNER.sub("", w) for w in headline_words(report)]
    for match in actors.find_names(words, report.published):
        actors_named = [match.actor] if match.actor else [*match.candidates]
        if actors_named and match.how != "description" and match.kind in _KINDS:  # "rebels" are not those whom the codebook calls so
            yield match.start, match.end, actors_named[0]
