"""Trains the head that says which noun phrase a pronoun means, on pronouns.jsonl and what PronounDump.java wrote of their articles.

The loss is that of mention ranking: the likelihood of all right candidates together, or of "nothing" where none is right. With --fold, articles of one fold are
left out and their products written, so that fit_antecedents.py learns from products of weights that had not read the pronoun.
"""
import argparse
import collections
import json
import os
import random

import numpy as np
import torch
from torch import nn

import fit_antecedents
import parser_data
import parser_head
from model import loaded
from parser_head import Head
from reference_head import SCALE, SIZE, ReferenceHead
from restore import weights
from tokenizer import WordPiece

FOLDS = 2
ARTICLES = 10  # of a batch
SENTENCES = 40  # that the net reads at once
LONGEST = 100  # words of a sentence that is read
FAR = 7  # sentences back; the training alone sees how far a candidate is, so that the vectors need not say it
DECAY, WARM = 2e-2, 40

Asked = collections.namedtuple("Asked", "at place candidates right")  # places: (sentence, row of the token)


def read(file, told):
    """{article: (sentences, [Asked])} of the pronouns that readers answered."""
    out = {}
    with open(file, encoding="utf-8") as f:
        for article in map(json.loads, f):
            asked = []
            for p in article["pronouns"]:
                answer = told.get((article["article"], p["at"]))
                if answer is None or not p["candidates"]:
                    continue
                places = [(c["is"][0][2], c["is"][0][3] + 1) for c in p["candidates"]]
                asked.append(Asked(p["at"], (p["sentence"], p["token"] + 1), places, [fit_antecedents.right(c["is"], answer) for c in p["candidates"]]))
            if asked:
                out[article["article"]] = article["sentences"], asked
    return out


class Texts:
    """Features of the sentences that are needed, by article and number."""

    def __init__(self, articles, o):
        self.sentences, self.place = [], {}
        for name, (sentences, asked) in articles.items():
            for number in sorted({s for a in asked for s, _ in (a.place, *a.candidates)}):
                if len(sentences[number]["words"]) <= LONGEST:
                    self.place[name, number] = len(self.sentences)
                    self.sentences.append(sentences[number])
        if not os.path.exists(o.features):
            state, layers = weights(o.model)
            with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
                parser_data.write_features(self.sentences, loaded({"model": state, "layers": layers}).eval(), WordPiece(o.tokenizer), o.features + ".part")
            os.rename(o.features + ".part", o.features)
        self.starts, self.features = parser_data.offsets(self.sentences), np.load(o.features, mmap_mode="r")
        assert len(self.features) == self.starts[-1], "features of other sentences: remove the file"

    def tensors(self, chosen, tags):
        lengths = [len(self.sentences[i]["words"]) + 1 for i in chosen]
        features = torch.zeros(len(chosen), max(lengths), *self.features.shape[1:])
        rows = torch.zeros(len(chosen), max(lengths), dtype=torch.long)
        for row, (i, n) in enumerate(zip(chosen, lengths)):
            features[row, :n] = torch.from_numpy(self.features[self.starts[i]:self.starts[i + 1]].astype(np.float32))
            rows[row, 1:n] = torch.tensor([tags.get(t, 0) for t in self.sentences[i]["tags"]])
        return features, rows, lengths


class Ranker:
    """The net on top of the parser, and what a distance is worth."""

    def __init__(self, net, parser, texts, tags):
        self.net, self.parser, self.texts, self.tags = net, parser, texts, tags
        self.distance = nn.Parameter(torch.zeros(FAR + 1))

    def vectors(self, chosen):
        """{sentence: (wanted, offered)}."""
        out, chosen = {}, sorted(chosen, key=lambda i: len(self.texts.sentences[i]["words"]))
        for begin in range(0, len(chosen), SENTENCES):
            part = chosen[begin:begin + SENTENCES]
            inputs = self.texts.tensors(part, self.tags)
            with torch.no_grad():
                edges = self.parser(*inputs)[0].softmax(2)
            with torch.autocast("cpu", torch.bfloat16):
                out.update(zip(part, zip(*self.net(*inputs, edges))))
        return out

    def __call__(self, names, articles):
        """(article, Asked, products, products with distances, what speaks for nothing) of the pronouns of articles."""
        place = self.texts.place
        asked = [(name, a) for name in names for a in articles[name][1] if (name, a.place[0]) in place]
        at = lambda name, p: place.get((name, p[0]))
        needed = {at(name, p) for name, a in asked for p in (a.place, *a.candidates)} - {None}
        vectors, out, unread = self.vectors(needed), [], torch.zeros(SIZE)
        for name, a in asked:
            wanted = vectors[at(name, a.place)][0][a.place[1]]
            offered = torch.stack([unread if at(name, p) is None else vectors[at(name, p)][1][p[1]] for p in a.candidates])
            products = offered @ wanted[:SIZE] / SCALE
            far = torch.tensor([FAR if at(name, p) is None else min(FAR, abs(a.place[0] - p[0])) for p in a.candidates])
            out.append((name, a, products, products + self.distance[far], wanted[SIZE]))
        return out


def loss_of(ranked):
    losses = []
    for _, a, _, scores, nothing in ranked:
        logs = torch.cat([scores, nothing[None]]).log_softmax(0)
        losses.append(-logs[torch.tensor([*a.right, not any(a.right)])].logsumexp(0))
    return torch.stack(losses).mean()


def train(ranker, articles, names, o):
    parameters = [*ranker.net.parameters(), ranker.distance]
    steps = int(len(names) / ARTICLES * o.passes)
    descent = parser_head.Descent(parameters, o.rate, steps, DECAY, WARM, every=20)
    while descent.left():
        random.shuffle(names)
        for begin in range(0, len(names), ARTICLES)[:descent.left()]:
            descent.step(loss_of(ranker(names[begin:begin + ARTICLES], articles)))


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--pronouns", default="pronouns.jsonl")
    a.add_argument("--candidates", required=True, help="file that PronounDump.java wrote")
    a.add_argument("--features", required=True, help="npy, written where it does not exist")
    a.add_argument("--model", required=True, help="the shipped model.onnx")
    a.add_argument("--tokenizer", required=True)
    a.add_argument("--parser", required=True, help="checkpoint of the parser's head")
    a.add_argument("--fold", type=int, help=f"of {FOLDS}, left out; by default none is")
    a.add_argument("--rate", type=float, default=1.5e-3)
    a.add_argument("--passes", type=float, default=4)
    a.add_argument("--out", required=True, help="checkpoint to write, or with --fold the products of that fold as JSON")
    o = a.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    torch.set_num_threads(1)
    articles = read(o.candidates, fit_antecedents.answers(o.pronouns))
    left_out = [name for name in articles if o.fold is not None and fit_antecedents.fold(name, FOLDS) == o.fold]
    names = sorted(set(articles) - set(left_out))
    saved = torch.load(o.parser, map_location="cpu")
    parser = Head(saved["k"], len(saved["tags"]), len(saved["rels"])).eval()
    parser.load_state_dict(saved["net"])
    net = ReferenceHead(saved["k"], len(saved["tags"]))
    with torch.no_grad():
        net.mix.copy_(saved["net"]["mix"])
        net.gamma.copy_(saved["net"]["gamma"])
    ranker = Ranker(net, parser, Texts(articles, o), {t: i for i, t in enumerate(saved["tags"], 1)})
    print(f"{len(names)} articles, {sum(len(articles[n][1]) for n in names)} pronouns; {len(left_out)} left out", flush=True)
    train(ranker, articles, names, o)
    if o.fold is None:
        torch.save({"net": net.state_dict()}, o.out)
        return
    net.eval()
    with torch.no_grad(), open(o.out, "w", encoding="utf-8") as f:
        products = {f"{name} {a.at}": [dots.tolist(), nothing.item()] for name, a, dots, _, nothing in ranker(left_out, articles)}
        json.dump(products, f)


if __name__ == "__main__":
    main()
