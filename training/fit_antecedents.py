#!/usr/bin/env python3
"""Fits the trees that choose what a pronoun stands for.

Input: `pronouns.jsonl`, where readers say what each pronoun of an article stands for, and the candidates of each with their signs, as
`PronounDump.java` writes them. A candidate is right where it is one of the phrases that the reader named, or shares its head with one.
Prints, with trees fitted on other articles, how many pronouns are right, wrong and left open, for the rules of syntax alone and for the
trees at several bars. Output: engine/src/main/resources/factcheck/text/antecedents.tsv. Needs Debian's python3-sklearn.
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


def read(pronouns, candidates):
    told = {}
    for line in open(pronouns, encoding="utf-8"):
        one = json.loads(line)
        told[one["article"], one["at"]] = one
    out, names = [], None
    for line in open(candidates, encoding="utf-8"):
        row = json.loads(line)
        one = told.get((row["article"], row["at"]))
        if one is None:
            continue
        names = row["names"]
        signs = np.array([c["signs"] for c in row["candidates"]]).reshape(-1, len(names))
        answers = np.array([right(c["is"], one) for c in row["candidates"]], dtype=int)
        out.append(Pronoun(row["article"], KINDS[row["word"][0].lower()], one["is"] in NO_REFERENT, signs, answers, right(row["rule"], one),
                           not row["rule"]))
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
    a.add_argument("--trees", type=int, default=250)
    a.add_argument("--leaves", type=int, default=16)
    a.add_argument("--rate", type=float, default=0.06)
    a.add_argument("--bars", type=float, nargs=3, default=(0.4, 0.5, 0.5), help="least probability of an answer: he, it, they")
    a.add_argument("--no-report", action="store_true")
    a.add_argument("--out")
    o = a.parse_args()
    names, pronouns = read(o.pronouns, o.candidates)
    if not o.no_report:
        report("rules", [(p, "open" if p.rule_open else "right" if p.rule_right else "wrong") for p in pronouns])
        given = []
        for k in range(FOLDS):
            trees = fit([p for p in pronouns if int(p.article[:8], 16) % FOLDS != k], o)
            given += [(p, trees.predict_proba(p.signs)[:, 1] if len(p.right) else np.array([]))
                      for p in pronouns if int(p.article[:8], 16) % FOLDS == k]
        for bar in (0.2, 0.3, 0.4, 0.5, 0.6):
            report(f"trees, bar {bar}", [(p, answer(p, g, bar)) for p, g in given])
    if o.out:
        write(o.out, fit(pronouns, o), names, dict(zip(("PERSON", "THING", "GROUP"), o.bars)))


if __name__ == "__main__":
    main()
