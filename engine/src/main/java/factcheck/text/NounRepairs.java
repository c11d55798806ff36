package factcheck.text;

import java.util.Locale;

/**
 * Mends noun phrases that the parser often hangs on the wrong word: an apposition that belongs to
 * the name right before its comma ("payments to Orlo Shipping, a firm"), a second subject that is
 * an apposition ("the second speaker, engineer Mia Brandt, warned"), nouns of a quotation that
 * became the subject of the verb after it, and a day that hangs on a score.
 */
final class NounRepairs {
  private final DraftTree tree;

  private NounRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    NounRepairs repairs = new NounRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.quotedSubject(i);
        repairs.secondSubject(i);
        repairs.apposition(i);
        repairs.listInNegation(i);
        repairs.remark(i);
        repairs.dayOfNumber(i);
        repairs.listOfNames(i);
        repairs.listOfThings(i);
        repairs.nameWithAnd(i);
      }
    }
  }

  /** "Ann Lee, Bob Day, Carl Orr": names in a row, and not one that is the other. */
  private void listOfNames(int name) {
    Dependency edge = tree.edge(name);
    int first = edge.governor();
    boolean listed =
        edge.is("appos")
            && isName(name)
            && isName(first)
            && tree.token(name).ner().equals(tree.token(first).ner())
            && isComma(first(name) - 1)
            && !tree.has(name, "det")
            && (tree.has(name, "conj") || more(name, first));
    if (!listed) {
      return;
    }
    tree.attach(first, name, "conj");
    for (int i = name + 1; i < tree.size(); i++) {
      Dependency below = tree.edge(i);
      if (below != null && below.governor() == name && below.is("conj")) {
        tree.attach(first, i, "conj");
      }
    }
  }

  /** "Her abdomen, hips and knees": things in a row, of which the last have no article. */
  private void listOfThings(int thing) {
    Dependency edge = tree.edge(thing);
    int first = edge.governor();
    boolean listed =
        edge.is("appos")
            && isThing(thing)
            && isThing(first)
            && isComma(first(thing) - 1)
            && (isLastOfRow(thing) && isUndetermined(thing)
                || isFollowed(thing, first)
                || tree.has(first, "conj") && isUndetermined(thing) && isConj(first, thing));
    if (!listed) {
      return;
    }
    tree.attach(first, thing, "conj");
    for (int i = thing + 1; i < tree.size(); i++) {
      Dependency below = tree.edge(i);
      if (below != null && below.governor() == thing && below.is("conj")) {
        tree.attach(first, i, "conj");
      }
    }
  }

  private boolean isUndetermined(int noun) {
    return !tree.has(noun, "det") && !tree.has(noun, "nmod:poss");
  }

  /** Whether another of the row stands between the two. */
  private boolean isConj(int first, int thing) {
    int other = tree.dependent(first, "conj");
    return other > first && other < thing;
  }

  private boolean isThing(int token) {
    String tag = tree.token(token).tag();
    return (tag.equals("NN") || tag.equals("NNS")) && tree.token(token).ner().equals("O");
  }

  /** Whether an "and" joins something to the last of the row, without a comma before it. */
  private boolean isLastOfRow(int thing) {
    int last = tree.dependent(thing, "conj");
    int and = last < 0 ? -1 : tree.dependent(last, "cc") >= 0 ? tree.dependent(last, "cc") : last;
    while (and > thing && !tree.token(and).tag().equals("CC")) {
      and--;
    }
    return last > thing && and > thing && !isComma(and - 1);
  }

  /** Whether another thing stands behind it in the same row. */
  private boolean isFollowed(int thing, int first) {
    for (int i = thing + 1; i < tree.size(); i++) {
      Dependency edge = tree.edge(i);
      if (edge != null
          && edge.governor() == first
          && edge.is("appos")
          && isThing(i)
          && !tree.has(i, "det")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the row goes on behind the name. */
  private boolean more(int name, int first) {
    for (int i = name + 1; i < tree.size(); i++) {
      Dependency edge = tree.edge(i);
      if (edge != null
          && edge.governor() == first
          && (edge.is("conj") || edge.is("appos"))
          && isName(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(int token) {
    return tree.token(token).tag().startsWith("NNP");
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

  /** A day that hangs on a bare number belongs to what hangs the number: "won 3 to 2 on Friday". */
  private void dayOfNumber(int day) {
    Dependency edge = tree.edge(day);
    boolean dated = tree.token(day).ner().equals("DATE") || tree.token(day).ner().equals("TIME");
    boolean applies =
        edge.is("nmod")
            && dated
            && tree.token(day).tag().startsWith("NNP")
            && tree.token(edge.governor()).tag().equals("CD")
            && edge.governor() < day
            && tree.has(day, "case");
    int above = edge.governor();
    while (applies && tree.hangs(above) && !tree.token(above).tag().startsWith("VB")) {
      above = tree.edge(above).governor();
    }
    if (applies && tree.token(above).tag().startsWith("VB")) {
      tree.attach(above, day, "obl");
    }
  }

  /** A singular apposition with an article describes the name before its comma. */
  private void apposition(int noun) {
    Dependency edge = tree.edge(noun);
    int comma = first(noun) - 1;
    int name = comma - 1;
    boolean applies =
        edge.is("appos")
            && tree.token(noun).tag().equals("NN")
            && hasArticle(noun)
            && name >= 0
            && isComma(comma)
            && name != edge.governor()
            && tree.token(name).tag().startsWith("NNP")
            && tree.isBelow(name, edge.governor());
    if (!applies) {
      return;
    }
    int head = name;
    while (tree.edge(head).governor() != edge.governor() && tree.edge(head).governor() > name) {
      head = tree.edge(head).governor();
    }
    boolean conjunct = tree.edge(head).is("conj");
    boolean common = !tree.token(edge.governor()).tag().startsWith("NNP") && !isPossessor(head);
    if (conjunct || common && !tree.token(head).ner().equals("PERSON")) {
      tree.attach(head, noun, "appos");
    }
  }

  private boolean isPossessor(int token) {
    return tree.edge(token).is("nmod:poss") || tree.edge(token).is("compound");
  }

  /** Two subjects side by side between commas: the second says who the first is. */
  private void secondSubject(int name) {
    Dependency edge = tree.edge(name);
    if (!edge.is("nsubj") || !tree.token(name).ner().equals("PERSON")) {
      return;
    }
    int comma = first(name) - 1;
    boolean enclosed = comma > 0 && isComma(comma) && name + 1 < tree.size() && isComma(name + 1);
    for (int i = 0; enclosed && i < comma; i++) {
      if (tree.edge(i) != null
          && tree.edge(i).governor() == edge.governor()
          && tree.edge(i).is("nsubj")
          && tree.edge(comma - 1) != null
          && tree.isBelow(comma - 1, i)) {
        tree.attach(i, name, "appos");
        return;
      }
    }
  }

  /** “There was no bed, no doctor,” Falk told: what is quoted does not tell. */
  private void quotedSubject(int noun) {
    Dependency edge = tree.edge(noun);
    int verb = edge.governor();
    if (!edge.is("nsubj") || verb < noun || !isQuoted(noun) || isQuoted(verb)) {
      return;
    }
    int speaker = -1;
    int listed = -1;
    for (int i = 0; i < tree.size(); i++) {
      if (tree.edge(i) == null || i == noun || !tree.edge(i).is("nsubj")) {
        continue;
      }
      int governor = tree.edge(i).governor();
      if (governor == verb && !isQuoted(i)) {
        speaker = i;
      } else if (i < noun
          && governor >= 0
          && tree.edge(governor).governor() == verb
          && isQuoted(governor)) {
        listed = i;
      }
    }
    if (speaker >= 0 && listed >= 0) {
      tree.attach(listed, noun, "conj");
    }
  }

  /** "No bed, no doctor": a list, and not one that is the other. */
  private void listInNegation(int noun) {
    if (tree.edge(noun).is("appos") && isNone(noun) && isNone(tree.edge(noun).governor())) {
      int first = tree.edge(noun).governor();
      int list = tree.edge(first).is("conj") ? tree.edge(first).governor() : first;
      tree.attach(list, noun, "conj");
    }
  }

  private boolean isNone(int noun) {
    int determiner = tree.dependent(noun, "det");
    return determiner >= 0 && tree.token(determiner).word().equalsIgnoreCase("no");
  }

  /**
   * "Asked for a second hearing, a request the court granted": a noun after a comma that sums up
   * the clause is none of its objects.
   */
  private void remark(int noun) {
    Dependency edge = tree.edge(noun);
    int comma = first(noun) - 1;
    boolean remark =
        edge.is("obj")
            && edge.governor() < comma - 1
            && isComma(comma)
            && hasArticle(noun)
            && tree.dependent(noun, "acl") >= 0
            && tree.edge(comma - 1) != null
            && tree.edge(comma - 1).governor() == edge.governor()
            && tree.edge(comma - 1).is("obl");
    if (remark) {
      tree.attach(edge.governor(), noun, "dep");
    }
  }

  private boolean hasArticle(int noun) {
    int determiner = tree.dependent(noun, "det");
    if (determiner < 0) {
      return false;
    }
    return switch (tree.token(determiner).word().toLowerCase(Locale.ROOT)) {
      case "a", "an", "the" -> true;
      default -> false;
    };
  }

  /** Whether an odd number of quotation marks stands before the token. */
  private boolean isQuoted(int token) {
    int marks = 0;
    for (int i = 0; i < token; i++) {
      switch (tree.token(i).tag()) {
        case "``", "''" -> marks++;
        default -> {}
      }
    }
    return marks % 2 == 1;
  }

  private boolean isComma(int token) {
    return token >= 0 && tree.token(token).word().equals(",");
  }

  /** The first token at or below {@code head} by a dependency or by neighbourhood. */
  private int first(int head) {
    int first = head;
    while (first > 0 && !isComma(first - 1) && tree.isBelow(first - 1, head)) {
      first--;
    }
    return first;
  }
}
