"""Turns an int8 export back into a checkpoint, so that training can go on from the shipped model."""
import argparse
import math

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from model import HEADS, HIDDEN, loaded


def weights(onnx_file):
    """The state of Nli out of a model.onnx that export.py wrote: tables times scales, attention scale and smoothing undone.

    The shifts of the normalisations stay in the biases behind them, where export.py put them: the model is the same."""
    graph = onnx.load(onnx_file).graph
    const = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    made = {o: n for n in graph.node for o in n.output}
    used = {}
    for n in graph.node:
        for name in n.input:
            used.setdefault(name, []).append(n)

    def only(name, op):
        return next(n for n in used[name] if n.op_type == op)

    def constant(node):
        return next(const[i] for i in node.input if i in const)

    def linear(name):
        """(weight [in, out], bias) of the linear layer whose table has this name."""
        table = const[name]
        node = used[name][0]
        if node.op_type == "MatMul":
            return table, constant(only(node.output[0], "Add"))
        source = made[node.input[0]].input[0]
        scaled = only(only(node.output[0], "Cast").output[0], "Mul")
        scale = constant(next(made[i] for i in scaled.input if made[i].op_type == "Mul"))
        bias = constant(only(scaled.output[0], "Add"))
        weight = table.astype(np.float32) * scale
        smoothing = made[source]
        if smoothing.op_type == "Mul" and any(i in const and const[i].ndim for i in smoothing.input) \
                and made[smoothing.input[0]].op_type == "Mul":  # and not the factor of a normalisation
            weight = weight * constant(smoothing)[:, None]
        return weight, bias

    layers = 1 + max(int(n.split(".")[0][5:]) for n in const if n.startswith("layer"))
    out = {"words.weight": const["words"] * const["words_scale"], "positions.weight": const["positions"],
           "types.weight": const["types"]}
    norms = [constant(only(n.output[0], "Mul")) for n in graph.node if n.op_type == "InstanceNormalization"]
    out["norm.weight"], out["norm.bias"] = norms[0], np.zeros(HIDDEN)
    root = math.sqrt(HIDDEN // HEADS)
    for i in range(layers):
        p = f"layers.{i}."
        if f"layer{i}.qkv" in const:
            w, b = (x.copy() for x in linear(f"layer{i}.qkv"))
        else:
            parts = linear(f"layer{i}.q"), linear(f"layer{i}.kv")
            w, b = np.concatenate([x[0] for x in parts], 1), np.concatenate([x[1] for x in parts])
        w[:, :HIDDEN] *= root
        b[:HIDDEN] *= root
        out[p + "qkv.weight"], out[p + "qkv.bias"] = w.T, b
        for part in ("out", "up", "down"):
            w, b = linear(f"layer{i}.{part}")
            out[p + part + ".weight"], out[p + part + ".bias"] = w.T, b
        for k in (1, 2):
            out[p + f"norm{k}.weight"], out[p + f"norm{k}.bias"] = norms[2 * i + k], np.zeros(HIDDEN)
    for part in ("dense", "head", "slot_dense", "slot_head", "dispute_dense", "dispute_head"):
        if part not in const:  # an export without the second head, or the third
            continue
        w, b = linear(part)
        out[part + ".weight"], out[part + ".bias"] = w.T, b
    return {k: torch.from_numpy(np.array(v, np.float32)) for k, v in out.items()}, layers


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--model", required=True, help="model.onnx written by export.py")
    a.add_argument("--out", required=True, help="checkpoint to write")
    o = a.parse_args()
    state, layers = weights(o.model)
    model = loaded({"model": state, "layers": layers})
    kept = {k: v for k, v in model.state_dict().items() if k in state or not k.startswith("dispute")}
    torch.save({"model": kept, "layers": layers}, o.out)


if __name__ == "__main__":
    main()
