package factcheck.text;

import com.google.common.collect.ImmutableSet;

/**
 * Mends when something was, or that it was not: "two days before the vote", "in February Costa
 * led", "the first victim of the week".
 */
final class EventTimeRepairs {
  private static final ImmutableSet<String> MONTHS =
      ImmutableSet.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private final DraftTree tree;

  private EventTimeRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    EventTimeRepairs repairs = new EventTimeRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.beforeEvent(i);
        repairs.beforeName(i);
        repairs.ofNoun(i);
      }
    }
  }

  /** "Two days before the vote": one time, also where both hang on the verb. */
  private void beforeEvent(int event) {
    int preposition = tree.dependent(event, "case");
    int unit = preposition - 1;
    boolean one =
        unit >= 0
            && MeasureRepairs.TIMES.contains(tree.token(unit).lemma())
            && tree.token(preposition).word().matches("before|after")
            && (tree.hangsOn(event, unit) && tree.edge(event).is("dep") || areBeside(unit, event));
    if (one) {
      tree.attach(unit, event, "nmod");
    }
  }

  private boolean areBeside(int unit, int event) {
    return tree.has(unit, "nummod")
        && tree.edge(unit).relation().equals("obl:tmod")
        && tree.edge(event).is("obl")
        && tree.hangsOn(event, tree.edge(unit).governor());
  }

  /** "The first victim of the week, a nurse, died": whose the week is, and not when. */
  private void ofNoun(int time) {
    int verb = tree.edge(time).governor();
    int noun = tree.first(time) - 1;
    boolean of =
        tree.edge(time).is("obl")
            && tree.hasCase(time, "of")
            && verb > time
            && noun >= 0
            && tree.token(noun).tag().startsWith("NN")
            && tree.hangsOn(noun, verb);
    if (of) {
      tree.attach(noun, time, "nmod");
    }
  }

  /** "In February Costa led": when she led, and no name of hers. */
  private void beforeName(int month) {
    int name = tree.edge(month).governor();
    boolean when =
        MONTHS.contains(tree.token(month).word())
            && tree.edge(month).is("compound")
            && name > month
            && month > 0
            && tree.token(month - 1).word().equalsIgnoreCase("in")
            && tree.hangsOn(month - 1, name)
            && tree.hangs(name)
            && tree.edge(name).is("nsubj");
    if (when) {
      tree.attach(tree.edge(name).governor(), month, "obl");
      tree.attach(month, month - 1, "case");
    }
  }
}
