package factcheck.text;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;

/** Takes the mark of a time from "a quarter of its staff": no three months. */
final class QuarterShares {
  private QuarterShares() {}

  /** Mends the marks of a text in place, once times and amounts are marked. */
  static void apply(Annotation text) {
    for (CoreMap sentence : text.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      for (int i = 1; i + 2 < tokens.size(); i++) {
        if (isShare(tokens, i)) {
          unmark(tokens, i);
        }
      }
    }
  }

  /** "A quarter of its staff"; not of an hour or of 2010. */
  private static boolean isShare(List<CoreLabel> tokens, int i) {
    if (!tokens.get(i).word().equalsIgnoreCase("quarter")
        || !tokens.get(i - 1).word().matches("(?i)an?|one")
        || !tokens.get(i + 1).word().equals("of")) {
      return false;
    }
    int noun = i + 2;
    while (noun + 1 < tokens.size() && tokens.get(noun).tag().matches("DT|PRP\\$|JJ|POS")) {
      noun++;
    }
    return !NumberReader.isOfNumber(tokens.get(noun).lemma())
        && !tokens.get(noun).tag().equals("CD");
  }

  /** Of the word, and of those that are marked with it before it. */
  private static void unmark(List<CoreLabel> tokens, int last) {
    for (int i = last; i >= 0 && "DURATION".equals(tokens.get(i).ner()); i--) {
      tokens.get(i).setNER("O");
      tokens.get(i).remove(TimeAnnotations.TimexAnnotation.class);
      tokens.get(i).remove(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class);
    }
  }
}
