package factcheck.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a name can be a man's or a woman's: by the title before it in the text, or by its first
 * name (the list that ships with CoreNLP's models). Family names alone are looked up under the full
 * name that the same text gives.
 */
final class Genders {
  /** What pronoun goes with a name. */
  enum Gender {
    MALE,
    FEMALE
  }

  private static final String LIST = "edu/stanford/nlp/models/dcoref/namegender.combine.txt";
  private static final ImmutableSet<String> MALE_TITLES =
      ImmutableSet.of(
          "mr", "mr.", "sir", "lord", "king", "prince", "spokesman", "chairman", "congressman");
  private static final ImmutableSet<String> FEMALE_TITLES =
      ImmutableSet.of(
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "lady",
          "queen",
          "princess",
          "spokeswoman",
          "chairwoman",
          "congresswoman");
  private static final ImmutableMap<String, Gender> FIRST_NAMES = firstNames();

  /** Nouns of whom only "he" or only "she" is said. */
  private static final ImmutableMap<String, Gender> NOUNS =
      ImmutableMap.<String, Gender>builder()
          .putAll(all(Gender.MALE, "man", "boy", "father", "son", "brother", "husband", "uncle"))
          .putAll(all(Gender.MALE, "nephew", "grandfather", "businessman", "spokesman", "chairman"))
          .putAll(all(Gender.MALE, "policeman", "fireman", "gunman", "monk", "king", "prince"))
          .putAll(all(Gender.FEMALE, "woman", "girl", "mother", "daughter", "sister", "wife"))
          .putAll(all(Gender.FEMALE, "aunt", "niece", "grandmother", "widow", "businesswoman"))
          .putAll(all(Gender.FEMALE, "spokeswoman", "chairwoman", "policewoman", "actress", "nun"))
          .putAll(all(Gender.FEMALE, "waitress", "queen", "princess"))
          .buildOrThrow();

  private final Map<String, Gender> byLastWord = new HashMap<>();

  Genders(List<Sentence> sentences) {
    read(sentences, true);
    // "David" alone is a first name where no name of more words ends in it.
    read(sentences, false);
  }

  private void read(List<Sentence> sentences, boolean full) {
    for (Sentence sentence : sentences) {
      for (Mention name : Mentions.names(sentence)) {
        boolean more = name.end() - name.begin() > 1 || isTitled(sentence, name);
        if (name.type().equals("PERSON") && more == full) {
          of(sentence, name)
              .ifPresent(
                  gender -> byLastWord.putIfAbsent(lower(sentence.token(name.end() - 1)), gender));
        }
      }
    }
  }

  private static boolean isTitled(Sentence sentence, Mention name) {
    return name.begin() > 0
        && (MALE_TITLES.contains(lower(sentence.token(name.begin() - 1)))
            || FEMALE_TITLES.contains(lower(sentence.token(name.begin() - 1))));
  }

  private static ImmutableMap<String, Gender> firstNames() {
    ImmutableMap.Builder<String, Gender> names = ImmutableMap.builder();
    try {
      for (String line : Resources.readLines(Resources.getResource(LIST), StandardCharsets.UTF_8)) {
        String[] columns = line.split("\t", -1);
        if (columns.length == 2 && (columns[1].equals("MALE") || columns[1].equals("FEMALE"))) {
          names.put(columns[0].toLowerCase(Locale.ROOT), Gender.valueOf(columns[1]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names.buildKeepingLast();
  }

  private static ImmutableMap<String, Gender> all(Gender gender, String... nouns) {
    ImmutableMap.Builder<String, Gender> all = ImmutableMap.builder();
    for (String noun : nouns) {
      all.put(noun, gender);
    }
    return all.buildOrThrow();
  }

  /** Whether a pronoun ("he", "her") can stand for the name; true where nothing is known. */
  boolean agree(String pronoun, Sentence sentence, Mention name) {
    return known(sentence, name).map(gender -> gender == of(pronoun)).orElse(true);
  }

  /** Whether the name, or the noun, is known to be a man's or a woman's. */
  boolean isKnown(Sentence sentence, Mention name) {
    return known(sentence, name).isPresent();
  }

  /** What the last word tells: a noun by what it means, a name by whose it is in the text. */
  private Optional<Gender> known(Sentence sentence, Mention name) {
    String last = lower(sentence.token(name.end() - 1));
    return name.type().equals("O") && NOUNS.containsKey(last)
        ? Optional.of(NOUNS.get(last))
        : Optional.ofNullable(byLastWord.get(last));
  }

  /** Keeps that a pronoun stood for the name, for the pronouns that follow. */
  void learn(String pronoun, Sentence sentence, Mention name) {
    byLastWord.putIfAbsent(lower(sentence.token(name.end() - 1)), of(pronoun));
  }

  private static Gender of(String pronoun) {
    return pronoun.startsWith("h") && !pronoun.startsWith("her") ? Gender.MALE : Gender.FEMALE;
  }

  private static Optional<Gender> of(Sentence sentence, Mention name) {
    if (name.begin() > 0) {
      String title = lower(sentence.token(name.begin() - 1));
      if (MALE_TITLES.contains(title)) {
        return Optional.of(Gender.MALE);
      }
      if (FEMALE_TITLES.contains(title)) {
        return Optional.of(Gender.FEMALE);
      }
    }
    return Optional.ofNullable(FIRST_NAMES.get(lower(sentence.token(name.begin()))));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
