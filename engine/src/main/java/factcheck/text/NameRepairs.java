package factcheck.text;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * Mends names that the parser takes for two things, or for one thing of another: "Director of rugby
 * Ann Lee", "the Competition and Markets Authority", "the Arts and Culture Secretary".
 */
final class NameRepairs {
  /** What bodies and offices are called. */
  private static final ImmutableSet<String> BODIES =
      ImmutableSet.of(
          "council",
          "hospital",
          "university",
          "college",
          "school",
          "police",
          "committee",
          "commission",
          "trust",
          "department",
          "ministry",
          "association",
          "society",
          "board",
          "agency",
          "authority",
          "service",
          "secretary",
          "commissioner",
          "minister",
          "office",
          "club",
          "party",
          "union",
          "corporation",
          "company",
          "group",
          "institute",
          "museum",
          "court",
          "bank",
          "administration",
          "federation",
          "foundation",
          "district",
          "county");

  private final DraftTree tree;

  private NameRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    NameRepairs repairs = new NameRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.officeWithName(i);
        repairs.nameWithAnd(i);
      }
    }
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.oneName(i);
      }
    }
  }

  /** "Director of rugby Ann Lee": she is the director, and rugby is not hers. */
  private void officeWithName(int name) {
    Dependency edge = tree.edge(name);
    int office = edge.governor();
    int of = tree.dependent(name, "case");
    boolean candidate =
        edge.is("nmod")
            && isPerson(name)
            && of == office + 1
            && tree.token(of).word().equals("of")
            && Animacy.isPerson(tree.token(office).word(), tree.token(office).tag());
    int field = -1;
    for (int i = of + 1; candidate && i < name && !isPerson(i); i++) {
      boolean word = tree.token(i).tag().equals("NN") && tree.hangsOn(i, name);
      field = word && !Animacy.isPerson(tree.token(i).word(), "NN") ? i : field;
    }
    if (field < 0) {
      return;
    }
    for (int i = of; i < field; i++) {
      if (tree.hangsOn(i, name)) {
        tree.attach(field, i, tree.edge(i).relation());
      }
    }
    tree.attach(office, field, "nmod");
    tree.attach(office, name, "appos");
  }

  private boolean isPerson(int token) {
    return "PERSON".equals(tree.token(token).ner());
  }

  /** "The Competition and Markets Authority": one name, which its last word heads. */
  private void nameWithAnd(int last) {
    Dependency edge = tree.edge(last);
    int first = edge.governor();
    int and = last;
    while (and > first && !tree.token(and).tag().equals("CC")) {
      and--;
    }
    boolean one =
        edge.is("conj")
            && and > first
            && isOrganisation(first)
            && isOrganisation(and)
            && isOrganisation(last)
            && tree.edge(first) != null;
    if (!one) {
      return;
    }
    Dependency above = tree.edge(first);
    for (int i = 0; i < tree.size(); i++) {
      Dependency below = tree.edge(i);
      if (below != null && below.governor() == first && i != last) {
        tree.attach(last, i, below.relation());
      }
    }
    tree.attach(above.governor(), last, above.relation());
    tree.attach(last, first, "compound");
    tree.attach(last, and, "cc");
  }

  private boolean isOrganisation(int token) {
    return tree.token(token).ner().equals("ORGANIZATION");
  }

  /**
   * "Dumfries and Galloway Council wants", "the Arts and Culture Secretary": one name of a body or
   * an office, where the verb or the article says so.
   */
  private void oneName(int last) {
    int first = tree.edge(last).governor();
    boolean names =
        tree.edge(last).is("conj")
            && first < last
            && isName(first)
            && isName(last)
            && BODIES.contains(tree.token(last).word().toLowerCase(Locale.ROOT))
            && tree.token(first + 1).word().equalsIgnoreCase("and")
            && isNameFrom(first + 2, last)
            && tree.edge(first) != null
            && (isUnderArticle(first) || hasSingularVerb(first));
    if (!names) {
      return;
    }
    Dependency above = tree.edge(first);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangsOn(i, first) && i != last) {
        tree.attach(last, i, tree.edge(i).relation());
      }
    }
    tree.attach(above.governor(), last, above.relation());
    tree.attach(last, first, "compound");
    tree.attach(last, first + 1, "compound");
  }

  private boolean isName(int token) {
    return tree.token(token).tag().startsWith("NNP");
  }

  private boolean isNameFrom(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isName(i)) {
        return false;
      }
    }
    return from < to;
  }

  /** "The Grantham and": no town has an article. */
  private boolean isUnderArticle(int name) {
    return name > 0
        && tree.token(name - 1).word().equalsIgnoreCase("the")
        && tree.hangsOn(name - 1, name);
  }

  private boolean hasSingularVerb(int subject) {
    int verb = tree.edge(subject).governor();
    if (verb < 0 || !tree.edge(subject).is("nsubj")) {
      return false;
    }
    for (int i = subject + 1; i <= verb; i++) {
      boolean own = i == verb || tree.hangsOn(i, verb);
      if (own
          && (tree.token(i).tag().equals("VBZ") || tree.token(i).word().equalsIgnoreCase("was"))) {
        return true;
      }
    }
    return false;
  }
}
