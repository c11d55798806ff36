"""Makes the pairs of stage 9, tokenised, from our own claims alone (own_claims.py): a few views of each claim in every pass.

The views are those of data.newsroom_view with the sentences as the engine ranks them; half of the claims also come with other names and dates
(vary.py), a quarter also with a passage that has nothing to do with them. All of them count as of no fold.
"""
import argparse
import collections
import random

import numpy as np

import data
import lexical
from model import slot_number
from prepare import TARGETS, Table
from tokenizer import WordPiece

VIEWS = ("gold", "wide", "found", "found", "five", "near", "single", "single")


def one_pass(corpus, claims, turn, views, exchanger):
    corpus.rng = rng = random.Random(turn)
    made = []
    for claim in claims:
        seen = (data.newsroom_view(claim, view, corpus.retriever, rng) for view in rng.sample(VIEWS, len(VIEWS)))
        made += [pair for pair in seen if pair][:views]
        other = data.newsroom_view(claim, "other", corpus.retriever, rng) if rng.random() < 0.25 else None
        made += [other] if other else []
    return corpus.varied(made, 0.5, exchanger)


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--data", required=True, help="folder of the train sets (*.jsonl.gz)")
    a.add_argument("--claims", nargs="+", required=True, help="sets that own_claims.py wrote")
    a.add_argument("--views", nargs="+", required=True, help="what factcheck-bench views made of them")
    a.add_argument("--tokenizer", required=True)
    a.add_argument("--wordnet", required=True)
    a.add_argument("--turns", type=int, nargs="+", required=True, help="numbers of the passes, which are their seeds too")
    a.add_argument("--per", type=int, default=4, help="views of a claim in a pass")
    a.add_argument("--out", required=True, help="npz to write")
    o = a.parse_args()
    corpus = data.Corpus(o.data, folds=(0, 1, 2, 3, 4), views=o.views, more=o.claims)
    own = {(r["id"], r["hypothesis"]) for path in o.claims for r in data.read(path)}
    claims = [r for r in corpus.news if (r["id"], r["hypothesis"]) in own]
    print(f"{len(claims)} claims, {sum('view' in r for r in claims)} as the engine reads them", flush=True)
    exchanger = lexical.Exchanger(lexical.WordNet(o.wordnet))
    table, names, rows = Table(WordPiece(o.tokenizer)), {}, []
    for turn in o.turns:
        made = one_pass(corpus, claims, turn, o.per, exchanger)
        print(turn, len(made), dict(collections.Counter(pair[0] for pair in made)), flush=True)
        for name, premise, claim, target, *slot in made:
            slot = slot_number(slot[0]) if slot and slot[0] else -1
            rows.append((table.number(premise), table.number(claim), TARGETS.index(tuple(target)), slot, 0,
                         names.setdefault("own_" + name, len(names)), turn))
    np.savez(o.out, tokens=np.concatenate(table.tokens), lengths=np.array(table.lengths, np.uint16), pairs=np.array(rows, np.int32),
             names=list(names))


if __name__ == "__main__":
    main()
