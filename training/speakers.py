"""Questions on who is reported to say what, for readers, and their answers as speakers.jsonl.

Asked are sentences of 5 to 55 words that TreeDump.java parsed: all that have a word of saying, thinking or finding or a quotation mark, some of those with a word
that may be one, and a few of the others. A file of questions holds sentences, in which nouns and pronouns have numbers (#) and so have verbs and what a copula
links (@):

    3: The report#2 said@3 police#4 had found@6 that the door#9 was open@11 .

The reader answers a line each: the sentence's number, then by speaker the verbs whose events are his word, "3 2=6 2>4=11" ("2>4": what the report says that
the police found), "o" in the place of a speaker whom the sentence does not name, and "-" alone where the writer tells all. Saying, thinking, fearing, finding, proposing that
count, and claiming, denying, accusing somebody of having done; wanting, promising, asking, planning to do it do not, nor does knowing or seeing that.
speakers.jsonl names a sentence by the first 16 digits of the SHA-256 of its words, joined by blanks, and has of each of its verbs the word (from 1), the readers' speakers,
outermost first (0: not named in the sentence), the same of the rules (null where they read no fact), and how often such a sentence was asked about.
"""
import random
import re

import questions
from attachments import digest
from participants import events, numbered

SAYING = re.compile(
    r"sa(y|ys|id|ying)|t(old|ell|ells|elling)|according|claim\w*|announc\w*|declar\w*|reports?|reported\w*|reporting|argu\w*|insist\w*|alleg\w*|admit\w*|"
    r"acknowledg\w*|conced\w*|confirm\w*|warn\w*|stress(ed|es|ing)|reveal\w*|suggest\w*|predict\w*|complain\w*|repl(y|ied|ies|ying)|wr(ote|ites?|iting)|tweet\w*|"
    r"testif\w*|estimat\w*|think\w*|thought|believ\w*|fear\w*|hop(e|es|ed|ing)|den(y|ied|ies|ying)|accus\w*|contend\w*|conclud\w*|quot\w*|emphasi\w*|suspect\w*|"
    r"doubt\w*|stat(ed|es|ing)|explain\w*|assert\w*|describ\w*|add(ed|s|ing)|not(ed|es|ing)|view|opinion|propos\w*|maintain\w*|``|''|\"|“|”", re.I)
PERHAPS = re.compile(
    r"expect\w*|ask\w*|call(ed|s|ing)?|show\w*|f(ind|inds|ound|inding)|feel\w*|felt|hold\w*|held|consider\w*|promis\w*|vow\w*|pledg\w*|threat\w*|urg\w*|wonder\w*|"
    r"rul(ed|es|ing)|recall\w*|know\w*|knew|learn\w*|agree\w*|disagree\w*|sources?|post(ed|s)|demand\w*|indicat\w*|impl\w*|hint\w*|joke\w*|decid\w*|determin\w*|"
    r"recommend\w*|understand|understood|sees?|saw|charg\w*|statement|interview|study|survey|poll|lawsuit|filing|forecast\w*|project(s|ed)|sure|confident|afraid|"
    r"convinced|critic\w*|praise\w*|welcom\w*|dismiss\w*|reject\w*|deem\w*|remark\w*|comment\w*|answer\w*|cit(ed|es|ing)|accordance|reads?|swor?e\w*|sworn|plead\w*|"
    r"pled|boast\w*|lament\w*|regard\w*", re.I)
SHARE_PERHAPS, SHARE_OTHERS = 0.3, 0.05
LENGTHS = range(5, 56)  # words of a sentence
SPEAKERS = re.compile("(?:o|[0-9]+)(?:>(?:o|[0-9]+))*")


def share(words):
    """How often a sentence is asked about."""
    return 1 if any(map(SAYING.fullmatch, words)) else SHARE_PERHAPS if any(map(PERHAPS.fullmatch, words)) else SHARE_OTHERS


def written(words, nouns, found):
    number = lambda k: (f"#{k + 1}" if k in nouns and k not in found else "") + (f"@{k + 1}" if k in found else "")
    return " ".join(w + number(k) for k, w in enumerate(words))


def ask(o):
    """Writes files NNNN.q for readers and NNNN.json that say what was asked."""
    rng, queue = random.Random(32), questions.Queue(o.folder, o.sentences)
    for sentence in questions.sentences(o.trees, rng, LENGTHS):
        words, found = sentence["words"], {word for word, *_ in events(sentence)}
        often = share(words)
        if found and (len(found) > 1 or often == 1) and rng.random() < often:
            text = written(words, set(numbered(sentence)), found)
            queue.add(lambda i, text=text: f"{i}: {text}\n", {"words": words, "events": [e + 1 for e in sorted(found)], "often": often}, 1)
    queue.close()


def spoken(answer, words):
    """{verb: speakers} of an answer; None where it cannot be read."""
    found = {}
    for group in answer if answer != ["-"] else []:
        speakers, _, events = group.partition("=")
        if not SPEAKERS.fullmatch(speakers) or not re.fullmatch("[0-9]+(,[0-9]+)*", events):
            return None
        chain = [0 if s == "o" else int(s) for s in speakers.split(">")]
        found.update((int(e), chain) for e in events.split(","))
    return found if all(word <= words for chain in found.values() for word in chain) else None


def rules(files):
    """{sentence: {word: the speakers of its first fact}} of files that EventDump.java wrote; somebody in another sentence is 0."""
    out = {}
    for words, facts in questions.facts(files):
        found = out.setdefault(digest(words), {})
        for word, *_, speakers in facts:
            found.setdefault(word, [max(0, s) for s in speakers])
    return out


def collect(o):
    """Writes speakers.jsonl from answered questions."""
    out, read = {}, rules(o.facts)
    for i, asked, given in questions.answered(o.folder):
        found = spoken(given.get(str(i), ["?"]), len(asked["words"]))
        if found is not None:
            key = digest(asked["words"])
            ruled = read.get(key, {})
            out[key] = [[e, found.get(e, []), ruled.get(e), asked["often"]] for e in asked["events"]]
    questions.write(o.out, out)
    print(sum(map(len, out.values())), "verbs of", len(out), "sentences")


if __name__ == "__main__":
    questions.main(__doc__, ask, collect, ("--trees", "file that TreeDump.java wrote"), ("--sentences", 45), ("--facts", {"nargs": "+", "help": "files that EventDump.java wrote"}))
