package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.text.Span;

/** The decision on a claim part that two positions of an article speak for and against. */
final class Opponents {
  /** How far two positions must be apart for the one to be for the claim, the other against it. */
  private static final double PLAIN = 0.2;

  private Opponents() {}

  /**
   * CONFLICTING_EVIDENCE, with both quotes.
   *
   * @param pro what states the part
   * @param contra what denies it; where neither is plain, which is which is not shown
   */
  static Decision decision(PartReading reading, Position pro, Position contra, double confidence) {
    boolean plain = pro.strength() + contra.strength() >= PLAIN;
    Reason reason =
        new Reason(
            Label.CONFLICTING_EVIDENCE,
            confidence,
            pro.speakers().isEmpty() || contra.speakers().isEmpty()
                ? "the article has opposite positions on it"
                : name(pro) + " and " + name(contra) + " hold opposite positions on it",
            ImmutableList.of(
                Reason.leaf(
                    Label.SUPPORTED,
                    Math.min(1, pro.strength()),
                    said(plain ? "said" : "one side is taken", pro)),
                Reason.leaf(
                    Label.REFUTED,
                    Math.min(1, contra.strength()),
                    said(plain ? "contradicted" : "the other", contra))));
    return new Decision(
        reason,
        ImmutableList.of(
            new Decision.Passage(
                quote(reading, pro, contra),
                plain ? Stance.SUPPORTS : Stance.ONE_SIDE,
                pro.speakers(),
                1),
            new Decision.Passage(
                quote(reading, contra, pro),
                plain ? Stance.REFUTES : Stance.ONE_SIDE,
                contra.speakers(),
                1)),
        ImmutableList.of());
  }

  private static String name(Position position) {
    return position.speakers().get(0).text();
  }

  private static String said(String how, Position position) {
    return how + " by " + (position.speakers().isEmpty() ? "the article itself" : name(position));
  }

  /** The sentence; of one in which both parties speak, only the one's words. */
  private static Span quote(PartReading reading, Position position, Position other) {
    return position.sentence() == other.sentence()
        ? position.words()
        : reading.article().annotated().sentences().get(position.sentence()).span();
  }
}
