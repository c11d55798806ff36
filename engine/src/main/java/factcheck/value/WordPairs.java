package factcheck.value;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import factcheck.data.DataFile;
import java.util.List;

/** Opposite and equivalent words of news language, from {@code word-pairs.tsv}. */
final class WordPairs {
  private static final Splitter WORDS = Splitter.on(',').trimResults().omitEmptyStrings();

  private static final String TABLE = "word-pairs.tsv";
  private static final int COLUMNS = 3;

  private final ImmutableSet<String> opposites;
  private final ImmutableSet<String> equivalents;

  private WordPairs(ImmutableSet<String> opposites, ImmutableSet<String> equivalents) {
    this.opposites = opposites;
    this.equivalents = equivalents;
  }

  static WordPairs load() {
    ImmutableSet.Builder<String> opposites = ImmutableSet.builder();
    ImmutableSet.Builder<String> equivalents = ImmutableSet.builder();
    for (List<String> row : DataFile.rows(WordPairs.class, TABLE, COLUMNS)) {
      List<String> left = WORDS.splitToList(row.get(1));
      List<String> right = WORDS.splitToList(row.get(2));
      for (boolean verbs : verbs(row.get(0))) {
        for (String a : left) {
          left.forEach(b -> equivalents.add(key(a, b, verbs)));
          right.forEach(b -> opposites.add(key(a, b, verbs)));
        }
        for (String a : right) {
          right.forEach(b -> equivalents.add(key(a, b, verbs)));
        }
      }
    }
    return new WordPairs(opposites.build(), equivalents.build());
  }

  /** Whether a row holds of verbs, of other words, or of both. */
  private static ImmutableSet<Boolean> verbs(String sort) {
    return switch (sort) {
      case "verb" -> ImmutableSet.of(true);
      case "other" -> ImmutableSet.of(false);
      case "any" -> ImmutableSet.of(true, false);
      default -> throw new IllegalStateException(TABLE + ": no sort of word: \"" + sort + "\"");
    };
  }

  boolean opposite(Term a, Term b) {
    return has(opposites, a, b);
  }

  boolean equivalent(Term a, Term b) {
    return has(equivalents, a, b);
  }

  /** A verb beside a word of another sort is found where the row holds of both sorts. */
  private static boolean has(ImmutableSet<String> keys, Term a, Term b) {
    return keys.contains(key(a.lemma(), b.lemma(), a.kind() == Term.Kind.VERB))
        && keys.contains(key(a.lemma(), b.lemma(), b.kind() == Term.Kind.VERB));
  }

  private static String key(String a, String b, boolean verbs) {
    return (verbs ? "verb|" : "other|") + key(a, b);
  }

  private static String key(String a, String b) {
    return a.compareTo(b) <= 0 ? a + '|' + b : b + '|' + a;
  }
}
