"""Keywords: the few words by which a report is told from reports of other happenings."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Mapping

from casus.ground.text import fold
from casus.model.report import Report
from casus.reconcile.wording import is_small, stem

N_KEYWORDS = 50
_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+(?:[.,]\d+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
_LEAD = 60  # words: headline and first paragraph, where news says what happened
_FAVOUR = 1.5  # what a name, and a word of the lead, count more than another


def weigh_words(report: Report) -> dict[str, float]:
    """Return the stems of a report's headline and body with what each weighs, before it is known how rare they are.

    A word weighs more the more often it stands there (by the logarithm), if it is a name, and if it stands in the lead.
    A word counts as a name where the report never writes it small.
    """
    tokens = _TOKEN.findall(_words_of(report))
    lower = {t for t in tokens if t.islower()}
    counts: Counter[str] = Counter()
    favours: dict[str, float] = {}
    for place, token in enumerate(tokens):
        key = _POSSESSIVE.sub("", fold(token))
        if is_small(key) or (len(key) < 2 and not key.isdigit()):
            continue
        word = key if key[0].isdigit() else stem(key)
        counts[word] += 1
        is_name = token[0].isupper() and token.lower() not in lower
        favour = (_FAVOUR if is_name else 1.0) * (_FAVOUR if place < _LEAD else 1.0)
        favours[word] = max(favours.get(word, 1.0), favour)
    return {word: (1 + math.log(n)) * favours[word] for word, n in counts.items()}


def _words_of(report: Report) -> str:
    body = "\n".join(p.span.of(report.text) for p in report.paragraphs if p.kind == "body")
    return f"{report.title}\n{body}" if report.title and report.title not in body[: len(report.title) + 200] else body


def choose_keywords(weights: Mapping[str, float], share: Callable[[str], float]) -> tuple[str, ...]:
    """Return the stems that tell a report best, at most N_KEYWORDS.

    Args:
        weights: what each stem weighs in the report.
        share: the share of all reports that have a stem, above 0; the rarer, the more it tells.
    """
    score = {word: weight * -math.log(min(share(word), 0.99)) for word, weight in weights.items()}
    return tuple(sorted(score, key=lambda w: (-score[w], w))[:N_KEYWORDS])
