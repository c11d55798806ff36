"""Questions on who does what and what it is done to, for readers, and their answers as participants.jsonl.

Asked are the verbs of sentences that TreeDump.java parsed, and what a copula links: all but one in seven of those whose subject stands where a subject stands
are left out, and at most eight of a sentence, of 5 to 50 words, are asked about (how often a verb is asked about does not count that). A file of questions holds sentences, in which nouns and pronouns have numbers, each with its questions:

    S0: The FBI#2 is evaluating a video#6 that was posted online Tuesday#11 , purporting to show Foley#15 's death#17 .
    0.0 show@14

The reader answers a line each, "0.0 6 17": the words of who does it and of what it is done to, each a number, "-" (nobody that is named) or "c" (a whole
clause), or "x" alone (no verb, or undecided). The passive's doer is who is named with "by", a relative clause's the noun, of a row the first.
participants.jsonl names a sentence by the first 16 digits of the SHA-256 of its words, joined by blanks, and has of each answer the word (from 1), the
reader's two words (0: nobody, the word itself: a clause), the rules' two (-1 where they cannot say), and how often such a verb was asked about.
"""
import random
import re

import questions
from attachments import base, digest

NOUNS = ("NN", "NNS", "NNP", "NNPS")
POINTING = NOUNS + ("CD", "DT", "JJ", "JJR", "JJS", "WP", "VBG", "PDT", "FW", "SYM", "RB")  # what can stand as subject or object
NO_CLAUSE = ("aux", "cop", "amod", "compound", "case", "mark", "punct", "fixed")
PLAIN = 0.15  # share of verbs with a subject of their own that is asked about
MOST = 8  # questions of a sentence
LENGTHS = range(5, 51)  # words of a sentence


def numbered(sentence):
    """The words, from 0, that an answer may name."""
    words, tags, relations = sentence["words"], sentence["tags"], sentence["engine"]["relations"]
    for i, (word, tag, relation) in enumerate(zip(words, tags, relations)):
        role, lower = base(relation), word.lower()
        last = tag in NOUNS and not (i + 1 < len(words) and tags[i + 1] in NOUNS)
        placed = role in ("nsubj", "obj", "iobj", "obl", "nmod", "appos") and tag in POINTING and lower not in ("that", "which", "who")
        if last or placed or tag == "PRP" or role == "obj" and lower == "that" or role == "nsubj" and lower == "that" and tag == "DT":
            yield i


def events(sentence):
    """(word from 0, those that hang on it, its copula) of the verbs, and of what a copula links."""
    tags, words, heads, relations = sentence["tags"], sentence["words"], sentence["engine"]["heads"], sentence["engine"]["relations"]
    for i, tag in enumerate(tags):
        below = [k for k, head in enumerate(heads) if head == i + 1]
        copulas = [words[k] for k in below if base(relations[k]) == "cop"]
        if copulas or tag.startswith("VB") and base(relations[i]) not in NO_CLAUSE:
            yield i, below, copulas[:1]


def verbs(sentence, rng):
    """(word from 0, how often such ones are asked about, its copula) of those to ask about."""
    tags, words, relations = sentence["tags"], sentence["words"], sentence["engine"]["relations"]
    found = []
    for i, below, copulas in events(sentence):
        own = any(relations[k] == "nsubj" and not tags[k].startswith("W") and words[k].lower() != "that" for k in below)
        often = PLAIN if own else 1
        if rng.random() < often:
            found.append((i, often, copulas))
    return found if len(found) <= MOST else sorted(rng.sample(found, MOST))


def ask(o):
    """Writes files NNNN.q for readers and NNNN.json that say what was asked."""
    rng, queue = random.Random(7), questions.Queue(o.folder, o.questions)
    for sentence in questions.sentences(o.trees, rng, LENGTHS):
        words = sentence["words"]
        numbers, asked = set(numbered(sentence)), verbs(sentence, rng)
        if numbers and asked:
            written = lambda i, words=words, numbers=numbers, asked=asked: shown(i, words, numbers, asked)
            queue.add(written, {"words": words, "asked": [[word + 1, often] for word, often, _ in asked]}, len(asked))
    queue.close()


def shown(i, words, numbers, asked):
    lines = [f"S{i}: " + " ".join(w + (f"#{k + 1}" if k in numbers else "") for k, w in enumerate(words))]
    lines += [f"{i}.{k} " + " ".join([*copulas, words[word]]) + f"@{word + 1}" for k, (word, _, copulas) in enumerate(asked)]
    return "\n".join(lines) + "\n"


def place(answer, word):
    return {"-": 0, "c": word}.get(answer) if answer in "-c" else int(answer)


def rules(files):
    """{sentence: {word: the words of its first fact's doer and object}} of files that EventDump.java wrote."""
    out = {}
    for words, facts in questions.facts(files):
        found = out.setdefault(digest(words), {})
        for word, _, _, _, doer, object, *_ in facts:
            found.setdefault(word, (doer, object))
    return out


def collect(o):
    """Writes participants.jsonl from answered questions."""
    out, read = {}, rules(o.facts)
    for i, asked, given in questions.answered(o.folder):
        key = digest(asked["words"])
        for k, (word, often) in enumerate(asked["asked"]):
            answer = given.get(f"{i}.{k}", ["x"])
            if len(answer) == 2 and all(re.fullmatch("-|c|[0-9]+", a) and place(a, word) <= len(asked["words"]) for a in answer):
                doer, object = (place(a, word) for a in answer)
                out.setdefault(key, []).append([word, doer, object, *read.get(key, {}).get(word, (-1, -1)), often])
    questions.write(o.out, out)
    print(sum(map(len, out.values())), "verbs of", len(out), "sentences")


if __name__ == "__main__":
    questions.main(__doc__, ask, collect, ("--trees", "file that TreeDump.java wrote"), ("--questions", 200), ("--facts", {"nargs": "+", "help": "files that EventDump.java wrote"}))
