package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Sentences of an article that are read together as evidence.
 *
 * @param sentences their indices, ascending
 * @param text their words as {@link PremiseWriter} writes them
 * @param dated whether a date was put in that follows from the day of publication
 */
record Premise(List<Integer> sentences, String text, boolean dated) {
  Premise {
    sentences = ImmutableList.copyOf(sentences);
  }
}
