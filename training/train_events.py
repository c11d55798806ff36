"""Trains the head that says of events how the sentence presents them, who does it and what it is done to, on factuality.jsonl and participants.jsonl.

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
from event_head import ROLES, EventHead
from parser_head import Head

HELD_OUT = 15  # one article of so many
TOKENS = 1600  # of a batch, padding included
DECAY, WARM, SMOOTH = 1e-2, 60, 0.02
LETTERS = "".join(MODALITIES)

Event = collections.namedtuple("Event", "word modality denied rules_modality rules_denied often")
Deed = collections.namedtuple("Deed", "word readers rules sources often")  # by role: 0 for nobody, the word itself for a clause; the rules -1 for what they cannot say


def event(word, reader, rules, often):
    return Event(word, LETTERS.index(reader[0]), reader.endswith("-"), LETTERS.index(rules[0]), rules.endswith("-"), often)


def deed(sentence, word, doer, object, *rules_and_often):
    """Of an answer in participants.jsonl. A verb that the rules name stands for its clause."""
    *rules, often = rules_and_often
    clause = [r > 0 and sentence["tags"][r - 1].startswith("VB") for r in rules]
    heads = sentence["engine"]["heads"]
    sources = ["nobody" if r <= 0 else "own" if heads[r - 1] == word else "noun" if heads[word - 1] == r else "other" for r in rules]
    return Deed(word, (doer, object), tuple(word if c else r for c, r in zip(clause, rules)), tuple(sources), often)


def told(file):
    """{sentence: answers} of a file of readers' answers."""
    with open(file, encoding="utf-8") as f:
        return {line["sentence"]: line["events"] for line in map(json.loads, f)}


class Events:
    """Features and answers by sentence."""

    def __init__(self, trees, features, factuality, participants, tags):
        self.sentences = parser_data.read(trees)
        self.features, self.starts = np.load(features, mmap_mode="r"), parser_data.offsets(self.sentences)
        assert len(self.features) == self.starts[-1], "features of other sentences"
        tag = {t: i for i, t in enumerate(tags, 1)}
        self.tag_rows = [[0] + [tag.get(t, 0) for t in s["tags"]] for s in self.sentences]
        self.events, self.deeds, seen = {}, {}, set()
        for i, sentence in enumerate(self.sentences):
            key = attachments.digest(sentence["words"])
            if key not in seen and (key in factuality or key in participants):
                seen.add(key)
                self.events[i] = [event(*e) for e in factuality.get(key, [])]
                self.deeds[i] = [deed(sentence, *e) for e in participants.get(key, [])]
        self.held = [i for i in self.events if self.sentences[i]["article"] % HELD_OUT == 5]
        held = set(self.held)
        self.train = [i for i in self.events if i not in held]

    def count(self, chosen):
        return sum(len(self.events[i]) for i in chosen), sum(len(self.deeds[i]) for i in chosen)

    def batches(self, chosen, tokens):
        return parser_data.batches(chosen, lambda i: len(self.tag_rows[i]), tokens)

    def tensors(self, batch):
        """(features, tags, lengths), padded, the events with their rows, and the deeds with theirs."""
        lengths = [len(self.tag_rows[i]) for i in batch]
        features = torch.zeros(len(batch), max(lengths), *self.features.shape[1:])
        tags = torch.zeros(len(batch), max(lengths), dtype=torch.long)
        for row, (i, n) in enumerate(zip(batch, lengths)):
            features[row, :n] = torch.from_numpy(self.features[self.starts[i]:self.starts[i + 1]].astype(np.float32))
            tags[row, :n] = torch.tensor(self.tag_rows[i])
        with_rows = lambda answers: [(row, e) for row, i in enumerate(batch) for e in answers[i]]
        return (features, tags, lengths), with_rows(self.events), with_rows(self.deeds)


class Scorer:
    """The net on top of the parser."""

    def __init__(self, net, parser):
        self.net, self.parser = net, parser

    def __call__(self, inputs, events, deeds):
        """The scores [events, 8] of events, and [role, deeds, words] of who has a role, of those with their rows."""
        with torch.no_grad():
            states = self.parser.states(*inputs)
            edges = self.parser.score(states, inputs[2])[0].softmax(2)
        modalities, pointers = self.net(*inputs, edges, states)
        at = lambda found: ([row for row, _ in found], [e.word for _, e in found])
        return modalities[at(events)], pointers.transpose(0, 1)[(slice(None), *at(deeds))]


def weights(found):
    """Rarely asked clauses count more: the root of how much rarer they are in the questions than in the text."""
    return torch.tensor([min(5.0, 1 / e.often) ** 0.5 for _, e in found])


def loss_of_events(scores, found):
    modality = F.cross_entropy(scores[:, :-1], torch.tensor([e.modality for _, e in found]), reduction="none", label_smoothing=SMOOTH)
    denial = F.binary_cross_entropy_with_logits(scores[:, -1], torch.tensor([float(e.denied) for _, e in found]), reduction="none")
    return ((modality + denial) * weights(found)).sum()


def loss_of_deeds(scores, found):
    roles = [F.cross_entropy(part, torch.tensor([e.readers[k] for _, e in found]), reduction="none") for k, part in enumerate(scores)]
    return (sum(roles) * weights(found)).sum()


def loss_of(scores, events, deeds):
    """The mean over all questions."""
    losses = [part(s, found) for part, s, found in zip((loss_of_events, loss_of_deeds), scores, (events, deeds)) if found]
    return sum(losses) / (weights(events).sum() + weights(deeds).sum())


def held_out(scorer, events):
    """Of the held-out articles: (log probabilities of the modalities, log odds of denial, event), and (log probabilities of the words by role, deed)."""
    scorer.net.eval()
    presented, done = [], []
    with torch.no_grad():
        for batch in events.batches(events.held, 3 * TOKENS):
            inputs, found, deeds = events.tensors(batch)
            modalities, pointers = scorer(inputs, found, deeds)
            for row, (_, e) in zip(modalities, found):
                presented.append((row[:-1].log_softmax(0).numpy(), row[-1].item(), e))
            for k, (row, e) in enumerate(deeds):
                done.append((pointers[:, k, :inputs[2][row]].log_softmax(1).numpy(), e))
    scorer.net.train()
    return presented, done


def report(title, readings):
    """Shares of held-out events, (modality, denied, event) each, whose modality is right, whose denial is, and both."""
    n = len(readings)
    modality = sum(m == e.modality for m, _, e in readings) / n
    denial = sum(d == e.denied for _, d, e in readings) / n
    both = sum((m, d) == (e.modality, e.denied) for m, d, e in readings) / n
    print(f"{title}: modality {modality:.4f}, denial {denial:.4f}, both {both:.4f} of {n}", flush=True)


def report_roles(done):
    """How often rules and head find the word that readers chose, of the deeds that the rules read in the sentence."""
    for k, role in enumerate(ROLES):
        known = [(rows[k], e) for rows, e in done if e.rules[k] >= 0]
        if not known:
            continue
        share = lambda right: np.average([right(row, e) for row, e in known], weights=[1 / e.often for _, e in known])
        rules, head = share(lambda row, e: e.rules[k] == e.readers[k]), share(lambda row, e: row.argmax() == e.readers[k])
        print(f"{role}: rules {rules:.4f}, head {head:.4f} of {len(known)}", flush=True)


def train(scorer, events, o):
    net = scorer.net
    steps = int(len(events.batches(events.train, TOKENS)) * o.passes)
    descent = parser_head.Descent(net.parameters(), o.rate, steps, DECAY, WARM)
    while descent.left():
        for batch in events.batches(events.train, TOKENS)[:descent.left()]:
            inputs, found, deeds = events.tensors(batch)
            with torch.autocast("cpu", torch.bfloat16):
                scores = scorer(inputs, found, deeds)
            descent.step(loss_of(scores, found, deeds))
        presented, done = held_out(scorer, events)
        report("head", [(row.argmax(), odds > 0, e) for row, odds, e in presented])
        report_roles(done)
        torch.save({"net": net.state_dict()}, o.out)


def write(o, presented, done):
    """What fit_factuality.py and fit_participants.py read."""
    with open(o.held_out, "w", encoding="utf-8", newline="\n") as f:
        for row, odds, e in presented:
            f.write("\t".join([*(f"{v:.4f}" for v in row), f"{odds:.4f}", *(str(int(v)) for v in e[1:5]), str(e.often)]) + "\n")
    with open(o.held_out_roles, "w", encoding="utf-8", newline="\n") as f:
        for rows, e in done:
            logs = [[round(float(v), 4) for v in row] for row in rows]
            f.write(json.dumps({"word": e.word, "logs": logs, "readers": e.readers, "rules": e.rules, "sources": e.sources, "often": e.often}) + "\n")


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--trees", required=True, help="file that TreeDump.java wrote")
    a.add_argument("--features", required=True, help="npy that parser_data.py wrote")
    a.add_argument("--factuality", default="factuality.jsonl")
    a.add_argument("--participants", default="participants.jsonl")
    a.add_argument("--parser", required=True, help="checkpoint of the parser's head")
    a.add_argument("--rate", type=float, default=1.5e-3)
    a.add_argument("--passes", type=float, default=6)
    a.add_argument("--out", required=True, help="checkpoint to write")
    a.add_argument("--held-out", required=True, help="tsv to write for fit_factuality.py: the scores of held-out events")
    a.add_argument("--held-out-roles", required=True, help="jsonl to write for fit_participants.py")
    o = a.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    torch.set_num_threads(1)
    saved = torch.load(o.parser, map_location="cpu")
    parser = Head(saved["k"], len(saved["tags"]), len(saved["rels"])).eval()
    parser.load_state_dict(saved["net"])
    net = EventHead(saved["k"], len(saved["tags"]))
    with torch.no_grad():
        net.mix.copy_(saved["net"]["mix"])
        net.gamma.copy_(saved["net"]["gamma"])
    events, scorer = Events(o.trees, o.features, told(o.factuality), told(o.participants), saved["tags"]), Scorer(net, parser)
    print(f"{events.count(events.train)} events and deeds, {events.count(events.held)} held out")
    report("rules", [(e.rules_modality, e.rules_denied, e) for i in events.held for e in events.events[i]])
    train(scorer, events, o)
    write(o, *held_out(scorer, events))


if __name__ == "__main__":
    main()
