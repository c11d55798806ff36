"""Writes a checkpoint as model.onnx (fp32 or dynamic int8), tokenizer.json and config.json in Hugging Face layout."""
import argparse
import json
import math
import os

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import batches
import data
from model import EPS, HEADS, HIDDEN, LABELS, SLOTS, loaded
from tokenizer import WordPiece

OPSET = 17
SMOOTH = 0.8


class Graph:
    def __init__(self, bits, ranges):
        self.ranges = ranges or {}
        self.bits, self.nodes, self.initializers, self.count = bits, [], [], 0
        self.quantised, self.units = {}, {}

    def const(self, value, name=None):
        name = name or self.fresh("c")
        self.initializers.append(numpy_helper.from_array(np.asarray(value, order="C"), name))
        return name

    def fresh(self, stem):
        self.count += 1
        return f"{stem}_{self.count}"

    def add(self, op, inputs, outputs=1, **attributes):
        names = [self.fresh(op.lower()) for _ in range(outputs)]
        self.nodes.append(helper.make_node(op, inputs, names, name=self.fresh("n"), **attributes))
        return names[0] if outputs == 1 else names

    def linear(self, x, weight, bias, name, quantise=True):
        """x W + b. Quantised: x per tensor to uint8 at run time, W per output channel to symmetric int8."""
        if not self.bits or not quantise:
            return self.add("Add", [self.add("MatMul", [x, self.const(weight, name)]), self.const(bias)])
        if name in self.ranges:  # even out the input's channels, and take the difference back in the weights
            factor = self.ranges[name] ** SMOOTH / np.abs(weight).max(1) ** (1 - SMOOTH)
            factor = np.maximum(factor, 1e-4).astype(np.float32)
            x, weight = self.add("Mul", [x, self.const(1 / factor)]), weight * factor[:, None]
        top = 2 ** (self.bits - 1) - 1
        scale = np.maximum(np.abs(weight).max(0), 1e-8).astype(np.float32) / top
        table = np.clip(np.rint(weight / scale), -top, top).astype(np.int8)
        if x not in self.quantised:
            self.quantised[x] = self.add("DynamicQuantizeLinear", [x], 3)
        q, a_scale, zero = self.quantised[x]
        product = self.add("Cast", [self.add("MatMulInteger", [q, self.const(table, name), zero])], to=TensorProto.FLOAT)
        scaled = self.add("Mul", [product, self.add("Mul", [a_scale, self.const(scale)])])
        return self.add("Add", [scaled, self.const(bias)])

    def words(self, table, ids):
        """Rows of the word table; quantised: int8 with one scale a row."""
        if not self.bits:
            return self.add("Gather", [self.const(table, "words"), ids])
        scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8).astype(np.float32) / 127
        rows = self.add("Gather", [self.const(np.rint(table / scale).astype(np.int8), "words"), ids])
        return self.add("Mul", [self.add("Cast", [rows], to=TensorProto.FLOAT),
                                self.add("Gather", [self.const(scale, "words_scale"), ids])])

    def norm(self, x, rows, epsilon=EPS):
        """(x - mean) / deviation of each row, without factor and shift. Written as the normalisation of each row's "image", for
        which ONNX Runtime's CPU kernel takes a sixth of the time of the one for LayerNormalization."""
        if rows not in self.units:
            one = {"value": numpy_helper.from_array(np.ones(1, np.float32))}
            self.units[rows] = [self.add("ConstantOfShape", [rows], **kind) for kind in (one, {})]
        return self.add("InstanceNormalization", [x, *self.units[rows]], epsilon=epsilon)


def build(weights, layers, bits, ranges=None):
    """The graph. The shift that follows a normalisation is nowhere added: the linear layers behind it have it in their bias."""
    g = Graph(bits, ranges)
    w = {k: v.float().numpy() for k, v in weights.items()}
    i64 = lambda *v: g.const(np.array(v, np.int64))
    ids, mask, types = "input_ids", "attention_mask", "token_type_ids"
    rows = g.add("Gather", [g.add("Shape", [ids]), i64(1)], axis=0)
    positions = g.add("Slice", [g.const(w["positions.weight"], "positions"), i64(0), rows, i64(0)])
    x = g.add("Add", [g.words(w["words.weight"], ids), g.add("Gather", [g.const(w["types.weight"], "types"), types])])
    x = g.add("Mul", [g.norm(g.add("Add", [x, positions]), rows), g.const(w["norm.weight"])])
    shift = w["norm.bias"]
    keys, thirds, single = g.add("Cast", [mask], to=TensorProto.INT32), i64(HIDDEN, HIDDEN, HIDDEN), i64(1)
    root, half, one = (g.const(np.float32(v)) for v in (math.sqrt(2), 0.5, 1))
    for i in range(layers):
        p = f"layers.{i}."
        weight = w[p + "qkv.weight"].T.copy()
        bias = w[p + "qkv.bias"] + shift @ weight
        weight[:, :HIDDEN] /= math.sqrt(HIDDEN // HEADS)  # the attention scale, folded into the queries
        bias[:HIDDEN] /= math.sqrt(HIDDEN // HEADS)
        if i < layers - 1:
            q, k, v = g.add("Split", [g.linear(x, weight, bias, f"layer{i}.qkv"), thirds], 3, axis=2)
        else:  # the last layer is needed for the first token only
            real = g.add("Cast", [mask], to=TensorProto.FLOAT)
            total = g.add("ReduceSum", [g.add("Mul", [x, g.add("Unsqueeze", [real, i64(2)])]), i64(1)], keepdims=0)
            mean, mean_shift = g.add("Div", [total, g.add("ReduceSum", [real, i64(1)], keepdims=1)]), shift
            k, v = g.add("Split", [g.linear(x, weight[:, HIDDEN:], bias[HIDDEN:], f"layer{i}.kv"), i64(HIDDEN, HIDDEN)], 2, axis=2)
            x, rows = g.add("Slice", [x, i64(0), i64(1), i64(1)]), single
            q = g.linear(x, weight[:, :HIDDEN], bias[:HIDDEN], f"layer{i}.q")
        mixed = g.add("MultiHeadAttention", [q, k, v, "", keys], domain="com.microsoft", num_heads=HEADS, scale=1.0)
        out = g.linear(mixed, w[p + "out.weight"].T, w[p + "out.bias"] + shift, f"layer{i}.out")
        x = g.add("Mul", [g.norm(g.add("Add", [out, x]), rows), g.const(w[p + "norm1.weight"])])
        shift, weight = w[p + "norm1.bias"], w[p + "up.weight"].T
        up = g.linear(x, weight, w[p + "up.bias"] + shift @ weight, f"layer{i}.up")
        erf = g.add("Add", [g.add("Erf", [g.add("Div", [up, root])]), one])
        act = g.add("Mul", [g.add("Mul", [up, erf]), half])
        down = g.linear(act, w[p + "down.weight"].T, w[p + "down.bias"] + shift, f"layer{i}.down")
        x = g.add("Mul", [g.norm(g.add("Add", [down, x]), rows), g.const(w[p + "norm2.weight"])])
        shift = w[p + "norm2.bias"]
    pooled = g.add("Concat", [g.add("Squeeze", [x, i64(1)]), mean], axis=1)
    shift = np.concatenate([shift, mean_shift])
    outputs = []
    for dense, head, name, names in (("dense", "head", "logits", LABELS), ("slot_dense", "slot_head", "slots", SLOTS),
                                     ("dispute_dense", "dispute_head", "disputed", ("disputed",))):
        if dense + ".weight" not in w:
            continue  # a checkpoint from before there was this head
        weight = w[dense + ".weight"].T
        inner = g.add("Tanh", [g.linear(pooled, weight, w[dense + ".bias"] + shift @ weight, dense, quantise=False)])
        logits = g.linear(inner, w[head + ".weight"].T, w[head + ".bias"], head, quantise=False)
        g.nodes.append(helper.make_node("Identity", [logits], [name], name=f"out_{name}"))
        outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", len(names)]))
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, ["batch", "sequence"]) for n in (ids, mask, types)]
    graph = helper.make_graph(g.nodes, "nli", inputs, outputs, g.initializers)
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid("com.microsoft", 1)]
    model = helper.make_model(graph, opset_imports=opsets, producer_name="training/export.py")
    model.ir_version = 8
    onnx.checker.check_model(model)  # not in full: it knows no shapes of ONNX Runtime's own operators
    return model


def input_ranges(saved, encoded):
    """The largest absolute input of each channel of the feed-forward layers, whose outliers cost int8 most."""
    model = loaded(saved).eval()
    found = {}

    def watch(name):
        def hook(_, inputs):
            top = inputs[0].abs().amax((0, 1)).numpy()
            found[name] = np.maximum(found.get(name, 1e-3), top)
        return hook

    for i, layer in enumerate(model.layers):
        layer.up.register_forward_pre_hook(watch(f"layer{i}.up"))
        layer.down.register_forward_pre_hook(watch(f"layer{i}.down"))
    with torch.inference_mode():
        for i in range(len(encoded)):  # one at a time: padding would count
            model(*batches.tensors([i], encoded)[:3])
    return found


def config(layers, max_length):
    return {
        "architectures": ["BertForSequenceClassification"], "model_type": "bert", "hidden_act": "gelu",
        "hidden_size": HIDDEN, "num_attention_heads": HEADS, "num_hidden_layers": layers, "intermediate_size": 4 * HIDDEN,
        "layer_norm_eps": EPS, "max_position_embeddings": 512, "type_vocab_size": 2, "vocab_size": 30522,
        "pad_token_id": 0, "max_length": max_length,
        "id2slot": {str(i): s for i, s in enumerate(SLOTS)},  # not in the layout: the columns of the second output
        "id2label": {str(i): l for i, l in enumerate(LABELS)}, "label2id": {l: i for i, l in enumerate(LABELS)},
    }


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--checkpoint", required=True)
    a.add_argument("--tokenizer", required=True, help="tokenizer.json of the base model")
    a.add_argument("--out", required=True)
    a.add_argument("--bits", type=int, default=8, help="bits of a weight; 7 cannot saturate on x86 without VNNI; 0: fp32")
    a.add_argument("--max-length", type=int, default=128)
    a.add_argument("--train", help="train sets, to smooth the ranges of the feed-forward inputs before they are quantised")
    o = a.parse_args()
    os.makedirs(o.out, exist_ok=True)
    saved = torch.load(o.checkpoint, map_location="cpu")
    ranges = None
    if o.train and o.bits:
        pairs = data.Corpus(o.train).newsroom(["found"])[::25]
        ranges = input_ranges(saved, batches.encode(pairs, WordPiece(o.tokenizer), o.max_length))
    onnx.save(build(saved["model"], saved["layers"], o.bits, ranges), os.path.join(o.out, "model.onnx"))
    with open(o.tokenizer, encoding="utf-8") as f:
        tokenizer = json.load(f)
    tokenizer["padding"] = None  # the base pads everything to 128 tokens
    tokenizer["truncation"] = {"direction": "Right", "max_length": o.max_length, "strategy": "LongestFirst", "stride": 0}
    with open(os.path.join(o.out, "tokenizer.json"), "w", encoding="utf-8") as f:
        json.dump(tokenizer, f, ensure_ascii=False)
    with open(os.path.join(o.out, "config.json"), "w", encoding="utf-8") as f:
        json.dump(config(saved["layers"], o.max_length), f, indent=2)
        f.write("\n")


if __name__ == "__main__":
    main()
