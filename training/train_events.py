"""Trains the head that says of events how the sentence presents them, who does it, what it is done to and who says so, on factuality.jsonl, participants.jsonl
and speakers.jsonl.

The parser's head stays as it is: its probabilities say which words go together. With --init the head goes on from another one, whose roles may be fewer.
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
import questions
from factuality import MODALITIES
from event_head import ROLES, EventHead
from parser_head import Head

HELD_OUT = 15  # one article of so many
TOKENS = 1600  # of a batch, padding included
DECAY, WARM, SMOOTH = 1e-2, 60, 0.02
LETTERS = "".join(MODALITIES)

Event = collections.namedtuple("Event", "word modality denied rules_modality rules_denied often")
Deed = collections.namedtuple("Deed", "word role reader rules source often")  # 0 for nobody, the word itself for a clause or somebody else; rules -1: cannot say


def event(word, reader, rules, often):
    return Event(word, LETTERS.index(reader[0]), reader.endswith("-"), LETTERS.index(rules[0]), rules.endswith("-"), often)


def participants(sentence, word, doer, object, *rules_and_often):
    """The deeds of an answer in participants.jsonl. A verb that the rules name stands for its clause."""
    *rules, often = rules_and_often
    heads = sentence["engine"]["heads"]
    for role, (reader, named) in enumerate(zip((doer, object), rules)):
        source = "nobody" if named <= 0 else "own" if heads[named - 1] == word else "noun" if heads[word - 1] == named else "other"
        clause = named > 0 and sentence["tags"][named - 1].startswith("VB")
        yield Deed(word, role, reader, word if clause else named, source, often)


def speaker(sentence, word, readers, rules, often):
    """The deed of an answer in speakers.jsonl: the innermost speaker."""
    at = lambda chain: (chain[-1] or word) if chain else 0
    named = -1 if rules is None or rules and not rules[-1] else at(rules)
    above = named > 0 and sentence["engine"]["heads"][named - 1] in attachments.above(sentence, word)
    return Deed(word, ROLES.index("sayers"), at(readers), named, "nobody" if named <= 0 else "above" if above else "beside", often)


class Events:
    """Features and answers by sentence."""

    def __init__(self, trees, features, tags, o):
        self.sentences = parser_data.read(trees)
        self.features, self.starts = np.load(features, mmap_mode="r"), parser_data.offsets(self.sentences)
        assert len(self.features) == self.starts[-1], "features of other sentences"
        tag = {t: i for i, t in enumerate(tags, 1)}
        self.tag_rows = [[0] + [tag.get(t, 0) for t in s["tags"]] for s in self.sentences]
        told = [questions.read(file) for file in (o.factuality, o.participants, o.speakers)]
        self.events, self.deeds, seen = {}, {}, set()
        for i, sentence in enumerate(self.sentences):
            key = attachments.digest(sentence["words"])
            if key not in seen and any(key in answers for answers in told):
                seen.add(key)
                presented, deeds, said = (answers.get(key, []) for answers in told)
                self.events[i] = [event(*e) for e in presented]
                self.deeds[i] = [d for e in deeds for d in participants(sentence, *e)] + [speaker(sentence, *e) for e in said]
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
        """The scores [events, 8] of events, and [deeds, words] of who has a role, of those with their rows."""
        with torch.no_grad():
            states = self.parser.states(*inputs)
            edges = self.parser.score(states, inputs[2])[0].softmax(2)
        modalities, pointers = self.net(*inputs, edges, states)
        words = lambda found: ([row for row, _ in found], [e.word for _, e in found])
        rows, at = words(deeds)
        return modalities[words(events)], pointers[rows, [e.role for _, e in deeds], at]


def weights(found):
    """Rarely asked clauses count more: the root of how much rarer they are in the questions than in the text."""
    return torch.tensor([min(5.0, 1 / e.often) ** 0.5 for _, e in found])


def loss_of_events(scores, found):
    modality = F.cross_entropy(scores[:, :-1], torch.tensor([e.modality for _, e in found]), reduction="none", label_smoothing=SMOOTH)
    denial = F.binary_cross_entropy_with_logits(scores[:, -1], torch.tensor([float(e.denied) for _, e in found]), reduction="none")
    return ((modality + denial) * weights(found)).sum()


def loss_of_deeds(scores, found):
    return (F.cross_entropy(scores, torch.tensor([e.reader for _, e in found]), reduction="none") * weights(found)).sum()


def loss_of(scores, events, deeds):
    """The mean over all questions."""
    losses = [part(s, found) for part, s, found in zip((loss_of_events, loss_of_deeds), scores, (events, deeds)) if found]
    return sum(losses) / (weights(events).sum() + weights(deeds).sum())


def held_out(scorer, events):
    """Of the held-out articles: (log probabilities of the modalities, log odds of denial, event), and (log probabilities of the words, deed)."""
    scorer.net.eval()
    presented, done = [], []
    with torch.no_grad():
        for batch in events.batches(events.held, 3 * TOKENS):
            inputs, found, deeds = events.tensors(batch)
            modalities, pointers = scorer(inputs, found, deeds)
            for row, (_, e) in zip(modalities, found):
                presented.append((row[:-1].log_softmax(0).numpy(), row[-1].item(), e))
            for scores, (row, e) in zip(pointers, deeds):
                done.append((scores[:inputs[2][row]].log_softmax(0).numpy(), e))
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
        known = [(row, e) for row, e in done if e.role == k and e.rules >= 0]
        if known:
            share = lambda right: np.average([right(row, e) for row, e in known], weights=[1 / e.often for _, e in known])
            rules, head = share(lambda row, e: e.rules == e.reader), share(lambda row, e: row.argmax() == e.reader)
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


def begin(net, weights):
    """Copies the weights of a head; where it has fewer roles, they are the first ones."""
    for name, value in net.state_dict().items():
        value[:len(weights[name])] = weights[name]


def write(o, presented, done):
    """What fit_factuality.py and fit_participants.py read."""
    with open(o.held_out, "w", encoding="utf-8", newline="\n") as f:
        for row, odds, e in presented:
            f.write("\t".join([*(f"{v:.4f}" for v in row), f"{odds:.4f}", *(str(int(v)) for v in e[1:5]), str(e.often)]) + "\n")
    with open(o.held_out_roles, "w", encoding="utf-8", newline="\n") as f:
        for row, e in done:
            logs = [round(float(v), 4) for v in row]
            f.write(json.dumps({"role": ROLES[e.role], "logs": logs, **{k: v for k, v in e._asdict().items() if k != "role"}}) + "\n")


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--trees", required=True, help="file that TreeDump.java wrote")
    a.add_argument("--features", required=True, help="npy that parser_data.py wrote")
    a.add_argument("--factuality", default="factuality.jsonl")
    a.add_argument("--participants", default="participants.jsonl")
    a.add_argument("--speakers", default="speakers.jsonl")
    a.add_argument("--parser", required=True, help="checkpoint of the parser's head")
    a.add_argument("--init", help="checkpoint of such a head to go on from")
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
        if o.init:
            begin(net, torch.load(o.init, map_location="cpu")["net"])
    events, scorer = Events(o.trees, o.features, saved["tags"], o), Scorer(net, parser)
    print(f"{events.count(events.train)} events and deeds, {events.count(events.held)} held out")
    report("rules", [(e.rules_modality, e.rules_denied, e) for i in events.held for e in events.events[i]])
    train(scorer, events, o)
    write(o, *held_out(scorer, events))


if __name__ == "__main__":
    main()
