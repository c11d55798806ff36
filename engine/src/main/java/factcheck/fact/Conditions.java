package factcheck.fact;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds what a clause hangs on: "if it rains", "had she stayed", "without more money". */
final class Conditions {
  private static final ImmutableSet<String> MARKS = ImmutableSet.of("if", "unless", "provided");

  /** Verbs that make their passive subject free or bound to do what the infinitive tells. */
  private static final ImmutableSet<String> RULING =
      ImmutableSet.of("allow", "permit", "force", "require", "oblige", "entitle");

  /** Nouns with which "without" says how, and not under which condition. */
  private static final ImmutableSet<String> MANNERS =
      ImmutableSet.of(
          "delay",
          "doubt",
          "question",
          "warning",
          "exception",
          "fail",
          "comment",
          "hesitation",
          "notice",
          "fuss");

  private Conditions() {}

  /** Whether the clause is a condition by a word of its own: "if", "unless", "provided". */
  static boolean opens(Sentence sentence, int clause) {
    return sentence.dependents(clause, "mark").stream()
        .anyMatch(mark -> MARKS.contains(mark.text().toLowerCase(Locale.ROOT)));
  }

  /** "Will strike unless they are paid", "had it burst, would have drowned"; not "even if". */
  static boolean bind(Sentence sentence, int head) {
    return Stream.concat(
            sentence.dependents(head, "advcl").stream(), belowInfinitive(sentence, head))
        .map(Token::index)
        .anyMatch(clause -> isInverted(sentence, clause) || isPlain(sentence, clause));
  }

  /** "Would have to pay if it left", "will be able to claim if": the condition of the whole. */
  private static Stream<Token> belowInfinitive(Sentence sentence, int head) {
    boolean light =
        VerbChains.isRaised(sentence, head)
            || sentence.token(head).isAdjective()
            || RULING.contains(sentence.token(head).lemma())
                && ArgumentReader.isPassive(sentence, head);
    return light
        ? sentence.dependents(head, "xcomp").stream()
            .flatMap(below -> sentence.dependents(below.index(), "advcl").stream())
        : Stream.empty();
  }

  private static boolean isPlain(Sentence sentence, int clause) {
    return opens(sentence, clause)
        && sentence.dependents(clause, "mark").stream()
            .filter(mark -> mark.index() > 0)
            .noneMatch(mark -> sentence.token(mark.index() - 1).text().matches("(?i)even|as"));
  }

  /** "Without more money it would close": only before the verb; "would leave without a word". */
  static boolean lacks(Sentence sentence, int head) {
    return sentence.dependents(head, "obl").stream()
        .filter(noun -> noun.index() < head && !MANNERS.contains(noun.lemma()))
        .anyMatch(noun -> ArgumentReader.preposition(sentence, noun).equals("without"));
  }

  /** "Had she stayed at home": a condition without "if". */
  static boolean isInverted(Sentence sentence, int head) {
    boolean asked = sentence.tokens().get(sentence.tokens().size() - 1).text().equals("?");
    return !asked
        && sentence.dependents(head, "aux", "cop").stream()
            .filter(token -> opensInverted(sentence, token))
            .anyMatch(
                token ->
                    sentence.dependents(head, "nsubj").stream()
                        .anyMatch(subject -> subject.index() > token.index()));
  }

  private static boolean opensInverted(Sentence sentence, Token token) {
    return switch (token.text().toLowerCase(Locale.ROOT)) {
      case "had", "were", "should" ->
          token.index() == 0 || !sentence.token(token.index() - 1).isWord();
      default -> false;
    };
  }
}
