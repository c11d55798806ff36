package factcheck.verdict;

import com.google.common.collect.ImmutableSet;
import factcheck.fact.FactSheet;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.Locale;
import java.util.Optional;

/** Tells claims with factual content from opinions, questions, commands and fragments. */
final class Checkability {
  private static final ImmutableSet<String> JUDGEMENTS =
      ImmutableSet.of(
          "foolish",
          "stupid",
          "silly",
          "wonderful",
          "terrible",
          "awful",
          "horrible",
          "beautiful",
          "ugly",
          "disgraceful",
          "shameful",
          "disgusting",
          "ridiculous",
          "absurd",
          "brilliant",
          "magnificent",
          "delightful",
          "lovely",
          "boring",
          "best",
          "worst",
          "unfair",
          "unjust",
          "outrageous",
          "admirable",
          "despicable",
          "pathetic",
          "nonsense",
          "shame",
          "disgrace",
          "tragic",
          "regrettable",
          "deplorable",
          "wise",
          "unwise",
          "cruel",
          "heartless",
          "laughable",
          "heartwarming",
          "inspiring",
          "reckless",
          "overdue",
          "wrong",
          "immoral",
          "scandalous",
          "pity");

  private static final int LONGEST_FRAGMENT = 12;

  private Checkability() {}

  /** Why the claim cannot be checked; empty where it can. */
  static Optional<String> fault(FactSheet claim) {
    for (Sentence sentence : claim.annotated().sentences()) {
      Optional<String> fault = fault(sentence);
      if (fault.isPresent()) {
        return fault;
      }
    }
    boolean verb =
        claim.annotated().sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .anyMatch(token -> token.isVerb() || token.tag().equals("MD"));
    long words =
        claim.annotated().sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(Token::isWord)
            .count();
    if (words == 0) {
      return Optional.of("it has no words");
    }
    return verb || words > LONGEST_FRAGMENT
        ? Optional.empty()
        : Optional.of("it is a fragment that states nothing");
  }

  private static Optional<String> fault(Sentence sentence) {
    String last = sentence.tokens().get(sentence.tokens().size() - 1).text();
    if (last.equals("?")) {
      return Optional.of("it is a question");
    }
    for (Token root : sentence.roots()) {
      if (isCommand(sentence, root)) {
        return Optional.of("it is a command");
      }
      if (last.equals("!") && sentence.dependents(root.index(), "nsubj", "csubj").isEmpty()) {
        return Optional.of("it is an exclamation");
      }
      if (isWish(sentence, root)) {
        return Optional.of("it is a wish");
      }
      if (isDemand(sentence, root)) {
        return Optional.of("it says what should be, not what is");
      }
      if (isOpinion(sentence, root)) {
        return Optional.of("it is an opinion");
      }
    }
    return Optional.empty();
  }

  private static boolean isCommand(Sentence sentence, Token root) {
    return root.tag().equals("VB")
        && sentence.dependents(root.index(), "nsubj", "cop").isEmpty()
        && (sentence.dependents(root.index(), "aux").isEmpty() || isNot(sentence, root))
        && (root.index() == 0
            || sentence.token(0).text().equalsIgnoreCase("please")
            || isNot(sentence, root));
  }

  /** "May they rest in peace." */
  private static boolean isWish(Sentence sentence, Token root) {
    Token first = sentence.token(0);
    return first.text().equals("May")
        && sentence.dependents(root.index(), "aux").contains(first)
        && first.tag().equals("MD");
  }

  /** "Schools ought to pay": a demand of nobody's in particular. */
  private static boolean isDemand(Sentence sentence, Token root) {
    return sentence.dependents(root.index(), "aux").stream()
            .map(token -> token.lemma().toLowerCase(Locale.ROOT))
            .anyMatch(lemma -> lemma.equals("should") || lemma.equals("ought"))
        || root.lemma().equals("ought");
  }

  private static boolean isNot(Sentence sentence, Token root) {
    return root.index() <= 2 && sentence.token(0).lemma().equals("do");
  }

  private static boolean isOpinion(Sentence sentence, Token root) {
    boolean firstPerson =
        sentence
                .dependent(root.index(), "nsubj")
                .map(token -> token.text().equals("I"))
                .orElse(false)
            && (root.lemma().equals("think")
                || root.lemma().equals("believe")
                || root.lemma().equals("feel"));
    boolean copular = !sentence.dependents(root.index(), "cop").isEmpty() || root.isAdjective();
    boolean judged =
        JUDGEMENTS.contains(root.lemma().toLowerCase(Locale.ROOT))
            || sentence.dependents(root.index(), "amod").stream()
                .anyMatch(token -> JUDGEMENTS.contains(token.lemma().toLowerCase(Locale.ROOT)));
    return firstPerson || copular && judged;
  }
}
