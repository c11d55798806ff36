#!/usr/bin/env python3
"""Fits how the factuality head's opinion of an event is weighed against what the rules read.

Input: the scores of held-out events that train_factuality.py wrote. The log probabilities of the modalities are multiplied by one weight ("scorer"), and the
modality that the rules read gets so many nats more (a row a modality); the log odds of a denial are multiplied by another weight ("denial"), and what the
rules read adds to them (POSITIVE, NEGATIVE). --caution is added to what the rules count: with one nat as many events are right, and far fewer right readings are
given up. Multinomial and binary logistic regression, each event weighted by how rarely such ones were asked about.
Prints, with weights fitted on other events, how often rules, head and both together are right. Output: engine/src/main/resources/factcheck/fact/factuality.tsv.
Needs Debian's python3-scipy.
"""
import argparse

import numpy as np
from scipy.optimize import minimize

from factuality import MODALITIES

NAMES = list(MODALITIES.values())
FOLDS, SHRINK = 5, 0.002


class Events:
    def __init__(self, file):
        rows = np.loadtxt(file, delimiter="\t", ndmin=2)
        self.logs, self.odds = rows[:, :len(NAMES)], rows[:, len(NAMES)]
        self.modality, self.denied, self.rules, self.rules_denied = rows[:, len(NAMES) + 1:len(NAMES) + 5].astype(int).T
        self.weight = np.minimum(5, 1 / rows[:, -1])

    def part(self, chosen):
        out = Events.__new__(Events)
        out.__dict__ = {k: v[chosen] for k, v in self.__dict__.items()}
        return out

    def modality_scores(self, x):
        scores = x[0] * self.logs
        scores[np.arange(len(scores)), self.rules] += x[1:][self.rules]
        return scores

    def denial_scores(self, x):
        return x[0] * self.odds + x[1:][self.rules_denied]


def fit(e):
    """(weights of modalities, weights of denial)."""
    def modality_loss(x):
        scores = e.modality_scores(x)
        logs = scores[np.arange(len(scores)), e.modality] - np.logaddexp.reduce(scores, 1)
        return -np.average(logs, weights=e.weight) + SHRINK * ((x[1:] - x[1:].mean()) ** 2).sum()

    def denial_loss(x):
        scores = e.denial_scores(x)
        return np.average(np.logaddexp(0, np.where(e.denied, -scores, scores)), weights=e.weight) + SHRINK / 2 * (x ** 2).sum()

    return minimize(modality_loss, np.ones(len(NAMES) + 1)).x, minimize(denial_loss, np.array([1.0, -1, 1])).x


def cautious(x, y, caution):
    """The weights, the rules' so many nats more."""
    return x + caution * (np.arange(len(x)) > 0), y + caution * np.array([0, -1, 1])


def report(e, caution):
    fold = np.random.RandomState(0).randint(0, FOLDS, len(e.modality))
    modality, denied = np.zeros_like(e.modality), np.zeros_like(e.denied)
    for k in range(FOLDS):
        x, y = cautious(*fit(e.part(fold != k)), caution)
        modality[fold == k] = e.part(fold == k).modality_scores(x).argmax(1)
        denied[fold == k] = e.part(fold == k).denial_scores(y) > 0
    for title, m, d in (("rules", e.rules, e.rules_denied), ("head", e.logs.argmax(1), e.odds > 0), ("both", modality, denied)):
        share = lambda right: np.average(right, weights=e.weight)
        print(f"{title}: modality {share(m == e.modality):.4f}, denial {share(d == e.denied):.4f}, "
              f"fact or not {share(((m == 0) == (e.modality == 0)) & (d == e.denied)):.4f}")
    changed = modality != e.rules
    print(f"modality changed: {changed.sum()} of {len(changed)}, right {(modality == e.modality)[changed].sum()}, before {(e.rules == e.modality)[changed].sum()}")
    changed = denied != e.rules_denied
    print(f"denial changed: {changed.sum()}, right {(denied == e.denied)[changed].sum()}")


def main():
    a = argparse.ArgumentParser()
    a.add_argument("scores")
    a.add_argument("--caution", type=float, default=1)
    a.add_argument("--out", required=True)
    o = a.parse_args()
    e = Events(o.scores)
    report(e, o.caution)
    x, y = cautious(*fit(e), o.caution)
    rows = [("scorer", x[0]), *zip(NAMES, x[1:]), ("denial", y[0]), ("POSITIVE", y[1]), ("NEGATIVE", y[2])]
    with open(o.out, "w", encoding="utf-8", newline="\n") as f:
        f.write("# How a scorer's opinion of an event is weighed against what the rules read, in nats.\n# Made by training/fit_factuality.py.\n")
        f.writelines(f"{name}\t{value:.3f}\n" for name, value in rows)


if __name__ == "__main__":
    main()
