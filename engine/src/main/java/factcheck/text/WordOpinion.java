package factcheck.text;

import java.util.Objects;
import java.util.Optional;

/**
 * What a scorer thinks of one word of a sentence.
 *
 * @param factuality how the sentence presents the event that the word may stand for
 * @param participants who takes part in it and who says so; empty for what is no predicate, once
 *     the text is read
 * @param reference what the word may refer to, or be referred to as; empty once the text is read
 */
record WordOpinion(
    Factuality factuality,
    Optional<Participants> participants,
    Optional<ReferenceVectors> reference) {
  WordOpinion {
    Objects.requireNonNull(factuality, "factuality");
    Objects.requireNonNull(participants, "participants");
    Objects.requireNonNull(reference, "reference");
  }

  /** The same, said by whom {@code whole} holds for the speaker. */
  WordOpinion saidAs(WordOpinion whole) {
    Optional<Participants> said =
        participants.flatMap(own -> whole.participants.map(other -> own.saidAs(other)));
    return new WordOpinion(factuality, said, reference);
  }

  /** The same for a text that is read, where the rest is no longer needed and takes memory. */
  WordOpinion afterReading(boolean predicate) {
    return new WordOpinion(factuality, participants.filter(any -> predicate), Optional.empty());
  }
}
