"""Uncased BERT WordPiece, token for token what a Hugging Face tokenizer.json of type BertNormalizer does."""
import functools
import json
import re
import unicodedata

MAX_CHARS_PER_WORD = 100


def _is_cjk(cp):
    return (0x4E00 <= cp <= 0x9FFF or 0x3400 <= cp <= 0x4DBF or 0x20000 <= cp <= 0x2A6DF
            or 0x2A700 <= cp <= 0x2B73F or 0x2B740 <= cp <= 0x2B81F or 0x2B920 <= cp <= 0x2CEAF
            or 0xF900 <= cp <= 0xFAFF or 0x2F800 <= cp <= 0x2FA1F)


def _is_punctuation(ch):
    return 33 <= ord(ch) <= 47 or 58 <= ord(ch) <= 64 or 91 <= ord(ch) <= 96 or 123 <= ord(ch) <= 126 \
        or unicodedata.category(ch).startswith("P")


def normalise(text):
    """Clean, space out CJK characters, strip accents, lower-case: in that order, as BertNormalizer does."""
    out = []
    for ch in text:
        cp = ord(ch)
        if ch in "\t\n\r":
            out.append(" ")
        elif cp == 0 or cp == 0xFFFD or unicodedata.category(ch) in ("Cc", "Cf", "Cn", "Co", "Cs"):
            continue
        elif ch.isspace():
            out.append(" ")
        elif _is_cjk(cp):
            out.append(" " + ch + " ")
        else:
            out.append(ch)
    decomposed = unicodedata.normalize("NFD", "".join(out))
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn").lower()


_ASCII_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_ASCII_WORD = re.compile(r"[a-z0-9]+|[^\sa-z0-9]")


def words(text):
    """Whitespace and punctuation split of normalised text."""
    if text.isascii():  # the same result, ten times as fast
        return _ASCII_WORD.findall(_ASCII_CONTROL.sub("", text).lower())
    out = []
    for chunk in normalise(text).split():
        start = 0
        for i, ch in enumerate(chunk):
            if _is_punctuation(ch):
                if start < i:
                    out.append(chunk[start:i])
                out.append(ch)
                start = i + 1
        if start < len(chunk):
            out.append(chunk[start:])
    return out


class WordPiece:
    """Turns text into vocabulary ids. Not thread-safe (caches words)."""

    def __init__(self, tokenizer_json):
        with open(tokenizer_json, encoding="utf-8") as f:
            model = json.load(f)["model"]
        self.vocab = model["vocab"]
        self.unk, self.cls, self.sep, self.pad = (self.vocab[t] for t in ("[UNK]", "[CLS]", "[SEP]", "[PAD]"))
        self.word_ids = functools.lru_cache(maxsize=400_000)(self._word_ids)

    def _word_ids(self, word):
        if len(word) > MAX_CHARS_PER_WORD:
            return (self.unk,)
        ids, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start:
                piece = word[start:end] if start == 0 else "##" + word[start:end]
                if piece in self.vocab:
                    break
                end -= 1
            if end == start:
                return (self.unk,)
            ids.append(self.vocab[piece])
            start = end
        return tuple(ids)

    def ids(self, text):
        return [i for w in words(text) for i in self.word_ids(w)]

    def pair(self, premise_ids, hypothesis_ids, max_length):
        """[CLS] premise [SEP] hypothesis [SEP] and its type ids; the longer side loses its tail first."""
        p, h = list(premise_ids), list(hypothesis_ids)
        while len(p) + len(h) > max_length - 3:
            (p if len(p) >= len(h) else h).pop()
        ids = [self.cls] + p + [self.sep] + h + [self.sep]
        return ids, [0] * (len(p) + 2) + [1] * (len(h) + 1)
