"""Finds the mentions of a report: the words that name or refer to somebody who can act."""

from __future__ import annotations

from casus.codebook.actors import ActorBook
from casus.codebook.person_names import name_words
from casus.extract.doubtful import settle_names
from casus.extract.drafting import Drafting
from casus.extract.mention_draft import Draft
from casus.extract.names import find_commons, find_names, name_again, words_of
from casus.extract.people import People
from casus.extract.reading import Reading
from casus.extract.scene import Scene
from casus.extract.state_surnames import as_surnames
from casus.ground.ids import make_id
from casus.ground.text import fold
from casus.model.account import Mention
from casus.model.sentence import Sentence


def find_mentions(reading: Reading, actors: ActorBook) -> tuple[Mention, ...]:
    """Return one mention for each head word that can be an actor, in order of the text.

    Names of one person share an entity, as do an apposition and what it stands beside, and a relative pronoun and its antecedent; names of
    the codebook have the actor's id as their entity. Everything else has an entity of its own until `link_mentions` links it. A state or
    capital that only says where ("in Moscow") has kind `place`, no actor, and the entity `place:RUS`.
    """
    on, text = reading.report.published, reading.text
    matched = [actors.find_names(words_of(s), on) for s in reading.sentences]
    first = [find_names(s, m, actors, text) for s, m in zip(reading.sentences, matched, strict=True)]
    named = settle_names(reading.sentences, as_surnames(reading.sentences, first), actors)
    surnames = {name_words(n.text)[-1] for names in named for n in names if n.how == "person" and len(name_words(n.text)) > 1}
    alone = {fold(n.text) for names in named for n in names if n.how == "person" and " " not in n.text}
    people = People(alone)
    found: list[Mention] = []
    for sentence, matches, names in zip(reading.sentences, matched, named, strict=True):
        again = name_again(sentence, names, surnames, text)
        scene = Scene.of(sentence, (*names, *again), find_commons(sentence, matches), actors)
        drafts = Drafting(scene, actors, people, text).drafts()
        found.extend(_mention(reading, sentence, d) for d in sorted(drafts, key=lambda d: (sentence.tokens[d.head].span, d.span)))
    return tuple(found)


def _mention(reading: Reading, sentence: Sentence, draft: Draft) -> Mention:
    return Mention(
        id=make_id("men", reading.report.id, *draft.span, sentence.tokens[draft.head].span.start),
        span=draft.span,
        text=draft.span.of(reading.text),
        actor=draft.actor,
        kind=draft.kind,
        entity=draft.entity,
        sector=draft.sector,
        office=draft.office,
        name=draft.name,
        sentence=sentence.index,
        head=draft.head,
    )
