"""What happened or did not, when, where and in which order.

A scene takes a World and returns its passage, the claims with their labels (S, R or N), and the slot that clashes where one is refuted.
"""
from world import capital


def order(w):
    a, fa = w.person()
    first, then = w.choice(
        (
            ("taught economics", "joined the bank"),
            ("worked as a nurse", "went into politics"),
            ("lived in {p}", "moved to {q}"),
            ("played for {p}", "signed for {q}"),
            ("served in the army", "studied law"),
            ("wrote two novels", "made the film"),
            ("ran a small hotel", "became mayor"),
        )
    )
    places = {"p": w.place(), "q": w.place()}
    first, then = first.format(**places), then.format(**places)
    p = w.choice(
        (
            f"Before {a} {then}, {w.choice(('he', 'she'))} {first}.",
            f"{a} {first} before {w.choice(('he', 'she'))} {then}.",
            f"After {a} {first}, {w.choice(('he', 'she'))} {then}.",
            f"{a} first {first} and later {then}.",
        )
    )
    return (
        p,
        [
            (f"{fa} {first} before {fa} {then}.", "S"),
            (f"{fa} {then} before {fa} {first}.", "R"),
            (f"{fa} {then} after {fa} {first}.", "S"),
            (f"{fa} {first} after {fa} {then}.", "R"),
            (f"{fa} first {then} and then {first}.", "R"),
            (f"{fa} first {first} and then {then}.", "S"),
            (f"{fa} {first} only after {fa} {then}.", "R"),
            (f"{fa} {first}.", "S"),
            (f"{fa} {then}.", "S"),
            (f"{fa} never {first}.", "R"),
            (f"{fa} was successful.", "N"),
        ],
        "TIME",
    )


def events(w):
    pairs = (
        ("the fire broke out", "the alarm was raised"),
        ("the vote was held", "the president resigned"),
        ("the dam broke", "the town was evacuated"),
        ("the strike began", "the talks failed"),
        ("the police arrived", "the crowd left"),
        ("the law was passed", "prices fell"),
        ("the ship sank", "the storm reached the coast"),
        ("the power failed", "the trains stopped"),
    )
    x, y = w.choice(pairs)
    if w.random() < 0.5:
        x, y = y, x
    gap = w.choice((f"{w.words(w.number(2, 12))} hours", f"{w.words(w.number(2, 12))} days", "a week", "shortly"))
    p = w.choice(
        (
            f"{capital(x)} {gap} before {y}, {w.said()}.",
            f"{capital(y)} {gap} after {x}, {w.said()}.",
            f"{capital(x)}. {'Shortly afterwards' if gap == 'shortly' else capital(gap) + ' later'}, {y}.",
            f"By the time {y}, {x.replace(' broke out', ' had broken out')} already, {w.said()}."
            if "broke out" in x
            else f"{capital(y)} only after {x}, {w.said()}.",
        )
    )
    return (
        p,
        [
            (f"{capital(x)} before {y}.", "S"),
            (f"{capital(y)} before {x}.", "R"),
            (f"{capital(y)} after {x}.", "S"),
            (f"{capital(x)} after {y}.", "R"),
            (f"{capital(x)} first, and then {y}.", "S"),
            (f"{capital(y)} first, and then {x}.", "R"),
        ],
        "TIME",
    )


def plans(w):
    what, done, will = w.choice(
        (
            ("museum", "reopened", "reopen"),
            ("plant", "closed", "close"),
            ("hospital", "moved", "move"),
            ("road", "been widened", "be widened"),
            ("school", "been built", "be built"),
            ("law", "taken effect", "take effect"),
            ("bridge", "been repaired", "be repaired"),
        )
    )
    place, when, other = w.place(), w.month(), w.month()
    planned = w.random() < 0.6
    if planned:
        p = w.choice(
            (
                f"The {what} in {place} will {will} in {when}, {w.said()}.",
                f"The {what} in {place} is due to {will} in {when}.",
                f"The council plans for the {what} in {place} to {will} in {when}.",
                f"The {what} in {place} is expected to {will} in {when} if the money is found.",
            )
        )
        return (
            p,
            [
                (f"The {what} has {done}.", "R"),
                (f"The {what} has not yet {done}.", "S"),
                (f"The {what} has already {done}.", "R"),
                (f"The {what} is to {will} in {when}.", "S"),
                (f"The {what} is to {will} in {other}.", "R"),
                (f"There are plans for the {what} to {will}.", "S"),
            ],
            "MODALITY",
        )
    p = w.choice((f"The {what} in {place} has {done} at last, {w.said()}.", f"The {what} in {place} has {done} after two years of delay."))
    return (
        p,
        [
            (f"The {what} has {done}.", "S"),
            (f"The {what} has not yet {done}.", "R"),
            (f"The {what} has already {done}.", "S"),
            (f"The {what} is still to {will}.", "R"),
            (f"The {what} in {place} has {done}.", "S"),
            (f"The {what} in {place} has never {done}.", "R"),
        ],
        "MODALITY",
    )


def neither(w):
    a, b = w.choice(
        (
            ("the army", "the police"),
            (w.firm(), w.firm()),
            ("the mayor", "the governor"),
            (w.place(), w.place()),
            ("the union", "the company"),
            ("the coach", "the captain"),
        )
    )
    did, do, done = w.choice(
        (
            ("fired on the crowd", "fire on the crowd", "firing on the crowd"),
            ("signed the letter", "sign the letter", "signing the letter"),
            ("paid the fine", "pay the fine", "paying the fine"),
            ("accepted the offer", "accept the offer", "accepting the offer"),
            ("knew of the plan", "know of the plan", "knowing of the plan"),
            ("took part in the talks", "take part in the talks", "taking part in the talks"),
        )
    )
    kind = w.choice(("neither", "both", "one"))
    A, B = capital(a), capital(b)
    if kind == "neither":
        p = w.choice((f"Neither {a} nor {b} {did}, a report found.", f"{A} did not {do}, and nor did {b}, {w.said()}."))
        la, lb = "R", "R"
    elif kind == "both":
        p = w.choice((f"Both {a} and {b} {did}, a report found.", f"{A} {did}, and so did {b}, {w.said()}."))
        la, lb = "S", "S"
    else:
        p = w.choice(
            (f"{A} {did}, but {b} did not, {w.said()}.", f"It was {a}, not {b}, that {did}, a report found.", f"{B} did not {do}; {a} did, {w.said()}.")
        )
        la, lb = "S", "R"
    no = {"S": "R", "R": "S"}
    return (
        p,
        [
            (f"{A} {did}.", la),
            (f"{B} {did}.", lb),
            (f"{A} did not {do}.", no[la]),
            (f"{B} did not {do}.", no[lb]),
            (f"Both {a} and {b} {did}.", "S" if la == lb == "S" else "R"),
            (f"Neither {a} nor {b} {did}.", "S" if la == lb == "R" else "R"),
            (f"Only {a} {did}, not {b}.", "S" if la != lb else "R"),
            (f"Only {b} {did}, not {a}.", "R"),
        ],
        "POLARITY",
    )


def scope(w):
    a, b, verb, negated = w.choice(
        (
            ("Geneva", "Vienna", "were held in", "were not held in"),
            ("Oslo", "Helsinki", "were moved to", "were not moved to"),
            ("May", "June", "began in", "did not begin in"),
            ("Friday", "Monday", "ended on", "did not end on"),
        )
    )
    if w.random() < 0.5:
        a, b = b, a
    p = w.choice(
        (
            f"The talks {verb} {a}, not in {b} as first announced." if verb.endswith("in") else f"The talks {verb} {a}, not {b} as first announced.",
            f"The talks had been announced for {b} but {verb} {a}.",
            f"Contrary to first reports that named {b}, the talks {verb} {a}.",
        )
    )
    return (
        p,
        [
            (f"The talks {verb} {a}.", "S"),
            (f"The talks {verb} {b}.", "R"),
            (f"{b} had been announced first.", "S"),
            (f"{a} had been announced first.", "R"),
            (f"First reports named {b}.", "S"),
            (f"First reports named {a}.", "R"),
            (f"The talks {negated} {b}.", "S"),
            (f"The talks {negated} {a}.", "R"),
        ],
        w.choice(("PLACE",)) if a in ("Geneva", "Vienna", "Oslo", "Helsinki") else "TIME",
    )


def direction(w):
    p_, q_ = w.place(), w.place()
    s, o = w.choice((("north", "south"), ("east", "west"), ("upstream", "downstream")))
    if w.random() < 0.5:
        s, o = o, s
    kind = w.random()
    if kind < 0.5:
        p = f"The {w.choice(('village', 'camp', 'mine', 'airport'))} lies {w.number(3, 60)} kilometres {s} of {p_}, {w.said()}."
        thing = p.split()[1]
        return (
            p,
            [
                (f"The {thing} is {s} of {p_}.", "S"),
                (f"The {thing} is {o} of {p_}.", "R"),
                (f"{p_} is {o} of the {thing}.", "S"),
                (f"{p_} is {s} of the {thing}.", "R"),
            ],
            "PLACE",
        )
    what = w.choice(("The ship", "The train", "The convoy", "The plane"))
    p = w.choice(
        (
            f"{what} was on its way from {p_} to {q_} when it was stopped.",
            f"{what} left {p_} for {q_} on {w.day()}.",
            f"{what} was travelling to {q_} from {p_}.",
        )
    )
    return (
        p,
        [
            (f"{what} came from {p_}.", "S"),
            (f"{what} came from {q_}.", "R"),
            (f"{what} was bound for {q_}.", "S"),
            (f"{what} was bound for {p_}.", "R"),
            (f"{what} was on its way from {p_} to {q_}.", "S"),
            (f"{what} was on its way from {q_} to {p_}.", "R"),
        ],
        "PLACE",
    )


def happened(w):
    a, fa = w.person()
    table = (
        ("managed to", "S"),
        ("failed to", "R"),
        ("refused to", "R"),
        ("was forced to", "S"),
        ("was unable to", "R"),
        ("did not hesitate to", "S"),
        ("stopped short of", "R"),
        ("threatened to", "N"),
        ("promised to", "N"),
        ("declined to", "R"),
        ("has yet to", "R"),
        ("was barred from", "R"),
        ("went on to", "S"),
        ("forgot to", "R"),
        ("never got to", "R"),
        ("was able to", "S"),
        ("may", "N"),
        ("wanted to", "N"),
    )
    do, did, doing = w.choice(
        (
            ("sign the treaty", "signed the treaty", "signing the treaty"),
            ("leave the country", "left the country", "leaving the country"),
            ("pay the ransom", "paid the ransom", "paying the ransom"),
            ("meet the families", "met the families", "meeting the families"),
            ("close the border", "closed the border", "closing the border"),
            ("sell the house", "sold the house", "selling the house"),
        )
    )
    v, label = w.choice(table)
    p = f"{a} {v} {doing if v.endswith(('of', 'from')) else do}, {w.said()}."
    no = {"S": "R", "R": "S", "N": "N"}[label]
    return (
        p,
        [
            (f"{fa} {did}.", label),
            (f"{fa} did not {do}.", no),
            (f"{fa} has {did}.", label) if did.split()[0] in ("signed", "left", "paid", "met", "closed", "sold") else (f"{fa} {did}.", label),
        ],
        "POLARITY",
    )


SCENES = (order, events, plans, neither, scope, direction, happened)
