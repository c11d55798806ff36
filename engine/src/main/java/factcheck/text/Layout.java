package factcheck.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outward shape of an article: paragraphs, headline, dateline, boilerplate. It is read from
 * line breaks and a few publishing conventions, before any sentence is parsed.
 */
final class Layout {
  private static final Pattern BYTE_ORDER_MARK = Pattern.compile("^\\uFEFF");
  private static final Pattern BREAK = Pattern.compile("(?>\\R)(?<blank>[ \\t]*+(?>\\R))?+\\s*+");

  private static final CharMatcher LINE_BREAK = CharMatcher.anyOf("\n\r\u000B\f\u0085\u2028\u2029");

  /** The end of a sentence, where a line of running text hardly ever ends. */
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:…][”’\"')\\]]*\\s*");

  /** The share of lines that end with a sentence from which on a line is a paragraph. */
  private static final double LINES_ARE_PARAGRAPHS = 0.6;

  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:[^\"“.]{1,60}\\.\\s*)?[\"“].+[\"”]\\s+[—–-]{1,2}\\s+.{2,80},\\s*"
              + Datelines.DAY
              + "\\.?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PUBLISHER_TALK =
      Pattern.compile(
          "\\bsubscrib(?:e|ing|ers?)\\b.*\\b(?:us|our|you|your|to)\\b"
              + "|\\bsubscription (?:to|plans?|offers?)\\b"
              + "|\\bsign up (?:for|to)\\b.*\\b(?:newsletter|alerts?|updates|daily)\\b"
              + "|\\ball rights reserved\\b"
              + "|©|\\bcopyright \\(c\\)"
              + "|\\b(?:follow|join|like) us on\\b"
              + "|\\bclick here\\b|\\bread more (?:at|on)\\b"
              + "|\\bsupport (?:our|quality|independent) journalism\\b"
              + "|\\bmay not be (?:published, broadcast|reproduced)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?:media playback is (?:not supported|unsupported) on \\w+ device"
              + "|scroll down for (?:the )?video"
              + "|(?:image|photo|media|video) (?:copyright|caption|credit)\\b.*"
              + "|(?:read|watch|see) more\\b.{0,80}"
              + "|(?:story|article) continues below.*"
              + "|advertisement|share this (?:story|article|page).*"
              + "|follow .{1,60} on (?:twitter|facebook|instagram).*"
              + "|(?:\\S+@\\S+ )?follow on twitter @\\w+"
              + "|.*(?:\\(function ?\\(|document\\.\\w+\\(|\\} ?\\) ?;|= \\w+\\.\\w+[.(]).*)[\\s.:]*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final int LONGEST_HEADLINE = 200;

  /** A paragraph and what it is for. */
  record Paragraph(Span span, SentenceRole role) {}

  private final ImmutableList<Paragraph> paragraphs;
  private final Optional<LocalDate> dateline;

  private Layout(ImmutableList<Paragraph> paragraphs, Optional<LocalDate> dateline) {
    this.paragraphs = paragraphs;
    this.dateline = dateline;
  }

  static Layout of(String text) {
    ImmutableList<Span> spans = paragraphSpans(text);
    ImmutableList.Builder<Paragraph> paragraphs = ImmutableList.builder();
    Optional<LocalDate> dateline = Optional.empty();
    for (int i = 0; i < spans.size(); i++) {
      String content = BYTE_ORDER_MARK.matcher(spans.get(i).of(text)).replaceFirst("").strip();
      Optional<LocalDate> date =
          i < 3 && dateline.isEmpty() ? Datelines.ofLine(content) : Optional.empty();
      SentenceRole role;
      if (date.isPresent()) {
        dateline = date;
        role = SentenceRole.DATELINE;
      } else if (i == 0 && spans.size() > 1 && looksLikeHeadline(content)) {
        role = SentenceRole.HEADLINE;
      } else if (i >= spans.size() - 3 && i > 0 && PUBLISHER_TALK.matcher(content).find()) {
        role = SentenceRole.BOILERPLATE;
      } else if (i > 0 && SOURCE.matcher(content).matches()) {
        role = SentenceRole.SOURCE;
      } else {
        role = SentenceRole.BODY;
      }
      if (i < 3 && dateline.isEmpty()) {
        dateline = Datelines.ofOpening(content);
      }
      paragraphs.add(new Paragraph(spans.get(i), role));
    }
    return new Layout(paragraphs.build(), dateline);
  }

  ImmutableList<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** The text, character by character, with the line breaks within paragraphs as spaces. */
  String flowed(String text) {
    char[] characters = text.toCharArray();
    for (Paragraph paragraph : paragraphs) {
      for (int i = paragraph.span().begin(); i < paragraph.span().end(); i++) {
        characters[i] = LINE_BREAK.matches(characters[i]) ? ' ' : characters[i];
      }
    }
    return new String(characters);
  }

  /** The date of the dateline; empty where the text has none. */
  Optional<LocalDate> dateline() {
    return dateline;
  }

  /** Index of the paragraph that holds the character at {@code offset}. */
  int paragraphAt(int offset) {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (offset < paragraphs.get(i).span().end()) {
        return i;
      }
    }
    return Math.max(0, paragraphs.size() - 1);
  }

  /** Whether a sentence belongs to the page and not to the article: "Scroll down for video". */
  static boolean isFurniture(String sentence) {
    return FURNITURE.matcher(sentence.strip()).matches();
  }

  /**
   * Paragraphs end at blank lines, and at every line where lines are whole sentences: a headline
   * and a date right above the text are paragraphs of their own, lines that were broken for their
   * length are not. A line that opens with an agency's place and name begins one.
   */
  private static ImmutableList<Span> paragraphSpans(String text) {
    ImmutableList.Builder<Span> spans = ImmutableList.builder();
    boolean everyLine = hasParagraphLines(text);
    Matcher line = BREAK.matcher(text);
    int begin = 0;
    int lineBegin = 0;
    while (line.find()) {
      boolean ends =
          everyLine
              || line.group("blank") != null
              || isDate(text.substring(lineBegin, line.start()))
              || beginsAnew(text.substring(line.end(), lineEnd(text, line.end())));
      if (ends && !text.substring(begin, line.start()).isBlank()) {
        spans.add(new Span(begin, line.start()));
      }
      begin = ends ? line.end() : begin;
      lineBegin = line.end();
    }
    if (!text.substring(begin).isBlank()) {
      spans.add(new Span(begin, text.length()));
    }
    return spans.build();
  }

  private static int lineEnd(String text, int begin) {
    int end = begin;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static boolean beginsAnew(String line) {
    return isDate(line) || Datelines.isOpening(line);
  }

  private static boolean isDate(String line) {
    return line.length() <= LONGEST_HEADLINE && Datelines.ofLine(line.strip()).isPresent();
  }

  private static boolean hasParagraphLines(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    long sentences = lines.stream().filter(line -> SENTENCE_END.matcher(line).matches()).count();
    return sentences >= LINES_ARE_PARAGRAPHS * lines.size();
  }

  private static boolean looksLikeHeadline(String paragraph) {
    return paragraph.length() <= LONGEST_HEADLINE
        && paragraph.lines().count() == 1
        && !paragraph.matches(".*[.!?…][”’\"')\\]]*");
  }
}
