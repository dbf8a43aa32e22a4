"""How unlikely a head finds the labels of whole sentences: a conditional random field (Lafferty and others 2001) over BIO labels."""

from __future__ import annotations

import torch
from batches import IGNORED
from corpora import ENTITIES
from torch import Tensor
from torch.nn import functional

_NEVER = -1e4
_LEGAL = torch.tensor([[0.0 if b[0] != "I" or a[2:] == b[2:] else _NEVER for b in ENTITIES] for a in ENTITIES])


def sequence_loss(scores: Tensor, targets: Tensor, words: Tensor) -> Tensor:
    """Return the negative logarithm of the share of the labels wanted among all legal sequences, a word.

    Learned scores of one label behind another stay near 0 (at most 0.2), so there are none.

    Args:
        scores: of each word's labels, shape (sentences, words, labels).
        targets: numbers of labels, or `IGNORED` where any may stand; shape (sentences, words).
        words: true where there is a word, shape (sentences, words).
    """
    n_labels = scores.shape[2]
    wanted = functional.one_hot(targets.clamp(min=0), n_labels).to(scores.dtype)
    barred = torch.where((targets == IGNORED)[..., None], 0.0, (1 - wanted) * _NEVER)
    return (_total(scores, words) - _total(scores + barred, words)).sum() / words.sum()


def _total(scores: Tensor, words: Tensor) -> Tensor:
    """Return the logarithm of the sum over all legal sequences, shape (sentences,)."""
    found = _LEGAL[0] + scores[:, 0]  # a sentence begins as if an O stood before it
    for i in range(1, scores.shape[1]):
        after = torch.logsumexp(found[:, :, None] + _LEGAL, dim=1) + scores[:, i]
        found = torch.where(words[:, i, None], after, found)
    return torch.logsumexp(found, dim=1)
