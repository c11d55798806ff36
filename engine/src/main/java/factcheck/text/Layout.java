package factcheck.text;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outward shape of an article: paragraphs, headline, dateline, boilerplate. It is read from
 * line breaks and a few publishing conventions, before any sentence is parsed.
 */
final class Layout {
  private static final Pattern BYTE_ORDER_MARK = Pattern.compile("^\\uFEFF");
  private static final Pattern PARAGRAPH_BREAK = Pattern.compile("(?>\\R)[ \\t]*(?>\\R)\\s*");
  private static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December";
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?"
              + "(?:(?<month>"
              + MONTHS
              + ")\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})"
              + "|(?<day2>\\d{1,2})\\s+(?<month2>"
              + MONTHS
              + "),?\\s+(?<year2>\\d{4})"
              + "|(?<iso>\\d{4}-\\d{2}-\\d{2}))\\.?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:[^\"“.]{1,60}\\.\\s*)?[\"“].+[\"”]\\s+[—–-]{1,2}\\s+.{2,80},\\s*"
              + DATELINE.pattern(),
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
              + "|follow .{1,60} on (?:twitter|facebook|instagram).*)[\\s.:]*",
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
          i < 3 && dateline.isEmpty() ? parseDateline(content) : Optional.empty();
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
      paragraphs.add(new Paragraph(spans.get(i), role));
    }
    return new Layout(paragraphs.build(), dateline);
  }

  ImmutableList<Paragraph> paragraphs() {
    return paragraphs;
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

  private static ImmutableList<Span> paragraphSpans(String text) {
    ImmutableList.Builder<Span> spans = ImmutableList.builder();
    Matcher matcher = PARAGRAPH_BREAK.matcher(text);
    int begin = 0;
    while (matcher.find()) {
      if (!text.substring(begin, matcher.start()).isBlank()) {
        spans.add(new Span(begin, matcher.start()));
      }
      begin = matcher.end();
    }
    if (!text.substring(begin).isBlank()) {
      spans.add(new Span(begin, text.length()));
    }
    return spans.build();
  }

  private static boolean looksLikeHeadline(String paragraph) {
    return paragraph.length() <= LONGEST_HEADLINE
        && paragraph.lines().count() == 1
        && !paragraph.matches(".*[.!?…][”’\"')\\]]*");
  }

  private static Optional<LocalDate> parseDateline(String paragraph) {
    Matcher matcher = DATELINE.matcher(paragraph);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      if (matcher.group("iso") != null) {
        return Optional.of(LocalDate.parse(matcher.group("iso")));
      }
      boolean monthFirst = matcher.group("month") != null;
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(monthFirst ? "year" : "year2")),
              Month.valueOf(
                  matcher.group(monthFirst ? "month" : "month2").toUpperCase(Locale.ROOT)),
              Integer.parseInt(matcher.group(monthFirst ? "day" : "day2"))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
