"""Words exchanged for synonyms, more general words and opposites out of WordNet 3.1 (Princeton; the files that the engine's own jar holds).

A word is only touched where one meaning of it is by far the commonest in WordNet's tagged texts, and only words for which that meaning is
the commonest as well stand in for it; so "released" may become "freed" and not "unloosed". No tagger: a form counts as noun, verb or adjective
where its tagged uses are nearly all of that kind.
"""
import collections
import os
import random
import re

_POS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
_WORD = re.compile(r"\b[a-z]{4,}\b")
# Words whose synonyms or opposites WordNet knows but whose exchange makes odd or untrue sentences.
_LEFT = frozenset("about also been being does done have having just like made make making more most much next only other over same some such than that "
                  "their them then there these they this those through time very were what when where which while will with would year years "
                  "said says told people person thing things first last under between against could should might must until since because "
                  "during before after again once here well back down away still even each both many week month days hour hours minute minutes "
                  "thousand hundred million billion city state country government percent part side case number members member group four five "
                  "seven eight nine three come came goes went gone take took taken give gave given know known think thought want look good "
                  "soon right left mean means keep kept hold held".split())
_TOP = frozenset("entity thing object whole artifact causal_agent act event activity state attribute group relation abstraction measure matter "
                 "unit part instrumentality happening move change make act be get think travel go transfer have cause organism "
                 "physical_entity communication device structure property quality condition quantity amount".split())
_DOMINANT = 0.75


class WordNet:
    def __init__(self, folder):
        self.senses, self.synsets = collections.defaultdict(list), {}
        with open(os.path.join(folder, "index.sense"), encoding="utf-8") as f:
            for line in f:
                key, offset, _, count = line.split()
                lemma, kind = key.split("%")
                pos = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}[kind[0]]
                self.senses[lemma, pos].append((int(count), pos + offset))
        self.bases, self.irregular = collections.defaultdict(set), collections.defaultdict(set)
        for name, pos in _POS.items():
            with open(os.path.join(folder, "data." + name), encoding="utf-8") as f:
                for line in f:
                    if not line.startswith(" "):
                        self._read(line.split(" | ")[0].split(), pos)
            with open(os.path.join(folder, name + ".exc"), encoding="utf-8") as f:
                for line in f:
                    form, *lemmas = line.split()
                    for lemma in lemmas:
                        self.bases[form].add((lemma, pos))
                        self.irregular[lemma, pos].add(form)

    def _read(self, fields, pos):
        count = int(fields[3], 16)
        words = [re.sub(r"\(.*\)", "", fields[4 + 2 * i]) for i in range(count)]
        rest = fields[4 + 2 * count:]
        pointers = [(rest[1 + 4 * i], rest[3 + 4 * i] + rest[2 + 4 * i], rest[4 + 4 * i]) for i in range(int(rest[0]))]
        self.synsets[pos + fields[0]] = words, [(sign, target.replace("s", "a", 1), where) for sign, target, where in pointers]

    def main_sense(self, lemma, pos):
        """The synset of a word's commonest meaning, or None where none is clearly the commonest."""
        senses = self.senses.get((lemma.lower(), pos), ())
        total = sum(count for count, _ in senses)
        if not senses:
            return None
        count, synset = max(senses)
        return synset if len(senses) == 1 or total >= 3 and count >= _DOMINANT * total else None

    def read(self, form):
        """(lemma, pos, inflection) of a word form that is nearly always of one kind; None for any other."""
        found = collections.Counter()
        for lemma, pos, inflection in self._analyses(form):
            uses = sum(count for count, _ in self.senses.get((lemma, pos), ()))
            if (lemma, pos) in self.senses:
                found[lemma, pos, inflection] += uses + 0.1
        if not found:
            return None
        best, uses = found.most_common(1)[0]
        return best if uses >= 0.85 * sum(found.values()) and form not in self.irregular.get(best[:2], ()) else None

    @staticmethod
    def _analyses(form):
        out = [(form, pos, "") for pos in "nvar"]
        if form.endswith("s") and not form.endswith("ss"):
            stems = [form[:-1]] + ([form[:-2]] if form.endswith("es") else []) + ([form[:-3] + "y"] if form.endswith("ies") else [])
            out += [(s, pos, "s") for s in stems for pos in "nv"]
        for suffix in ("ed", "ing"):
            if form.endswith(suffix):
                stem = form[:-len(suffix)]
                stems = {stem, stem + "e"} | ({stem[:-1]} if len(stem) > 2 and stem[-1] == stem[-2] else set()) \
                    | ({stem[:-1] + "y"} if stem.endswith("i") else set())
                out += [(s, "v", suffix) for s in stems]
        return out

    def inflected(self, lemma, pos, inflection):
        """The form of a word, or None where it is irregular or has no such form."""
        first, *rest = lemma.split("_")
        if not inflection:
            return lemma.replace("_", " ")
        if pos == "n":
            first, rest = lemma.replace("_", " "), []
        if self.irregular.get((first, pos)) and (pos == "n" or inflection == "ed"):
            return None
        if first.endswith("y") and len(first) > 1 and first[-2] not in "aeiou" and inflection != "ing":
            form = first[:-1] + ("ies" if inflection == "s" else "ied")
        elif inflection == "s":
            form = first + ("es" if re.search(r"(?:s|x|z|ch|sh)$", first) else "s")
        elif first.endswith("e") and not first.endswith("ee"):
            form = first + "d" if inflection == "ed" else first[:-1] + "ing"
        elif re.fullmatch(r"[^aeiou]*[aeiou][bdgmnprt]", first):
            form = first + first[-1] + inflection
        else:
            form = first + inflection
        return " ".join([form, *rest])

    def synonyms(self, lemma, pos):
        synset = self.main_sense(lemma, pos)
        if not synset:
            return []
        return [w for w in self.synsets[synset][0] if w.lower() != lemma and w.islower() and self.main_sense(w, pos) == synset
                and len(w) > 3 and w.count("_") < 2 and self._uses(w, pos) > 0]

    def hypernyms(self, lemma, pos):
        synset = self.main_sense(lemma, pos)
        if not synset or pos not in "nv":
            return []
        above = [target for sign, target, _ in self.synsets[synset][1] if sign == "@"]
        return [w for s in above for w in self.synsets.get(s, ((), ()))[0][:1] if w.islower() and w not in _TOP and "_" not in w
                and self.main_sense(w, pos) == s and self._uses(w, pos) >= 3]

    def opposites(self, lemma, pos):
        synset = self.main_sense(lemma, pos)
        if not synset:
            return []
        words, pointers = self.synsets[synset]
        out = []
        for sign, target, where in pointers:
            if sign == "!" and words[int(where[:2], 16) - 1].lower() == lemma:
                other = self.synsets[target][0][int(where[2:], 16) - 1]
                if self._uses(other, pos) > 0 and other.islower():
                    out.append(other)
        return out

    def _uses(self, lemma, pos):
        return sum(count for count, _ in self.senses.get((lemma, pos), ()))


class Exchanger:
    """Exchanges words of a text; remembers what it looked up."""

    def __init__(self, wordnet):
        self.wordnet, self._known = wordnet, {}

    def options(self, form):
        """The forms that may stand for a word: {"same": [...], "above": [...], "opposite": [...]}, with those that fit its inflection."""
        if form not in self._known:
            self._known[form] = self._options(form)
        return self._known[form]

    def _options(self, form):
        read = None if form in _LEFT else self.wordnet.read(form)
        if not read or read[0] in _LEFT:
            return {}
        lemma, pos, inflection = read
        found = {}
        for kind, words in (("same", self.wordnet.synonyms(lemma, pos)), ("above", self.wordnet.hypernyms(lemma, pos)),
                            ("opposite", self.wordnet.opposites(lemma, pos))):
            forms = [f for f in (self.wordnet.inflected(w, pos, inflection) for w in words) if f and f != form]
            if forms:
                found[kind] = forms
        return found

    def exchange(self, text, kind, most, rng, other=""):
        """The text with up to most of its words exchanged, or None where none can be. Words that other does not have stay."""
        places = [m for m in _WORD.finditer(text) if kind in self.options(m[0]) and not text[m.end():].startswith(("-", "'", "’"))
                  and not text[:m.start()].endswith(("-", "'", "’")) and (not other or re.search(rf"\b{m[0]}\b", other))]
        if not places:
            return None
        for m in sorted(rng.sample(places, min(most, len(places))), key=lambda m: -m.start()):
            word = rng.choice(self.options(m[0])[kind])
            before = text[:m.start()]
            if re.search(r"\b[Aa]n? $", before):
                before = re.sub(r"n? $", "n " if word[0] in "aeiou" else " ", before)
            text = before + word + text[m.end():]
        return text
