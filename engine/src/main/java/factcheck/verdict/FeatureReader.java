package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import factcheck.entail.Entailment;
import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.fact.Modality;
import factcheck.fact.Polarity;
import factcheck.fact.Slot;
import factcheck.text.QuotedSpans;
import factcheck.value.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns what was read for a claim part into {@link Features}. */
final class FeatureReader {
  private static final double FLOOR = 1e-3;
  private static final ImmutableSet<String> QUANTIFIERS =
      ImmutableSet.of(
          "all",
          "every",
          "each",
          "both",
          "most",
          "none",
          "no",
          "only",
          "any",
          "some",
          "few",
          "several",
          "majority",
          "half",
          "neither",
          "nobody",
          "everyone");
  private static final ImmutableSet<String> NEGATIONS =
      NegationWords.and("yet", "fail", "deny", "refuse");

  private FeatureReader() {}

  static Features read(PartReading reading) {
    ImmutableMap.Builder<String, Double> values = ImmutableMap.builder();
    model(reading, values);
    coverage(reading, values);
    slots(reading, values);
    words(reading, values);
    ValueClashes.read(reading, values);
    arithmetic(reading, values);
    positions(reading, values);
    quotes(reading, values);
    return new Features(values.buildOrThrow());
  }

  private static void model(PartReading reading, ImmutableMap.Builder<String, Double> values) {
    List<Integer> singles = reading.singles();
    double maxEntailed = 0;
    double maxContradicted = 0;
    double weightedEntailed = 0;
    double weightedContradicted = 0;
    for (int i : singles) {
      Entailment one = reading.entailments().get(i);
      double coverage = reading.ranked().get(i).coverage();
      maxEntailed = Math.max(maxEntailed, one.entailed());
      maxContradicted = Math.max(maxContradicted, one.contradicted());
      weightedEntailed = Math.max(weightedEntailed, coverage * one.entailed());
      weightedContradicted = Math.max(weightedContradicted, coverage * one.contradicted());
    }
    values.put("max_entailed", maxEntailed);
    values.put("max_contradicted", maxContradicted);
    values.put("covered_entailed", weightedEntailed);
    values.put("covered_contradicted", weightedContradicted);
    values.put("max_odds", logOdds(maxEntailed, maxContradicted));
    for (int rank = 0; rank < 3; rank++) {
      triple(
          "first" + (rank + 1),
          rank < singles.size() ? reading.entailments().get(singles.get(rank)) : null,
          values);
    }
    triple("three", reading.three().orElse(null), values);
    triple("five", reading.five().orElse(null), values);
    triple("near", reading.near().orElse(null), values);
    triple("around", reading.around().orElse(null), values);
    disputes(reading, values);
  }

  /** Whether parties hold opposite positions, as the model sees it; and how many parties speak. */
  private static void disputes(PartReading reading, ImmutableMap.Builder<String, Double> values) {
    values.put(
        "disputed_single",
        reading.singles().stream()
            .mapToDouble(i -> reading.entailments().get(i).disputed())
            .max()
            .orElse(0));
    values.put("disputed_three", reading.three().map(Entailment::disputed).orElse(0.0));
    values.put("disputed_five", reading.five().map(Entailment::disputed).orElse(0.0));
    values.put("disputed_near", reading.near().map(Entailment::disputed).orElse(0.0));
    values.put("disputed_around", reading.around().map(Entailment::disputed).orElse(0.0));
    values.put("parties", (double) Parties.count(Parties.of(reading)));
  }

  /** Numbers that the best sentences do not have: those that they give in one step, and others. */
  private static void arithmetic(PartReading reading, ImmutableMap.Builder<String, Double> values) {
    Arithmetic.Result result = Arithmetic.of(reading);
    values.put("numbers_derived", (double) result.steps().size());
    values.put("numbers_open", (double) result.open());
  }

  /** Two parties, of whom one states the part and the other denies it: the weaker of the two. */
  private static void positions(PartReading reading, ImmutableMap.Builder<String, Double> values) {
    double strongest = 0;
    for (int pro : reading.singles()) {
      List<Argument> one = Speakers.of(reading, Passages.span(reading, pro));
      for (int contra : reading.singles()) {
        List<Argument> two = Speakers.of(reading, Passages.span(reading, contra));
        if (!one.isEmpty() && !two.isEmpty() && Parties.differ(one, two)) {
          strongest =
              Math.max(
                  strongest,
                  Math.min(
                      reading.entailments().get(pro).entailed(),
                      reading.entailments().get(contra).contradicted()));
        }
      }
    }
    values.put("opposite_positions", strongest);
  }

  private static void quotes(PartReading reading, ImmutableMap.Builder<String, Double> values) {
    for (QuoteCheck.Outcome outcome : QuoteCheck.Outcome.values()) {
      values.put(
          "quote_" + outcome.name().toLowerCase(Locale.ROOT),
          (double) reading.quotes().stream().filter(q -> q.outcome() == outcome).count());
    }
  }

  private static void triple(
      String name, Entailment answer, ImmutableMap.Builder<String, Double> values) {
    values.put(name + "_entailed", answer == null ? 0 : answer.entailed());
    values.put(name + "_contradicted", answer == null ? 0 : answer.contradicted());
    values.put(
        name + "_odds", answer == null ? 0 : logOdds(answer.entailed(), answer.contradicted()));
  }

  private static double logOdds(double a, double b) {
    return Math.log((a + FLOOR) / (b + FLOOR));
  }

  private static void coverage(PartReading reading, ImmutableMap.Builder<String, Double> values) {
    for (int rank = 0; rank < 3; rank++) {
      values.put(
          "coverage" + (rank + 1),
          rank < reading.ranked().size() ? reading.ranked().get(rank).coverage() : 0);
    }
    List<Term> all = reading.article().terms().stream().flatMap(List::stream).toList();
    double nameMissing = 0;
    double nameFar = 0;
    double numberMissing = 0;
    double numberFar = 0;
    double numbers = 0;
    List<Term> near =
        reading.ranked().stream()
            .limit(3)
            .flatMap(r -> reading.article().terms().get(r.sentence()).stream())
            .toList();
    for (Term term : reading.part().terms()) {
      if (term.kind() == Term.Kind.NAME && all.stream().noneMatch(other -> sameName(term, other))) {
        nameMissing++;
      }
      if (term.kind() == Term.Kind.NAME
          && near.stream().noneMatch(other -> sameName(term, other))) {
        nameFar++;
      }
      if (term.kind() == Term.Kind.NUMBER) {
        numbers++;
        numberMissing +=
            near.stream().anyMatch(other -> other.lemma().equals(term.lemma())) ? 0 : 1;
        numberFar += all.stream().anyMatch(other -> other.lemma().equals(term.lemma())) ? 0 : 1;
      }
    }
    values.put("names_missing", nameMissing);
    values.put("names_missing_near", nameFar);
    values.put("numbers", numbers);
    values.put("numbers_missing_near", numberMissing);
    values.put("numbers_missing", numberFar);
  }

  private static boolean sameName(Term term, Term other) {
    return other.lemma().equalsIgnoreCase(term.lemma())
        || factcheck.value.Names.same(term.lemma(), other.lemma());
  }

  private static void slots(PartReading reading, ImmutableMap.Builder<String, Double> values) {
    double facts = reading.facts().size();
    double supported = 0;
    double weakest = facts == 0 ? 0 : 1;
    double bestScore = 0;
    double bestClash = 0;
    double speakerMatch = 0;
    Set<Slot> clashing = new HashSet<>();
    Set<Slot> certain = new HashSet<>();
    double modality = 0;
    for (FactReading fact : reading.facts()) {
      weakest = Math.min(weakest, fact.support().map(Alignment::score).orElse(0.0));
      if (fact.support().isPresent()) {
        supported++;
        bestScore = Math.max(bestScore, fact.support().get().score());
      }
      if (fact.clash().isPresent()) {
        bestClash = Math.max(bestClash, fact.clash().get().score());
        mismatches(fact.clash().get(), certain);
      }
      if (!fact.alignments().isEmpty()) {
        Alignment best = fact.alignments().get(0);
        bestScore = Math.max(bestScore, best.score());
        mismatches(best, clashing);
        modality =
            Math.max(
                modality, best.slots().stream().anyMatch(s -> s.slot() == Slot.MODALITY) ? 1 : 0);
        speakerMatch =
            Math.max(
                speakerMatch,
                best.slots().stream()
                        .anyMatch(s -> s.slot() == Slot.SPEAKER && s.outcome() == Outcome.MATCH)
                    ? 1
                    : 0);
      }
    }
    values.put("facts", facts);
    values.put("supported_share", facts == 0 ? 0 : supported / facts);
    values.put("weakest_support", weakest);
    values.put("best_alignment", bestScore);
    values.put("best_clash", bestClash);
    values.put("modality_gap", modality);
    values.put("speaker_match", speakerMatch);
    for (Slot slot :
        new Slot[] {
          Slot.POLARITY,
          Slot.PREDICATE,
          Slot.TIME,
          Slot.QUANTITY,
          Slot.SUBJECT,
          Slot.OBJECT,
          Slot.SPEAKER
        }) {
      values.put(
          "clash_" + slot.name().toLowerCase(Locale.ROOT), clashing.contains(slot) ? 1.0 : 0.0);
      values.put(
          "certain_" + slot.name().toLowerCase(Locale.ROOT), certain.contains(slot) ? 1.0 : 0.0);
    }
  }

  private static void mismatches(Alignment alignment, Set<Slot> into) {
    for (SlotComparison slot : alignment.slots()) {
      if (slot.outcome() == Outcome.MISMATCH) {
        into.add(slot.slot());
      }
    }
  }

  private static void words(PartReading reading, ImmutableMap.Builder<String, Double> values) {
    ImmutableList<String> claim = lower(reading.part().text());
    ImmutableList<String> premise =
        reading.premises().isEmpty() ? ImmutableList.of() : lower(reading.premises().get(0).text());
    double claimNegations = count(claim, NEGATIONS);
    double premiseNegations = count(premise, NEGATIONS);
    values.put("negations", claimNegations);
    values.put("negations_premise", premiseNegations);
    values.put(
        "negation_gap", Math.abs(Math.min(1, claimNegations) - Math.min(1, premiseNegations)));
    values.put("quantifiers", count(claim, QUANTIFIERS));
    values.put("only", claim.contains("only") ? 1.0 : 0.0);
    values.put("length", (double) reading.part().terms().size());
    values.put("premise_length", (double) premise.size());
    double denied = 0;
    double unreal = 0;
    double said = 0;
    for (Fact fact : reading.part().facts()) {
      denied += fact.polarity() == Polarity.NEGATIVE ? 1 : 0;
      unreal += fact.modality() != Modality.ACTUAL ? 1 : 0;
      said += fact.speakers().isEmpty() ? 0 : 1;
    }
    values.put("denied", denied);
    values.put("unreal", unreal);
    values.put("said", Math.min(1, said));
    values.put("quoted", QuotedSpans.of(reading.part().text()).isEmpty() ? 0.0 : 1.0);
    values.put("article_length", Math.log(1 + reading.article().annotated().sentences().size()));
  }

  private static ImmutableList<String> lower(String text) {
    return ImmutableList.copyOf(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+"));
  }

  private static double count(List<String> words, ImmutableSet<String> wanted) {
    return words.stream().filter(wanted::contains).count();
  }
}
