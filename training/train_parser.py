"""Trains the dependency parser's head on the edges that two of three parsers agree on: ten minutes on one core."""
import argparse
import collections
import random
import time

import numpy as np
import torch
from torch.nn import functional as F

import parser_data
from parser_head import Head

RARE = 20  # a relation is learnt that the shift-reduce parsers give this often
TOKENS = 1100  # of a batch, padding included
PASSES, RATE, DECAY, WARM = 4, 2e-3, 1e-2, 100


class Trees:
    """Features and voted edges by sentence."""

    def __init__(self, trees, features):
        self.sentences = parser_data.read(trees)
        self.features, self.starts = np.load(features, mmap_mode="r"), parser_data.offsets(self.sentences)
        held = [parser_data.is_held_out(s) for s in self.sentences]
        self.train, self.held = ([i for i, h in enumerate(held) if h == wanted] for wanted in (False, True))
        self.tags = sorted({t for s in self.sentences for t in s["tags"]})
        found = (r for i in self.train for p in ("greedy", "beam") for r in self.sentences[i][p]["relations"])
        self.relations = sorted(r for r, n in collections.Counter(found).items() if n >= RARE and r != "none")
        tag = {t: i for i, t in enumerate(self.tags, 1)}
        relation = {r: i for i, r in enumerate(self.relations)}
        self.tag_rows = [[0] + [tag[t] for t in s["tags"]] for s in self.sentences]
        self.edges = [[(parser_data.UNKNOWN, 0.0, -1)] + [(h, w, relation.get(r, -1)) for h, w, r in parser_data.vote(s)]
                      for s in self.sentences]

    def batches(self, chosen, tokens):
        """Numbers of sentences of about the same length, in random order."""
        out, batch = [], []
        for i in sorted(chosen, key=lambda i: len(self.tag_rows[i]) + random.random() * 2):
            if batch and (len(batch) + 1) * len(self.tag_rows[i]) > tokens:
                out.append(batch)
                batch = []
            batch.append(i)
        out.append(batch)
        random.shuffle(out)
        return out

    def tensors(self, batch):
        """((features, tags, lengths), (heads, weights, relations)), padded; -1 where nothing is known."""
        lengths = [len(self.tag_rows[i]) for i in batch]
        shape = len(batch), max(lengths)
        features = torch.zeros(*shape, *self.features.shape[1:])
        tags, heads, relations = (torch.full(shape, v) for v in (0, -1, -1))
        weights = torch.zeros(shape)
        for row, (i, n) in enumerate(zip(batch, lengths)):
            features[row, :n] = torch.from_numpy(self.features[self.starts[i]:self.starts[i + 1]].astype(np.float32))
            tags[row, :n] = torch.tensor(self.tag_rows[i])
            for values, column in zip((heads, weights, relations), zip(*self.edges[i])):
                values[row, :n] = torch.tensor(column)
        return (features, tags, lengths), (heads, weights, relations)


def evaluate(net, trees):
    """The share of the voted edges of the held-out articles whose head, and whose head and relation, the head of the model has too."""
    net.eval()
    total = right = labelled = 0
    with torch.no_grad():
        for batch in trees.batches(trees.held, 3 * TOKENS):
            inputs, (heads, _, relations) = trees.tensors(batch)
            scores, head, dependent = net(*inputs)
            found = scores.argmax(2)
            hit = (heads >= 0) & (found == heads)
            total += (heads >= 0).sum().item()
            right += hit.sum().item()
            labelled += (hit & ((net.relations(head, dependent, found).argmax(2) == relations) | (relations < 0))).sum().item()
    net.train()
    return right / total, labelled / total


def loss_of(net, inputs, heads, weights, relations):
    """(of the edges, weighted by how many parsers agree; of the relations)."""
    with torch.autocast("cpu", torch.bfloat16):
        scores, head, dependent = net(*inputs)
        names = net.relations(head, dependent, heads)
    known, named = heads >= 0, relations >= 0
    edges = F.cross_entropy(scores[known], heads[known], reduction="none")
    return (edges * weights[known]).sum() / weights[known].sum(), F.cross_entropy(names[named], relations[named])


def train(net, trees, out):
    steps = len(trees.batches(trees.train, TOKENS)) * PASSES
    optimiser = torch.optim.AdamW(net.parameters(), RATE, betas=(0.9, 0.98), weight_decay=DECAY)
    rate = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min(1, (s + 1) / WARM) * max(0.02, 1 - s / steps))
    step, begun, sums = 0, time.time(), np.zeros(2)
    while step < steps:
        for batch in trees.batches(trees.train, TOKENS)[:steps - step]:
            inputs, targets = trees.tensors(batch)
            losses = loss_of(net, inputs, *targets)
            optimiser.zero_grad()
            sum(losses).backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            optimiser.step()
            rate.step()
            step += 1
            sums += [v.item() for v in losses]
            if step % 100 == 0:
                print(f"{step} of {steps}: edges {sums[0] / 100:.3f}, relations {sums[1] / 100:.3f}, {time.time() - begun:.0f} s", flush=True)
                sums[:] = 0
        print("held out: UAS {:.4f}, LAS {:.4f}".format(*evaluate(net, trees)), flush=True)
        torch.save({"net": net.state_dict(), "k": parser_data.LAYERS, "tags": trees.tags, "rels": trees.relations}, out)


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--trees", required=True, help="file that TreeDump.java wrote")
    a.add_argument("--features", required=True, help="npy that parser_data.py wrote")
    a.add_argument("--out", required=True, help="checkpoint to write")
    o = a.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    torch.set_num_threads(1)
    trees = Trees(o.trees, o.features)
    print(f"{len(trees.train)} sentences, {len(trees.held)} held out; {len(trees.tags)} tags, {len(trees.relations)} relations")
    train(Head(parser_data.LAYERS, len(trees.tags), len(trees.relations)), trees, o.out)


if __name__ == "__main__":
    main()
