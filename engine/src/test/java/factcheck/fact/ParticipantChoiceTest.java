package factcheck.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factcheck.fact.ParticipantChoice.Source;
import factcheck.text.Pointer;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** When a scorer's opinion of who does it, or says so, goes before what the rules read. */
final class ParticipantChoiceTest {
  private static final int RULED = 3;
  private static final int OTHER = 8;

  private static Pointer sureOf(int word) {
    return new Pointer(Map.of(word, Math.log(0.999)), Set.of(RULED, OTHER));
  }

  /** Each role with each place that the rules' word may come from. */
  static Stream<Arguments> named() {
    return Stream.of(ParticipantChoice.values())
        .flatMap(
            role ->
                role.sources().stream()
                    .filter(source -> source != Source.NOBODY)
                    .map(source -> Arguments.of(role, source)));
  }

  @ParameterizedTest
  @MethodSource("named")
  void scorerThatIsSure_isBelieved(ParticipantChoice role, Source source) {
    assertEquals(OTHER, role.of(sureOf(OTHER), RULED, source));
  }

  @ParameterizedTest
  @MethodSource("named")
  void scorerThatIsTorn_leavesTheRulesReading(ParticipantChoice role, Source source) {
    double half = Math.log(0.5);
    Pointer torn = new Pointer(Map.of(OTHER, half, RULED, half), Set.of(RULED, OTHER));
    assertEquals(RULED, role.of(torn, RULED, source));
  }

  @ParameterizedTest
  @MethodSource("named")
  void clauseThatIsLikeliest_leavesTheRulesReading(ParticipantChoice role, Source source) {
    assertEquals(RULED, role.of(sureOf(Pointer.CLAUSE), RULED, source));
  }

  @ParameterizedTest
  @MethodSource("named")
  void scorerThatIsSureOfNobody_isBelieved(ParticipantChoice role, Source source) {
    assertEquals(Pointer.NOBODY, role.of(sureOf(Pointer.NOBODY), RULED, source));
  }

  @ParameterizedTest
  @EnumSource
  void clauseAndNobodyTogether_leaveNobody(ParticipantChoice role) {
    Pointer torn =
        new Pointer(
            Map.of(
                Pointer.CLAUSE,
                Math.log(0.3),
                Pointer.NOBODY,
                Math.log(0.01),
                OTHER,
                Math.log(0.69)),
            Set.of(OTHER));
    assertEquals(Pointer.NOBODY, role.of(torn, Pointer.NOBODY, Source.NOBODY));
  }
}
