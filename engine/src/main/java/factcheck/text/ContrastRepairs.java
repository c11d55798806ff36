package factcheck.text;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * Hangs what is set against something on it: "in Oslo, not in Geneva", "not to the director but to
 * the writer" and "Lyon rather than Paris" each name two, of which one holds and the other does
 * not. Parsers make the denied one a second place of the verb, an apposition or a part of the
 * phrase. Here it hangs by {@link Dependency#CONTRAST} on what holds.
 */
final class ContrastRepairs {
  /** Words after "not" that make it no denial of a phrase. */
  private static final ImmutableSet<String> NO_CONTRAST =
      ImmutableSet.of(
          "only",
          "just",
          "merely",
          "simply",
          "solely",
          "least",
          "yet",
          "even",
          "all",
          "every",
          "everyone",
          "everybody",
          "many",
          "much",
          "enough",
          "necessarily",
          "always",
          "one",
          "single",
          "long",
          "far",
          "more",
          "less",
          "quite",
          "too",
          "so",
          "such",
          "that",
          "because",
          "if",
          "when",
          "until",
          "before",
          "after",
          "since",
          "surprisingly",
          "unlike");

  private static final ImmutableSet<String> PLACES =
      ImmutableSet.of("obj", "iobj", "obl", "nmod", "nsubj", "xcomp", "advmod");

  private final DraftTree tree;

  private ContrastRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    ContrastRepairs repairs = new ContrastRepairs(tree);
    for (int i = 0; i + 1 < tree.size(); i++) {
      if (repairs.isWord(i, "rather", "instead") && repairs.isWord(i + 1, "than", "of")) {
        repairs.ratherThan(i);
      } else if (repairs.isWord(i, "not", "n't", "n’t") && tree.hangs(i)) {
        int but = repairs.but(i);
        if (but >= 0) {
          repairs.notBut(i, but);
        } else if (i > 0 && (tree.isComma(i - 1) || repairs.isWord(i - 1, "and", "but"))) {
          repairs.notAfter(i);
        }
      }
    }
  }

  /** "Lyon rather than Paris", "in Leeds instead of York". */
  private void ratherThan(int first) {
    int denied = tree.hangs(first) ? tree.edge(first).governor() : -1;
    if (denied <= first || !isNominal(denied) || !tree.hangs(denied)) {
      return;
    }
    set(denied, first);
  }

  /** "In Oslo, not in Geneva", "by a cable and not by arson". */
  private void notAfter(int not) {
    int denied = tree.edge(not).governor();
    boolean phrase =
        denied > not
            && tree.edge(not).is("advmod")
            && !isWord(not + 1, NO_CONTRAST)
            && isNominal(denied)
            && tree.hangs(denied);
    if (!phrase || !set(denied, not)) {
      return;
    }
    tree.attach(denied, not, "dep");
    if (isWord(not - 1, "and", "but")) {
      tree.attach(denied, not - 1, "cc");
    }
    // "Blamed the drought, not the dam, for the shortage": that is what it was blamed for.
    int verb = tree.above(denied, tree::isVerb);
    for (int i = denied + 2; verb >= 0 && i < tree.size(); i++) {
      if (tree.hangsOn(i, denied) && tree.edge(i).is("nmod") && tree.isComma(tree.first(i) - 1)) {
        tree.attach(verb, i, "obl");
      }
    }
  }

  /** "Not to the director but to the writer", "did not buy the bank but its insurance arm". */
  private void notBut(int not, int but) {
    int affirmed = tree.edge(but).governor();
    int above = tree.edge(affirmed).governor();
    int head = tree.edge(not).governor();
    int denied = head > not && tree.has(head, "cop") ? head : beside(but, affirmed);
    boolean opposed =
        denied > not
            && isNominal(denied)
            && tree.edge(denied) != null
            && (tree.isBelow(above, denied) || tree.hangsOn(denied, above))
            && (head == denied || head == above || tree.hangsOn(denied, head))
            && sameCase(denied, affirmed);
    if (!opposed) {
      return;
    }
    Dependency place = tree.edge(denied);
    tree.attach(place.governor(), affirmed, place.relation());
    boolean copular = tree.has(denied, "cop");
    for (int i = 0; copular && i < tree.size(); i++) {
      if (tree.hangsOn(i, denied) && i != affirmed && !isOwn(i)) {
        tree.attach(affirmed, i, tree.edge(i).relation());
      }
    }
    tree.attach(affirmed, denied, Dependency.CONTRAST);
    tree.attach(denied, not, "dep");
    tree.attach(affirmed, but, "cc");
  }

  /** What a noun keeps to itself where it no longer heads the clause. */
  private boolean isOwn(int token) {
    Dependency edge = tree.edge(token);
    return edge.is("det")
        || edge.is("amod")
        || edge.is("compound")
        || edge.is("case")
        || edge.is("nummod")
        || edge.is("nmod")
        || edge.is("flat")
        || edge.is("acl");
  }

  /** The "but" that answers a "not", with a phrase and no clause behind it; -1 for none. */
  private int but(int not) {
    if (isWord(not + 1, NO_CONTRAST)) {
      return -1;
    }
    for (int i = not + 2; i < tree.size(); i++) {
      if (isWord(i, "but")) {
        int joined = tree.hangs(i) ? tree.edge(i).governor() : -1;
        boolean phrase =
            joined > i && tree.hangs(joined) && tree.edge(joined).is("conj") && isNominal(joined);
        return phrase && !isWord(i + 1, "also", "not", "only") ? i : -1;
      }
      if (isWord(i, ";", ":", "that", "because")) {
        return -1;
      }
    }
    return -1;
  }

  /** Hangs a denied phrase on the one that ends before a token, or that the parser hung it on. */
  private boolean set(int denied, int end) {
    int affirmed = tree.edge(denied).governor();
    if (affirmed > denied || !isNominal(affirmed)) {
      affirmed = beside(end, denied);
    }
    if (affirmed < 0 || affirmed == denied || !isNominal(affirmed) || !sameCase(affirmed, denied)) {
      return false;
    }
    tree.attach(affirmed, denied, Dependency.CONTRAST);
    return true;
  }

  /** The head of the phrase that ends before a token, beside another one or above it; or -1. */
  private int beside(int end, int other) {
    int above = tree.edge(other).governor();
    int at = end - 1;
    while (tree.isComma(at) || isWord(at, "and", "but")) {
      at--;
    }
    for (int steps = 0; at >= 0 && tree.hangs(at) && steps < tree.size(); steps++) {
      if (at == above || tree.edge(at).governor() == above && isPlace(at)) {
        return at;
      }
      at = tree.edge(at).governor();
    }
    return at == above ? at : -1;
  }

  private boolean isPlace(int token) {
    return PLACES.stream().anyMatch(tree.edge(token)::is);
  }

  /** Whether the second has the preposition of the first, or none. */
  private boolean sameCase(int first, int second) {
    int one = preposition(first);
    int two = preposition(second);
    return two < 0 || one >= 0 && tree.token(one).word().equalsIgnoreCase(tree.token(two).word());
  }

  private int preposition(int noun) {
    for (int i = 0; i < noun; i++) {
      if (tree.hangsOn(i, noun) && tree.edge(i).is("case") && !isWord(i, "rather", "instead")) {
        return i;
      }
    }
    return -1;
  }

  /** A phrase that no verb heads. */
  private boolean isNominal(int token) {
    String tag = tree.token(token).tag();
    return (tag.startsWith("NN")
            || tag.startsWith("JJ")
            || tag.equals("CD")
            || tag.equals("PRP")
            || tag.equals("DT"))
        && !tree.has(token, "aux");
  }

  private boolean isWord(int token, String... words) {
    return isWord(token, ImmutableSet.copyOf(words));
  }

  private boolean isWord(int token, ImmutableSet<String> words) {
    return token >= 0
        && token < tree.size()
        && words.contains(tree.token(token).word().toLowerCase(Locale.ROOT));
  }
}
