package factcheck.text;

import java.util.List;
import java.util.Optional;

/**
 * A second opinion on sentences: what each word hangs on, how the sentence presents each event, who
 * takes part in it, who says so, and what its pronouns look for. Safe for use by many threads.
 */
@FunctionalInterface
public interface SentenceScorer extends AutoCloseable {
  /** A scorer that has no opinion, so that the parser's trees and the rules' readings stay. */
  SentenceScorer NONE = (words, tags) -> Optional.empty();

  /**
   * Scores the words of one sentence.
   *
   * @param words the tokens in their order, at least one
   * @param tags their parts of speech (Penn Treebank), one for each word
   * @return empty where the sentence is longer than the scorer can read
   */
  Optional<SentenceOpinion> score(List<String> words, List<String> tags);

  /** Frees native memory, where there is any; the scorer cannot be used afterwards. */
  @Override
  default void close() {}
}
