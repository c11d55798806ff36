"""Fits the decision layer: features of (claim, article) to SUPPORTED, REFUTED or NOT_ENOUGH_INFO.

Input: TSV files as `factcheck-bench features` writes them (columns: set, group, label, then the
features by name). Groups are articles: cross-validation never splits one. A NOT_SUPPORTED row is refuted or not stated, unknown which: it
counts as both, in the shares that a first fit on the other rows gives it. Output: the data file
engine/src/main/resources/factcheck/verdict/decision.tsv. Needs Debian's python3-sklearn.
"""
import argparse
import csv
import math

import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.model_selection import GroupKFold

LABELS = ["SUPPORTED", "REFUTED", "NOT_ENOUGH_INFO"]
EITHER = 3  # NOT_SUPPORTED
ONE_SENTENCE = math.log(2) + 1e-4  # "article_length" of a text of one sentence, which the files round to five digits


class Table:
    """Rows of features with their labels, groups and sets."""

    def __init__(self, paths):
        self.names, rows, labels, self.groups, self.sets = None, [], [], [], []
        for path in paths:
            with open(path, encoding="utf-8") as lines:
                reader = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
                header = next(reader)
                if self.names is not None and header[3:] != self.names:
                    raise SystemExit(f"{path}: other features than the files before")
                self.names = header[3:]
                for row in reader:
                    if row[2] in LABELS or row[2] == "NOT_SUPPORTED":
                        self.sets.append(row[0])
                        self.groups.append(row[1])
                        labels.append(LABELS.index(row[2]) if row[2] in LABELS else EITHER)
                        rows.append([float(value) for value in row[3:]])
        self.rows, self.labels = np.array(rows), np.array(labels)
        self.groups, self.sets = np.array(self.groups), np.array(self.sets)


class Averaged:
    """Fits with different seeds, their raw scores averaged: the seed alone moves a third of the answers by a point or two."""

    def __init__(self, fits):
        self.fits = fits

    def predict_proba(self, rows):
        raw = sum(f.decision_function(rows) for f in self.fits) / len(self.fits)
        powered = np.exp(raw - raw.max(1, keepdims=True))
        return powered / powered.sum(1, keepdims=True)


class Before:
    """A decision that was fitted before, as the scores that further trees begin with (what sklearn asks of an `init`)."""

    def __init__(self, path, names):
        self.names, self.kept, self.trees, self.priors = names, [], [], np.zeros(3)
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                kind, label, value = (line.rstrip("\n").split("\t") + ["", ""])[:3]
                if kind in ("prior", "tree"):
                    self.kept.append(line)
                if kind == "prior":
                    self.priors[LABELS.index(label)] = float(value)
                elif kind == "tree":
                    self.trees.append((LABELS.index(label), [node.split(",") for node in value.split(";")]))

    def fit(self, rows, labels, sample_weight=None):
        return self

    def score(self, rows):
        raw = np.tile(self.priors, (len(rows), 1))
        for label, nodes in self.trees:
            at = np.zeros(len(rows), int)
            feature = np.array([self.names.index(n[0]) if n[0] != "-" else -1 for n in nodes])
            threshold, left, right, value = (np.array([float(n[i]) for n in nodes]) for i in (1, 2, 3, 4))
            while (feature[at] >= 0).any():
                inner = np.flatnonzero(feature[at] >= 0)
                goes_left = rows[inner, feature[at[inner]]] <= threshold[at[inner]]
                at[inner] = np.where(goes_left, left[at[inner]], right[at[inner]])
            raw[:, label] += value[at]
        return raw

    def predict_proba(self, rows):
        powered = np.exp(self.score(rows) - self.score(rows).max(1, keepdims=True))
        return powered / powered.sum(1, keepdims=True)


def model(args, seed):
    return GradientBoostingClassifier(
        init=args.before,
        n_estimators=args.trees, learning_rate=args.rate, max_depth=args.depth,
        subsample=0.5, max_features=0.3, min_samples_leaf=args.leaf, random_state=seed)


def fit(args, rows, labels, weight):
    return Averaged([fit_one(args, seed, rows, labels, weight) for seed in range(7, 7 + args.seeds)])


def fit_one(args, seed, rows, labels, weight):
    """A fit on the rows with one label, and from it one on all rows, NOT_SUPPORTED in its two shares."""
    known = labels != EITHER
    fitted = model(args, seed).fit(rows[known], labels[known], weight[known])
    if known.all():
        return fitted
    shares = fitted.predict_proba(rows[~known])[:, 1:]
    shares = shares / shares.sum(1, keepdims=True)
    either = rows[~known]
    all_rows = np.concatenate([rows[known], either, either])
    all_labels = np.concatenate([labels[known], np.full(len(either), 1), np.full(len(either), 2)])
    all_weights = np.concatenate([weight[known], weight[~known] * shares[:, 0], weight[~known] * shares[:, 1]])
    return model(args, seed).fit(all_rows, all_labels, all_weights)


def two_way(name, labels, probabilities):
    yes = labels == 0
    answers = probabilities.argmax(1) == 0
    balanced = (answers[yes].mean() + (~answers[~yes]).mean()) / 2
    # Confidence of the two-way answer, as the bench counts it: that of the label given.
    confidence = probabilities.max(1)
    print(f"{name}: {len(labels)} rows, balanced accuracy {balanced:.3f}, ECE {calibration(answers == yes, confidence):.3f}")


def calibration(right, confidence):
    ece = 0.0
    for low in np.arange(0, 1, 0.1):
        chosen = (confidence > low) & (confidence <= low + 0.1)
        if chosen.any():
            ece += chosen.mean() * abs(right[chosen].mean() - confidence[chosen].mean())
    return ece


def report(name, labels, probabilities):
    if (labels == EITHER).any():
        two_way(name, labels, probabilities)
        return
    answers = probabilities.argmax(1)
    confidence = probabilities.max(1)
    right = answers == labels
    ece = calibration(right, confidence)
    refuted = answers == 1
    loss = log_loss(labels, probabilities)
    print(f"{name}: {len(labels)} rows, accuracy {right.mean():.3f}, log loss {loss:.3f}, ECE {ece:.3f}, "
          f"REFUTED precision {right[refuted].mean() if refuted.any() else 0:.3f}")
    for i, label in enumerate(LABELS):
        print("  ", label, [int(((labels == i) & (answers == j)).sum()) for j in range(3)])


def scaled(probabilities, t):
    powered = probabilities ** (1 / t)
    return powered / powered.sum(1, keepdims=True)


def temperature(sets):
    """What to divide the logits by so that the mean log loss of all sets, each counting the same, is least."""
    best = (math.inf, 1.0)
    for t in np.arange(0.6, 2.5, 0.05):
        best = min(best, (np.mean([log_loss(labels, scaled(p, t)) for labels, p in sets]), t))
    return best[1]


def log_loss(labels, probabilities):
    given = probabilities[np.arange(len(labels)), np.where(labels == EITHER, 0, labels)]
    given = np.where(labels == EITHER, 1 - given, given)
    return -np.log(given + 1e-9).mean()


def split(sets):
    """The sets as they are, and those of texts of one sentence, which have a temperature of their own."""
    short = {name for name, (_, _, lengths) in sets.items() if (lengths <= ONE_SENTENCE).mean() > 0.5}
    return [{n: s[:2] for n, s in sets.items() if (n in short) == wanted} for wanted in (False, True)]


def write(path, names, fitted, priors, ts, before):
    with open(path, "w", encoding="utf-8") as out:
        out.write("# The decision layer: boosted trees over features; made by training/fit_decision.py.\n")
        out.write("# tree rows: feature,threshold,left,right,value of each node, joined by ;\n")
        out.write(f"temperature\t-\t{ts[0]:.3f}\n")
        out.write(f"temperature_sentence\t-\t{ts[1]:.3f}\n")
        if before:
            out.writelines(before.kept)
        else:
            for i, label in enumerate(LABELS):
                out.write(f"prior\t{label}\t{priors[i]:.6f}\n")
        for one, stage in ((one, stage) for one in fitted.fits for stage in one.estimators_):
            rate = one.learning_rate / len(fitted.fits)
            for i, label in enumerate(LABELS):
                tree = stage[i].tree_
                nodes = []
                for n in range(tree.node_count):
                    if tree.children_left[n] < 0:
                        nodes.append(f"-,0,-1,-1,{tree.value[n][0][0] * rate:.5g}")
                    else:
                        nodes.append(f"{names[tree.feature[n]]},{tree.threshold[n]:.7g},"
                                     f"{tree.children_left[n]},{tree.children_right[n]},0")
                out.write(f"tree\t{label}\t{';'.join(nodes)}\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("features", nargs="+")
    parser.add_argument("--check", nargs="*", default=[], help="feature files that are only measured")
    parser.add_argument("--calibrate", nargs="*", default=[],
                        help="feature files of other sets; with the newsroom rows out of fold they set the temperature, "
                             "those of one-sentence texts one of their own")
    parser.add_argument("--out")
    parser.add_argument("--trees", type=int, default=120)
    parser.add_argument("--rate", type=float, default=0.06)
    parser.add_argument("--depth", type=int, default=3)
    parser.add_argument("--leaf", type=int, default=20)
    parser.add_argument("--seeds", type=int, default=3, help="fits that are averaged")
    parser.add_argument("--weight", nargs="*", default=[], help="SET=W: what a row of the set counts; 1 if absent")
    parser.add_argument("--go-on", help="a decision.tsv: its trees are kept, and those fitted here correct them on these rows")
    parser.add_argument("--drop", nargs="*", default=[], help="features to leave out")
    args = parser.parse_args()
    data = Table(args.features)
    keep = [i for i, name in enumerate(data.names) if name not in args.drop]
    names, rows, labels = [data.names[i] for i in keep], data.rows[:, keep], data.labels
    args.before = Before(args.go_on, names) if args.go_on else None
    factor = {w.split("=")[0]: float(w.split("=")[1]) for w in args.weight}
    weight = np.array([factor.get(name, 1.0) for name in data.sets])
    out_of_fold = np.zeros((len(labels), 3))
    for train, test in GroupKFold(5).split(rows, labels, data.groups):
        out_of_fold[test] = fit(args, rows[train], labels[train], weight[train]).predict_proba(rows[test])
    for name in sorted(set(data.sets)) if args.before else []:
        report(name + ", as before", labels[data.sets == name], args.before.predict_proba(rows[data.sets == name]))
    for name in sorted(set(data.sets)):
        report(name + ", cross-validated by article", labels[data.sets == name], out_of_fold[data.sets == name])
    fitted = fit(args, rows, labels, weight)
    newsroom = np.char.startswith(data.sets, "newsroom__")
    length = names.index("article_length")
    sets = {"newsroom claims": (labels[newsroom], out_of_fold[newsroom], rows[newsroom, length])}
    for path in args.calibrate:
        other = Table([path])
        for name in sorted(set(other.sets)):
            chosen = other.sets == name
            kept = other.rows[chosen][:, keep]
            sets[name] = other.labels[chosen], fitted.predict_proba(kept), kept[:, length]
    ts = []
    for group in split(sets):
        ts.append(temperature(list(group.values())) if group else ts[-1])
        for name, (known, probabilities) in group.items():
            report(f"{name} at temperature {ts[-1]:.2f}", known, scaled(probabilities, ts[-1]))
    for path in args.check:
        other = Table([path])
        kept = other.rows[:, keep]
        at = np.where(kept[:, length] <= ONE_SENTENCE, ts[1], ts[0])[:, None]
        report(path, other.labels, scaled(fitted.predict_proba(kept), at))
    used = sum(f.feature_importances_ for f in fitted.fits) / len(fitted.fits)
    importance = sorted(zip(used, names), reverse=True)[:15]
    print("temperatures", *(round(t, 2) for t in ts), "| most used:", ", ".join(f"{n} {v:.2f}" for v, n in importance))
    if args.out:
        priors = sum(f._raw_predict_init(rows[:1])[0] for f in fitted.fits) / len(fitted.fits)
        write(args.out, names, fitted, priors, ts, args.before)


if __name__ == "__main__":
    main()
