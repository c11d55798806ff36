package factcheck.verdict;

import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.fact.Slot;
import factcheck.value.Meaning;
import factcheck.value.Quantity;
import factcheck.value.Term;
import factcheck.value.WordRelation;
import java.util.List;
import java.util.Optional;

/** Compares what fills one place of a claim's fact with what the evidence's fact offers for it. */
final class FillerComparer {
  /** From this similarity on two fillers count as the same. */
  static final double SAME_FILLER = 0.6;

  private final PhraseComparer phrases;

  FillerComparer(PhraseComparer phrases) {
    this.phrases = phrases;
  }

  /**
   * Compares one filler of the claim.
   *
   * @param offered the evidence's fillers
   * @param near words in and before the evidence's sentence
   */
  SlotComparison compare(Argument claim, List<Argument> offered, Fact evidence, List<Term> near) {
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
        return SlotComparison.clash(Slot.QUANTITY, claim, best);
      }
      if (Directions.exclude(claim, best)) {
        return Directions.clash(claim, best);
      }
      return words(claim, best, near);
    }
    if (same != null) {
      Optional<SlotComparison> number = quantities(claim, same);
      if (number.isPresent() && number.get().outcome() == Outcome.MISMATCH) {
        return number.get();
      }
      if (excludes(claim.meaning(), same.meaning())) {
        return SlotComparison.clash(claim.slot(), claim, same);
      }
    }
    return SlotComparison.missing(
        claim.slot(), claim, "the article does not say " + claim.text() + " here");
  }

  /** Whether the evidence's filler is what the claim's filler is. */
  boolean same(Argument claim, Argument evidence) {
    return phrases.similarity(claim, evidence) >= SAME_FILLER;
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
      return opposite
          ? SlotComparison.clash(claim.slot(), claim, evidence)
          : SlotComparison.of(
              claim.slot(),
              Outcome.MISSING,
              claim,
              evidence,
              "the article does not say “" + term.lemma() + "” here");
    }
    return SlotComparison.of(
        claim.slot(),
        Outcome.MATCH,
        claim,
        evidence,
        claim.text() + " agrees with the article's " + evidence.text());
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

  private static Optional<SlotComparison> quantities(Argument claim, Argument evidence) {
    Optional<Quantity> a = claim.meaning().quantity();
    Optional<Quantity> b = evidence.meaning().quantity();
    if (a.isEmpty() || b.isEmpty() || !a.get().comparableWith(b.get())) {
      return Optional.empty();
    }
    boolean agree = a.get().agreesWith(b.get());
    return Optional.of(
        SlotComparison.of(
            Slot.QUANTITY,
            agree ? Outcome.MATCH : Outcome.MISMATCH,
            claim,
            evidence,
            "claimed " + a.get() + ", the article says " + b.get()));
  }
}
