package factcheck.fact;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import factcheck.data.DataFile;
import factcheck.text.Dependency;
import factcheck.text.Pointer;
import factcheck.text.Sentence;
import java.util.List;
import java.util.Locale;

/**
 * Chooses the word that has a role in an event: a scorer's likeliest one, where the rules' own
 * counts somewhat more. How much more, and how far the scorer is believed, is the data file {@code
 * participants.tsv}, which {@code training/fit_participants.py} fits.
 */
enum ParticipantChoice {
  /** Who or what does it, or of whom it is said. */
  DOER(Source.OWN, Source.NOUN, Source.OTHER, Source.NOBODY),
  /** Whom or what it is done to. */
  OBJECT(Source.OWN, Source.NOUN, Source.OTHER, Source.NOBODY),
  /** Who is reported as saying so. */
  SAYER(Source.ABOVE, Source.BESIDE, Source.NOBODY);

  private static final ImmutableMap<String, Double> WEIGHTS = weights();

  /** Where the rules have their word from. */
  enum Source {
    /** It hangs on the predicate. */
    OWN,
    /** The predicate hangs on it: a relative clause's noun. */
    NOUN,
    /** From another clause. */
    OTHER,
    /** It hangs on what the predicate hangs below: "Lee said that it closed". */
    ABOVE,
    /** It hangs elsewhere: "it closed, Lee said", "according to Lee, it closed". */
    BESIDE,
    /** They name nobody. */
    NOBODY
  }

  private final ImmutableSet<Source> sources;

  ParticipantChoice(Source... sources) {
    this.sources = ImmutableSet.copyOf(sources);
  }

  /** Where the rules' word can come from. */
  ImmutableSet<Source> sources() {
    return sources;
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
      for (Source source : role.sources) {
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

  /** Where the rules have a word from that says or does what {@code predicate} tells. */
  Source source(Sentence sentence, int predicate, int word) {
    if (word < 0) {
      return Source.NOBODY;
    }
    if (this == SAYER) {
      int above = governor(sentence, word);
      boolean governs = above >= 0 && above != predicate;
      return governs && sentence.subtree(above).contains(predicate) ? Source.ABOVE : Source.BESIDE;
    }
    if (governor(sentence, word) == predicate) {
      return Source.OWN;
    }
    return governor(sentence, predicate) == word ? Source.NOUN : Source.OTHER;
  }

  private static int governor(Sentence sentence, int word) {
    return sentence.governor(word).map(Dependency::governor).orElse(-1);
  }

  /**
   * The word that most speaks for.
   *
   * @param opinion the scorer's
   * @param ruled the rules' word, or {@link Pointer#NOBODY}
   * @param source where they have it from
   * @return the rules' word also where the scorer holds a whole clause, or somebody in another
   *     sentence, for likeliest, which names no other one
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
