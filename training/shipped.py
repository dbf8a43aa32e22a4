"""Takes the weights of the first model for a warm start: python training/shipped.py PARSER.onnx VOCAB.json OUT.pt."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from network import Network, Sizes, load_minilm, save
from onnx import numpy_helper

_HEADS = ("arc_below", "arc_above", "rel_below", "rel_above", "rel", "upos", "xpos", "lemmas", "entities")


def restore(model: Path, labels: dict[str, list[str]]) -> Network:
    """Return the network whose 8-bit weights a file holds; word and place embeddings were never trained and are MiniLM's."""
    values = {i.name: numpy_helper.to_array(i) for i in onnx.load(model).graph.initializer}

    def wide(name: str) -> torch.Tensor:
        raw = values[f"{name}_quantized"].astype(np.float32) - values[f"{name}_zero_point"].astype(np.float32)
        return torch.tensor(raw * values[f"{name}_scale"])

    products = [wide(n.removesuffix("_quantized")) for n in values if n.startswith("onnx::MatMul") and n.endswith("_quantized")]
    network = Network(Sizes(len(labels["upos"]), len(labels["xpos"]), len(labels["lem"]), len(labels["dep"]), len(labels["ner"])))
    load_minilm(network)
    state = network.state_dict()

    def put(name: str, value: np.ndarray | torch.Tensor) -> None:
        state[name].copy_(torch.as_tensor(value))

    put("encoder.cases.weight", wide("m.enc.ce.weight"))
    put("encoder.segment", values["onnx::Add_893"].reshape(-1))
    for end in ("weight", "bias"):
        put(f"encoder.norm.{end}", values[f"m.enc.ln.{end}"])
    for i in range(network.sizes.layers):
        q, k, v, out, widen, narrow = products[6 * i : 6 * i + 6]
        ours, theirs = f"encoder.layers.{i}.", f"m.enc.layers.{i}."
        put(f"{ours}attend.weight", torch.cat([q.T, k.T, v.T]))
        put(f"{ours}attend.bias", np.concatenate([values[f"{theirs}{p}.bias"] for p in "qkv"]))
        for name, their_name, product in (("out", "o", out), ("widen", "f1", widen), ("narrow", "f2", narrow)):
            put(f"{ours}{name}.weight", product.T)
            put(f"{ours}{name}.bias", values[f"{theirs}{their_name}.bias"])
        for name, their_name in (("norm_attention", "ln1"), ("norm", "ln2")):
            for end in ("weight", "bias"):
                put(f"{ours}{name}.{end}", values[f"{theirs}{their_name}.{end}"])
    heads = dict(zip(_HEADS, products[6 * network.sizes.layers :], strict=True))
    size = network.sizes.relation + 1
    put("rel", heads.pop("rel").view(size, -1, size).permute(1, 0, 2))
    put("arc", wide("m.U"))
    put("arc_bias", values["m.ub"])
    for name, their_name in zip(_HEADS, ("ad.l", "ah.l", "rd.l", "rh.l", "", "upos", "xpos", "lem", "ner"), strict=True):
        if name != "rel":
            ours = f"{name}.linear" if "_" in name else name
            put(f"{ours}.weight", heads[name].T)
            put(f"{ours}.bias", values[f"m.{their_name}.bias"])
    return network


def main() -> None:
    """Write the restored network."""
    options = argparse.ArgumentParser(description=__doc__)
    for name in ("model", "labels", "out"):
        options.add_argument(name, type=Path)
    given = options.parse_args()
    labels = json.loads(given.labels.read_text("utf-8"))
    save(restore(given.model, labels), labels, given.out)


if __name__ == "__main__":
    main()
