package factcheck.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whom "the two" and "both countries" mean: the two names of that kind that came last. */
final class Pairs {
  private static final ImmutableSet<String> COUNTRIES =
      ImmutableSet.of("country", "nation", "side", "neighbor", "neighbour");

  private static final int MEMORY = 5;

  private final List<Sentence> sentences;
  private final List<ImmutableList<Mention>> names;

  /**
   * Looks among names.
   *
   * @param names the names of each sentence, in text order
   */
  Pairs(List<Sentence> sentences, List<ImmutableList<Mention>> names) {
    this.sentences = sentences;
    this.names = names;
  }

  /** Whom the token means; empty where it is no such word or there are no two. */
  ImmutableList<Mention> of(Sentence sentence, Token token) {
    if (lower(token).equals("two") && isTheTwo(sentence, token)) {
      return last(sentence, token, "PERSON");
    }
    return isTwoCountries(sentence, token) ? last(sentence, token, "LOCATION") : ImmutableList.of();
  }

  private static boolean isTheTwo(Sentence sentence, Token token) {
    return token.index() > 0
        && lower(sentence.token(token.index() - 1)).equals("the")
        && sentence.governor(token.index()).map(edge -> !edge.is("nummod")).orElse(false)
        && sentence.dependents(token.index(), "nmod").isEmpty();
  }

  private static boolean isTwoCountries(Sentence sentence, Token token) {
    return COUNTRIES.contains(token.lemma())
        && sentence.dependents(token.index(), "nummod", "det").stream()
            .anyMatch(word -> lower(word).equals("two") || lower(word).equals("both"));
  }

  private ImmutableList<Mention> last(Sentence sentence, Token token, String type) {
    List<Mention> found = new ArrayList<>();
    for (int s = sentence.index(); s >= Math.max(0, sentence.index() - MEMORY); s--) {
      ImmutableList<Mention> here = names.get(s);
      for (int i = here.size() - 1; i >= 0 && found.size() < 2; i--) {
        Mention mention = here.get(i);
        boolean before = s < sentence.index() || mention.end() <= token.index();
        if (before
            && mention.type().equals(type)
            && found.stream().noneMatch(m -> sameName(m, mention))) {
          found.add(0, mention);
        }
      }
    }
    return found.size() == 2 ? ImmutableList.copyOf(found) : ImmutableList.of();
  }

  /** Whether two names end in the same word. */
  boolean sameName(Mention a, Mention b) {
    return lastWord(a).equalsIgnoreCase(lastWord(b));
  }

  private String lastWord(Mention mention) {
    return sentences.get(mention.sentence()).token(mention.end() - 1).text();
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
