package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.entail.Entailment;
import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.fact.FactSheet;
import factcheck.fact.Polarity;
import factcheck.fact.Slot;
import factcheck.text.Span;
import factcheck.value.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds two parties within an article who hold opposite positions on a claim part: somebody's words
 * state the part, and somebody else's, in another sentence or the same, deny it, by the slots or in
 * the entailment model's reading. Who "denies" something answers another party, so a denial beside
 * another's words refutes nothing, however little of the claim those words have in them.
 */
final class ConflictReader {
  /** From here on a sentence takes a position. */
  private static final double POSITION = 0.7;

  /** Share of the claim that a sentence must cover for the model's reading of it to count. */
  private static final double COVERAGE = 0.4;

  /** How well the slots must align to count. */
  private static final double ALIGNED = 0.6;

  /** How near a word must come to one of the claim to be about the same. */
  private static final double RELATED = 0.5;

  /** Sentences between two positions that use opposite words. */
  private static final int NEAR = 2;

  private final PhraseComparer phrases;
  private final Opposition opposition;

  ConflictReader(PhraseComparer phrases) {
    this.phrases = phrases;
    this.opposition = new Opposition(phrases);
  }

  /** The conflict; empty where no two parties hold opposite positions. */
  Optional<Decision> read(PartReading reading, Map<Label, Double> probabilities) {
    boolean named = reading.part().facts().stream().anyMatch(fact -> !fact.speakers().isEmpty());
    if (named) {
      return Optional.empty();
    }
    Optional<Position> pro = strongest(pro(reading));
    if (pro.isEmpty()) {
      return denied(reading, probabilities);
    }
    List<Position> against = contra(reading);
    against.addAll(opposed(reading, pro.get()));
    against.removeIf(position -> !Parties.differ(pro.get().speakers(), position.speakers()));
    return strongest(against)
        .map(contra -> Opponents.decision(reading, pro.get(), contra, confidence(probabilities)));
  }

  /** What somebody denies in so many words, and the article neither states nor refutes itself. */
  private Optional<Decision> denied(PartReading reading, Map<Label, Double> probabilities) {
    for (int i : reading.singles()) {
      Entailment answer = reading.entailments().get(i);
      Span span = Passages.span(reading, i);
      if (reading.ranked().get(i).coverage() >= COVERAGE
          && Math.max(answer.entailed(), answer.contradicted()) >= POSITION
          && Speakers.of(reading, span).isEmpty()) {
        return Optional.empty();
      }
    }
    return strongest(denials(reading))
        .flatMap(
            denial ->
                answered(reading, denial)
                    .map(
                        other ->
                            Opponents.decision(reading, other, denial, confidence(probabilities))));
  }

  /** Near a denial, the words of another party that tell of the same deed. */
  private Optional<Position> answered(PartReading reading, Position denial) {
    for (Retriever.Ranked ranked : reading.ranked()) {
      ImmutableList<Argument> others = Speakers.of(reading, span(reading, ranked.sentence()));
      if (ranked.sentence() != denial.sentence()
          && Math.abs(ranked.sentence() - denial.sentence()) <= NEAR
          && tellsOf(reading, ranked.sentence())
          && !others.isEmpty()
          && Parties.differ(others, denial.speakers())) {
        return Optional.of(
            new Position(
                ranked.sentence(),
                ranked.coverage(),
                others,
                words(reading, ranked.sentence(), others)));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a sentence has a word for what is done, or to what, and not only for who does it; and
   * the model, where it read the sentence alone, does not find the opposite in it.
   */
  private boolean tellsOf(PartReading reading, int sentence) {
    Set<String> doers =
        reading.part().facts().stream()
            .flatMap(fact -> fact.subject().stream())
            .flatMap(subject -> subject.meaning().terms().stream())
            .map(Term::lemma)
            .collect(Collectors.toSet());
    List<Term> said = reading.article().terms().get(sentence);
    boolean same =
        reading.part().terms().stream()
            .filter(term -> !doers.contains(term.lemma()))
            .anyMatch(
                term ->
                    phrases.covered(term, said) >= RELATED
                        || said.stream().anyMatch(word -> word.lemma().equals(term.lemma())));
    return same
        && reading
            .answer(Set.of(sentence))
            .map(answer -> answer.contradicted() < POSITION)
            .orElse(true);
  }

  private static List<Position> denials(PartReading reading) {
    List<Position> found = new ArrayList<>();
    for (FactReading fact : reading.facts()) {
      for (Alignment alignment : fact.alignments()) {
        if (isDenial(alignment, reading.article()) && alignment.score() >= ALIGNED) {
          add(alignment, found);
        }
      }
    }
    return found;
  }

  /** Whether all that speaks against the claim's fact is that somebody denies it. */
  private static boolean isDenial(Alignment alignment, FactSheet article) {
    Fact evidence = alignment.evidence();
    return alignment.mismatches() == 1
        && alignment.clashesIn(Slot.POLARITY)
        && evidence.polarity() == Polarity.NEGATIVE
        && DenialVerbs.denier(article, evidence.sentence())
            .filter(denier -> !Parties.differ(List.of(denier), evidence.speakers()))
            .isPresent();
  }

  private static Optional<Position> strongest(List<Position> positions) {
    return positions.stream().max(Comparator.comparingDouble(Position::strength));
  }

  private static List<Position> pro(PartReading reading) {
    List<Position> found = new ArrayList<>();
    for (int i : reading.singles()) {
      Entailment answer = reading.entailments().get(i);
      if (reading.ranked().get(i).coverage() >= COVERAGE && answer.entailed() >= POSITION) {
        add(reading, reading.ranked().get(i).sentence(), answer.entailed(), found);
      }
    }
    // "The people who were taken to halls live in Varde" is not said by who says they were taken.
    if (reading.facts().stream()
        .allMatch(fact -> fact.alignments().stream().anyMatch(ConflictReader::states))) {
      for (FactReading fact : reading.facts()) {
        fact.alignments().stream()
            .filter(ConflictReader::states)
            .forEach(alignment -> add(alignment, found));
      }
    }
    return found;
  }

  private static boolean states(Alignment alignment) {
    return !alignment.clashes() && !alignment.lacks() && alignment.score() >= Voices.CERTAIN;
  }

  private List<Position> contra(PartReading reading) {
    List<Position> found = new ArrayList<>();
    for (int i : reading.singles()) {
      Entailment answer = reading.entailments().get(i);
      if (reading.ranked().get(i).coverage() >= COVERAGE && answer.contradicted() >= POSITION) {
        add(reading, reading.ranked().get(i).sentence(), answer.contradicted(), found);
      }
    }
    for (FactReading fact : reading.facts()) {
      for (Alignment alignment : fact.alignments()) {
        boolean denies =
            alignment.mismatches() == 1
                && isOfTheSubject(alignment)
                && (alignment.clashesIn(Slot.POLARITY) || alignment.clashesIn(Slot.PREDICATE));
        if (denies && alignment.score() >= ALIGNED) {
          add(alignment, found);
        }
      }
    }
    return found;
  }

  /** "The tunnel is not safe" denies nothing of the bridge, and "the old bridge" is not the new. */
  private boolean isOfTheSubject(Alignment alignment) {
    boolean matched =
        alignment.claim().subject().isEmpty()
            || alignment.slots().stream()
                .anyMatch(slot -> slot.slot() == Slot.SUBJECT && slot.outcome() == Outcome.MATCH);
    return matched
        && !opposition.tellsApart(alignment.claim().subject(), alignment.evidence().subject());
  }

  /** Near the one position, somebody's words that say the opposite of what is claimed. */
  private List<Position> opposed(PartReading reading, Position pro) {
    List<Position> found = new ArrayList<>();
    for (Fact fact : reading.article().facts()) {
      int after = fact.sentence() - pro.sentence();
      if (!fact.speakers().isEmpty()
          && Math.abs(after) <= NEAR
          && reading.part().facts().stream()
              .anyMatch(claim -> opposition.between(claim, fact, after == 1))) {
        found.add(position(fact, POSITION));
      }
    }
    return found;
  }

  private static void add(Alignment alignment, List<Position> found) {
    if (!alignment.evidence().speakers().isEmpty()) {
      found.add(position(alignment.evidence(), alignment.score()));
    }
  }

  private static Position position(Fact fact, double strength) {
    return new Position(
        fact.sentence(), strength, ImmutableList.copyOf(fact.speakers()), fact.span());
  }

  private static void add(
      PartReading reading, int sentence, double strength, List<Position> found) {
    ImmutableList<Argument> speakers = Speakers.of(reading, span(reading, sentence));
    if (!speakers.isEmpty()) {
      found.add(new Position(sentence, strength, speakers, words(reading, sentence, speakers)));
    }
  }

  /** The clause of a sentence that is somebody's words. */
  private static Span words(PartReading reading, int sentence, List<Argument> speakers) {
    return reading.article().facts().stream()
        .filter(fact -> fact.sentence() == sentence && fact.speakers().equals(speakers))
        .map(Fact::span)
        .findFirst()
        .orElse(span(reading, sentence));
  }

  private static double confidence(Map<Label, Double> probabilities) {
    return Math.max(
        0.4, 1 - Math.max(probabilities.get(Label.SUPPORTED), probabilities.get(Label.REFUTED)));
  }

  private static Span span(PartReading reading, int sentence) {
    return reading.article().annotated().sentences().get(sentence).span();
  }
}
