package factcheck.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times that leave their date open, in a text of Thursday, January 23, 2020. */
final class ClauseTensesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2020, 1, 23);

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "It closed two wards on Monday, and a third might follow. | Monday | 2020-01-20",
        "He resigned on Monday and will leave on Friday. | Monday | 2020-01-20",
        "He resigned on Monday and will leave on Friday. | Friday | 2020-01-24",
        "Readers may see what was written after the room opened on Friday. | Friday | 2020-01-17",
        "The court on Monday quashed a verdict that could have ruined him. | Monday | 2020-01-20",
        "The vote is scheduled for Tuesday. | Tuesday | 2020-01-28",
        "He is to be buried with full honours on Saturday. | Saturday | 2020-01-25",
        "The union has called a strike for Monday. | Monday | 2020-01-27",
        "The start was put off until Tuesday after fishermen complained. | Tuesday | 2020-01-28",
        "He was elected in March and will step down in December. | March | 2019-03",
        "He was elected in March and will step down in December. | December | 2020-12",
        "She said that the woman had lain there in November and might die. | November | 2019-11",
        "The fair, planned for April, is off. | April | 2020-04",
        "Its report, due in May, was said to blame the pilot. | May | 2020-05",
        "He has been in custody since August and could be freed. | August | 2019-08",
        "The company agreed to suspend the work in April. | April | 2020-04",
        "She came on December 12 and will stay. | December | 2019-12-12",
        "It will open on May 3, followed by another on June 10. | June | 2020-06-10",
        "She had lain helpless for six hours in November and might die. | November | 2019-11",
        "A march planned for December was called off. | December | 2020-12",
        "It will open in January. | January | 2020-01",
        "Stones were thrown at his car on Palm Sunday. | Sunday | ''",
        "Shops were full on Black Friday and empty on Monday. | Friday | ''",
        "Shops were full on Black Friday and empty on Monday. | Monday | 2020-01-20",
        "The room opened on September 2, and a second might follow. | September | 2019-09-02"
      })
  void openTime_isThatOfItsClause(String text, String word, String value) {
    assertEquals(value, value(text, word));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "It was shut five years ago. | ago | 2015",
        "A decade ago it was new. | ago | 2010",
        "It moved two months ago. | ago | 2019-11",
        "Three weeks ago he left. | ago | 2020-01-02"
      })
  void countedBack_isNoMoreExactThanItsUnit(String text, String word, String value) {
    assertEquals(value, value(text, word));
  }

  private static String value(String text, String word) {
    AnnotatedText read = SharedAnalyzer.get().analyzeClaim(text, Optional.of(PUBLISHED));
    return read.sentences().get(0).tokens().stream()
        .filter(token -> token.text().equals(word))
        .map(token -> token.value().replaceFirst(" .*", ""))
        .findFirst()
        .orElseThrow();
  }
}
