package factcheck.verdict;

import com.google.common.collect.ImmutableSet;
import factcheck.fact.Argument;
import factcheck.fact.Slot;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import factcheck.value.Comparison;
import factcheck.value.QuantityReader;
import factcheck.value.TimeReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The open signs of what clashes between a refuted claim part and the sentence that speaks against
 * it: another date, another number, a negation on one side, somebody else's words.
 */
final class ClashCues {
  private static final ImmutableSet<String> NEGATIONS = NegationWords.and("deny", "refuse");

  private final ClaimPart part;
  private final PartReading reading;
  private final Sentence sentence;

  ClashCues(PartReading reading, Sentence sentence) {
    this.part = reading.part();
    this.reading = reading;
    this.sentence = sentence;
  }

  /** The first clash that shows, dates before numbers before negation before speakers. */
  Optional<SlotComparison> find() {
    return time().or(this::quantity).or(this::negation).or(this::speaker);
  }

  /** The open sign that this slot clashes. */
  Optional<SlotComparison> of(Slot slot) {
    return switch (slot) {
      case TIME -> time();
      case QUANTITY -> quantity();
      case POLARITY -> negation();
      case SPEAKER -> speaker();
      default -> Optional.empty();
    };
  }

  private Optional<SlotComparison> time() {
    List<TimeReader.Found> said = TimeReader.read(sentence);
    for (Sentence claim : part.claim().annotated().sentences()) {
      for (TimeReader.Found found : TimeReader.read(claim)) {
        boolean agrees =
            said.stream().anyMatch(t -> found.time().compare(t.time()) == Comparison.AGREE);
        Optional<TimeReader.Found> other =
            said.stream()
                .filter(t -> found.time().compare(t.time()) == Comparison.DIFFER)
                .findFirst();
        if (found.span().overlaps(part.span()) && !agrees && other.isPresent()) {
          return Optional.of(clash(Slot.TIME, found.span(), other.get().span()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<SlotComparison> quantity() {
    List<QuantityReader.Found> said = QuantityReader.read(sentence);
    for (Sentence claim : part.claim().annotated().sentences()) {
      for (QuantityReader.Found found : QuantityReader.read(claim)) {
        boolean agrees = said.stream().anyMatch(q -> q.quantity().agreesWith(found.quantity()));
        Optional<QuantityReader.Found> other =
            said.stream()
                .filter(q -> q.quantity().unit().equals(found.quantity().unit()))
                .findFirst();
        if (found.span().overlaps(part.span()) && !agrees && !said.isEmpty()) {
          return Optional.of(
              other
                  .map(q -> clash(Slot.QUANTITY, found.span(), q.span()))
                  .orElseGet(() -> absent(Slot.QUANTITY, found.span())));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<SlotComparison> negation() {
    Optional<Span> claimed =
        part.claim().annotated().sentences().stream()
            .flatMap(claim -> claim.tokens().stream())
            .filter(token -> token.span().overlaps(part.span()) && isNegation(token))
            .map(Token::span)
            .filter(span -> !isReplacing(span))
            .findFirst();
    Optional<Span> said =
        sentence.tokens().stream().filter(ClashCues::isNegation).map(Token::span).findFirst();
    if (claimed.isPresent() == said.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new SlotComparison(
            Slot.POLARITY,
            Outcome.MISMATCH,
            claimed.map(this::claimed).orElse(""),
            claimed,
            said.map(this::said).orElse(""),
            said,
            said.isPresent()
                ? "only the quote has a negation (" + said(said.get()) + ")"
                : "only the claim has a negation (" + claimed(claimed.get()) + ")"));
  }

  /**
   * Whether the claim has a negation, and each only sets something aside for something else ("not
   * at school but at home", "the South, not the North"): what clashes is then what is put in its
   * place.
   */
  boolean onlySetAside() {
    List<Span> negations =
        part.claim().annotated().sentences().stream()
            .flatMap(claim -> claim.tokens().stream())
            .filter(token -> token.span().overlaps(part.span()) && isNegation(token))
            .map(Token::span)
            .toList();
    return !negations.isEmpty() && negations.stream().allMatch(this::isReplacing);
  }

  private boolean isReplacing(Span negation) {
    for (Sentence claim : part.claim().annotated().sentences()) {
      for (Token token : claim.tokens()) {
        if (token.span().equals(negation)) {
          return isReplacedAfter(claim, token) || replacesBefore(claim, token);
        }
      }
    }
    return false;
  }

  /** "Not A but B". */
  private boolean isReplacedAfter(Sentence claim, Token negation) {
    return claim.tokens().stream()
        .anyMatch(
            token ->
                token.text().equalsIgnoreCase("but")
                    && token.index() > negation.index()
                    && part.span().contains(token.span()));
  }

  /** "B, not A", where A is no clause. */
  private static boolean replacesBefore(Sentence claim, Token negation) {
    int at = negation.index();
    return negation.text().equalsIgnoreCase("not")
        && at > 1
        && at + 1 < claim.tokens().size()
        && claim.token(at - 1).text().equals(",")
        && !claim.token(at + 1).isVerb();
  }

  private Optional<SlotComparison> speaker() {
    Optional<Argument> claimed =
        part.facts().stream().flatMap(fact -> fact.speakers().stream()).findFirst();
    List<Argument> said = Speakers.of(reading, sentence.span());
    if (claimed.isEmpty() || !Parties.differ(List.of(claimed.get()), said)) {
      return Optional.empty();
    }
    return Optional.of(
        said.isEmpty()
            ? absent(Slot.SPEAKER, claimed.get().span())
            : SlotComparison.clash(Slot.SPEAKER, claimed.get(), said.get(0)));
  }

  /** The claim's words are not in the quote, which has nothing to set against them. */
  private SlotComparison absent(Slot slot, Span claimed) {
    return new SlotComparison(
        slot,
        Outcome.MISMATCH,
        claimed(claimed),
        Optional.of(claimed),
        "",
        Optional.empty(),
        slot == Slot.SPEAKER
            ? "the quote does not give it as the words of “" + claimed(claimed) + "”"
            : "the quote does not have “" + claimed(claimed) + "”");
  }

  private SlotComparison clash(Slot slot, Span claimed, Span said) {
    return new SlotComparison(
        slot,
        Outcome.MISMATCH,
        claimed(claimed),
        Optional.of(claimed),
        said(said),
        Optional.of(said),
        "claimed " + claimed(claimed) + ", the article says " + said(said));
  }

  private String claimed(Span span) {
    return span.of(part.claim().text());
  }

  private String said(Span span) {
    return span.of(reading.article().text()).replaceAll("\\s+", " ");
  }

  private static boolean isNegation(Token token) {
    return NEGATIONS.contains(token.text().toLowerCase(Locale.ROOT))
        || NEGATIONS.contains(token.lemma().toLowerCase(Locale.ROOT));
  }
}
