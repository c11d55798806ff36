package factcheck.text;

import com.google.common.collect.ImmutableSet;

/** Verbs that say with "as" what their subject holds of the object: "described it as unfair". */
public final class JudgingVerbs {
  private static final ImmutableSet<String> LEMMAS =
      ImmutableSet.of(
          "describe",
          "regard",
          "label",
          "brand",
          "characterise",
          "characterize",
          "see",
          "view",
          "perceive",
          "condemn",
          "criticise",
          "criticize",
          "reject",
          "deride",
          "decry",
          "praise",
          "hail",
          "dismiss",
          "denounce",
          "depict",
          "portray");

  private JudgingVerbs() {}

  /** Whether what stands behind "as" is what the verb's subject holds of its object. */
  public static boolean contains(String lemma) {
    return LEMMAS.contains(lemma);
  }
}
