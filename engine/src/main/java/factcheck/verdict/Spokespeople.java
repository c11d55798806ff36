package factcheck.verdict;

import com.google.common.collect.ImmutableSet;
import factcheck.fact.Argument;
import factcheck.fact.FactSheet;
import factcheck.text.Mention;
import factcheck.text.Mentions;
import factcheck.text.Sentence;
import factcheck.value.Names;
import java.util.List;
import java.util.Set;

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
    Set<String> person = speaker.meaning().names();
    Set<String> named = body.meaning().names();
    List<Sentence> beside =
        named.isEmpty()
            ? List.of()
            : article.annotated().sentences().stream()
                .filter(sentence -> namesBoth(article, sentence, person, named))
                .toList();
    return !beside.isEmpty()
        && beside.stream()
            .flatMap(sentence -> Mentions.names(sentence).stream())
            .filter(mention -> mention.type().equals("PERSON"))
            .noneMatch(mention -> PhraseComparer.shareName(named, name(article, mention)));
  }

  private static boolean namesBoth(
      FactSheet article, Sentence sentence, Set<String> person, Set<String> body) {
    ImmutableSet<String> names =
        Mentions.names(sentence).stream()
            .flatMap(mention -> name(article, mention).stream())
            .collect(ImmutableSet.toImmutableSet());
    return PhraseComparer.shareName(person, names)
        && body.stream().allMatch(name -> PhraseComparer.shareName(Set.of(name), names));
  }

  private static Set<String> name(FactSheet article, Mention mention) {
    return Set.of(Names.canonical(article.annotated().quote(article.annotated().span(mention))));
  }
}
