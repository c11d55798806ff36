package factcheck.verdict;

import factcheck.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Finds the passage of a text that comes nearest to a quotation: approximate matching by words with
 * insertions, deletions and substitutions of one word each (Sellers 1980), in time proportional to
 * the product of both lengths. What the quotation says that it leaves out is no insertion.
 */
final class QuotedWords {
  /** Share of the words that may differ. */
  private static final double MOST_CHANGED = 0.4;

  /** What a changed word costs; one that is left out as said costs 1, so that the nearest count. */
  private static final int CHANGE = 1000;

  /** As many words may be left out as said. */
  private static final int LONGEST_GAP = 60;

  /** So many words may have been left out behind the first. */
  private static final int LONGEST_PUT_IN = 3;

  private QuotedWords() {}

  /**
   * A passage that comes near.
   *
   * @param span its characters
   * @param changes words changed, put in or left out
   * @param difference the changes in words; empty for none
   * @param places where in the quotation the changes are
   */
  record Match(Span span, int changes, String difference, List<Span> places) {}

  /** The nearest passage; empty where too much differs. */
  static Optional<Match> find(Quotation quotation, List<QuotedWord> text) {
    List<QuotedWord> wanted = quotation.words();
    int n = wanted.size();
    if (n == 0 || text.isEmpty()) {
      return Optional.empty();
    }
    int[] cost = new int[n + 1];
    int[] start = new int[n + 1];
    for (int i = 0; i <= n; i++) {
      cost[i] = i * CHANGE;
    }
    int best = Integer.MAX_VALUE;
    int bestStart = 0;
    int bestEnd = 0;
    for (int j = 0; j < text.size(); j++) {
      int diagonal = cost[0];
      int diagonalStart = start[0];
      cost[0] = 0;
      start[0] = j + 1;
      for (int i = 1; i <= n; i++) {
        int up = cost[i];
        int upStart = start[i];
        int change = wanted.get(i - 1).form().equals(text.get(j).form()) ? 0 : CHANGE;
        int replaced = diagonal + change;
        int leftOut = cost[i - 1] + CHANGE;
        int putIn = up + (mayLeaveOut(quotation, i, up) ? 1 : CHANGE);
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
      // As good and one word longer: the last word was changed, not left out.
      boolean longer = j == bestEnd && start[n] == bestStart;
      if (cost[n] < best || (cost[n] == best && longer)) {
        best = cost[n];
        bestStart = start[n];
        bestEnd = j + 1;
      }
    }
    int changed = best / CHANGE;
    boolean near =
        changed == 0 || (n >= 3 && changed <= MOST_CHANGED * n) || (n == 2 && changed == 1);
    if (!near || bestStart >= bestEnd) {
      return Optional.empty();
    }
    List<QuotedWord> passage = text.subList(beginning(text, bestStart, wanted), bestEnd);
    if (changed > 0 && !FunctionWords.sharesContent(wanted, passage)) {
      return Optional.empty();
    }
    Span span = passage.get(0).span().cover(passage.get(passage.size() - 1).span());
    WordChanges changes = WordChanges.between(quotation, passage);
    return Optional.of(new Match(span, changes.count(), changes.text(), changes.places()));
  }

  private static boolean mayLeaveOut(Quotation quotation, int after, int cost) {
    return after < quotation.words().size()
        && quotation.gaps().contains(after)
        && cost % CHANGE < LONGEST_GAP;
  }

  /** Words put in after the first, rather than the first changed. */
  private static int beginning(List<QuotedWord> text, int start, List<QuotedWord> wanted) {
    if (!begins(text, start, wanted)) {
      for (int at = start - 1; at >= Math.max(0, start - LONGEST_PUT_IN); at--) {
        if (begins(text, at, wanted)) {
          return at;
        }
      }
    }
    return start;
  }

  private static boolean begins(List<QuotedWord> text, int at, List<QuotedWord> wanted) {
    return text.get(at).form().equals(wanted.get(0).form());
  }
}
