package factcheck.fact;

import factcheck.text.Sentence;
import factcheck.text.SpeechVerbs;
import factcheck.text.Token;

/** Sentences that state nothing: questions and commands. */
final class Moods {
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
