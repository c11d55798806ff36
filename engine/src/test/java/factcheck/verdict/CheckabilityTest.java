package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factcheck.data.DataFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which claims have factual content; the cases are in {@code checkability.tsv}. */
final class CheckabilityTest {
  @TestFactory
  Stream<DynamicTest> claim_isCheckableOrSaysWhyNot() {
    return DataFile.rows(CheckabilityTest.class, "checkability.tsv", 2).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0),
                    () ->
                        assertEquals(
                            row.get(1),
                            Checkability.fault(Judged.claim(row.get(0)))
                                .map(CheckabilityTest::kind)
                                .orElse("checkable"))));
  }

  private static String kind(String fault) {
    return fault.replaceFirst("^it (?:is|has) (?:an? )?", "").replaceFirst(" that .*", "");
  }
}
