"""Fits how certain the engine is of a fact: the signs of its reading to the probability that a reader calls it right.

Input: TSV files as `FactDump.java` writes them, with "right" or "wrong" in the column `judgement`; rows without are left out.
Cross-validation never splits an article. Output: engine/src/main/resources/factcheck/fact/certainty.tsv.
Needs Debian's python3-sklearn.
"""
import argparse
import csv

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold

SIGNS_FROM = 4


def read(paths):
    names, signs, right, articles = None, [], [], []
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            reader = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
            header = next(reader)
            if names is not None and header[SIGNS_FROM:] != names:
                raise SystemExit(f"{path}: other signs than the files before")
            names = header[SIGNS_FROM:]
            for row in reader:
                if row[3] in ("right", "wrong"):
                    articles.append(row[0])
                    right.append(row[3] == "right")
                    signs.append([float(value) for value in row[SIGNS_FROM:]])
    return names, np.array(signs), np.array(right), np.array(articles)


def fit(signs, right, strength):
    """Weights and bias for the signs as they are; the fit itself is on standardised ones."""
    mean, spread = signs.mean(0), signs.std(0) + 1e-9
    fitted = LogisticRegression(C=strength, max_iter=3000).fit((signs - mean) / spread, right)
    weights = fitted.coef_[0] / spread
    return weights, fitted.intercept_[0] - (weights * mean).sum()


def probability(signs, weights, bias):
    return 1 / (1 + np.exp(-(signs @ weights + bias)))


def report(title, right, given):
    bins = [(given >= low) & (given < low + 0.1) for low in np.arange(0, 1, 0.1)]
    error = sum(abs(given[one].sum() - right[one].sum()) for one in bins) / len(right)
    print(f"{title}: {len(right)} facts, {right.mean():.3f} right; AUC {roc_auc_score(right, given):.3f}, calibration error {error:.3f}")
    for bar in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        kept = given >= bar
        print(f"  from {bar}: {kept.mean():.3f} of the facts, {right[kept].mean():.3f} right; left out {right[~kept].sum() / right.sum():.3f} of the right ones")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("judged", nargs="+")
    parser.add_argument("--strength", type=float, default=0.1, help="inverse of the L2 penalty")
    parser.add_argument("--drop", nargs="*", default=[], help="signs whose weight is to be 0")
    parser.add_argument("--check", nargs="*", default=[], help="judged facts that are only measured")
    parser.add_argument("--out")
    args = parser.parse_args()
    names, signs, right, articles = read(args.judged)
    signs[:, [names.index(name) for name in args.drop]] = 0
    given = np.zeros(len(right))
    for train, test in GroupKFold(10).split(signs, right, articles):
        given[test] = probability(signs[test], *fit(signs[train], right[train], args.strength))
    report("out of fold", right, given)
    weights, bias = fit(signs, right, args.strength)
    for path in args.check:
        _, others, judged, _ = read([path])
        report(path, judged, probability(others, weights, bias))
    for size, name, weight in sorted(zip(abs(weights * signs.std(0)), names, weights), reverse=True):
        print(f"  {name:16} {weight:+.3f}  (a spread's worth: {size:.2f})")
    if args.out:
        with open(args.out, "w", encoding="utf-8") as out:
            out.write("# What each sign of a reading adds to the log odds that a reader calls the fact right.\n")
            out.write("# Made by training/fit_certainty.py.\n")
            out.write(f"bias\t{bias:.4f}\n")
            for name, weight in zip(names, weights):
                out.write(f"{name}\t{weight:.4f}\n")


if __name__ == "__main__":
    main()
