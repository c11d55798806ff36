package factcheck.verdict;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.Locale;

/**
 * Tells bare names of things ("The bridge in Varde") from sentences without a verb that state
 * something all the same: "A man in a boat" says, as captions do, that there is one.
 */
final class Fragments {
  private static final int LONGEST = 12;

  /** From so many words on, a number among them says something: "Toll this year: above 2,000". */
  private static final int FIGURES = 5;

  private static final ImmutableSet<String> INDEFINITE =
      ImmutableSet.of("a", "an", "some", "several", "many", "no");
  private static final ImmutableSet<String> PERSONS =
      ImmutableSet.of("someone", "somebody", "nobody", "people");
  private static final ImmutableSet<String> LOCATING =
      ImmutableSet.of(
          "in", "on", "at", "with", "without", "near", "under", "behind", "inside", "outside",
          "beside", "over", "by", "atop", "across", "along");

  /** What follows a verb rather than a plural noun. */
  private static final ImmutableSet<String> AFTER_VERBS =
      ImmutableSet.of("DT", "CD", "JJ", "PRP", "PRP$", "RB");

  /** Where a movement goes; things stand elsewhere: "The peace talks in Moscow". */
  private static final ImmutableSet<String> DIRECTIONS =
      ImmutableSet.of("from", "into", "onto", "through", "towards", "toward", "past");

  private Fragments() {}

  static boolean statesNothing(Sentence sentence) {
    boolean verb =
        sentence.tokens().stream().anyMatch(token -> token.isVerb() || token.tag().equals("MD"));
    long words = sentence.tokens().stream().filter(Token::isWord).count();
    return !verb
        && words <= LONGEST
        && !(words >= FIGURES && sentence.tokens().stream().anyMatch(t -> t.tag().equals("CD")))
        && !hidesAVerb(sentence)
        && sentence.roots().stream().noneMatch(root -> isCaption(sentence, root));
  }

  /** An indefinite thing and where it is, or what it has or does. */
  private static boolean isCaption(Sentence sentence, Token root) {
    return (root.isNoun() && !root.isProperNoun() || root.isAdjective())
        && isIndefinite(sentence, root)
        && (isPlaced(sentence, root) || isActive(sentence));
  }

  private static boolean isIndefinite(Sentence sentence, Token root) {
    boolean determined =
        sentence.dependents(root.index(), "det", "nummod", "amod").stream()
            .anyMatch(
                token ->
                    token.tag().equals("CD")
                        || INDEFINITE.contains(token.text().toLowerCase(Locale.ROOT)));
    boolean bare =
        root.tag().equals("NNS") && sentence.dependents(root.index(), "det", "nmod:poss").isEmpty();
    return determined || bare || PERSONS.contains(root.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isPlaced(Sentence sentence, Token root) {
    return sentence.dependents(root.index(), "nmod", "obl").stream()
        .flatMap(token -> sentence.dependents(token.index(), "case").stream())
        .anyMatch(token -> LOCATING.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  /** "A human sleeping", which the tagger takes for a noun. */
  private static boolean isActive(Sentence sentence) {
    for (int i = 1; i < sentence.tokens().size(); i++) {
      Token token = sentence.token(i);
      if (token.tag().equals("NN")
          && token.text().endsWith("ing")
          && sentence.token(i - 1).isNoun()) {
        return true;
      }
    }
    return false;
  }

  /** A word tagged as a plural noun that can only be a verb, or in a full sentence is one. */
  private static boolean hidesAVerb(Sentence sentence) {
    Token last = sentence.token(sentence.tokens().size() - 1);
    return sentence.tokens().stream()
        .filter(token -> token.tag().equals("NNS"))
        .anyMatch(
            token ->
                followsASingular(sentence, token)
                    || last.text().equals(".") && isOfASentence(sentence, token));
  }

  /** "A woman washes dishes": a plural noun does not follow "a", so it is a verb. */
  private static boolean followsASingular(Sentence sentence, Token token) {
    return sentence.dependents(token.index(), "det").stream()
        .anyMatch(
            det ->
                det.index() < token.index() - 1
                    && (det.text().equalsIgnoreCase("a") || det.text().equalsIgnoreCase("an")));
  }

  /**
   * "The company ships wine to China.", "The ferry sails from Varde.": between a singular noun and
   * an object, an adverb or a direction.
   */
  private static boolean isOfASentence(Sentence sentence, Token token) {
    int i = token.index();
    if (i == 0 || i + 2 >= sentence.tokens().size()) {
      return false;
    }
    String before = sentence.token(i - 1).tag();
    Token next = sentence.token(i + 1);
    return (before.equals("NN") || before.equals("NNP"))
        && Character.isLowerCase(token.text().codePointAt(0))
        && (AFTER_VERBS.contains(next.tag())
            || next.isNoun()
            || DIRECTIONS.contains(next.text().toLowerCase(Locale.ROOT)));
  }
}
