"""The labelled sets, the mix of stage 1, and the newsroom pairs of stage 2.

A pair is (set, premise, hypothesis, target), and where it is known which slot clashes, that. The target gives the
weight of entailment, neutral and contradiction:
one-hot, or for NOT_SUPPORTED both neutral and contradiction set to 1 (the loss takes the log of the summed probability).
"""
import collections
import copy
import glob
import gzip
import hashlib
import json
import os
import random

import amounts
from text import Retriever, sentences
from vary import Varier

TARGET = {"SUPPORTED": (1, 0, 0), "NOT_ENOUGH_INFO": (0, 1, 0), "REFUTED": (0, 0, 1), "NOT_SUPPORTED": (0, 1, 1)}
TORN = (0.5, 0, 0.5)  # of a disputed claim
WORDS = 75
NO_FOLD = -1

# Pairs taken in stage 1 and 3, how many of them at most in replay during stage 2, and in each pass of stage 4. A set not named is not used.
# balanced: the same number of every label.
MIX = {
    # set: (stage 1, replay, stage 4, balanced)
    "te_new_protocols__base_train": (8500, 6000, 8500, False),
    "te_new_protocols__contrast_train": (3000, 2000, 5000, False),
    "te_new_protocols__edit_other_train": (4500, 2500, 6500, False),
    "te_new_protocols__edit_premise_train": (4500, 2500, 6500, False),
    "fever_dev_rte__dev": (10000, 8000, 13000, False),
    "snli_cad__train": (8300, 6000, 8300, False),
    "snli_tok__dev": (3000, 1000, 9600, False),
    "mnli__dev_part": (8000, 3000, 12000, False),
    "mnli_llmsknow__train": (3000, 1500, 6000, False),
    "defacto__train": (1700, 1700, 1700, False),
    "fib__xsum_fib": (800, 800, 804, True),
    "fib__xsum_factually_consistent-model_generated": (288, 288, 288, False),
    "fib__cnn_dm_factually_consistent-model_generated": (600, 500, 600, False),
    "fib__xsum_factcc": (500, 400, 500, False),
    "fib__xsum_mfma": (400, 300, 400, False),
    "fib__xsum_fir": (200, 200, 300, False),
    "fib__cnn_dm_fib": (200, 200, 300, False),
    "fib__cnn_dm_factcc": (200, 200, 200, False),
    "summedits__samsum": (664, 664, 664, True),
    "summedits__sales_email": (612, 612, 612, True),
    "summedits__ectsum": (668, 668, 668, True),
    "faceval__human": (600, 400, 600, True),
    "fool_me_twice__dev": (1169, 1169, 1169, False),
    "factcheck_gpt__claim_evidence_stance": (900, 400, 700, False),
    "rte__train": (2000, 800, 1500, False),
    "scitail__dev": (1200, 400, 600, False),
    "negated_nli__mnli": (1200, 600, 1000, False),
    "negated_nli__snli": (800, 300, 800, False),
    "conjnli__adversarial_train_15k": (2500, 800, 2000, True),
    "scone__train": (600, 200, 400, True),
    "help__and_or_and": (300, 100, 200, True),
    "breaking_nli__all": (900, 400, 600, True),
    "wikiresnli__ex_train": (500, 200, 400, True),
    "inli__train": (1500, 500, 1500, True),
    "temporal_nli__te3_dev": (800, 300, 600, True),
    "mpe__train": (600, 0, 300, True),
}


def read(path):
    with gzip.open(path, "rt", encoding="utf-8") as f:
        return [json.loads(line) for line in f]


# Sets of which stage 8 takes more in each pass.
WIDER = {"te_new_protocols__base_train": 8500, "te_new_protocols__contrast_train": 8500, "te_new_protocols__edit_other_train": 8500,
         "te_new_protocols__edit_premise_train": 8500, "mnli__dev_part": 15700, "mnli_llmsknow__train": 9900, "rte__train": 2500,
         "scitail__dev": 2200, "negated_nli__mnli": 1500, "negated_nli__snli": 1500, "conjnli__adversarial_train_15k": 3600}


def engine_views(paths):
    """What `factcheck-bench views` wrote, by set, id and claim."""
    out = {}
    for path in paths:
        for line in read(path):
            name = "newsroom__claims" if line["set"].startswith("newsroom__") else line["set"]
            out[name, line["id"], line["claim"]] = line
    return out


def set_name(path):
    return os.path.basename(path).replace(".jsonl.gz", "")


def fold(premise):
    """Which fifth of the newsroom articles a text belongs to, 0 to 4."""
    return int(hashlib.sha256(premise.encode("utf-8")).hexdigest(), 16) % 5


def held_out(premise):
    """The fifth of the newsroom articles that stages 1 to 7 do not train on."""
    return fold(premise) == 0


def kept_back(premise):
    """A twelfth of every other set, by premise, that stage 4 does not train on: the decision layer is fitted there too."""
    return int(hashlib.sha256(premise.encode("utf-8")).hexdigest(), 16) % 12 == 5


def sample(rows, count, balanced, rng):
    rows = list(rows)
    rng.shuffle(rows)
    if not balanced:
        return rows[:count]
    by = collections.defaultdict(list)
    for r in rows:
        by[r["label"]].append(r)
    by = {k: v for k, v in by.items() if len(v) >= 60}
    return [r for v in by.values() for r in v[:count // len(by)]]


class Corpus:
    """The sets; of the newsroom articles only the named folds, which are left out of the other sets too where they are not named.

    views: files of `factcheck-bench views`; a row that is in them is read as the engine reads it, any other by the retriever here.
    more: further files of newsroom claims (own_claims.py).
    """

    def __init__(self, train_dir, seed=7, folds=(1, 2, 3, 4), views=(), more=()):
        self.rows = {set_name(p): read(p) for p in sorted(glob.glob(os.path.join(train_dir, "*.jsonl.gz")))}
        self.rng = random.Random(seed)
        news = self.rows.pop("newsroom__claims") + [r for path in more for r in read(path)]
        self.held = [r for r in news if held_out(r["premise"])]
        self.news = [r for r in news if fold(r["premise"]) in folds]
        read_by_engine = engine_views(views)
        for name, rows in (*self.rows.items(), ("newsroom__claims", news)):
            for r in rows:
                view = read_by_engine.get((name, r["id"], r["hypothesis"]))
                if view:
                    r["view"] = view
        # The same articles occur in defacto, fnc1 and fib: leave those of the other folds out there too.
        self.fold_of = {_key(r["premise"]): fold(r["premise"]) for r in news}
        for name in self.rows:
            self.rows[name] = [r for r in self.rows[name] if self.fold_of.get(_key(r["premise"]), folds[0]) in folds]
        self.back = {name: [r for r in rows if kept_back(r["premise"])] for name, rows in self.rows.items()}
        self.retriever = Retriever({r["premise"] for name in MIX for r in self.rows[name]}
                                   | {r["premise"] for r in news})

    def restricted(self, one):
        """This corpus with nothing but the newsroom articles of one fold and what other sets have on them; NO_FOLD: all the rest."""
        part = copy.copy(self)
        part.news = [r for r in self.news if fold(r["premise"]) == one]
        part.rows = {name: [r for r in rows if self.fold_of.get(_key(r["premise"]), NO_FOLD) == one] for name, rows in self.rows.items()}
        return part

    def pair(self, name, row, words=WORDS):
        if "view" in row and self.rng.random() < 0.5:
            view = row["view"]
            chosen = sorted(view["ranked"][:self.rng.choice((2, 3, 3, 4))])
            return name, " ".join(view["sentences"][i] for i in chosen), row["hypothesis"], TARGET[row["label"]]
        return name, self.retriever.cut(row["premise"], row["hypothesis"], words), row["hypothesis"], TARGET[row["label"]]

    def mixed(self, column):
        """Pairs of every set but newsroom, as many as the column of MIX says; in the column "wider", those of stage 4 or of WIDER."""
        wider, column = column == "wider", 2 if column == "wider" else column
        out = []
        for name, spec in MIX.items():
            rows = self.rows[name]
            if column == 2:
                rows = [r for r in rows if not kept_back(r["premise"])]
            for row in sample(rows, WIDER.get(name, spec[column]) if wider else spec[column], spec[3], self.rng):
                # A fifth of the long premises are cut shorter, as the engine's own windows are.
                words = self.rng.choice((25, 45)) if self.rng.random() < 0.2 else WORDS
                out.append(self.pair(name, row, words))
        return out

    def named(self, name, count):
        """Pairs of one set once more, each cut anew."""
        rows = [r for r in self.rows[name] if not kept_back(r["premise"])]
        return [self.pair(name, row, self.rng.choice((25, 45, WORDS))) for row in sample(rows, count, False, self.rng)]

    def newsroom(self, views):
        """Pairs of the newsroom claims, each seen through the named views (see newsroom_view)."""
        out = []
        for row in self.news:
            for view in views:
                p = newsroom_view(row, view, self.retriever, self.rng)
                if p:
                    out.append(p)
        return out

    def varied(self, pairs, share, exchanger):
        """The pairs, a share of them told with other names and dates (see vary.py), the claims also with other words and forms of numbers."""
        varier = Varier({r["premise"] for r in self.news}
                        | {r["premise"] for name in ("defacto__train", "fib__xsum_fib") for r in self.rows[name]})
        out = []
        for name, premise, claim, *rest in pairs:
            if self.rng.random() < share:
                premise, claim = varier.vary(premise, claim, self.rng)
                if '"' not in claim and self.rng.random() < 0.5:
                    claim = exchanger.exchange(claim, "same", 2, self.rng) or claim
                if self.rng.random() < 0.3:
                    claim = (amounts.restated(claim, self.rng) or [claim])[0]
            out.append((name, premise, claim, *rest))
        return out


def _key(premise):
    return "".join(premise.lower().split())[:200]


def newsroom_view(row, view, retriever, rng):
    """One training pair of a newsroom claim, or None where the view does not apply.

    gold: the evidence sentences; of a claim that nothing decides, the nearest one or two. wide: evidence with one or two neighbours or retrieved sentences.
    found: what the retriever picks (one to four sentences); NEI if no evidence is among them, None if only part is (of a disputed claim: one side).
    five: what the retriever puts first to fifth (or to fourth or sixth), labelled like found.
    near: the best one between its neighbours, labelled like found.
    single: one of the three best sentences, labelled like found.
    other: the best sentence or two that are no evidence, as NEI.
    """
    label = row["label"]
    if label == "NOT_CHECKABLE":
        return None
    seen = row.get("view")
    if seen:
        sents, gold, ranked = seen["sentences"], seen["evidence"], seen["ranked"]
    else:
        sents = sentences(row["premise"])
        gold = [i for i, s in enumerate(sents) if any(_same(s, e) for e in row["meta"]["evidence"])]
        ranked = retriever.ranked(sents, row["hypothesis"])
    evidence = row["meta"]["evidence"]
    if label == "NOT_ENOUGH_INFO" and not evidence:
        gold = ranked[:rng.choice((1, 2))]
        evidence = [sents[i] for i in sorted(gold)]
    target = TORN if label == "CONFLICTING_EVIDENCE" else TARGET[label]
    if view == "gold":
        chosen = set(gold) if seen and gold and rng.random() < 0.7 else None
        premise = " ".join(evidence)
    elif not gold:
        return None
    elif view == "wide":
        near = [i + d for i in gold for d in (-1, 1) if 0 <= i + d < len(sents)] + ranked[:3] + [0]
        chosen = set(gold) | set(rng.sample(near, rng.choice((1, 1, 2))))
    elif view == "single":
        chosen = {rng.choice(ranked[:3])}
    elif view == "near":
        chosen = {i for i in range(ranked[0] - 1, ranked[0] + 2) if 0 <= i < len(sents)}
    elif view == "five":
        chosen = set(ranked[:rng.choice((4, 5, 5, 6))])
    elif view == "found":
        chosen = set(ranked[:rng.choice((1, 2, 3, 4))])
        if rng.random() < 0.3:
            chosen.add(0)
    else:
        if label not in ("SUPPORTED", "REFUTED"):
            return None
        rest = [i for i in ranked if i not in gold][:4]
        if not rest:
            return None
        first = rng.choice(rest)
        chosen = {first} if rng.random() < 0.6 else {first, min(first + 1, len(sents) - 1)} - set(gold)
    if chosen is not None:
        if label in ("SUPPORTED", "REFUTED", "CONFLICTING_EVIDENCE"):
            hit = len(chosen & set(gold))
            if hit == 0:
                target = TARGET["NOT_ENOUGH_INFO"]
            elif hit < len(gold):
                return None
        premise = " ".join(sents[i] for i in sorted(chosen))
    slot = row["meta"].get("slot") if target == TARGET["REFUTED"] else "DISPUTED" if target == TORN else None
    return "newsroom_" + view, premise, row["hypothesis"], target, slot


def _same(sentence, evidence):
    a, b = "".join(sentence.split()), "".join(evidence.split())
    return a in b or b in a and len(b) > 0.5 * len(a) or (len(b) > 25 and b in a)
