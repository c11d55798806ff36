package factcheck.text;

import java.util.Objects;

/**
 * What a scorer thinks of one word of a sentence.
 *
 * @param factuality how the sentence presents the event that the word may stand for
 * @param reference what the word may refer to, or be referred to as
 */
record WordOpinion(Factuality factuality, ReferenceVectors reference) {
  WordOpinion {
    Objects.requireNonNull(factuality, "factuality");
    Objects.requireNonNull(reference, "reference");
  }
}
