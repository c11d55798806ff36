package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.entail.Entailment;
import factcheck.fact.Argument;
import factcheck.text.Sentence;
import factcheck.text.SentenceRole;
import factcheck.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses the sentences to quote for an answer. */
final class Passages {
  private Passages() {}

  /** How far two sentences together must go beyond the better one to be needed together. */
  private static final double MORE = 0.1;

  /** A second quote that weighs at least this share of the first is shown too. */
  private static final double ALSO = 0.65;

  /** Below it no sentence says it alone, and what the groups say is shown by three of them. */
  private static final double ALONE = 0.5;

  /** Log odds of the ranking that weigh as much as the model's full certainty. */
  private static final double RANKS = 10;

  /** What a sentence gains by carrying the slots that decided. */
  private static final double SLOTS = 0.5;

  /**
   * Quotes, best first: the sentences that weigh most for the label, by model, coverage and slots.
   * Two that only together say it form one set, and three where none says it alone; otherwise each
   * is a set of its own. The passage that a quotation was taken from refutes alone.
   */
  static ImmutableList<Decision.Passage> choose(
      PartReading reading, Label label, Optional<Voice> voice) {
    Stance stance =
        switch (label) {
          case SUPPORTED -> Stance.SUPPORTS;
          case REFUTED -> Stance.REFUTES;
          default -> Stance.RELATED;
        };
    List<Decision.Passage> passages = new ArrayList<>();
    boolean quoted =
        label == Label.REFUTED && voice.isPresent() && Voices.quotation(reading).isPresent();
    (quoted ? voice.flatMap(Voice::place) : outside(reading, voice))
        .ifPresent(
            span ->
                passages.add(
                    new Decision.Passage(
                        span,
                        stance,
                        quoted ? quotedSpeakers(reading) : Speakers.of(reading, span),
                        1)));
    List<Integer> order = new ArrayList<>(reading.singles());
    order.sort(
        (a, b) -> {
          int byWeight =
              Double.compare(weight(reading, b, label, voice), weight(reading, a, label, voice));
          return byWeight != 0 ? byWeight : Integer.compare(a, b);
        });
    boolean open = label == Label.NOT_ENOUGH_INFO;
    boolean scattered = !open && isScattered(reading, label);
    boolean together = scattered || !open && needsTwo(reading, label, order);
    int most = open || quoted ? 1 : scattered ? 3 : 2;
    for (int i : order) {
      if (passages.size() == most) {
        break;
      }
      boolean first = passages.isEmpty();
      boolean agrees =
          saysItAlone(reading, label) ? leans(reading, i, label) : isOnTopic(reading, i, label);
      if (first
          || together && agrees
          || weight(reading, i, label, voice)
              >= ALSO * weight(reading, order.get(0), label, voice)) {
        Span span = span(reading, i);
        passages.add(
            new Decision.Passage(
                span,
                stance,
                Speakers.of(reading, span),
                first || together ? 1 : passages.size() + 1));
      }
    }
    if (label != Label.NOT_ENOUGH_INFO) {
      dateline(reading, passages).ifPresent(passages::add);
    }
    return ImmutableList.copyOf(passages);
  }

  /** Whose words the passage is that a quotation was taken from. */
  private static ImmutableList<Argument> quotedSpeakers(PartReading reading) {
    return reading.quotes().stream()
        .filter(quote -> Voices.isFalse(quote))
        .flatMap(quote -> quote.foundSpan().stream())
        .findFirst()
        .map(span -> Speakers.of(reading.article(), span))
        .orElse(ImmutableList.of());
  }

  /** The one sentence that weighs most for a label that was not certain enough to be given. */
  static ImmutableList<Decision.Passage> leaning(PartReading reading, Label label) {
    Decision.Passage first = choose(reading, label, Optional.empty()).get(0);
    return ImmutableList.of(
        new Decision.Passage(first.span(), Stance.RELATED, first.speakers(), 1));
  }

  /** The line that dates the article, where a quote of the first set was read with its help. */
  private static Optional<Decision.Passage> dateline(
      PartReading reading, List<Decision.Passage> passages) {
    boolean needed =
        reading.premises().stream()
            .filter(premise -> premise.dated() && premise.sentences().size() == 1)
            .map(premise -> sentence(reading, premise.sentences().get(0)).span())
            .anyMatch(
                span -> passages.stream().anyMatch(p -> p.set() == 1 && p.span().equals(span)));
    return !needed
        ? Optional.empty()
        : reading.article().annotated().sentences().stream()
            .filter(sentence -> sentence.role() == SentenceRole.DATELINE)
            .findFirst()
            .map(
                line ->
                    new Decision.Passage(
                        line.span(), passages.get(0).stance(), ImmutableList.of(), 1));
  }

  private static Sentence sentence(PartReading reading, int index) {
    return reading.article().annotated().sentences().get(index);
  }

  /** The place that the voice rests on, where it may be shown and no premise is that sentence. */
  private static Optional<Span> outside(PartReading reading, Optional<Voice> voice) {
    return voice
        .flatMap(Voice::place)
        .filter(place -> reading.singles().stream().noneMatch(i -> span(reading, i).equals(place)))
        .filter(place -> isRanked(reading, place) || isQuoted(reading, place));
  }

  private static boolean isRanked(PartReading reading, Span place) {
    return reading.ranked().stream()
        .map(one -> reading.article().annotated().sentences().get(one.sentence()).span())
        .anyMatch(place::equals);
  }

  private static boolean isQuoted(PartReading reading, Span place) {
    return reading.quotes().stream()
        .flatMap(quote -> quote.foundSpan().stream())
        .anyMatch(place::contains);
  }

  private static double weight(
      PartReading reading, int premise, Label label, Optional<Voice> voice) {
    Entailment answer = reading.entailments().get(premise);
    double model =
        switch (label) {
          case SUPPORTED -> answer.entailed();
          case REFUTED -> answer.contradicted();
          default -> 0;
        };
    boolean carries =
        voice.flatMap(Voice::place).filter(span(reading, premise)::equals).isPresent();
    return model + reading.rank(premise) / RANKS + (carries ? SLOTS : 0);
  }

  /** Whether two sentences together say it clearly more than the better alone. */
  private static boolean needsTwo(PartReading reading, Label label, List<Integer> order) {
    if (order.size() < 2) {
      return false;
    }
    double together = reading.three().map(answer -> toward(label, answer)).orElse(0.0);
    return together > alone(reading, label) + MORE;
  }

  /** Whether the model finds the label in several sentences together and in none of them alone. */
  private static boolean isScattered(PartReading reading, Label label) {
    double together =
        Stream.of(reading.three(), reading.five())
            .flatMap(Optional::stream)
            .mapToDouble(answer -> toward(label, answer))
            .max()
            .orElse(0);
    return !saysItAlone(reading, label) && together > alone(reading, label) + MORE;
  }

  /** Whether the model finds the label in one of the sentences that it read one by one. */
  static boolean saysItAlone(PartReading reading, Label label) {
    return alone(reading, label) >= ALONE;
  }

  /** Whether it has a word of the part's, or the model finds the label likelier than not in it. */
  private static boolean isOnTopic(PartReading reading, int premise, Label label) {
    return reading.coverage(premise) > 0
        || toward(label, reading.entailments().get(premise)) >= ALONE;
  }

  private static boolean leans(PartReading reading, int premise, Label label) {
    Entailment answer = reading.entailments().get(premise);
    double against = label == Label.SUPPORTED ? answer.contradicted() : answer.entailed();
    return toward(label, answer) > against;
  }

  private static double alone(PartReading reading, Label label) {
    return reading.singles().stream()
        .mapToDouble(i -> toward(label, reading.entailments().get(i)))
        .max()
        .orElse(0);
  }

  private static double toward(Label label, Entailment answer) {
    return label == Label.SUPPORTED ? answer.entailed() : answer.contradicted();
  }

  /** The sentence of a premise that has only one. */
  static Span span(PartReading reading, int premise) {
    int sentence = reading.premises().get(premise).sentences().get(0);
    return reading.article().annotated().sentences().get(sentence).span();
  }
}
