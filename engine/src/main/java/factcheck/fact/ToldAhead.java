package factcheck.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.SpeechVerbs;
import factcheck.text.Token;
import java.util.Optional;

/**
 * Tells the "would" of what is to come, seen from a report in the past ("said the plant would
 * close", "rejected the claim that it would"), from the one that supposes ("said it would be
 * wrong").
 */
final class ToldAhead {
  /** Verbs that "would" makes a wish of. */
  private static final ImmutableSet<String> LIKING =
      ImmutableSet.of("like", "love", "prefer", "hate", "welcome", "want");

  /** Nouns of what is told, beside the {@link ViewNouns}. */
  private static final ImmutableSet<String> REPORTS =
      ImmutableSet.of(
          "announcement",
          "assurance",
          "confirmation",
          "declaration",
          "forecast",
          "guarantee",
          "message",
          "news",
          "pledge",
          "promise");

  /** What is feared or thought of may come or not. */
  private static final ImmutableSet<String> FEARS =
      ImmutableSet.of(
          "fear",
          "concern",
          "worry",
          "hope",
          "suspect",
          "suspicion",
          "speculation",
          "idea",
          "notion",
          "theory");

  private ToldAhead() {}

  /** Whether the clause with a "would" is told so. */
  static boolean is(Sentence sentence, int head) {
    return isReported(sentence, head) && !isSupposed(sentence, head);
  }

  private static boolean isSupposed(Sentence sentence, int head) {
    Token token = sentence.token(head);
    return !token.isVerb() && sentence.dependents(head, "expl").isEmpty()
        || LIKING.contains(token.lemma())
        || isDeed(sentence, head)
        || sentence.dependents(head, "aux").stream().anyMatch(aux -> aux.lemma().equals("have"));
  }

  /** "Closing the mill would cost jobs": if it is done. */
  private static boolean isDeed(Sentence sentence, int head) {
    return sentence.dependents(head, "csubj").stream().anyMatch(deed -> deed.tag().equals("VBG"));
  }

  private static boolean isReported(Sentence sentence, int head) {
    int at = head;
    Optional<Dependency> edge = above(sentence, at);
    while (edge.filter(one -> one.is("conj")).isPresent() && !isReport(sentence, edge.get())) {
      // "Said he was ill and would be kept in bed": the second is told as the first is.
      at = edge.get().governor();
      edge = above(sentence, at);
    }
    return edge.filter(one -> isReport(sentence, one))
        .filter(one -> isPast(sentence, one.governor()))
        .isPresent();
  }

  private static Optional<Dependency> above(Sentence sentence, int token) {
    return sentence.governor(token).filter(edge -> edge.governor() >= 0);
  }

  /** Whether the edge leads from a word of telling to what is told. */
  private static boolean isReport(Sentence sentence, Dependency edge) {
    Token teller = sentence.token(edge.governor());
    boolean that =
        sentence.dependents(edge.dependent(), "mark").stream()
            .anyMatch(mark -> mark.text().equalsIgnoreCase("that"));
    if (teller.isVerb()) {
      return !isVerbatim(sentence, edge)
          && SpeechVerbs.contains(teller.lemma())
          && !FEARS.contains(teller.lemma())
          && (edge.is("ccomp") || edge.is("conj") && that);
    }
    return that
        && (edge.is("acl") || edge.is("ccomp"))
        && !FEARS.contains(teller.lemma())
        && (ViewNouns.contains(teller.lemma()) || REPORTS.contains(teller.lemma()));
  }

  /** "'It would help,' she said": her own word, which no report has put into the past. */
  private static boolean isVerbatim(Sentence sentence, Dependency edge) {
    int told =
        sentence.dependents(edge.dependent(), "nsubj", "expl").stream()
            .findFirst()
            .map(Token::index)
            .orElse(edge.dependent());
    ImmutableList<Token> marks =
        sentence
            .tokens()
            .subList(Math.min(told, edge.governor()), Math.max(told, edge.governor()))
            .stream()
            .filter(token -> token.tag().equals("``") || token.tag().equals("''"))
            .collect(ImmutableList.toImmutableList());
    return marks.size() % 2 == 1 && (told < edge.governor() || isIntroduced(sentence, marks));
  }

  /** "Lund said: 'It would help'", but not "said 'the sale would help'", a part of a report. */
  private static boolean isIntroduced(Sentence sentence, ImmutableList<Token> marks) {
    int before = marks.get(0).index() - 1;
    return before >= 0 && sentence.token(before).text().matches("[,:]");
  }

  /** Whether the nearest verb with a tense, from the token upward, has a past form. */
  private static boolean isPast(Sentence sentence, int token) {
    int at = token;
    for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
      String tag = Tenses.tag(sentence, at);
      if (Tenses.isFinite(tag)) {
        return tag.equals("VBD");
      }
      at = sentence.governor(at).map(Dependency::governor).orElse(-1);
    }
    return false;
  }
}
