"""Turns our own claims (claims.jsonl) into a labelled set like newsroom__claims, with the texts of their articles.

The claims name their article by the SHA-256 of its text without white space at the ends, and their evidence by the numbers of its sentences
(text.sentences): the articles belong to the labelled sets and are looked up there.
"""
import argparse
import glob
import gzip
import hashlib
import json
import os

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


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--claims", default=os.path.join(os.path.dirname(__file__), "claims.jsonl"))
    a.add_argument("--data", required=True, help="folder of the train sets (*.jsonl.gz)")
    a.add_argument("--out", required=True, help="jsonl.gz to write; the file's name is the set's")
    o = a.parse_args()
    with open(o.claims, encoding="utf-8") as f:
        claims = [json.loads(line) for line in f]
    texts = articles(o.data, {c["article"] for c in claims})
    known = [c for c in claims if c["article"] in texts]
    with gzip.open(o.out, "wt", encoding="utf-8") as f:
        for c in known:
            text = texts[c["article"]]
            split = sentences(text)
            meta = {"evidence": [split[i] for i in c["evidence"]], "phenomenon": c["phenomenon"], "slot": c["slot"]}
            f.write(json.dumps({"id": c["id"], "premise": text, "hypothesis": c["claim"], "label": c["verdict"], "meta": meta}) + "\n")
    print(f"{len(known)} of {len(claims)} claims, {len({c['article'] for c in known})} articles")


if __name__ == "__main__":
    main()
