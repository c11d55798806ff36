"""How many: numbers of two things, shares, votes, parts of a group, bounds.

A scene takes a World and returns its passage, the claims with their labels (S, R or N), and the slot that clashes where one is refuted.
"""
from world import SMALL, capital


def casualties(w):
    a, b = sorted((w.number(3, 40), w.number(45, 300)))
    if w.random() < 0.4:
        a, b = b, a
    what = w.choice(("A blast", "A train crash", "An earthquake", "A fire", "A landslide", "A storm", "A ferry accident"))
    the, place = "The" + what[what.index(" ") :], w.place()
    p = w.choice(
        (
            f"{what} in {place} killed {w.words(a)} people and injured {w.words(b)}, {w.said()}.",
            f"At least {a} people died and {b} were hurt when {what.lower()} hit {place}, {w.said()}.",
            f"{what} left {w.words(a)} people dead and {w.words(b)} wounded in {place}.",
        )
    )

    def one(d, i):
        return w.choice(
            (
                f"{the} killed {w.words(d)} people and injured {w.words(i)}.",
                f"{w.words(d)} people died and {w.words(i)} were injured.",
                f"{the} left {d} dead and {i} hurt.",
                f"{w.words(i)} people were injured and {w.words(d)} were killed in {place}.",
            )
        )

    more = w.choice((f"More people were injured than killed.", f"{the} hurt more people than it killed.", f"Fewer people died than were injured."))
    less = w.choice((f"More people were killed than injured.", f"{the} killed more people than it hurt.", f"Fewer people were injured than died."))
    return (
        p,
        [
            (one(a, b), "S"),
            (one(b, a), "R"),
            (f"{w.words(a)} people died in {place}.", "S"),
            (f"{w.words(b)} people died in {place}.", "R"),
            (f"{w.words(a)} people were injured.", "R"),
            (f"{w.words(b)} people were injured.", "S"),
            (more, "S" if b > a else "R"),
            (less, "R" if b > a else "S"),
            (f"{the} happened at night.", "N"),
        ],
        "QUANTITY",
    )


def shares(w):
    name, low, high = w.choice((("half", 45, 49), ("half", 45, 49), ("a third", 30, 32), ("a quarter", 22, 24), ("two thirds", 62, 65)))
    under = w.random() < 0.5
    total = w.number(200, 950)
    who, did = w.choice(
        (
            ("the factory's {} workers", "stayed at home"),
            ("the town's {} shops", "stayed closed"),
            ("the school's {} pupils", "fell ill"),
            ("the {} houses", "were damaged"),
            ("the {} farmers asked", "use the new seed"),
            ("the union's {} members", "voted for a strike"),
        )
    )
    short = who.replace("{} ", "")
    below, above = ["Almost", "Nearly", "Just under", "Slightly less than"], ["More than", "Over", "Just over", "Slightly more than"]
    said = w.choice(below if under else above)
    p = f"{said} {name} of {who.format(total)} {did}, {w.said()}."

    def c(words, label):
        return f"{words} {name} of {short} {did}.", label

    yes, no = ("S", "R") if under else ("R", "S")
    noun = short.split()[-1] if not short.endswith("asked") else "farmers asked"
    return (
        p,
        [
            c("Fewer than", yes),
            c("More than", no),
            c("Less than", yes),
            c("Over", no),
            c("Well over", "N" if said in ("More than", "Over") else "R"),
            c("At least", no),
            c("Not quite", yes),
            (f"All {total} {noun} {did}.", "R"),
            (f"About {total} {noun} {did}.", "R"),
            (f"Some of {short} {did}.", "S"),
            (f"None of {short} {did}.", "R"),
        ],
        "QUANTITY",
    )


def votes(w):
    total = w.randint(9, 40)
    against = w.randint(1, 3)
    people, member = w.choice(
        (("members of the council", "member"), ("judges", "judge"), ("ministers", "minister"), ("board members", "member"), ("party leaders", "leader"))
    )
    a, fa = w.person()
    if w.random() < 0.6:
        p = w.choice(
            (
                f"Only {a} voted against the plan; all {total} other {people} backed it.",
                f"All {people} except {a} backed the plan; {total} voted for it.",
                f"The {total} other {people} voted for the plan, but {a} voted against it.",
            )
        )
        return (
            p,
            [
                (f"All {people} backed the plan.", "R"),
                (f"{fa} voted against the plan.", "S"),
                (f"{fa} voted for the plan.", "R"),
                (f"Nobody voted against the plan.", "R"),
                (f"One vote was cast against the plan.", "S"),
                (f"Two votes were cast against the plan.", "R"),
                (f"{total} voted for the plan.", "S"),
                (f"{total} voted against the plan.", "R"),
                (f"{fa} was the only one to vote against the plan.", "S"),
                (f"{fa} was the only one to back the plan.", "R"),
                (f"Most {people} backed the plan.", "S"),
                (f"Everybody but {fa} backed the plan.", "S"),
                (f"{fa} has opposed such plans before.", "N"),
            ],
            "QUANTITY",
        )
    yes = total + against
    p = w.choice(
        (
            f"Parliament passed the bill by {yes} votes to {total}, {w.said()}.",
            f"The bill was passed, with {yes} votes for it and {total} against.",
            f"{yes} deputies voted for the bill and {total} against it.",
        )
    )
    return (
        p,
        [
            (f"{yes} deputies voted for the bill.", "S"),
            (f"{total} deputies voted for the bill.", "R"),
            (f"{total} deputies voted against the bill.", "S"),
            (f"{yes} deputies voted against the bill.", "R"),
            (f"The bill was passed.", "S"),
            (f"The bill was rejected.", "R"),
            (f"The bill won by {against} votes.", "S"),
            (f"The bill lost by {against} votes.", "R"),
            (f"More deputies were against the bill than for it.", "R"),
            (f"More deputies were for the bill than against it.", "S"),
            (f"All deputies voted for the bill.", "R"),
        ],
        "QUANTITY",
    )


def groups(w):
    n, total = w.randint(2, 4), w.randint(6, 12)
    owner, things, did, does_not = w.choice(
        (
            ("the company", "plants", "have stopped work", "are still working"),
            ("the city", "hospitals", "are full", "still have free beds"),
            ("the island", "villages", "were flooded", "stayed dry"),
            ("the club", "players", "are injured", "are fit to play"),
            ("the bank", "branches", "will close", "will stay open"),
            ("the country", "airports", "were shut", "remained open"),
        )
    )
    p = w.choice(
        (
            f"{capital(SMALL[n])} of {owner}'s {SMALL[total]} {things} {did}, {w.said()}.",
            f"Of the {SMALL[total]} {things} of {owner}, {SMALL[n]} {did}.",
            f"{owner[0].upper() + owner[1:]} has {SMALL[total]} {things}; {SMALL[n]} of them {did}.",
        )
    )
    rest = total - n
    return (
        p,
        [
            (f"{capital(SMALL[n])} {things} {did}.", "S"),
            (f"{capital(SMALL[total])} {things} {did}.", "R"),
            (f"All of {owner}'s {things} {did}.", "R"),
            (f"{capital(owner)} has {SMALL[total]} {things}.", "S"),
            (f"{capital(owner)} has {SMALL[n]} {things}.", "R"),
            (f"Some of {owner}'s {things} {did}.", "S"),
            (f"None of {owner}'s {things} {did}.", "R"),
            (f"Not all of {owner}'s {things} {did}.", "S"),
            (f"Only {SMALL[n]} {things} {did}.", "S"),
            (f"At least {SMALL[n + 1]} {things} {did}.", "R"),
            (f"Most of {owner}'s {things} {did}.", "S" if 2 * n > total else "R"),
            (f"{capital(SMALL[rest])} of the {things} {does_not}.", "S") if rest > n else (f"Some {things} {does_not}.", "S"),
            (f"{capital(SMALL[n])} of the {things} {does_not}.", "R") if rest != n else (f"All {things} {does_not}.", "R"),
        ],
        "QUANTITY",
    )


def bounded(w):
    n = w.number(12, 95) * w.choice((1, 10, 100))
    what, did = w.choice(
        (
            ("people", "came to the march"),
            ("houses", "have no power"),
            ("jobs", "will be cut"),
            ("tonnes of oil", "have leaked"),
            ("soldiers", "were sent"),
            ("tickets", "were sold"),
        )
    )
    kind = w.choice(("more than", "at least", "fewer than", "exactly", "up to"))
    p = f"{capital(kind)} {n:,} {what} {did}, {w.said()}." if kind != "exactly" else f"{n:,} {what} {did}, {w.said()}."
    lower, higher = int(n * w.choice((0.5, 0.7, 0.8))), int(n * w.choice((1.3, 1.5, 2)))
    floor, roof = kind in ("more than", "at least", "exactly"), kind in ("fewer than", "exactly", "up to")
    return (
        p,
        [
            (f"More than {lower:,} {what} {did}.", "S" if floor else "N"),
            (f"Fewer than {lower:,} {what} {did}.", "R" if floor else "N"),
            (f"Fewer than {higher:,} {what} {did}.", "S" if roof else "N"),
            (f"More than {higher:,} {what} {did}.", "R" if roof else "N"),
            (f"{higher:,} {what} {did}.", "R" if roof else "N"),
            (f"{lower:,} {what} {did}.", "R" if floor else "N"),
            (f"No {what} {did}.", "R") if floor else (f"At most {n:,} {what} {did}.", "S"),
        ],
        "QUANTITY",
    )


def quantities_of_two(w):
    (x, y) = w.choice(
        (
            ("rifles", "pistols"),
            ("tents", "blankets"),
            ("men", "women"),
            ("teachers", "nurses"),
            ("cars", "motorcycles"),
            ("adults", "children"),
            ("cows", "sheep"),
        )
    )
    a, b = w.number(10, 99), w.number(100, 900)
    if w.random() < 0.5:
        a, b = b, a
    lead = w.choice(("The convoy brought", "Customs found", "The list names", "The ministry counted", "The ship carried"))
    p = w.choice(
        (
            f"{lead} {a} {x} and {b} {y}, {w.said()}.",
            f"{lead} {b} {y} but only {a} {x}." if a < b else f"{lead} {b} {y} and as many as {a} {x}.",
            f"There were {a} {x} and {b} {y} on the list, {w.said()}.",
        )
    )
    return (
        p,
        [
            (f"There were {a} {x}.", "S"),
            (f"There were {b} {x}.", "R"),
            (f"There were {b} {y}.", "S"),
            (f"There were {a} {y}.", "R"),
            (f"There were {a} {x} and {b} {y}.", "S"),
            (f"There were {b} {x} and {a} {y}.", "R"),
            (f"There were more {x} than {y}.", "S" if a > b else "R"),
            (f"There were more {y} than {x}.", "R" if a > b else "S"),
            (f"Together there were {a + b} {x} and {y}.", "S"),
            (f"Together there were {a + b + w.choice((-20, 30, 100))} {x} and {y}.", "R"),
        ],
        "QUANTITY",
    )


def two_doers(w):
    a, b = w.choice(
        (
            ("fishermen", "the navy"),
            ("the hospital", "the charity"),
            ("the north", "the south"),
            ("farmers", "the army"),
            (w.firm(), w.firm()),
            (w.place(), w.place()),
        )
    )
    n, m = w.number(20, 200), w.number(201, 900)
    if w.random() < 0.5:
        n, m = m, n
    verb, noun = w.choice((("took in", "refugees"), ("sent", "volunteers"), ("lost", "jobs"), ("built", "homes"), ("planted", "trees"), ("tested", "patients")))
    A, B = capital(a), capital(b)
    p = w.choice(
        (
            f"{A} {verb} {n} {noun}, and {b} {verb} another {m}, {w.said()}.",
            f"While {a} {verb} {n} {noun}, {b} {verb} {m}.",
            f"{n} {noun} were {'taken in' if verb == 'took in' else verb} by {a} and {m} by {b}, {w.said()}.",
        )
    )
    return (
        p,
        [
            (f"{A} {verb} {n} {noun}.", "S"),
            (f"{A} {verb} {m} {noun}.", "R"),
            (f"{B} {verb} {m} {noun}.", "S"),
            (f"{B} {verb} {n} {noun}.", "R"),
            (f"{A} {verb} more {noun} than {b}.", "S" if n > m else "R"),
            (f"{B} {verb} more {noun} than {a}.", "R" if n > m else "S"),
            (f"{A} {verb} fewer {noun} than {b}.", "R" if n > m else "S"),
        ],
        "SUBJECT",
    )


SCENES = (casualties, shares, votes, groups, bounded, quantities_of_two, two_doers)
