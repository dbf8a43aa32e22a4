"""Writes `topics.npz`, by which `casus.language.text_topics` says what a text is about: topics.py MINILM.safetensors."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from marked import FOLDER, read_reports
from safetensors.numpy import load_file

from casus.language.wordpiece import WordPieces, read_vocabulary

ROOT = Path(__file__).parents[2]
OUT = ROOT / "src" / "casus" / "language" / "data" / "topics.npz"
_LINKS = ROOT / "training" / "links" / "reports"
_SIZE = 16
_MOST_RARE = 6.0  # a piece in fewer than one text of four hundred counts no more
_MARK = re.compile(r"\{([^|{}]*)\|[^{}]*\}")


def read_texts() -> Iterator[str]:
    """Yield the texts of our marked reports."""
    for file in sorted(FOLDER.glob("*.txt")):
        yield from (report.text for report in read_reports(file))
    for file in sorted(_LINKS.glob("*.txt")):
        yield _MARK.sub(r"\1", file.read_text("utf-8"))


def main() -> None:
    """Find the axes along which the texts differ most, and write the place of each piece on them in 8 bits."""
    weights = load_file(sys.argv[1])
    (name,) = (n for n in weights if n.endswith("word_embeddings.weight"))
    table = weights[name].astype(np.float32)
    cut = WordPieces(read_vocabulary())
    texts = [[piece for word in re.findall(r"\w+|[^\w\s]", text) for piece in cut(word)] for text in read_texts()]
    in_texts = Counter(piece for text in texts for piece in set(text))
    counts = np.array([in_texts[piece] for piece in range(len(table))])
    table *= np.clip(np.log(len(texts) / (1 + counts)), 0, _MOST_RARE)[:, None]
    means = np.stack([table[text].mean(axis=0) for text in texts])
    axes = np.linalg.svd(means - means.mean(axis=0), full_matrices=False)[2][:_SIZE].T
    places = means @ axes
    rows = table @ axes / places.std(axis=0)
    steps = np.abs(rows).max(axis=0) / 127
    middle = places.mean(axis=0) / places.std(axis=0)
    small = np.rint(rows / steps).astype(np.int8)
    np.savez(OUT, rows=small, steps=steps.astype(np.float32), middle=middle.astype(np.float32))


if __name__ == "__main__":
    main()
