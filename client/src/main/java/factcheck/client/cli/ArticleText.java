package factcheck.client.cli;

import factcheck.v1.Span;

/**
 * An article that places are shown in.
 *
 * @param name file or resource name
 * @param text the whole text; offsets count its UTF-16 units
 */
record ArticleText(String name, String text) {
  /** Where a span begins: "talks.txt:27:1 (paragraph 14)", all counted from 1. */
  String place(Span span) {
    String before = text.substring(0, span.getBegin());
    int lineBegin = before.lastIndexOf('\n') + 1;
    int column = before.codePointCount(lineBegin, before.length()) + 1;
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    int lineEnd = text.indexOf('\n', span.getBegin());
    String throughLine = text.substring(0, lineEnd < 0 ? text.length() : lineEnd);
    return name + ":" + line + ":" + column + " (paragraph " + paragraphs(throughLine) + ")";
  }

  private static int paragraphs(String text) {
    int paragraphs = 0;
    boolean inside = false;
    for (String line : text.split("\n", -1)) {
      if (!inside && !line.isBlank()) {
        paragraphs++;
      }
      inside = !line.isBlank();
    }
    return paragraphs;
  }
}
