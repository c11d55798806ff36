package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import factcheck.data.DataFile;
import factcheck.fact.FactSheet;
import factcheck.value.WordNetRelations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * How a sentence of an article of Sunday, January 20, 2008 is written beside a claim; the cases are
 * in {@code premises.tsv}.
 */
final class PremiseWriterTest {
  private static final String DATELINE = "Sunday, January 20, 2008";
  private static final String HEAD = "Varde gets a harbour\n\n" + DATELINE + "\n\n";

  @TestFactory
  Stream<DynamicTest> sentence_isWritten() {
    return DataFile.rows(PremiseWriterTest.class, "premises.tsv", 3).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0) + " | " + row.get(1),
                    () -> assertEquals(row.get(2), written(row.get(0), row.get(1)))));
  }

  @Test
  void heOrShe_isReplacedByThePersonOfAnEarlierSentence() {
    FactSheet article =
        Judged.article(HEAD + "Ana Costa bought a ferry. She sold her boat on Friday.");
    ClaimPart part = part("Ana Costa sold her boat.", article);
    PremiseWriter writer = new PremiseWriter(article.annotated(), part);
    assertEquals(
        "Ana Costa sold Ana Costa's boat on Friday.",
        writer.write(article.annotated().sentences().get(3)).text());
  }

  @Test
  void quoteReadWithADate_comesWithTheDateline() {
    assertEquals(
        List.of("The ferry sank on Wednesday.", DATELINE),
        quotes("The ferry sank on Wednesday.", "The ferry sank on January 16, 2008."));
  }

  @Test
  void quoteReadAsItStands_comesAlone() {
    assertEquals(
        List.of("The ferry sank on Wednesday."),
        quotes("The ferry sank on Wednesday.", "The ferry sank on Wednesday."));
  }

  @Test
  void dateline_isNoPremise() {
    FactSheet article = Judged.article(HEAD + "The ferry sank on Wednesday.");
    assertTrue(
        reading(article, "The ferry sank on January 20, 2008.").premises().stream()
            .noneMatch(premise -> premise.text().contains(DATELINE)));
  }

  private static List<String> quotes(String sentence, String claim) {
    FactSheet article = Judged.article(HEAD + sentence);
    return Passages.choose(reading(article, claim), Label.SUPPORTED, Optional.empty()).stream()
        .peek(passage -> assertEquals(1, passage.set()))
        .map(passage -> passage.span().of(article.text()))
        .filter(quote -> !quote.startsWith("Varde"))
        .toList();
  }

  private static PartReading reading(FactSheet article, String claim) {
    return new PartReader(
            new PhraseComparer(WordNetRelations.load()), FixedModel.answering(0.9, 0.05))
        .read(part(claim, article), article, ImmutableList.of(), false);
  }

  private static ClaimPart part(String claim, FactSheet article) {
    return ClaimSplitter.whole(Judged.claim(claim, article));
  }

  private static String written(String sentence, String claim) {
    FactSheet article = Judged.article(HEAD + sentence);
    PremiseWriter writer = new PremiseWriter(article.annotated(), part(claim, article));
    PremiseWriter.Written written = writer.write(article.annotated().sentences().get(2));
    assertFalse(written.dated() && written.text().equals(sentence));
    return written.text();
  }
}
