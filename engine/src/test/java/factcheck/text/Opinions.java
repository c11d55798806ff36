package factcheck.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Opinions that a scorer might have, in place of those that it has. */
public final class Opinions {
  private Opinions() {}

  /**
   * A text of one sentence of which the scorer knows nothing but how likely it is that certain
   * words say what {@code verb} tells.
   *
   * @param likely the probability of each word; "" is nobody
   */
  public static AnnotatedText onSpeakers(
      AnnotatedText text, String verb, Map<String, Double> likely) {
    Sentence sentence = Iterables.getOnlyElement(text.sentences());
    Map<Integer, Double> logs = new HashMap<>();
    likely.forEach(
        (word, share) ->
            logs.put(word.isEmpty() ? Pointer.NOBODY : index(sentence, word), Math.log(share)));
    Set<Integer> all =
        IntStream.range(0, sentence.tokens().size()).boxed().collect(Collectors.toSet());
    Pointer unknown = new Pointer(Map.of(), Set.of());
    int asked = index(sentence, verb);
    WordOpinion opinion =
        new WordOpinion(
            sentence.factuality(asked).orElseThrow(),
            Optional.of(new Participants(unknown, unknown, new Pointer(logs, all))),
            Optional.empty());
    return new AnnotatedText(
        text.text(),
        text.published(),
        List.of(sentence.withOpinions(ImmutableMap.of(asked, opinion))),
        text.references());
  }

  private static int index(Sentence sentence, String word) {
    return Iterables.getOnlyElement(
            sentence.tokens().stream().filter(token -> token.text().equals(word)).toList())
        .index();
  }
}
