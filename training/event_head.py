"""The head that says of each event how the sentence presents it, who does it, what it is done to, and who is reported as saying so.

How it is presented (factuality: Sauri and Pustejovsky 2009): told as a fact, to come, possible, wanted ..., and denied or not. Who does it and what it is
done to are words, wherever they stand ("the men accused of stealing": the men steal), and so is the innermost one who says so ("the mill, they say, will close": they);
a pointer, biaffine as the parser's edges (Dozat and Manning 2017), finds them.

The head reads what the parser's head reads, through an LSTM of its own. A word goes in with the mean state of its heads, of their heads, and the
sum of its dependents, weighted by the parser's probabilities: a graph convolution (Kipf and Welling 2017) over the soft tree. The pointer reads the
states of the parser's LSTM too.
"""
import torch
from torch import nn
from torch.nn import functional as F

from factuality import MODALITIES
from model import HIDDEN
from parser_head import NEVER
from parser_head import RECURRENT as PARSER

TAG, RECURRENT, INNER, POINTER = 32, 128, 160, 80
ROLES = ("doers", "objects", "sayers")
DROP = 0.3


class EventHead(nn.Module):
    def __init__(self, layers, tags):
        """tags: how many, without that of the root and of unknown ones, 0."""
        super().__init__()
        self.mix, self.gamma = nn.Parameter(torch.zeros(layers + 1)), nn.Parameter(torch.ones(1))
        self.norm = nn.LayerNorm(HIDDEN)
        self.tag = nn.Embedding(tags + 1, TAG)
        self.rnn = nn.LSTM(HIDDEN + TAG, RECURRENT, batch_first=True, bidirectional=True)
        self.inner = nn.Linear(4 * 2 * RECURRENT, INNER)
        self.out = nn.Linear(INNER, len(MODALITIES) + 1)
        width = 4 * 2 * RECURRENT + 2 * PARSER
        self.asks, self.answers = nn.Linear(width, len(ROLES) * POINTER), nn.Linear(width, len(ROLES) * POINTER)
        self.U = nn.Parameter(torch.stack([nn.init.orthogonal_(torch.zeros(POINTER + 1, POINTER)) for _ in ROLES]))

    def drop(self, x):
        """Drops the same inputs at all words of a sentence."""
        return x * F.dropout(torch.ones_like(x[:, :1]), DROP, self.training)

    def forward(self, features, tags, lengths, edges, parsed):
        """The scores [batch, word, 8] of each modality and of denial, and [batch, role, word, word] of the words that stand in a role to each
        word: column 0 for nobody that is named, the word's own for a whole clause. edges [batch, dependent, head] are the parser's probabilities,
        row 0 the root's, parsed [batch, word, ...] the states of its LSTM.
        """
        x = (features * self.mix.softmax(0)[:, None]).sum(2) * self.gamma
        x = self.drop(torch.cat([self.norm(x), self.tag(tags)], 2))
        packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        x = nn.utils.rnn.pad_packed_sequence(self.rnn(packed)[0], batch_first=True, total_length=x.shape[1])[0]
        edges = edges.clone()
        edges[:, 0] = 0
        above = edges @ x
        x = self.drop(torch.cat([x, above, edges @ above, edges.transpose(1, 2) @ x], 2))
        modalities = self.out(self.drop(F.leaky_relu(self.inner(x), 0.1)))
        x = torch.cat([x, self.drop(parsed)], 2)
        asks, answers = (self.drop(F.leaky_relu(part(x), 0.1)).unflatten(2, (len(ROLES), POINTER)).transpose(1, 2) for part in (self.asks, self.answers))
        pointers = torch.cat([asks, torch.ones_like(asks[..., :1])], 3) @ self.U @ answers.transpose(2, 3)
        no_word = torch.arange(x.shape[1])[None, :] >= torch.tensor(lengths)[:, None]
        return modalities.float(), pointers.float().masked_fill(no_word[:, None, None, :], NEVER)
