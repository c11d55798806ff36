"""Turns our own claims into a labelled set like newsroom__claims, with the texts of their articles.

Those of claims.jsonl name their article by the SHA-256 of its text without white space at the ends, and their evidence by the numbers of its sentences
(text.sentences): the articles belong to the labelled sets and are looked up there. Those of articles.jsonl stand below an article that was made up
for them, sentence by sentence.
"""
import argparse
import glob
import gzip
import hashlib
import json
import os
import random

from data import read
from text import sentences


def articles(folder, wanted):
    """The texts of the articles with these digests, as they stand in the labelled sets."""
    found = {}
    for path in sorted(glob.glob(os.path.join(folder, "*.jsonl.gz"))):
        for premise in {r["premise"] for r in read(path)}:
            digest = hashlib.sha256(premise.strip().encode("utf-8")).hexdigest()
            if digest in wanted:
                found.setdefault(digest, premise.strip())
    return found


def looked_up(path, data):
    """Rows of claims on articles of the labelled sets."""
    with open(path, encoding="utf-8") as f:
        claims = [json.loads(line) for line in f]
    texts = articles(data, {c["article"] for c in claims})
    known = [c for c in claims if c["article"] in texts]
    print(f"{len(known)} of {len(claims)} claims, {len({c['article'] for c in known})} articles")
    for c in known:
        yield row(c["id"], texts[c["article"]], sentences(texts[c["article"]]), c)


def made_up(path):
    """Rows of claims on made-up articles."""
    with open(path, encoding="utf-8") as f:
        for article in map(json.loads, f):
            text = "\n\n".join(paragraphs(article))
            for n, c in enumerate(article["claims"], 1):
                yield row(f"{article['id']}-{n:02}", text, article["sentences"], c)


def paragraphs(article):
    """Headline, date line, and the sentences in paragraphs of one to three; a text without a head is one paragraph."""
    if not article.get("headed", True):
        return [" ".join(article["sentences"])]
    head, date, *body = article["sentences"]
    rng, found = random.Random(article["id"]), [head, date]
    while body:
        count = rng.choice((1, 2, 2, 3, 3))
        found.append(" ".join(body[:count]))
        body = body[count:]
    return found


def row(name, text, split, c):
    meta = {"evidence": [split[i] for i in c["evidence"]], "phenomenon": c["phenomenon"], "slot": c["slot"]}
    return {"id": name, "premise": text, "hypothesis": c["claim"], "label": c["verdict"], "meta": meta}


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--claims", help="claims on articles of the labelled sets (claims.jsonl)")
    a.add_argument("--data", help="folder of the train sets (*.jsonl.gz), for --claims")
    a.add_argument("--articles", help="made-up articles with their claims (articles.jsonl)")
    a.add_argument("--out", required=True, help="jsonl.gz to write; the file's name is the set's")
    o = a.parse_args()
    with gzip.open(o.out, "wt", encoding="utf-8") as f:
        for r in [*(looked_up(o.claims, o.data) if o.claims else ()), *(made_up(o.articles) if o.articles else ())]:
            f.write(json.dumps(r) + "\n")


if __name__ == "__main__":
    main()
