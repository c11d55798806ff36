package factcheck.text;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what stands between quotation marks, straight or curly, double or single. */
public final class QuotedSpans {
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");

  /** How far back the end of the sentence before may stand. */
  private static final int NEAR = 5;

  /** Fewer words in quotation marks are a term, and no utterance, but for whole sentences. */
  private static final int SHORTEST_UTTERANCE = 4;

  /** A sentence with its end, which no title in the middle of another is. */
  private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}\\S*\\s.*[.!?…]", Pattern.DOTALL);

  private static final Pattern AFTER_SENTENCE = Pattern.compile("(?s).*[.!?…:\"”’\\n]\\s*");

  private QuotedSpans() {}

  /** Whether the passage is what somebody said, and no term or title: "That is it." */
  public static boolean isUtterance(String text, Span span) {
    String words = span.of(text).strip();
    if (words.split("\\s+").length >= SHORTEST_UTTERANCE) {
      return true;
    }
    String before = text.substring(Math.max(0, span.begin() - NEAR), span.begin() - 1);
    return SENTENCE.matcher(words).matches()
        && (before.isBlank() || AFTER_SENTENCE.matcher(before).matches());
  }

  /**
   * The quoted passages of a text in order, marks left out. A mark left open at the end of a
   * paragraph closes there, since speech that goes on in the next paragraph opens a mark of its
   * own; one left open at the end of the text opens nothing. Single marks within double ones are
   * words of theirs.
   */
  public static ImmutableList<Span> of(String text) {
    ImmutableList.Builder<Span> spans = ImmutableList.builder();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean straight = c == '"';
      if (open >= 0 && (c == '“' || (straight && opens(text, i)))) {
        // Speech that was left open goes on with a mark of its own.
        add(text, open, i, spans);
        open = i + 1;
      } else if (open < 0 && (c == '“' || (straight && !closes(text, i)))) {
        open = i + 1;
      } else if (open >= 0 && (c == '”' || straight)) {
        add(text, open, i, spans);
        open = -1;
      } else if (c == '\n' && BLANK_LINE.matcher(text).region(i, text.length()).lookingAt()) {
        if (open >= 0) {
          add(text, open, i, spans);
        }
        open = -1;
      }
    }
    ImmutableList<Span> doubled = spans.build();
    return Stream.concat(doubled.stream(), SingleMarks.of(text, doubled).stream())
        .sorted(Comparator.comparingInt(Span::begin))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether a straight mark can only open: white space before it, none after it. */
  private static boolean opens(String text, int at) {
    return isSpace(text, at - 1) && !isSpace(text, at + 1);
  }

  /** Whether a straight mark can only close: white space after it, none before it. */
  private static boolean closes(String text, int at) {
    return !isSpace(text, at - 1) && isSpace(text, at + 1);
  }

  private static boolean isSpace(String text, int at) {
    return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
  }

  private static void add(String text, int begin, int end, ImmutableList.Builder<Span> spans) {
    if (end > begin && !text.substring(begin, end).isBlank()) {
      spans.add(new Span(begin, end));
    }
  }
}
