package factcheck.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a scorer thinks of a sentence.
 *
 * @param attachments of what its words hang on
 * @param events of how it presents the event that each of its words may stand for
 * @param participants of who takes part in these events, and who says so
 * @param references of what its words may refer to
 */
public record SentenceOpinion(
    Attachments attachments,
    EventScores events,
    ParticipantScores participants,
    ReferenceScores references) {
  public SentenceOpinion {
    Objects.requireNonNull(attachments, "attachments");
    Objects.requireNonNull(events, "events");
    Objects.requireNonNull(participants, "participants");
    Objects.requireNonNull(references, "references");
  }

  /** What it says of each word of a sentence that was scored whole, by the word's index. */
  ImmutableMap<Integer, WordOpinion> words() {
    return words(IntStream.range(0, participants.words()).boxed().toList());
  }

  /**
   * What it says of each word, by the word's index in its sentence.
   *
   * @param tokens those that were scored together, as indices in their sentence; the rows are
   *     theirs, behind that of the root
   */
  ImmutableMap<Integer, WordOpinion> words(List<Integer> tokens) {
    ImmutableMap.Builder<Integer, WordOpinion> words = ImmutableMap.builder();
    ImmutableSet<Integer> seen = ImmutableSet.copyOf(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      words.put(
          tokens.get(i),
          new WordOpinion(
              events.row(i + 1),
              Optional.of(participants.of(tokens, seen, i)),
              Optional.of(references.row(i + 1))));
    }
    return words.buildOrThrow();
  }
}
