package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import java.util.List;
import java.util.Locale;

/**
 * What speaks for a sentence of an article as evidence for a claim part, each from 0 to 1.
 *
 * @param coverage share of the part's words that it covers, each word weighted by its rarity in the
 *     article, and related words in part
 * @param share share of the part's words of which it has a related one
 * @param exact share of the part's words that it has as they are
 * @param pairs share of the part's pairs of neighbouring words that stand side by side in it too
 * @param early one for the article's first sentence, a half for the second, a third for the next:
 *     news tells first what matters most
 */
record SentenceSigns(double coverage, double share, double exact, double pairs, double early) {
  /** The names of the signs, in the order of {@link #values}. */
  static final ImmutableList<String> NAMES =
      ImmutableList.of("coverage", "share", "exact", "pairs", "early");

  private static final double RELATED = 0.3;

  /**
   * Reads the signs.
   *
   * @param coverage the weighted coverage
   * @param covered how far the sentence covers each of the part's words, 0 to 1
   * @param pairs the part's pairs, from {@link #pairs}
   */
  static SentenceSigns of(
      double coverage, double[] covered, ImmutableSet<String> pairs, Sentence sentence) {
    int related = 0;
    int same = 0;
    for (double one : covered) {
      related += one > RELATED ? 1 : 0;
      same += one >= 1 ? 1 : 0;
    }
    ImmutableSet<String> own = pairs(sentence.tokens(), sentence.span());
    long shared = pairs.stream().filter(own::contains).count();
    return new SentenceSigns(
        coverage,
        related / (double) Math.max(1, covered.length),
        same / (double) Math.max(1, covered.length),
        shared / (double) Math.max(1, pairs.size()),
        1.0 / (1 + sentence.index()));
  }

  /** The pairs of neighbouring words within a span, in base form. */
  static ImmutableSet<String> pairs(List<Token> tokens, Span span) {
    ImmutableSet.Builder<String> pairs = ImmutableSet.builder();
    String before = "";
    for (Token token : tokens) {
      if (!token.isWord() || !span.contains(token.span())) {
        continue;
      }
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (!before.isEmpty()) {
        pairs.add(before + ' ' + lemma);
      }
      before = lemma;
    }
    return pairs.build();
  }

  /** The signs in the order of {@link #NAMES}. */
  ImmutableList<Double> values() {
    return ImmutableList.of(coverage, share, exact, pairs, early);
  }
}
