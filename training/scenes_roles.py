"""Who does what to whom, who says it, what causes what.

A scene takes a World and returns its passage, the claims with their labels (S, R or N), and the slot that clashes where one is refuted.
"""
from world import ORDINALS, capital


def trade(w):
    a, b = w.sample((w.firm(), w.firm(), w.place()), 2)
    n, money, month, late = w.number(5, 60), w.number(61, 900), w.month(), w.month()
    what = w.choice(("buses", "aircraft", "trucks", "wind turbines", "ships", "shops", "hotels", "engines"))
    told = w.random() < 0.5
    sum_ = f"{money} million {w.choice(('euros', 'dollars', 'pounds'))}"
    p = (
        w.choice(
            (
                f"{a} bought {n} {what} from {b} for {sum_} in {month}.",
                f"{a} has agreed a deal worth {sum_} under which it bought {n} {what} from {b} in {month}.",
            )
        )
        if told
        else w.choice((f"{b} sold {n} {what} to {a} for {sum_} in {month}.", f"In {month}, {b} sold {a} {n} {what}; the price was {sum_}."))
    )
    return (
        p,
        [
            (f"{b} sold {n} {what} to {a}.", "S"),
            (f"{a} sold {n} {what} to {b}.", "R"),
            (f"{a} bought {n} {what} from {b}.", "S"),
            (f"{b} bought {n} {what} from {a}.", "R"),
            (f"{a} paid {sum_} to {b}.", "S"),
            (f"{b} paid {sum_} to {a}.", "R"),
            (f"The {what} now belong to {a}.", "S"),
            (f"{a} bought {money} {what}.", "R"),
            (f"The {what} were sold by {b}.", "S"),
            (f"The {what} were sold by {a}.", "R"),
            (f"The {what} were sold to {b}.", "R"),
            (f"The deal was made in {late}.", "R"),
            (f"{a} received {n} {what} and {b} received {sum_}.", "S"),
            (f"{b} bought more {what} later.", "N"),
        ],
        "SUBJECT",
    )


def lending(w):
    (a, fa), (b, fb) = w.person(), w.person()
    n, what = w.choice(((0, "the car"), (0, "the flat"), (w.number(2, 90) * 100, "euros"), (0, "the boat")))
    thing = f"{n:,} {what}" if n else what
    word, give, take = w.choice(
        (
            ("lent", "lent {x} to {y}", "borrowed {x} from {y}"),
            ("gave", "gave {x} to {y}", "got {x} from {y}"),
            ("handed", "handed {x} over to {y}", "received {x} from {y}"),
        )
    )
    g = lambda s, t: f"{s} {give.format(x=thing, y=t)}"
    t = lambda s, f: f"{s} {take.format(x=thing, y=f)}"
    p = (g(a, b) if w.random() < 0.5 else t(b, a)) + w.choice((f" in {w.month()}, the court heard.", f" before the trip, {w.said()}.", f", {w.said()}."))
    return p, [(g(fa, fb) + ".", "S"), (g(fb, fa) + ".", "R"), (t(fb, fa) + ".", "S"), (t(fa, fb) + ".", "R")], "SUBJECT"


def succession(w):
    (a, fa), (b, fb) = w.person(), w.person()
    post = w.choice(("chair of the party", "head of the bank", "coach of the team", "mayor", "finance minister", "director of the museum"))
    when = w.choice(("last week", f"in {w.month()}", f"on {w.day()}"))
    p = w.choice(
        (
            f"{a} replaced {b} as {post} {when}.",
            f"{a} succeeded {b} as {post} {when}.",
            f"{b} was replaced as {post} by {a} {when}.",
            f"{b} stepped down as {post} {when} and was succeeded by {a}.",
            f"{a} took over as {post} from {b} {when}.",
        )
    )
    return (
        p,
        [
            (f"{fa} replaced {fb}.", "S"),
            (f"{fb} replaced {fa}.", "R"),
            (f"{fa} succeeded {fb} as {post}.", "S"),
            (f"{fb} succeeded {fa} as {post}.", "R"),
            (f"{fa} is now {post}.", "S"),
            (f"{fb} is still {post}.", "R"),
            (f"{fb} was {post} before {fa}.", "S"),
            (f"{fa} was {post} before {fb}.", "R"),
            (f"{fb} is no longer {post}.", "S"),
            (f"{fa} is no longer {post}.", "R"),
            (f"{fa} was followed by {fb}.", "R"),
            (f"{fb} was followed by {fa}.", "S"),
            (f"{fb} resigned for health reasons.", "N"),
        ],
        "SUBJECT",
    )


def race(w):
    (a, fa), (b, fb), (c, fc) = w.person(), w.person(), w.person()
    gap, times = w.number(3, 12), w.randint(2, 5)
    sport = w.choice(("race", "marathon", "stage", "final", "time trial"))
    ordinal = ORDINALS[times]
    p = w.choice(
        (
            f"{a} won the {sport} for the {ordinal} time, {w.words(gap)} seconds ahead of {b}; {c} came third.",
            f"{b} finished second in the {sport}, {w.words(gap)} seconds behind {a}, who won it for the {ordinal} time. {c} was third.",
            f"{a} beat {b} by {w.words(gap)} seconds to win the {sport} for the {ordinal} time, with {c} in third place.",
        )
    )
    return (
        p,
        [
            (f"{fa} won the {sport}.", "S"),
            (f"{fb} won the {sport}.", "R"),
            (f"{fa} finished ahead of {fb}.", "S"),
            (f"{fb} finished ahead of {fa}.", "R"),
            (f"{fb} finished behind {fa}.", "S"),
            (f"{fa} finished behind {fb}.", "R"),
            (f"{fb} was {w.words(gap)} seconds slower than {fa}.", "S"),
            (f"{fb} was {w.words(gap)} seconds faster than {fa}.", "R"),
            (f"{fb} lost to {fa}.", "S"),
            (f"{fa} lost to {fb}.", "R"),
            (f"{fb} came second.", "S"),
            (f"{fb} came third.", "R"),
            (f"{fc} finished behind {fb}.", "S"),
            (f"{fc} beat {fb}.", "R"),
            (f"{fa} had won the {sport} before.", "S"),
            (f"{fa} won the {sport} for the first time.", "R"),
            (f"{fc} was faster than {fa}.", "R"),
            (f"{fa} comes from {w.place()}.", "N"),
        ],
        "SUBJECT",
    )


def denial(w):
    a, paper = w.choice(("The government", "The minister", w.firm(), "The army", "The club")), w.choice(
        ("the newspaper Dagen", "the radio station Alfa", "a rival firm", "the opposition", "a former employee")
    )
    fact, noun, bare = w.choice(
        (
            ("had sold weapons to the rebels", "selling weapons to the rebels", "sold weapons to the rebels"),
            ("had paid bribes", "paying bribes", "paid bribes"),
            ("had known of the leak", "knowing of the leak", "knew of the leak"),
            ("was planning to cut jobs", "planning to cut jobs", "is planning to cut jobs"),
            ("had spied on journalists", "spying on journalists", "spied on journalists"),
        )
    )
    deny = w.random() < 0.65
    v = w.choice(("denied", "rejected claims", "dismissed reports")) if deny else w.choice(("admitted", "confirmed", "conceded"))
    low = a[0].lower() + a[1:] if a.startswith("The") else a
    p = w.choice(
        (
            f"{a} {v} that it {fact}, as {paper} had claimed.",
            f"{capital(paper)} claimed that {low} {fact}. {a} {v} {'it' if v in ('denied', 'admitted', 'confirmed', 'conceded') else 'that this was so'}.",
        )
    )
    yes, no = ("R", "S") if deny else ("S", "R")
    return (
        p,
        [
            (f"{a} admitted {noun}.", yes),
            (f"{a} denied {noun}.", no),
            (f"{capital(paper)} claimed that {low} {fact}.", "S"),
            (f"{capital(paper)} denied that {low} {fact}.", "R"),
            (f"{a} confirmed that it {fact}.", yes),
            (f"{a} said that it {fact}.", yes),
            (f"{a} accused {paper} of {noun}.", "R"),
            (f"{a} {'rejected' if deny else 'accepted'} what {paper} claimed.", "S"),
            (f"{a} {'accepted' if deny else 'rejected'} what {paper} claimed.", "R"),
        ],
        "SPEAKER",
    )


def speakers(w):
    (a, fa), (b, fb), (c, fc) = w.person(), w.person(), w.person()
    verb = w.choice(("warned", "told", "informed"))
    topic, did = w.choice(
        (
            ("the dam was unsafe", "the dam"),
            ("the money was gone", "the money"),
            ("the plan would fail", "the plan"),
            ("prices would rise", "prices"),
            ("the bridge had cracks", "the bridge"),
        )
    )
    p = w.choice(
        (
            f"{a} said that {w.choice(('he', 'she'))} had {verb} {b} that {topic}; {c} was not present.",
            f"{b} was {verb} by {a} that {topic}, {c} said.",
            f'"I {verb} {b} that {topic}," {a} said. {c} said nothing.',
        )
    )
    passive = "was " + verb
    return (
        p,
        [
            (f"{fa} {verb} {fb} that {topic}.", "S"),
            (f"{fb} {verb} {fa} that {topic}.", "R"),
            (f"{fb} {passive} by {fa} that {topic}.", "S"),
            (f"{fa} {passive} by {fb} that {topic}.", "R"),
            (f"It was {fc} who {verb} {fb} that {topic}.", "R"),
            (f"It was {fa} who {verb} {fb} that {topic}.", "S"),
        ],
        "SUBJECT",
    )


def causes(w):
    x, y, nx, ny = w.choice(
        (
            ("the strike", "the shortage", "strike", "shortage"),
            ("the fire", "the power cut", "fire", "power cut"),
            ("the flood", "the landslide", "flood", "landslide"),
            ("the price rise", "the protests", "price rise", "protests"),
            ("the drought", "the crop failure", "drought", "crop failure"),
            ("the scandal", "the resignation", "scandal", "resignation"),
        )
    )
    if w.random() < 0.5:
        x, y, nx, ny = y, x, ny, nx
    p = w.choice(
        (
            f"{capital(x)} led to {y}, {w.said()}.",
            f"{capital(y)} was caused by {x}, {w.said()}.",
            f"{capital(y)} was the result of {x}.",
            f"Without {x} there would have been no {ny}, {w.said()}.",
        )
    )
    return (
        p,
        [
            (f"{capital(x)} caused {y}.", "S"),
            (f"{capital(y)} caused {x}.", "R"),
            (f"{capital(y)} was due to {x}.", "S"),
            (f"{capital(x)} was due to {y}.", "R"),
            (f"{capital(x)} led to {y}.", "S"),
            (f"{capital(y)} led to {x}.", "R"),
        ],
        "SUBJECT",
    )


SCENES = (trade, lending, succession, race, denial, speakers, causes)
