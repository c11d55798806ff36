"""Questions on how a sentence presents an event, for readers, and their answers as factuality.jsonl.

Asked are the clauses that EventDump.java found in sentences: all that the rules do not tell as a fact, and of those that they do, all that are neither main nor
reported clauses, and some of the others; at most seven of a sentence. A file of questions holds
sentences, each with its questions:

    S0: The firm wants to sell its mill but has not found a buyer.
    0.0 sell#5: The firm | sell | obj=its mill

The reader answers a line each, "0.0 w": a letter (h: told as a fact, p: to come, a: agreed or promised, o: possible, able, allowed, w: wanted, tried, a purpose,
r: required, c: hangs on a condition, or is only imagined), and "-" behind it where the clause is denied, or "x" (no event, or undecided).
factuality.jsonl names a sentence by the first 16 digits of the SHA-256 of its words, joined by blanks, and has of each answer the word
(from 1), the reader's letter, the rules' letter, and how often such a clause was asked about.

What is said, believed, reported or seems to be so, without anybody who vouches for it, is possible: where the rules say so, a reader's "h" counts as "o"
below such a word, and as nothing elsewhere in its sentence.
"""
import json
import random

import questions
from attachments import base, digest

MODALITIES = {
    "h": "ACTUAL", "p": "PLANNED", "a": "AGREED", "o": "POSSIBLE", "w": "WANTED", "r": "REQUIRED", "c": "CONDITIONAL",
}  # the engine's names, in its order, by the readers' letters
LETTER = {name: letter for letter, name in MODALITIES.items()}
PLAIN, SAID = 0.08, 0.3  # share of plain main clauses, and of plain reported ones, that is asked about
MOST = 7  # questions of a sentence
DOUBTING = {"reportedly", "allegedly", "apparently", "supposedly", "purportedly", "presumably", "probably", "likely", "possibly", "perhaps", "maybe", "seemingly"}
HEARSAY = ("believ", "think", "thought", "said", "say", "report", "understood", "appear", "seem", "suspect", "alleg", "rumour", "rumor", "fear", "suppos",
           "assum", "expect", "suggest", "claim")


def share(relation, rules):
    """How often a clause is asked about."""
    if rules != "h":
        return 1
    return {"root": PLAIN, "ccomp": SAID}.get(base(relation), 1)


def ask(o):
    """Writes files NNNN.q for readers and NNNN.json that say what was asked."""
    rng, queue = random.Random(1), questions.Queue(o.folder, o.questions)
    with open(o.facts, encoding="utf-8") as f:
        sentences = [json.loads(line) for line in f]
    rng.shuffle(sentences)
    for sentence in sentences:
        found = {}
        for word, relation, modality, denied, _, _, fact, _ in sentence["facts"]:
            rules = LETTER[modality] + "-" * denied
            often = share(relation, rules)
            if word not in found and rng.random() < often:
                found[word] = rules, often, fact
        if found:
            chosen = list(found.items())[:MOST]
            asked = [[word, rules, often] for word, (rules, often, _) in chosen]
            queue.add(lambda i, s=sentence, c=chosen: shown(i, s, c), {"words": sentence["words"], "asked": asked}, len(chosen))
    queue.close()


def shown(i, sentence, chosen):
    lines = [f"S{i}: {sentence['text']}"]
    lines += [f"{i}.{k} {sentence['words'][word - 1]}#{word}: {fact[:160]}" for k, (word, (_, _, fact)) in enumerate(chosen)]
    return "\n".join(lines) + "\n"


def hearsay(sentence, word):
    """"o" for what hangs on a word of hearsay or has one below it, "x" elsewhere in a sentence with one; by the engine's tree."""
    words, edges = [w.lower() for w in sentence["words"]], sentence["engine"]
    head = edges["heads"][word - 1]
    below = {w for w, h in zip(words, edges["heads"]) if h == word}
    if below & DOUBTING or head > 0 and base(edges["relations"][word - 1]) in ("xcomp", "ccomp", "acl") and words[head - 1].startswith(HEARSAY):
        return "o"
    return "x" if any(w in DOUBTING or w.startswith(HEARSAY) for w in words) else None


def collect(o):
    """Writes factuality.jsonl from answered questions."""
    with open(o.trees, encoding="utf-8") as f:
        trees = {digest(s["words"]): s for s in map(json.loads, f)}
    out = {}
    for i, asked, given in questions.answered(o.folder):
        key = digest(asked["words"])
        for k, (word, rules, often) in enumerate(asked["asked"]):
            letter = given.get(f"{i}.{k}", ["x"])[0]
            if (letter, rules) in (("h", "o"), ("h", "o-")):
                letter = hearsay(trees[key], word) or letter
            if letter.rstrip("-") in MODALITIES:
                out.setdefault(key, []).append([word, letter, rules, often])
    questions.write(o.out, out)
    print(sum(map(len, out.values())), "events of", len(out), "sentences")


if __name__ == "__main__":
    questions.main(__doc__, ask, collect, ("--facts", "file that EventDump.java wrote"), ("--questions", 200), ("--trees", {"help": "file that TreeDump.java wrote"}))
