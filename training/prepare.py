"""Makes the pairs of stage 8, tokenised, one pass after another, for tune.py: every newsroom article with the fold it belongs to.

Each pass draws its views, names, words and generated pairs anew. Where files of `factcheck-bench views` are given, the newsroom and DeFacto
claims come with the sentences as the engine writes and ranks them.
"""
import argparse
import collections
import random

import numpy as np

import data
import generate
import lexical
from model import slot_number
from tokenizer import WordPiece

TARGETS = ((1, 0, 0), (0, 1, 0), (0, 0, 1), (0, 1, 1), (0.5, 0, 0.5))


def one_pass(corpus, turn, exchanger, generated, newsroom_views):
    """(pair, fold) of one pass."""
    out = []
    for fold in (data.NO_FOLD, 0, 1, 2, 3, 4):
        part = corpus.restricted(fold)
        part.rng = random.Random(turn * 10 + fold)
        share = generated if fold == data.NO_FOLD else generated // 5
        views = part.newsroom(newsroom_views)
        other = part.newsroom(["other"])
        views += part.rng.sample(other, len(other) // 2)
        views += part.named("defacto__train", 1700) + part.named("fib__xsum_fib", 804)
        views += generate.role_pairs(part, share // 2, 400 + turn)
        pairs = part.mixed("wider") + part.varied(views, 0.8, exchanger)
        pairs += generate.amount_pairs(part, share, 500 + turn) + generate.word_pairs(part, exchanger, share, 600 + turn)
        pairs += generate.bound_pairs(part, share // 2, 700 + turn) + generate.negation_pairs(part, share, 800 + turn)
        pairs += generate.pairs(part, share * 2, 900 + turn)
        out += [(pair, fold) for pair in pairs]
    return out


class Table:
    """Texts by number, each tokenised once."""

    def __init__(self, tokenizer):
        self.tokenizer, self.numbers, self.tokens, self.lengths = tokenizer, {}, [], []

    def number(self, text):
        if text not in self.numbers:
            ids = self.tokenizer.ids(text)[:256]
            self.numbers[text] = len(self.lengths)
            self.tokens.append(np.array(ids, np.uint16))
            self.lengths.append(len(ids))
        return self.numbers[text]


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--data", required=True, help="folder of the train sets (*.jsonl.gz)")
    a.add_argument("--views", nargs="*", default=[], help="files that factcheck-bench views wrote")
    a.add_argument("--more", nargs="*", default=[], help="further sets of newsroom claims, as own_claims.py writes them")
    a.add_argument("--tokenizer", required=True)
    a.add_argument("--wordnet", required=True)
    a.add_argument("--generated", type=int, default=8000, help="about a quarter of the generated pairs of a pass")
    a.add_argument("--newsroom-views", nargs="+", default=["gold", "wide", "found", "found", "single", "single"],
                   help="how each newsroom claim is seen in a pass (data.newsroom_view); those of the shipped model if absent")
    a.add_argument("--turns", type=int, nargs="+", required=True, help="numbers of the passes, which are their seeds too")
    a.add_argument("--out", required=True, help="npz to write")
    o = a.parse_args()
    corpus = data.Corpus(o.data, folds=(0, 1, 2, 3, 4), views=o.views, more=o.more)
    seen = sum("view" in r for r in corpus.news)
    print(f"{len(corpus.news)} newsroom claims, {seen} as the engine reads them", flush=True)
    exchanger = lexical.Exchanger(lexical.WordNet(o.wordnet))
    table, names, rows = Table(WordPiece(o.tokenizer)), {}, []
    for turn in o.turns:
        made = one_pass(corpus, turn, exchanger, o.generated, o.newsroom_views)
        counts = collections.Counter()
        for (name, premise, claim, target, *slot), fold in made:
            counts[name] += 1
            slot = slot_number(slot[0]) if slot and slot[0] else -1
            rows.append((table.number(premise), table.number(claim), TARGETS.index(tuple(target)), slot, fold,
                         names.setdefault(name, len(names)), turn))
        print(turn, len(made), dict(counts), flush=True)
    columns = np.array(rows, np.int32)
    np.savez(o.out, tokens=np.concatenate(table.tokens), lengths=np.array(table.lengths, np.uint16), pairs=columns, names=list(names))


if __name__ == "__main__":
    main()
