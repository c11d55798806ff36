package factcheck.text;

import com.google.common.collect.ImmutableSet;

/**
 * Mends what somebody is declared or made: "declared Ann Lee the winner" gives nobody a winner, and
 * "elected Bob Day mayor" knows no mayor of that name.
 */
final class NamingRepairs {
  private static final ImmutableSet<String> NAMING =
      ImmutableSet.of(
          "declare",
          "name",
          "elect",
          "appoint",
          "crown",
          "proclaim",
          "pronounce",
          "dub",
          "call",
          "deem",
          "label",
          "brand");

  private final DraftTree tree;

  private NamingRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    NamingRepairs repairs = new NamingRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.ofNamed(i);
      }
      if (tree.hangs(i) && repairs.isNaming(tree.edge(i).governor())) {
        repairs.secondObject(i);
        repairs.office(i);
      }
    }
  }

  private boolean isNaming(int verb) {
    return NAMING.contains(tree.token(verb).lemma()) && tree.isVerb(verb);
  }

  /** "Declared the candidate the winner", where the parser does not know what he is to it. */
  private void ofNamed(int title) {
    int named = tree.edge(title).governor();
    boolean second =
        tree.edge(title).is("dep")
            && named < title
            && tree.has(title, "det")
            && tree.token(title).tag().startsWith("NN")
            && !tree.isComma(tree.first(title) - 1)
            && tree.hangs(named)
            && (tree.edge(named).is("iobj") || tree.edge(named).is("obj"));
    int verb = second ? tree.edge(named).governor() : -1;
    if (second && isNaming(verb) && verb < named) {
      named(verb, named, title);
    }
  }

  /** "Declared Ann Lee the winner": she is it. */
  private void secondObject(int title) {
    int verb = tree.edge(title).governor();
    int receiver = tree.dependent(verb, "iobj");
    int named = receiver < 0 ? tree.dependent(verb, "obj") : receiver;
    boolean both =
        tree.edge(title).is("obj")
            && tree.token(title).tag().startsWith("NN")
            && !isTime(title)
            && named > verb
            && named < title
            && !tree.isComma(tree.first(title) - 1);
    if (both) {
      named(verb, named, title);
    }
  }

  /** "Called the police a second time". */
  private boolean isTime(int noun) {
    return String.valueOf(tree.token(noun).ner()).matches("DATE|TIME|DURATION|SET")
        || tree.token(noun).lemma().equals("time");
  }

  /** "Elected Bob Day mayor of Varde": the name comes first, and the office bears none. */
  private void office(int title) {
    boolean office = tree.edge(title).is("obj") && tree.token(title).tag().equals("NN");
    int name = office ? fullName(title) : -1;
    if (name < 0) {
      return;
    }
    int verb = tree.edge(title).governor();
    named(verb, name, title);
    for (int i = verb + 1; i < name; i++) {
      if (tree.hangsOn(i, title)) {
        tree.attach(name, i, tree.edge(i).relation());
      }
    }
  }

  /** Makes the second what the first is called; the day is when that is done. */
  private void named(int verb, int name, int title) {
    tree.attach(verb, name, "obj");
    tree.attach(verb, title, "xcomp");
    for (int i = title + 1; i < tree.size(); i++) {
      boolean day =
          tree.hangsOn(i, title)
              && tree.edge(i).is("nmod")
              && "DATE".equals(tree.token(i).ner())
              && tree.hasCase(i, "on");
      if (day) {
        tree.attach(verb, i, "obl");
      }
    }
  }

  /** The last word of a name of two words or more before the office; -1 for none. */
  private int fullName(int title) {
    for (int i = title - 1; i > tree.edge(title).governor() + 1; i--) {
      if (isOfName(i) && tree.hangsOn(i, title) && tree.edge(i).is("compound")) {
        return isOfName(i - 1) ? i : -1;
      }
    }
    return -1;
  }

  private boolean isOfName(int token) {
    return tree.token(token).tag().startsWith("NNP") && "PERSON".equals(tree.token(token).ner());
  }
}
