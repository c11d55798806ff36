package factcheck.verdict;

import factcheck.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a quotation beside the passage that it was taken from and tells what was changed.
 *
 * @param count words changed, put in or left out
 * @param text the runs of words that differ: "must → should; today → (nothing)"
 * @param places the quotation's words that were changed or put in, and of those left out the word
 *     that they stood before, or the last one
 */
record WordChanges(int count, String text, List<Span> places) {
  static final String NOTHING = "(nothing)";

  /** Shorter gaps must not hide that something is denied. */
  private static final int SHORT_GAP = 2;

  static WordChanges between(Quotation quotation, List<QuotedWord> said) {
    return new Walk(quotation, said).changes();
  }

  /** The cheapest way from the one to the other, a gap of the quotation costing nothing. */
  private static final class Walk {
    private final Quotation quotation;
    private final List<QuotedWord> claimed;
    private final List<QuotedWord> said;

    /** What it costs to lay the rest of the one beside the rest of the other. */
    private final int[][] rest;

    private final List<String> runs = new ArrayList<>();
    private final List<String> out = new ArrayList<>();
    private final List<String> in = new ArrayList<>();
    private final List<Span> places = new ArrayList<>();
    private int count;

    Walk(Quotation quotation, List<QuotedWord> said) {
      this.quotation = quotation;
      this.claimed = quotation.words();
      this.said = said;
      this.rest = new int[claimed.size() + 1][said.size() + 1];
      for (int i = claimed.size(); i >= 0; i--) {
        for (int j = said.size(); j >= 0; j--) {
          rest[i][j] = cheapest(i, j);
        }
      }
    }

    private int cheapest(int i, int j) {
      if (j == said.size()) {
        return claimed.size() - i;
      }
      int putIn = rest[i][j + 1] + (isGap(i) ? 0 : 1);
      return i == claimed.size()
          ? putIn
          : Math.min(
              Math.min(rest[i + 1][j] + 1, putIn), rest[i + 1][j + 1] + (same(i, j) ? 0 : 1));
    }

    private boolean same(int i, int j) {
      return claimed.get(i).form().equals(said.get(j).form());
    }

    private boolean isGap(int i) {
      return i > 0 && i < claimed.size() && quotation.gaps().contains(i);
    }

    WordChanges changes() {
      int i = 0;
      int j = 0;
      List<QuotedWord> gap = new ArrayList<>();
      while (i < claimed.size() || j < said.size()) {
        boolean both = i < claimed.size() && j < said.size();
        boolean match = both && same(i, j) && rest[i][j] == rest[i + 1][j + 1];
        if (!match && j < said.size() && isGap(i) && rest[i][j] == rest[i][j + 1]) {
          gap.add(said.get(j++));
          continue;
        }
        hidden(gap, i);
        if (match) {
          flush();
          i++;
          j++;
        } else if (both && rest[i][j] == rest[i + 1][j + 1] + 1) {
          changed(i);
          out.add(claimed.get(i++).form());
          in.add(said.get(j++).form());
        } else if (i < claimed.size() && rest[i][j] == rest[i + 1][j] + 1) {
          changed(i);
          out.add(claimed.get(i++).form());
        } else {
          changed(i);
          in.add(said.get(j++).form());
        }
      }
      flush();
      return new WordChanges(count, String.join("; ", runs), List.copyOf(places));
    }

    /** A gap of a word or two that hides a negation is a change. */
    private void hidden(List<QuotedWord> gap, int next) {
      if (gap.size() <= SHORT_GAP) {
        for (QuotedWord word : gap) {
          if (word.isNegation()) {
            changed(next);
            in.add(word.form());
          }
        }
      }
      gap.clear();
    }

    private void changed(int word) {
      places.add(claimed.get(Math.min(word, claimed.size() - 1)).span());
      count++;
    }

    private void flush() {
      if (!out.isEmpty() || !in.isEmpty()) {
        runs.add(shown(out) + " → " + shown(in));
        out.clear();
        in.clear();
      }
    }

    private static String shown(List<String> words) {
      return words.isEmpty() ? NOTHING : String.join(" ", words);
    }
  }
}
