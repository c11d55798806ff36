"""Pairs to padded tensors, bucketed by length so that little of a batch is padding."""
import random

import numpy as np
import torch

from model import SLOTS


def encode(pairs, tokenizer, max_length):
    cache = {}

    def ids(text):
        if text not in cache:
            cache[text] = tokenizer.ids(text)
        return cache[text]

    return [tuple(np.array(side, np.uint16) for side in tokenizer.pair(ids(p), ids(h), max_length)) + (t,)
            + (slot[0] if slot else None,) for _, p, h, t, *slot in pairs]


def plan(encoded, tokens, most, seed):
    """Index lists of about the same number of tokens each, in random order."""
    rng = random.Random(seed)
    order = list(range(len(encoded)))
    rng.shuffle(order)
    out, pool = [], tokens * 40
    chunk, size = [], 0
    for i in order:
        chunk.append(i)
        size += len(encoded[i][0])
        if size >= pool:
            out += _split(chunk, encoded, tokens, most)
            chunk, size = [], 0
    out += _split(chunk, encoded, tokens, most)
    rng.shuffle(out)
    return out


def _split(chunk, encoded, tokens, most):
    chunk = sorted(chunk, key=lambda i: len(encoded[i][0]))
    out, batch = [], []
    for i in chunk:
        if batch and ((len(batch) + 1) * len(encoded[i][0]) > tokens or len(batch) == most):
            out.append(batch)
            batch = []
        batch.append(i)
    return out + ([batch] if batch else [])


def tensors(batch, encoded, device="cpu"):
    n = max(len(encoded[i][0]) for i in batch)
    ids = torch.zeros(len(batch), n, dtype=torch.long)
    mask, types = torch.zeros_like(ids), torch.zeros_like(ids)
    for row, i in enumerate(batch):
        a, t = encoded[i][0], encoded[i][1]
        ids[row, :len(a)] = torch.from_numpy(a.astype(np.int64))
        types[row, :len(a)] = torch.from_numpy(t.astype(np.int64))
        mask[row, :len(a)] = 1
    target = torch.tensor([encoded[i][2] for i in batch], dtype=torch.float)
    slots = torch.tensor([SLOTS.index(encoded[i][3]) if encoded[i][3] in SLOTS else -1 for i in batch])
    return ids.to(device), mask.to(device), types.to(device), target.to(device), slots.to(device)
