"""Draws a part of a set in which the words that a claim shares with its evidence give no verdict away.

Within each tenth of the share of content words that also stand in the evidence, as many SUPPORTED as REFUTED claims are kept; of open and
disputed claims about the same share. NOT_CHECKABLE claims are left out.
"""
import argparse
import collections
import gzip
import json
import random
import re

from data import read

STOP = set("the a an of in on at to for by with and or as is are was were be been has have had that this it its his her their from not no".split())


def words(text):
    return {w.lower() for w in re.findall(r"[A-Za-z0-9][\w'-]*", text)} - STOP


def overlap(row):
    """Tenth of the share of the claim's content words that stand in its evidence, 0 to 9."""
    claim = words(row["hypothesis"])
    return min(9, 10 * len(claim & words(" ".join(row["meta"]["evidence"]))) // max(1, len(claim)))


def balanced(rows, rng):
    bins, rest = collections.defaultdict(lambda: collections.defaultdict(list)), []
    for row in rows:
        if row["label"] in ("SUPPORTED", "REFUTED") and row["meta"]["evidence"]:
            bins[overlap(row)][row["label"]].append(row)
        elif row["label"] != "NOT_CHECKABLE":
            rest.append(row)
    kept = []
    for of_label in bins.values():
        least = min(len(of_label["SUPPORTED"]), len(of_label["REFUTED"]))
        for some in of_label.values():
            kept += rng.sample(some, least)
    share = len(kept) / max(1, sum(len(some) for of_label in bins.values() for some in of_label.values()))
    return kept + [row for row in rest if rng.random() < share]


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("sets", nargs="+", help="labelled sets (*.jsonl.gz) with meta.evidence")
    a.add_argument("--count", type=int, default=10 ** 9, help="claims at most")
    a.add_argument("--seed", type=int, default=5)
    a.add_argument("--out", required=True, help="jsonl.gz to write; the file's name is the set's")
    o = a.parse_args()
    rng = random.Random(o.seed)
    kept = balanced([row for path in o.sets for row in read(path)], rng)
    kept = rng.sample(kept, min(len(kept), o.count))
    print(len(kept), dict(collections.Counter(row["label"] for row in kept)))
    with gzip.open(o.out, "wt", encoding="utf-8") as f:
        for row in kept:
            f.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
