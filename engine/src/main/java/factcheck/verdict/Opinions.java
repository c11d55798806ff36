package factcheck.verdict;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Sentence;
import factcheck.text.SpeechVerbs;
import factcheck.text.Token;
import java.util.Locale;

/** Tells sentences that judge, in nobody's name, from those that state or report something. */
final class Opinions {
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
          "wrong",
          "immoral",
          "scandalous",
          "pity");

  /** What somebody's judgement is called: "in the opinion of Ann Lee". */
  private static final ImmutableSet<String> VIEWS =
      ImmutableSet.of("opinion", "view", "word", "eye");

  private static final ImmutableSet<String> FIRST_PERSON =
      ImmutableSet.of("i", "we", "me", "us", "my", "our");

  /** "Nothing beats a swim in the sea." */
  private static final ImmutableSet<String> SURPASSING =
      ImmutableSet.of("beat", "top", "match", "rival", "equal", "compare");

  /** What only the speaker knows of himself: "I hope that they lose". */
  private static final ImmutableSet<String> MINDS =
      ImmutableSet.of(
          "think", "believe", "feel", "bet", "hope", "doubt", "wish", "fear", "guess", "suppose",
          "wonder");

  private Opinions() {}

  /** Whether the sentence judges what cannot be looked up. */
  static boolean speakIn(Sentence sentence, Token root) {
    return isFirstPerson(sentence, root)
        || isPraise(sentence, root)
        || (isJudgement(sentence, root) || isDesert(sentence, root))
            && !areAnothers(sentence, root);
  }

  /** "..., Ann Lee said", "According to Ann Lee, ...", "In the opinion of Ann Lee, ...". */
  static boolean areAnothers(Sentence sentence, Token root) {
    boolean said =
        sentence.dependents(root.index(), "parataxis", "ccomp").stream()
            .anyMatch(
                token ->
                    SpeechVerbs.contains(token.lemma())
                        && !sentence.dependents(token.index(), "nsubj").isEmpty());
    return said
        || sentence.tokens().stream().anyMatch(token -> token.text().equalsIgnoreCase("according"))
        || sentence.dependents(root.index(), "obl").stream()
            .anyMatch(token -> isAnothersView(sentence, token));
  }

  private static boolean isAnothersView(Sentence sentence, Token view) {
    return VIEWS.contains(view.lemma())
        && sentence.dependents(view.index(), "nmod", "nmod:poss").stream()
            .noneMatch(token -> FIRST_PERSON.contains(token.text().toLowerCase(Locale.ROOT)))
        && !sentence.dependents(view.index(), "nmod", "nmod:poss").isEmpty();
  }

  private static boolean isFirstPerson(Sentence sentence, Token root) {
    return sentence
            .dependent(root.index(), "nsubj")
            .map(token -> token.text().equals("I"))
            .orElse(false)
        && MINDS.contains(root.lemma());
  }

  /** "Ann Lee deserves more", "can be proud of it", "would do better to resign". */
  private static boolean isDesert(Sentence sentence, Token root) {
    return switch (root.lemma()) {
      case "deserve" -> root.isVerb();
      case "proud", "ashamed" -> has(sentence, root, "aux", "can");
      case "do" ->
          has(sentence, root, "aux", "would")
              && (has(sentence, root, "advmod", "well") || has(sentence, root, "advmod", "better"))
              && sentence.dependents(root.index(), "xcomp", "advcl").stream()
                  .anyMatch(deed -> has(sentence, deed, "mark", "to"));
      default -> false;
    };
  }

  private static boolean has(Sentence sentence, Token head, String relation, String word) {
    return sentence.dependents(head.index(), relation).stream()
        .anyMatch(token -> token.text().equalsIgnoreCase(word));
  }

  private static boolean isPraise(Sentence sentence, Token root) {
    return root.tag().equals("VBZ")
        && SURPASSING.contains(root.lemma())
        && sentence.dependents(root.index(), "nsubj").stream()
            .anyMatch(token -> token.text().equalsIgnoreCase("nothing"));
  }

  private static boolean isJudgement(Sentence sentence, Token root) {
    boolean copular = !sentence.dependents(root.index(), "cop").isEmpty() || root.isAdjective();
    boolean judged =
        judges(root)
            || root.lemma().equals("overdue") && has(sentence, root, "advmod", "long")
            || sentence.dependents(root.index(), "amod").stream().anyMatch(Opinions::judges);
    return copular && judged && !isMeasured(sentence, root);
  }

  /** A word of judgement that is no name: the mayor Ann Best and the coach Tom Wise are people. */
  private static boolean judges(Token token) {
    boolean name =
        token.isProperNoun()
            || token.index() > 0 && Character.isUpperCase(token.text().codePointAt(0));
    return !name && JUDGEMENTS.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** "Six weeks overdue", "overdue by six weeks". */
  private static boolean isMeasured(Sentence sentence, Token root) {
    return sentence.dependents(root.index(), "obl", "obl:npmod").stream()
        .filter(token -> !sentence.dependents(token.index(), "nummod").isEmpty())
        .anyMatch(
            token ->
                sentence.dependents(token.index(), "case").stream()
                    .allMatch(word -> word.lemma().equals("by")));
  }
}
