package factcheck.entail;

import java.util.Objects;

/**
 * Two texts whose relation is asked for.
 *
 * @param premise what is taken as given: a passage of an article
 * @param hypothesis what is to be judged in its light: a claim
 */
public record Pair(String premise, String hypothesis) {
  public Pair {
    Objects.requireNonNull(premise, "premise");
    Objects.requireNonNull(hypothesis, "hypothesis");
  }
}
