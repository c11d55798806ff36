package factcheck.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreLabel;
import factcheck.data.DataFile;
import factcheck.fact.FactExtractor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever tree is given, a tree comes out: of the sentences of case files, and of odd trees. */
final class TreeRepairsTest {
  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "nsubj:pass",
          "csubj",
          "obj",
          "iobj",
          "obl",
          "nmod",
          "appos",
          "acl",
          "acl:relcl",
          "advcl",
          "ccomp",
          "xcomp",
          "conj",
          "cc",
          "parataxis",
          "dep",
          "amod",
          "advmod",
          "aux",
          "aux:pass",
          "cop",
          "mark",
          "case",
          "det",
          "compound");

  private static final int ODD_TREES = 40;
  private static final long SEED = 7;

  @Test
  void mendedTree_isStillATree() {
    Random random = new Random(SEED);
    sentences()
        .forEach(
            sentence -> {
              check(sentence, edges(sentence));
              for (int i = 0; i < ODD_TREES; i++) {
                check(sentence, mutated(edges(sentence), random));
              }
            });
  }

  private static Stream<Sentence> sentences() {
    return Stream.of("clauses.tsv", "nouns.tsv", "relative.tsv", "speakers.tsv")
        .flatMap(file -> DataFile.rows(FactExtractor.class, file, 2).stream())
        .map(row -> row.get(0))
        .distinct()
        .flatMap(text -> SharedAnalyzer.plain(text).sentences().stream());
  }

  private static Dependency[] edges(Sentence sentence) {
    Dependency[] edges = new Dependency[sentence.tokens().size()];
    sentence.dependencies().forEach(edge -> edges[edge.dependent()] = edge);
    return edges;
  }

  /** The tree with a few edges named otherwise or put elsewhere. */
  private static Dependency[] mutated(Dependency[] edges, Random random) {
    for (int i = 0; i < 3; i++) {
      int token = random.nextInt(edges.length);
      int governor = random.nextInt(edges.length);
      String relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
      if (edges[token] == null || edges[token].governor() < 0) {
        continue;
      }
      Dependency old = edges[token];
      edges[token] = new Dependency(old.governor(), token, relation);
      if (edges[governor] != null && random.nextBoolean()) {
        edges[token] = new Dependency(governor, token, relation);
        edges[token] = isTree(edges) ? edges[token] : old;
      }
    }
    return edges;
  }

  private static void check(Sentence sentence, Dependency[] edges) {
    Dependency[] before = edges.clone();
    TreeRepairs.apply(new DraftTree(labels(sentence), edges));
    String message = sentence + " " + Arrays.toString(before) + " " + Arrays.toString(edges);
    for (int i = 0; i < edges.length; i++) {
      assertEquals(before[i] == null, edges[i] == null, message);
      if (edges[i] != null) {
        assertEquals(i, edges[i].dependent(), message);
        assertEquals(edges[i].governor() < 0, edges[i].is("root"), message);
      }
    }
    assertTrue(isTree(edges), message);
  }

  /** Whether every walk upwards ends at a root. */
  private static boolean isTree(Dependency[] edges) {
    for (int i = 0; i < edges.length; i++) {
      int at = i;
      for (int steps = 0; edges[i] != null && at >= 0; steps++) {
        if (steps > edges.length || edges[at] == null) {
          return false;
        }
        at = edges[at].governor();
      }
    }
    return true;
  }

  private static List<CoreLabel> labels(Sentence sentence) {
    List<CoreLabel> labels = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      CoreLabel label = CoreLabel.wordFromString(token.text());
      label.setTag(token.tag());
      label.setLemma(token.lemma());
      label.setNER(token.entity());
      labels.add(label);
    }
    return labels;
  }
}
