"""How much: rises and falls, ages, lengths, prices.

A scene takes a World and returns its passage, the claims with their labels (S, R or N), and the slot that clashes where one is refuted.
"""
from world import capital


def moved(w):
    """By, to, from."""
    thing = w.choice(
        (
            "Turnout",
            "Unemployment",
            "The share price of " + w.firm(),
            "Inflation",
            "The interest rate",
            "The vacancy rate",
            "The price of bread",
            "Support for the government",
        )
    )
    price = "price" in thing
    unit, points = (" crowns", " crowns") if price else (" percent", w.choice((" points", " percentage points")))
    by = w.number(2, 9)
    old = w.number(20, 60)
    up = w.random() < 0.5
    new = old + by if up else old - by
    verb, other = (w.sample(("rose", "went up", "increased", "climbed"), 2), w.sample(("fell", "dropped", "went down", "declined"), 2))
    if not up:
        verb, other = other, verb
    when = w.choice((f"in {w.month()}", "last year", "last month", f"on {w.day()}"))
    p = w.choice(
        (
            f"{thing} {verb[0]} by {by}{points} to {new}{unit} {when}, {w.said()}.",
            f"{thing} {verb[0]} to {new}{unit} {when} from {old}{unit}.",
            f"{thing}, which had stood at {old}{unit}, {verb[0]} {by}{points} {when}.",
        )
    )
    return (
        p,
        [
            (f"{thing} {verb[1]} to {new}{unit}.", "S"),
            (f"{thing} {verb[1]} by {new}{points}.", "R"),
            (f"{thing} {verb[1]} by {by}{points}.", "S"),
            (f"{thing} {verb[1]} to {by}{unit}.", "R"),
            (f"{thing} {other[1]} to {new}{unit}.", "R"),
            (f"{thing} {other[0]} by {by}{points}.", "R"),
            (f"{thing} {verb[1]} from {old}{unit}.", "S"),
            (f"{thing} {verb[1]} from {new}{unit} to {old}{unit}.", "R"),
            (f"{thing} is {'higher' if up else 'lower'} than before.", "S"),
            (f"{thing} is {'lower' if up else 'higher'} than before.", "R"),
            (f"{thing} had been {'lower' if up else 'higher'} before.", "S"),
            (f"{thing} stood at {new}{unit} before it {verb[1]}.", "R"),
        ],
        "QUANTITY",
    )


def ages(w):
    a, b = w.number(5, 17), w.number(18, 80)
    if w.random() < 0.5:
        (x, sx), (y, sy) = w.person(), w.person()
    else:
        x, y = w.choice((("the boy", "his sister"), ("the girl", "her brother"), ("the driver", "his passenger"), ("the singer", "her manager")))
        sx, sy = x, y.replace("his", "the").replace("her", "the")
    if w.random() < 0.5:
        a, b = b, a
    state, other = w.sample(("in hospital", "at home", "in custody", "missing", "unhurt"), 2)
    p = w.choice(
        (
            f"{capital(x)}, {a}, is {state}, while {y}, {b}, is {other}, {w.said()}.",
            f"{capital(x)}, aged {a}, was {state} on {w.day()} and {y}, aged {b}, was {other}.",
            f"{a}-year-old {x[4:] if x.startswith('the ') else x} is {state}. {capital(sy)}, {b}, is {other}.",
        )
    )
    sx, sy = capital(sx), capital(sy)
    older = a > b
    return (
        p,
        [
            (f"{sx} is {a} years old.", "S"),
            (f"{sx} is {b} years old.", "R"),
            (f"{sy} is {b} years old.", "S"),
            (f"{sy} is {a} years old.", "R"),
            (f"{sx} is older than {sy[0].lower() + sy[1:] if sy.startswith('The') else sy}.", "S" if older else "R"),
            (f"{sx} is younger than {sy[0].lower() + sy[1:] if sy.startswith('The') else sy}.", "R" if older else "S"),
            (f"{sx} is aged {a}.", "S"),
            (f"{sy} is aged {a}.", "R"),
            (f"{sx} was {state}.", "S"),
            (f"{sx} was {other}.", "R"),
            (f"{sy} was {other}.", "S"),
            (f"{sy} was {state}.", "R"),
        ],
        "QUANTITY",
    )


def measures(w):
    thing, dims = w.choice(
        (
            ("bridge", (("long", "length"), ("high", "height"))),
            ("tunnel", (("long", "length"), ("wide", "width"))),
            ("tower", (("high", "height"), ("wide", "width"))),
            ("pool", (("long", "length"), ("deep", "depth"))),
            ("wall", (("long", "length"), ("thick", "thickness"))),
            ("ship", (("long", "length"), ("wide", "width"))),
        )
    )
    a, b, cost, off = w.number(120, 900), w.number(8, 90), w.number(20, 90), w.number(2, 9)
    more = w.random() < 0.5
    money = w.choice(("million euros", "million dollars", "million pounds"))
    p = w.choice(
        (
            f"The new {thing} is {a} metres {dims[0][0]} and {b} metres {dims[1][0]}. It cost {cost} {money}, {off} "
            f"million {'more' if more else 'less'} than planned.",
            f"With a {dims[0][1]} of {a} metres and a {dims[1][1]} of {b} metres, the {thing} cost {cost} {money}, {off} "
            f"million {'over' if more else 'under'} budget.",
        )
    )
    planned = cost - off if more else cost + off
    over, under = ("S", "R") if more else ("R", "S")
    return (
        p,
        [
            (f"The {thing} is {a} metres {dims[0][0]}.", "S"),
            (f"The {thing} is {a} metres {dims[1][0]}.", "R"),
            (f"The {thing} is {b} metres {dims[1][0]}.", "S"),
            (f"The {thing} is {b} metres {dims[0][0]}.", "R"),
            (f"The {thing} cost more than planned.", over),
            (f"The {thing} cost less than planned.", under),
            (f"The {thing} cost {cost} {money}.", "S"),
            (f"The {thing} cost {off} {money}.", "R"),
            (f"The {thing} stayed within its budget.", under),
            (f"The {thing} went over its budget.", over),
            (f"The {thing} was planned to cost {planned} {money}.", "S"),
            (f"The {thing} was planned to cost {cost} {money}.", "R"),
            (f"The {dims[1][1]} of the {thing} is {a} metres.", "R"),
            (f"The {dims[0][1]} of the {thing} is {a} metres.", "S"),
            (f"The {thing} took years to build.", "N"),
        ],
        "QUANTITY",
    )


def comparisons(w):
    x, y = w.choice((("wheat", "maize"), ("gold", "silver"), ("gas", "oil"), ("beef", "chicken"), ("coffee", "tea"), ("rice", "flour")))
    a, b = w.number(20, 90), w.number(91, 400)
    if w.random() < 0.5:
        x, y = y, x
    start = w.month()
    up = w.random() < 0.5
    new = b + w.randint(5, 15) if up else b - w.randint(5, 15)
    p = w.choice(
        (
            f"{capital(y)} cost {b} crowns in {start} and costs {new} now, while {x} costs {a} crowns.",
            f"The price of {y}, which stood at {b} crowns in {start}, has since {'risen' if up else 'fallen'} to {new}; that of {x} is {a}.",
        )
    )
    return (
        p,
        [
            (f"{capital(y)} is dearer than {x}.", "S"),
            (f"{capital(x)} is dearer than {y}.", "R"),
            (f"{capital(x)} is cheaper than {y}.", "S"),
            (f"{capital(y)} is cheaper than {x}.", "R"),
            (f"{capital(y)} is more expensive now than in {start}.", "S" if up else "R"),
            (f"{capital(y)} is cheaper now than in {start}.", "R" if up else "S"),
            (f"{capital(y)} was cheaper in {start} than now.", "S" if up else "R"),
            (f"{capital(y)} costs {new} crowns now.", "S"),
            (f"{capital(y)} costs {b} crowns now.", "R"),
            (f"{capital(x)} costs {a} crowns.", "S"),
            (f"{capital(x)} costs {new} crowns.", "R"),
            (f"{capital(y)} has become {abs(new - b)} crowns {'dearer' if up else 'cheaper'}.", "S"),
            (f"{capital(y)} has become {abs(new - b)} crowns {'cheaper' if up else 'dearer'}.", "R"),
            (f"{capital(y)} will soon cost more.", "N"),
        ],
        "QUANTITY",
    )


def exceeding(w):
    x, y = w.choice((("exports", "imports"), ("sales", "costs"), ("births", "deaths"), ("arrivals", "departures"), ("income", "spending")))
    if w.random() < 0.5:
        x, y = y, x
    n, place = w.number(2, 90), w.place()
    unit = " million" if x in ("exports", "imports", "sales", "costs", "income", "spending") else ",000"
    p = w.choice(
        (
            f"In {place}, {x} exceeded {y} by {n}{unit} last year.",
            f"{capital(x)} in {place} were {n}{unit} higher than {y} last year.",
            f"{capital(y)} in {place} fell short of {x} by {n}{unit} last year.",
        )
    )
    return (
        p,
        [
            (f"{capital(x)} exceeded {y}.", "S"),
            (f"{capital(y)} exceeded {x}.", "R"),
            (f"{capital(x)} were higher than {y}.", "S"),
            (f"{capital(y)} were higher than {x}.", "R"),
            (f"{capital(y)} were lower than {x}.", "S"),
            (f"{capital(x)} were lower than {y}.", "R"),
            (f"{capital(x)} and {y} were equal.", "R"),
            (f"The gap between {x} and {y} was {n}{unit}.", "S"),
            (f"{capital(x)} exceeded {y} by more than {n + 5}{unit}.", "R"),
            (f"{capital(y)} in {place} rose last year.", "N"),
        ],
        "SUBJECT",
    )


SCENES = (moved, ages, measures, comparisons, exceeding)
