package factcheck.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the trees choose, and when they leave it open. */
final class LearnedAntecedentsTest {
  private static final LearnedAntecedents TREES = LearnedAntecedents.load();

  private final AnnotatedText text =
      SharedAnalyzer.plain("Marco Rossi visited Turin. He stayed a week.");
  private final Sentence second = text.sentences().get(1);
  private final Token he = second.token(0);

  private List<Mention> chosen(List<Antecedents.Candidate> candidates) {
    return TREES.choose(second, he, ImmutableList.of(), candidates);
  }

  @Test
  void withoutCandidates_itStaysOpen() {
    assertEquals(ImmutableList.of(), chosen(ImmutableList.of()));
  }

  @Test
  void candidateOfOtherKind_isNotChosen() {
    assertEquals(ImmutableList.of(), chosen(candidates("Turin")));
  }

  @Test
  void candidateThatAgrees_isChosen() {
    List<Antecedents.Candidate> person = candidates("Marco Rossi");
    assertEquals(person.get(0).mentions(), chosen(person));
  }

  @Test
  void amongSeveral_theLikeliestIsChosen() {
    assertEquals(candidates("Marco Rossi").get(0).mentions(), chosen(candidates("")));
  }

  /** The candidates for "he" that are written so; all for an empty name. */
  private List<Antecedents.Candidate> candidates(String name) {
    ImmutableList.Builder<Antecedents.Candidate> found = ImmutableList.builder();
    ReferenceResolver.resolve(
        text.text(),
        text.sentences(),
        (sentence, pronoun, rule, candidates) -> {
          candidates.stream()
              .filter(
                  candidate ->
                      name.isEmpty()
                          || text.quote(text.span(candidate.mentions().get(0))).equals(name))
              .forEach(found::add);
          return rule;
        });
    return found.build();
  }
}
