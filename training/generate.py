"""Pairs made from news sentences for what the labelled sets lack.

From the articles of the newsroom claims, defacto and fib (never from a held-out article): a sentence restated as it is,
with a number, date, name or speaker swapped, negated, or with the speaker's words as a plain fact. The swap is always
with a value of the same kind, a name with one from the same article, so the wording alone tells nothing; and every
swapped claim has an unswapped partner so that the form of the claim tells nothing either. Half of the pairs edit
supported newsroom claims, which paraphrase, rather than sentences.
"""
import random
import re

import amounts
import data
from text import sentences

_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
# What clashes in a pair of a kind, where that is sure.
SLOT = {"number": "QUANTITY", "date": "TIME", "negation": "POLARITY", "roles": "SUBJECT"}
_SMALL = "two three four five six seven eight nine ten".split()
_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?![\w])|(?<![\w.,])\d+(?:\.\d+)?(?![\w.,]\d)(?!\w)")
_NAME = re.compile(r"(?<![.!?\"“] )(?<!^)\b[A-Z][a-z]+(?: [A-Z][a-z]+)*\b")
_NO_NAMES = set("i we he she it they you this that these those so as if but and or in on at the a an no yes another second ever "
                "what when where why who how there here now then also still even just dr mr mrs ms sir".split())
_FIRST = re.compile(r"(?:Mr|Mrs|Ms|Dr)?[.]? ?[A-Z][a-z]+(?: [A-Z][a-z]+)*\b")
_SAID = re.compile(r"^(?P<who>(?:Mr|Mrs|Ms|Dr|Sir|The|A)?\.? ?[A-Z][\w' -]{2,40}?) (?P<verb>said|says|told reporters|"
                   r"announced|added|claimed|warned)(?: that)?,? (?P<what>[a-z][^\"“”]{25,160}[.])$")
_BE = re.compile(r"\b(is|are|was|were|will|would|can|could|has|have|had)\b(?! not| to\b|n't)")
_AMOUNT = re.compile(r"(?<=[a-z,] )(?P<money>[$£€]?)(?P<n>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?= [a-z]|%)(?! or (?:more|less|so)\b)(?! years? old)"
                     r"(?! (?:January|am|pm|a\.m|p\.m|o'clock|minutes to|to \d|and \d))(?P<unit>(?= ?(?:%|percent|per cent|million|billion))|)")
_BOUNDED = re.compile(r"\b(?:more|less|fewer|over|under|about|around|least|most|nearly|almost|some|than|exactly|only|of|age|aged|No|number|by|at|on|"
                      r"article|section|just|roughly|approximately|up to) $", re.I)
# Two names with a word between them that is no mere link play different parts, unless the sentence is symmetric.
_ROLES = re.compile(r"^ (?!(?:and|or|in|at|near|,) ?$)[a-z’' -]{2,50} $")
_SYMMETRIC = re.compile(r"\b(?:and|nor|neither|either|same|met|meet|meets|meeting|with|between|married|border\w*|both|agreed?|talks|share\w*|tied|drew|draw)\b", re.I)


def _other_number(n, rng):
    if re.fullmatch(r"(19|20)\d\d", n):
        return str(int(n) + rng.choice((-10, -3, -2, -1, 1, 2, 3, 10)))
    value = float(n.replace(",", ""))
    if "." in n:
        return f"{value + rng.choice((-0.9, -0.3, 0.4, 1.2, 3.1)) if value > 1 else value + 0.4:.{len(n.split('.')[1])}f}"
    new = int(value * rng.choice((0.5, 0.75, 1.25, 1.5, 2))) if value >= 8 else int(value) + rng.choice((1, 2, 3))
    if new == int(value):
        new += 1
    return f"{new:,}" if "," in n else str(new)


def _names_of(text):
    """Names by their capitals, away from the start of a sentence, unless a word of theirs also occurs in small letters."""
    small = set(re.findall(r"\b[a-z]+\b", text)) | _NO_NAMES
    found = {m.group() for s in sentences(text) for m in _NAME.finditer(s)} - set(_MONTHS + _DAYS)
    return {n for n in found if not small & set(n.lower().split())}


def _names_in(sentence, names):
    """Matches of names, one at the start of the sentence too where it is a name elsewhere."""
    first = [m for m in [_FIRST.match(sentence)] if m and m.group() in names]
    return first + [m for m in _NAME.finditer(sentence) if m.group() in names]


def swapped(sentence, names, rng, premise=""):
    """(kind, sentence with one value replaced) for each kind of value the sentence has.

    More often than not the new name or number stands in the premise, where there is one: those are the swaps that the shared
    words do not give away.
    """
    out = []
    numbers = list(_NUMBER.finditer(sentence))
    if numbers:
        m = rng.choice(numbers)
        near = [n.group() for n in _NUMBER.finditer(premise) if len(n.group()) == len(m.group()) and n.group() not in sentence]
        other = rng.choice(near) if near and rng.random() < 0.6 else _other_number(m.group(), rng)
        out.append(("number", sentence[:m.start()] + other + sentence[m.end():]))
    for values in (_MONTHS, _DAYS, _SMALL):
        found = [m for v in values for m in re.finditer(rf"\b{v}\b", sentence)]
        if found:
            m = rng.choice(found)
            value = rng.choice([v for v in values if v != m.group()])
            out.append(("date" if values is not _SMALL else "number", sentence[:m.start()] + value + sentence[m.end():]))
    here = _names_in(sentence, names)
    if here:
        m = here[0] if rng.random() < 0.4 else rng.choice(here)
        words = len(m.group().split())
        fits = [n for n in names if n not in sentence and not set(n.split()) & set(m.group().split())
                and len(n.split()) == words]
        near = [n for n in fits if n in premise]
        fits = near if near and rng.random() < 0.7 else fits
        if fits:
            out.append(("name", sentence[:m.start()] + rng.choice(fits) + sentence[m.end():]))
    pair = [(a, b) for a, b in zip(here, here[1:]) if _ROLES.search(sentence[a.end():b.start()])
            and not _SYMMETRIC.search(sentence)]
    if pair:
        a, b = rng.choice(pair)
        out.append(("roles", sentence[:a.start()] + b.group() + sentence[a.end():b.start()] + a.group() + sentence[b.end():]))
    verbs = list(_BE.finditer(sentence))
    if len(verbs) == 1 and "\"" not in sentence:
        m = verbs[0]
        out.append(("negation", sentence[:m.end()] + " not" + sentence[m.end():]))
    return out


def chosen(changed, rng):
    """Roles where they can be exchanged, since few sentences let them; else any."""
    roles = [c for c in changed if c[0] == "roles"]
    return roles[0] if roles and rng.random() < 0.6 else rng.choice(changed)


def claim_edits(corpus, count, rng):
    """Supported newsroom claims with one value swapped or negated, each beside the claim as it was; and refuted
    claims whose "not" was the clash without it."""
    yes, no = data.TARGET["SUPPORTED"], data.TARGET["REFUTED"]
    rows = list(corpus.news)
    rng.shuffle(rows)
    out = []
    for r in rows:
        claim, premise = r["hypothesis"], " ".join(r["meta"]["evidence"])
        if r["label"] == "SUPPORTED" and " not " not in claim and "n't" not in claim:
            names = sorted(_names_of(r["premise"]))
            changed = swapped(claim, names, rng, premise)
            if changed:
                kind, edited = chosen(changed, rng)
                out += [("generated_claim_" + kind, premise, edited, no, SLOT.get(kind)), ("generated_claim_same", premise, claim, yes)]
        elif r["label"] == "REFUTED" and r["meta"]["slot"] == "POLARITY" and claim.count(" not ") == 1:
            out += [("generated_claim_affirmed", premise, claim.replace(" not ", " "), yes)] \
                if re.search(r"\b(is|are|was|were|will|would|can|could|has|have|had) not ", claim) else []
        if len(out) >= count:
            break
    return out[:count]


def _bounds(value, rng):
    """(words, bound, holds) around a value: bounds it keeps and bounds it breaks, near it and further off."""
    up, down = value * rng.choice((1.05, 1.2, 1.5, 2)), value * rng.choice((0.95, 0.8, 0.6, 0.4))
    return [("more than", down, True), ("at least", down, True), ("over", down, True), ("more than", up, False), ("at least", up, False),
            ("less than", up, True), ("under", up, True), ("at most", up, True), ("less than", down, False), ("under", down, False),
            ("about", value * rng.choice((0.99, 1.01)), True), ("about", rng.choice((value * 2, value / 2)), False)]


def _rounded(value, like):
    """The value in the form of the given number and about as exact, or rounder."""
    if "." in like:
        return f"{value:.1f}"
    whole = round(value)
    if whole >= 100:
        whole = round(whole, 1 - len(str(whole)) + 1)
    return f"{whole:,}" if whole >= 1000 else str(whole)


def bound_pairs(corpus, count, seed=11):
    """Supported claims, and sentences as claims on themselves, with a number said with a bound ("more than 40", "about 50") that the number keeps or breaks, half of each."""
    rng = random.Random(seed)
    yes, no = data.TARGET["SUPPORTED"], data.TARGET["REFUTED"]
    stated = [(" ".join(r["meta"]["evidence"]), r["hypothesis"]) for r in corpus.news if r["label"] == "SUPPORTED"]
    stated += [(r["premise"], r["hypothesis"]) for r in corpus.rows["te_new_protocols__base_train"] if r["label"] == "SUPPORTED"]
    for text in _texts(corpus, rng)[:400]:
        sents = [s for s in sentences(text) if 6 <= len(s.split()) <= 32]
        stated += [(s, s) for s in rng.sample(sents, min(8, len(sents)))]
    rng.shuffle(stated)
    out = []
    for premise, claim in stated:
        found = [m for m in _AMOUNT.finditer(claim) if not re.fullmatch(r"(?:1[5-9]|20)\d\d", m["n"])
                 and not _BOUNDED.search(claim[:m.start()])]
        if not found:
            continue
        m = rng.choice(found)
        value = float(m["n"].replace(",", ""))
        for holds in (True, False):
            words, bound, _ = rng.choice([b for b in _bounds(value, rng) if b[2] == holds])
            number = _rounded(bound, m["n"])
            if number == m["n"] or float(number.replace(",", "")) == value or not bound:
                continue
            off = abs(float(number.replace(",", "")) / value - 1)
            if words == "about" and (off > 0.06 if holds else off < 0.3):
                continue
            if words != "about" and (float(number.replace(",", "")) > value) != (bound > value):
                continue
            if words == "less than" and not m["money"] and not m["unit"] and rng.random() < 0.7:
                words = "fewer than"
            edited = claim[:m.start()] + f"{words} {m['money']}{number}{claim[m.end('n'):]}"
            out.append(("generated_bound", premise, edited, yes) if holds else ("generated_bound", premise, edited, no, "QUANTITY"))
        if len(out) >= count:
            break
    return out[:count]


def _beside(sents, i, rng):
    """The sentence alone, or with the one before or after it."""
    return rng.choice((sents[i], " ".join(sents[max(0, i - 1):i + 1]), " ".join(sents[i:i + 2])))


def _stated(corpus, rng, texts=400):
    """(premise, claim) where the claim holds: supported newsroom claims on their evidence, and sentences on themselves and a neighbour."""
    out = [(" ".join(r["meta"]["evidence"]), r["hypothesis"]) for r in corpus.news if r["label"] == "SUPPORTED"]
    for text in _texts(corpus, rng)[:texts]:
        sents = sentences(text)
        usable = [i for i, s in enumerate(sents) if 6 <= len(s.split()) <= 32]
        for i in rng.sample(usable, min(10, len(usable))):
            out.append((_beside(sents, i, rng), sents[i]))
    rng.shuffle(out)
    return out


def amount_pairs(corpus, count, seed=11):
    """Claims that say an amount of the text in another form, each beside one that says another amount in that form (see amounts.py)."""
    rng = random.Random(seed)
    yes, no = data.TARGET["SUPPORTED"], data.TARGET["REFUTED"]
    out = []
    for premise, claim in _stated(corpus, rng):
        for name, edit in (("generated_amount", amounts.restated), ("generated_hedge", amounts.rehedged)):
            pair = edit(claim, rng)
            if pair:
                out += [(name, premise, pair[0], yes), (name, premise, pair[1], no, "QUANTITY")]
        if len(out) >= count:
            break
    return out[:count]


def word_pairs(corpus, exchanger, count, seed=11):
    """Claims with words exchanged for synonyms or more general words (they still hold), each beside one with an opposite instead."""
    rng = random.Random(seed)
    yes, no = data.TARGET["SUPPORTED"], data.TARGET["REFUTED"]
    out = []
    for premise, claim in _stated(corpus, rng, 1500):
        same = exchanger.exchange(claim, "same", 3, rng)
        opposite = exchanger.exchange(claim, "opposite", 1, rng, premise)
        if same:
            out.append(("generated_synonym", premise, same, yes))
        elif rng.random() < 0.3:
            above = exchanger.exchange(claim, "above", 1, rng)
            out += [("generated_hypernym", premise, above, yes)] if above else []
        if opposite and rng.random() < 0.8:
            # Synonyms elsewhere in the claim, so that a strange word is no sign of either label.
            out.append(("generated_opposite", premise, exchanger.exchange(opposite, "same", 2, rng) or opposite, no, None))
        if len(out) >= count:
            break
    return out[:count]


def negation_pairs(corpus, count, seed=11):
    """Newsroom claims with their one auxiliary negated, beside the claim as it was: what was supported is refuted, what was refuted
    by another time, place, party or deed is supported, what the text leaves open stays open. So "not" tells nothing by itself."""
    rng = random.Random(seed)
    rows = list(corpus.news)
    rng.shuffle(rows)
    out = []
    for r in rows:
        claim, label = r["hypothesis"], r["label"]
        verbs = list(_BE.finditer(claim))
        if len(verbs) != 1 or re.search(r"\b(?:not|no|never|none|only|all|both|most)\b|n't|\"", claim, re.I):
            continue
        if label == "REFUTED" and r["meta"]["slot"] not in ("TIME", "PLACE", "SUBJECT", "OBJECT", "PREDICATE", "POLARITY"):
            continue
        flipped = {"SUPPORTED": "REFUTED", "REFUTED": "SUPPORTED", "NOT_ENOUGH_INFO": "NOT_ENOUGH_INFO"}.get(label)
        if not flipped or label == "NOT_ENOUGH_INFO" and rng.random() < 0.5:
            continue
        view = data.newsroom_view(r, rng.choice(("gold", "gold", "wide")), corpus.retriever, rng)
        if not view:
            continue
        m = verbs[0]
        out += [("generated_not", view[1], claim[:m.end()] + " not" + claim[m.end():], data.TARGET[flipped],
                 "POLARITY" if flipped == "REFUTED" else None),
                ("generated_not_same", view[1], claim, data.TARGET[label], view[4])]
        if len(out) >= count:
            break
    return out[:count]


def _texts(corpus, rng):
    texts = {r["premise"] for r in corpus.news}
    for name in ("defacto__train", "fib__xsum_fib"):
        texts |= {r["premise"] for r in corpus.rows[name]}
    texts = sorted(texts)
    rng.shuffle(texts)
    return texts


def role_pairs(corpus, count, seed=11):
    """Sentences whose two names can be exchanged, with the names exchanged and as they are, half of each."""
    rng = random.Random(seed)
    yes, no = data.TARGET["SUPPORTED"], data.TARGET["REFUTED"]
    out = []
    for text in _texts(corpus, rng):
        sents = sentences(text)
        names = sorted(_names_of(" ".join(sents)))
        for i, s in enumerate(sents):
            swap = [c for k, c in swapped(s, names, rng) if k == "roles"] if 6 <= len(s.split()) <= 32 else []
            if swap:
                premise = _beside(sents, i, rng)
                out += [("generated_roles", premise, swap[0], no, "SUBJECT"), ("generated_roles_same", premise, s, yes)]
        if len(out) >= count:
            break
    return out[:count]


def pairs(corpus, count, seed=11):
    rng = random.Random(seed)
    texts = _texts(corpus, rng)
    yes, no = data.TARGET["SUPPORTED"], data.TARGET["REFUTED"]
    out = claim_edits(corpus, count // 2, rng)
    while texts and len(out) < count:
        sents = sentences(texts.pop())
        names = sorted(_names_of(" ".join(sents)))
        usable = [i for i, s in enumerate(sents) if 6 <= len(s.split()) <= 32]
        for i in rng.sample(usable, min(4, len(usable))):
            s = sents[i]
            premise = _beside(sents, i, rng)
            said = _SAID.match(s)
            if said:
                # The speaker's words stated as fact are supported (with an attributed basis, which is the engine's to say).
                who, what = said["who"], said["what"][0].upper() + said["what"][1:]
                out.append(("generated_said", premise, what, yes))
                fits = [n for n in names if n not in s and len(n.split()) > 1]
                if fits:
                    out.append(("generated_speaker", premise, f"{rng.choice(fits)} said {said['what']}", no, "SPEAKER"))
                    out.append(("generated_speaker", premise, f"{who} said that {said['what']}", yes))
                source = what
            else:
                source = s
            changed = swapped(source, names, rng, premise)
            if changed:
                kind, claim = chosen(changed, rng)
                out.append(("generated_" + kind, premise, claim, no, SLOT.get(kind)))
                out.append(("generated_same", premise, source, yes))
    return out[:count]
