package factcheck.text;

import java.util.Objects;

/**
 * What a scorer thinks of a sentence.
 *
 * @param attachments of what its words hang on
 * @param events of how it presents the event that each of its words may stand for
 * @param references of what its words may refer to
 */
public record SentenceOpinion(
    Attachments attachments, EventScores events, ReferenceScores references) {
  public SentenceOpinion {
    Objects.requireNonNull(attachments, "attachments");
    Objects.requireNonNull(events, "events");
    Objects.requireNonNull(references, "references");
  }

  /** Of the word in a row; row 0 stands for the root. */
  WordOpinion word(int row) {
    return new WordOpinion(events.row(row), references.row(row));
  }
}
