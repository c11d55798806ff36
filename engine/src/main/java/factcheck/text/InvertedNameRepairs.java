package factcheck.text;

/**
 * Mends what follows a name or a number and is not of it: an apposition to a number that belongs to
 * the noun it counts ("the smaller two, A and B"), and behind a person named after the verb what
 * belongs to the verb (", said Ann Lee after the vote") or says who she is.
 */
final class InvertedNameRepairs {
  private final DraftTree tree;

  private InvertedNameRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    InvertedNameRepairs repairs = new InvertedNameRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.apposition(i);
        repairs.afterInvertedName(i);
        repairs.officeOfInvertedName(i);
      }
    }
  }

  private void apposition(int token) {
    Dependency edge = tree.edge(token);
    Dependency above = tree.edge(edge.governor());
    if (edge.is("appos") && above != null && above.is("nummod") && above.governor() >= 0) {
      tree.attach(above.governor(), token, edge.relation());
    }
  }

  private void afterInvertedName(int token) {
    Dependency edge = tree.edge(token);
    int name = edge.governor();
    Dependency above = tree.edge(name);
    boolean inverted =
        above != null
            && above.is("nsubj")
            && above.governor() >= 0
            && above.governor() < name
            && name < token
            && "PERSON".equals(tree.token(name).ner());
    boolean ofName = tree.hasCase(token, "of") && isBody(token);
    if (inverted && edge.is("nmod") && !edge.is("nmod:poss") && !ofName) {
      tree.attach(above.governor(), token, "obl");
    } else if (inverted && edge.is("advmod")) {
      tree.attach(above.governor(), token, "advmod");
    }
  }

  /** "Said Ann Lee of the union": where she is from, and not what she speaks of. */
  private boolean isBody(int noun) {
    return tree.token(noun).tag().startsWith("NNP")
        || Agreement.isCollective(tree.token(noun).lemma());
  }

  /**
   * ", said Ann Lee, chief Orlo and Varde economist": she is that, and does not speak beside him.
   */
  private void officeOfInvertedName(int office) {
    Dependency edge = tree.edge(office);
    int name = edge.governor();
    Dependency above = tree.edge(name);
    boolean inverted =
        edge.is("conj")
            && !"PERSON".equals(tree.token(office).ner())
            && "PERSON".equals(tree.token(name).ner())
            && name + 1 < office
            && tree.token(name + 1).word().equals(",")
            && above != null
            && above.is("nsubj")
            && above.governor() >= 0
            && above.governor() < name
            && SpeechVerbs.contains(tree.token(above.governor()).lemma());
    if (inverted) {
      tree.attach(name, office, "appos");
    }
  }
}
