package factcheck.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;

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
    return TITLES.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** The names of {@code sentence} in order; titles are left out of them. */
  public static ImmutableList<Mention> names(Sentence sentence) {
    ImmutableList.Builder<Mention> names = ImmutableList.builder();
    int i = 0;
    while (i < sentence.tokens().size()) {
      String type = type(sentence.token(i));
      if (type.isEmpty()) {
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
    if (NAME_TYPES.contains(token.entity())) {
      return isTitle(token) ? "" : token.entity();
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
}
