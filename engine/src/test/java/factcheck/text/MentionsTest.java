package factcheck.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names and phrases, in trees given by hand. */
final class MentionsTest {
  private static final String TEXT = "President Regina King praised Orlo 's mill";

  private static final Sentence SENTENCE =
      new Sentence(
          0,
          0,
          new Span(0, TEXT.length()),
          SentenceRole.BODY,
          List.of(
              token(0, "President", "NNP", "O"),
              token(1, "Regina", "NNP", "PERSON"),
              token(2, "King", "NNP", "PERSON"),
              token(3, "praised", "VBD", "O"),
              token(4, "Orlo", "NNP", "ORGANIZATION"),
              token(5, "'s", "POS", "O"),
              token(6, "mill", "NN", "O")),
          List.of(
              new Dependency(2, 0, "compound"),
              new Dependency(2, 1, "compound"),
              new Dependency(3, 2, "nsubj"),
              new Dependency(5, 3, "dep"),
              new Dependency(5, 4, "dep"),
              new Dependency(-1, 5, "root"),
              new Dependency(5, 6, "dep")));

  @Test
  void title_isLeftOutBeforeANameAndKeptWithin() {
    assertEquals(
        List.of("Regina King", "Orlo"),
        Mentions.names(SENTENCE).stream().map(MentionsTest::words).toList());
  }

  @Test
  void possessiveMarkAtTheRoot_belongsToNoPhrase() {
    assertEquals("mill", words(Mentions.of(SENTENCE, SENTENCE.token(6), ImmutableList.of())));
  }

  private static Token token(int index, String text, String tag, String entity) {
    int begin = TEXT.indexOf(text);
    return new Token(index, new Span(begin, begin + text.length()), text, text, tag, entity, "");
  }

  private static String words(Mention mention) {
    return String.join(
        " ",
        SENTENCE.tokens().subList(mention.begin(), mention.end()).stream()
            .map(Token::text)
            .toList());
  }
}
