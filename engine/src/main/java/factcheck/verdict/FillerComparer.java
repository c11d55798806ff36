package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.fact.Slot;
import factcheck.value.Comparison;
import factcheck.value.Meaning;
import factcheck.value.Quantity;
import factcheck.value.Term;
import factcheck.value.WordRelation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares what fills one place of a claim's fact with what the evidence's fact offers for it. */
final class FillerComparer {
  /** From this similarity on two fillers count as the same. */
  static final double SAME_FILLER = 0.6;

  /** Characters of a filler that is shown whole. */
  private static final int SHORT = 40;

  private final PhraseComparer phrases;

  FillerComparer(PhraseComparer phrases) {
    this.phrases = phrases;
  }

  /**
   * Compares one filler of the claim: the filler as a whole, and after it the number in it where
   * that agrees.
   *
   * @param offered the evidence's fillers
   * @param near words in and before the evidence's sentence
   */
  ImmutableList<SlotComparison> compare(
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
    if (best != null && bestSimilarity >= SAME_FILLER) {
      Optional<SlotComparison> number = quantities(claim, best);
      if (number.isPresent() && number.get().outcome() != Outcome.MATCH) {
        return ImmutableList.of(number.get());
      }
      if (Directions.exclude(claim, best)) {
        return ImmutableList.of(Directions.clash(claim, best));
      }
      Optional<SlotComparison> share = shares(claim, best);
      return share.isPresent()
          ? ImmutableList.of(share.get())
          : with(number, words(claim, best, near, number.isPresent()));
    }
    Argument same = counterpart(claim, offered);
    if (same != null) {
      Optional<SlotComparison> number = quantities(claim, same);
      if (number.isPresent() && number.get().outcome() != Outcome.MATCH) {
        return ImmutableList.of(number.get());
      }
      if (number.isPresent() && isAmount(claim)) {
        return with(number, match(claim, same));
      }
      if (excludes(claim.meaning(), same.meaning())) {
        return ImmutableList.of(SlotComparison.clash(claim.slot(), claim, same));
      }
    }
    return ImmutableList.of(
        SlotComparison.missing(
            claim.slot(), claim, "the article does not say “" + claim.text() + "” here"));
  }

  /** Whether the evidence's filler is what the claim's filler is. */
  boolean same(Argument claim, Argument evidence) {
    return phrases.similarity(claim, evidence) >= SAME_FILLER;
  }

  private static ImmutableList<SlotComparison> with(
      Optional<SlotComparison> number, SlotComparison filler) {
    return Stream.concat(Stream.of(filler), number.stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Fillers whose heads agree still differ where a word of the claim's stands nowhere near.
   *
   * @param sameNumber whether their numbers agree, however they are written
   */
  private SlotComparison words(
      Argument claim, Argument evidence, List<Term> near, boolean sameNumber) {
    for (Term term : claim.meaning().terms()) {
      if (Quantifiers.contains(term.lemma())
          || sameNumber && isOfAmount(term, claim)
          || phrases.covered(term, near) >= 0.5) {
        continue;
      }
      boolean opposite =
          evidence.meaning().terms().stream()
              .anyMatch(other -> phrases.relate(term, other) == WordRelation.ANTONYM);
      return opposite
          ? SlotComparison.clash(claim.slot(), claim, evidence)
          : SlotComparison.of(
              claim.slot(),
              Outcome.MISSING,
              claim,
              evidence,
              "the article does not say “" + term.lemma() + "” here");
    }
    return match(claim, evidence);
  }

  private static SlotComparison match(Argument claim, Argument evidence) {
    return SlotComparison.of(
        claim.slot(),
        Outcome.MATCH,
        claim,
        evidence,
        claim.text() + " agrees with the article's " + evidence.text());
  }

  /** Whether the filler is a number and its measure, and nothing else. */
  private static boolean isAmount(Argument claim) {
    return claim.meaning().terms().stream().allMatch(term -> isOfAmount(term, claim));
  }

  private static boolean isOfAmount(Term term, Argument filler) {
    return term.kind() == Term.Kind.NUMBER
        || filler.meaning().quantity().map(q -> q.isMeasure(term.lemma())).orElse(false);
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

  private boolean roleFits(Argument claim, Argument evidence, Fact fact) {
    if (claim.slot() == Slot.SUBJECT || evidence.slot() == Slot.SUBJECT) {
      return claim.slot() == evidence.slot()
          || fact.predicate().equals("be") && sameThing(claim, evidence)
          || Symmetric.contains(fact.predicate());
    }
    return true;
  }

  /** "A is B" is "B is A", and "A is older than B" is not. */
  private boolean sameThing(Argument claim, Argument evidence) {
    return isNamedBy(claim)
        && isNamedBy(evidence)
        && phrases.headRelation(claim.meaning(), evidence.meaning()).similarity() > 0;
  }

  private static boolean isNamedBy(Argument argument) {
    return argument.slot() == Slot.SUBJECT || argument.role().equals("be");
  }

  /** Whether two fillers of one place cannot both be right. */
  private boolean excludes(Meaning claim, Meaning evidence) {
    if (PhraseComparer.isName(claim) && PhraseComparer.isName(evidence)) {
      return !PhraseComparer.shareName(claim.names(), evidence.names());
    }
    return phrases.headRelation(claim, evidence) == WordRelation.ANTONYM;
  }

  /** How much of a group they speak of, where that does not agree. */
  private static Optional<SlotComparison> shares(Argument claim, Argument evidence) {
    return Quantifiers.compare(claim, evidence)
        .filter(comparison -> comparison != Comparison.AGREE)
        .map(
            comparison ->
                comparison == Comparison.DIFFER
                    ? SlotComparison.clash(Slot.QUANTITY, claim, evidence)
                    : SlotComparison.of(
                        Slot.QUANTITY,
                        Outcome.MISSING,
                        claim,
                        evidence,
                        "the article only says " + evidence.text()));
  }

  private static Optional<SlotComparison> quantities(Argument claim, Argument evidence) {
    Optional<Quantity> a = claim.meaning().quantity();
    Optional<Quantity> b = evidence.meaning().quantity();
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    Outcome outcome =
        switch (a.get().compare(b.get())) {
          case AGREE -> Outcome.MATCH;
          case DIFFER -> Outcome.MISMATCH;
          case UNKNOWN -> Outcome.MISSING;
        };
    // A number of other things is nothing to compare with.
    return outcome == Outcome.MISSING && !a.get().comparableWith(b.get())
        ? Optional.empty()
        : Optional.of(
            SlotComparison.of(
                Slot.QUANTITY,
                outcome,
                claim,
                evidence,
                "claimed "
                    + words(claim, a.get())
                    + ", the article says "
                    + words(evidence, b.get())));
  }

  /** An amount in its text's own words, where an editor sees it at a glance. */
  private static String words(Argument filler, Quantity amount) {
    return filler.text().length() <= SHORT ? filler.text() : amount.toString();
  }
}
