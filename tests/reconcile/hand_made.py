"""Accounts made by hand: the words of events and claims are found in the text, everything else has a default."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from casus.ground.ids import make_id
from casus.ground.spans import Span
from casus.model.account import Account, Claim, Event, Mention, Party, Place, Statement
from casus.model.report import Paragraph, Report
from casus.model.story import Finding, Story
from casus.reconcile.stories import build_story


class Draft:
    """One report under construction; every method adds one item and gives it back."""

    def __init__(self, text: str, outlet: str | None = None, published: str | None = "2020-05-05") -> None:
        self.text = text
        day = date.fromisoformat(published) if published else None
        paragraphs, start = [], 0
        for number, part in enumerate(text.split("\n\n"), 1):
            paragraphs.append(Paragraph(number, Span(start, start + len(part))))
            start += len(part) + 2
        self.report = Report(make_id("rep", text, outlet, published), text, tuple(paragraphs), outlet, day)
        self.mentions: list[Mention] = []
        self.statements: list[Statement] = []
        self.events: list[Event] = []
        self.claims: list[Claim] = []

    def span(self, words: str) -> Span:
        start = self.text.index(words)
        return Span(start, start + len(words))

    def party(self, words: str, actor: str | None = None, entity: str | None = None, sector: str | None = None) -> Party:
        return Party(self.span(words), words, actor, entity or actor, sector)

    def person(self, words: str, name: str, actor: str | None = None, office: str | None = None) -> Party:
        entity = f"per:{name}"
        span = self.span(words)
        self.mentions.append(Mention(make_id("men", self.text, span), span, words, actor, "person", entity, "GOV", office, name))
        return Party(span, words, actor, entity, "GOV")

    def place(self, words: str, state: str | None = None) -> Place:
        return Place(self.span(words), words, state)

    def statement(self, speaker: Party, content: str, **given: object) -> Statement:
        span = self.span(content)
        defaults: dict[str, object] = {
            "id": make_id("sta", self.report.id, span), "form": "indirect", "stance": "asserts", "speakers": (speaker,),
            "cue": (), "content": (span,),
        }  # fmt: skip
        found = Statement(**(defaults | given))  # type: ignore[arg-type]
        self.statements.append(found)
        return found

    def event(self, act: str, words: str, who: Sequence[Party] = (), whom: Sequence[Party] = (), **given: object) -> Event:
        span = self.span(words)
        sentence = next((s for s in self.sentences() if s.covers(span)), span)
        defaults: dict[str, object] = {
            "id": make_id("evt", self.report.id, act, span, len(self.events)), "type": "ASSAULT", "mode": "", "contexts": (),
            "actors": tuple(who),
            "recipients": tuple(whom), "trigger": span, "sentence": sentence, "words": (span,), "happened": None, "place": None,
            "status": "actual",
            "condition": None, "statements": (), "act": act, "also": (), "score": 0.0, "rule": "",
        }  # fmt: skip
        found = Event(**(defaults | given))  # type: ignore[arg-type]
        self.events.append(found)
        return found

    def claim(self, subject: str, relation: str, words: str, object: str = "", value: str = "", **given: object) -> Claim:  # noqa: A002
        defaults: dict[str, object] = {
            "id": make_id("cla", self.report.id, subject, relation, words), "subject": subject, "relation": relation, "object": object,
            "value": value, "valid_from": None, "valid_until": None, "span": self.span(words), "stance": "asserts", "statements": (),
        }  # fmt: skip
        found = Claim(**(defaults | given))  # type: ignore[arg-type]
        self.claims.append(found)
        return found

    def sentences(self) -> tuple[Span, ...]:
        spans, start = [], 0
        for i, mark in enumerate(self.text):
            if mark in ".\n" and (i + 1 == len(self.text) or self.text[i + 1] in " \n") and self.text[start : i + 1].strip():
                spans.append(Span(start, i + 1))
                start = i + 2
        return tuple(spans)

    def account(self) -> Account:
        mentions = tuple(sorted(self.mentions, key=lambda m: m.span))
        return Account(self.report, self.sentences(), mentions, (), tuple(self.statements), tuple(self.events), (), tuple(self.claims))


def story_of(*drafts: Draft) -> Story:
    return build_story([d.account() for d in drafts])


def told(story: Story, *relations: str) -> list[Finding]:
    return [f for f in story.findings if f.relation in relations]


def slots(story: Story, *relations: str) -> list[str]:
    return [f.slot for f in told(story, *(relations or ("contradicts",)))]


def contradicted(story: Story) -> set[str]:
    """Return the slots in which its reports contradict each other."""
    return {f.slot for f in story.findings if f.relation == "contradicts"}
