"""The same amount in other words: digits and number words, percent and fractions, currencies, and units of time, length and weight.

Each pair that keeps the amount comes with one that says another amount in the same new form, so the form tells nothing.
"""
import re

_ONES = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
         "nineteen").split()
_TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
_FRACTIONS = {"half": 50, "a third": 33.3, "two thirds": 66.7, "a quarter": 25, "three quarters": 75, "a fifth": 20, "two fifths": 40,
              "three fifths": 60, "four fifths": 80, "a tenth": 10}
_CURRENCY = {"$": ("US${}", "{} dollars", "USD {}"), "£": ("{} pounds", "GBP {}"), "€": ("{} euros", "EUR {}")}
# unit: (other unit, factor, whether only whole results are said)
_UNITS = {"months": ("years", 1 / 12, True), "years": ("decades", 1 / 10, True), "hours": ("days", 1 / 24, True), "days": ("weeks", 1 / 7, True),
          "weeks": ("days", 7, True), "minutes": ("hours", 1 / 60, True), "metres": ("feet", 3.281, False), "meters": ("feet", 3.281, False),
          "feet": ("metres", 0.3048, False), "miles": ("kilometres", 1.609, False), "kilometres": ("miles", 0.6214, False),
          "kilometers": ("miles", 0.6214, False), "km": ("miles", 0.6214, False), "acres": ("hectares", 0.4047, False),
          "kilograms": ("pounds", 2.205, False), "kg": ("pounds", 2.205, False), "tonnes": ("kilograms", 1000, True),
          "inches": ("centimetres", 2.54, False), "cm": ("inches", 0.3937, False)}
_MONEY = re.compile(r"(?<![A-Za-z])(?P<sign>[$£€]) ?(?P<n>\d[\d,]*(?:\.\d+)?)(?P<scale> (?:million|billion)|m\b|bn\b|)(?![\d,.]*\d)")
_PERCENT = re.compile(r"(?<![\d.,])(?P<n>\d+(?:\.\d+)?) ?(?:%|percent\b|per cent\b)(?P<of> of\b)?")
_COUNT = re.compile(r"(?<![\w.,$£€-])(?P<n>\d{1,3}(?:,\d{3})+|\d+)(?= [a-z]{3,})(?! (?:am|pm|percent|per|million|billion|January|to|and|of the)\b)")
_MILLIONS = re.compile(r"(?<![\w.,])(?P<n>\d+(?:\.\d+)?)(?: (?P<scale>million|billion)|(?P<short>bn))\b")
_WORDED = re.compile(r"(?<![\w-])(?P<w>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)(?= [a-z]{3,})"
                     r"(?! (?:hundred|thousand|million|billion|of|or|to|and)\b)", re.I)
_MEASURE = re.compile(rf"(?<![\w.,$£€-])(?P<n>\d[\d,]*(?:\.\d+)?) (?P<unit>{'|'.join(_UNITS)})\b")
_HEDGED = re.compile(r"\b(?P<hedge>more than|at least|almost|nearly|just under|less than|fewer than|up to) (?=[$£€]?\d|half\b|a (?:third|quarter)\b)")
_ABOVE, _BELOW = ("more than", "over", "at least", "well over"), ("almost", "nearly", "just under", "less than", "not quite")


def words(n):
    """A whole number below a million in words, or None."""
    if n < 20:
        return _ONES[n]
    if n < 100:
        return _TENS[n // 10] + ("-" + _ONES[n % 10] if n % 10 else "")
    if n < 1000 and n % 100 == 0:
        return words(n // 100) + " hundred"
    if n < 1_000_000 and n % 1000 == 0:
        return words(n // 1000) and words(n // 1000) + " thousand"
    return None


def _plain(n):
    return f"{n:,.0f}" if n == int(n) else f"{n:.2f}".rstrip("0").rstrip(".")


def _other(n, rng):
    """Another amount, far enough off to be another however it is rounded."""
    return n + rng.choice((1, 2, 3)) if n < 8 and n == int(n) else n * rng.choice((0.5, 0.75, 1.25, 1.5, 2))


def _count(n, rng):
    forms = [w for w in [words(int(n)) if n == int(n) and n < 1_000_000 else None] if w]
    if n >= 1000:
        forms += [f"{n:.0f}", f"{n:,.0f}"]
    return forms + (["a dozen"] if n == 12 else [])


def _millions(n, scale):
    value = n * (1e6 if scale == "million" else 1e9)
    return [f"{_plain(n)} million" if value < 1e9 else f"{_plain(n)} billion", f"{value:,.0f}"] + ([f"{_plain(value / 1e3)} thousand"] if value < 1e6 else [])


def restated(text, rng):
    """(kept, changed): the text with one amount in another form, and with another amount in that form; None where there is none to restate."""
    makers = []
    for m in _MONEY.finditer(text):
        def money(n, m=m):
            return [f.format(_plain(n) + (" " + {"m": "million", "bn": "billion"}.get(m["scale"].strip(), m["scale"].strip())).rstrip())
                    for f in _CURRENCY[m["sign"]]]
        makers.append((m, money))
    for m in _PERCENT.finditer(text):
        def percent(n, m=m):
            near = [w + " of" for w, v in _FRACTIONS.items() if m["of"] and abs(v - n) < 0.5]
            return near * 3 + [f"{_plain(n)}{unit}{m['of'] or ''}" for unit in ("%", " percent", " per cent")]
        makers.append((m, percent))
    for m in _MEASURE.finditer(text):
        unit, factor, whole = _UNITS[m["unit"]]

        def measure(n, unit=unit, factor=factor, whole=whole):
            value = n * factor
            if whole:
                fits = abs(value - round(value)) < 1e-6 and value >= 1
                one = {"days": "a day", "weeks": "a week", "hours": "an hour", "years": "a year", "decades": "a decade"}
                if not fits:
                    return []
                number = rng.choice([w for w in (_plain(round(value)), words(round(value))) if w])
                return [one.get(unit, unit) if round(value) == 1 else f"{number} {unit}"]
            digits = 10 ** (len(str(int(value))) - 2) if value >= 100 else 1
            return [f"about {_plain(round(value / digits) * digits)} {unit}"] if value >= 3 else []
        makers.append((m, measure))
    for m in _COUNT.finditer(text):
        if not re.fullmatch(r"(?:1[5-9]|20)\d\d", m["n"]):
            makers.append((m, lambda n: _count(n, rng)))
    for m in _WORDED.finditer(text):
        makers.append((m, lambda n: [_plain(n)]))
    for m in _MILLIONS.finditer(text):
        if not re.search(r"[$£€] ?$", text[:m.start()]):
            makers.append((m, lambda n, m=m: _millions(n, m["scale"] or m["short"])))
    rng.shuffle(makers)
    for m, forms in makers:
        number = m.groupdict().get("n")
        n = float(number.replace(",", "")) if number else next(i for i in range(51) if words(i) == m["w"].lower())
        kept = [f for f in forms(n) if f.lower() != m[0].lower()]
        other = _other(n, rng)
        changed = [f for f in forms(round(other) if n == int(n) else other)]
        if kept and changed and (round(other) if n == int(n) else other) != n:
            i = rng.randrange(len(kept))
            put = [text[:m.start()] + (w.capitalize() if m.start() == 0 else w) + text[m.end():] for w in (kept[i], changed[min(i, len(changed) - 1)])]
            return put[0], put[1]
    return None


def rehedged(text, rng):
    """(kept, changed) of a text that says "almost" or "more than": with another hedge to the same side, and with one to the other."""
    found = list(_HEDGED.finditer(text))
    if not found:
        return None
    m = rng.choice(found)
    same, other = (_ABOVE, _BELOW) if m["hedge"] in _ABOVE else (_BELOW, _ABOVE)
    if m["hedge"] == "up to" or m["hedge"] == "at least" and same is _BELOW:
        return None
    weak = [h for h in same if h != m["hedge"]]
    weak = [h for h in weak if not (h == "well over" or m["hedge"] in ("less than", "fewer than") and h != "less than" or m["hedge"] == "at least")]
    if not weak:
        return None
    return text[:m.start()] + rng.choice(weak) + " " + text[m.end():], text[:m.start()] + rng.choice(other) + " " + text[m.end():]
