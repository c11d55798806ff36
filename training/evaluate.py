"""Figures on the dev sets, the held-out newsroom fifth and labelled articles, from a checkpoint or from a runtime's logits.

A set that is three-way counts the arg max. fever_symmetric has no third label, yet a neutral answer counts as wrong.
A two-way set counts an answer as SUPPORTED where the least entailed sentence of the claim has p(entailment) > 0.5
(balanced accuracy), and the area under the curve tells what a better threshold could give.
"""
import argparse
import glob
import json
import os
import random

import torch

import batches
import data
from model import loaded
from text import sentences
from tokenizer import WordPiece

NAMES = ("SUPPORTED", "NOT_ENOUGH_INFO", "REFUTED")
THREE = {"fever_symmetric__v0.2_dev": 0, "te_new_protocols__base_val": 0, "snli_cad__dev": 0, "inli__val": 1000,
         "fnc1__test_related": 600}
TWO = {"defacto__val": 0, "summedits__sales_call": 0, "summedits__scitldr": 0, "temporal_nli__tbdense_dev": 500}


class Item:
    """One claim: its premises with hypotheses (pairs), how to reduce them, and the label."""

    def __init__(self, group, pairs, label, how, phenomenon=""):
        self.group, self.pairs, self.label, self.how, self.phenomenon = group, pairs, label, how, phenomenon


def items(corpus, dev_dir, articles_dir, windows):
    cut = corpus.retriever.cut
    out = []
    for name, most in {**THREE, **TWO}.items():
        rows = data.read(os.path.join(dev_dir, name + ".jsonl.gz"))
        if most:
            rows = random.Random(1).sample(rows, most)
        for r in rows:
            parts = sentences(r["hypothesis"]) if name in TWO else [r["hypothesis"]]
            pairs = [(cut(r["premise"], h, data.WORDS), h) for h in parts or [r["hypothesis"]]]
            out.append(Item(name, pairs, r["label"], "least" if name in TWO else "one"))
    for i, r in enumerate(corpus.held):
        if r["label"] in NAMES:
            h = r["hypothesis"]
            out.append(Item("newsroom_held gold", [(" ".join(r["meta"]["evidence"]), h)], r["label"], "one",
                            r["meta"]["phenomenon"]))
            if i % 2 == 0:
                article(out, "newsroom_held", corpus, sentences(r["premise"]), h, r["label"], windows and i % 4 == 0)
    for path in sorted(glob.glob(os.path.join(articles_dir, "*.jsonl"))) if articles_dir else []:
        with open(path.replace(".jsonl", ".txt"), encoding="utf-8") as f:
            sents = sentences(f.read())
        with open(path, encoding="utf-8") as f:
            for r in map(json.loads, f):
                if r["verdict"] in NAMES:
                    ranked = corpus.retriever.ranked(sents, r["claim"])
                    gold = " ".join(r["any_quote"]) or " ".join(sents[i] for i in sorted(ranked[:2]))
                    out.append(Item("wikinews gold", [(gold, r["claim"])], r["verdict"], "one"))
                    article(out, "wikinews", corpus, sents, r["claim"], r["verdict"], windows)
    return out


def article(out, group, corpus, sents, claim, label, windows):
    ranked = corpus.retriever.ranked(sents, claim)
    out.append(Item(group + " found", [(" ".join(sents[i] for i in sorted(ranked[:3])), claim)], label, "one"))
    if windows:
        best = ranked[:5]
        premises = [sents[i] for i in best] + [" ".join(sents[i:i + 2]) for i in best[:3] if i + 1 < len(sents)] \
            + [" ".join(sents[i] for i in sorted(best[:2])), " ".join(sents[i] for i in sorted(best[:3]))]
        out.append(Item(group + " windows", [(p, claim) for p in premises], label, "windows"))


def verdict(item, probs):
    """Index into NAMES, and the support score of a two-way item."""
    if item.how == "one":
        return int(probs[0].argmax()), float(probs[0][0])
    if item.how == "least":
        score = float(probs[:, 0].min())
        return (0 if score > 0.5 else 2), score
    e, c = float(probs[:, 0].max()), float(probs[:, 2].max())
    if max(e, c) < 0.5:
        return 1, e
    return (0 if e >= c else 2), e


def auc(scores, positives):
    order = sorted(range(len(scores)), key=lambda i: scores[i])
    rank = {i: r for r, i in enumerate(order)}
    n = sum(positives)
    return (sum(rank[i] for i in order if positives[i]) - n * (n - 1) / 2) / (n * (len(scores) - n))


def report(all_items, probs):
    groups, at = {}, 0
    for it in all_items:
        groups.setdefault(it.group, []).append((it,) + verdict(it, probs[at:at + len(it.pairs)]))
        at += len(it.pairs)
    figures = {}
    for name, rows in groups.items():
        if rows[0][0].how == "least":
            yes = [it.label == "SUPPORTED" for it, _, _ in rows]
            tp = sum(y and v == 0 for y, (_, v, _) in zip(yes, rows)) / sum(yes)
            tn = sum(not y and v != 0 for y, (_, v, _) in zip(yes, rows)) / (len(yes) - sum(yes))
            figures[name] = {"n": len(rows), "balanced": (tp + tn) / 2, "auc": auc([s for _, _, s in rows], yes)}
        else:
            right = sum(NAMES[v] == it.label for it, v, _ in rows)
            recall = {lab: round(sum(NAMES[v] == lab for it, v, _ in rows if it.label == lab)
                                 / max(1, sum(it.label == lab for it, _, _ in rows)), 3) for lab in NAMES}
            figures[name] = {"n": len(rows), "accuracy": right / len(rows), "recall": recall}
    phenomena = {}
    for it, v, _ in groups.get("newsroom_held gold", []):
        phenomena.setdefault(it.phenomenon, []).append(NAMES[v] == it.label)
    for name, f in figures.items():
        main = f.get("accuracy", f.get("balanced"))
        rest = f"auc {f['auc']:.3f}" if "auc" in f else " ".join(f"{k[0]} {v:.2f}" for k, v in f["recall"].items())
        print(f"{name:32s} n {f['n']:5d}  {'acc' if 'accuracy' in f else 'bal'} {main:.4f}  {rest}")
    print("newsroom_held gold by phenomenon: " + ", ".join(
        f"{k} {sum(v) / len(v):.2f} ({len(v)})" for k, v in sorted(phenomena.items(), key=lambda e: sum(e[1]) / len(e[1]))))
    return figures


def run(model, encoded, threads):
    torch.set_num_threads(threads)
    model.eval()
    out = torch.zeros(len(encoded), 3)
    with torch.inference_mode():
        for batch in batches.plan(encoded, 4096, 128, 0):
            out[batch] = model(*batches.tensors(batch, encoded)[:3])
    return out


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--train", required=True)
    a.add_argument("--dev", required=True)
    a.add_argument("--articles", help="folder of SLUG.txt and SLUG.jsonl")
    a.add_argument("--tokenizer", required=True)
    a.add_argument("--windows", action="store_true", help="also judge by the best of several windows an article")
    a.add_argument("--every", type=int, default=1, help="take every so manyth claim only, for a quick look")
    a.add_argument("--checkpoint")
    a.add_argument("--logits", help="logits of the pairs written by --ids, one line each, instead of a checkpoint")
    a.add_argument("--ids", help="write the token ids of every pair here (for the ONNX run) and stop")
    a.add_argument("--save", help="write the checkpoint's logits here")
    a.add_argument("--bf16", action="store_true", help="faster, for a look while training")
    a.add_argument("--max-length", type=int, default=128)
    a.add_argument("--threads", type=int, default=2)
    o = a.parse_args()
    corpus = data.Corpus(o.train)
    its = items(corpus, o.dev, o.articles, o.windows)[::o.every]
    if o.logits:
        with open(o.logits) as f:
            logits = torch.tensor([[float(x) for x in line.split()] for line in f])
    else:
        pairs = [("", p, h, (0, 0, 0)) for it in its for p, h in it.pairs]
        encoded = batches.encode(pairs, WordPiece(o.tokenizer), o.max_length)
        if o.ids:
            with open(o.ids, "w") as f:
                f.writelines(" ".join(map(str, e[0])) + "\n" for e in encoded)
            return
        saved = torch.load(o.checkpoint, map_location="cpu")
        model = loaded(saved)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=o.bf16):
            logits = run(model, encoded, o.threads)
    if o.save:
        with open(o.save, "w") as f:
            f.writelines(" ".join(f"{x:.5f}" for x in row) + "\n" for row in logits.tolist())
    report(its, logits.softmax(-1))


if __name__ == "__main__":
    main()
