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
from model import EPS, HEADS, HIDDEN, LABELS, SLOTS, Nli
from tokenizer import WordPiece

OPSET = 17
SMOOTH = 0.8


class Graph:
    def __init__(self, bits, ranges):
        self.ranges = ranges or {}
        self.bits, self.nodes, self.initializers, self.count = bits, [], [], 0
        self.quantised = {}

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

    def norm(self, x, w, b):
        """Layer normalisation in parts: ONNX Runtime's own CPU kernel for it takes more than twice as long."""
        d = self.add("Sub", [x, self.add("ReduceMean", [x], axes=[-1], keepdims=1)])
        variance = self.add("ReduceMean", [self.add("Mul", [d, d])], axes=[-1], keepdims=1)
        variance = self.add("Add", [variance, self.const(np.float32(EPS))])
        d = self.add("Mul", [d, self.add("Reciprocal", [self.add("Sqrt", [variance])])])
        return self.add("Add", [self.add("Mul", [d, self.const(w)]), self.const(b)])


def build(weights, layers, bits, ranges=None):
    g = Graph(bits, ranges)
    w = {k: v.float().numpy() for k, v in weights.items()}
    i64 = lambda *v: g.const(np.array(v, np.int64))
    ids, mask, types = "input_ids", "attention_mask", "token_type_ids"
    length = g.add("Gather", [g.add("Shape", [ids]), i64(1)], axis=0)
    positions = g.add("Slice", [g.const(w["positions.weight"], "positions"), i64(0), length, i64(0)])
    x = g.add("Add", [g.words(w["words.weight"], ids), g.add("Gather", [g.const(w["types.weight"], "types"), types])])
    x = g.norm(g.add("Add", [x, positions]), w["norm.weight"], w["norm.bias"])
    fmask = g.add("Cast", [mask], to=TensorProto.FLOAT)
    hidden = g.add("Mul", [g.add("Sub", [fmask, g.const(np.float32(1))]), g.const(np.float32(10000))])
    hidden = g.add("Unsqueeze", [hidden, i64(1, 2)])
    heads, joined = i64(0, 0, HEADS, HIDDEN // HEADS), i64(0, 0, HIDDEN)
    thirds, root, half, one = i64(HIDDEN, HIDDEN, HIDDEN), *(g.const(np.float32(v)) for v in (math.sqrt(2), 0.5, 1))
    weight = g.add("Unsqueeze", [fmask, i64(2)])
    for i in range(layers):
        p = f"layers.{i}."
        weights, shift = w[p + "qkv.weight"].T.copy(), w[p + "qkv.bias"].copy()
        weights[:, :HIDDEN] /= math.sqrt(HIDDEN // HEADS)  # the attention scale, folded into the queries
        shift[:HIDDEN] /= math.sqrt(HIDDEN // HEADS)
        if i < layers - 1:
            q, k, v = g.add("Split", [g.linear(x, weights, shift, f"layer{i}.qkv"), thirds], 3, axis=2)
        else:  # the last layer is needed for the first token only
            total = g.add("ReduceSum", [g.add("Mul", [x, weight]), i64(1)], keepdims=0)
            mean = g.add("Div", [total, g.add("ReduceSum", [fmask, i64(1)], keepdims=1)])
            k, v = g.add("Split", [g.linear(x, weights[:, HIDDEN:], shift[HIDDEN:], f"layer{i}.kv"),
                                   i64(HIDDEN, HIDDEN)], 2, axis=2)
            x = g.add("Slice", [x, i64(0), i64(1), i64(1)])
            q = g.linear(x, weights[:, :HIDDEN], shift[:HIDDEN], f"layer{i}.q")
        q, v = (g.add("Transpose", [g.add("Reshape", [t, heads])], perm=[0, 2, 1, 3]) for t in (q, v))
        k = g.add("Transpose", [g.add("Reshape", [k, heads])], perm=[0, 2, 3, 1])
        scores = g.add("Add", [g.add("MatMul", [q, k]), hidden])
        mixed = g.add("MatMul", [g.add("Softmax", [scores], axis=-1), v])
        mixed = g.add("Reshape", [g.add("Transpose", [mixed], perm=[0, 2, 1, 3]), joined])
        out = g.linear(mixed, w[p + "out.weight"].T, w[p + "out.bias"], f"layer{i}.out")
        x = g.norm(g.add("Add", [out, x]), w[p + "norm1.weight"], w[p + "norm1.bias"])
        up = g.linear(x, w[p + "up.weight"].T, w[p + "up.bias"], f"layer{i}.up")
        erf = g.add("Add", [g.add("Erf", [g.add("Div", [up, root])]), one])
        act = g.add("Mul", [g.add("Mul", [up, erf]), half])
        down = g.linear(act, w[p + "down.weight"].T, w[p + "down.bias"], f"layer{i}.down")
        x = g.norm(g.add("Add", [down, x]), w[p + "norm2.weight"], w[p + "norm2.bias"])
    first = g.add("Squeeze", [x, i64(1)])
    pooled = g.add("Concat", [first, mean], axis=1)
    outputs = []
    for dense, head, name, names in (("dense", "head", "logits", LABELS), ("slot_dense", "slot_head", "slots", SLOTS)):
        inner = g.add("Tanh", [g.linear(pooled, w[dense + ".weight"].T, w[dense + ".bias"], dense, quantise=False)])
        logits = g.linear(inner, w[head + ".weight"].T, w[head + ".bias"], head, quantise=False)
        g.nodes.append(helper.make_node("Identity", [logits], [name], name=f"out_{name}"))
        outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", len(names)]))
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, ["batch", "sequence"]) for n in (ids, mask, types)]
    graph = helper.make_graph(g.nodes, "nli", inputs, outputs, g.initializers)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="training/export.py")
    model.ir_version = 8
    onnx.checker.check_model(model, full_check=True)
    return model


def input_ranges(saved, encoded):
    """The largest absolute input of each channel of the feed-forward layers, whose outliers cost int8 most."""
    model = Nli(saved["layers"])
    model.load_state_dict(saved["model"])
    model.eval()
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
