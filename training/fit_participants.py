#!/usr/bin/env python3
"""Fits how the event head's opinion of who does what, and of who says so, is weighed against what the rules read.

Input: the scores of held-out verbs that train_events.py wrote, those of sayers by the head that is used for them. By role (doer, object, sayer) the log probabilities of the words, of nobody and of a clause are
multiplied by one weight ("doer"), and the word that the rules read gets so many nats more, by where they have it from: on the verb ("doer_own"), the noun that a
relative clause hangs on ("doer_noun"), from another clause ("doer_other"), or nowhere, where they name nobody ("doer_nobody"); then nobody and a clause count
together. The sayer hangs on a verb above the verb ("sayer_above") or elsewhere ("sayer_beside"), and in the place of a clause stands somebody whom the sentence does
not name. A clause that is likeliest leaves the rules' word. Multinomial logistic regression, each verb weighted by how rarely such ones were asked
about. --caution is added to what the rules count. Prints, with weights fitted on other verbs, how often rules, head and both together are right.
Output: engine/src/main/resources/factcheck/fact/participants.tsv. Needs Debian's python3-scipy.
"""
import argparse
import json

import numpy as np
from scipy.optimize import minimize

from fit_factuality import cautious

SOURCES = {"doer": ("own", "noun", "other", "nobody"), "object": ("own", "noun", "other", "nobody"), "sayer": ("above", "beside", "nobody")}
FOLDS, SHRINK, NEVER = 5, 0.01, -30.0


class Role:
    """The verbs of which the rules read who or what has a role. Column 0 of their scores: nobody; 1: a clause; then the words."""

    def __init__(self, rows, name):
        rows = [r for r in rows if r["role"] == name + "s" and r["rules"] >= 0]
        self.sources = SOURCES[name]
        self.logs = np.full((len(rows), 2 + max(len(r["logs"]) for r in rows)), NEVER)
        self.readers, self.rules, self.source = np.zeros((3, len(rows)), int)
        self.weight = np.array([min(5.0, 1 / r["often"]) for r in rows])
        for i, r in enumerate(rows):
            logs, word = np.array(r["logs"]), r["word"]
            at = lambda w: 0 if w == 0 else 1 if w == word else w + 1
            self.readers[i], self.rules[i], self.source[i] = at(r["reader"]), at(r["rules"]), self.sources.index(r["source"])
            self.logs[i, 0], self.logs[i, 1], self.logs[i, 2:len(logs) + 1] = logs[0], logs[word], logs[1:]
            self.logs[i, word + 1] = NEVER
            if self.rules[i] < 2:
                self.logs[i, 0], self.logs[i, 1] = np.logaddexp(logs[0], logs[word]), NEVER
                self.rules[i], self.readers[i] = 0, self.readers[i] if self.readers[i] > 1 else 0

    def chosen(self, scores, of):
        best = scores.argmax(1)
        return np.where(best == 1, self.rules[of], best)

    def scores(self, x, of):
        out = x[0] * self.logs[of]
        out[np.arange(len(out)), self.rules[of]] += x[1:][self.source[of]]
        return out


def fit(role, of):
    def loss(x):
        scores = role.scores(x, of)
        logs = scores[np.arange(len(scores)), role.readers[of]] - np.logaddexp.reduce(scores, 1)
        return -np.average(logs, weights=role.weight[of]) + SHRINK * ((x[1:] - x[1:].mean()) ** 2).mean()

    return minimize(loss, np.ones(len(role.sources) + 1)).x


def report(name, role, caution):
    fold = np.random.RandomState(0).randint(0, FOLDS, len(role.readers))
    both = np.zeros_like(role.readers)
    for k in range(FOLDS):
        both[fold == k] = role.chosen(role.scores(cautious(fit(role, fold != k), caution), fold == k), fold == k)
    share = lambda chosen, of: np.average((chosen == role.readers)[of], weights=role.weight[of]) if of.any() else 0
    for title, of in (("all", fold >= 0), *((s, role.source == i) for i, s in enumerate(role.sources))):
        changed = of & (both != role.rules)
        right = lambda chosen: (chosen == role.readers)[changed].sum()
        print(f"{name}, {title}, {of.sum()}: rules {share(role.rules, of):.4f}, head {share(role.logs.argmax(1), of):.4f}, both {share(both, of):.4f}; "
              f"changed {changed.sum()}, right {right(both)}, before {right(role.rules)}")


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("scores", help="of doers and objects")
    a.add_argument("--sayers", required=True, help="scores of sayers")
    a.add_argument("--caution", type=float, default=1)
    a.add_argument("--out", required=True)
    o = a.parse_args()
    read = {file: [json.loads(line) for line in open(file, encoding="utf-8")] for file in {o.scores, o.sayers}}
    lines = []
    for name in SOURCES:
        role = Role(read[o.sayers if name == "sayer" else o.scores], name)
        report(name, role, o.caution)
        x = cautious(fit(role, np.full(len(role.readers), True)), o.caution)
        lines += [(name, x[0]), *((f"{name}_{source}", v) for source, v in zip(role.sources, x[1:]))]
    with open(o.out, "w", encoding="utf-8", newline="\n") as f:
        f.write("# How a scorer's opinion of who does what and who says so is weighed against what the rules read, in nats.\n# Made by training/fit_participants.py.\n")
        f.writelines(f"{name}\t{value:.4f}\n" for name, value in lines)


if __name__ == "__main__":
    main()
