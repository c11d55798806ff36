package factcheck.fact;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Sentence;
import factcheck.text.SpeechVerbs;
import factcheck.text.Token;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sentences and clauses that state nothing: questions, commands and words between the words. */
final class Moods {
  private static final Pattern FRANKNESS =
      Pattern.compile(
          "to (be (perfectly |quite |completely |very )?(honest|fair|frank|sure|clear|precise|exact"
              + "|blunt)|tell (you )?the truth|say the least|put it (mildly|bluntly|simply))"
              + "( with you)?");

  private static final ImmutableSet<String> FILLERS = ImmutableSet.of("know", "see", "mean");

  private static final ImmutableSet<String> CAPTIONS =
      ImmutableSet.of("left", "right", "pictured", "shown");

  private Moods() {}

  /** Whether the sentence that a root heads is one. */
  static boolean stateNothing(Sentence sentence, Token root) {
    return isQuestion(sentence, root) || isCommand(sentence, root);
  }

  /** "Tell us how you feel": a verb in its base form with nobody before it. */
  private static boolean isCommand(Sentence sentence, Token root) {
    return root.tag().equals("VB")
        && sentence.tokens().stream()
            .limit(root.index())
            .filter(Token::isWord)
            .noneMatch(word -> word.isNoun() || word.isAdjective())
        && sentence.dependents(root.index(), "nsubj", "aux", "mark", "expl").stream()
            .allMatch(word -> word.text().matches("(?i)do|please"));
  }

  /** "Let's go": nobody says that they do. */
  static boolean isExhortation(Sentence sentence, Token let) {
    int next = let.index() + 1;
    return let.lemma().equals("let")
        && let.tag().startsWith("VB")
        && next < sentence.tokens().size()
        && sentence.token(next).text().matches("(?i)['’]s|us")
        && sentence.dependents(let.index(), "nsubj").isEmpty();
  }

  /**
   * Words between the words: "to be honest", "to tell you the truth", "you know", and "(left)" of a
   * caption.
   */
  static boolean isAside(Sentence sentence, Token head) {
    return isFrankness(sentence, head) || isFiller(sentence, head) || isMarker(sentence, head);
  }

  private static boolean isFrankness(Sentence sentence, Token head) {
    boolean infinitive =
        sentence.dependents(head.index(), "mark").stream().anyMatch(to -> to.tag().equals("TO"))
            && sentence.dependents(head.index(), "nsubj").isEmpty();
    if (!infinitive || !standsApart(sentence, head)) {
      return false;
    }
    String words =
        sentence.subtree(head.index()).stream()
            .map(i -> sentence.token(i).text().toLowerCase(Locale.ROOT))
            .filter(word -> Character.isLetter(word.codePointAt(0)))
            .collect(Collectors.joining(" "));
    return FRANKNESS.matcher(words).matches();
  }

  /** Behind a comma, or at the beginning and with one behind it. */
  private static boolean standsApart(Sentence sentence, Token head) {
    int first = sentence.subtree(head.index()).first();
    int last = sentence.subtree(head.index()).last();
    return first > 0 && isMark(sentence, first - 1)
        || first == 0 && isMark(sentence, last + 1) && last + 2 < sentence.tokens().size();
  }

  /** "It was, you know, late". */
  private static boolean isFiller(Sentence sentence, Token head) {
    return FILLERS.contains(head.text().toLowerCase(Locale.ROOT))
        && sentence.governor(head.index()).filter(edge -> edge.governor() >= 0).isPresent()
        && sentence.dependents(head.index(), "nsubj").stream()
            .anyMatch(word -> word.text().matches("(?i)you|i"))
        && isMark(sentence, head.index() - 2)
        && isMark(sentence, head.index() + 1);
  }

  private static boolean isMark(Sentence sentence, int index) {
    return index < 0 || index >= sentence.tokens().size() || !sentence.token(index).isWord();
  }

  /** "Ann Lee (left) and Bo Ray (pictured)": where they are in a picture. */
  private static boolean isMarker(Sentence sentence, Token head) {
    int at = head.index();
    return CAPTIONS.contains(head.text().toLowerCase(Locale.ROOT))
        && at > 0
        && at + 1 < sentence.tokens().size()
        && sentence.token(at - 1).text().equals("(")
        && sentence.token(at + 1).text().equals(")");
  }

  /** "Where do we go from here?" states nothing, unless somebody is told to have asked it. */
  private static boolean isQuestion(Sentence sentence, Token root) {
    return sentence.tokens().stream()
            .filter(token -> !token.tag().equals("''") && !token.tag().equals("``"))
            .reduce((before, after) -> after)
            .map(last -> last.text().equals("?"))
            .orElse(false)
        && !SpeechVerbs.contains(root.lemma());
  }
}
