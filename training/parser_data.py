"""Sentences that TreeDump.java parsed, what two of its three parsers agree on, and what the encoder sees of their words.

A word's features are the means over its pieces of the hidden states after the embeddings and after each of the lowest layers. Each word
is cut into pieces on its own, and the encoder reads the sentence alone, as [CLS] ... [SEP], whole; [CLS] stands for the root.
"""
import argparse
import json
import math
import random
import time

import numpy as np
import torch

from model import HIDDEN, loaded
from restore import weights
from tokenizer import WordPiece

LAYERS = 4
HELD_OUT = 27  # one article of so many
BATCH = 48
UNKNOWN, AGREED, UNANIMOUS = -1, 0.7, 1.0


def read(file):
    """The sentences of a file."""
    with open(file, encoding="utf-8") as f:
        return [json.loads(line) for line in f]


def is_held_out(sentence):
    return sentence["article"] % HELD_OUT == 5


def base(relation):
    return relation.split(":")[0]


def vote(sentence):
    """(head, weight, relation) of each word: what at least two parsers say, the head UNKNOWN and the relation None where they do not."""
    out = []
    for edges in zip(*(zip(sentence[p]["heads"], sentence[p]["relations"]) for p in ("beam", "greedy", "nn"))):
        heads = [head for head, _ in edges]
        head = max(heads, key=heads.count)
        if head < 0 or heads.count(head) < 2:
            out.append((UNKNOWN, 0.0, None))
            continue
        names = [relation for h, relation in edges if h == head]
        agreed = [r for r in names if [base(n) for n in names].count(base(r)) > 1]
        out.append((head, UNANIMOUS if heads.count(head) == 3 else AGREED, agreed[0] if agreed else None))
    return out


def pieces(words, tokenizer):
    """([CLS] pieces [SEP], the matrix [words + 1, pieces] that averages the pieces of each word and picks [CLS] for the root)."""
    cut = [tokenizer.ids(w) or [tokenizer.unk] for w in words]
    ids = [tokenizer.cls, *(i for word in cut for i in word), tokenizer.sep]
    share, at = np.zeros((len(words) + 1, len(ids)), np.float32), 1
    share[0, 0] = 1
    for row, word in enumerate(cut, 1):
        share[row, at:at + len(word)] = 1 / len(word)
        at += len(word)
    return ids, share


def hidden(model, ids):
    """The states [batch, pieces, LAYERS + 1, HIDDEN] of padded ids."""
    x = model.norm(model.words(ids) + model.positions.weight[:ids.shape[1]] + model.types.weight[0])
    bias = ((ids > 0).float()[:, None, None, :] - 1) * 10000
    states = [x]
    for layer in model.layers[:LAYERS]:
        states.append(layer(states[-1], bias, 0.0))
    return torch.stack([s.float() for s in states], 2)


def batches(chosen, length, tokens):
    """Numbers of sentences of about the same length in batches of so many tokens, padding included, in random order."""
    out, batch = [], []
    for i in sorted(chosen, key=lambda i: length(i) + random.random() * 2):
        if batch and (len(batch) + 1) * length(i) > tokens:
            out.append(batch)
            batch = []
        batch.append(i)
    out.append(batch)
    random.shuffle(out)
    return out


def offsets(sentences):
    """Where the rows of each sentence begin: one for the root, one for each word."""
    return np.cumsum([0] + [len(s["words"]) + 1 for s in sentences])


def write_features(sentences, model, tokenizer, file):
    """Writes the rows of all sentences, [rows, LAYERS + 1, HIDDEN] in 16 bits."""
    starts, begun = offsets(sentences), time.time()
    out = np.lib.format.open_memmap(file, "w+", np.float16, (starts[-1], LAYERS + 1, HIDDEN))
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i]["words"]))
    batches = math.ceil(len(order) / BATCH)
    for b in range(batches):
        chosen = order[b * BATCH:(b + 1) * BATCH]
        cut = [pieces(sentences[i]["words"], tokenizer) for i in chosen]
        ids = torch.zeros(len(cut), max(len(c[0]) for c in cut), dtype=torch.long)
        for row, (line, _) in enumerate(cut):
            ids[row, :len(line)] = torch.tensor(line)
        states = hidden(model, ids).numpy()
        for i, (line, share), state in zip(chosen, cut, states):
            out[starts[i]:starts[i + 1]] = np.tensordot(share, state[:len(line)], 1)
        if b % 40 == 0:
            print(f"{b} of {batches} batches, {time.time() - begun:.0f} s", flush=True)
    out.flush()


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--trees", required=True, help="file that TreeDump.java wrote")
    a.add_argument("--model", required=True, help="the shipped model.onnx")
    a.add_argument("--tokenizer", required=True)
    a.add_argument("--out", required=True, help="npy to write")
    o = a.parse_args()
    state, layers = weights(o.model)
    model = loaded({"model": state, "layers": layers}).eval()
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        write_features(read(o.trees), model, WordPiece(o.tokenizer), o.out)


if __name__ == "__main__":
    main()
