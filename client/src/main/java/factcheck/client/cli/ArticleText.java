package factcheck.client.cli;

import factcheck.v1.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article that places are shown in.
 *
 * @param name file or resource name
 * @param text the whole text; offsets count its UTF-16 units
 */
record ArticleText(String name, String text) {
  /** As editors count lines: a carriage return ends one too, alone as before a line feed. */
  private static final Pattern LINE_END = Pattern.compile("\r\n?|\n");

  /** Where a span begins: "talks.txt:27:1 (paragraph 14)", all counted from 1. */
  String place(Span span) {
    int begin = span.getBegin();
    int line = 1;
    int lineBegin = 0;
    Matcher lineEnds = LINE_END.matcher(text);
    while (lineEnds.find() && lineEnds.end() <= begin) {
      line++;
      lineBegin = lineEnds.end();
    }
    int column = text.codePointCount(lineBegin, begin) + 1;
    String throughLine = text.substring(0, begin) + text.substring(begin).split("\\R", 2)[0];
    return name + ":" + line + ":" + column + " (paragraph " + paragraphs(throughLine) + ")";
  }

  private static int paragraphs(String text) {
    int paragraphs = 0;
    boolean inside = false;
    for (String line : text.split("\\R", -1)) {
      if (!inside && !line.isBlank()) {
        paragraphs++;
      }
      inside = !line.isBlank();
    }
    return paragraphs;
  }
}
