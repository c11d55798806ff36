package factcheck.value;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerTarget;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Word relations from WordNet 3.1 (Fellbaum 1998), joined by a list of opposites and equivalents of
 * news language that WordNet lacks ({@code word-pairs.tsv}).
 *
 * <p>Only a word's first senses count, since rare senses relate almost everything to everything.
 */
public final class WordNetRelations implements WordRelations {
  private static final int SENSES = 4;
  private static final int HYPERNYM_STEPS = 2;
  private static final long CACHED_WORDS = 20_000;

  private final Dictionary dictionary;
  private final WordPairs pairs;
  private final LoadingCache<Term, Senses> senses =
      CacheBuilder.newBuilder()
          .maximumSize(CACHED_WORDS)
          .build(
              new CacheLoader<Term, Senses>() {
                @Override
                public Senses load(Term term) throws JWNLException {
                  return read(term);
                }
              });

  private WordNetRelations(Dictionary dictionary, WordPairs pairs) {
    this.dictionary = dictionary;
    this.pairs = pairs;
  }

  /** Opens WordNet and the pair list from the class path. */
  public static WordNetRelations load() {
    try {
      return new WordNetRelations(Dictionary.getDefaultResourceInstance(), WordPairs.load());
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet is not on the class path or is damaged", e);
    }
  }

  /** What WordNet says of one word: names of synsets and of related lemmas. */
  private record Senses(
      Set<Long> synsets,
      Set<Long> hypernyms,
      Set<String> derived,
      Set<String> antonyms,
      Set<Long> similar) {
    static final Senses NONE =
        new Senses(
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of());
  }

  @Override
  public WordRelation relate(Term first, Term second) {
    String a = first.lemma();
    String b = second.lemma();
    if (a.equals(b)) {
      return WordRelation.SAME;
    }
    if (first.kind() == Term.Kind.NAME
        || second.kind() == Term.Kind.NAME
        || first.kind() == Term.Kind.NUMBER
        || second.kind() == Term.Kind.NUMBER) {
      return WordRelation.NONE;
    }
    if (pairs.opposite(first, second)) {
      return WordRelation.ANTONYM;
    }
    if (pairs.equivalent(first, second)) {
      return WordRelation.SYNONYM;
    }
    Senses one = senses.getUnchecked(first);
    Senses two = senses.getUnchecked(second);
    if (one.antonyms.contains(b) || two.antonyms.contains(a)) {
      return WordRelation.ANTONYM;
    }
    if (overlap(one.synsets, two.synsets) || one.derived.contains(b) || two.derived.contains(a)) {
      return WordRelation.SYNONYM;
    }
    if (overlap(one.hypernyms, two.synsets)) {
      return WordRelation.NARROWER;
    }
    if (overlap(one.synsets, two.hypernyms)) {
      return WordRelation.BROADER;
    }
    if (overlap(one.similar, two.synsets) || overlap(one.synsets, two.similar)) {
      return WordRelation.RELATED;
    }
    return WordRelation.NONE;
  }

  private static boolean overlap(Set<Long> a, Set<Long> b) {
    for (Long id : a) {
      if (b.contains(id)) {
        return true;
      }
    }
    return false;
  }

  private static final ImmutableMap<Term.Kind, POS> PARTS_OF_SPEECH =
      ImmutableMap.of(
          Term.Kind.NOUN, POS.NOUN,
          Term.Kind.VERB, POS.VERB,
          Term.Kind.ADJECTIVE, POS.ADJECTIVE,
          Term.Kind.ADVERB, POS.ADVERB);

  private Senses read(Term term) throws JWNLException {
    POS pos = PARTS_OF_SPEECH.get(term.kind());
    IndexWord entry;
    synchronized (dictionary) {
      entry = pos == null ? null : dictionary.getIndexWord(pos, term.lemma());
    }
    if (entry == null) {
      return Senses.NONE;
    }
    Set<Long> synsets = new HashSet<>();
    Set<Long> hypernyms = new HashSet<>();
    Set<Long> similar = new HashSet<>();
    Set<String> derived = new HashSet<>();
    Set<String> antonyms = new HashSet<>();
    synchronized (dictionary) {
      List<Synset> all = entry.getSenses();
      for (Synset sense : all.subList(0, Math.min(SENSES, all.size()))) {
        synsets.add(id(sense));
        climb(sense, HYPERNYM_STEPS, hypernyms);
        for (Pointer pointer : sense.getPointers()) {
          read(pointer, term.lemma(), derived, antonyms, similar);
        }
      }
    }
    return new Senses(synsets, hypernyms, derived, antonyms, similar);
  }

  private static void read(
      Pointer pointer, String lemma, Set<String> derived, Set<String> antonyms, Set<Long> similar)
      throws JWNLException {
    PointerType type = pointer.getType();
    boolean ofTheWord =
        pointer.getSource() instanceof Word source && source.getLemma().equalsIgnoreCase(lemma);
    if (type == PointerType.SIMILAR_TO) {
      similar.add(id(pointer.getTargetSynset()));
    } else if (ofTheWord && pointer.getTarget() instanceof Word target) {
      String other = target.getLemma().replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
      if (type == PointerType.ANTONYM) {
        antonyms.add(other);
      } else if (type == PointerType.DERIVATION || type == PointerType.PERTAINYM) {
        derived.add(other);
      }
    }
  }

  private static void climb(Synset from, int steps, Set<Long> reached) throws JWNLException {
    if (steps == 0) {
      return;
    }
    List<Synset> parents = new ArrayList<>();
    for (PointerTarget target : from.getTargets(PointerType.HYPERNYM)) {
      parents.add(target.getSynset());
    }
    for (Synset parent : parents) {
      if (reached.add(id(parent))) {
        climb(parent, steps - 1, reached);
      }
    }
  }

  /** Offsets are unique within a part of speech only. */
  private static long id(Synset synset) {
    return synset.getOffset() * 8 + synset.getPOS().getId();
  }
}
