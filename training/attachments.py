"""Questions on which word another one hangs, for readers, and their answers as attachments.jsonl.

A word is asked about where the engine's tree, one of the three parsers or the scorer has another head and the scorer is in doubt (or where they have other
relations below the same head), and it matters to facts: verbs, subjects, objects, obliques, members of rows. Verbs that a row joins to another verb are asked about
always, with the clauses above and below that verb as further options. A file of questions holds sentences, each with its questions:

    S0: The firm said its drug is new and denies any fault .
    0.0 denies#9: a) conj of new  b) conj of said

The reader answers a line each: "0.0 b", "0.0 =said conj" (another head and relation; "=said#3" where the word stands there several times; "=ROOT root") or
"0.0 x" (undecided). attachments.jsonl names a sentence by the first 16 digits of the SHA-256 of its words, joined by blanks, and has of each answer the
word, its head (both from 1; 0: the root) and the relation without its subtype (null: only the head is known).
"""
import argparse
import collections
import glob
import hashlib
import json
import math
import os
import random
import re

PARSERS = ("engine", "greedy", "beam", "nn")
LETTERS = "abcdefghij"
NO_QUESTION = {"CC", "DT", "PRP$", "POS", "WDT", "WP", "RP", "EX"}
FUNCTION = {"aux", "cop", "det", "case", "mark", "punct", "cc", "fixed", "compound", "amod", "nummod", "advmod", "flat", "discourse", "expl"}
NOMINAL = {"nsubj", "obj", "iobj", "obl", "nmod", "appos", "conj", "dep"}
TELLING = {"nsubj", "obj", "ccomp", "parataxis", "appos", "conj", "advcl", "xcomp", "acl", "obl"}  # one below the same head as another
POSSIBLE = -2.5  # log probability of a head that is asked about though no parser has it
SURE, FAIRLY_SURE = 0.97, 0.8  # of the engine's head: nothing is asked of verbs; of others
LONGEST_PATH = 60
MOST, MOST_NOMINAL = 6, 2  # questions of a sentence
ROW, VERB, RELATION, NOUN = range(4)  # kinds of question, the most telling first


def base(relation):
    return relation.split(":")[0]


def digest(words):
    return hashlib.sha256(" ".join(words).encode("utf-8")).hexdigest()[:16]


def is_clause(sentence, word):
    """Whether the word governs a clause in the engine's tree."""
    edges = sentence["engine"]
    if sentence["tags"][word - 1].startswith("VB") and base(edges["relations"][word - 1]) not in ("aux", "cop", "amod", "compound", "case"):
        return True
    return any(h == word and base(r) in ("nsubj", "cop", "csubj", "expl") for h, r in zip(edges["heads"], edges["relations"]))


def above(sentence, word):
    """The words above a word in the engine's tree, from the nearest."""
    out, heads = [], sentence["engine"]["heads"]
    while word > 0 and len(out) < LONGEST_PATH:
        word = heads[word - 1]
        if word > 0:
            out.append(word)
    return out


def options(sentence, word):
    """The (head, relation) that somebody gives the word, and the probability of the engine's head."""
    found = dict.fromkeys((sentence[p]["heads"][word - 1], base(sentence[p]["relations"][word - 1])) for p in PARSERS
                          if sentence[p]["heads"][word - 1] >= 0 and sentence[p]["relations"][word - 1] != "none")
    sure = 0.0
    for head, log, relation in sentence["scorer"][word - 1]:
        if log > POSSIBLE:
            found.setdefault((head, base(relation)))
        if head == sentence["engine"]["heads"][word - 1]:
            sure = math.exp(log)
    return list(found), sure


def rows(sentence, word, head):
    """The clauses before the word that it might be joined to in place of head."""
    upper = [v for v in above(sentence, head) if v < word and is_clause(sentence, v)]
    lower = [v for v in range(1, word) if v != head and is_clause(sentence, v) and head in above(sentence, v)]
    return [(v, "conj") for v in upper[-3:] + lower[-3:]]


def question(sentence, word):
    """(kind, doubt, options) of a word that is asked about, or None."""
    tag, head = sentence["tags"][word - 1], sentence["engine"]["heads"][word - 1]
    if not tag[0].isalpha() or tag in NO_QUESTION or head < 0:
        return None
    found, sure = options(sentence, word)
    heads, relations = {h for h, _ in found}, {r for _, r in found}
    if relations <= FUNCTION:
        return None
    if tag.startswith("VB") and base(sentence["engine"]["relations"][word - 1]) == "conj":
        joined = list(dict.fromkeys(found + rows(sentence, word, head)))
        if len({h for h, _ in joined}) > 1:
            return ROW, sure, joined
    verb = tag.startswith("VB") or is_clause(sentence, word)
    if len(heads) > 1 and sure < SURE and (verb or relations & NOMINAL):
        others = sum(sentence[p]["heads"][word - 1] != head for p in PARSERS)
        if verb or others > 1 or sure < FAIRLY_SURE:
            return VERB if verb else NOUN, sure, found
    if len(heads) == 1 and len(relations & TELLING) > 1:
        return RELATION, sure, found
    return None


def questions(sentence):
    """[(word, options)] of a sentence, in its order."""
    asked = [(word, q) for word in range(1, len(sentence["words"]) + 1) if (q := question(sentence, word))]
    asked.sort(key=lambda a: a[1][:2])
    nominal = [a for a in asked if a[1][0] == NOUN][:MOST_NOMINAL]
    chosen = ([a for a in asked if a[1][0] != NOUN][:MOST] + nominal)[:MOST]
    return sorted((word, found) for word, (_, _, found) in chosen)


def read(file):
    with open(file, encoding="utf-8") as f:
        return [json.loads(line) for line in f]


def ask(o):
    """Writes files NNNN.q for readers and NNNN.json that say what was asked."""
    rng = random.Random(1)
    asked = [(s, q) for s in read(o.trees) if (q := questions(s))]
    rng.shuffle(asked)
    os.makedirs(o.folder, exist_ok=True)
    for n in range(0, len(asked), o.sentences):
        name = os.path.join(o.folder, f"{n // o.sentences:04}")
        with open(name + ".q", "w", encoding="utf-8") as text, open(name + ".json", "w", encoding="utf-8") as rest:
            for i, (sentence, found) in enumerate(asked[n:n + o.sentences]):
                for _, several in found:
                    del several[len(LETTERS):]
                    rng.shuffle(several)
                text.write(written(i, sentence["words"], found))
                rest.write(json.dumps({"words": sentence["words"], "spots": found}) + "\n")


def written(number, words, found):
    count = collections.Counter(words)
    name = lambda h: words[h - 1] + (f"#{h}" if count[words[h - 1]] > 1 else "")
    lines = [f"S{number}: " + " ".join(words)]
    for k, (word, several) in enumerate(found):
        choices = (f"{letter}) {relation} of {name(head)}" if head else f"{letter}) ROOT" for letter, (head, relation) in zip(LETTERS, several))
        lines.append(f"{number}.{k} {words[word - 1]}#{word}: " + "  ".join(choices))
    return "\n".join(lines) + "\n"


def answer(text, words, several):
    """The (head, relation) of an answer; None where it is undecided or cannot be read."""
    choice, *relation = text.split() or [""]
    letter = choice.rstrip(")").lower()
    if len(letter) == 1 and 0 <= LETTERS.find(letter) < len(several):
        return tuple(several[LETTERS.find(letter)])
    found = re.fullmatch(r"=(.+?)(?:#(\d+))?", choice)
    if not found:
        return None
    if found[1] == "ROOT":
        return 0, "root"
    at = [i for i, w in enumerate(words, 1) if w == found[1] and found[2] in (None, str(i))]
    return (at[0], base(relation[0]) if relation else None) if len(at) == 1 else None


def collect(o):
    """Reads NNNN.a beside NNNN.json and writes attachments.jsonl; of two answers to a question the first stays."""
    edges = {}
    for file in sorted(glob.glob(os.path.join(o.folder, "*.a"))):
        asked = read(file[:-2] + ".json")
        with open(file, encoding="utf-8") as f:
            for line in filter(str.strip, f):
                place, _, text = line.strip().partition(" ")
                i, k = map(int, place.split("."))
                words, (word, *_, several) = asked[i]["words"], asked[i]["spots"][k]
                found = answer(text, words, several)
                if found and found[0] != word:
                    edges.setdefault(digest(words), {}).setdefault(word, found)
    with open(o.out, "w", encoding="utf-8", newline="\n") as out:
        for sentence in sorted(edges):
            rows_ = [[word, *edges[sentence][word]] for word in sorted(edges[sentence])]
            out.write(json.dumps({"sentence": sentence, "edges": rows_}, separators=(",", ":")) + "\n")


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    kinds = a.add_subparsers(required=True)
    b = kinds.add_parser("ask", help="write questions")
    b.add_argument("--trees", required=True, help="file that TreeDump.java wrote")
    b.add_argument("--folder", required=True)
    b.add_argument("--sentences", type=int, default=80, help="of a file")
    b.set_defaults(run=ask)
    b = kinds.add_parser("collect", help="read the answers")
    b.add_argument("--folder", required=True, help="with the .json that ask wrote and the .a of the readers")
    b.add_argument("--out", required=True, help="attachments.jsonl")
    b.set_defaults(run=collect)
    o = a.parse_args()
    o.run(o)


if __name__ == "__main__":
    main()
