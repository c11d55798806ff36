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
    List<QuotedWords.Match> matches = speeches.find(Quotation.of(quote));
    if (matches.isEmpty()) {
      return new QuoteCheck(
          quote,
          span,
          QuoteCheck.Outcome.NOT_FOUND,
          "",
          Optional.empty(),
          ImmutableList.of(),
          "",
          ImmutableList.of());
    }
    Optional<Argument> claimed = QuoteSpeaker.of(claim, span);
    Optional<QuotedWords.Match> own =
        matches.stream()
            .filter(match -> mayBe(claimed, article, speakers(article, speeches, match)))
            .findFirst();
    QuotedWords.Match match = own.orElse(matches.get(0));
    Span found = match.span();
    ImmutableList<Argument> speakers = speakers(article, speeches, match);
    QuoteCheck.Outcome outcome =
        own.isEmpty()
            ? QuoteCheck.Outcome.OTHER_SPEAKER
            : match.changes() == 0 ? QuoteCheck.Outcome.VERBATIM : QuoteCheck.Outcome.ALTERED;
    boolean altered = outcome == QuoteCheck.Outcome.ALTERED;
    return new QuoteCheck(
        quote,
        span,
        outcome,
        found.of(article.text()),
        Optional.of(found),
        speakers.stream().map(Argument::text).toList(),
        altered ? match.difference() : "",
        altered
            ? match.places().stream().map(place -> place.shift(span.begin())).toList()
            : ImmutableList.of());
  }

  /** Whose words the passage is; nobody's where the article tells it itself. */
  private static ImmutableList<Argument> speakers(
      FactSheet article, Speeches speeches, QuotedWords.Match match) {
    return speeches.utter(match.span()) ? Speakers.of(article, match.span()) : ImmutableList.of();
  }

  private static boolean mayBe(
      Optional<Argument> claimed, FactSheet article, List<Argument> speakers) {
    return claimed.isEmpty()
        || speakers.isEmpty()
        || speakers.stream()
            .anyMatch(
                who ->
                    mayBe(claimed.get().meaning(), who.meaning())
                        || Spokespeople.maySpeakFor(article, who, claimed.get()));
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
