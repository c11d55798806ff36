"""The dependency parser's head: a biaffine scorer of edges and relations (Dozat and Manning 2017) on hidden states of the encoder.

A mean of the layers, weighted by what is learnt, is normalised and goes with the part of speech through one bidirectional LSTM.
"""
import time

import torch
from torch import nn
from torch.nn import functional as F

from model import HIDDEN

TAG, RECURRENT, ARC, RELATION, FAR = 48, 192, 256, 96, 16
DROP = 0.33
NEVER = -1e4


class Head(nn.Module):
    def __init__(self, layers, tags, relations):
        """tags: how many, without that of the root and of unknown ones, 0."""
        super().__init__()
        self.mix, self.gamma = nn.Parameter(torch.zeros(layers + 1)), nn.Parameter(torch.ones(1))
        self.norm = nn.LayerNorm(HIDDEN)
        self.tag = nn.Embedding(tags + 1, TAG)
        self.rnn = nn.LSTM(HIDDEN + TAG, RECURRENT, batch_first=True, bidirectional=True)
        self.ah, self.ad, self.lh, self.ld = (nn.Linear(2 * RECURRENT, n) for n in (ARC, ARC, RELATION, RELATION))
        self.U = nn.Parameter(nn.init.orthogonal_(torch.zeros(ARC + 1, ARC)))
        self.V = nn.Parameter(torch.randn(relations, RELATION + 1, RELATION + 1) * 0.01)
        self.dist = nn.Parameter(torch.zeros(2, FAR))  # by distance; heads to the right, heads to the left

    def drop(self, x):
        """Drops the same inputs at all words of a sentence."""
        return x * F.dropout(torch.ones_like(x[:, :1]), DROP, self.training)

    def states(self, features, tags, lengths):
        """The states [batch, word, 2 * RECURRENT] of the LSTM."""
        x = (features * self.mix.softmax(0)[:, None]).sum(2) * self.gamma
        x = self.drop(torch.cat([self.norm(x), self.tag(tags)], 2))
        packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        return nn.utils.rnn.pad_packed_sequence(self.rnn(packed)[0], batch_first=True, total_length=x.shape[1])[0]

    def forward(self, features, tags, lengths):
        """The scores of edges [batch, dependent, head], and the roles of words as heads and as dependents, for relations()."""
        return self.score(self.states(features, tags, lengths), lengths)

    def score(self, states, lengths):
        """As forward, of the states that states() gave."""
        n, x = states.shape[1], self.drop(states)
        arc_head, arc_dependent, head, dependent = (self.drop(F.leaky_relu(part(x), 0.1)) for part in (self.ah, self.ad, self.lh, self.ld))
        one = torch.ones_like(x[:, :, :1])
        scores = torch.cat([arc_dependent, one], 2) @ self.U @ arc_head.transpose(1, 2)
        at = torch.arange(n)
        far = at[None, :] - at[:, None]
        clipped = far.abs().clamp(max=FAR - 1)
        scores = scores + torch.where(far > 0, self.dist[0][clipped], self.dist[1][clipped])
        no_word = at[None, :] >= torch.tensor(lengths)[:, None]
        scores = scores.masked_fill(no_word[:, None, :] | (far == 0), NEVER)
        return scores.float(), torch.cat([head, one], 2), torch.cat([dependent, one], 2)

    def relations(self, head, dependent, heads):
        """The scores [batch, dependent, relation] of each word's relation to the head that heads [batch, dependent] names."""
        chosen = torch.gather(head, 1, heads.clamp(min=0)[:, :, None].expand(-1, -1, head.shape[2]))
        return torch.einsum("btrj,btj->btr", torch.einsum("bti,rij->btrj", dependent, self.V), chosen).float()


class Descent:
    """AdamW, up to the rate in so many warm steps, then down along a line to a fiftieth of it; says every so many steps how it goes."""

    def __init__(self, parameters, rate, steps, decay, warm, every=100):
        self.parameters, self.steps, self.every = list(parameters), steps, every
        self.adam = torch.optim.AdamW(self.parameters, rate, betas=(0.9, 0.98), weight_decay=decay)
        self.rate = torch.optim.lr_scheduler.LambdaLR(self.adam, lambda s: min(1, (s + 1) / warm) * max(0.02, 1 - s / steps))
        self.done, self.total, self.begun = 0, 0.0, time.time()

    def left(self):
        return self.steps - self.done

    def step(self, loss):
        self.adam.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.parameters, 5.0)
        self.adam.step()
        self.rate.step()
        self.done += 1
        self.total += loss.item()
        if self.done % self.every == 0:
            print(f"{self.done} of {self.steps}: loss {self.total / self.every:.3f}, {time.time() - self.begun:.0f} s", flush=True)
            self.total = 0.0
