"""The head that says how a sentence presents each event (factuality: Sauri and Pustejovsky 2009): told as a fact, to come, possible, wanted ..., and denied or not.

It reads what the parser's head reads, through an LSTM of its own. A word goes in with the mean state of its heads, of their heads, and the
sum of its dependents, weighted by the parser's probabilities: a graph convolution (Kipf and Welling 2017) over the soft tree.
"""
import torch
from torch import nn
from torch.nn import functional as F

from factuality import MODALITIES
from model import HIDDEN

TAG, RECURRENT, INNER = 32, 128, 160
DROP = 0.3


class FactualityHead(nn.Module):
    def __init__(self, layers, tags):
        """tags: how many, without that of the root and of unknown ones, 0."""
        super().__init__()
        self.mix, self.gamma = nn.Parameter(torch.zeros(layers + 1)), nn.Parameter(torch.ones(1))
        self.norm = nn.LayerNorm(HIDDEN)
        self.tag = nn.Embedding(tags + 1, TAG)
        self.rnn = nn.LSTM(HIDDEN + TAG, RECURRENT, batch_first=True, bidirectional=True)
        self.inner = nn.Linear(4 * 2 * RECURRENT, INNER)
        self.out = nn.Linear(INNER, len(MODALITIES) + 1)

    def drop(self, x):
        """Drops the same inputs at all words of a sentence."""
        return x * F.dropout(torch.ones_like(x[:, :1]), DROP, self.training)

    def forward(self, features, tags, lengths, edges):
        """The scores [batch, word, 8] of each modality and of denial; edges [batch, dependent, head] are probabilities, row 0 the root's."""
        x = (features * self.mix.softmax(0)[:, None]).sum(2) * self.gamma
        x = self.drop(torch.cat([self.norm(x), self.tag(tags)], 2))
        packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        x = nn.utils.rnn.pad_packed_sequence(self.rnn(packed)[0], batch_first=True, total_length=x.shape[1])[0]
        edges = edges.clone()
        edges[:, 0] = 0
        above = edges @ x
        x = self.drop(torch.cat([x, above, edges @ above, edges.transpose(1, 2) @ x], 2))
        return self.out(self.drop(F.leaky_relu(self.inner(x), 0.1))).float()
