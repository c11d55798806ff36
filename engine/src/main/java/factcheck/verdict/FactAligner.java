package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.fact.FactSheet;
import factcheck.fact.Modality;
import factcheck.fact.Polarity;
import factcheck.fact.Slot;
import factcheck.text.Span;
import factcheck.value.Meaning;
import factcheck.value.Names;
import factcheck.value.Quantity;
import factcheck.value.Term;
import factcheck.value.TimeValue;
import factcheck.value.WordRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lays a fact of a claim beside a fact of an article and compares them slot by slot. Two facts
 * align where their predicates are related and enough of the claim's places are filled; only then
 * can a slot clash.
 */
final class FactAligner {
  /** From this similarity on two fillers count as the same. */
  static final double SAME_FILLER = 0.6;

  private final PhraseComparer phrases;
  private final PredicateComparer predicates;

  FactAligner(PhraseComparer phrases) {
    this.phrases = phrases;
    this.predicates = new PredicateComparer(phrases);
  }

  /** The alignment; empty where the predicates have nothing to do with each other. */
  Optional<Alignment> align(Fact claim, Fact evidence, FactSheet article) {
    WordRelation relation = predicates.relate(claim, evidence);
    boolean opposite = relation == WordRelation.ANTONYM;
    double predicate = opposite ? 0.9 : relation.similarity();
    if (predicate < 0.4) {
      return Optional.empty();
    }
    List<SlotComparison> slots = new ArrayList<>();
    double filled = 0;
    int places = 0;
    List<Argument> offered = offered(evidence);
    for (Argument argument : fillers(claim)) {
      if (argument.slot() == Slot.TIME || argument.role().equals("be") && opposite) {
        continue;
      }
      if (bothSpeakOfThemselves(argument, claim, evidence)) {
        filled++;
        places++;
        continue;
      }
      places++;
      SlotComparison comparison =
          compare(argument, offered, evidence, nearTerms(evidence, article));
      if (comparison.outcome() == Outcome.MATCH) {
        filled++;
      } else if (comparison.outcome() == Outcome.MISSING
          && inSentence(argument, evidence, article) >= 0.99) {
        filled += 0.6;
        continue;
      }
      slots.add(comparison);
    }
    double arguments = places == 0 ? 0.5 : filled / places;
    slots.addAll(times(claim, evidence, article));
    slots.add(polarity(claim, evidence, opposite));
    modality(claim, evidence).ifPresent(slots::add);
    speaker(claim, evidence).ifPresent(slots::add);
    return Optional.of(new Alignment(claim, evidence, predicate, arguments, slots));
  }

  /**
   * The words around a fact: "the seizure" can be that of the islands named one sentence before.
   */
  private static List<Term> nearTerms(Fact evidence, FactSheet article) {
    List<Term> near = new ArrayList<>(article.terms().get(evidence.sentence()));
    if (evidence.sentence() > 0) {
      near.addAll(article.terms().get(evidence.sentence() - 1));
    }
    return near;
  }

  private static ImmutableList<Argument> fillers(Fact fact) {
    ImmutableList.Builder<Argument> all = ImmutableList.builder();
    fact.subject().ifPresent(all::add);
    return all.addAll(fact.arguments()).build();
  }

  private static ImmutableList<Argument> offered(Fact fact) {
    return fillers(fact).stream()
        .filter(argument -> argument.slot() != Slot.TIME)
        .collect(ImmutableList.toImmutableList());
  }

  /** Fillers whose heads agree still differ where a word of the claim's stands nowhere near. */
  private SlotComparison words(Argument claim, Argument evidence, List<Term> near) {
    for (Term term : claim.meaning().terms()) {
      if (Quantifiers.contains(term.lemma()) || phrases.covered(term, near) >= 0.5) {
        continue;
      }
      boolean opposite =
          evidence.meaning().terms().stream()
              .anyMatch(other -> phrases.relate(term, other) == WordRelation.ANTONYM);
      if (opposite) {
        return comparison(
            claim,
            evidence,
            Outcome.MISMATCH,
            "claimed " + claim.text() + ", the article says " + evidence.text());
      }
      return new SlotComparison(
          claim.slot(),
          Outcome.MISSING,
          claim.text(),
          Optional.of(claim.span()),
          evidence.text(),
          Optional.of(evidence.span()),
          "the article does not say “" + term.lemma() + "” here");
    }
    return comparison(
        claim,
        evidence,
        Outcome.MATCH,
        claim.text() + " agrees with the article's " + evidence.text());
  }

  /** "X said he would pay" beside "Y said he would pay": that X is not Y is the speaker's slot. */
  private static boolean bothSpeakOfThemselves(Argument argument, Fact claim, Fact evidence) {
    return argument.slot() == Slot.SUBJECT && speaksOfItself(claim) && speaksOfItself(evidence);
  }

  private static boolean speaksOfItself(Fact fact) {
    return fact.subject().isPresent()
        && !fact.speakers().isEmpty()
        && !fact.subject().get().meaning().names().isEmpty()
        && PhraseComparer.shareName(
            fact.subject().get().meaning().names(),
            fact.speakers().get(fact.speakers().size() - 1).meaning().names());
  }

  private double inSentence(Argument argument, Fact evidence, FactSheet article) {
    return phrases.coverage(argument.meaning().terms(), article.terms().get(evidence.sentence()));
  }

  private SlotComparison compare(
      Argument claim, List<Argument> offered, Fact evidence, List<Term> near) {
    Argument best = null;
    double bestSimilarity = -1;
    for (Argument candidate : offered) {
      double similarity =
          phrases.similarity(claim, candidate)
              + (roleFits(claim, candidate, evidence) ? 0.05 : -0.5);
      if (similarity > bestSimilarity) {
        best = candidate;
        bestSimilarity = similarity;
      }
    }
    Argument same = counterpart(claim, offered);
    if (best != null && bestSimilarity >= SAME_FILLER) {
      Optional<SlotComparison> number = quantities(claim, best);
      if (number.isPresent() && number.get().outcome() == Outcome.MISMATCH) {
        return number.get();
      }
      if (Quantifiers.exclude(claim, best)) {
        return quantity(claim, best);
      }
      return words(claim, best, near);
    }
    if (same != null) {
      Optional<SlotComparison> number = quantities(claim, same);
      if (number.isPresent() && number.get().outcome() == Outcome.MISMATCH) {
        return number.get();
      }
      if (excludes(claim.meaning(), same.meaning())) {
        return comparison(
            claim,
            same,
            Outcome.MISMATCH,
            "claimed " + claim.text() + ", the article says " + same.text());
      }
    }
    return new SlotComparison(
        claim.slot(),
        Outcome.MISSING,
        claim.text(),
        Optional.of(claim.span()),
        "",
        Optional.empty(),
        "the article does not say " + claim.text() + " here");
  }

  private static SlotComparison quantity(Argument claim, Argument evidence) {
    return new SlotComparison(
        Slot.QUANTITY,
        Outcome.MISMATCH,
        claim.text(),
        Optional.of(claim.span()),
        evidence.text(),
        Optional.of(evidence.span()),
        "claimed " + claim.text() + ", the article says " + evidence.text());
  }

  /** The filler that the evidence has in the same place. */
  private static Argument counterpart(Argument claim, List<Argument> offered) {
    for (Argument candidate : offered) {
      if (candidate.slot() == claim.slot()
          && (claim.slot() == Slot.SUBJECT || candidate.role().equals(claim.role()))) {
        return candidate;
      }
    }
    return null;
  }

  private static boolean roleFits(Argument claim, Argument evidence, Fact fact) {
    if (claim.slot() == Slot.SUBJECT || evidence.slot() == Slot.SUBJECT) {
      return claim.slot() == evidence.slot()
          || fact.predicate().equals("be")
          || Symmetric.contains(fact.predicate());
    }
    return true;
  }

  /** Whether two fillers of one place cannot both be right. */
  private boolean excludes(Meaning claim, Meaning evidence) {
    if (PhraseComparer.isName(claim) && PhraseComparer.isName(evidence)) {
      return !PhraseComparer.shareName(claim.names(), evidence.names());
    }
    return phrases.headRelation(claim, evidence) == WordRelation.ANTONYM;
  }

  private static Optional<SlotComparison> quantities(Argument claim, Argument evidence) {
    Optional<Quantity> a = claim.meaning().quantity();
    Optional<Quantity> b = evidence.meaning().quantity();
    if (a.isEmpty() || b.isEmpty() || !a.get().comparableWith(b.get())) {
      return Optional.empty();
    }
    boolean agree = a.get().agreesWith(b.get());
    return Optional.of(
        new SlotComparison(
            Slot.QUANTITY,
            agree ? Outcome.MATCH : Outcome.MISMATCH,
            claim.text(),
            Optional.of(claim.span()),
            evidence.text(),
            Optional.of(evidence.span()),
            "claimed " + a.get() + ", the article says " + b.get()));
  }

  private static SlotComparison comparison(
      Argument claim, Argument evidence, Outcome outcome, String why) {
    return new SlotComparison(
        claim.slot(),
        outcome,
        claim.text(),
        Optional.of(claim.span()),
        evidence.text(),
        Optional.of(evidence.span()),
        why);
  }

  private List<SlotComparison> times(Fact claim, Fact evidence, FactSheet article) {
    List<SlotComparison> found = new ArrayList<>();
    for (Argument argument : claim.fillers(Slot.TIME)) {
      Optional<TimeValue> time = argument.meaning().time();
      if (time.isEmpty()) {
        continue;
      }
      SlotComparison best = null;
      for (Argument other : evidence.fillers(Slot.TIME)) {
        Optional<TimeValue> said = other.meaning().time();
        if (said.isEmpty()) {
          continue;
        }
        TimeValue.Comparison comparison = time.get().compare(said.get());
        if (comparison != TimeValue.Comparison.UNKNOWN
            && (best == null || comparison == TimeValue.Comparison.DIFFER)) {
          boolean agree = comparison == TimeValue.Comparison.AGREE;
          best =
              comparison(
                  argument,
                  other,
                  agree ? Outcome.MATCH : Outcome.MISMATCH,
                  agree
                      ? "the article gives the same time, " + other.text()
                      : "claimed " + argument.text() + ", the article says " + other.text());
        }
      }
      if (best != null) {
        found.add(best);
      } else if (inSentence(argument, evidence, article) < 0.99) {
        found.add(
            new SlotComparison(
                Slot.TIME,
                Outcome.MISSING,
                argument.text(),
                Optional.of(argument.span()),
                "",
                Optional.empty(),
                "the article gives no such time here"));
      }
    }
    return found;
  }

  private SlotComparison polarity(Fact claim, Fact evidence, boolean opposite) {
    boolean same = (claim.polarity() == evidence.polarity()) != opposite;
    Outcome outcome = same ? Outcome.MATCH : Outcome.MISMATCH;
    Optional<PredicateComparer.Opposites> complements = predicates.opposites(claim, evidence);
    if (complements.isPresent()) {
      Argument claimed = complements.get().claimed();
      Argument said = complements.get().said();
      return new SlotComparison(
          Slot.PREDICATE,
          outcome,
          claimed.text(),
          Optional.of(claimed.span()),
          said.text(),
          Optional.of(said.span()),
          same ? "both say so" : "claimed " + claimed.text() + ", the article says " + said.text());
    }
    String why =
        same
            ? "both say so"
            : opposite
                ? "claimed " + claim.predicate() + ", the article says " + evidence.predicate()
                : claim.polarity() == Polarity.POSITIVE
                    ? "the article denies it"
                    : "the article says that it is so";
    return new SlotComparison(
        opposite ? Slot.PREDICATE : Slot.POLARITY,
        outcome,
        claim.predicate(),
        Optional.of(claim.predicateSpan()),
        evidence.predicate(),
        Optional.of(evidence.predicateSpan()),
        why);
  }

  private static Optional<SlotComparison> modality(Fact claim, Fact evidence) {
    if (claim.modality() == evidence.modality()
        || evidence.modality() == Modality.ACTUAL
        || evidence.polarity() == Polarity.NEGATIVE) {
      return Optional.empty();
    }
    if (claim.modality() != Modality.ACTUAL) {
      return Optional.empty();
    }
    return Optional.of(
        new SlotComparison(
            Slot.MODALITY,
            Outcome.MISSING,
            claim.predicate(),
            Optional.of(claim.predicateSpan()),
            evidence.predicate(),
            Optional.of(evidence.predicateSpan()),
            "claimed as fact, the article has it as "
                + evidence.modality().name().toLowerCase(java.util.Locale.ROOT)));
  }

  private static Optional<SlotComparison> speaker(Fact claim, Fact evidence) {
    if (claim.speakers().isEmpty()) {
      return Optional.empty();
    }
    Argument wanted = claim.speakers().get(claim.speakers().size() - 1);
    if (evidence.speakers().isEmpty()) {
      return Optional.of(
          new SlotComparison(
              Slot.SPEAKER,
              Outcome.MISSING,
              wanted.text(),
              Optional.of(wanted.span()),
              "",
              Optional.empty(),
              "the article names no speaker here"));
    }
    for (Argument speaker : evidence.speakers()) {
      if (sameSpeaker(wanted.meaning(), speaker.meaning())) {
        return Optional.of(
            comparison(wanted, speaker.asSpeaker(), Outcome.MATCH, "said by " + speaker.text()));
      }
    }
    Argument other = evidence.speakers().get(evidence.speakers().size() - 1);
    boolean named = !wanted.meaning().names().isEmpty() && !other.meaning().names().isEmpty();
    Span span = other.span();
    return Optional.of(
        new SlotComparison(
            Slot.SPEAKER,
            named ? Outcome.MISMATCH : Outcome.MISSING,
            wanted.text(),
            Optional.of(wanted.span()),
            other.text(),
            Optional.of(span),
            "claimed of " + wanted.text() + ", the article gives it to " + other.text()));
  }

  private static boolean sameSpeaker(Meaning a, Meaning b) {
    Set<String> one = a.names();
    Set<String> two = b.names();
    return one.isEmpty() || two.isEmpty()
        ? Names.same(a.head(), b.head()) || a.terms().stream().anyMatch(b.terms()::contains)
        : PhraseComparer.shareName(one, two);
  }
}
