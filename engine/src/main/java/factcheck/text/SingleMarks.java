package factcheck.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what stands between single quotation marks ('no', ‘no’), the marks of many British papers.
 * The closing mark is an apostrophe elsewhere ("the workers' union"), so a passage counts only
 * where the opening mark stands before a word and behind none, and the mark that ends it behind a
 * stop or, failing that, behind a word that need not be a possessor.
 */
final class SingleMarks {
  /** Characters of a paragraph in which a mark that was opened is looked for. */
  private static final int LONGEST = 600;

  private static final Pattern OPENING =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}\\p{Punct}’”…])['‘](?=[\\p{L}\\p{N}\\[$£€])"
              + "(?!(?:em|tis|twas|til|till|cause|round|bout|n)\\b)(?!\\d\\ds?\\b)",
          Pattern.CASE_INSENSITIVE);

  /** Behind a stop, or behind a letter or digit; never before one. */
  private static final Pattern CLOSING =
      Pattern.compile("(?<=[\\p{L}\\p{N}.,!?…\\])%-])['’](?![\\p{L}\\p{N}])");

  private static final Pattern STOPPED = Pattern.compile("[.!?…]\\s*$");

  private SingleMarks() {}

  /** The passages in order, marks left out; none that touches one of {@code others}. */
  static ImmutableList<Span> of(String text, List<Span> others) {
    ImmutableList.Builder<Span> spans = ImmutableList.builder();
    Matcher opening = OPENING.matcher(text);
    int at = 0;
    while (opening.find(at)) {
      int begin = opening.end();
      int closed = closing(text, begin, limit(text, begin));
      int end = closed > begin ? closed : leftOpen(text, begin);
      Span span = new Span(begin, Math.max(end, begin));
      if (end <= begin || others.stream().anyMatch(span::overlaps)) {
        at = begin;
      } else {
        spans.add(span);
        at = end + 1;
      }
    }
    return spans.build();
  }

  /**
   * The end of a paragraph that is one passage and goes on in the next one, which opens with the
   * same mark; -1 for none.
   */
  private static int leftOpen(String text, int begin) {
    int end = text.indexOf('\n', begin);
    boolean first = begin < 2 || text.charAt(begin - 2) == '\n';
    if (!first || end < 0 || !STOPPED.matcher(text.substring(begin, end)).find()) {
      return -1;
    }
    String next = text.substring(end).stripLeading();
    return !next.isEmpty() && next.charAt(0) == text.charAt(begin - 1) ? end : -1;
  }

  /**
   * Where the passage can end at the latest: at its paragraph's end, or where the next one opens.
   */
  private static int limit(String text, int begin) {
    int limit = Math.min(text.length(), begin + LONGEST);
    int line = text.indexOf('\n', begin);
    if (line >= 0) {
      limit = Math.min(limit, line);
    }
    Matcher next = OPENING.matcher(text);
    return next.find(begin) ? Math.min(limit, next.start()) : limit;
  }

  /** The first mark behind a stop or a word without a last s, else the first one; -1 if none. */
  private static int closing(String text, int begin, int limit) {
    Matcher closing = CLOSING.matcher(text).region(begin, limit).useTransparentBounds(true);
    int possessor = -1;
    while (closing.find()) {
      if (text.charAt(closing.start() - 1) != 's') {
        return closing.start();
      }
      if (possessor < 0) {
        possessor = closing.start();
      }
    }
    return possessor;
  }
}
