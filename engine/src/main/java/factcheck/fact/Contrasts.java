package factcheck.fact;

import com.google.common.collect.ImmutableList;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * "Chose Lyon rather than Paris", "in Oslo, not in Geneva": beside the fact of what holds stands
 * the one that is denied.
 */
final class Contrasts {
  private final Sentence sentence;
  private final PhraseReader phrases;

  Contrasts(Sentence sentence, PhraseReader phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
  }

  /**
   * The facts that are denied beside a fact.
   *
   * @param head the head of the fact's clause
   * @param id the number of the first
   */
  ImmutableList<Fact> denied(Fact fact, int head, int id) {
    ImmutableList.Builder<Fact> denied = ImmutableList.builder();
    int number = id;
    for (Token filler : fillers(head)) {
      Optional<Argument> place = place(fact, filler);
      for (Token against : sentence.dependents(filler.index(), Dependency.CONTRAST)) {
        if (place.isPresent()) {
          denied.add(denied(fact, place.get(), against, number));
          number++;
        }
      }
    }
    return denied.build();
  }

  /** The heads of the phrases of a clause; what a copula links heads the clause itself. */
  private ImmutableList<Token> fillers(int head) {
    ImmutableList.Builder<Token> all = ImmutableList.builder();
    if (!sentence.token(head).isVerb()) {
      all.add(sentence.token(head));
    }
    for (Token below :
        sentence.dependents(head, "nsubj", "obj", "iobj", "obl", "nmod", "xcomp", "advmod")) {
      all.add(below);
      all.addAll(sentence.dependents(below.index(), "conj"));
    }
    return all.build();
  }

  /** The narrowest filler of the fact that the token stands in. */
  private static Optional<Argument> place(Fact fact, Token filler) {
    return ImmutableList.<Argument>builder()
        .addAll(fact.subject().stream().iterator())
        .addAll(fact.arguments())
        .build()
        .stream()
        .filter(argument -> argument.span().contains(filler.span()))
        .min(Comparator.comparingInt(argument -> argument.span().length()));
  }

  private Fact denied(Fact fact, Argument place, Token against, int number) {
    Argument other = phrases.argument(sentence, against.index(), place.slot(), place.role());
    boolean subject = fact.subject().filter(place::equals).isPresent();
    List<Argument> arguments =
        fact.arguments().stream().map(one -> one.equals(place) ? other : one).toList();
    return fact.denying(number, subject ? Optional.of(other) : fact.subject(), arguments);
  }
}
