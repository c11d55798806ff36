"""Fits how probable it is that an article's parties hold opposite positions on a claim.

Input: TSV files as `factcheck-bench features` writes them, of claims that the model behind them has not read. Disputed claims are many among
those that were written for this; --share gives them the weight that they have in news. Output: the data file
engine/src/main/resources/factcheck/verdict/disputes.tsv, weights of a logistic regression. Prints, fitted on other articles, how many claims get more than
one half and how many of them are disputed. Needs Debian's python3-sklearn.

  fit_disputes.py told.tsv kept.tsv --out .../verdict/disputes.tsv --check others.tsv
"""
import argparse
import csv

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.model_selection import GroupKFold

FLOOR = 1e-3
LABELS = ("SUPPORTED", "REFUTED", "NOT_ENOUGH_INFO", "CONFLICTING_EVIDENCE")
NAMES = ("odds_three", "odds_five", "odds_near", "odds_around", "odds_single", "parties", "reported")


def odds(p):
    return np.log((p + FLOOR) / (1 - p + FLOOR))


def read(paths):
    """Signs, whether disputed, articles and sets of the claims that name no speaker; and how many disputed ones name one."""
    signs, disputed, groups, sets, named = [], [], [], [], 0
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                if row["label"] not in LABELS:
                    continue
                is_disputed = row["label"] == LABELS[-1]
                if float(row["said"]) > 0:
                    named += is_disputed
                    continue
                parties = float(row["parties"])
                sights = [odds(float(row["disputed_" + n])) for n in ("three", "five", "near", "around", "single")]
                signs.append([*sights, min(parties, 2), float(parties == 0)])
                disputed.append(is_disputed)
                groups.append(row["article"])
                sets.append(row["set"])
    return np.array(signs), np.array(disputed), np.array(groups), np.array(sets), named


def weights(disputed, share):
    """Of the rows, so that the disputed ones have this share of the whole."""
    w = np.where(disputed, share / disputed.mean(), (1 - share) / (1 - disputed.mean()))
    return w


def figures(name, disputed, p):
    likely = p > 0.5
    print(f"{name}: {len(p)} claims, {disputed.sum()} disputed; average precision {average_precision_score(disputed, p):.3f}; "
          f"over one half {likely.sum()}, of them disputed {(likely & disputed).sum()}; over .35 {(p > .35).sum()}, {((p > .35) & disputed).sum()}")


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    a.add_argument("features", nargs="+")
    a.add_argument("--share", type=float, default=0.05, help="of the claims in news that are disputed")
    a.add_argument("--check", nargs="*", default=[], help="features of claims to try the weights on")
    a.add_argument("--out")
    o = a.parse_args()
    signs, disputed, groups, sets, named = read(o.features)
    print(f"{len(disputed)} claims, {disputed.sum()} disputed and {named} more that name a speaker")
    w = weights(disputed, o.share)
    fit = LogisticRegression(C=1, max_iter=1000)
    p = np.zeros(len(disputed))
    for chosen, rest in GroupKFold(5).split(signs, disputed, groups):
        p[rest] = fit.fit(signs[chosen], disputed[chosen], sample_weight=w[chosen]).predict_proba(signs[rest])[:, 1]
    for name in sorted(set(sets)):
        figures(name, disputed[sets == name], p[sets == name])
    figures("all, other articles", disputed, p)
    fit.fit(signs, disputed, sample_weight=w)
    for path in o.check:
        s, d, _, one, named = read([path])
        for name in sorted(set(one)):
            figures("check " + name, d[one == name], fit.predict_proba(s[one == name])[:, 1])
    lines = "".join(f"{name}\t{value:.3f}\n" for name, value in (*zip(NAMES, fit.coef_[0]), ("bias", fit.intercept_[0])))
    print(lines, end="")
    if o.out:
        with open(o.out, "w", encoding="utf-8") as out:
            out.write("# What speaks for a dispute of an article's parties; made by training/fit_disputes.py.\n# sign\tweight\n" + lines)


if __name__ == "__main__":
    main()
