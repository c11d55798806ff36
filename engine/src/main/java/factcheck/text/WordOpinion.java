package factcheck.text;

import java.util.Objects;
import java.util.Optional;

/**
 * What a scorer thinks of one word of a sentence.
 *
 * @param factuality how the sentence presents the event that the word may stand for
 * @param participants who takes part in it
 * @param reference what the word may refer to, or be referred to as; empty once the text is read
 */
record WordOpinion(
    Factuality factuality, Participants participants, Optional<ReferenceVectors> reference) {
  WordOpinion {
    Objects.requireNonNull(factuality, "factuality");
    Objects.requireNonNull(participants, "participants");
    Objects.requireNonNull(reference, "reference");
  }

  /** The same without what the word may refer to, which takes most of its memory. */
  WordOpinion withoutReference() {
    return new WordOpinion(factuality, participants, Optional.empty());
  }
}
