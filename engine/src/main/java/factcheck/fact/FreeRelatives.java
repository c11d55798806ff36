package factcheck.fact;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.SpeechVerbs;
import factcheck.text.Token;

/**
 * Tells a clause with "what" that names a thing ("does not match what was announced") from one that
 * asks for it ("does not know what was announced").
 */
final class FreeRelatives {
  /** Verbs, beside those of speech, that a question may follow. */
  private static final ImmutableSet<String> KNOWING =
      ImmutableSet.of(
          "know",
          "see",
          "understand",
          "learn",
          "discover",
          "realise",
          "realize",
          "remember",
          "forget",
          "imagine",
          "guess",
          "decide",
          "discuss",
          "establish",
          "identify",
          "specify",
          "verify",
          "check",
          "examine",
          "investigate",
          "study",
          "explore",
          "care",
          "mind",
          "debate",
          "figure",
          "work",
          "hear",
          "look",
          "teach",
          "inquire",
          "question",
          "query",
          "prove",
          "trace",
          "choose",
          "agree");

  private FreeRelatives() {}

  /** Whether the edge leads from a verb to what its object is named by. */
  static boolean is(Sentence sentence, Dependency edge) {
    if (!edge.is("ccomp") || edge.governor() < 0) {
      return false;
    }
    Token verb = sentence.token(edge.governor());
    int first = sentence.subtree(edge.dependent()).first();
    return verb.isVerb()
        && !SpeechVerbs.contains(verb.lemma())
        && !KNOWING.contains(verb.lemma())
        && first == verb.index() + 1
        && sentence.token(first).text().equalsIgnoreCase("what")
        && sentence.token(first).tag().equals("WP")
        && sentence.dependents(edge.dependent(), "mark").isEmpty()
        && !ArgumentReader.isPassive(sentence, verb.index())
        && sentence.dependents(verb.index(), "obj").isEmpty();
  }
}
