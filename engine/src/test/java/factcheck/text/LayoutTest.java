package factcheck.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The outward shape of an article. */
final class LayoutTest {
  private static final String BODY = "The council of Varde approved a new harbour on Tuesday.";

  @Test
  void firstLine_withoutFullStop_isHeadline() {
    assertEquals(
        List.of(SentenceRole.HEADLINE, SentenceRole.BODY),
        roles("Varde gets a harbour\n\n" + BODY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"It rained.", "Did it rain?", "It rained!", "“It rained.”", "It rained…"})
  void firstLine_thatIsASentence_isBody(String line) {
    assertEquals(List.of(SentenceRole.BODY, SentenceRole.BODY), roles(line + "\n\n" + BODY));
  }

  @Test
  void onlyParagraph_isBody() {
    assertEquals(List.of(SentenceRole.BODY), roles("Varde gets a harbour"));
  }

  @Test
  void firstParagraph_ofTwoLines_isBody() {
    assertEquals(SentenceRole.BODY, roles("Varde gets\na harbour\n\n" + BODY).get(0));
  }

  @Test
  void firstParagraph_overTwoHundredCharacters_isBody() {
    assertEquals(SentenceRole.BODY, roles("harbour ".repeat(30).strip() + "\n\n" + BODY).get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "March 4, 2019",
        "March 4 2019",
        "4 March 2019",
        "2019-03-04",
        "Monday, March 4, 2019",
        "Monday 4 March 2019",
        "MARCH 4, 2019.",
        "Mar. 4, 2019",
        "Mon 4 Mar 2019",
        "Published: 4 March 2019, 14:05 GMT",
        "Last updated on March 4, 2019 at 2:05 p.m.",
        "Updated 2019-03-04"
      })
  void dateline_isReadInEachForm(String line) {
    Layout layout = Layout.of("Varde gets a harbour\n\n" + line + "\n\n" + BODY);
    assertEquals(Optional.of(LocalDate.of(2019, 3, 4)), layout.dateline());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VARDE, March 4, 2019 (Orlo) - ",
        "VARDE, Denmark, 4 March 2019 — ",
        "Varde, Mar. 4, 2019 -- ",
        "PORT-AU-PRINCE, March 4, 2019 (AP) – "
      })
  void dayBeforeTheFirstWords_isTheDateline(String opening) {
    Layout layout = Layout.of("Varde gets a harbour\n\n" + opening + BODY);
    assertEquals(Optional.of(LocalDate.of(2019, 3, 4)), layout.dateline());
    assertEquals(SentenceRole.BODY, layout.paragraphs().get(1).role());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VARDE, March 4 (Orlo) - ",
        "The council met in Varde on March 4, 2019 - ",
        "In Varde, March 4, 2019 was a Monday. ",
        "Ana Costa, March 4, 1950 – June 2, 2019, "
      })
  void dayWithinASentence_orWithoutAYear_isNone(String opening) {
    assertEquals(Optional.empty(), Layout.of("Varde\n\n" + opening + BODY).dateline());
  }

  @Test
  void dateline_isReadBehindAByteOrderMark() {
    assertEquals(
        Optional.of(LocalDate.of(2019, 3, 4)),
        Layout.of("\uFEFFMarch 4, 2019\n\n" + BODY).dateline());
  }

  @Test
  void dateline_hasARoleOfItsOwn() {
    assertEquals(
        List.of(SentenceRole.HEADLINE, SentenceRole.DATELINE, SentenceRole.BODY),
        roles("Varde gets a harbour\n\nMarch 4, 2019\n\n" + BODY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"February 30, 2019", "2019-13-04", "4 Brumaire 2019", "in March 2019"})
  void dateline_thatIsNoDay_isNone(String line) {
    assertEquals(Optional.empty(), Layout.of(BODY + "\n\n" + line + "\n\n" + BODY).dateline());
  }

  @Test
  void dateline_belowTheThirdParagraph_isNone() {
    String text = String.join("\n\n", BODY, BODY, BODY, "March 4, 2019", BODY);
    assertEquals(Optional.empty(), Layout.of(text).dateline());
  }

  @Test
  void dateline_firstOfTwo_counts() {
    Layout layout = Layout.of("March 4, 2019\n\nMarch 5, 2020\n\n" + BODY);
    assertEquals(Optional.of(LocalDate.of(2019, 3, 4)), layout.dateline());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subscribe now to read all of our stories.",
        "Sign up for our daily newsletter.",
        "© 2019 Varde Post",
        "All rights reserved.",
        "Follow us on every network.",
        "Read more at our site.",
        "This material may not be published, broadcast, rewritten or redistributed."
      })
  void lastParagraph_ofThePublisher_isBoilerplate(String line) {
    assertEquals(List.of(SentenceRole.BODY, SentenceRole.BOILERPLATE), roles(BODY + "\n\n" + line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The union signed up 300 new members.",
        "The copyright case will be heard in May.",
        "Subscribers of the network lost their connection.",
        "The firm ended its subscription service."
      })
  void lastParagraph_aboutSuchThings_isBody(String line) {
    assertEquals(List.of(SentenceRole.BODY, SentenceRole.BODY), roles(BODY + "\n\n" + line));
  }

  @Test
  void firstParagraph_isNeverBoilerplate() {
    assertEquals(SentenceRole.BODY, roles("Subscribe to our paper.").get(0));
  }

  @Test
  void boilerplate_carriesNoFacts() {
    assertEquals(false, SentenceRole.BOILERPLATE.carriesFacts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n", "\r\n\r\n", "\r\r", "\n \t\n", "\n\n\n\n", "\r\n\r\n\r\n"})
  void paragraphs_areSeparatedByBlankLines(String gap) {
    assertEquals(List.of("One.", "Two."), paragraphs("One." + gap + "Two."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void paragraphs_keepSingleLineBreaks(String lineBreak) {
    String text = "One" + lineBreak + "two.";
    assertEquals(List.of(text), paragraphs(text));
  }

  @Test
  void lines_areParagraphsWhereTheyAreWholeSentences() {
    assertEquals(
        List.of("Bank cuts rates", "The bank cut its rate.", "“It was time,” Lee said."),
        paragraphs("Bank cuts rates\nThe bank cut its rate.\n“It was time,” Lee said."));
    assertEquals(
        List.of("The bank cut its rate on\nMonday. Its governor, Ana\nLee, said it was time."),
        paragraphs("The bank cut its rate on\nMonday. Its governor, Ana\nLee, said it was time."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OSLO (AP) -- ",
        "OSLO, March 4 (Orlo) - ",
        "PORT ELLERY, Australia, Oct. 16 (UPI) — ",
        "OSLO, March 4, 2024 - "
      })
  void line_thatOpensAReport_beginsAParagraph(String opening) {
    String report = opening + "The bank cut its rate on\nMonday. Its governor, Ana\nLee, said";
    assertEquals(List.of("Bank cuts rates", report), paragraphs("Bank cuts rates\n" + report));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Oslo - the capital - ", "NATO - ", "THE BANK (or what is left) - "})
  void line_thatOpensNoReport_beginsNone(String opening) {
    String text = "Bank cuts rates\n" + opening + "cut its rate on\nMonday. Its governor, Ana\nLee";
    assertEquals(List.of(text), paragraphs(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"One\ntwo.\n\nThree\rfour.", "One\ftwo.\n\nThree\u2028four."})
  void flowedText_hasLineBreaksOnlyBetweenParagraphs(String text) {
    assertEquals("One two.\n\nThree four.", Layout.of(text).flowed(text));
  }

  @Test
  void date_isAParagraphAlsoInTheMiddleOfOthers() {
    String text = "Bank cuts rates\nMonday, March 4, 2024\n\nThe bank cut its rate on\nMonday.";
    assertEquals(
        List.of(SentenceRole.HEADLINE, SentenceRole.DATELINE, SentenceRole.BODY), roles(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\r\n \r\n"})
  void blankText_hasNoParagraph(String text) {
    assertEquals(List.of(), paragraphs(text));
  }

  @Test
  void paragraphAt_countsFromZero() {
    assertEquals(1, Layout.of("One.\r\n\r\nTwo.").paragraphAt("One.\r\n\r\nT".length()));
  }

  private static List<SentenceRole> roles(String text) {
    return Layout.of(text).paragraphs().stream().map(Layout.Paragraph::role).toList();
  }

  private static List<String> paragraphs(String text) {
    return Layout.of(text).paragraphs().stream().map(p -> p.span().of(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Harbour approved\" — Varde Times, March 4, 2019",
        "“Harbour approved” – Varde Times, March 4, 2019",
        "Ana Costa. \"Harbour approved\" — Varde Times, 4 March 2019"
      })
  void lineThatNamesAnotherWork_isASource(String line) {
    assertEquals(List.of(SentenceRole.BODY, SentenceRole.SOURCE), roles(BODY + "\n\n" + line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Harbour approved\" — said the Varde Times on March 4, 2019",
        "\"We approve,\" said Ana Costa on March 4, 2019"
      })
  void sentenceWithAQuotation_isNoSource(String line) {
    assertEquals(List.of(SentenceRole.BODY, SentenceRole.BODY), roles(BODY + "\n\n" + line));
  }
}
