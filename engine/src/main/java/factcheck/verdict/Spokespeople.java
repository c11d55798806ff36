package factcheck.verdict;

import factcheck.fact.Argument;
import factcheck.fact.FactSheet;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Persons who may speak for a body: "Jim Hill, a spokesman for Toyota". */
final class Spokespeople {
  private Spokespeople() {}

  /**
   * Whether what a person says in an article may be what a body says: some sentence names both, and
   * the body is not itself a person.
   *
   * @param speaker who says it in the article
   * @param body who is claimed to say it
   */
  static boolean maySpeakFor(FactSheet article, Argument speaker, Argument body) {
    List<Sentence> beside =
        article.annotated().sentences().stream()
            .filter(sentence -> speaker.meaning().names().stream().anyMatch(in(article, sentence)))
            .filter(sentence -> body.meaning().names().stream().allMatch(in(article, sentence)))
            .toList();
    return !beside.isEmpty()
        && beside.stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> isPerson(token, body))
            .findAny()
            .isEmpty();
  }

  /** Whether the sentence holds a name. */
  private static Predicate<String> in(FactSheet article, Sentence sentence) {
    String text = sentence.span().of(article.text()).toLowerCase(Locale.ROOT);
    return name -> text.contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isPerson(Token token, Argument body) {
    return token.entity().equals("PERSON")
        && body.meaning().names().stream()
            .anyMatch(
                name ->
                    List.of(name.toLowerCase(Locale.ROOT).split(" "))
                        .contains(token.text().toLowerCase(Locale.ROOT)));
  }
}
