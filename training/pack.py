"""Weights in a small file: matrices as int8 with a scale a row, or as half floats, for carrying them about."""
import argparse

import numpy as np
import torch

from model import Nli, load_base


def write(state, path, half=False):
    """half: only the word table becomes int8, everything else half floats."""
    out = {}
    for name, value in state.items():
        value = value.float().cpu().numpy()
        if value.ndim == 2 and (name == "words.weight" or not half and value.size > 100_000):
            scale = np.maximum(np.abs(value).max(1, keepdims=True), 1e-12) / 127
            out[name + ":int8"], out[name + ":scale"] = np.round(value / scale).astype(np.int8), scale.astype(np.float32)
        else:
            out[name] = value.astype(np.float16 if half else np.float32)
    np.savez_compressed(path, **out)


def read(path):
    """The state that write() wrote, as floats."""
    out = {}
    with np.load(path) as f:
        for name in f.files:
            if name.endswith(":int8"):
                out[name[:-5]] = torch.from_numpy(f[name].astype(np.float32) * f[name[:-5] + ":scale"])
            elif not name.endswith(":scale"):
                out[name] = torch.from_numpy(f[name].astype(np.float32))
    return out


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("source", help="checkpoint, packed weights (npz) or a base model (onnx)")
    a.add_argument("out", help="npz to write, or a checkpoint (.pt)")
    a.add_argument("--half", action="store_true", help="half floats, only the word table as int8")
    a.add_argument("--layers", type=int, default=12)
    o = a.parse_args()
    if o.source.endswith(".npz"):
        state = read(o.source)
    elif o.source.endswith(".onnx"):
        state = load_base(o.source, o.layers).state_dict()
    else:
        state = torch.load(o.source, map_location="cpu")["model"]
    if o.out.endswith(".npz"):
        write(state, o.out, o.half)
    else:
        full = Nli(o.layers).state_dict()
        full.update(state)
        torch.save({"layers": o.layers, "model": full}, o.out)


if __name__ == "__main__":
    main()
