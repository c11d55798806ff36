package factcheck.verdict;

import com.google.common.collect.ImmutableSet;
import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.fact.Slot;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import factcheck.value.Comparison;
import factcheck.value.QuantityReader;
import factcheck.value.TimeReader;
import factcheck.value.TimeValue;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names the slot that a refutation hangs on as a model with a second output sees it ({@link
 * factcheck.entail.Entailment#clash}), weighed with the open signs ({@link ClashCues}), and shows
 * the words of the claim that stand in it.
 */
final class ClashNamer {
  /**
   * How much more probable an open sign makes its slot: from 1 to 3 the share named right moves by
   * .002.
   */
  private static final double SIGN = 2;

  /**
   * How much less probable a slot is to clash that the claim has no word for: a number where it has
   * none of number or degree, a time where the quote gives each of the claim's, the polarity where
   * a negation only sets something aside (of 15 such refutations of newsroom claims one was of the
   * polarity).
   */
  private static final double WORDLESS = 0.25;

  private static final double HALF = 0.5;

  /** Words of number and degree beside those of {@link Quantifiers}. */
  private static final ImmutableSet<String> AMOUNTS =
      ImmutableSet.of(
          "none", "no", "only", "any", "neither", "more", "fewer", "less", "least", "once",
          "twice");

  /** Tags of comparatives and superlatives. */
  private static final ImmutableSet<String> DEGREES = ImmutableSet.of("JJR", "JJS", "RBR", "RBS");

  private final PartReading reading;
  private final Sentence sentence;
  private final ClashCues cues;

  ClashNamer(PartReading reading, Sentence sentence) {
    this.reading = reading;
    this.sentence = sentence;
    this.cues = new ClashCues(reading, sentence);
  }

  /**
   * The most probable slot with its words.
   *
   * @param clash slot names with their probabilities; names that are no {@link Slot} are passed
   *     over
   * @return empty if {@code clash} names no slot
   */
  Optional<SlotComparison> name(Map<String, Double> clash) {
    return Arrays.stream(Slot.values())
        .filter(slot -> clash.containsKey(slot.name()))
        .max(Comparator.comparingDouble(slot -> clash.get(slot.name()) * sign(slot)))
        .map(
            slot ->
                cues.of(slot)
                    .or(() -> Counterparts.of(reading, sentence, slot))
                    .orElseGet(() -> shown(slot)));
  }

  /**
   * The most probable slot, if it is at least so probable.
   *
   * @param least its share, the signs counted in, 0 to 1
   */
  Optional<Slot> surely(Map<String, Double> clash, double least) {
    double total = 0;
    double most = 0;
    Optional<Slot> first = Optional.empty();
    for (Slot slot : Slot.values()) {
      double share = clash.getOrDefault(slot.name(), 0.0) * sign(slot);
      total += share;
      if (share > most) {
        most = share;
        first = Optional.of(slot);
      }
    }
    return most >= least * total ? first : Optional.empty();
  }

  /** Whether the time is the likeliest slot by far, and each of the claim's agrees. */
  boolean agreesInTime(Map<String, Double> clash) {
    return clash.getOrDefault(Slot.TIME.name(), 0.0) >= HALF && sameTimes();
  }

  private double sign(Slot slot) {
    boolean wordless =
        slot == Slot.QUANTITY && quantity().isEmpty()
            || slot == Slot.POLARITY && cues.onlySetAside()
            || slot == Slot.TIME && sameTimes();
    return cues.of(slot).isPresent() ? SIGN : wordless ? WORDLESS : 1;
  }

  /** The claim's words in the slot against the quote; all of its words where none stand there. */
  private SlotComparison shown(Slot slot) {
    ClaimPart part = reading.part();
    Span words = words(slot).orElse(part.span());
    String text = words.of(part.claim().text());
    String said = sentence.span().of(reading.article().text());
    return new SlotComparison(
        slot,
        Outcome.MISMATCH,
        text,
        Optional.of(words),
        said,
        Optional.of(sentence.span()),
        words(slot).isPresent()
            ? "the quote speaks against “" + text + "”"
            : "the quote speaks against it");
  }

  private Optional<Span> words(Slot slot) {
    List<Fact> facts = reading.facts().stream().map(FactReading::fact).toList();
    return switch (slot) {
      case SUBJECT -> first(facts.stream().flatMap(fact -> fact.subject().stream()).toList());
      case SPEAKER -> first(facts.stream().flatMap(fact -> fact.speakers().stream()).toList());
      case QUANTITY -> quantity();
      case PREDICATE, POLARITY, MODALITY -> facts.stream().findFirst().map(Fact::predicateSpan);
      default ->
          first(
              facts.stream()
                  .flatMap(fact -> fact.arguments().stream())
                  .filter(argument -> argument.slot() == slot)
                  .toList());
    };
  }

  private boolean sameTimes() {
    Span part = reading.part().span();
    List<TimeValue> claimed =
        reading.part().claim().annotated().sentences().stream()
            .flatMap(one -> TimeReader.read(one).stream())
            .filter(found -> part.contains(found.span()))
            .map(TimeReader.Found::time)
            .toList();
    List<TimeReader.Found> said = TimeReader.read(sentence);
    return !claimed.isEmpty()
        && claimed.stream()
            .allMatch(
                time ->
                    said.stream().anyMatch(one -> time.compare(one.time()) == Comparison.AGREE));
  }

  private static Optional<Span> first(List<Argument> arguments) {
    return arguments.stream().findFirst().map(Argument::span);
  }

  private Optional<Span> quantity() {
    Span part = reading.part().span();
    List<Sentence> claim = reading.part().claim().annotated().sentences();
    Optional<Span> number =
        claim.stream()
            .flatMap(one -> QuantityReader.read(one).stream())
            .map(QuantityReader.Found::span)
            .filter(part::contains)
            .findFirst();
    return number.or(
        () ->
            claim.stream()
                .flatMap(one -> one.tokens().stream())
                .filter(ClashNamer::isAmount)
                .map(Token::span)
                .filter(part::contains)
                .findFirst());
  }

  private static boolean isAmount(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return Quantifiers.contains(word) || AMOUNTS.contains(word) || DEGREES.contains(token.tag());
  }
}
