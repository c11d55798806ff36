package factcheck.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What a pronoun may stand for: the nouns, names and earlier pronouns of its sentence and of the
 * five before, each with signs that speak for it or against it ({@link AntecedentSigns}).
 */
final class Antecedents {
  /** Sentences that are looked at before the pronoun's own. */
  static final int MEMORY = 5;

  /** The nearest so many are candidates: a sentence without an end may have thousands. */
  private static final int MOST = 150;

  private static final ImmutableList<String> PARTS =
      ImmutableList.of("compound", "amod", "nummod", "det", "flat", "case", "advmod", "fixed");

  /**
   * Where something is mentioned that a pronoun may stand for.
   *
   * @param head the head of the phrase, or an earlier pronoun
   * @param mentions what it is: several where it is a list
   */
  record Place(Sentence sentence, Token head, List<Mention> mentions) {}

  /** One thing that a pronoun may stand for, with what speaks for it and against it. */
  record Candidate(List<Mention> mentions, SignValues signs) {}

  private final List<Sentence> sentences;
  private final List<ImmutableList<Mention>> names;
  private final BiFunction<Sentence, Token, List<Mention>> reference;
  private final AntecedentSigns signs;
  private final Map<Integer, ImmutableList<Token>> nouns = new HashMap<>();

  /**
   * Looks among the words of a text.
   *
   * @param reference what a word refers to, as far as it is known by now
   */
  Antecedents(
      List<Sentence> sentences,
      List<ImmutableList<Mention>> names,
      BiFunction<Sentence, Token, List<Mention>> reference,
      AntecedentSigns signs) {
    this.sentences = sentences;
    this.names = names;
    this.reference = reference;
    this.signs = signs;
  }

  /**
   * The candidates for a pronoun, the nearest first.
   *
   * @param rule what rules of syntax take it to stand for; empty where they leave it open; one that
   *     comes after the pronoun is a candidate too
   * @param speakers who says the words that the pronoun stands in; empty outside quotations
   */
  ImmutableList<Candidate> of(
      Sentence sentence, Token pronoun, List<Mention> rule, List<Mention> speakers) {
    List<Place> places = new ArrayList<>();
    for (int s = sentence.index(); s >= Math.max(0, sentence.index() - MEMORY); s--) {
      Sentence at = sentences.get(s);
      if (at.role() == SentenceRole.DATELINE) {
        continue;
      }
      ImmutableList<Token> heads = nouns.computeIfAbsent(s, index -> heads(at));
      for (int i = heads.size() - 1; i >= 0 && places.size() < MOST; i--) {
        Token head = heads.get(i);
        if (s == sentence.index()
            && (head.index() >= pronoun.index()
                || at.subtree(head.index()).contains(pronoun.index()))) {
          continue;
        }
        List<Mention> mentions = reference.apply(at, head);
        if (!mentions.isEmpty()) {
          places.add(new Place(at, head, mentions));
        }
      }
    }
    if (rule.stream().anyMatch(m -> isAfter(m, sentence, pronoun))) {
      places.add(new Place(sentence, sentence.token(rule.get(0).head()), rule));
    }
    ImmutableList<SignValues> of = signs.of(sentence, pronoun, rule, speakers, places);
    ImmutableList.Builder<Candidate> out = ImmutableList.builder();
    for (int i = 0; i < of.size(); i++) {
      out.add(new Candidate(places.get(i).mentions(), of.get(i)));
    }
    return out.build();
  }

  /** "After he took office, Petrov": the name comes later. */
  private static boolean isAfter(Mention mention, Sentence sentence, Token pronoun) {
    return mention.sentence() == sentence.index() && mention.head() > pronoun.index();
  }

  /** The words that head a noun phrase or a name, and pronouns. */
  private ImmutableList<Token> heads(Sentence sentence) {
    ImmutableList.Builder<Token> heads = ImmutableList.builder();
    for (Token token : sentence.tokens()) {
      Optional<Mention> name =
          names.get(sentence.index()).stream()
              .filter(n -> n.begin() <= token.index() && token.index() < n.end())
              .findFirst();
      boolean head =
          name.map(n -> n.head() == token.index())
              .orElse(token.isPronoun() || token.isNoun() && !isPart(sentence, token));
      if (head) {
        heads.add(token);
      }
    }
    return heads.build();
  }

  private static boolean isPart(Sentence sentence, Token token) {
    return sentence
        .governor(token.index())
        .filter(edge -> edge.governor() >= 0)
        .map(edge -> PARTS.stream().anyMatch(edge::is))
        .orElse(false);
  }
}
