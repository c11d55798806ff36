package factcheck.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tokens of a sentence that are parsed together. An insertion between dashes breaks the parser's
 * reading of the sentence around it, so it is parsed on its own and hung below the word before it.
 *
 * @param tokens indices in the sentence, ascending
 * @param anchor index of the token that an insertion hangs on; -1 for the sentence itself
 */
record Piece(List<Integer> tokens, int anchor) {
  private static final ImmutableSet<String> DASHES = ImmutableSet.of("—", "–", "--", "―", "-");
  private static final int LONGEST_INSERTION = 30;

  Piece {
    tokens = ImmutableList.copyOf(tokens);
  }

  /**
   * Splits a sentence of these words; one piece where nothing is inserted. What is {@link Unparsed}
   * is in none.
   */
  static List<Piece> split(List<String> words) {
    List<Integer> outer = new ArrayList<>();
    List<Piece> insertions = new ArrayList<>();
    Set<Integer> unparsed = Unparsed.of(words);
    int i = 0;
    while (i < words.size()) {
      if (unparsed.contains(i)) {
        i++;
        continue;
      }
      int end = DASHES.contains(words.get(i)) ? closing(words, i) : -1;
      if (end > 0 && !outer.isEmpty()) {
        List<Integer> inner = new ArrayList<>();
        for (int k = i + 1; k < end; k++) {
          if (!unparsed.contains(k)) {
            inner.add(k);
          }
        }
        insertions.add(new Piece(inner, i - 1));
        i = end + 1;
      } else {
        outer.add(i++);
      }
    }
    return ImmutableList.<Piece>builder().add(new Piece(outer, -1)).addAll(insertions).build();
  }

  private static int closing(List<String> words, int open) {
    for (int i = open + 2; i < Math.min(words.size() - 1, open + 2 + LONGEST_INSERTION); i++) {
      if (DASHES.contains(words.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
