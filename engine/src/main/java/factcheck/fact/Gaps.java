package factcheck.fact;

import com.google.common.collect.ImmutableList;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "Rents rose by 6% and wages by 2%": the second clause leaves its verb out (gapping; Ross 1970).
 * Parsers hang "wages" and "2%" on the first clause, so that rents would have risen by both. What
 * gives it away: a noun after "and" or a comma, and behind it an amount with the preposition that
 * an amount of the verb has.
 */
final class Gaps {
  private final Sentence sentence;

  private Gaps(Sentence sentence) {
    this.sentence = sentence;
  }

  /** A noun of which the same is told with another amount. */
  private record Gap(Argument noun, Argument amount) {}

  /**
   * The fact, and one more for each clause whose verb is left out.
   *
   * @param fact a fact of the sentence; the others have the numbers after its own
   */
  static ImmutableList<Fact> filled(Fact fact, Sentence sentence) {
    return new Gaps(sentence).filled(fact);
  }

  private ImmutableList<Fact> filled(Fact fact) {
    List<Gap> gaps = isToldOfOne(fact) ? gaps(fact) : ImmutableList.of();
    if (gaps.isEmpty()) {
      return ImmutableList.of(fact);
    }
    List<Argument> own = new ArrayList<>(fact.arguments());
    for (Gap gap : gaps) {
      own.remove(gap.noun());
      own.remove(gap.amount());
    }
    ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    facts.add(fact.telling(fact.id(), fact.subject(), own));
    int id = fact.id();
    for (Gap gap : gaps) {
      id++;
      facts.add(
          fact.subject().isPresent()
              ? fact.telling(
                  id,
                  Optional.of(gap.noun().as(Slot.SUBJECT, "nsubj")),
                  ImmutableList.of(gap.amount()))
              : fact.telling(
                  id,
                  Optional.empty(),
                  ImmutableList.of(gap.noun().as(Slot.OBJECT, "obj"), gap.amount())));
    }
    return facts.build();
  }

  /** Whether amounts are told of the subject, or of what it is done to, and of nothing else. */
  private static boolean isToldOfOne(Fact fact) {
    if (fact.predicate().equals("be")) {
      return false;
    }
    List<Argument> objects =
        fact.arguments().stream()
            .filter(one -> one.role().equals("obj") && one.slot() == Slot.OBJECT)
            .toList();
    return fact.subject().isPresent()
        ? objects.isEmpty()
        : objects.size() == 1 && objects.get(0).span().end() <= fact.predicateSpan().begin();
  }

  private List<Gap> gaps(Fact fact) {
    List<Gap> gaps = new ArrayList<>();
    for (Argument noun : fact.arguments()) {
      if (noun.meaning().quantity().isPresent() || !isCoordinated(noun)) {
        continue;
      }
      fact.arguments().stream()
          .filter(amount -> follows(noun, amount))
          .filter(amount -> fact.arguments().stream().anyMatch(one -> isLike(one, amount, noun)))
          .filter(amount -> noun.span().begin() > fact.predicateSpan().end())
          .findFirst()
          .ifPresent(amount -> gaps.add(new Gap(noun, amount)));
    }
    return gaps;
  }

  private boolean isCoordinated(Argument noun) {
    return before(noun)
        .map(token -> token.tag().equals("CC") || token.text().equals(","))
        .orElse(false);
  }

  /** The amount comes right after the noun and its preposition. */
  private boolean follows(Argument noun, Argument amount) {
    return amount.meaning().quantity().isPresent()
        && !amount.role().isEmpty()
        && before(amount)
            .filter(token -> token.text().equalsIgnoreCase(amount.role()))
            .filter(token -> token.span().begin() >= noun.span().end())
            .flatMap(token -> token.index() == 0 ? Optional.empty() : before(token))
            .map(token -> token.span().end() == noun.span().end())
            .orElse(false);
  }

  /** An amount of the verb's own, told in the same way before the noun. */
  private static boolean isLike(Argument own, Argument amount, Argument noun) {
    return own.meaning().quantity().isPresent()
        && own.role().equals(amount.role())
        && own.span().end() <= noun.span().begin();
  }

  private Optional<Token> before(Argument argument) {
    return sentence.tokens().stream()
        .filter(token -> token.span().end() <= argument.span().begin())
        .reduce((first, second) -> second);
  }

  private Optional<Token> before(Token token) {
    return Optional.of(sentence.token(token.index() - 1));
  }
}
