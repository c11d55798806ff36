package factcheck.fact;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import factcheck.data.DataFile;
import factcheck.text.Pointer;
import java.util.List;
import java.util.Locale;

/**
 * Chooses the word that has a role in an event: a scorer's likeliest one, where the rules' own
 * counts somewhat more. How much more, and how far the scorer is believed, is the data file {@code
 * participants.tsv}, which {@code training/fit_participants.py} fits.
 */
enum ParticipantChoice {
  /** Who or what does it, or of whom it is said. */
  DOER,
  /** Whom or what it is done to. */
  OBJECT;

  private static final ImmutableMap<String, Double> WEIGHTS = weights();

  /** Where the rules have their word from. */
  enum Source {
    /** It hangs on the predicate. */
    OWN,
    /** The predicate hangs on it: a relative clause's noun. */
    NOUN,
    /** From another clause. */
    OTHER,
    /** They name nobody. */
    NOBODY
  }

  private static ImmutableMap<String, Double> weights() {
    ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
    for (List<String> row : DataFile.rows(ParticipantChoice.class, "participants.tsv", 2)) {
      weights.put(row.get(0), Double.parseDouble(row.get(1)));
    }
    ImmutableMap<String, Double> found = weights.buildOrThrow();
    ImmutableSet.Builder<String> wanted = ImmutableSet.builder();
    for (ParticipantChoice role : values()) {
      wanted.add(role.key());
      for (Source source : Source.values()) {
        wanted.add(role.key(source));
      }
    }
    if (!found.keySet().equals(wanted.build())) {
      throw new IllegalStateException("participants.tsv: weights of " + found.keySet());
    }
    return found;
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  private String key(Source source) {
    return key() + "_" + source.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The word that most speaks for.
   *
   * @param opinion the scorer's
   * @param ruled the rules' word, or {@link Pointer#NOBODY}
   * @param source where they have it from
   * @return the rules' word also where the scorer holds a whole clause for likeliest, which names
   *     no other one
   */
  int of(Pointer opinion, int ruled, Source source) {
    int best = ruled;
    double top = WEIGHTS.get(key()) * log(opinion, ruled) + WEIGHTS.get(key(source));
    for (int word : opinion.logs().keySet()) {
      double score = WEIGHTS.get(key()) * opinion.log(word);
      if (score > top) {
        top = score;
        best = word;
      }
    }
    return best == Pointer.CLAUSE ? ruled : best;
  }

  /** The log probability of a word; that of nobody is a clause's too, as neither names one. */
  static double log(Pointer opinion, int word) {
    return word >= 0
        ? opinion.log(word)
        : Math.log(Math.exp(opinion.log(Pointer.NOBODY)) + Math.exp(opinion.log(Pointer.CLAUSE)));
  }
}
