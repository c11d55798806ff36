package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Sentences of an article that are read together as evidence.
 *
 * @param sentences their indices, ascending
 * @param text their words, pronouns replaced by what they stand for
 */
record Premise(List<Integer> sentences, String text) {
  Premise {
    sentences = ImmutableList.copyOf(sentences);
  }
}
