package factcheck.bench;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import factcheck.check.CheckOptions;
import factcheck.check.FactChecker;
import factcheck.entail.EntailmentModel;
import factcheck.entail.Pair;
import factcheck.fact.FactSheet;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code factcheck-bench speed}: how long starting, reading and checking take. */
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Times start, reading and checking on one thread, with a 20-sentence article of its own.",
      "Medians on an otherwise idle machine are what to compare."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:all was measured",
      "2:the command line is wrong",
      "3:the model cannot be used",
      "7:a fault of the program"
    })
final class SpeedCommand implements Callable<Integer> {
  private static final int WARM_UP_CHECKS = 60;
  private static final int WARM_UP_READS = 5;
  private static final int READS = 20;
  private static final int WARM_UP_PAIRS = 50;

  /** Together 64 word pieces of BERT's English vocabulary, special tokens included. */
  private static final Pair PAIR =
      new Pair(
          "The harbour board said on Monday that it had asked two firms for offers to repair the"
              + " sea wall, which was damaged in the winter storms, and that work should start"
              + " before the end of the summer, when the ferries run less often.",
          "Repairs to the damaged wall are meant to begin before summer is over.");

  private final PrintStream out;
  private final PrintStream err;

  @Spec private CommandSpec spec;

  @Option(
      names = "--checks",
      paramLabel = "N",
      defaultValue = "200",
      description = "Checks, or pairs, that are timed; ${DEFAULT-VALUE} if absent.")
  private int checks;

  @Option(
      names = "--model-only",
      description = "Only the entailment model: loading, memory, one pair of 64 tokens.")
  private boolean modelOnly;

  @Option(
      names = "--entailment-model",
      paramLabel = "DIR",
      description = "An entailment model of your own (model.onnx, tokenizer.json, config.json).")
  private Path model;

  SpeedCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    if (checks < 1) {
      throw new ParameterException(
          spec.commandLine(), "--checks is " + checks + ", must be at least 1");
    }
    line("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
    if (modelOnly) {
      measureModel();
    } else {
      measureEngine();
    }
    return Exit.OK;
  }

  private void measureEngine() {
    Memory before = Memory.now();
    long begin = System.nanoTime();
    FactChecker checker = Models.engine(model);
    long loaded = System.nanoTime() - begin;
    double started =
        System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    line("engine loaded", seconds(loaded / 1e9));
    line("process start to ready", seconds(started / 1e3));
    line("memory of the engine", Memory.now().since(before));

    String text = resource("speed_article.txt");
    List<String> claims =
        Splitter.on('\n').omitEmptyStrings().splitToList(resource("speed_claims.txt"));
    FactSheet article = checker.read(text, Optional.empty());
    line(
        "article",
        String.format(
            Locale.ROOT,
            "%d characters, %d facts, %d claims",
            text.length(),
            article.facts().size(),
            claims.size()));
    err.println("timing ...");
    line(
        "reading the article",
        Timings.of(WARM_UP_READS, READS, i -> checker.read(text, Optional.empty())).toString());
    line(
        "checking a claim, warm",
        Timings.of(
                WARM_UP_CHECKS,
                checks,
                i -> checker.check(claims.get(i % claims.size()), article, CheckOptions.DEFAULT))
            .toString());
    line("memory after the checks", Memory.now().since(before));
  }

  private void measureModel() {
    Memory before = Memory.now();
    long begin = System.nanoTime();
    try (EntailmentModel bare = Models.entailment(model)) {
      line("model loaded", seconds((System.nanoTime() - begin) / 1e9));
      line("memory of the model", Memory.now().since(before));
      line(
          "one pair of 64 tokens",
          Timings.of(WARM_UP_PAIRS, checks, i -> bare.infer(ImmutableList.of(PAIR))).toString());
      line("memory after the pairs", Memory.now().since(before));
    }
  }

  private void line(String name, String value) {
    out.println(String.format(Locale.ROOT, "%-26s%s", name, value));
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.2f s", seconds);
  }

  private static String resource(String name) {
    try {
      return Resources.toString(
          Resources.getResource(SpeedCommand.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
