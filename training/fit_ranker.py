#!/usr/bin/env python3
"""Fits the weights of the sentence ranker on claims whose evidence people named.

Reads the files that `factcheck-bench views` writes and fits a logistic regression (a sentence holds
evidence or not) by Newton's method. Prints how often the evidence is first, among the first three and
among the first five, with the weights fitted on other articles, beside the same for coverage alone.

  fit_ranker.py views_newsroom.gz views_defacto.gz=2 --out .../verdict/ranker.tsv

A number behind a file is the weight of its sentences.
"""
import argparse
import gzip
import json
import zlib

import numpy as np

NAMES = ("coverage", "share", "exact", "pairs", "early")
FOLDS = 5


def read(path):
    """Signs (claims x sentences x signs), whether each sentence is evidence, the claim's fold."""
    claims = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            view = json.loads(line)
            evidence = set(view["evidence"])
            held = np.array([sentence in evidence for sentence in view["ranked"]], dtype=float)
            if len(held) < 2 or not held.any():
                continue
            article = " ".join(view["sentences"][:3])
            claims.append((np.array(view["signs"]), held, zlib.crc32(article.encode()) % FOLDS))
    return claims


def fit(claims, weights, ridge=1.0, steps=30):
    """Weights of the signs; the constant is left out, since it ranks nothing."""
    x = np.vstack([signs for signs, _, _ in claims])
    x = np.hstack([x, np.ones((len(x), 1))])
    y = np.concatenate([held for _, held, _ in claims])
    w = np.concatenate([np.full(len(held), weight) for (_, held, _), weight in zip(claims, weights)])
    beta = np.zeros(x.shape[1])
    penalty = ridge * np.eye(x.shape[1])
    penalty[-1, -1] = 0
    for _ in range(steps):
        p = 1 / (1 + np.exp(-x @ beta))
        gradient = x.T @ (w * (y - p)) - penalty @ beta
        hessian = (x * (w * p * (1 - p))[:, None]).T @ x + penalty
        step = np.linalg.solve(hessian, gradient)
        beta += step
        if np.abs(step).max() < 1e-6:
            break
    return beta[:-1]


def figures(claims, beta):
    """Shares of claims with evidence first, in the first three, in the first five, and all in five."""
    first = three = five = whole = 0
    for signs, held, _ in claims:
        order = np.argsort(-(signs @ beta), kind="stable")
        first += held[order[0]]
        three += held[order[:3]].any()
        five += held[order[:5]].any()
        whole += held[order[:5]].sum() == min(5, held.sum())
    return " ".join(f"{n / len(claims):.3f}" for n in (first, three, five, whole))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("views", nargs="+")
    parser.add_argument("--out")
    arguments = parser.parse_args()
    claims, weights, sets = [], [], []
    for name in arguments.views:
        path, _, weight = name.partition("=")
        rows = read(path)
        claims += rows
        weights += [float(weight or 1)] * len(rows)
        sets.append((path, len(claims) - len(rows), len(claims)))
    coverage = np.eye(len(NAMES))[0]
    betas = []
    for fold in range(FOLDS):
        chosen = [i for i, claim in enumerate(claims) if claim[2] != fold]
        betas.append(fit([claims[i] for i in chosen], [weights[i] for i in chosen]))
    print("first, in three, in five, all in five")
    for path, begin, end in sets:
        rows = claims[begin:end]
        print(path, len(rows), "coverage alone:", figures(rows, coverage))
        parts = [([c for c in rows if c[2] == fold], betas[fold]) for fold in range(FOLDS)]
        shares = [
            np.array([float(v) for v in figures(part, beta).split()]) * len(part)
            for part, beta in parts
            if part
        ]
        print(path, len(rows), "fitted elsewhere:", " ".join(f"{v:.3f}" for v in sum(shares) / len(rows)))
    beta = fit(claims, weights)
    lines = "".join(f"{name}\t{value:.3f}\n" for name, value in zip(NAMES, beta))
    print(lines, end="")
    if arguments.out:
        with open(arguments.out, "w", encoding="utf-8") as out:
            out.write("# What speaks for a sentence as evidence; made by training/fit_ranker.py.\n")
            out.write("# sign\tweight\n" + lines)


if __name__ == "__main__":
    main()
