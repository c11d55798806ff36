"""Recorded answers for fitting the decision: what a model that had not read an article says of the premises that the engine asks about.

    answers.py pairs --views views.gz --data DATA/train --tokenizer T --out items.npz        # for tune.py --items
    answers.py table --views views.gz --data DATA/train --logits fold?.logits.npz --out answers.tsv
    factcheck-bench features --answers answers.tsv --out newsroom.tsv DATA/train/newsroom__claims.jsonl.gz

Every logits file holds the answers of one run of `tune.py --hold-out`; a pair's answer is the mean of those that have one.
"""
import argparse

import numpy as np

import data
from prepare import TARGETS, Table

LABELS = {"SUPPORTED": 0, "NOT_ENOUGH_INFO": 1, "REFUTED": 2, "CONFLICTING_EVIDENCE": 4, "NOT_CHECKABLE": 1}
NO_SLOT = -1


def asked(views, train):
    """(claim, premise, label, fold) of every premise that the engine asks about, in the order of the files."""
    news = {(r["id"], r["hypothesis"]): r for r in data.read(f"{train}/newsroom__claims.jsonl.gz")}
    for path in views:
        for view in data.read(path):
            row = news[view["id"], view["claim"]]
            for premise in view["premises"]:
                yield view["claim"], premise, LABELS[row["label"]], data.fold(row["premise"])


def write_pairs(o):
    from tokenizer import WordPiece
    table = Table(WordPiece(o.tokenizer))
    rows = [(table.number(premise), table.number(claim), label, NO_SLOT, fold, 0, 0)
            for claim, premise, label, fold in asked(o.views, o.data)]
    assert all(0 <= row[2] < len(TARGETS) for row in rows)
    np.savez(o.out, tokens=np.concatenate(table.tokens), lengths=np.array(table.lengths, np.uint16), pairs=np.array(rows, np.int32),
             names=["newsroom_asked"])
    print(f"{len(rows)} pairs")


def probabilities(logits, temperature):
    x = logits.astype(np.float64) / temperature
    e = np.exp(x - x.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


def write_table(o):
    pairs = list(asked(o.views, o.data))
    total, count = np.zeros((len(pairs), 3)), np.zeros(len(pairs))
    for path in o.logits:
        with np.load(path) as f:
            logits = f["labels"]
        assert len(logits) == len(pairs), f"{path} answers {len(logits)} pairs, not {len(pairs)}"
        has = np.abs(logits).sum(1) > 0
        total[has] += probabilities(logits[has], o.temperature)
        count[has] += 1
    assert (count > 0).all(), f"{(count == 0).sum()} pairs have no answer"
    with open(o.out, "w", encoding="utf-8") as out:
        for (claim, premise, _, _), (entailed, neutral, contradicted) in zip(pairs, total / count[:, None]):
            out.write(f"{claim}\t{premise}\t{entailed:.6f}\t{contradicted:.6f}\t{neutral:.6f}\n")
    print(f"{len(pairs)} answers")


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("what", choices=("pairs", "table"))
    a.add_argument("--views", nargs="+", required=True, help="files of factcheck-bench views on newsroom claims")
    a.add_argument("--data", required=True, help="folder of the train sets")
    a.add_argument("--tokenizer", help="for pairs")
    a.add_argument("--logits", nargs="*", default=[], help="for table: files of tune.py --logits")
    a.add_argument("--temperature", type=float, default=1.4, help="what the logits are divided by (the students are that much less sure)")
    a.add_argument("--out", required=True)
    o = a.parse_args()
    if o.what == "pairs":
        write_pairs(o)
    else:
        write_table(o)


if __name__ == "__main__":
    main()
