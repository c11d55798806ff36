"""Fits the decision layer: features of (claim, article) to SUPPORTED, REFUTED or NOT_ENOUGH_INFO.

Input: TSV files as `factcheck-bench features` writes them (columns: set, group, label, then the
features by name). Groups are articles: cross-validation never splits one. Output: the data file
engine/src/main/resources/factcheck/verdict/decision.tsv. Needs Debian's python3-sklearn.
"""
import argparse
import csv
import math

import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.model_selection import GroupKFold

LABELS = ["SUPPORTED", "REFUTED", "NOT_ENOUGH_INFO"]


def read(paths):
    names, rows, labels, groups = None, [], [], []
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            reader = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
            header = next(reader)
            if names is not None and header[3:] != names:
                raise SystemExit(f"{path}: other features than the files before")
            names = header[3:]
            for row in reader:
                if row[2] in LABELS:
                    groups.append(row[1])
                    labels.append(LABELS.index(row[2]))
                    rows.append([float(value) for value in row[3:]])
    return names, np.array(rows), np.array(labels), np.array(groups)


def model(args):
    return GradientBoostingClassifier(
        n_estimators=args.trees, learning_rate=args.rate, max_depth=args.depth,
        subsample=0.5, max_features=0.3, min_samples_leaf=args.leaf, random_state=7)


def weights(labels, balance):
    counts = np.bincount(labels, minlength=3)
    return np.array([(len(labels) / (3 * counts[label])) ** balance for label in labels])


def report(name, labels, probabilities):
    answers = probabilities.argmax(1)
    confidence = probabilities.max(1)
    right = answers == labels
    ece = 0.0
    for low in np.arange(0, 1, 0.1):
        chosen = (confidence > low) & (confidence <= low + 0.1)
        if chosen.any():
            ece += chosen.mean() * abs(right[chosen].mean() - confidence[chosen].mean())
    refuted = answers == 1
    loss = -np.log(probabilities[np.arange(len(labels)), labels] + 1e-9).mean()
    print(f"{name}: {len(labels)} rows, accuracy {right.mean():.3f}, log loss {loss:.3f}, ECE {ece:.3f}, "
          f"REFUTED precision {right[refuted].mean() if refuted.any() else 0:.3f}")
    for i, label in enumerate(LABELS):
        print("  ", label, [int(((labels == i) & (answers == j)).sum()) for j in range(3)])


def temperature(labels, probabilities):
    scores = np.log(probabilities + 1e-9)
    best = (math.inf, 1.0)
    for t in np.arange(0.6, 2.5, 0.05):
        scaled = np.exp(scores / t)
        scaled /= scaled.sum(1, keepdims=True)
        loss = -np.log(scaled[np.arange(len(labels)), labels] + 1e-9).mean()
        best = min(best, (loss, t))
    return best[1]


def write(path, names, fitted, priors, t):
    with open(path, "w", encoding="utf-8") as out:
        out.write("# The decision layer: boosted trees over features; made by training/fit_decision.py.\n")
        out.write("# tree rows: feature,threshold,left,right,value of each node, joined by ;\n")
        out.write(f"temperature\t-\t{t:.3f}\n")
        for i, label in enumerate(LABELS):
            out.write(f"prior\t{label}\t{priors[i]:.6f}\n")
        for stage in fitted.estimators_:
            for i, label in enumerate(LABELS):
                tree = stage[i].tree_
                nodes = []
                for n in range(tree.node_count):
                    if tree.children_left[n] < 0:
                        nodes.append(f"-,0,-1,-1,{tree.value[n][0][0] * fitted.learning_rate:.5g}")
                    else:
                        nodes.append(f"{names[tree.feature[n]]},{tree.threshold[n]:.7g},"
                                     f"{tree.children_left[n]},{tree.children_right[n]},0")
                out.write(f"tree\t{label}\t{';'.join(nodes)}\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("features", nargs="+")
    parser.add_argument("--check", nargs="*", default=[], help="feature files that are only measured")
    parser.add_argument("--out")
    parser.add_argument("--trees", type=int, default=120)
    parser.add_argument("--rate", type=float, default=0.06)
    parser.add_argument("--depth", type=int, default=3)
    parser.add_argument("--leaf", type=int, default=20)
    parser.add_argument("--balance", type=float, default=0.0, help="0 keeps the label shares, 1 evens them out")
    parser.add_argument("--drop", nargs="*", default=[], help="features to leave out")
    args = parser.parse_args()
    names, rows, labels, groups = read(args.features)
    keep = [i for i, name in enumerate(names) if name not in args.drop]
    names, rows = [names[i] for i in keep], rows[:, keep]
    weight = weights(labels, args.balance)
    out_of_fold = np.zeros((len(labels), 3))
    for train, test in GroupKFold(5).split(rows, labels, groups):
        out_of_fold[test] = model(args).fit(rows[train], labels[train], weight[train]).predict_proba(rows[test])
    report("cross-validated by article", labels, out_of_fold)
    t = temperature(labels, out_of_fold)
    fitted = model(args).fit(rows, labels, weight)
    for path in args.check:
        _, other, gold, _ = read([path])
        report(path, gold, fitted.predict_proba(other[:, keep]))
    importance = sorted(zip(fitted.feature_importances_, names), reverse=True)[:15]
    print("temperature", round(t, 2), "| most used:", ", ".join(f"{n} {v:.2f}" for v, n in importance))
    if args.out:
        priors = fitted._raw_predict_init(rows[:1])[0]
        write(args.out, names, fitted, priors, t)


if __name__ == "__main__":
    main()
