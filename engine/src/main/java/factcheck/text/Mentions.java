package factcheck.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;

/** Finds the names of a sentence: runs of tokens with one entity type, or of proper nouns. */
public final class Mentions {
  private static final ImmutableSet<String> NAME_TYPES =
      ImmutableSet.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");

  /** Words that go before a name and are not part of it. */
  private static final ImmutableSet<String> TITLES =
      ImmutableSet.of(
          "president",
          "vice",
          "prime",
          "minister",
          "premier",
          "chancellor",
          "secretary",
          "general",
          "foreign",
          "defence",
          "defense",
          "finance",
          "interior",
          "mr",
          "mr.",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "dr",
          "dr.",
          "sir",
          "lord",
          "lady",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "bishop",
          "senator",
          "sen.",
          "rep.",
          "congressman",
          "governor",
          "gov.",
          "mayor",
          "judge",
          "justice",
          "captain",
          "capt.",
          "colonel",
          "col.",
          "gen.",
          "lt.",
          "sgt.",
          "sergeant",
          "professor",
          "prof.",
          "director",
          "chairman",
          "chairwoman",
          "chief",
          "executive",
          "spokesman",
          "spokeswoman",
          "undersecretary",
          "deputy",
          "councillor",
          "councilor",
          "then-prime",
          "then-president",
          "emperor",
          "commissioner",
          "inspector",
          "detective",
          "superintendent",
          "attorney",
          "ambassador",
          "leader",
          "head",
          "coach");

  private Mentions() {}

  /** Whether {@code token} is a title or office before a name. */
  public static boolean isTitle(Token token) {
    return isTitle(token.text());
  }

  /** The same for a word. */
  static boolean isTitle(String word) {
    return TITLES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The names of {@code sentence} in order; titles before them are left out of them. */
  public static ImmutableList<Mention> names(Sentence sentence) {
    ImmutableList.Builder<Mention> names = ImmutableList.builder();
    int i = 0;
    while (i < sentence.tokens().size()) {
      String type = type(sentence.token(i));
      if (type.isEmpty() || isTitle(sentence.token(i))) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < sentence.tokens().size() && continues(sentence, i, end, type)) {
        end++;
      }
      names.add(new Mention(sentence.index(), i, end, head(sentence, i, end), type));
      i = end;
    }
    return names.build();
  }

  private static boolean continues(Sentence sentence, int begin, int next, String type) {
    if (!type(sentence.token(next)).equals(type)) {
      return false;
    }
    // "Japan Russia" are two names where the tree does not join them.
    return sentence
            .governor(next - 1)
            .map(edge -> edge.governor() >= begin && !edge.is("conj"))
            .orElse(true)
        || sentence
            .governor(next)
            .map(
                edge ->
                    edge.governor() >= begin
                        && edge.governor() < next
                        && !edge.is("conj")
                        && !edge.is("appos"))
            .orElse(false);
  }

  private static String type(Token token) {
    if (NAME_TYPES.contains(token.entity()) && !token.isAdjective()) {
      return token.entity();
    }
    return token.isProperNoun() && token.entity().equals("O") && !isTitle(token) && token.isWord()
        ? "O"
        : "";
  }

  private static int head(Sentence sentence, int begin, int end) {
    for (int i = end - 1; i >= begin; i--) {
      int at = i;
      boolean inside =
          sentence
              .governor(i)
              .map(
                  edge ->
                      edge.governor() >= begin && edge.governor() < end && edge.governor() != at)
              .orElse(false);
      if (!inside) {
        return i;
      }
    }
    return end - 1;
  }

  /**
   * The name that a word stands in, or the phrase that it heads.
   *
   * @param names the names of the sentence
   */
  static Mention of(Sentence sentence, Token head, ImmutableList<Mention> names) {
    for (Mention name : names) {
      if (name.begin() <= head.index() && head.index() < name.end()) {
        return name;
      }
    }
    int begin = head.index();
    while (begin > 0 && isPremodifier(sentence, begin - 1, head.index())) {
      begin--;
    }
    return new Mention(
        sentence.index(),
        begin,
        Clauses.quantified(sentence, head) + 1,
        head.index(),
        head.entity());
  }

  /** "The French health safety agency", "Three's owner": what stands before a noun and is of it. */
  private static boolean isPremodifier(Sentence sentence, int token, int head) {
    int at = token;
    while (at != head) {
      Optional<Dependency> edge = sentence.governor(at);
      boolean possessive = edge.isPresent() && sentence.token(at).tag().equals("POS");
      boolean part =
          possessive
              || edge.isPresent()
                  && at < edge.get().governor()
                  && edge.get().governor() <= head
                  && (edge.get().is("compound")
                      || edge.get().is("amod")
                      || edge.get().is("nummod")
                      || edge.get().is("det")
                      || edge.get().is("nmod:poss"));
      if (!part || edge.get().governor() < 0) {
        return false;
      }
      at = edge.get().governor();
    }
    return true;
  }
}
