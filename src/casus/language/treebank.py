"""Treebanks in CoNLL-U form, as the parser is measured on them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from casus.ground.errors import InputError

_FIELDS = 10  # columns of CoNLL-U


@dataclass(frozen=True, slots=True)
class GoldWord:
    """One syntactic word of a treebank; `head` is 0 for the root, else the number of the word it depends on.

    Args:
        is_written: whether the text holds it: not, where a contraction's words are not its letters ("won't": "will", "n't").
    """

    form: str
    lemma: str
    upos: str
    xpos: str
    head: int
    deprel: str
    is_written: bool = True


@dataclass(frozen=True, slots=True)
class GoldSentence:
    """One sentence of a treebank.

    Args:
        text: the sentence as it is written.
        words: its syntactic words.
        starts_paragraph: whether a paragraph or a document begins with it.
    """

    text: str
    words: tuple[GoldWord, ...]
    starts_paragraph: bool


def read_conllu(lines: Iterable[str]) -> Iterator[GoldSentence]:
    """Yield the sentences of a treebank in CoNLL-U form; empty nodes are left out.

    Raises:
        InputError: a line has not ten columns, or a sentence has no `# text`.
    """
    text, is_new, rows = "", False, list[list[str]]()
    for number, line in enumerate(lines, 1):
        if line.startswith("#"):
            name, _, value = line[1:].partition("=")
            is_new = is_new or name.split()[:1] in (["newdoc"], ["newpar"])
            text = value.strip() if name.strip() == "text" else text
        elif line.strip():
            cells = line.rstrip("\n").split("\t")
            if len(cells) != _FIELDS:
                raise InputError(f"{len(cells)} columns where CoNLL-U has ten", where=f"line {number}", hint="give a .conllu file")
            rows.append(cells)
        elif rows:
            yield _sentence(text, rows, number, starts_paragraph=is_new)
            text, is_new, rows = "", False, []
    if rows:
        yield _sentence(text, rows, 0, starts_paragraph=is_new)


def _sentence(text: str, rows: list[list[str]], number: int, *, starts_paragraph: bool) -> GoldSentence:
    if not text:
        raise InputError("a sentence has no `# text = ...`", where=f"before line {number}" if number else "the last sentence")
    unwritten = set[int]()
    for row in rows:
        first, dash, last = row[0].partition("-")
        if dash:
            parts = range(int(first), int(last) + 1)
            forms = {int(r[0]): r[1] for r in rows if r[0].isdecimal() and int(r[0]) in parts}
            unwritten |= set() if "".join(forms.values()) == row[1] else set(parts)
    words = tuple(
        GoldWord(r[1], r[2], r[3], r[4], int(r[6]), r[7], is_written=int(r[0]) not in unwritten) for r in rows if r[0].isdecimal()
    )
    return GoldSentence(text, words, starts_paragraph)
