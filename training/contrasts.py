"""Made-up passages with plain claims that differ by how the same words, names and numbers are put together.

News claims of the other sets are hard in their wording; a model that learns from them alone reads "killed 12 and injured 47" and "killed 47 and
injured 12" alike. Each scene here is a small world (who, what, how many, when) that is told in one of several ways and asked about by claims whose labels
follow from it; true and false claims have the same forms, so that the form of a claim tells nothing. "Exposing the limits of inference models by
templates" is HANS (McCoy, Pavlick and Linzen 2019); for numbers EQUATE (Ravichander et al. 2019).
"""
import argparse
import collections
import json
import random

import numpy as np

import scenes_amounts
import scenes_counts
import scenes_courses
import scenes_roles
from world import World, capital

SCENES = scenes_counts.SCENES + scenes_amounts.SCENES + scenes_roles.SCENES + scenes_courses.SCENES
_LABELS = {"S": "SUPPORTED", "R": "REFUTED", "N": "NOT_ENOUGH_INFO"}


def passages(count, seed):
    """So many of (scene, premise, claims with labels, slot that clashes), each scene as often as another; some passages tell two scenes."""
    rng, made = random.Random(seed), []
    for i in range(count):
        scene = SCENES[i % len(SCENES)]
        world = World(rng.random())
        premise, claims, slot = scene(world)
        if rng.random() < 0.35:
            other = rng.choice([s for s in SCENES if s is not scene])(world)[0]
            premise = f"{other} {premise}" if rng.random() < 0.5 else f"{premise} {other}"
        made.append((scene.__name__, premise, [(capital(claim), _LABELS[label]) for claim, label in claims], slot))
    return made


def pairs(count, per, seed):
    """(scene, premise, claim, label, slot): as many SUPPORTED as REFUTED of each passage where it has them, and one claim that it leaves open at most."""
    rng, out = random.Random(seed), []
    for scene, premise, claims, slot in passages(count, seed):
        by = collections.defaultdict(list)
        for claim, label in claims:
            by[label].append(claim)
        for label in ("SUPPORTED", "REFUTED"):
            for claim in rng.sample(by[label], min(per, len(by[label]))):
                out.append((scene, premise, claim, label, slot if label == "REFUTED" else None))
        for claim in rng.sample(by["NOT_ENOUGH_INFO"], min(1, len(by["NOT_ENOUGH_INFO"]))):
            out.append((scene, premise, claim, "NOT_ENOUGH_INFO", None))
    return out


def read(path):
    """The pairs of a file of passages that were written by hand, in the form of pairs()."""
    with open(path, encoding="utf-8") as lines:
        return [("written", r["premise"], claim, label, None) for r in map(json.loads, lines) for claim, label in r["claims"]]


def main():
    import data
    from model import SLOTS
    from prepare import TARGETS, Table
    from tokenizer import WordPiece

    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--tokenizer", required=True)
    a.add_argument("--count", type=int, default=2600, help="passages of a pass")
    a.add_argument("--per", type=int, default=2, help="claims of each of the labels SUPPORTED and REFUTED of a passage")
    a.add_argument("--written", help="further passages with their claims, written by hand (contrasts.jsonl)")
    a.add_argument("--times", type=int, default=3, help="how often a pass has the written ones")
    a.add_argument("--turns", type=int, nargs="+", required=True, help="numbers of the passes")
    a.add_argument("--seed", type=int, default=0, help="added to the numbers of the passes, for other passages in passes of the same numbers")
    a.add_argument("--out", required=True, help="npz to write")
    o = a.parse_args()
    written = read(o.written) * o.times if o.written else []
    table, names, rows = Table(WordPiece(o.tokenizer)), {}, []
    for turn in o.turns:
        made = pairs(o.count, o.per, turn + o.seed) + written
        print(turn, len(made), dict(collections.Counter(label for _, _, _, label, _ in made)), flush=True)
        for scene, premise, claim, label, slot in made:
            rows.append(
                (
                    table.number(premise),
                    table.number(claim),
                    TARGETS.index(tuple(data.TARGET[label])),
                    SLOTS.index(slot) if slot else -1,
                    0,
                    names.setdefault("contrast_" + scene, len(names)),
                    turn,
                )
            )
    np.savez(o.out, tokens=np.concatenate(table.tokens), lengths=np.array(table.lengths, np.uint16), pairs=np.array(rows, np.int32), names=list(names))


if __name__ == "__main__":
    main()
