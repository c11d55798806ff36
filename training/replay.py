"""Draws pairs of the earlier stages to train on again, so that new pairs do not make the model forget them, with the model's own answers.

The answers go to tune.py as --teacher ("Learning without Forgetting", Li and Hoiem 2016). Name the file of these pairs first after --pairs, since
answers are kept by the number of the pair.
"""
import argparse

import numpy as np

import tune


def group(name, shares):
    """The first share whose beginning the set's name has; -1 for none."""
    return next((i for i, (beginning, _) in enumerate(shares) if name.startswith(beginning)), -1)


def drawn(stored, shares, count, turns, seed):
    """The drawn rows of a file of prepare.py, with the texts that they use, spread over so many passes."""
    rng = np.random.default_rng(seed)
    rows, names = stored["pairs"], [str(n) for n in stored["names"]]
    groups = np.array([group(n, shares) for n in names])[rows[:, 5]]
    kept = []
    for i, (_, share) in enumerate(shares):
        of_group = np.flatnonzero(groups == i)
        kept.append(rng.choice(of_group, min(len(of_group), int(count * share)), replace=False))
    rows = rows[np.sort(np.concatenate(kept))].copy()
    rows[:, 6] = rng.integers(1, turns + 1, len(rows))
    used = np.unique(rows[:, :2])
    number = np.full(len(stored["lengths"]), -1)
    number[used] = np.arange(len(used))
    lengths = stored["lengths"].astype(np.int64)
    starts = np.cumsum(lengths) - lengths
    tokens = np.concatenate([stored["tokens"][starts[i]:starts[i] + lengths[i]] for i in used])
    rows[:, :2] = number[rows[:, :2]]
    return {"tokens": tokens, "lengths": stored["lengths"][used], "pairs": rows, "names": names}


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--pairs", required=True, help="a file of prepare.py")
    a.add_argument("--shares", nargs="+", required=True, help="BEGINNING=SHARE of the draw; a set counts where its name first fits, an empty BEGINNING is the rest")
    a.add_argument("--count", type=int, required=True)
    a.add_argument("--turns", type=int, required=True, help="passes that the pairs are spread over")
    a.add_argument("--seed", type=int, default=7)
    a.add_argument("--model", required=True, help="checkpoint that answers")
    a.add_argument("--longest", type=int, default=200, help="tokens that are read of a pair")
    a.add_argument("--out", required=True, help="the pairs (npz)")
    a.add_argument("--answers", required=True, help="the answers (npz)")
    o = a.parse_args()
    shares = [(s.rpartition("=")[0], float(s.rpartition("=")[2])) for s in o.shares]
    with np.load(o.pairs) as stored:
        np.savez(o.out, **drawn({k: stored[k] for k in stored.files}, shares, o.count, o.turns, o.seed))
    pairs = tune.Pairs([o.out], "cpu", o.longest)
    answers = tune.predict(tune.weights(o.model, 12), pairs, tokens=6000)[0].softmax(-1).numpy()
    np.savez_compressed(o.answers, pairs=np.arange(len(answers), dtype=np.int32), answers=answers.astype(np.float16))
    print(f"{len(answers)} pairs")


if __name__ == "__main__":
    main()
