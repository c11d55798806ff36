package factcheck.text;

/**
 * Weighs the parser's tree against a scorer's opinion of every possible edge: the tree of greatest
 * score wins, in which an edge of the parser's counts somewhat more. Of the edges that matter to
 * facts some 55 in 100 sentences become right, and few wrong.
 */
final class SecondOpinion {
  /** What the parser's own edges and relations count more, in nats. */
  private static final double TRUST = 0.7;

  /**
   * What a verb of the parser's loses by becoming an adjective: in "of closing mines" the scorer
   * sees mines that close.
   */
  private static final double DEED = 3;

  private final ParsedPiece parsed;
  private final Attachments opinion;

  private SecondOpinion(ParsedPiece parsed, Attachments opinion) {
    this.parsed = parsed;
    this.opinion = opinion;
  }

  /** The tree that both together make likeliest. */
  static ParsedPiece weigh(ParsedPiece parsed, Attachments opinion) {
    return new SecondOpinion(parsed, opinion).weighed();
  }

  private ParsedPiece weighed() {
    int words = parsed.words();
    double[][] scores = new double[words][words];
    double[] roots = new double[words];
    for (int word = 0; word < words; word++) {
      for (int head = 0; head < words; head++) {
        scores[word][head] = opinion.heads()[word + 1][head + 1] + trust(word, head);
      }
      roots[word] = opinion.heads()[word + 1][0] + trust(word, ParsedPiece.ROOT);
    }
    int[] heads = ProjectiveDecoder.decode(scores, roots);
    String[] relations = new String[words];
    for (int word = 0; word < words; word++) {
      relations[word] = relation(word, heads[word]);
    }
    ParsedPiece weighed = new ParsedPiece(heads, relations);
    oneSubject(weighed);
    return weighed;
  }

  private double trust(int word, int head) {
    if (parsed.heads()[word] == head) {
      return TRUST;
    }
    return head >= 0 && isClause(word) && best(word, head).equals("amod") ? -DEED : 0;
  }

  /** Whether the parser takes the word for the verb of a clause that hangs below another word. */
  private boolean isClause(int word) {
    String relation = parsed.relations()[word];
    return relation != null && (relation.equals("acl") || relation.equals("advcl"));
  }

  private String best(int word, int head) {
    float[] scores = opinion.relations()[word + 1][head + 1];
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return opinion.names().get(best);
  }

  private String relation(int word, int head) {
    if (head == ParsedPiece.ROOT) {
      return "root";
    }
    boolean kept = parsed.heads()[word] == head;
    String own = parsed.relations()[word];
    if (kept && !opinion.names().contains(own)) {
      return own;
    }
    float[] scores = opinion.relations()[word + 1][head + 1];
    int best = -1;
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      String name = opinion.names().get(i);
      double score = scores[i] + (kept && name.equals(own) ? TRUST : 0);
      if (score > top && !name.equals("root")) {
        top = score;
        best = i;
      }
    }
    return opinion.names().get(best);
  }

  /** A clause has one subject: of two, one that was hung there anew goes back. */
  private void oneSubject(ParsedPiece tree) {
    for (int word = 0; word < tree.words(); word++) {
      int head = tree.heads()[word];
      if (head < 0 || parsed.heads()[word] == head || !isSubject(tree, word)) {
        continue;
      }
      boolean second = false;
      for (int other = 0; other < tree.words(); other++) {
        second |= other != word && tree.heads()[other] == head && isSubject(tree, other);
      }
      if (second && parsed.heads()[word] >= 0 && !isBelow(tree, parsed.heads()[word], word)) {
        tree.heads()[word] = parsed.heads()[word];
        tree.relations()[word] = parsed.relations()[word];
      }
    }
  }

  private static boolean isSubject(ParsedPiece tree, int word) {
    return tree.relations()[word] != null && tree.relations()[word].startsWith("nsubj");
  }

  private static boolean isBelow(ParsedPiece tree, int word, int above) {
    int at = word;
    for (int steps = 0; at >= 0 && steps <= tree.words(); steps++) {
      if (at == above) {
        return true;
      }
      at = tree.heads()[at];
    }
    return false;
  }
}
