package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import factcheck.entail.Entailment;
import factcheck.entail.EntailmentModel;
import factcheck.entail.Pair;
import factcheck.fact.FactSheet;
import factcheck.value.WordNetRelations;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Which sentences are quoted where no single one carries the verdict. */
final class FurtherReadingTest {
  private static final String CLAIM = "The harbour ferry sank after the storm.";

  /** Five sentences with words of the claim, the fifth with the fewest. */
  private static final FactSheet ARTICLE =
      Judged.article(
          "The harbour ferry left before the storm."
              + " The storm hit the harbour ferry."
              + " The harbour ferry was old."
              + " The storm was long."
              + " It went down at the ferry terminal."
              + " Nobody was hurt.");

  /** Answers by premise: how far it entails; the rest is neutral. */
  private static EntailmentModel model(ToDoubleFunction<String> entailed) {
    return new EntailmentModel() {
      @Override
      public List<Entailment> infer(List<Pair> pairs) {
        return pairs.stream()
            .map(pair -> entailed.applyAsDouble(pair.premise()))
            .map(p -> new Entailment(p, 0, 1 - p, false, false))
            .toList();
      }

      @Override
      public void close() {}
    };
  }

  private static PartReading read(EntailmentModel model) {
    ClaimPart part = ClaimSplitter.whole(Judged.claim(CLAIM, ARTICLE));
    return new PartReader(new PhraseComparer(WordNetRelations.load()), model)
        .read(part, ARTICLE, ImmutableList.of(), false);
  }

  private static List<Decision.Passage> quotes(EntailmentModel model) {
    PartReading reading = new FurtherReading(model).read(read(model), Label.SUPPORTED);
    return Passages.choose(reading, Label.SUPPORTED, Optional.empty());
  }

  private static List<String> words(List<Decision.Passage> quotes) {
    return quotes.stream().map(quote -> quote.span().of(ARTICLE.text())).toList();
  }

  private static boolean isGroup(String premise) {
    return premise.indexOf('.') < premise.length() - 1;
  }

  @Test
  void sentenceThatSaysItAlone_endsTheSearch() {
    PartReading reading = read(model(premise -> 0.9));
    assertSame(reading, new FurtherReading(model(premise -> 0.9)).read(reading, Label.SUPPORTED));
  }

  @Test
  void openAnswer_isNotSearchedFor() {
    PartReading reading = read(model(premise -> 0.1));
    assertSame(
        reading, new FurtherReading(model(premise -> 0.1)).read(reading, Label.NOT_ENOUGH_INFO));
  }

  @Test
  void sentencesThatWereOnlyReadTogether_areReadAlone() {
    EntailmentModel model = model(premise -> 0.1);
    PartReading reading = read(model);
    PartReading further = new FurtherReading(model).read(reading, Label.SUPPORTED);
    assertEquals(3, reading.singles().size());
    assertEquals(5, further.singles().size());
    assertEquals(reading.premises(), further.premises().subList(0, reading.premises().size()));
  }

  @Test
  void lowlySentenceThatSaysIt_isQuoted() {
    EntailmentModel model =
        model(premise -> isGroup(premise) || premise.contains("terminal") ? 0.95 : 0.02);
    List<Decision.Passage> quotes = quotes(model);
    assertTrue(
        words(quotes).contains("It went down at the ferry terminal."), words(quotes)::toString);
  }

  @Test
  void whatOnlySeveralSaid_isShownByThreeInOneSet() {
    List<Decision.Passage> quotes = quotes(model(premise -> isGroup(premise) ? 0.9 : 0.2));
    assertEquals(3, quotes.size());
    assertEquals(List.of(1, 1, 1), quotes.stream().map(Decision.Passage::set).toList());
  }

  @Test
  void whatNeitherOneNorSeveralSaid_isShownByTwoAtMost() {
    List<Decision.Passage> quotes = quotes(model(premise -> 0.2));
    assertTrue(quotes.size() <= 2, words(quotes)::toString);
  }
}
