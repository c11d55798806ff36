package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.entail.Entailment;
import factcheck.entail.EntailmentModel;
import factcheck.entail.Pair;
import factcheck.fact.Fact;
import factcheck.fact.FactSheet;
import factcheck.text.SpeechVerbs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds in an article what bears on a claim part. Safe for use by many threads. */
final class PartReader {
  private final Retriever retriever;
  private final ModelRanker ranker;
  private final FactAligner aligner;
  private final EntailmentModel model;

  PartReader(PhraseComparer phrases, EntailmentModel model) {
    this.model = model;
    this.retriever = new Retriever(phrases);
    this.ranker = new ModelRanker(model);
    this.aligner = new FactAligner(phrases);
  }

  /**
   * Reads the article for a part.
   *
   * @param quotes what became of the claim's quotations
   * @param reportedOnly leave out what the article only has as somebody's words
   */
  PartReading read(
      ClaimPart part, FactSheet article, List<QuoteCheck> quotes, boolean reportedOnly) {
    ImmutableList<FactReading> facts =
        OrderComparer.compare(
            part, article, core(part).stream().map(fact -> align(fact, article)).toList());
    ModelRanker.Ranking ranking =
        ranker.rank(
            part,
            article,
            retriever.rank(
                part,
                article,
                sentence ->
                    !reportedOnly || Speakers.of(facts, article, sentence.span()).isEmpty()));
    ImmutableList<Premise> premises = PremiseReader.read(part, article, ranking.ranked());
    return new PartReading(
        part,
        article,
        ranking.ranked(),
        reportedOnly ? facts.stream().map(FactReading::reported).toList() : facts,
        premises,
        answers(part, premises, ranking.answers()),
        quotes.stream()
            .filter(quote -> quote.span().overlaps(part.span()))
            .map(quote -> quote.within(part.span()))
            .toList());
  }

  /** The model's answers to premises, of which it has read the single sentences before. */
  private List<Entailment> answers(
      ClaimPart part, List<Premise> premises, Map<Integer, Entailment> singles) {
    List<Premise> unread =
        premises.stream().filter(premise -> known(premise, singles).isEmpty()).toList();
    Iterator<Entailment> more =
        unread.isEmpty()
            ? Collections.emptyIterator()
            : model
                .infer(
                    unread.stream().map(premise -> new Pair(premise.text(), part.text())).toList())
                .iterator();
    return premises.stream().map(premise -> known(premise, singles).orElseGet(more::next)).toList();
  }

  private static Optional<Entailment> known(Premise premise, Map<Integer, Entailment> singles) {
    return premise.sentences().size() == 1
        ? Optional.ofNullable(singles.get(premise.sentences().get(0)))
        : Optional.empty();
  }

  private FactReading align(Fact fact, FactSheet article) {
    List<Alignment> alignments = new ArrayList<>(aligner.align(fact, article));
    alignments.sort(
        Comparator.comparingDouble(PartReader::weight)
            .reversed()
            .thenComparingInt(a -> a.evidence().id()));
    return new FactReading(fact, alignments);
  }

  /** The article's sentences, the likeliest evidence first. */
  ImmutableList<Retriever.Ranked> rank(ClaimPart part, FactSheet article) {
    return ranker.rank(part, article, byWords(part, article)).ranked();
  }

  /** The same as far as words alone tell. */
  ImmutableList<Retriever.Ranked> byWords(ClaimPart part, FactSheet article) {
    return retriever.rank(part, article, sentence -> true);
  }

  private static double weight(Alignment alignment) {
    return alignment.score() - 0.1 * alignment.mismatches();
  }

  /** The part's facts without those that only introduce another ("Putin said", titles). */
  private static ImmutableList<Fact> core(ClaimPart part) {
    ImmutableList<Fact> core =
        part.facts().stream()
            .filter(fact -> !introduces(fact, part.facts()))
            .filter(
                fact -> fact.subject().map(subject -> !subject.role().equals("appos")).orElse(true))
            .collect(ImmutableList.toImmutableList());
    return core.isEmpty() ? ImmutableList.copyOf(part.facts()) : core;
  }

  private static boolean introduces(Fact fact, List<Fact> all) {
    if (!SpeechVerbs.contains(fact.predicate()) || fact.subject().isEmpty()) {
      return false;
    }
    return all.stream()
        .flatMap(other -> other.speakers().stream())
        .anyMatch(speaker -> speaker.span().equals(fact.subject().get().span()));
  }
}
