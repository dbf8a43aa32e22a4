"""The graph of the prototype that casus started from, on batches of the same text."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import numpy as np

from casus.language.inputs import InputMaker, ModelInput, pad
from casus.language.name_lists import load_name_lists
from casus.language.sentences import find_sentences
from casus.language.tokens import find_tokens
from casus.language.wordpiece import WordPieces
from casus.model.report import Report

FOLDER = Path(__file__).parents[2] / "shared" / "prototype"
_PIECES = 1500  # a batch, as its README has it


def measure_prototype(report: Report, rounds: int = 2) -> float | None:
    """Return the seconds of the prototype's graph for a report; None without the prototype.

    Only the graph is run: cutting the text, trees, lemmas and tokens, which the parser's own figure holds, are left out, so that the
    comparison errs on the prototype's side.
    """
    weights = FOLDER / "parser.int8.onnx"
    if not weights.is_file():
        return None
    import onnxruntime  # noqa: PLC0415 - heavy

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(weights), options, providers=["CPUExecutionProvider"])
    batches = _batches(report)
    session.run(None, batches[0])
    return min(_run(session, batches) for _ in range(rounds))


def _run(session: Any, batches: list[dict[str, Any]]) -> float:
    start = time.perf_counter()
    for batch in batches:
        session.run(None, batch)
    return time.perf_counter() - start


def _batches(report: Report) -> list[dict[str, Any]]:
    make = InputMaker(WordPieces((FOLDER / "wordpiece.txt").read_text("utf-8").split("\n")), load_name_lists())
    items = [
        item
        for p in report.paragraphs
        if p.kind == "body"
        for span in find_sentences(report.text, p.span)
        for item in make.cut(report.text, p.number, find_tokens(report.text, span))
    ]
    found: list[list[ModelInput]] = [[]]
    for item in sorted(items, key=lambda item: len(item.ids)):
        if found[-1] and (len(found[-1]) + 1) * len(item.ids) > _PIECES:
            found.append([])
        found[-1].append(item)
    return [_named(pad(batch)) for batch in found]


def _named(batch: dict[str, Any]) -> dict[str, Any]:
    names = {"ids": "ids", "cases": "case", "mask": "mask", "firsts": "first", "words": "wmask"}
    # what the parser is given beside that, the prototype does not take
    return {names[key]: np.asarray(value, np.int64) for key, value in batch.items() if key in names}
