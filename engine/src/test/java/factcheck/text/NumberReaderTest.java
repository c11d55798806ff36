package factcheck.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import edu.stanford.nlp.time.Timex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reading around the words that can be part of a number finds what CoreNLP finds when it reads
 * every token. One statistical model instead of three keeps the test small.
 */
final class NumberReaderTest {
  private static StanfordCoreNLP whole;
  private static StanfordCoreNLP names;

  @BeforeAll
  static void load() {
    whole = pipeline(true);
    names = pipeline(false);
  }

  private static StanfordCoreNLP pipeline(boolean numbers) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner");
    properties.setProperty("tokenize.options", CoreNlpAnalyzer.TOKENIZER);
    properties.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("ner.applyNumericClassifiers", Boolean.toString(numbers));
    properties.setProperty("ner.useSUTime", Boolean.toString(numbers));
    return new StanfordCoreNLP(properties, false);
  }

  static Stream<Path> articles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", "seeds"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void article_isReadAsCoreNlpReadsIt(Path article) throws IOException {
    assertSame(Files.readString(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The talks, which both sides had long expected, ended in the third week of September last"
            + " year, people who know the two leaders said.",
        "Shares of the company that makes the engines fell by about a quarter, or 4.03 dollars.",
        "He was twenty-five when he left and has not been back in the thirty-odd years since.",
        "She comes twice a week.",
        "The mid-2019 figures and the year-end ones do not agree.",
        "It took them the better part of an afternoon.",
        "The fortieth anniversary is the day after tomorrow.",
        "No one said a word."
      })
  void sentence_isReadAsCoreNlpReadsIt(String sentence) {
    assertSame(sentence);
  }

  @Test
  void sentenceWithoutNumbers_keepsItsNames() {
    Annotation read = read("Alice Munro wrote to Margaret Atwood.");
    assertEquals(
        List.of("PERSON", "PERSON", "O", "O", "PERSON", "PERSON", "O"),
        read.get(CoreAnnotations.TokensAnnotation.class).stream().map(CoreLabel::ner).toList());
  }

  private static Annotation read(String text) {
    Annotation read = new Annotation(text);
    read.set(CoreAnnotations.DocDateAnnotation.class, "2020-10-03");
    names.annotate(read);
    new NumberReader().annotate(read);
    return read;
  }

  private static void assertSame(String text) {
    Annotation expected = new Annotation(text);
    expected.set(CoreAnnotations.DocDateAnnotation.class, "2020-10-03");
    whole.annotate(expected);
    List<String> tokens = marks(expected);
    assertFalse(tokens.isEmpty());
    assertEquals(String.join("\n", tokens), String.join("\n", marks(read(text))));
  }

  private static List<String> marks(Annotation text) {
    List<String> marks = new ArrayList<>();
    for (CoreLabel token : text.get(CoreAnnotations.TokensAnnotation.class)) {
      Timex time = token.get(TimexAnnotation.class);
      marks.add(
          token.word()
              + " "
              + token.ner()
              + " "
              + (time == null ? "" : lasting(time))
              + " "
              + (time == null
                  ? token.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class)
                  : ""));
    }
    return marks;
  }

  /** The value, but for a weekday's: which way that goes hangs on what SUTime read before. */
  private static String lasting(Timex time) {
    return time.text().matches("\\w+day") ? time.text() : time.value();
  }
}
