package factcheck.text;

import com.google.common.collect.ImmutableSet;

/** Mends how long before or after an event something was: "two days before the vote". */
final class EventTimeRepairs {
  private static final ImmutableSet<String> TIMES =
      ImmutableSet.of("minute", "hour", "day", "week", "month", "year", "decade");

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
      }
    }
  }

  /** "Two days before the vote": one time, also where both hang on the verb. */
  private void beforeEvent(int event) {
    int preposition = tree.dependent(event, "case");
    int unit = preposition - 1;
    boolean one =
        unit >= 0
            && TIMES.contains(tree.token(unit).lemma())
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
}
