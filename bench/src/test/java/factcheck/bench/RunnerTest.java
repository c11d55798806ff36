package factcheck.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import factcheck.check.InvalidInputException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RunnerTest {
  private static final LabelledSet SET =
      new LabelledSet(
          "set",
          Scale.THREE_WAY,
          ImmutableList.of(
              Examples.example("1", Gold.SUPPORTED),
              Examples.example("2", Gold.REFUTED),
              Examples.example("3", Gold.REFUTED)));

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final PrintStream progress = new PrintStream(written, true, StandardCharsets.UTF_8);

  private Run run(Answerer answerer, int threads) throws InterruptedException {
    return new Runner(answerer, threads, progress).run(SET);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void run_readsAnArticleOnceAndKeepsTheOrder(int threads) throws InterruptedException {
    AtomicInteger reads = new AtomicInteger();

    Run run =
        run(
            (article, scale) -> {
              reads.incrementAndGet();
              return claim ->
                  Answer.bare(claim.equals("claim 2") ? Gold.REFUTED : Gold.SUPPORTED, 0.9);
            },
            threads);

    assertEquals(1, reads.get());
    assertEquals(1, run.articles());
    assertEquals(
        ImmutableList.of(true, true, false), run.scored().stream().map(Scored::right).toList());
  }

  @Test
  void run_recordsWhatIsRefusedAndGoesOn() throws InterruptedException {
    Run run =
        run(
            (article, scale) ->
                claim -> {
                  if (claim.equals("claim 2")) {
                    throw new InvalidInputException(
                        "claim", InvalidInputException.Fault.TOO_LONG, "the claim is too long");
                  }
                  return Answer.bare(Gold.REFUTED, 0.9);
                },
            1);

    SetReport report = SetReport.of(run);
    assertEquals(1, report.refused());
    assertEquals(0, report.failed());
    assertEquals(new Share(1, 3), report.accuracy());
    assertEquals(
        "set.jsonl:1: refused: the claim is too long",
        written.toString(StandardCharsets.UTF_8).strip());
  }

  @Test
  void run_countsEveryClaimOfAnArticleThatBreaksTheAnswerer() throws InterruptedException {
    Run run =
        run(
            (article, scale) -> {
              throw new IllegalStateException("broken");
            },
            1);

    assertEquals(3, SetReport.of(run).failed());
  }

  @Test
  void reports_showTheSameFiguresAsTextAndJson() throws InterruptedException {
    Run run = run((article, scale) -> claim -> Answer.bare(Gold.REFUTED, 0.9), 1);
    List<SetReport> reports = ImmutableList.of(SetReport.of(run));

    new TextReport(progress).print(reports.get(0));
    new TextReport(progress).printTable(reports);
    String json = JsonReport.of(ImmutableMap.of("seed", "1"), reports);

    String text = written.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("0.667 (2/3)"), text);
    assertTrue(text.contains("| set | 3 | 0.667 | 0.400 | - | 0.667 | 0.233 |"), text);
    assertTrue(json.contains("\"hits\": 2"), json);
    assertEquals(3, AnswerLog.of(run).lines().count());
  }
}
