package factcheck.text;

import com.google.common.base.Preconditions;
import java.util.Objects;

/**
 * What a word looks for as a pronoun, and what it offers as a noun that a pronoun may mean, as a
 * scorer sees it: vectors whose product ranks mentions. What is held is handed on, not copied.
 *
 * @param wanted what it looks for; the last number is how much speaks for its meaning nothing that
 *     is named
 * @param offered what it offers, one number less
 */
@SuppressWarnings("ArrayRecordComponent") // rows of the scorer's that nobody compares
public record ReferenceVectors(float[] wanted, float[] offered) {
  /** The scorer was trained on products divided by this. */
  private static final double SCALE = 10;

  public ReferenceVectors {
    Objects.requireNonNull(wanted, "wanted");
    Objects.requireNonNull(offered, "offered");
    Preconditions.checkArgument(
        wanted.length == offered.length + 1, "%s and %s", wanted.length, offered.length);
  }

  /** How much speaks for the word meaning {@code noun}, in nats above or below other nouns. */
  double fit(ReferenceVectors noun) {
    double product = 0;
    for (int i = 0; i < noun.offered.length; i++) {
      product += wanted[i] * noun.offered[i];
    }
    return product / SCALE;
  }

  /** How much speaks for the word meaning nothing that is named. */
  double nothing() {
    return wanted[wanted.length - 1];
  }
}
