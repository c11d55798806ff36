"""A pair told with other names and other dates, premise and claim alike, so that its label stays and its wording cannot be learnt by heart.

Surnames become other surnames, one for one; weekdays and months are moved on by the same step; years by the same number of years. What hangs
on the words themselves is left: first names (a pronoun must still agree), places, peoples, and any word that the corpus also writes small
("Court", "Prime").
"""
import collections
import re

_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "January February March April May June July August September October November December".split()
_TWO = re.compile(r"\b([A-Z][a-z]+) ([A-Z][a-z]{2,})\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b(?![,.]\d)")
_WORD = re.compile(r"[A-Za-z]+")
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Sir|Lord|Judge|Inspector|Professor|Prof)\.? ([A-Z][a-z]{2,})\b")
_NO_PERSON = re.compile(r"\b(?:in|at|the|near|across|The|In|At|an?) ([A-Z][a-z]{2,})\b(?! [A-Z])")
_PEOPLE = re.compile(r".*(?:ish|ian|ians|ese|shire|land|ton|ham)$")
# Last words of places and institutions that no text writes small often enough to be seen as words.
_KEPT = frozenset("York Angeles Kong Francisco Africa Korea Zealand Lanka Arabia Kingdom Ireland Wales Korean African America American Britain "
                  "Carolina Dakota Virginia Jersey Mexico Hampshire London Paris Moscow Washington England Scotland Europe Asia".split())


class Varier:
    """Holds the surnames and the small words of a corpus; not for use by two threads at once."""

    def __init__(self, texts):
        self.small, seen, other = set(), collections.Counter(), collections.Counter()
        for text in texts:
            self.small.update(w for w in _WORD.findall(text) if w[0].islower())
            seen.update(m[2] for m in _TWO.finditer(text))
            seen.update(m[1] for m in _TITLED.finditer(text))
            other.update(m[1] for m in _NO_PERSON.finditer(text))
        fixed = _KEPT | set(_DAYS) | set(_MONTHS)
        self.surnames = sorted(w for w, n in seen.items() if w.lower() not in self.small and w not in fixed and n > 1
                               and not _PEOPLE.fullmatch(w) and other[w] * 8 < n)
        self._known = set(self.surnames)

    def vary(self, premise, claim, rng):
        """The pair with its names, days, months and years changed, each kind more often than not."""
        both = premise + "\n" + claim
        changed = {}
        if rng.random() < 0.75:
            changed.update(self._names(both, rng))
        if rng.random() < 0.6:
            step = rng.randrange(1, 7)
            changed.update({d: _DAYS[(i + step) % 7] for i, d in enumerate(_DAYS)})
        months = [i for i, m in enumerate(_MONTHS) if re.search(rf"\b{m}\b", both)]
        if months and rng.random() < 0.6:
            step = rng.randrange(-months[0], 12 - months[-1])  # none is carried over the end of the year, so their order stays
            changed.update({m: _MONTHS[(i + step) % 12] for i, m in enumerate(_MONTHS)})
        if rng.random() < 0.5:
            step = rng.choice((-6, -4, -3, -2, -1, 1, 2, 3))
            changed.update({y: str(int(y) + step) for y in _YEAR.findall(both)})
        if not changed:
            return premise, claim
        words = re.compile(r"\b(?:" + "|".join(sorted(changed, key=len, reverse=True)) + r")\b")
        return tuple(words.sub(lambda m: changed[m[0]], text) for text in (premise, claim))

    def _names(self, both, rng):
        # "Scot" beside "Scottish" and the like: two words of one root must not part.
        words = set(_WORD.findall(both))
        found = {w for w in words if w in self._known}
        found = sorted(w for w in found if not any(o != w and o[:4] == w[:4] for o in words))
        others = [w for w in rng.sample(self.surnames, min(len(self.surnames), len(found) * 2 + 8)) if w not in words]
        return dict(zip(found, others))
