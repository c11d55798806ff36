#!/usr/bin/env python3
"""Fits the trees that choose what a pronoun stands for.

Input: `pronouns.jsonl`, where readers say what each pronoun of an article stands for, and the candidates of each with their signs, as
`PronounDump.java` writes them. A candidate is right where it is one of the phrases that the reader named, or shares its head with one.
Prints, with trees fitted on other articles, how many pronouns are right, wrong and left open, for the rules of syntax alone and for the
trees at several bars. The four signs FIT... are what the reference head says; --products gives those of weights that had not read the pronoun
(train_reference.py --fold). Output: engine/src/main/resources/factcheck/text/antecedents.tsv. Needs Debian's python3-sklearn.
"""
import argparse
import collections
import json
import re

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

FOLDS = 5
KINDS = {"h": "PERSON", "s": "PERSON", "i": "THING", "t": "GROUP"}
TITLES = "the a an this that these those his her its their mr mrs ms dr sir president prime minister".split()
FITS = ("FIT", "FIT_LEAD", "FIT_NOTHING", "FIT_OVER_NOTHING")
ALONE = 3  # what a lone candidate leads by
NO_REFERENT = ("clause", "empty", "outside")

Pronoun = collections.namedtuple("Pronoun", "article kind open signs right rule_right rule_open")


def plain(phrase):
    """In lower case, without a title or article before it and a genitive behind it."""
    words = re.sub(r"'s?$", "", re.sub(r"\s+", " ", phrase.lower().replace("’", "'")).strip(" .,")).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in TITLES else words)


def same(mention, phrases):
    """Whether a mention (its words and its head) is one of the phrases."""
    words, head = plain(mention[0]), mention[1]
    for phrase in map(plain, phrases):
        if words and phrase and (words == phrase or shares_head(words, head, phrase)):
            return True
    return False


def shares_head(words, head, phrase):
    inside = set(words.split()) <= set(phrase.split()) or set(phrase.split()) <= set(words.split())
    noun = re.split(r" (?:of|in|from|at|for|to|who|which|that|on|with|and)\b|,", phrase)[0].split()
    is_head = bool(noun) and head.lower() == noun[-1].strip("',")
    is_name = head[:1].isupper() and head.lower() in phrase.split()
    return (is_head or is_name) and inside


def right(mentions, told):
    if told["is"] in NO_REFERENT or not mentions:
        return False
    if told["is"] == "sum":
        return len(mentions) > 1 and all(any(same(m, one) for m in mentions) for one in told["of"]) \
            and all(any(same(m, one) for one in told["of"]) for m in mentions)
    if len(mentions) == 1:
        return same(mentions[0], told["of"])
    named = sum(same(m, told["of"]) for m in mentions)
    return named == len(mentions) or named == len(mentions) - 1 and any(" and " in phrase for phrase in told["of"])


def fold(article, folds):
    return int(article[:8], 16) % folds


def answers(pronouns):
    """What readers said, by article and place."""
    with open(pronouns, encoding="utf-8") as f:
        return {(one["article"], one["at"]): one for one in map(json.loads, f)}


def fits(products, nothing):
    """The signs FIT, FIT_LEAD, FIT_NOTHING and FIT_OVER_NOTHING of the candidates, as AntecedentSigns.java has them."""
    products = np.array(products)
    others = [np.delete(products, i).max() if len(products) > 1 else products[i] - ALONE for i in range(len(products))]
    return np.stack([products, products - others, np.full(len(products), nothing), products - nothing], 1)


def read(pronouns, candidates, products):
    told, out, names = answers(pronouns), [], None
    with open(candidates, encoding="utf-8") as f:
        for article in map(json.loads, f):
            names = article["names"]
            for p in article["pronouns"]:
                one = told.get((article["article"], p["at"]))
                if one is None:
                    continue
                signs = np.array([c["signs"] for c in p["candidates"]]).reshape(-1, len(names))
                if len(signs):
                    signs[:, [names.index(n) for n in FITS]] = fits(*products.get(f"{article['article']} {p['at']}", (np.zeros(len(signs)), 0)))
                given = np.array([right(c["is"], one) for c in p["candidates"]], dtype=int)
                out.append(Pronoun(article["article"], KINDS[p["word"][0].lower()], one["is"] in NO_REFERENT, signs, given, right(p["rule"], one),
                                   not p["rule"]))
    return names, out


def fit(pronouns, o):
    some = [p for p in pronouns if len(p.right)]
    trees = HistGradientBoostingClassifier(max_iter=o.trees, max_leaf_nodes=o.leaves, learning_rate=o.rate, min_samples_leaf=20,
                                           l2_regularization=1, early_stopping=False, random_state=1)
    return trees.fit(np.concatenate([p.signs for p in some]), np.concatenate([p.right for p in some]))


def report(title, answers):
    for kind in ("PERSON", "THING", "GROUP"):
        of = collections.Counter(answer for p, answer in answers if p.kind == kind)
        said = of["right"] + of["wrong"]
        print(f"{title} {kind}: {sum(of.values())} pronouns, {of['right']} right, {of['wrong']} wrong, {of['open']} left open; "
              f"{of['right'] / max(1, said):.3f} of the answers right")


def answer(p, given, bar):
    if not len(given) or given.max() < bar:
        return "open"
    return "right" if p.right[given.argmax()] else "wrong"


def write(path, trees, names, bars):
    rows = ["# What a pronoun stands for: boosted trees over signs; made by training/fit_antecedents.py.",
            "# tree rows: feature,threshold,left,right,value of each node, joined by ;",
            f"prior\t-\t{trees._baseline_prediction.item():.6f}"]
    rows += [f"bar\t{kind}\t{bar}" for kind, bar in bars.items()]
    for (predictor,) in trees._predictors:
        nodes = []
        for n in predictor.nodes:
            if n["is_leaf"]:
                nodes.append(f"-,0,-1,-1,{n['value']:.5g}")
            else:
                nodes.append(f"{names[n['feature_idx']]},{n['num_threshold']:.6g},{n['left']},{n['right']},0")
        rows.append("tree\t-\t" + ";".join(nodes))
    with open(path, "w", encoding="utf-8") as out:
        out.write("\n".join(rows) + "\n")


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--pronouns", default="pronouns.jsonl")
    a.add_argument("--candidates", required=True)
    a.add_argument("--products", nargs="+", required=True, help="files of train_reference.py --fold")
    a.add_argument("--trees", type=int, default=250)
    a.add_argument("--leaves", type=int, default=16)
    a.add_argument("--rate", type=float, default=0.06)
    a.add_argument("--bars", type=float, nargs=3, default=(0.5, 0.6, 0.6), help="least probability of an answer: he, it, they")
    a.add_argument("--no-report", action="store_true")
    a.add_argument("--out")
    o = a.parse_args()
    products = {}
    for file in o.products:
        with open(file, encoding="utf-8") as f:
            products.update(json.load(f))
    names, pronouns = read(o.pronouns, o.candidates, products)
    if not o.no_report:
        report("rules", [(p, "open" if p.rule_open else "right" if p.rule_right else "wrong") for p in pronouns])
        given = []
        for k in range(FOLDS):
            trees = fit([p for p in pronouns if fold(p.article, FOLDS) != k], o)
            given += [(p, trees.predict_proba(p.signs)[:, 1] if len(p.right) else np.array([]))
                      for p in pronouns if fold(p.article, FOLDS) == k]
        for bar in (0.2, 0.3, 0.4, 0.5, 0.6):
            report(f"trees, bar {bar}", [(p, answer(p, g, bar)) for p, g in given])
    if o.out:
        write(o.out, fit(pronouns, o), names, dict(zip(("PERSON", "THING", "GROUP"), o.bars)))


if __name__ == "__main__":
    main()
