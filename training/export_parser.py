"""Writes the heads of the dependency parser, of events and of reference as parser.onnx, on top of the lowest layers of a shipped model.onnx.

parser.onnx holds the int8 nodes of those layers but none of their tables: these are declared external, and weights.tsv says where in
the bytes of model.onnx they lie (name, type, dimensions, offset, length, CRC-32), so that the two models can share them. Without a checkpoint only
weights.tsv is written, for another model.onnx whose lowest layers were frozen.

Inputs: ids int64 [1, N], the word pieces as [CLS] ... [SEP]; pieces float32 [T+1, N], whose row t averages the pieces of token t and
whose row 0 picks [CLS], which stands for the root; tags int64 [T+1], parts of speech by their line in tags.txt, 0 for the root and
for an unknown one. Outputs: heads float32 [T+1, T+1], the log probability of each head (column, 0: the root) of each dependent (row);
relations float32 [T+1, T+1, L], that of each relation (by its line in relations.txt) of a dependent (row) to a head (column);
modalities float32 [T+1, M], that of each modality (by its line in modalities.txt) of a token's event;
doers, objects and sayers float32 [T+1, T+1], that of each token (column; 0: nobody, its own: a clause, or somebody whom the sentence does not name) doing what a token
(row) tells, of its being done to it, and of its being who says so;
wanted float32 [T+1, R+1] and offered float32 [T+1, R], the vectors of reference_head.py.
"""
import argparse
import os
import zlib

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from export import OPSET, Graph
from event_head import POINTER, ROLES
from factuality import MODALITIES
from reference_head import SIZE

EXTERNAL = 1024  # bytes; a longer table of the encoder is not stored again
NO_TAG = "ROOT"  # the name of tag 0
NEVER = -1e4  # the score of a token as its own head
NORM_EPS = 1e-5  # of the heads' normalisation


class Encoder:
    """The nodes of a model.onnx up to the hidden states of its lowest layers, for one text without mask and type ids."""

    def __init__(self, file, layers):
        self.model = onnx.load(file)
        graph = self.model.graph
        made = {o: n for n in graph.node for o in n.output}
        normed = [n.output[0] for n in graph.node if n.op_type == "InstanceNormalization"]
        factored = [next(n for n in graph.node if name in n.input).output[0] for name in normed[:2 * layers + 1]]
        self.hidden = factored[::2]  # after the embeddings and after each layer; the others are within a layer
        needed, todo = set(), [self.hidden[-1]]
        while todo:
            node = made.get(todo.pop())
            if node is None or node.name in needed:
                continue
            needed.add(node.name)
            if node.op_type == "MultiHeadAttention":
                del node.input[3:]  # nothing is padding
            for k, name in enumerate(node.input):
                node.input[k] = {"input_ids": "ids", "token_type_ids": "first_type"}.get(name, name)
            todo += node.input
        self.nodes = [n for n in graph.node if n.name in needed]
        used = {i for n in self.nodes for i in n.input}
        self.initializers = [t for t in graph.initializer if t.name in used]

    def places(self, data):
        """(tensor, offset of its values in the file's bytes) of each long table."""
        found, start, ours = [], 0, {t.name for t in self.initializers}
        for tensor in self.model.graph.initializer:  # in the order of the file
            start = data.index(tensor.raw_data, start)
            if tensor.name in ours and len(tensor.raw_data) > EXTERNAL:
                assert data[start:start + len(tensor.raw_data)] == tensor.raw_data
                found.append((tensor, start))
            start += len(tensor.raw_data)
        return found


def declared(tensor):
    """The tensor without its values."""
    out = TensorProto(name=tensor.name, data_type=tensor.data_type, dims=tensor.dims, data_location=TensorProto.EXTERNAL)
    out.external_data.add(key="location", value="model.onnx")
    return out


def rounded(gates):
    """(weights of 8 bits [direction, inputs, units], the scale of each unit) of weights [direction, units, inputs]."""
    scale = np.abs(gates).max(2) / 127
    return np.round(gates / scale[:, :, None]).astype(np.int8).transpose(0, 2, 1), scale.astype(np.float32)


def states(g, hidden, nets):
    """For each net the normalised sums of the tokens' hidden states [T+1, units] that it reads, all made at once."""
    mix = np.stack([np.exp(net["mix"]) / np.exp(net["mix"]).sum() * net["gamma"] for net in nets])
    layers = g.add("Concat", [g.add("MatMul", ["pieces", h]) for h in hidden], axis=0)
    flat = g.add("Reshape", [layers, g.const(np.array([len(hidden), -1]))])
    units = len(nets[0]["norm.weight"])
    rows = g.add("Reshape", [g.add("MatMul", [g.const(mix.astype(np.float32)), flat]), g.const(np.array([1, -1, units]))])
    normed = g.add("Reshape", [g.norm(rows, g.add("Slice", [g.add("Shape", [rows]), *(g.const(np.array([v])) for v in (1, 2))]), NORM_EPS),
                               g.const(np.array([len(nets), -1, units]))])
    factor, shift = (half(g, np.stack([net["norm." + name] for net in nets])[:, None]) for name in ("weight", "bias"))
    parts = g.add("Split", [g.add("Add", [g.add("Mul", [normed, factor]), shift]), g.const(np.ones(len(nets), np.int64))], len(nets), axis=0)
    return [g.add("Squeeze", [part, g.const(np.array([0]))]) for part in parts]


def half(graph, value):
    """A constant that is stored in 16 bits; ONNX Runtime makes it 32 bits wide when it loads the model."""
    return graph.add("Cast", [graph.const(np.asarray(value, np.float16))], to=TensorProto.FLOAT)


class Nodes:
    """What the nodes of all heads have in common."""

    def __init__(self, graph, weights):
        self.g, self.w = graph, weights

    def half(self, value):
        return half(self.g, value)

    def recurrent(self, x):
        """Both directions of the LSTM over x [T+1, inputs], side by side."""
        def gates(name):  # PyTorch: input, forget, cell, output; ONNX: input, output, forget, cell
            both = []
            for direction in ("", "_reverse"):
                i, f, c, o = np.split(self.w[f"rnn.{name}_l0{direction}"], 4)
                both.append(np.concatenate([i, o, f, c]))
            return np.stack(both)

        size = self.w["rnn.weight_hh_l0"].shape[1]
        bias = np.concatenate([gates("bias_ih"), gates("bias_hh")], 1)
        (w, w_scale), (r, r_scale) = rounded(gates("weight_ih")), rounded(gates("weight_hh"))
        inputs = [self.g.add("Unsqueeze", [x, self.g.const(np.array([1]))]), self.g.const(w), self.g.const(r), self.half(bias), "", "", "", ""]
        for scale in (w_scale, r_scale):
            inputs += [self.g.const(scale), self.g.const(np.zeros(scale.shape, np.int8))]
        out = self.g.add("DynamicQuantizeLSTM", inputs, hidden_size=size, direction="bidirectional", domain="com.microsoft")
        return self.g.add("Reshape", [out, self.g.const(np.array([-1, 2 * size]))])

    def read(self, states):
        """The states of the LSTM over the tokens' states and parts of speech."""
        return self.recurrent(self.g.add("Concat", [states, self.g.add("Gather", [self.half(self.w["tag.weight"]), "tags"])], axis=1))

    def edges(self):
        """The probability of each head (column) of each dependent (row), none of the root."""
        g = self.g
        word = g.add("Cast", [g.add("Clip", [self.positions(), g.const(np.int64(0)), g.const(np.int64(1))])], to=TensorProto.FLOAT)
        return g.add("Mul", [g.add("Exp", ["heads"]), g.add("Unsqueeze", [word, g.const(np.array([1]))])])

    def layer(self, name, x, output=None):
        """x W + b of the net's linear layer."""
        inputs = [x, self.half(self.w[name + ".weight"].T), self.half(self.w[name + ".bias"])]
        if output:
            self.g.nodes.append(helper.make_node("Gemm", inputs, [output], name="out_" + output))
            return output
        return self.g.add("Gemm", inputs)

    def positions(self):
        """0 to T."""
        scalar = lambda v: self.g.const(np.int64(v))
        return self.g.add("Range", [scalar(0), self.g.add("Size", ["tags"]), scalar(1)])


class Head(Nodes):
    """The nodes of the head that train_parser.py saved."""

    def roles(self, x):
        """What a token is as a dependent and as a head: for the edge, then for its relation. A final 1 goes with three of them."""
        weights, biases, sizes = [], [], []
        for name, one in (("ad", 1), ("ah", 0), ("ld", 1), ("lh", 1)):
            weight = self.w[name + ".weight"]
            weights += [weight, np.zeros((one, weight.shape[1]))]
            biases += [self.w[name + ".bias"], np.ones(one)]
            sizes.append(len(weight) + one)
        x = self.g.add("Gemm", [x, self.half(np.concatenate(weights).T), self.half(np.concatenate(biases))])
        return self.g.add("Split", [self.g.add("LeakyRelu", [x], alpha=0.1), self.g.const(np.array(sizes))], 4, axis=1)

    def distances(self):
        """The part of an edge's score that depends on how far the head (column) is to the right or left of the dependent (row)."""
        right, left = self.w["dist"]
        table = np.concatenate([[NEVER], right[1:], left[:0:-1]]).astype(np.float32)  # a negative index counts from the end
        scalar = lambda v: self.g.const(np.int64(v))
        at = self.positions()
        far = self.g.add("Sub", [at, self.g.add("Unsqueeze", [at, self.g.const(np.array([1]))])])
        top = len(right) - 1
        return self.g.add("Gather", [self.g.const(table), self.g.add("Clip", [far, scalar(-top), scalar(top)])])

    def build(self, states):
        """Adds all nodes of the head. Returns the states of its LSTM."""
        g = self.g
        x = self.read(states)
        arc_dependent, arc_head, dependent, head = self.roles(x)
        scores = g.add("Gemm", [g.add("MatMul", [arc_dependent, self.half(self.w["U"])]), arc_head, self.distances()], transB=1)
        g.nodes.append(helper.make_node("LogSoftmax", [scores], ["heads"], name="out_heads", axis=1))
        by_input = self.w["V"].transpose(1, 2, 0)  # dependent, head, relation
        forms = g.add("MatMul", [dependent, self.half(by_input.reshape(len(by_input), -1))])
        forms = g.add("Reshape", [forms, g.const(np.array([-1, *by_input.shape[1:]]))])
        g.nodes.append(helper.make_node("LogSoftmax", [g.add("MatMul", [head, forms])], ["relations"], name="out_relations", axis=2))
        return x


class Events(Nodes):
    """The nodes of a head that train_events.py saved."""

    def tree(self, states):
        """The states of its LSTM with those of the words above and below."""
        g = self.g
        x, edges = self.read(states), self.edges()
        above = g.add("MatMul", [edges, x])
        return g.add("Concat", [x, above, g.add("MatMul", [edges, above]), g.add("MatMul", [g.add("Transpose", [edges], perm=[1, 0]), x])], axis=1)

    def presented(self, states):
        """Adds the nodes of how events are presented."""
        g = self.g
        x = self.layer("out", g.add("LeakyRelu", [self.layer("inner", self.tree(states))], alpha=0.1))
        modalities = g.add("Slice", [x, *(g.const(np.array([v])) for v in (0, len(MODALITIES), 1))])  # without denial
        g.nodes.append(helper.make_node("LogSoftmax", [modalities], ["modalities"], name="out_modalities", axis=1))

    def keep(self, roles):
        """Forgets what it knows of other roles."""
        kept = [ROLES.index(role) for role in roles]
        self.w["U"] = self.w["U"][kept]
        for name in ("asks", "answers"):
            weight, bias = self.w[name + ".weight"], self.w[name + ".bias"]
            self.w[name + ".weight"] = weight.reshape(-1, POINTER, weight.shape[1])[kept].reshape(-1, weight.shape[1])
            self.w[name + ".bias"] = bias.reshape(-1, POINTER)[kept].reshape(-1)

    def by_role(self, name, x, perm):
        """What words ask for, or answer, in each role."""
        x = self.g.add("LeakyRelu", [self.layer(name, x)], alpha=0.1)
        return self.g.add("Transpose", [self.g.add("Reshape", [x, self.g.const(np.array([-1, len(self.w["U"]), POINTER]))])], perm=perm)

    def pointers(self, states, parsed, roles):
        """Adds the nodes of who has these roles in events. parsed: the states of the parser's LSTM."""
        self.keep(roles)
        g, U = self.g, self.w["U"]
        x = g.add("Concat", [self.tree(states), parsed], axis=1)
        asks = g.add("Add", [g.add("MatMul", [self.by_role("asks", x, [1, 0, 2]), self.half(U[:, :-1])]), self.half(U[:, -1:])])
        scores = g.add("LogSoftmax", [g.add("MatMul", [asks, self.by_role("answers", x, [1, 2, 0])])], axis=2)
        parts = [scores] if len(roles) == 1 else g.add("Split", [scores, g.const(np.ones(len(roles), np.int64))], len(roles), axis=0)
        for part, role in zip(parts, roles):
            g.nodes.append(helper.make_node("Squeeze", [part, g.const(np.array([0]))], [role], name="out_" + role))


class Reference(Nodes):
    """The nodes of the head that train_reference.py saved."""

    def build(self, states):
        """Adds all nodes of the head."""
        g, x = self.g, self.read(states)
        x = g.add("Concat", [states, x, g.add("MatMul", [self.edges(), x])], axis=1)
        self.layer("wanted", x, "wanted")
        self.layer("offered", x, "offered")


def build(encoder, external, parser, events, participants, speakers, reference):
    """The model: the encoder without its long tables, and the heads."""
    graph = Graph(0, None)
    graph.count = 100_000  # names apart from the encoder's
    nets = [{k: v.float().numpy() for k, v in saved["net"].items()} for saved in (parser, events, participants, speakers, reference)]
    words = states(graph, encoder.hidden, nets)
    parsed = Head(graph, nets[0]).build(words[0])
    Events(graph, nets[1]).presented(words[1])
    Events(graph, nets[2]).pointers(words[2], parsed, ROLES[:2])
    Events(graph, nets[3]).pointers(words[3], parsed, ROLES[2:])
    Reference(graph, nets[4]).build(words[4])
    long = {t.name for t, _ in external}
    initializers = [declared(t) if t.name in long else t for t in encoder.initializers]
    initializers.append(numpy_helper.from_array(np.array([0]), "first_type"))
    value, labels = helper.make_tensor_value_info, len(parser["rels"])
    inputs = [value("ids", TensorProto.INT64, [1, "N"]), value("pieces", TensorProto.FLOAT, ["T", "N"]),
              value("tags", TensorProto.INT64, ["T"])]
    outputs = [value("heads", TensorProto.FLOAT, ["T", "T"]), value("relations", TensorProto.FLOAT, ["T", "T", labels]),
               value("modalities", TensorProto.FLOAT, ["T", len(MODALITIES)]),
               *(value(role, TensorProto.FLOAT, ["T", "T"]) for role in ROLES),
               value("wanted", TensorProto.FLOAT, ["T", SIZE + 1]), value("offered", TensorProto.FLOAT, ["T", SIZE])]
    graph = helper.make_graph([*encoder.nodes, *graph.nodes], "parser", inputs, outputs, initializers + graph.initializers)
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid("com.microsoft", 1)]
    model = helper.make_model(graph, opset_imports=opsets, producer_name="training/export_parser.py")
    model.ir_version = 8
    return model


def write_lines(folder, name, lines):
    with open(os.path.join(folder, name), "w", encoding="utf-8", newline="\n") as f:
        f.writelines(line + "\n" for line in lines)


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--model", required=True, help="the shipped model.onnx, written by export.py")
    a.add_argument("--checkpoint", help="written by train_parser.py")
    a.add_argument("--events", help="written by train_events.py, for how events are presented; goes with --checkpoint")
    a.add_argument("--participants", help="the same, for who takes part in them")
    a.add_argument("--speakers", help="the same, for who says so")
    a.add_argument("--reference", help="written by train_reference.py; goes with --checkpoint")
    a.add_argument("--layers", type=int, default=4, help="that the head reads, where no checkpoint says it")
    a.add_argument("--out", required=True, help="folder")
    o = a.parse_args()
    os.makedirs(o.out, exist_ok=True)
    if o.checkpoint and not (o.events and o.participants and o.speakers and o.reference):
        a.error("--checkpoint goes with --events, --participants, --speakers and --reference")
    saved = torch.load(o.checkpoint, map_location="cpu") if o.checkpoint else {"k": o.layers}
    encoder = Encoder(o.model, saved["k"])
    with open(o.model, "rb") as f:
        external = encoder.places(f.read())
    kind = lambda t: numpy_helper.to_array(t).dtype.name
    write_lines(o.out, "weights.tsv", ["\t".join([t.name, kind(t), "x".join(map(str, t.dims)), str(at), str(len(t.raw_data)), str(zlib.crc32(t.raw_data))])
                                       for t, at in external])
    if not o.checkpoint:
        return
    others = [torch.load(file, map_location="cpu") for file in (o.events, o.participants, o.speakers, o.reference)]
    onnx.save(build(encoder, external, saved, *others), os.path.join(o.out, "parser.onnx"))
    write_lines(o.out, "tags.txt", [NO_TAG, *saved["tags"]])
    write_lines(o.out, "relations.txt", saved["rels"])
    write_lines(o.out, "modalities.txt", MODALITIES.values())


if __name__ == "__main__":
    main()
