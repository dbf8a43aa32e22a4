"""Drafts callings that no codebook lists, beside a name: "a herder, Ana Ruiz, was hit"."""

from __future__ import annotations

from collections.abc import Mapping

from casus.extract import nouns
from casus.extract.mention_draft import Draft
from casus.extract.phrases import mention_span
from casus.extract.scene import RELATIONAL, Scene
from casus.ground.spans import Span
from casus.ground.text import fold
from casus.model.sentence import Token

_ONE = frozenset({"one", "another"})
_SELECTED = frozenset({"other", "latter", "former", "first", "second", "third", "fourth", "last", "dead", "accused", "eldest", "youngest"})
_WITH = frozenset({"by", "of", "to", "with", "for", "from", "against", "as"})
_THINGS = nouns.THINGS.keys() | nouns.BEFORE_NAMES | frozenset(
    "book novel film play song paper letter statement report speech article town city village place day week year time case "
    "name word thing part fact way sign street square road river island party country state".split()
)  # fmt: skip
_AFTER = (",", ".", ";", ")", " who")


def named_calling(scene: Scene, text: str, drafts: Mapping[int, Draft], token: Token) -> Draft | None:
    """Return the mention of what a person is called between commas right beside the name, or None where a word is none.

    "A herder, Ana Ruiz, was hit", "Ana Ruiz, a herder, was hit", "one of them, Ana Ruiz, said". For whom such a one acts the name tells, or
    the land that he is said to be of.
    """
    if not _may_be_calling(scene, token):
        return None
    span = mention_span(scene.sentence, token)
    one = next((d for d in drafts.values() if d.kind == "person" and d.name and _is_beside(scene, text, d, token, span)), None)
    if one is None:
        return None
    owner = None if fold(token.text) in RELATIONAL else scene.owner(token)
    native = owner.actor if owner is not None and owner.how == "demonym" and owner.head < token.index else None
    return Draft(token.index, span, "person", one.entity, one.actor or native, one.sector)


def _may_be_calling(scene: Scene, token: Token) -> bool:
    word = fold(token.text)
    if token.index in scene.name_of or word in _THINGS or not token.text[:1].isalpha() or scene.sentence.child(token, "conj") is not None:
        return False
    if any(c.upos == "PRON" for c in scene.sentence.children(token, "nmod") if c.index > token.index):
        return word in _ONE  # "an old friend of his"; "one of them"
    if token.upos in ("NUM", "PRON", "DET") or word in _ONE:
        return word in _ONE
    det = scene.sentence.child(token, "det", "nmod:poss")
    if token.upos == "ADJ" or word in _SELECTED:
        return word in _SELECTED and det is not None
    return token.upos == "NOUN" and token.xpos == "NN" and det is not None and fold(det.text) not in ("no", "each", "every")


def _is_beside(scene: Scene, text: str, named: Draft, token: Token, span: Span) -> bool:
    """Say whether a name stands behind a comma right before or behind a phrase, and nothing but a comma or clause follows."""
    head, case = scene.sentence.tokens[named.head], scene.sentence.child(token, "case")
    is_native = any(c.index in scene.name_of for c in scene.sentence.children(token, "amod")) and fold(token.text) in _ONE
    is_behind = head.rel == "appos" and head.head == token.index and named.span.start > token.span.end and not is_native
    if is_behind and text[named.span.start - 2 : named.span.start] == ", " and text.startswith(_AFTER, named.span.end):
        return case is None or fold(case.text) in _WITH
    return token.rel == "appos" and token.head == named.head and text[named.span.end : span.start] == ", "
