package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.fact.FactSheet;
import factcheck.text.AnnotatedText;
import factcheck.text.Mention;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Chooses what a model reads as evidence for a claim part: the best sentences one by one, the best
 * ones together, and the best with its neighbour.
 */
final class PremiseReader {
  /** Sentences read one by one. */
  static final int SINGLES = 4;

  private PremiseReader() {}

  /**
   * The premises, at most {@value #SINGLES} single sentences first in rank order, then groups.
   *
   * @param ranked sentences, best first
   */
  static ImmutableList<Premise> read(FactSheet article, List<Retriever.Ranked> ranked) {
    Set<NavigableSet<Integer>> groups = new LinkedHashSet<>();
    List<Integer> best = ranked.stream().limit(SINGLES).map(Retriever.Ranked::sentence).toList();
    for (int sentence : best) {
      groups.add(new TreeSet<>(List.of(sentence)));
    }
    if (best.size() > 1) {
      groups.add(new TreeSet<>(best.subList(0, 2)));
    }
    if (best.size() > 2) {
      groups.add(new TreeSet<>(best.subList(0, 3)));
    }
    ImmutableList.Builder<Premise> premises = ImmutableList.builder();
    for (NavigableSet<Integer> group : groups) {
      premises.add(new Premise(ImmutableList.copyOf(group), text(article.annotated(), group)));
    }
    return premises.build();
  }

  private static String text(AnnotatedText article, NavigableSet<Integer> sentences) {
    List<String> texts = new ArrayList<>();
    for (int sentence : sentences) {
      texts.add(resolved(article, article.sentences().get(sentence)));
    }
    return String.join(" ", texts);
  }

  /** The sentence with its pronouns of third person replaced by what they stand for. */
  static String resolved(AnnotatedText article, Sentence sentence) {
    StringBuilder out = new StringBuilder();
    int at = sentence.span().begin();
    for (Token token : sentence.tokens()) {
      List<Mention> antecedents = article.antecedents(sentence, token.index());
      if (antecedents.isEmpty()
          || !token.isPronoun()
          || antecedents.get(0).sentence() == sentence.index()) {
        continue;
      }
      out.append(article.text(), at, token.span().begin());
      out.append(
          String.join(
              " and ", antecedents.stream().map(m -> article.quote(article.span(m))).toList()));
      out.append(token.tag().equals("PRP$") ? "'s" : "");
      at = token.span().end();
    }
    out.append(article.text(), at, sentence.span().end());
    return out.toString().replaceAll("\\s+", " ");
  }
}
