package factcheck.verdict;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that stand in any sentence, and tell nothing about what a passage is about. */
final class FunctionWords {
  private static final ImmutableSet<String> ALL =
      ImmutableSet.<String>builder()
          .add("a", "an", "the", "this", "that", "these", "those", "and", "or", "but", "if", "as")
          .add("of", "in", "on", "at", "to", "for", "by", "with", "from", "into", "about", "than")
          .add("be", "is", "are", "was", "were", "been", "being", "am", "do", "does", "did")
          .add("have", "has", "had", "will", "would", "shall", "should", "can", "could", "may")
          .add("might", "must", "not", "no", "so", "very", "there", "it", "its", "he", "she", "his")
          .add("her", "him", "they", "their", "them", "we", "our", "us", "you", "your", "i", "my")
          .build();

  private FunctionWords() {}

  /** Whether at least half of the other words of a quotation stand in a passage. */
  static boolean sharesContent(List<QuotedWord> quotation, List<QuotedWord> passage) {
    Set<String> said = passage.stream().map(QuotedWord::form).collect(Collectors.toSet());
    List<String> content =
        quotation.stream().map(QuotedWord::form).filter(form -> !ALL.contains(form)).toList();
    return 2 * content.stream().filter(said::contains).count() >= content.size();
  }
}
