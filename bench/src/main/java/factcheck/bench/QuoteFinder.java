package factcheck.bench;

import com.google.common.collect.ImmutableList;
import factcheck.text.Span;

/**
 * Finds where a quote stands in an article. People copied some quotes with other white space,
 * capitals or quotation marks, so where the exact characters are not found only letters and digits
 * count.
 */
final class QuoteFinder {
  private QuoteFinder() {}

  /** Every place of the quote, in order; empty where the article does not hold it. */
  static ImmutableList<Span> find(String quote, String article) {
    if (quote.isBlank()) {
      return ImmutableList.of();
    }
    ImmutableList<Span> exact = places(quote.strip(), article);
    if (!exact.isEmpty()) {
      return exact;
    }
    Letters sought = Letters.of(quote);
    if (sought.text().isEmpty()) {
      return ImmutableList.of();
    }
    Letters text = Letters.of(article);
    return places(sought.text(), text.text()).stream()
        .map(s -> new Span(text.places()[s.begin()], text.places()[s.end() - 1] + 1))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Span> places(String sought, String text) {
    ImmutableList.Builder<Span> places = ImmutableList.builder();
    for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      places.add(new Span(at, at + sought.length()));
    }
    return places.build();
  }

  /** A text's letters and digits in lower case, and where each stood. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Letters(String text, int[] places) {
    static Letters of(String text) {
      StringBuilder letters = new StringBuilder(text.length());
      int[] places = new int[text.length()];
      for (int i = 0; i < text.length(); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          places[letters.length()] = i;
          letters.append(Character.toLowerCase(text.charAt(i)));
        }
      }
      return new Letters(letters.toString(), places);
    }
  }
}
