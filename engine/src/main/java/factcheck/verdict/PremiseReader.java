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
 * then together, then the best five together, the best one between its neighbours, and the best two
 * between theirs, each group in the order of the text. Two claims in five need more than one
 * sentence to decide.
 */
final class PremiseReader {
  /** Sentences read one by one. */
  static final int SINGLES = 3;

  private PremiseReader() {}

  /**
   * The premises: at most {@value #SINGLES} single sentences in rank order, then the groups of
   * {@link PremiseGroups} that are not among them yet.
   *
   * @param ranked sentences, best first
   */
  static ImmutableList<Premise> read(
      ClaimPart part, FactSheet article, List<Retriever.Ranked> ranked) {
    Set<NavigableSet<Integer>> groups = new LinkedHashSet<>();
    ranked.stream()
        .limit(SINGLES)
        .map(one -> new TreeSet<>(List.of(one.sentence())))
        .forEach(groups::add);
    if (!ranked.isEmpty()) {
      groups.add(PremiseGroups.three(ranked));
      groups.add(PremiseGroups.five(ranked));
      groups.add(PremiseGroups.near(ranked));
      groups.add(PremiseGroups.around(ranked));
    }
    PremiseWriter writer = new PremiseWriter(article.annotated(), part);
    ImmutableList.Builder<Premise> premises = ImmutableList.builder();
    for (NavigableSet<Integer> group : groups) {
      premises.add(premise(writer, article, group));
    }
    return premises.build();
  }

  /** A premise of one sentence. */
  static Premise single(ClaimPart part, FactSheet article, int sentence) {
    return premise(
        new PremiseWriter(article.annotated(), part), article, new TreeSet<>(List.of(sentence)));
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
