package factcheck.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.data.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom "the two" and "both countries" mean: the two names of that kind that came last. */
final class Pairs {
  private static final ImmutableSet<String> COUNTRIES =
      ImmutableSet.of("country", "nation", "side", "neighbor", "neighbour");

  private static final ImmutableSet<String> STATES = ImmutableSet.of("country", "nation");

  /** Names and adjectives of countries, in lower case. */
  private static final ImmutableSet<String> NAMES =
      DataFile.rows(DataFile.class, "countries.tsv", 3).stream()
          .flatMap(row -> Stream.of((row.get(0) + "," + row.get(1)).split(",")))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(ImmutableSet.toImmutableSet());

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

  /** "The two countries" are none of the towns named meanwhile. */
  private boolean isOfKind(Token token, Mention name) {
    boolean state =
        NAMES.contains(
            sentences.get(name.sentence()).tokens().subList(name.begin(), name.end()).stream()
                .map(Pairs::lower)
                .collect(Collectors.joining(" ")));
    return state || !STATES.contains(token.lemma()) && !isVenue(name);
  }

  /** "Met in Geneva": where it was, and no side. */
  private boolean isVenue(Mention name) {
    return name.type().equals("LOCATION")
        && sentences.get(name.sentence()).dependents(name.head(), "case").stream()
            .anyMatch(word -> lower(word).matches("in|at|near|outside"));
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
      ImmutableList<Mention> joined =
          found.isEmpty() ? joined(sentences.get(s), here, token, type) : ImmutableList.of();
      if (s < sentence.index() && !joined.isEmpty()) {
        return joined;
      }
      for (int i = here.size() - 1; i >= 0 && found.size() < 2; i--) {
        Mention mention = here.get(i);
        boolean before = s < sentence.index() || mention.end() <= token.index();
        if (before
            && mention.type().equals(type)
            && isOfKind(token, mention)
            && found.stream().noneMatch(m -> sameName(m, mention))) {
          found.add(0, mention);
        }
      }
    }
    return found.size() == 2 ? ImmutableList.copyOf(found) : ImmutableList.of();
  }

  /** "Lund and Berg met in Rome": of more names in a sentence the two that stand side by side. */
  private ImmutableList<Mention> joined(
      Sentence sentence, List<Mention> here, Token token, String type) {
    for (Mention second : here) {
      for (Mention first : here) {
        boolean beside =
            sentence.dependents(first.head(), "conj").size() == 1
                && sentence
                    .governor(second.head())
                    .filter(edge -> edge.is("conj") && edge.governor() == first.head())
                    .isPresent();
        if (beside
            && Stream.of(first, second)
                .allMatch(name -> name.type().equals(type) && isOfKind(token, name))) {
          return ImmutableList.of(first, second);
        }
      }
    }
    return ImmutableList.of();
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
