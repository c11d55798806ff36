package factcheck.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import factcheck.check.CheckOptions;
import factcheck.check.FactChecker;
import factcheck.fact.FactSheet;
import factcheck.v1.BatchCheckClaimsRequest;
import factcheck.v1.ClaimResult;
import factcheck.v1.OffsetUnit;
import io.grpc.Context;
import io.grpc.Status.Code;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine asked directly and asked through a channel gives equal messages. */
class ParityTest {
  private static final String ARTICLE =
      "Harbour bridge reopens\n\nMay 4, 2020\n\n"
          + "The city of Brenz reopened its harbour bridge on Monday after two years of repairs. "
          + "Mayor Ada Lind said the work cost 40 million euros.\n\n"
          + "Engineers have yet to test the northern arch. “It will be safe,” Lind said.\n";
  private static final List<String> CLAIMS =
      List.of(
          "Brenz reopened its harbour bridge.",
          "Engineers tested the northern arch.",
          "The repairs cost 60 million euros.",
          "Ada Lind said the work cost 40 million euros.",
          "The bridge is painted green.",
          "Is the bridge safe?");

  private static FactChecker checker;
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    checker = FactChecker.load();
    server = TestServer.start(() -> new FactCheckerEngine(checker));
    server.server.awaitReady();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void checkClaim_answersAsTheEngineDoes(boolean requireReportedBasis) {
    for (String claim : CLAIMS) {
      assertEquals(
          direct(claim, requireReportedBasis, ""),
          server
              .checks()
              .checkClaim(
                  TestServer.request(claim, ARTICLE)
                      .setOptions(options(requireReportedBasis))
                      .build())
              .getResult());
    }
  }

  @Test
  void batchAgainstAStoredArticle_answersAsTheEngineDoes() {
    String name = server.store("bridge", ARTICLE);
    List<ClaimResult> answers =
        server
            .checks()
            .batchCheckClaims(
                BatchCheckClaimsRequest.newBuilder()
                    .addAllClaims(CLAIMS)
                    .setSource(TestServer.stored(name))
                    .setOptions(options(false))
                    .build())
            .getResultsList()
            .stream()
            .map(result -> result.getResult())
            .toList();
    assertEquals(CLAIMS.stream().map(claim -> direct(claim, false, name)).toList(), answers);
  }

  @Test
  void callThatHasEnded_isReadAndCheckedNoFurther() throws Exception {
    FactSheet article = checker.read(ARTICLE, Optional.empty());
    FactCheckerEngine engine = new FactCheckerEngine(checker);
    Context.CancellableContext call = Context.current().withCancellation();
    call.cancel(null);
    call.run(
        () -> {
          assertEquals(
              Code.CANCELLED,
              assertThrows(ServiceException.class, () -> engine.read(ARTICLE, Optional.empty()))
                  .code());
          assertEquals(
              Code.CANCELLED,
              assertThrows(
                      ServiceException.class,
                      () -> engine.check(CLAIMS.get(0), article, CheckOptions.DEFAULT))
                  .code());
        });
  }

  private static factcheck.v1.CheckOptions options(boolean requireReportedBasis) {
    return factcheck.v1.CheckOptions.newBuilder()
        .setRequireReportedBasis(requireReportedBasis)
        .setOffsetUnit(OffsetUnit.OFFSET_UNIT_UTF8_BYTES)
        .build();
  }

  private static ClaimResult direct(String claim, boolean requireReportedBasis, String name) {
    FactSheet article = checker.read(ARTICLE, Optional.empty());
    OffsetUnit unit = OffsetUnit.OFFSET_UNIT_UTF8_BYTES;
    return new VerdictMessages(TextOffsets.of(claim, unit), TextOffsets.of(ARTICLE, unit), name)
        .result(
            checker.check(
                claim, article, new CheckOptions(requireReportedBasis, OptionalDouble.empty())));
  }
}
