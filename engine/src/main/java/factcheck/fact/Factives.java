package factcheck.fact;

import com.google.common.collect.ImmutableSet;

/**
 * Words that take the clause they embed for true, asserted or denied: "she did not know that it
 * leaked" (Kiparsky and Kiparsky 1970, "Fact").
 */
final class Factives {
  private static final ImmutableSet<String> LEMMAS =
      ImmutableSet.of(
          "know",
          "realise",
          "realize",
          "regret",
          "notice",
          "remember",
          "forget",
          "recognise",
          "recognize",
          "mention",
          "reveal",
          "disclose",
          "admit",
          "acknowledge",
          "concede",
          "resent",
          "mind",
          "aware",
          "surprised",
          "sorry",
          "glad",
          "happy",
          "pleased",
          "disappointed",
          "proud",
          "shocked",
          "angry",
          "upset",
          "ashamed",
          "grateful",
          "delighted",
          "annoyed");

  private Factives() {}

  /** Whether the clause below the word with this lemma holds whether or not the word is denied. */
  static boolean contains(String lemma) {
    return LEMMAS.contains(lemma);
  }
}
