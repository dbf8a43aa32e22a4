"""Labels of other parsers, as Universal Dependencies and casus have them."""

from __future__ import annotations

# Entities of the OntoNotes scheme, which English pipelines commonly use; what is not named here is no PER, LOC or ORG.
ENTITIES = {
    "PERSON": "PER", "PER": "PER",
    "GPE": "LOC", "LOC": "LOC", "FAC": "LOC",
    "ORG": "ORG",
}  # fmt: skip
# Relations of the ClearNLP scheme of spaCy's English models, where another name is all the difference.
_RELATIONS = {
    "ROOT": "root", "nsubjpass": "nsubj:pass", "csubjpass": "csubj:pass", "auxpass": "aux:pass", "dobj": "obj", "dative": "iobj",
    "relcl": "acl:relcl", "poss": "nmod:poss", "prt": "compound:prt", "neg": "advmod", "npadvmod": "obl:npmod", "predet": "det:predet",
    "preconj": "cc:preconj", "attr": "xcomp", "acomp": "xcomp", "oprd": "xcomp", "intj": "discourse", "meta": "dep", "quantmod": "advmod",
    "nounmod": "nmod",
}  # fmt: skip


def entity_label(kind: str, bio: str) -> str:
    """Return the entity label of a token from its BIO mark and the kind of another scheme.

    >>> entity_label("GPE", "B"), entity_label("DATE", "B"), entity_label("", "O")
    ('B-LOC', 'O', 'O')
    """
    known = ENTITIES.get(kind)
    return f"{bio}-{known}" if known and bio in ("B", "I") else "O"


def lift_prepositions(heads: list[int], rels: list[str], upos: list[str]) -> tuple[list[int], list[str]]:
    """Turn a ClearNLP tree into one of Universal Dependencies as far as casus reads it.

    There a preposition or a copula stands above its noun, here it depends on the noun: "in Oslo" is `obl` of the verb and `in` its
    `case`; "is ready" hangs on "ready". Trees that are in Universal Dependencies already come back as they are.

    Args:
        heads: index of each token's head, -1 for the root.
        rels: relations.
        upos: universal parts of speech.

    >>> lift_prepositions([1, -1, 1, 2], ["nsubj", "ROOT", "prep", "pobj"], ["PRON", "VERB", "ADP", "PROPN"])
    ([1, -1, 3, 1], ['nsubj', 'root', 'case', 'obl'])
    >>> lift_prepositions([1, -1, 1], ["nsubj", "ROOT", "acomp"], ["PRON", "AUX", "ADJ"])
    ([2, 2, -1], ['nsubj', 'cop', 'root'])
    """
    heads, rels = list(heads), list(rels)
    for i, rel in enumerate(rels):
        if rel in ("pobj", "pcomp") and rels[heads[i]] in ("prep", "agent", "dative"):
            _swap(heads, rels, heads[i], i, _oblique(rels[heads[i]], upos, heads[heads[i]]), "case" if rel == "pobj" else "mark")
    for i, rel in enumerate(rels):
        if rel in ("attr", "acomp") and heads[i] >= 0 and upos[heads[i]] == "AUX":
            copula = heads[i]
            _swap(heads, rels, copula, i, rels[copula], "cop")
            for k, head in enumerate(heads):
                if head == copula:
                    heads[k] = i
    return heads, [_RELATIONS.get(rel, rel) for rel in rels]


def _oblique(rel: str, upos: list[str], above: int) -> str:
    if rel == "agent":
        return "obl:agent"
    return "nmod" if above >= 0 and upos[above] in ("NOUN", "PROPN", "PRON", "NUM") else "obl"


def _swap(heads: list[int], rels: list[str], above: int, below: int, upper: str, lower: str) -> None:
    """Let two tokens of which one hangs on the other change places, with the relations they then have."""
    heads[below], heads[above] = heads[above], below
    rels[below], rels[above] = upper, lower
