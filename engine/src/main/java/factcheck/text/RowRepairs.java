package factcheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Mends rows of nouns, and where they end: "a mirror, a cup decorated with deer and 200 beads" are
 * three things, none of which decorates another, and "both hostages, Ann Lee and Bob Day" are two
 * people.
 */
final class RowRepairs {
  private final DraftTree tree;

  private RowRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    RowRepairs repairs = new RowRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.countedLast(i);
        repairs.ofRow(i);
        repairs.bothNamed(i);
        repairs.sameWay(i);
        repairs.sameAmount(i);
      }
    }
  }

  /**
   * "A mirror, a cup decorated with deer and 200 beads": a row between commas needs its "and", and
   * what is counted goes with what has an article, not with what has none, nor with who made it.
   */
  private void countedLast(int last) {
    int bare = tree.edge(last).governor();
    boolean within =
        tree.edge(last).is("conj")
            && bare < last
            && tree.has(last, "nummod")
            && tree.hangs(bare)
            && tree.edge(bare).is("obl")
            && tree.token(last).tag().equals("NNS")
            && (isBare(bare) || !isThing(bare) && isThing(last));
    int participle = within ? tree.edge(bare).governor() : -1;
    boolean told =
        within
            && tree.token(participle).tag().equals("VBN")
            && tree.hangs(participle)
            && tree.edge(participle).relation().equals("acl");
    int thing = told ? tree.edge(participle).governor() : -1;
    if (!told || !tree.hangs(thing) || !isSecond(thing)) {
      return;
    }
    int first = tree.edge(thing).governor();
    tree.attach(first, last, "conj");
    tree.attach(first, thing, "conj");
    moveConjunction(bare, last);
  }

  private void moveConjunction(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tree.hangsOn(i, from) && tree.edge(i).is("cc")) {
        tree.attach(to, i, "cc");
      }
    }
  }

  /** "A ring, a sword wrapped in cloth and 40 coins": no ring is a sword. */
  private void ofRow(int thing) {
    if (isSecond(thing) && isLike(thing) && endsRow(thing)) {
      tree.attach(tree.edge(thing).governor(), thing, "conj");
    }
  }

  /** Whether it is set behind another thing by a comma, as what that is. */
  private boolean isSecond(int thing) {
    int first = tree.edge(thing).governor();
    return tree.edge(thing).is("appos")
        && first < thing
        && isThing(first)
        && isThing(thing)
        && tree.isComma(tree.first(thing) - 1);
  }

  private boolean isLike(int thing) {
    return hasIndefinite(thing) && hasIndefinite(tree.edge(thing).governor());
  }

  /** Whether one more thing is joined to the first behind it. */
  private boolean endsRow(int thing) {
    int first = tree.edge(thing).governor();
    for (int i = thing + 1; i < tree.size(); i++) {
      if (tree.hangsOn(i, first) && tree.edge(i).is("conj") && isThing(i)) {
        return hasIndefinite(i) || tree.has(i, "nummod");
      }
    }
    return false;
  }

  /** "Both hostages, Ann Lee, 44, and Bob Day": two names for two people. */
  private void bothNamed(int second) {
    int people = tree.edge(second).governor();
    boolean name = tree.edge(second).is("conj") && people < second && isPerson(second);
    List<Integer> row = name ? row(people) : List.of();
    boolean both =
        row.size() == 2
            && row.get(1) == second
            && isPerson(row.get(0))
            && tree.token(people).tag().equals("NNS")
            && isTwo(people)
            && tree.isComma(tree.first(row.get(0)) - 1);
    if (both) {
      tree.attach(people, row.get(0), "appos");
      tree.attach(row.get(0), second, "conj");
    }
  }

  /** "Approved by the court and by the state": the state, too, approves it. */
  private void sameWay(int noun) {
    int verb = tree.edge(noun).governor();
    int preposition = tree.dependent(noun, "case");
    boolean candidate =
        tree.edge(noun).is("conj")
            && preposition > verb
            && preposition < noun
            && tree.isVerb(verb)
            && tree.token(noun).tag().matches("NN.*|PRP|CD")
            && tree.token(preposition - 1).tag().equals("CC")
            && !tree.has(noun, "cop")
            && !tree.has(noun, "nsubj");
    for (int i = preposition - 2; candidate && i > verb; i--) {
      if (tree.hangsOn(i, verb) && tree.edge(i).is("obl")) {
        if (tree.hasCase(i, tree.token(preposition).word()) && isAlike(i, noun)) {
          tree.attach(i, noun, "conj");
        }
        return;
      }
    }
  }

  /** "Rose 4% and 2%, respectively": two amounts, where the parser joins the second to the verb. */
  private void sameAmount(int noun) {
    int verb = tree.edge(noun).governor();
    int object = verb < 0 ? -1 : tree.dependent(verb, "obj");
    boolean amount =
        tree.edge(noun).is("conj")
            && object > verb
            && object < noun
            && tree.isVerb(verb)
            && tree.has(noun, "nummod")
            && tree.has(object, "nummod")
            && !tree.has(noun, "case")
            && !tree.has(noun, "cop")
            && !tree.has(noun, "nsubj")
            && tree.token(noun).word().equals(tree.token(object).word())
            && tree.token(object + 1).tag().equals("CC");
    if (amount) {
      tree.attach(object, noun, "conj");
    }
  }

  /** "In Rome and in May" are no two places, "by the owner and by 5%" no two owners. */
  private boolean isAlike(int one, int two) {
    return isMeasure(one) == isMeasure(two);
  }

  private boolean isMeasure(int noun) {
    return tree.token(noun).word().equals("%")
        || String.valueOf(tree.token(noun).ner()).matches("DATE|TIME|DURATION|PERCENT|MONEY");
  }

  private List<Integer> row(int first) {
    List<Integer> row = new ArrayList<>();
    for (int i = first + 1; i < tree.size(); i++) {
      if (tree.hangsOn(i, first) && tree.edge(i).is("conj")) {
        row.add(i);
      }
    }
    return row;
  }

  private boolean isTwo(int noun) {
    for (int i = 0; i < noun; i++) {
      if (tree.hangsOn(i, noun)
          && tree.token(i).word().toLowerCase(Locale.ROOT).matches("both|two")) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(int token) {
    return "PERSON".equals(tree.token(token).ner());
  }

  private boolean isThing(int token) {
    String tag = tree.token(token).tag();
    return (tag.equals("NN") || tag.equals("NNS"))
        && "O".equals(tree.token(token).ner())
        && !Animacy.isPerson(tree.token(token).word(), tag);
  }

  private boolean isBare(int noun) {
    return !tree.has(noun, "det") && !tree.has(noun, "nummod") && !tree.has(noun, "nmod:poss");
  }

  private boolean hasIndefinite(int noun) {
    int determiner = tree.dependent(noun, "det");
    return determiner >= 0 && tree.token(determiner).word().matches("(?i)an?");
  }
}
