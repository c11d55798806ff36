"""A BERT encoder with a three-way head, one for the slot that clashes, one for a dispute, and its starting weights read out of a published ONNX file.

The head reads the first token after the last layer and the mean of all tokens after the layer before it. So the last
layer is computed for the first token alone, which saves a seventh of the arithmetic.
"""
import math

import torch
from torch import nn
from torch.nn import functional as F

LABELS = ("entailment", "neutral", "contradiction")
SLOTS = ("SUBJECT", "PREDICATE", "OBJECT", "POLARITY", "MODALITY", "TIME", "QUANTITY", "PLACE", "MANNER", "SPEAKER")
DISPUTED = len(SLOTS)  # stands for a slot where the parties of a premise hold opposite positions on the claim
SLOT_INNER = 128
HIDDEN, HEADS, INNER, EPS = 384, 12, 1536, 1e-12


def slot_number(name):
    """The number of a slot's name, or of "DISPUTED"."""
    return DISPUTED if name == "DISPUTED" else SLOTS.index(name)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm1 = nn.LayerNorm(HIDDEN, EPS)
        self.up = nn.Linear(HIDDEN, INNER)
        self.down = nn.Linear(INNER, HIDDEN)
        self.norm2 = nn.LayerNorm(HIDDEN, EPS)

    def forward(self, x, bias, drop, first_only=False):
        """The layer's output for every token, or for the first one only."""
        b, n, _ = x.shape
        if first_only:
            weight, shift = self.qkv.weight, self.qkv.bias
            kv = F.linear(x, weight[HIDDEN:], shift[HIDDEN:])
            x = x[:, :1]
            q = self._heads(F.linear(x, weight[:HIDDEN], shift[:HIDDEN]))
            k, v = (self._heads(t) for t in kv.split(HIDDEN, 2))
        else:
            q, k, v = (self._heads(t) for t in self.qkv(x).split(HIDDEN, 2))
        if x.is_cuda:
            mixed = F.scaled_dot_product_attention(q, k, v, bias.to(q.dtype).expand(b, HEADS, q.shape[2], n))
        else:
            scores = torch.matmul(q * (1 / math.sqrt(HIDDEN // HEADS)), k.transpose(-1, -2))
            scores = scores + bias.to(scores.dtype)
            mixed = torch.matmul(scores.softmax(-1), v)
        mixed = mixed.permute(0, 2, 1, 3).reshape(b, -1, HIDDEN)
        x = self.norm1(x + F.dropout(self.out(mixed), drop, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), drop, self.training))

    @staticmethod
    def _heads(t):
        return t.view(t.shape[0], -1, HEADS, HIDDEN // HEADS).transpose(1, 2)


class Nli(nn.Module):
    def __init__(self, layers=6, vocab=30522, positions=512, disputes=SLOT_INNER):
        super().__init__()
        self.words = nn.Embedding(vocab, HIDDEN)
        self.positions = nn.Embedding(positions, HIDDEN)
        self.types = nn.Embedding(2, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, EPS)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.dense = nn.Linear(2 * HIDDEN, HIDDEN)
        self.head = nn.Linear(HIDDEN, len(LABELS))
        self.slot_dense = nn.Linear(2 * HIDDEN, SLOT_INNER)
        self.slot_head = nn.Linear(SLOT_INNER, len(SLOTS))
        self.dispute_dense = nn.Linear(2 * HIDDEN, disputes)
        self.dispute_head = nn.Linear(disputes, 1)
        self.drop = 0.0  # drawing the masks took a twelfth of a step

    def forward(self, ids, mask, types):
        """Logits [batch, 3] in the order of LABELS; mask is 1 for tokens, 0 for padding."""
        return self.both(ids, mask, types)[0]

    def both(self, ids, mask, types):
        """The logits of LABELS and, for pairs that contradict each other, those of the slot that clashes, in the order of SLOTS."""
        return self.heads(ids, mask, types)[:2]

    def heads(self, ids, mask, types):
        """The logits of both, and one [batch] for parties of the premise who hold opposite positions on the claim."""
        x = self.norm(self.words(ids) + self.positions.weight[:ids.shape[1]] + self.types(types))
        fmask = mask.to(x.dtype)
        bias = ((fmask - 1) * 10000.0)[:, None, None, :]
        for layer in self.layers[:-1]:
            x = layer(x, bias, self.drop)
        first = self.layers[-1](x, bias, self.drop, first_only=True)[:, 0].float()
        x = x.float()
        mean = (x * fmask[:, :, None]).sum(1) / fmask.sum(1, keepdim=True)
        joined = torch.cat([first, mean], 1)
        pooled = torch.tanh(self.dense(joined))
        slots = self.slot_head(torch.tanh(self.slot_dense(joined))).float()
        disputed = self.dispute_head(torch.tanh(self.dispute_dense(joined))).float()[:, 0]
        return self.head(F.dropout(pooled, self.drop, self.training)).float(), slots, disputed


def loaded(saved):
    """The model of a checkpoint; one from before there was a head for disputes gets a fresh one."""
    state = saved["model"]
    model = Nli(saved["layers"], disputes=len(state.get("dispute_dense.bias", range(SLOT_INNER))))
    missing, _ = model.load_state_dict(state, strict=False)
    assert all(name.startswith("dispute") for name in missing), missing
    return model


def load_base(onnx_file, layers):
    """The published encoder as an Nli with a fresh head. Keeps the first, or evenly spaced, layers if fewer."""
    import onnx
    from onnx import numpy_helper
    graph = onnx.load(onnx_file).graph
    tensors = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in graph.initializer}
    matmul = {n.name: n.input[1] for n in graph.node if n.op_type == "MatMul"}
    depth = 1 + max(int(n.split("layer.")[1].split("/")[0]) for n in matmul if "layer." in n)
    model = Nli(layers)

    def put(param, value):
        assert param.shape == value.shape, (param.shape, value.shape)
        param.data.copy_(value)

    e = "embeddings."
    put(model.words.weight, tensors[e + "word_embeddings.weight"])
    put(model.positions.weight, tensors[e + "position_embeddings.weight"])
    put(model.types.weight, tensors[e + "token_type_embeddings.weight"])
    put(model.norm.weight, tensors[e + "LayerNorm.weight"])
    put(model.norm.bias, tensors[e + "LayerNorm.bias"])
    for i, layer in enumerate(model.layers):
        src = i * depth // layers
        p = f"encoder.layer.{src}."

        def weight(part):
            return tensors[matmul[f"/encoder/layer.{src}/{part}/MatMul"]].t()

        put(layer.qkv.weight, torch.cat([weight(f"attention/self/{k}") for k in ("query", "key", "value")]))
        put(layer.qkv.bias, torch.cat([tensors[p + f"attention.self.{k}.bias"] for k in ("query", "key", "value")]))
        for linear, part in ((layer.out, "attention/output/dense"), (layer.up, "intermediate/dense"),
                             (layer.down, "output/dense")):
            put(linear.weight, weight(part))
            put(linear.bias, tensors[p + part.replace("/", ".") + ".bias"])
        for norm, part in ((layer.norm1, "attention.output"), (layer.norm2, "output")):
            put(norm.weight, tensors[p + part + ".LayerNorm.weight"])
            put(norm.bias, tensors[p + part + ".LayerNorm.bias"])
    return model
