"""Sentences, content words and the retriever that stands in for the engine's while training."""
import collections
import math
import re

_BREAK = re.compile(r'(?<=[.!?])["”’)\']*\s+(?=["“‘(]?[A-Z0-9£$€])|\n+')
_ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Jr|Sr|vs|No|Inc|Ltd|Co|Jan|Feb|Mar|Apr|"
                           r"Aug|Sept|Oct|Nov|Dec|U\.S|U\.K|[A-Z])\.)$")
_WORD = re.compile(r"[A-Za-z0-9]+(?:[.,][0-9]+)*")
_STOP = frozenset("a an the of in on at to for from by with and or but as is are was were be been being has have had do does "
                  "did will would can could may might should it its this that these those he she they his her their him "
                  "them who which what when where not no than then there also said say says after before into over".split())


def sentences(text):
    out, start = [], 0
    for m in _BREAK.finditer(text):
        head = text[start:m.start()]
        if "\n" not in m.group() and _ABBREVIATION.search(head.rstrip("\"”’)'")):
            continue
        piece = text[start:m.end()].strip()
        if piece:
            out.append(piece)
        start = m.end()
    if text[start:].strip():
        out.append(text[start:].strip())
    return out


def content(text):
    """Content words, lower-cased and crudely stemmed."""
    out = set()
    for w in _WORD.findall(text):
        w = w.lower()
        if w in _STOP:
            continue
        for suffix in ("ing", "ed", "es", "s", "ly"):
            if w.endswith(suffix) and len(w) - len(suffix) >= 4:
                w = w[:-len(suffix)]
                break
        out.add(w)
    return out


class Retriever:
    """Ranks the sentences of one text by the inverse-document-frequency weight of the words shared with a claim."""

    def __init__(self, texts):
        self.df = collections.Counter()
        self.n = 0
        for t in texts:
            self.n += 1
            self.df.update(content(t))

    def weight(self, word):
        return math.log((self.n + 1) / (self.df[word] + 0.5))

    def scores(self, sents, claim):
        wanted = content(claim)
        return [sum(self.weight(w) for w in content(s) & wanted) / (1 + 0.01 * len(s.split())) for s in sents]

    def ranked(self, sents, claim):
        sc = self.scores(sents, claim)
        return sorted(range(len(sents)), key=lambda i: (-sc[i], i))

    def cut(self, premise, claim, max_words, max_sentences=5):
        """The premise itself if short, else its best sentences within the word budget, in text order."""
        if len(premise.split()) <= max_words:
            return premise
        sents, kept, used = sentences(premise), [], 0
        for i in self.ranked(sents, claim):
            n = len(sents[i].split())
            if kept and used + n > max_words:
                continue
            kept.append(i)
            used += n
            if len(kept) == max_sentences or used >= max_words:
                break
        return " ".join(sents[i] for i in sorted(kept))
