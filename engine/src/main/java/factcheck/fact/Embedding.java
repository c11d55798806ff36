package factcheck.fact;

import com.google.common.collect.ImmutableMap;
import factcheck.data.DataFile;
import factcheck.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a word makes of the clause it embeds: its implication signature (Nairn, Condoravdi and
 * Karttunen 2006) cut down to the affirmative context. "Fail to" negates, "agree to" leaves open.
 *
 * @param polarity polarity of the embedded clause
 * @param modality modality of the embedded clause
 * @param byObject whether the embedding word's object, where it has one, does it ("bars X from")
 */
record Embedding(Polarity polarity, Modality modality, boolean byObject) {
  private static final ImmutableMap<String, Embedding> ALL = load();

  private static ImmutableMap<String, Embedding> load() {
    ImmutableMap.Builder<String, Embedding> all = ImmutableMap.builder();
    for (List<String> row : DataFile.rows(Embedding.class, "embeddings.tsv", 4)) {
      all.put(
          row.get(0),
          new Embedding(
              row.get(1).equals("-") ? Polarity.NEGATIVE : Polarity.POSITIVE,
              Modality.valueOf(row.get(2)),
              row.get(3).equals("object")));
    }
    return all.buildOrThrow();
  }

  /** What the word with this lemma makes of its clause; empty for words that leave it alone. */
  static Optional<Embedding> of(String lemma) {
    return Optional.ofNullable(ALL.get(lemma));
  }

  /**
   * What a word makes of a clause that another word links to it ("accused of taking", "told to
   * go"), or that is a gerund ("considers building").
   */
  static Optional<Embedding> linked(Sentence sentence, String lemma, int clause) {
    if (DependentClauses.isInOrderTo(sentence, clause)) {
      // "Came home in order to rest": no "came to rest".
      return Optional.empty();
    }
    if (isNearly(sentence, clause)) {
      return of("close to");
    }
    return sentence.dependents(clause, "mark", "case").stream()
        .map(link -> link.text().toLowerCase(Locale.ROOT))
        .flatMap(
            link ->
                of(lemma + " " + link)
                    .or(() -> link.equals("from") ? of(lemma) : Optional.empty())
                    .stream())
        .findFirst()
        .filter(any -> !hasTimeTo(sentence, clause))
        .or(() -> hasTimeTo(sentence, clause) ? of("able") : Optional.empty())
        .or(() -> gerund(sentence, lemma, clause))
        .or(() -> ability(sentence, lemma, clause));
  }

  private static boolean hasTimeTo(Sentence sentence, int clause) {
    return sentence
        .governor(clause)
        .filter(
            edge -> edge.governor() >= 0 && VerbChains.hasTimeTo(sentence, edge.governor(), clause))
        .isPresent();
  }

  /** "Came close to signing it": they did not, or nobody says so. */
  private static boolean isNearly(Sentence sentence, int gerund) {
    return sentence.token(gerund).tag().equals("VBG")
        && sentence.dependents(gerund, "mark", "case").stream()
            .filter(to -> to.index() > 0 && to.text().equalsIgnoreCase("to"))
            .map(to -> sentence.token(to.index() - 1))
            .anyMatch(before -> before.text().toLowerCase(Locale.ROOT).matches("close|closer"));
  }

  /** "Was able to win": they did; "is able to" and "would be able to" leave it open. */
  private static Optional<Embedding> ability(Sentence sentence, String lemma, int clause) {
    return lemma.equals("able")
            && sentence
                .governor(clause)
                .filter(edge -> edge.governor() >= 0)
                .filter(
                    edge ->
                        sentence.dependents(edge.governor(), "cop").stream()
                            .anyMatch(cop -> cop.tag().equals("VBD")))
                .isPresent()
        ? of("manage")
        : Optional.empty();
  }

  /** " out" of "ruled out building"; empty where the verb above has no such word. */
  private static String particle(Sentence sentence, int clause) {
    return sentence
        .governor(clause)
        .filter(edge -> edge.governor() >= 0)
        .flatMap(edge -> sentence.dependent(edge.governor(), "compound:prt"))
        .map(particle -> " " + particle.text().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  /** "Considers building", which says nothing of "considers that" and "considered to be". */
  private static Optional<Embedding> gerund(Sentence sentence, String lemma, int clause) {
    return sentence.token(clause).tag().equals("VBG")
            && sentence.dependents(clause, "mark", "case").isEmpty()
        ? of(lemma + particle(sentence, clause) + " -ing")
        : Optional.empty();
  }
}
