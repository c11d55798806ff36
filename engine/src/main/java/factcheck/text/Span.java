package factcheck.text;

/**
 * A half-open range of a text, in UTF-16 code units as {@link String#substring(int, int)} counts.
 *
 * @param begin index of the first character, at least 0
 * @param end index after the last character, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("span [" + begin + ", " + end + ") is not a range");
    }
  }

  /** The characters of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(begin, end);
  }

  /** The number of UTF-16 code units covered. */
  public int length() {
    return end - begin;
  }

  /** Whether the two spans share at least one character. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Whether {@code other} lies inside this span. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** This span, moved by {@code offset} code units. */
  public Span shift(int offset) {
    return new Span(begin + offset, end + offset);
  }

  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }
}
