package factcheck.text;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * Finds the noun that a number leaves out because the verb before had it: "killed 12 people and
 * injured 47", "destroyed 30 homes and damaged 112 others".
 */
public final class ElidedNouns {
  /** Verbs whose number is an age, a price, a size or a sum, and counts nothing before it. */
  private static final ImmutableSet<String> MEASURING =
      ImmutableSet.of(
          "turn",
          "reach",
          "pass",
          "near",
          "approach",
          "exceed",
          "top",
          "total",
          "average",
          "number",
          "measure",
          "weigh",
          "cost",
          "pay",
          "charge",
          "earn",
          "equal",
          "mark");

  private ElidedNouns() {}

  /**
   * The noun that the object of a coordinated verb leaves out.
   *
   * @param sentence where it stands
   * @param head the number, or the "others" that it counts
   * @return the counted object of the first verb; empty where nothing is left out
   */
  public static Optional<Token> of(Sentence sentence, int head) {
    Token token = sentence.token(head);
    if (!isBareNumber(sentence, token) && !isOthers(sentence, token)) {
      return Optional.empty();
    }
    return sentence
        .governor(head)
        .filter(edge -> edge.is("obj") && edge.governor() >= 0)
        .filter(edge -> !MEASURING.contains(sentence.token(edge.governor()).lemma()))
        .flatMap(edge -> sentence.governor(edge.governor()))
        .filter(edge -> edge.is("conj") && edge.governor() >= 0)
        .flatMap(edge -> sentence.dependent(edge.governor(), "obj"))
        .filter(noun -> noun.isNoun() && noun.index() < head && isCounted(sentence, noun));
  }

  /**
   * The noun that can be put after a number to say all that is meant: "47 people".
   *
   * @param sentence where the number stands
   * @param number the number; nothing is put after "others"
   * @return the noun; empty where nothing is left out
   */
  public static Optional<Token> afterNumber(Sentence sentence, int number) {
    return sentence.token(number).tag().equals("CD") ? of(sentence, number) : Optional.empty();
  }

  /** A number that counts no noun of its own, "about 47" too, and is no money, share or year. */
  private static boolean isBareNumber(Sentence sentence, Token token) {
    return token.tag().equals("CD")
        && token.entity().equals("NUMBER")
        && sentence.dependents(token.index()).stream()
            .allMatch(edge -> edge.is("advmod") || edge.is("punct") || edge.is("cc"));
  }

  private static boolean isOthers(Sentence sentence, Token token) {
    return token.text().equals("others")
        && !sentence.dependents(token.index(), "nummod").isEmpty()
        && sentence.dependents(token.index(), "nmod", "acl:relcl").isEmpty();
  }

  private static boolean isCounted(Sentence sentence, Token noun) {
    return !sentence.dependents(noun.index(), "nummod").isEmpty()
        && sentence.dependents(noun.index(), "conj").isEmpty();
  }
}
