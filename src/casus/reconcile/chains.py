"""Chains: of many findings that say one thing of many reports, those that a reader needs."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence

from casus.ground.spans import Span
from casus.model.story import Evidence, Finding

_MOST = 8  # contradictions between the same things; of more, those that bring in a report which no other has
_TOLD = frozenset(("event", "statement"))


class Chains:
    """Things that are told to be the same, joined as pairs come in; a pair is needed only where it joins two that no other pairs join."""

    def __init__(self) -> None:
        self._parent: dict[Hashable, Hashable] = {}

    def find(self, thing: Hashable) -> Hashable:
        """Return the thing that stands for all that are joined with this one."""
        root = thing
        while (above := self._parent.get(root, root)) != root:
            root = above
        while thing != root:
            self._parent[thing], thing = root, self._parent.get(thing, thing)
        return root

    def join(self, left: Hashable, right: Hashable) -> bool:
        """Join two things; say whether they were apart.

        >>> chains = Chains()
        >>> chains.join("a", "b"), chains.join("b", "c"), chains.join("a", "c")
        (True, True, False)
        """
        one, other = self.find(left), self.find(right)
        if one == other:
            return False
        self._parent[other] = one
        return True


def thin_out(findings: Sequence[Finding], n_reports: int) -> Iterator[Finding]:
    """Yield the findings without those that follow from others.

    Where one report says the same as a second, and the second as a third, nobody needs the first and the third. Of many contradictions
    between the same two things, each report is shown in one at least.
    """
    places, chains = _Places(), Chains()
    ends = [(f, places.of(f.left), places.of(f.right)) for f in findings]
    for finding, left, right in ends:
        if finding.relation == "same" and finding.slot in _TOLD:
            chains.join(left, right)
    joined = Chains()
    shown: dict[tuple[Hashable, ...], set[str]] = {}
    counts: dict[tuple[Hashable, ...], int] = {}
    for finding, left, right in ends:
        if finding.relation == "same":
            slot = "told" if finding.slot in _TOLD else finding.slot
            if joined.join((slot, left), (slot, right)):
                yield finding
            continue
        key = (finding.relation, finding.slot, *sorted((str(chains.find(left)), str(chains.find(right)))))
        reports = {finding.left.report, finding.right.report}
        if n_reports <= _MOST or counts.get(key, 0) < _MOST or not reports <= shown.get(key, set()):
            counts[key] = counts.get(key, 0) + 1
            shown.setdefault(key, set()).update(reports)
            yield finding


class _Places:
    """Stretches of text under one number where they overlap by half: two rules may cut one clause in two ways."""

    def __init__(self) -> None:
        self._by_report: dict[str, list[Span]] = {}

    def of(self, evidence: Evidence) -> tuple[str, int]:
        known = self._by_report.setdefault(evidence.report, [])
        for number, span in enumerate(known):
            shared = min(span.end, evidence.span.end) - max(span.start, evidence.span.start)
            if 2 * shared >= min(span.end - span.start, evidence.span.end - evidence.span.start):
                return evidence.report, number
        known.append(evidence.span)
        return evidence.report, len(known) - 1
