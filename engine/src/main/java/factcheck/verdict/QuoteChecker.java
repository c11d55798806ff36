package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.fact.Argument;
import factcheck.fact.FactSheet;
import factcheck.text.QuotedSpans;
import factcheck.text.Span;
import factcheck.value.Meaning;
import factcheck.value.Names;
import java.util.List;
import java.util.Optional;

/** Looks up in the article what a claim puts between quotation marks. */
final class QuoteChecker {
  private QuoteChecker() {}

  /** One check for each quotation of the claim, in order. */
  static ImmutableList<QuoteCheck> check(FactSheet claim, FactSheet article) {
    List<Span> quoted = QuotedSpans.of(claim.text());
    if (quoted.isEmpty()) {
      return ImmutableList.of();
    }
    Speeches speeches = Speeches.of(article.text());
    ImmutableList.Builder<QuoteCheck> checks = ImmutableList.builder();
    for (Span span : quoted) {
      if (!QuotedWord.of(span.of(claim.text())).isEmpty()) {
        checks.add(check(claim, span, article, speeches));
      }
    }
    return checks.build();
  }

  private static QuoteCheck check(
      FactSheet claim, Span span, FactSheet article, Speeches speeches) {
    String quote = span.of(claim.text());
    Optional<QuotedWords.Match> match = speeches.find(Quotation.of(quote));
    if (match.isEmpty()) {
      return new QuoteCheck(
          quote, span, QuoteCheck.Outcome.NOT_FOUND, "", Optional.empty(), ImmutableList.of(), "");
    }
    Span found = match.get().span();
    ImmutableList<Argument> speakers =
        speeches.utter(found) ? Speakers.of(article, found) : ImmutableList.of();
    Optional<Argument> claimed = QuoteSpeaker.of(claim, span);
    boolean other =
        claimed.isPresent()
            && !speakers.isEmpty()
            && speakers.stream().noneMatch(who -> mayBe(claimed.get().meaning(), who.meaning()));
    QuoteCheck.Outcome outcome =
        other
            ? QuoteCheck.Outcome.OTHER_SPEAKER
            : match.get().changes() == 0 ? QuoteCheck.Outcome.VERBATIM : QuoteCheck.Outcome.ALTERED;
    return new QuoteCheck(
        quote,
        span,
        outcome,
        found.of(article.text()),
        Optional.of(found),
        speakers.stream().map(Argument::text).toList(),
        outcome == QuoteCheck.Outcome.ALTERED ? match.get().difference() : "");
  }

  /** Unless both are named, and by different names, the two can be one. */
  private static boolean mayBe(Meaning a, Meaning b) {
    if (!PhraseComparer.isName(a) || !PhraseComparer.isName(b)) {
      return true;
    }
    return PhraseComparer.shareName(a.names(), b.names())
        || a.names().stream().anyMatch(Names::isCountry)
        || b.names().stream().anyMatch(Names::isCountry);
  }
}
