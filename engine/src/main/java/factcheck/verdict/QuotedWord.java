package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.text.Span;
import factcheck.value.NumberWords;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word in comparable form and where it stands.
 *
 * @param form in lower case, accents composed, without the marks of long numbers ("5,000"), of
 *     abbreviations ("U.S.") and around a letter that was changed ("[w]e"); numbers from two to
 *     ninety in digits, "%" and "per cent" as "percent"
 * @param span its characters
 */
record QuotedWord(String form, Span span) {
  private static final String LETTERS = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*";

  private static final String COMPOUND =
      "(?i:(?:twen|thir|for|fif|six|seven|eigh|nine)ty-(?:one|two|three|four|five|six|seven|eight|nine))(?!\\p{L})";

  /**
   * Parts of a word with a hyphen are words: "long-term" is "long term"; but "twenty-five" is one.
   */
  static final String WORD =
      "(?:%|[Pp]er\\scent(?!\\p{L})|"
          + COMPOUND
          + "|(?:\\[\\p{L}{1,2}\\])?"
          + LETTERS
          + "(?:['’‘ʼ.,]"
          + LETTERS
          + ")*)";

  /** Words in square brackets are the writer's, not the speaker's. */
  static final String INSERTED = "\\[[^\\]]*\\](?!\\p{L})";

  private static final Pattern NEXT = Pattern.compile(INSERTED + "|(" + WORD + ")");
  private static final Pattern CHANGED_LETTER = Pattern.compile("[\\[\\]]");
  private static final Pattern APOSTROPHE = Pattern.compile("[’‘ʼ]");
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
  private static final Pattern PERCENT = Pattern.compile("%|per\\scent");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{L}(?:\\.\\p{L})+");

  /** The words of a text in order, those in square brackets left out. */
  static ImmutableList<QuotedWord> of(String text) {
    ImmutableList.Builder<QuotedWord> words = ImmutableList.builder();
    Matcher matcher = NEXT.matcher(text);
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        words.add(new QuotedWord(form(matcher.group()), new Span(matcher.start(), matcher.end())));
      }
    }
    return words.build();
  }

  private static String form(String word) {
    String plain = CHANGED_LETTER.matcher(word).replaceAll("");
    String form =
        APOSTROPHE
            .matcher(Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
            .replaceAll("'");
    if (LONG_NUMBER.matcher(form).matches()) {
      return form.replace(",", "");
    }
    if (PERCENT.matcher(form).matches()) {
      return "percent";
    }
    return NumberWords.digits(form)
        .orElseGet(() -> ABBREVIATION.matcher(form).matches() ? form.replace(".", "") : form);
  }

  /** Whether it denies something. */
  boolean isNegation() {
    return NegationWords.contains(form);
  }
}
