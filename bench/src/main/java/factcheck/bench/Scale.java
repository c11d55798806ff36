package factcheck.bench;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** How many answers a set of claims tells apart, and so when an answer counts as right. */
enum Scale {
  /** SUPPORTED against everything else. */
  TWO_WAY,
  /** SUPPORTED, REFUTED and, for every answer that decides nothing, NOT_ENOUGH_INFO. */
  THREE_WAY,
  /** The exact verdict. */
  FIVE_WAY;

  private static final ImmutableSet<Gold> ONLY_FIVE_WAY =
      ImmutableSet.of(Gold.CONFLICTING_EVIDENCE, Gold.NOT_CHECKABLE);

  /** The scale that fits the labels of a whole set. */
  static Scale of(Set<Gold> labels) {
    if (labels.contains(Gold.NOT_SUPPORTED)) {
      return TWO_WAY;
    }
    return labels.stream().anyMatch(ONLY_FIVE_WAY::contains) ? FIVE_WAY : THREE_WAY;
  }

  /** The label or answer as this scale sees it. */
  Gold fold(Gold label) {
    return switch (this) {
      case TWO_WAY -> label == Gold.SUPPORTED ? Gold.SUPPORTED : Gold.NOT_SUPPORTED;
      case THREE_WAY -> ONLY_FIVE_WAY.contains(label) ? Gold.NOT_ENOUGH_INFO : label;
      case FIVE_WAY -> label;
    };
  }
}
