package factcheck.text;

import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;

/**
 * "Miss Pond", "Mr Rose": whoever is called so is a person, whatever else the name is a word for.
 */
final class TitledNames {
  private static final ImmutableSet<String> TITLES =
      ImmutableSet.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.");

  private TitledNames() {}

  /** Marks the names of a sentence, after everything else that knows names. */
  static void apply(List<CoreLabel> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      CoreLabel before = tokens.get(i - 1);
      boolean titled =
          TITLES.contains(before.word().toLowerCase(Locale.ROOT))
              && Character.isUpperCase(before.word().codePointAt(0));
      boolean unknown = token.ner() == null || token.ner().equals("O");
      if (titled && unknown && token.tag().startsWith("NNP")) {
        token.setNER("PERSON");
      }
    }
  }
}
