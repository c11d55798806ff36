package factcheck.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * "Miss Pond", "Mr Rose": whoever is called so is a person, whatever else the name is a word for.
 */
final class TitledNames {
  private TitledNames() {}

  /** Marks the names of a sentence, after everything else that knows names. */
  static void apply(List<CoreLabel> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      CoreLabel before = tokens.get(i - 1);
      boolean titled =
          Honorifics.contains(before.word()) && Character.isUpperCase(before.word().codePointAt(0));
      boolean unknown = token.ner() == null || token.ner().equals("O");
      if (titled && unknown && token.tag().startsWith("NNP")) {
        token.setNER("PERSON");
      }
    }
  }
}
