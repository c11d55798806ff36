package factcheck.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factcheck.fact.ParticipantChoice.Source;
import factcheck.text.Pointer;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a scorer's opinion of who does it goes before what the rules read. */
final class ParticipantChoiceTest {
  private static final int RULED = 3;
  private static final int OTHER = 8;

  private static Pointer sureOf(int word) {
    return new Pointer(Map.of(word, Math.log(0.999)), Set.of(RULED, OTHER));
  }

  @ParameterizedTest
  @EnumSource
  void scorerThatIsSure_isBelieved(ParticipantChoice role) {
    assertEquals(OTHER, role.of(sureOf(OTHER), RULED, Source.OTHER));
  }

  @ParameterizedTest
  @EnumSource
  void scorerThatIsTorn_leavesTheRulesReading(ParticipantChoice role) {
    double half = Math.log(0.5);
    Pointer torn = new Pointer(Map.of(OTHER, half, RULED, half), Set.of(RULED, OTHER));
    assertEquals(RULED, role.of(torn, RULED, Source.OTHER));
  }

  @ParameterizedTest
  @EnumSource
  void clauseThatIsLikeliest_leavesTheRulesReading(ParticipantChoice role) {
    assertEquals(RULED, role.of(sureOf(Pointer.CLAUSE), RULED, Source.OTHER));
  }

  @ParameterizedTest
  @EnumSource
  void scorerThatIsSureOfNobody_isBelieved(ParticipantChoice role) {
    assertEquals(Pointer.NOBODY, role.of(sureOf(Pointer.NOBODY), RULED, Source.OTHER));
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
