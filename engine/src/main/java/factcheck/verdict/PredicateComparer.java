package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.value.Meaning;
import factcheck.value.Term;
import factcheck.value.WordRelation;
import java.util.List;
import java.util.Optional;

/**
 * Compares what two facts say of their subjects. Two copular facts have the same predicate, "be",
 * so there the complements decide: "is illegal" against "was legitimate".
 */
final class PredicateComparer {
  private final PhraseComparer phrases;

  PredicateComparer(PhraseComparer phrases) {
    this.phrases = phrases;
  }

  /** How the claim's predicate stands to the evidence's. */
  WordRelation relate(Fact claim, Fact evidence) {
    if (claim.predicate().equals("be") && evidence.predicate().equals("be")) {
      return opposites(claim, evidence).isPresent() ? WordRelation.ANTONYM : WordRelation.SAME;
    }
    return phrases.relate(verb(claim), verb(evidence));
  }

  private static Term verb(Fact fact) {
    return new Term(fact.predicate(), Term.Kind.VERB);
  }

  /** Two fillers that exclude each other. */
  record Opposites(Argument claimed, Argument said) {}

  /** The complements that cannot both be said of one subject; empty for none. */
  Optional<Opposites> opposites(Fact claim, Fact evidence) {
    if (!claim.predicate().equals("be") || !evidence.predicate().equals("be")) {
      return Optional.empty();
    }
    for (Argument a : complements(claim)) {
      for (Argument b : offered(claim, evidence)) {
        if (opposite(a.meaning(), b.meaning())) {
          return Optional.of(new Opposites(a, b));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * What the evidence says of the claim's subject: its complement, or, where that is the claim's
   * subject ("the smaller two are A and B"), its subject.
   */
  private List<Argument> offered(Fact claim, Fact evidence) {
    List<Argument> complements = complements(evidence);
    boolean turned =
        claim.subject().isPresent()
            && evidence.subject().isPresent()
            && complements.stream()
                .anyMatch(
                    c -> phrases.similarity(claim.subject().get(), c) >= FillerComparer.SAME_FILLER)
            && phrases.similarity(claim.subject().get(), evidence.subject().get())
                < FillerComparer.SAME_FILLER;
    return turned ? ImmutableList.of(evidence.subject().get()) : complements;
  }

  private static List<Argument> complements(Fact fact) {
    return fact.arguments().stream().filter(argument -> argument.role().equals("be")).toList();
  }

  /** Heads that exclude each other, or one attribute of a number or group that does. */
  private boolean opposite(Meaning claim, Meaning evidence) {
    if (phrases.headRelation(claim, evidence) == WordRelation.ANTONYM) {
      return true;
    }
    return isCount(claim)
        && claim.terms().stream()
            .filter(term -> term.kind() == Term.Kind.ADJECTIVE)
            .anyMatch(
                term ->
                    evidence.terms().stream()
                        .anyMatch(other -> phrases.relate(term, other) == WordRelation.ANTONYM));
  }

  /** "One of the larger islands", "two": what is said is the attribute, not the head. */
  private static boolean isCount(Meaning meaning) {
    return meaning.terms().stream()
        .filter(term -> term.lemma().equals(meaning.head()))
        .allMatch(term -> term.kind() == Term.Kind.NUMBER || term.kind() == Term.Kind.ADJECTIVE);
  }
}
