"""Trains the dependency parser's head on the edges that two of three parsers agree on, and on those that readers named (attachments.jsonl).

Where a reader says what a word hangs on, the vote gives way. With --init training goes on from a checkpoint, and then --keep holds the other edges
near what those weights say.
"""
import argparse
import collections
import json
import random

import numpy as np
import torch
from torch.nn import functional as F

import attachments
import parser_data
import parser_head
from parser_head import Head

RARE = 20  # a relation is learnt that the shift-reduce parsers give this often
TOKENS = 1100  # of a batch, padding included
DECAY, WARM = 1e-2, 100
NAMED = 1.3  # what the readers' edges weigh beside the voted ones
STEADY = 10  # as many labels more count in a batch that has few


class Trees:
    """Features, voted and named edges by sentence."""

    def __init__(self, trees, features, named, tags=None, relations=None):
        """tags and relations: those of a checkpoint; by default those of the sentences."""
        self.sentences = parser_data.read(trees)
        self.features, self.starts = np.load(features, mmap_mode="r"), parser_data.offsets(self.sentences)
        held = [parser_data.is_held_out(s) for s in self.sentences]
        self.train, self.held = ([i for i, h in enumerate(held) if h == wanted] for wanted in (False, True))
        self.tags = tags or sorted({t for s in self.sentences for t in s["tags"]})
        found = (r for i in self.train for p in ("greedy", "beam") for r in self.sentences[i][p]["relations"])
        self.relations = relations or sorted(r for r, n in collections.Counter(found).items() if n >= RARE and r != "none")
        tag = {t: i for i, t in enumerate(self.tags, 1)}
        self.relation = {r: i for i, r in enumerate(self.relations)}
        self.bases = sorted({attachments.base(r) for r in self.relations})
        self.tag_rows = [[0] + [tag.get(t, 0) for t in s["tags"]] for s in self.sentences]
        self.named = [{word: (head, relation) for word, head, relation in named.get(attachments.digest(s["words"]), ())} for s in self.sentences]
        self.edges = [self.voted(s, n) for s, n in zip(self.sentences, self.named)]

    def voted(self, sentence, named):
        """The voted edge of each word and of the root, unknown where a reader named another."""
        unknown = parser_data.UNKNOWN, 0.0, -1
        edges = ((h, w, self.relation.get(r, -1)) for h, w, r in parser_data.vote(sentence))
        return [unknown] + [unknown if word in named else edge for word, edge in enumerate(edges, 1)]

    def subtypes(self):
        """[bases, relations]: which relations are of which base."""
        return torch.tensor([[attachments.base(r) == b for r in self.relations] for b in self.bases])

    def batches(self, chosen, tokens):
        return parser_data.batches(chosen, lambda i: len(self.tag_rows[i]), tokens)

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

    def readers(self, batch):
        """(rows, words, heads, bases) of the edges of a batch that readers named; base -1 where the relation is unknown."""
        found = [(row, word, head, self.bases.index(relation) if relation in self.bases else -1)
                 for row, i in enumerate(batch) for word, (head, relation) in self.named[i].items()]
        return torch.tensor(found).T if found else torch.zeros(4, 0, dtype=torch.long)


def named_scores(net, head, dependent, rows, words, heads):
    """The scores [edges, relations] of the relations of named edges."""
    return torch.einsum("bi,rij,bj->br", dependent[rows, words].float(), net.V.float(), head[rows, heads].float())


def evaluate(net, trees):
    """Of the held-out articles the shares of voted edges whose head, and whose head and relation, the net has; and of named heads."""
    net.eval()
    sums = np.zeros(5)
    with torch.no_grad():
        for batch in trees.batches(trees.held, 3 * TOKENS):
            inputs, (heads, _, relations) = trees.tensors(batch)
            scores, head, dependent = net(*inputs)
            found = scores.argmax(2)
            hit = (heads >= 0) & (found == heads)
            labelled = hit & ((net.relations(head, dependent, found).argmax(2) == relations) | (relations < 0))
            rows, words, wanted, _ = trees.readers(batch)
            sums += [(heads >= 0).sum(), hit.sum(), labelled.sum(), len(rows), (found[rows, words] == wanted).sum()]
    net.train()
    return sums[1] / sums[0], sums[2] / sums[0], sums[4] / max(1, sums[3])


class Loss:
    """Of the voted edges, weighted by how many parsers agree, and their relations; of the readers'; of what the weights before say."""

    def __init__(self, net, trees, before, keep):
        self.net, self.trees, self.before, self.keep = net, trees, before, keep
        self.subtypes = trees.subtypes()

    def __call__(self, batch):
        inputs, (heads, weights, relations) = self.trees.tensors(batch)
        rows, words, wanted, bases = self.trees.readers(batch)
        with torch.autocast("cpu", torch.bfloat16):
            scores, head, dependent = self.net(*inputs)
            names = self.net.relations(head, dependent, heads)
        known, voted = heads >= 0, relations >= 0
        edges = F.cross_entropy(scores[known], heads[known], reduction="none")
        losses = [(edges * weights[known]).sum() / weights[known].sum(), F.cross_entropy(names[voted], relations[voted])]
        if len(rows):
            losses.append(NAMED * F.cross_entropy(scores[rows, words], wanted, reduction="sum") / (len(rows) + STEADY))
            told = bases >= 0
        if len(rows) and told.any():
            logs = named_scores(self.net, head, dependent, rows[told], words[told], wanted[told]).log_softmax(1)
            losses.append(-NAMED * logs.masked_fill(~self.subtypes[bases[told]], -1e4).logsumexp(1).mean())
        if self.before:
            losses.append(self.keep * self.divergence(inputs, scores, rows, words))
        return losses

    def divergence(self, inputs, scores, rows, words):
        """Of the scores of all words but those that readers spoke of from the weights before (Kullback and Leibler 1951), in nats."""
        with torch.no_grad():
            old, _, _ = self.before(*inputs)
        chosen = torch.arange(scores.shape[1])[None] < torch.tensor(inputs[2])[:, None]
        chosen[:, 0] = False
        chosen[rows, words] = False
        return F.kl_div(scores[chosen].log_softmax(1), old[chosen].log_softmax(1), log_target=True, reduction="batchmean")


def train(net, trees, loss_of, o):
    steps = int(len(trees.batches(trees.train, TOKENS)) * o.passes)
    descent = parser_head.Descent(net.parameters(), o.rate, steps, DECAY, WARM)
    while descent.left():
        for batch in trees.batches(trees.train, TOKENS)[:descent.left()]:
            descent.step(sum(loss_of(batch)))
        print("held out: UAS {:.4f}, LAS {:.4f}; readers' heads {:.4f}".format(*evaluate(net, trees)), flush=True)
        torch.save({"net": net.state_dict(), "k": parser_data.LAYERS, "tags": trees.tags, "rels": trees.relations}, o.out)


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--trees", required=True, help="file that TreeDump.java wrote")
    a.add_argument("--features", required=True, help="npy that parser_data.py wrote")
    a.add_argument("--attachments", help="what readers named, attachments.jsonl")
    a.add_argument("--init", help="checkpoint to go on from")
    a.add_argument("--keep", type=float, default=0.0, help="weight of what the checkpoint says of the other edges")
    a.add_argument("--rate", type=float, default=2e-3)
    a.add_argument("--passes", type=float, default=4)
    a.add_argument("--out", required=True, help="checkpoint to write")
    o = a.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    torch.set_num_threads(1)
    named = {}
    if o.attachments:
        with open(o.attachments, encoding="utf-8") as f:
            named = {line["sentence"]: line["edges"] for line in map(json.loads, f)}
    saved = torch.load(o.init, map_location="cpu") if o.init else {"tags": None, "rels": None}
    trees = Trees(o.trees, o.features, named, saved["tags"], saved["rels"])
    print(f"{len(trees.train)} sentences, {len(trees.held)} held out; {len(trees.tags)} tags, {len(trees.relations)} relations; "
          f"{sum(len(trees.named[i]) for i in trees.train)} and {sum(len(trees.named[i]) for i in trees.held)} edges named")
    net = Head(parser_data.LAYERS, len(trees.tags), len(trees.relations))
    before = None
    if o.init:
        net.load_state_dict(saved["net"])
        before = Head(parser_data.LAYERS, len(trees.tags), len(trees.relations)).eval() if o.keep else None
    if before:
        before.load_state_dict(saved["net"])
    print("before: UAS {:.4f}, LAS {:.4f}; readers' heads {:.4f}".format(*evaluate(net, trees)), flush=True)
    train(net, trees, Loss(net, trees, before, o.keep), o)


if __name__ == "__main__":
    main()
