#!/usr/bin/env python3
"""Fits how the factuality head's opinion of an event is weighed against what the rules read.

Input: the scores of held-out events that train_events.py wrote. The log probabilities of the modalities are multiplied by one weight ("scorer"), and the
modality that the rules read gets so many nats more (a row a modality): multinomial logistic regression, each event weighted by how rarely such ones were
asked about. --caution is added to what the rules count, so that fewer right readings are given up, and "told" (--told) is what it costs to tell as a fact
what the rules do not: the error that misleads most. Prints, with weights fitted on other events, how often
rules, head and both together are right; of denial, which the rules alone decide, too. Output: engine/src/main/resources/factcheck/fact/factuality.tsv.
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

    def modality_scores(self, x, told=0):
        scores = x[0] * self.logs
        scores[self.rules != 0, 0] -= told
        scores[np.arange(len(scores)), self.rules] += x[1:][self.rules]
        return scores


def fit(e):
    def loss(x):
        scores = e.modality_scores(x)
        logs = scores[np.arange(len(scores)), e.modality] - np.logaddexp.reduce(scores, 1)
        return -np.average(logs, weights=e.weight) + SHRINK * ((x[1:] - x[1:].mean()) ** 2).sum()

    return minimize(loss, np.ones(len(NAMES) + 1)).x


def cautious(x, caution):
    """The weights, the rules' so many nats more."""
    return x + caution * (np.arange(len(x)) > 0)


def report(e, caution, told):
    fold = np.random.RandomState(0).randint(0, FOLDS, len(e.modality))
    modality = np.zeros_like(e.modality)
    for k in range(FOLDS):
        modality[fold == k] = e.part(fold == k).modality_scores(cautious(fit(e.part(fold != k)), caution), told).argmax(1)
    share = lambda right: np.average(right, weights=e.weight)
    for title, m in (("rules", e.rules), ("head", e.logs.argmax(1)), ("both", modality)):
        print(f"{title}: {share(m == e.modality):.4f}, told as a fact or not {share((m == 0) == (e.modality == 0)):.4f}")
    changed = modality != e.rules
    print(f"changed: {changed.sum()} of {len(changed)}, right {(modality == e.modality)[changed].sum()}, before {(e.rules == e.modality)[changed].sum()}")
    print(f"denial: rules {share(e.rules_denied == e.denied):.4f}, head {share((e.odds > 0) == e.denied):.4f}")


def main():
    a = argparse.ArgumentParser()
    a.add_argument("scores")
    a.add_argument("--caution", type=float, default=1.5)
    a.add_argument("--told", type=float, default=1)
    a.add_argument("--out", required=True)
    o = a.parse_args()
    e = Events(o.scores)
    report(e, o.caution, o.told)
    x = cautious(fit(e), o.caution)
    rows = [("scorer", x[0]), ("told", o.told), *zip(NAMES, x[1:])]
    with open(o.out, "w", encoding="utf-8", newline="\n") as f:
        f.write("# How a scorer's opinion of an event is weighed against what the rules read, in nats.\n# Made by training/fit_factuality.py.\n")
        f.writelines(f"{name}\t{value:.3f}\n" for name, value in rows)


if __name__ == "__main__":
    main()
