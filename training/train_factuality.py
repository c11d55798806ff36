"""Trains the head that says how a sentence presents its events, on factuality.jsonl.

The parser's head stays as it is: its probabilities say which words go together.
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
from factuality import MODALITIES
from factuality_head import FactualityHead
from parser_head import Head

HELD_OUT = 15  # one article of so many
TOKENS = 1600  # of a batch, padding included
DECAY, WARM, SMOOTH = 1e-2, 60, 0.02
LETTERS = "".join(MODALITIES)

Event = collections.namedtuple("Event", "word modality denied rules_modality rules_denied often")


def event(word, reader, rules, often):
    return Event(word, LETTERS.index(reader[0]), reader.endswith("-"), LETTERS.index(rules[0]), rules.endswith("-"), often)


class Events:
    """Features and events by sentence."""

    def __init__(self, trees, features, told, tags):
        self.sentences = parser_data.read(trees)
        self.features, self.starts = np.load(features, mmap_mode="r"), parser_data.offsets(self.sentences)
        assert len(self.features) == self.starts[-1], "features of other sentences"
        tag = {t: i for i, t in enumerate(tags, 1)}
        self.tag_rows = [[0] + [tag.get(t, 0) for t in s["tags"]] for s in self.sentences]
        self.events, seen = {}, set()
        for i, sentence in enumerate(self.sentences):
            key = attachments.digest(sentence["words"])
            if key in told and key not in seen:
                seen.add(key)
                self.events[i] = [event(*e) for e in told[key]]
        self.held = [i for i in self.events if self.sentences[i]["article"] % HELD_OUT == 5]
        held = set(self.held)
        self.train = [i for i in self.events if i not in held]

    def count(self, chosen):
        return sum(len(self.events[i]) for i in chosen)

    def batches(self, chosen, tokens):
        return parser_data.batches(chosen, lambda i: len(self.tag_rows[i]), tokens)

    def tensors(self, batch):
        """(features, tags, lengths), padded, and the events with their rows."""
        lengths = [len(self.tag_rows[i]) for i in batch]
        features = torch.zeros(len(batch), max(lengths), *self.features.shape[1:])
        tags = torch.zeros(len(batch), max(lengths), dtype=torch.long)
        for row, (i, n) in enumerate(zip(batch, lengths)):
            features[row, :n] = torch.from_numpy(self.features[self.starts[i]:self.starts[i + 1]].astype(np.float32))
            tags[row, :n] = torch.tensor(self.tag_rows[i])
        return (features, tags, lengths), [(row, e) for row, i in enumerate(batch) for e in self.events[i]]


class Scorer:
    """The net on top of the parser."""

    def __init__(self, net, parser):
        self.net, self.parser = net, parser

    def __call__(self, inputs, found):
        """The scores [events, 8] of events and their rows."""
        with torch.no_grad():
            edges = self.parser(*inputs)[0].softmax(2)
        rows, words = zip(*((row, e.word) for row, e in found))
        return self.net(*inputs, edges)[list(rows), list(words)]


def loss_of(scores, found):
    """Rarely asked clauses count more: the root of how much rarer they are in the questions than in the text."""
    weights = torch.tensor([min(5.0, 1 / e.often) ** 0.5 for _, e in found])
    modality = F.cross_entropy(scores[:, :-1], torch.tensor([e.modality for _, e in found]), reduction="none", label_smoothing=SMOOTH)
    denial = F.binary_cross_entropy_with_logits(scores[:, -1], torch.tensor([float(e.denied) for _, e in found]), reduction="none")
    return ((modality + denial) * weights).sum() / weights.sum()


def held_out(scorer, events):
    """(log probabilities of the modalities, log odds of denial, event) of the held-out articles."""
    scorer.net.eval()
    out = []
    with torch.no_grad():
        for batch in events.batches(events.held, 3 * TOKENS):
            inputs, found = events.tensors(batch)
            for row, (_, e) in zip(scorer(inputs, found), found):
                out.append((row[:-1].log_softmax(0).numpy(), row[-1].item(), e))
    scorer.net.train()
    return out


def report(title, readings):
    """Shares of held-out events, (modality, denied, event) each, whose modality is right, whose denial is, and both."""
    n = len(readings)
    modality = sum(m == e.modality for m, _, e in readings) / n
    denial = sum(d == e.denied for _, d, e in readings) / n
    both = sum((m, d) == (e.modality, e.denied) for m, d, e in readings) / n
    print(f"{title}: modality {modality:.4f}, denial {denial:.4f}, both {both:.4f} of {n}", flush=True)


def train(scorer, events, o):
    net = scorer.net
    steps = int(len(events.batches(events.train, TOKENS)) * o.passes)
    descent = parser_head.Descent(net.parameters(), o.rate, steps, DECAY, WARM)
    while descent.left():
        for batch in events.batches(events.train, TOKENS)[:descent.left()]:
            inputs, found = events.tensors(batch)
            with torch.autocast("cpu", torch.bfloat16):
                scores = scorer(inputs, found)
            descent.step(loss_of(scores, found))
        report("head", [(row.argmax(), odds > 0, e) for row, odds, e in held_out(scorer, events)])
        torch.save({"net": net.state_dict()}, o.out)


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--trees", required=True, help="file that TreeDump.java wrote")
    a.add_argument("--features", required=True, help="npy that parser_data.py wrote")
    a.add_argument("--factuality", default="factuality.jsonl")
    a.add_argument("--parser", required=True, help="checkpoint of the parser's head")
    a.add_argument("--rate", type=float, default=1.5e-3)
    a.add_argument("--passes", type=float, default=4.5)
    a.add_argument("--out", required=True, help="checkpoint to write")
    a.add_argument("--held-out", required=True, help="tsv to write for fit_factuality.py: the scores of held-out events")
    o = a.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    torch.set_num_threads(1)
    with open(o.factuality, encoding="utf-8") as f:
        told = {line["sentence"]: line["events"] for line in map(json.loads, f)}
    saved = torch.load(o.parser, map_location="cpu")
    parser = Head(saved["k"], len(saved["tags"]), len(saved["rels"])).eval()
    parser.load_state_dict(saved["net"])
    net = FactualityHead(saved["k"], len(saved["tags"]))
    with torch.no_grad():
        net.mix.copy_(saved["net"]["mix"])
        net.gamma.copy_(saved["net"]["gamma"])
    events, scorer = Events(o.trees, o.features, told, saved["tags"]), Scorer(net, parser)
    print(f"{events.count(events.train)} events, {events.count(events.held)} held out")
    report("rules", [(e.rules_modality, e.rules_denied, e) for i in events.held for e in events.events[i]])
    train(scorer, events, o)
    with open(o.held_out, "w", encoding="utf-8", newline="\n") as f:
        for row, odds, e in held_out(scorer, events):
            f.write("\t".join([*(f"{v:.4f}" for v in row), f"{odds:.4f}", *(str(int(v)) for v in e[1:5]), str(e.often)]) + "\n")


if __name__ == "__main__":
    main()
