package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.fact.FactSheet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Chooses what a model reads as evidence for a claim part: the best three sentences one by one,
 * then together, in the order of the text.
 */
final class PremiseReader {
  /** Sentences read one by one. */
  static final int SINGLES = 3;

  private PremiseReader() {}

  /**
   * The premises: at most {@value #SINGLES} single sentences in rank order, then all of them.
   *
   * @param ranked sentences, best first
   */
  static ImmutableList<Premise> read(
      ClaimPart part, FactSheet article, List<Retriever.Ranked> ranked) {
    Set<NavigableSet<Integer>> groups = new LinkedHashSet<>();
    List<Integer> best = ranked.stream().limit(SINGLES).map(Retriever.Ranked::sentence).toList();
    for (int sentence : best) {
      groups.add(new TreeSet<>(List.of(sentence)));
    }
    if (best.size() > 1) {
      groups.add(new TreeSet<>(best));
    }
    PremiseWriter writer = new PremiseWriter(article.annotated(), part);
    ImmutableList.Builder<Premise> premises = ImmutableList.builder();
    for (NavigableSet<Integer> group : groups) {
      premises.add(premise(writer, article, group));
    }
    return premises.build();
  }

  private static Premise premise(
      PremiseWriter writer, FactSheet article, NavigableSet<Integer> sentences) {
    List<String> texts = new ArrayList<>();
    boolean dated = false;
    for (int sentence : sentences) {
      PremiseWriter.Written written = writer.write(article.annotated().sentences().get(sentence));
      texts.add(written.text());
      dated |= written.dated();
    }
    return new Premise(ImmutableList.copyOf(sentences), String.join(" ", texts), dated);
  }
}
