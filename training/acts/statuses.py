"""Teaches the act head that ships whether an act was done, and writes that into its graph: statuses.py [STATES.npz].

The head stays as it is, bit by bit; a small layer over its three layers of states is learned beside it. STATES.npz keeps these
between runs.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from marked import FOLDER, MarkedReport, read_reports
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn

from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.language.act_head import encode
from casus.language.text_topics import TextTopics
from casus.language.weights import early_states
from casus.language.wordpiece import WordPieces, read_vocabulary
from casus.model.report import Paragraph

GRAPH = Path(__file__).parents[2] / "src" / "casus" / "language" / "data" / "act_head.int8.onnx"
STATUSES = ("actual", "planned", "requested", "threatened", "conditional", "denied", "hypothetical")
APART = frozenset({"x13", "x14"})  # writers never learnt from
EPOCHS, BATCH, RATE, HIDDEN = 8, 256, 1e-3, 64
_NORM = "/layers.{}/last_norm/LayerNormalization_output_0"
_LAST = "/Slice_1_output_0"  # the third layer's states, without the topic in front


def tapped() -> onnxruntime.InferenceSession:
    """Return the head's graph with the states of its three layers as outputs."""
    graph = onnx.load(GRAPH)
    for name in (_NORM.format(0), _NORM.format(1), _LAST):
        graph.graph.output.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, None))
    return onnxruntime.InferenceSession(graph.SerializeToString(), disabled_optimizers=["SkipLayerNormFusion"])


class Reader:
    """Turns marks into the states of their heads, as the head has them when casus asks it."""

    def __init__(self) -> None:
        self.session, self.parser = tapped(), OnnxParser()
        self.pieces, self.topics = WordPieces(read_vocabulary()), TextTopics()

    def states(self, report: MarkedReport) -> list[tuple[np.ndarray, list[float]]]:
        """Return for each mark that a sentence holds the states, shape (1152,), and which of the seven statuses readers allow."""
        found, at, paragraphs = [], 0, []
        for text in report.text.split("\n\n"):
            paragraphs.append(Paragraph(len(paragraphs) + 1, Span(at, at + len(text.rstrip()))))
            at += len(text) + 2
        sentences = self.parser.parse(report.text, paragraphs)
        topic = self.topics([p for s in sentences for t in s.tokens for p in self.pieces(t.text)])[None]
        for sentence in sentences:
            acts = [a for a in report.acts if sentence.span.start <= a.span.start < sentence.span.end]
            if not acts:
                continue
            ids, firsts = encode(self.pieces, [t.text for t in sentence.tokens])
            early, mask = early_states(np.array([ids], np.int64), 1)
            _, *layers = self.session.run(None, {"states": early, "mask": mask, "topic": topic})
            stacked = np.concatenate([layers[0][0, 1:], layers[1][0, 1:], layers[2][0]], -1)
            for act in acts:
                inside = [t for t in sentence.tokens[: len(firsts)] if t.span.start < act.span.end and act.span.start < t.span.end]
                heads = [t for t in inside if t.head not in {o.index for o in inside}] or inside
                if heads:
                    found.append((stacked[firsts[heads[0].index]], [float(s in act.statuses) for s in STATUSES]))
        return found


def learn(states: Tensor, allowed: Tensor) -> nn.Sequential:
    """Return a layer that has learned which status, each of those allowed being right."""
    net = nn.Sequential(nn.Linear(states.shape[1], HIDDEN), nn.ReLU(), nn.Dropout(0.3), nn.Linear(HIDDEN, len(STATUSES)))
    optimiser = torch.optim.AdamW(net.parameters(), RATE, weight_decay=1e-2)
    for epoch in range(EPOCHS):
        optimiser.param_groups[0]["lr"] = RATE * (1 - epoch / EPOCHS) + 1e-5
        for rows in torch.randperm(len(states)).split(BATCH):
            chances = torch.log_softmax(net(states[rows]), -1)
            loss = -torch.logsumexp(chances + torch.log(allowed[rows] + 1e-9), -1).mean()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return net.eval()


def graft(net: nn.Sequential, mean: np.ndarray, spread: np.ndarray) -> None:
    """Write the layer into the head's graph, as an output `statuses` of shape (rows, pieces, 7)."""
    graph = onnx.load(GRAPH)
    first, last = net[0], net[3]
    weight = first.weight.detach().numpy() / spread
    values = {
        "status.first": weight.T, "status.first_bias": first.bias.detach().numpy() - weight @ mean,
        "status.last": last.weight.detach().numpy().T, "status.last_bias": last.bias.detach().numpy(),
    }  # fmt: skip
    add = graph.graph.initializer.append
    for name, value in values.items():
        add(numpy_helper.from_array(value.astype(np.float32), name))
    add(numpy_helper.from_array(np.array([1], np.int64), "status.from"))
    add(numpy_helper.from_array(np.array([2**31], np.int64), "status.to"))
    nodes = graph.graph.node
    for i in (0, 1):
        nodes.append(helper.make_node("Slice", [_NORM.format(i), "status.from", "status.to", "status.from"], [f"status.states{i}"]))
    nodes.append(helper.make_node("Concat", ["status.states0", "status.states1", _LAST], ["status.states"], axis=-1))
    for at, name in (("status.states", "first"), ("status.hidden", "last")):
        nodes.append(helper.make_node("MatMul", [at, f"status.{name}"], [f"status.{name}_product"]))
        out = "status.first_sum" if name == "first" else "statuses"
        nodes.append(helper.make_node("Add", [f"status.{name}_product", f"status.{name}_bias"], [out]))
        if name == "first":
            nodes.append(helper.make_node("Relu", [out], ["status.hidden"]))
    graph.graph.output.append(helper.make_tensor_value_info("statuses", TensorProto.FLOAT, ["rows", "pieces", len(STATUSES)]))
    onnx.save(graph, GRAPH)


def main(kept: Path | None) -> None:
    """Learn from all marked reports but those of the writers kept apart, print how many are right there, and write the graph."""
    if kept is not None and kept.exists():
        files, states, allowed = (np.load(kept)[name] for name in ("files", "states", "allowed"))
    else:
        reader = Reader()
        rows = [(f.stem, *row) for f in sorted(FOLDER.glob("*.txt")) for report in read_reports(f) for row in reader.states(report)]
        files, states, allowed = (np.array(column) for column in zip(*rows, strict=True))
        if kept is not None:
            np.savez(kept, files=files, states=states.astype(np.float16), allowed=allowed)
    states = states.astype(np.float32)
    usable, apart = allowed.sum(1) > 0, np.isin(files, list(APART))
    learnt = usable & ~apart
    mean, spread = states[learnt].mean(0), states[learnt].std(0) + 1e-3
    torch.manual_seed(0)
    net = learn(torch.tensor((states[learnt] - mean) / spread), torch.tensor(allowed[learnt], dtype=torch.float32))
    judged = usable & apart
    with torch.no_grad():
        chances = torch.softmax(net(torch.tensor((states[judged] - mean) / spread)), -1).numpy()
    best = chances.argmax(1)
    right = allowed[judged][np.arange(len(best)), best] > 0
    print(f"all: {right.sum()} of {len(right)} right")
    for number, status in enumerate(STATUSES):
        told = [(best == number) & (chances.max(1) >= bound) for bound in (0.0, 0.8, 0.9)]
        print(status, "; ".join(f"{right[t].sum()} of {t.sum()}" for t in told))
    graft(net, mean, spread)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
