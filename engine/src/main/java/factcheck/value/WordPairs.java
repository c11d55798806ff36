package factcheck.value;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import factcheck.data.DataFile;
import java.util.List;

/** Opposite and equivalent words of news language, from {@code word-pairs.tsv}. */
final class WordPairs {
  private static final Splitter WORDS = Splitter.on(',').trimResults().omitEmptyStrings();

  private final ImmutableSet<String> opposites;
  private final ImmutableSet<String> equivalents;

  private WordPairs(ImmutableSet<String> opposites, ImmutableSet<String> equivalents) {
    this.opposites = opposites;
    this.equivalents = equivalents;
  }

  static WordPairs load() {
    ImmutableSet.Builder<String> opposites = ImmutableSet.builder();
    ImmutableSet.Builder<String> equivalents = ImmutableSet.builder();
    for (List<String> row : DataFile.rows(WordPairs.class, "word-pairs.tsv", 2)) {
      List<String> left = WORDS.splitToList(row.get(0));
      List<String> right = WORDS.splitToList(row.get(1));
      for (String a : left) {
        left.forEach(b -> equivalents.add(key(a, b)));
        right.forEach(b -> opposites.add(key(a, b)));
      }
      for (String a : right) {
        right.forEach(b -> equivalents.add(key(a, b)));
      }
    }
    return new WordPairs(opposites.build(), equivalents.build());
  }

  boolean opposite(String a, String b) {
    return opposites.contains(key(a, b));
  }

  boolean equivalent(String a, String b) {
    return equivalents.contains(key(a, b));
  }

  private static String key(String a, String b) {
    return a.compareTo(b) <= 0 ? a + '|' + b : b + '|' + a;
  }
}
