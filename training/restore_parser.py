"""Turns a shipped parser.onnx back into the checkpoint of the parser's head (not of the other heads), so that training can go on from it (rounded to 16 bits, the LSTM to 8)."""
import argparse
import os

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from parser_head import ARC, FAR, RECURRENT, RELATION, Head

LSTM = "DynamicQuantizeLSTM"


class Graph:
    """The nodes and constants of a parser.onnx, without the encoder's tables."""

    def __init__(self, file):
        graph = onnx.load(file, load_external_data=False).graph
        nodes = list(graph.node)
        self.nodes = nodes[:1 + next(i for i, n in enumerate(nodes) if "relations" in n.output)]  # other heads may follow
        self.made = {o: n for n in graph.node for o in n.output}
        self.constants = {t.name: t for t in graph.initializer}

    def value(self, name):
        """A constant, also where it is stored in 16 bits."""
        if name not in self.constants:
            name = self.made[name].input[0]
        return numpy_helper.to_array(self.constants[name]).astype(np.float32)

    def before(self, node, *places):
        """The node behind an input, or behind an input of that one."""
        for place in places:
            node = self.made[node.input[place]]
        return node

    def last(self, kind):
        """The head comes behind the encoder and before other heads, so of several nodes the last of these is its."""
        return next(n for n in reversed(self.nodes) if n.op_type == kind)


def recurrent(graph, state):
    """The LSTM: ONNX has the gates as input, output, forget, cell, PyTorch as input, forget, cell, output."""
    def gates(values):
        i, o, f, c = np.split(values, 4)
        return torch.tensor(np.concatenate([i, f, c, o]))

    node = graph.last(LSTM)
    weights, hidden = (
        (graph.value(node.input[at]) * graph.value(node.input[scale])[:, None]).transpose(0, 2, 1) for at, scale in ((1, 8), (2, 10)))
    bias = graph.value(node.input[3])
    for k, direction in enumerate(("", "_reverse")):
        state["rnn.weight_ih_l0" + direction] = gates(weights[k])
        state["rnn.weight_hh_l0" + direction] = gates(hidden[k])
        state["rnn.bias_ih_l0" + direction] = gates(bias[k][:4 * RECURRENT])
        state["rnn.bias_hh_l0" + direction] = gates(bias[k][4 * RECURRENT:])


def roles(graph, state):
    """What a word is as a dependent and as a head, which stand side by side in one table, and the scores of edges."""
    split = graph.last("Split")
    table = graph.before(split, 0, 0)
    weights, bias, at = graph.value(table.input[1]).T, graph.value(table.input[2]), 0
    for name, size, one in (("ad", ARC, 1), ("ah", ARC, 0), ("ld", RELATION, 1), ("lh", RELATION, 1)):
        state[name + ".weight"], state[name + ".bias"] = torch.tensor(weights[at:at + size]), torch.tensor(bias[at:at + size])
        at += size + one
    edges = graph.last("Gemm")
    state["U"] = torch.tensor(graph.value(graph.before(edges, 0).input[1]))
    far = graph.value(graph.before(edges, 2).input[0])
    nothing = np.zeros(1, np.float32)  # the distance of a word from itself
    state["dist"] = torch.tensor(np.stack([np.concatenate([nothing, far[1:FAR]]), np.concatenate([nothing, far[FAR:][::-1]])]))
    forms = graph.before(graph.made["relations"], 0, 1, 0)
    values = graph.value(forms.input[1])
    state["V"] = torch.tensor(values.reshape(RELATION + 1, RELATION + 1, -1).transpose(2, 0, 1).copy())


def inputs(graph, state):
    """The mean of the layers, its normalisation, and the parts of speech."""
    joined = graph.before(graph.last(LSTM), 0, 0)
    shifted, tags = graph.before(joined, 0, 0, 0), graph.before(joined, 1)  # behind a Squeeze and a Split
    scaled = graph.before(shifted, 0)
    normed = graph.before(scaled, 0, 0)
    shares = graph.value(graph.before(normed, 0, 0).input[0])[0]  # of the parser, whose head comes first
    state["gamma"] = torch.tensor([shares.sum()])
    state["mix"] = torch.tensor(np.log(shares / shares.sum()))
    state["norm.weight"], state["norm.bias"] = (torch.tensor(graph.value(node.input[1])[0, 0]) for node in (scaled, shifted))
    state["tag.weight"] = torch.tensor(graph.value(tags.input[0]))
    return len(shares) - 1


def lines(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as f:
        return f.read().splitlines()


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--parser", required=True, help="folder with parser.onnx, tags.txt and relations.txt")
    a.add_argument("--out", required=True, help="checkpoint")
    o = a.parse_args()
    graph, state = Graph(os.path.join(o.parser, "parser.onnx")), {}
    layers = inputs(graph, state)
    recurrent(graph, state)
    roles(graph, state)
    tags, relations = lines(o.parser, "tags.txt")[1:], lines(o.parser, "relations.txt")
    Head(layers, len(tags), len(relations)).load_state_dict(state)
    torch.save({"net": state, "k": layers, "tags": tags, "rels": relations}, o.out)


if __name__ == "__main__":
    main()
