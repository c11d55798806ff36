package factcheck.value;

import java.util.Objects;

/**
 * A content word in comparable form.
 *
 * @param lemma base form, lower case
 * @param kind what sort of word it is
 */
public record Term(String lemma, Kind kind) {
  /** Sorts of content words. */
  public enum Kind {
    NOUN,
    VERB,
    ADJECTIVE,
    ADVERB,
    NAME,
    NUMBER
  }

  public Term {
    Objects.requireNonNull(lemma, "lemma");
    Objects.requireNonNull(kind, "kind");
  }
}
