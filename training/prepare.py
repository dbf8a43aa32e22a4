"""Makes the training and development sets: python training/prepare.py DATA OUT."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from random import Random

from corpora import Example, align, read_columns, read_treebank, read_universal_ner, write_examples
from mentions import gum_entities, re3d_entities
from names import write_news
from web import write_web

from casus.codebook.actors import load_actors

# The publishers in re3d whose licence allows weights to be shipped: the others reserve commercial use or their rights.
RE3D = ("Australian_Department_of_Foreign_Affairs", "CENTCOM", "UK_Government", "US_State_Department", "Wikipedia")
_POLITICS = {"politician": "PER", "person": "PER", "organisation": "ORG", "politicalparty": "ORG", "country": "LOC", "location": "LOC"}
_WIKIGOLD = {"PER": "PER", "LOC": "LOC", "ORG": "ORG"}
_NAMES_EACH = 12  # times that each of our own sentences is filled with names


def ewt(data: Path, part: str) -> list[Example]:
    """Return the English Web Treebank with the entities of Universal NER."""
    entities = read_universal_ner(data / "uner-ewt" / f"{part}.iob2")
    found = []
    for name, example, _ in read_treebank(data / "ud-ewt" / f"{part}.conllu"):
        words, labels = entities.get(name, ([], []))
        found.append(replace(example, entities=align(words, labels, example.words)))
    return found


def gum(data: Path, part: str) -> list[Example]:
    """Return GUM's free genres with entities derived from its mentions."""
    treebank = read_treebank(data / "ud-gum" / f"{part}.conllu")
    return [replace(example, entities=gum_entities(example, remarks)) for _, example, remarks in treebank]


def re3d(data: Path) -> list[Example]:
    """Return the sentences of re3d that may be used, with what is sure of their entities."""
    states = frozenset(name for e in load_actors().entries("state") for name in (e.name, *e.aliases))
    kinds = ("Person", "Organisation", "Location", "Nationality", "MilitaryPlatform", "DocumentReference")
    files = [f for folder in RE3D for f in sorted((data / "re3d/CONLL-format/data-by-source/conll" / folder).iterdir())]
    examples = [example for file in files for example in _columns(file, kinds)]
    return [replace(e, entities=re3d_entities(e.words, e.entities, states)) for e in examples]


def _columns(file: Path, kinds: tuple[str, ...]) -> list[Example]:
    found = []
    for block in file.read_text("utf-8").split("\n\n"):
        rows = [line.split() for line in block.split("\n") if len(line.split()) >= 2]
        if len(rows) > 2:
            found.append(Example(tuple(r[0] for r in rows), entities=tuple(r[-1] if r[-1][2:] in kinds else "O" for r in rows)))
    return found


def main() -> None:
    """Write one file of JSON lines a set."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("data", type=Path, help="the folder with ud-ewt, ud-gum, uner-ewt, wikigold, re3d, crossner-politics")
    options.add_argument("out", type=Path, help="where to write the sets")
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    politics = {part: list(read_columns(given.data / "crossner-politics" / f"{part}.txt", _POLITICS)) for part in ("train", "dev", "test")}
    wikigold = list(read_columns(given.data / "wikigold/CONLL-format/data/wikigold.conll.txt", _WIKIGOLD))
    news = write_news(Path(__file__).parent / "news.txt", _NAMES_EACH, Random(given.seed))
    web = write_web(Path(__file__).parent / "web.txt", _NAMES_EACH, Random(given.seed))
    sets = {
        "train": ewt(given.data, "train") + gum(given.data, "train"),
        "train-entities": wikigold + politics["train"] + politics["dev"] + re3d(given.data) + news + web,
        "ewt-dev": ewt(given.data, "dev"),
        "gum-dev": gum(given.data, "dev"),
        "politics-test": politics["test"],
    }
    for name, examples in sets.items():
        write_examples(given.out / f"{name}.jsonl", examples)
        n_entities = sum(label.startswith("B-") for e in examples for label in e.entities)
        print(f"{name}: {len(examples)} sentences, {sum(len(e.words) for e in examples)} words, {n_entities} entities")


if __name__ == "__main__":
    main()
