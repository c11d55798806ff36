package factcheck.text;

import java.util.List;
import java.util.Optional;

/**
 * Says of each word of a sentence how likely it hangs on each other word, and by which relation: a
 * second opinion on the parser's tree. Safe for use by many threads.
 */
@FunctionalInterface
public interface AttachmentScorer extends AutoCloseable {
  /** A scorer that has no opinion, so that the parser's trees stay as they are. */
  AttachmentScorer NONE = (words, tags) -> Optional.empty();

  /**
   * Scores the words of one sentence.
   *
   * @param words the tokens in their order, at least one
   * @param tags their parts of speech (Penn Treebank), one for each word
   * @return empty where the sentence is longer than the scorer can read
   */
  Optional<Attachments> score(List<String> words, List<String> tags);

  /** Frees native memory, where there is any; the scorer cannot be used afterwards. */
  @Override
  default void close() {}
}
