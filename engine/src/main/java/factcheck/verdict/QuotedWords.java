package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the passage of a text that comes nearest to given words: approximate matching by words with
 * insertions, deletions and substitutions of one word each (Sellers 1980), in time proportional to
 * the product of both lengths.
 */
final class QuotedWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*");

  /** Words in square brackets are the writer's, not the speaker's. */
  private static final Pattern INSERTED = Pattern.compile("\\[[^\\]]*\\]");

  /** Share of the words that may differ. */
  private static final double MOST_CHANGED = 0.4;

  private QuotedWords() {}

  /** A word in comparable form and where it stands. */
  record Word(String form, Span span) {}

  /**
   * A passage that comes near.
   *
   * @param span its characters
   * @param changes words changed, put in or left out
   * @param difference the changes in words; empty for none
   */
  record Match(Span span, int changes, String difference) {}

  static ImmutableList<Word> words(String text) {
    String blanked = INSERTED.matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
    ImmutableList.Builder<Word> words = ImmutableList.builder();
    Matcher matcher = WORD.matcher(blanked);
    while (matcher.find()) {
      words.add(
          new Word(
              matcher.group().toLowerCase(Locale.ROOT).replace('’', '\''),
              new Span(matcher.start(), matcher.end())));
    }
    return words.build();
  }

  /**
   * The nearest passage; empty where too much differs.
   *
   * @param preferred passages to prefer where several come equally near
   */
  static Optional<Match> find(List<Word> wanted, List<Word> text, List<Span> preferred) {
    int n = wanted.size();
    if (n == 0 || text.isEmpty()) {
      return Optional.empty();
    }
    int[] cost = new int[n + 1];
    int[] start = new int[n + 1];
    for (int i = 0; i <= n; i++) {
      cost[i] = i;
    }
    int best = Integer.MAX_VALUE;
    int bestStart = 0;
    int bestEnd = 0;
    boolean bestPreferred = false;
    for (int j = 0; j < text.size(); j++) {
      int diagonal = cost[0];
      int diagonalStart = start[0];
      cost[0] = 0;
      start[0] = j + 1;
      for (int i = 1; i <= n; i++) {
        int up = cost[i];
        int upStart = start[i];
        int change = wanted.get(i - 1).form().equals(text.get(j).form()) ? 0 : 1;
        int replaced = diagonal + change;
        int leftOut = cost[i - 1] + 1;
        int putIn = up + 1;
        if (replaced <= leftOut && replaced <= putIn) {
          cost[i] = replaced;
          start[i] = i == 1 ? j : diagonalStart;
        } else if (leftOut <= putIn) {
          cost[i] = leftOut;
          start[i] = start[i - 1];
        } else {
          cost[i] = putIn;
          start[i] = upStart;
        }
        diagonal = up;
        diagonalStart = upStart;
      }
      Span end = text.get(j).span();
      boolean inside = preferred.stream().anyMatch(span -> span.contains(end));
      // As good and one word longer: the last word was changed, not left out.
      boolean longer = j == bestEnd && start[n] == bestStart;
      if (cost[n] < best || (cost[n] == best && ((inside && !bestPreferred) || longer))) {
        best = cost[n];
        bestStart = start[n];
        bestEnd = j + 1;
        bestPreferred = inside;
      }
    }
    boolean near =
        best == 0 || (n >= 3 && best <= MOST_CHANGED * n) || (n == 2 && best == 1 && bestPreferred);
    if (!near || bestStart >= bestEnd) {
      return Optional.empty();
    }
    if (bestStart > 0 && begins(text, bestStart - 1, wanted) && !begins(text, bestStart, wanted)) {
      bestStart--; // a word put in after the first, rather than the first changed
    }
    List<Word> passage = text.subList(bestStart, bestEnd);
    Span span = passage.get(0).span().cover(passage.get(passage.size() - 1).span());
    return Optional.of(new Match(span, best, best == 0 ? "" : difference(wanted, passage)));
  }

  private static boolean begins(List<Word> text, int at, List<Word> wanted) {
    return text.get(at).form().equals(wanted.get(0).form());
  }

  /** Runs of words that differ: "must → should; today → (nothing)". */
  static String difference(List<Word> claimed, List<Word> said) {
    int[][] common = new int[claimed.size() + 1][said.size() + 1];
    for (int i = claimed.size() - 1; i >= 0; i--) {
      for (int j = said.size() - 1; j >= 0; j--) {
        common[i][j] =
            claimed.get(i).form().equals(said.get(j).form())
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<String> runs = new ArrayList<>();
    List<String> out = new ArrayList<>();
    List<String> in = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < claimed.size() || j < said.size()) {
      boolean same =
          i < claimed.size() && j < said.size() && claimed.get(i).form().equals(said.get(j).form());
      if (same) {
        flush(out, in, runs);
        i++;
        j++;
      } else if (j >= said.size() || (i < claimed.size() && common[i + 1][j] >= common[i][j + 1])) {
        out.add(claimed.get(i++).form());
      } else {
        in.add(said.get(j++).form());
      }
    }
    flush(out, in, runs);
    return String.join("; ", runs);
  }

  private static void flush(List<String> out, List<String> in, List<String> runs) {
    if (!out.isEmpty() || !in.isEmpty()) {
      runs.add(shown(out) + " → " + shown(in));
      out.clear();
      in.clear();
    }
  }

  private static String shown(List<String> words) {
    return words.isEmpty() ? "(nothing)" : String.join(" ", words);
  }
}
