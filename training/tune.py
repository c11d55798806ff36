"""Trains on the pairs that prepare.py made, all of them in the memory of one device: minutes on a GPU, a day on two cores.

The length is counted in pairs, not minutes: the learning rate rises over the first twentieth and falls to nothing by the last pair.
With --hold-out K no pair of fold K is read: the newsroom articles' fold, and for all other pairs one that follows from the claim's words.
With --rdrop every batch is read twice with other dropout and the two answers are drawn together (Liang et al. 2021, "R-Drop").
With --teacher a share of each target is what a model answered that had not read the pair: --fold-answers of five runs that each held one
fold out (cross-fitted distillation; Hinton et al. 2015 for the soft targets).
"""
import argparse
import json
import math
import random
import time
import zlib

import numpy as np
import torch
from torch.nn import functional as F

import pack
from model import DISPUTED, SLOT_INNER, Nli, load_base
from prepare import TARGETS
from train import loss_of

CLS, SEP = 101, 102


class Pairs:
    """Token ids of texts, and pairs of texts, on a device."""

    def __init__(self, files, device, longest=160):
        tokens, lengths, rows, base, self.names = [], [], [], 0, []
        for path in files:
            with np.load(path) as f:
                rows.append(f["pairs"].astype(np.int64))
                rows[-1][:, :2] += base
                rows[-1][:, 5] += len(self.names)
                self.names += [str(n) for n in f["names"]]
                tokens.append(f["tokens"].astype(np.int16))
                lengths.append(f["lengths"].astype(np.int64))
                base += len(lengths[-1])
        self.rows, lengths = np.concatenate(rows), np.concatenate(lengths)
        starts = np.cumsum(lengths) - lengths
        premise, claim = lengths[self.rows[:, 0]], lengths[self.rows[:, 1]]
        # The longer side loses its tail first, token by token, as the tokenizer does it.
        over = np.maximum(premise + claim - (longest - 3), 0)
        first = np.minimum(over, np.abs(premise - claim))
        rest = over - first
        premise_cut = np.where(premise >= claim, first, 0) + (rest + 1) // 2
        claim_cut = np.where(premise >= claim, 0, first) + rest // 2
        premise, claim = premise - premise_cut, claim - claim_cut
        self.lengths = premise + claim + 3
        self.tokens = torch.from_numpy(np.concatenate(tokens)).to(device)
        self.premise, self.claim = torch.from_numpy(premise).to(device), torch.from_numpy(claim).to(device)
        self.starts = torch.from_numpy(np.stack([starts[self.rows[:, 0]], starts[self.rows[:, 1]]])).to(device)
        self.targets = torch.tensor(TARGETS, dtype=torch.float, device=device)[torch.from_numpy(self.rows[:, 2]).to(device)]
        self.slots = torch.from_numpy(self.rows[:, 3]).to(device)
        self._give_folds(np.concatenate(tokens), starts, lengths)

    def _give_folds(self, tokens, starts, lengths):
        """The pairs of no newsroom article: a fold by their claim, the same in every pass."""
        known = {}
        for row in np.flatnonzero(self.rows[:, 4] < 0):
            text = self.rows[row, 1]
            if text not in known:
                known[text] = zlib.crc32(tokens[starts[text]:starts[text] + lengths[text]].tobytes()) % 5
            self.rows[row, 4] = known[text]

    def batch(self, chosen):
        """(ids, mask, types) of the pairs of these numbers, padded to a multiple of eight."""
        device = self.tokens.device
        at = torch.arange(-(-int(self.lengths[chosen].max()) // 8) * 8, device=device)[None]
        i = torch.from_numpy(chosen).to(device)
        p, h = self.premise[i][:, None], self.claim[i][:, None]
        of_premise, of_claim = (at >= 1) & (at <= p), (at >= p + 2) & (at <= p + h + 1)
        where = torch.where(of_premise, self.starts[0, i][:, None] + at - 1, self.starts[1, i][:, None] + at - p - 2)
        ids = self.tokens[where.clamp(0, len(self.tokens) - 1)].long() & 0xFFFF
        mask = at <= p + h + 2
        ids = torch.where(of_premise | of_claim, ids, torch.where(at == 0, CLS, SEP)) * mask
        return ids, mask.long(), ((at >= p + 2) & mask).long()

    def plan(self, chosen, tokens, rng):
        """Batches of the chosen pairs with about so many tokens each, pairs of like length together, in random order."""
        order = rng.permutation(chosen)
        out = []
        for part in np.array_split(order, max(1, int(self.lengths[chosen].sum() / tokens / 40))):
            part = part[np.argsort(self.lengths[part], kind="stable")]
            at = 0
            while at < len(part):
                size = max(1, int(tokens // self.lengths[part[min(len(part) - 1, at + 8)]]))
                out.append(part[at:at + size])
                at += size
        rng.shuffle(out)
        return out


def dispute_loss(logits, targets, slots):
    """Over the pairs of which it is known; the disputed ones, one in thirty, count fourfold."""
    disputed = (slots == DISPUTED).float()
    known = ((targets[:, 0] != 0.5) | (disputed > 0)).float()
    return (known * F.binary_cross_entropy_with_logits(logits, disputed, pos_weight=logits.new_tensor(4), reduction="none")).mean()


def predict(model, pairs, chosen=None, tokens=32768):
    """Logits of the labels and of the slots for every pair, on the CPU."""
    chosen = np.arange(len(pairs.rows)) if chosen is None else chosen
    model.eval()
    labels, slots = torch.zeros(len(pairs.rows), 3), torch.zeros(len(pairs.rows), model.slot_head.out_features)
    order = chosen[np.argsort(pairs.lengths[chosen], kind="stable")]
    with torch.inference_mode(), torch.autocast(pairs.tokens.device.type, dtype=torch.bfloat16):
        for part in np.array_split(order, max(1, int(pairs.lengths[order].sum() / tokens))):
            a, b = model.both(*pairs.batch(part))
            labels[part], slots[part] = a.cpu(), b.cpu()
    model.train()
    return labels, slots


def asked_of(pairs, fold):
    """Which pairs a model is asked that has not read this fold: those of the fold, and those of no newsroom article."""
    return (pairs.rows[:, 4] == fold) | (pairs.rows[:, 4] > 4)


def report(pairs, logits, fold):
    """Accuracy by set, for the sets of three labels (arg max) and of two (entailed above one half); of the folds only the one held out."""
    asked = asked_of(pairs, fold)
    wanted, given = pairs.rows[:, 2], logits.softmax(-1).numpy()
    for i, name in enumerate(pairs.names):
        here = (pairs.rows[:, 5] == i) & asked
        if not here.any():
            continue
        two = wanted[here] == 3
        if two.any():
            yes = given[here][:, 0] > 0.5
            print(f"  {name} bal {(yes[~two].mean() + (~yes[two]).mean()) / 2:.3f} ({here.sum()})", end="")
        else:
            print(f"  {name} {(given[here].argmax(1) == wanted[here]).mean():.3f} ({here.sum()})", end="")
    print(flush=True)


def thinned(pairs, shares):
    """Which pairs are kept, drawn the same way in every run."""
    kept = np.ones(len(pairs.rows), bool)
    draw = np.random.default_rng(1).random(len(pairs.rows))
    for beginning, share in (s.split("=") for s in shares):
        kept &= ~np.array([n.startswith(beginning) for n in pairs.names])[pairs.rows[:, 5]] | (draw < float(share))
    return kept


def taught(files, pairs):
    """Probabilities for every pair from files of --fold-answers, the mean where several have it, the targets' own where none has."""
    own = pairs.targets.cpu() / pairs.targets.cpu().sum(-1, keepdim=True)
    total, count = torch.zeros_like(own), torch.zeros(len(own), 1)
    for path in files:
        with np.load(path) as f:
            which = torch.from_numpy(f["pairs"].astype(np.int64))
            total[which] += torch.from_numpy(f["answers"].astype(np.float32))
            count[which] += 1
    return torch.where(count > 0, total / count.clamp(min=1), own)


def put(parameters, values):
    for parameter, value in zip(parameters, values):
        parameter.data.copy_(value)


def weights(path, layers):
    """The weights of a base model (onnx), packed ones (npz) or a checkpoint; of a deeper one the first, or evenly spaced, layers."""
    if path.endswith(".onnx"):
        return load_base(path, layers)
    state = pack.read(path) if path.endswith(".npz") else torch.load(path, map_location="cpu")["model"]
    depth = 1 + max(int(name.split(".")[1]) for name in state if name.startswith("layers."))
    model = Nli(layers, disputes=len(state.get("dispute_dense.bias", range(SLOT_INNER))))
    kept = {str(i * depth // layers): str(i) for i in range(layers)}
    renamed = {}
    for name, value in state.items():
        parts = name.split(".")
        if parts[0] != "layers":
            renamed[name] = value
        elif parts[1] in kept:
            renamed[".".join(["layers", kept[parts[1]], *parts[2:]])] = value
    model.load_state_dict(renamed, strict=False)
    return model


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--pairs", nargs="+", required=True, help="files of prepare.py")
    a.add_argument("--init", required=True, help="model.onnx of the base encoder, packed weights (npz) or a checkpoint")
    a.add_argument("--layers", type=int, default=12)
    a.add_argument("--freeze", type=int, default=0, help="layers from the bottom, and the embeddings, that keep their weights")
    a.add_argument("--train-words", action="store_true", help="train the word table too")
    a.add_argument("--hold-out", type=int, default=-2, help="fold of newsroom articles to leave out")
    a.add_argument("--thin", nargs="*", default=[], help="BEGINNING=SHARE: of sets whose name begins so only that share of each pass")
    a.add_argument("--fold-answers", help="where to write the probabilities for the pairs of the fold held out (npz)")
    a.add_argument("--count", type=float, required=True, help="pairs to train on, with repetition")
    a.add_argument("--minutes", type=float, default=1e9, help="end by then, the schedule run down, if the pairs take longer")
    a.add_argument("--lr", type=float, default=2e-4)
    a.add_argument("--longest", type=int, default=160, help="tokens that are read of a pair")
    a.add_argument("--tokens", type=int, default=12288, help="tokens a batch")
    a.add_argument("--drop", type=float, default=0.1)
    a.add_argument("--rdrop", type=float, default=0.0, help="weight of the distance of two readings")
    a.add_argument("--teacher", nargs="*", default=[], help="files of --fold-answers")
    a.add_argument("--teach", type=float, default=0.7, help="share of the teacher in the targets")
    a.add_argument("--smooth", type=float, default=0.0, help="share of the targets spread over all labels")
    a.add_argument("--ema", type=float, default=0.999)
    a.add_argument("--slots", type=float, default=0.3)
    a.add_argument("--disputes", type=float, default=0, help="weight of the loss for opposite positions of a premise's parties")
    a.add_argument("--seed", type=int, default=7)
    a.add_argument("--items", nargs="*", default=[], help="pairs to answer in the end (files of the same form)")
    a.add_argument("--logits", help="where to write those answers (npz), zeros for the pairs of other folds")
    a.add_argument("--looks", type=int, default=3, help="how often to report on the items on the way")
    a.add_argument("--out", help="checkpoint to write")
    o = a.parse_args()
    print(json.dumps(vars(o)), flush=True)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(o.seed)
    rng = np.random.default_rng(o.seed)
    random.seed(o.seed)
    torch.backends.cuda.matmul.allow_tf32 = True
    pairs = Pairs(o.pairs, device, o.longest)
    items = Pairs(o.items, device, o.longest) if o.items else None
    teacher = taught(o.teacher, pairs).to(device) if o.teacher else None
    usable = (pairs.rows[:, 4] != o.hold_out) & thinned(pairs, o.thin)
    turns = [np.flatnonzero(usable & (pairs.rows[:, 6] == t)) for t in sorted(set(pairs.rows[:, 6]))]
    print(f"passes of {[len(t) for t in turns]} pairs, {pairs.lengths[usable].mean():.1f} tokens each", flush=True)

    model = weights(o.init, o.layers)
    model.drop = o.drop
    model = model.to(device).train()
    if not o.train_words:
        model.words.weight.requires_grad = False
    if o.freeze:
        for part in (model.positions, model.types, model.norm, *model.layers[:o.freeze]):
            part.requires_grad_(False)
    trained = [p for p in model.parameters() if p.requires_grad]
    fresh = {id(p) for part in (model.dispute_dense, model.dispute_head) for p in part.parameters()}
    groups = [{"params": [p for p in trained if (p.dim() > 1) == wide and (id(p) in fresh) == new], "weight_decay": 0.01 if wide else 0.0,
               "times": 10 if new else 1} for wide in (True, False) for new in (False, True)]  # the head for disputes begins from nothing
    opt = torch.optim.AdamW(groups, lr=o.lr, betas=(0.9, 0.98),
                            **({"fused": True} if device == "cuda" else {}))
    ema = [p.detach().clone() for p in trained]
    seen, step, turn, begun, losses, looked = 0, 0, 0, time.time(), [], 0
    done = 0.0
    while done < 1:
        for chosen in pairs.plan(turns[turn % len(turns)], o.tokens, rng):
            rate = o.lr * (done / 0.05 if done < 0.05 else 0.5 * (1 + math.cos(math.pi * (done - 0.05) / 0.95)))
            for g in opt.param_groups:
                g["lr"] = max(rate, 1e-7) * g["times"]
            i = torch.from_numpy(chosen).to(device)
            target, slot, x = pairs.targets[i], pairs.slots[i], pairs.batch(chosen)
            if teacher is not None:
                either = (target.sum(-1, keepdim=True) > 1.5)
                hard = torch.where(either, target * teacher[i] / (target * teacher[i]).sum(-1, keepdim=True).clamp(min=1e-6), target)
                target = o.teach * teacher[i] + (1 - o.teach) * hard
            if o.smooth:
                target = torch.where(target.sum(-1, keepdim=True) > 1.5, target, (1 - o.smooth) * target + o.smooth / 3)
            twice = 2 if o.rdrop else 1
            with torch.autocast(device, dtype=torch.bfloat16):
                logits, slots, disputed = model.heads(*(t.repeat(twice, 1) for t in x))
            loss = loss_of(logits, target.repeat(twice, 1))
            clash = slot.masked_fill(slot == DISPUTED, -1).repeat(twice)
            loss = loss + o.slots * F.cross_entropy(slots, clash, ignore_index=-1, reduction="sum") / len(slots)
            if o.disputes:
                loss = loss + o.disputes * dispute_loss(disputed, pairs.targets[i].repeat(twice, 1), slot.repeat(twice))
            if o.rdrop:
                one, two = logits.log_softmax(-1).chunk(2)
                loss = loss + o.rdrop * 0.5 * (F.kl_div(one, two, log_target=True, reduction="batchmean")
                                               + F.kl_div(two, one, log_target=True, reduction="batchmean"))
            loss.backward()
            if torch.isfinite(torch.nn.utils.clip_grad_norm_(trained, 1.0)):
                opt.step()
                step += 1
                decay = min(o.ema, (1 + step) / (10 + step))
                torch._foreach_mul_(ema, decay)
                torch._foreach_add_(ema, [p.detach() for p in trained], alpha=1 - decay)
                losses.append(loss.detach())
            else:
                print(f"a batch of {len(chosen)} pairs of up to {int(pairs.lengths[chosen].max())} tokens gave no finite gradient: left out", flush=True)
            opt.zero_grad(set_to_none=True)
            seen += len(chosen)
            done = max(seen / o.count, (time.time() - begun) / 60 / o.minutes)
            if done * (o.looks + 1) >= looked + 1:
                looked += 1
                print(f"{seen / 1000:.0f}k pairs, {seen / (time.time() - begun):.0f} a second, loss {torch.stack(losses).mean():.4f}", flush=True)
                losses = []
                if items and done < 1:
                    kept = [p.detach().clone() for p in trained]
                    put(trained, ema)
                    report(items, predict(model, items, np.flatnonzero(asked_of(items, o.hold_out)))[0], o.hold_out)
                    put(trained, kept)
            if done >= 1:
                break
        turn += 1
    put(trained, ema)
    if items:
        labels, slots = predict(model, items, np.flatnonzero(asked_of(items, o.hold_out)))
        report(items, labels, o.hold_out)
        if o.logits:
            np.savez_compressed(o.logits, labels=labels.numpy().astype(np.float16), slots=slots.numpy().astype(np.float16))
    if o.fold_answers:
        chosen = np.flatnonzero((pairs.rows[:, 4] == o.hold_out) & thinned(pairs, o.thin))
        answers = predict(model, pairs, chosen)[0][chosen].softmax(-1)
        np.savez_compressed(o.fold_answers, pairs=chosen.astype(np.int32), answers=answers.numpy().astype(np.float16))
    if o.out:
        # A head for disputes that was not trained along answers at random.
        state = {k: v.cpu() for k, v in model.state_dict().items() if o.disputes or not k.startswith("dispute")}
        torch.save({"layers": o.layers, "model": state}, o.out)


if __name__ == "__main__":
    main()
