"""The head that says which noun phrase a pronoun means: what a pronoun looks for, and what a noun offers, are vectors whose product ranks mentions.

It reads what the parser's head reads, through an LSTM of its own. A word's vectors come from its own hidden state, the state of the
LSTM, and that of the words it hangs on, by the parser's probabilities; of two sentences none sees the other.
"""
import torch
from torch import nn
from torch.nn import functional as F

from model import HIDDEN

TAG, RECURRENT, SIZE = 32, 128, 96
DROP = 0.35
SCALE = 10  # the product is divided by this, about the root of SIZE


class ReferenceHead(nn.Module):
    def __init__(self, layers, tags):
        """tags: how many, without that of the root and of unknown ones, 0."""
        super().__init__()
        self.mix, self.gamma = nn.Parameter(torch.zeros(layers + 1)), nn.Parameter(torch.ones(1))
        self.norm = nn.LayerNorm(HIDDEN)
        self.tag = nn.Embedding(tags + 1, TAG)
        self.rnn = nn.LSTM(HIDDEN + TAG, RECURRENT, batch_first=True, bidirectional=True)
        self.wanted = nn.Linear(HIDDEN + 4 * RECURRENT, SIZE + 1)  # the last: how much speaks for meaning nothing that is named
        self.offered = nn.Linear(HIDDEN + 4 * RECURRENT, SIZE)

    def drop(self, x):
        """Drops the same inputs at all words of a sentence."""
        return x * F.dropout(torch.ones_like(x[:, :1]), DROP, self.training)

    def forward(self, features, tags, lengths, edges):
        """The vectors [batch, word, SIZE + 1] and [batch, word, SIZE]; edges [batch, dependent, head] are probabilities, row 0 the root's."""
        x = self.norm((features * self.mix.softmax(0)[:, None]).sum(2) * self.gamma)
        own = self.drop(x)
        y = self.drop(torch.cat([x, self.tag(tags)], 2))
        packed = nn.utils.rnn.pack_padded_sequence(y, lengths, batch_first=True, enforce_sorted=False)
        y = nn.utils.rnn.pad_packed_sequence(self.rnn(packed)[0], batch_first=True, total_length=x.shape[1])[0]
        edges = edges.clone()
        edges[:, 0] = 0
        z = torch.cat([own, self.drop(torch.cat([y, edges @ y], 2))], 2)
        return self.wanted(z).float(), self.offered(z).float()
