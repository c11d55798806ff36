package factcheck.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import factcheck.check.CheckOptions;
import factcheck.check.FactChecker;
import factcheck.entail.EntailmentModel;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code factcheck-bench accuracy}: how often the answers are right. */
@Command(
    name = "accuracy",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Measures the answers on labelled sets.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:all was measured, whatever the figures",
      "2:the command line is wrong",
      "3:a file or a model cannot be used",
      "4:all was measured, but the engine broke on some claims",
      "7:a fault of the program"
    })
final class AccuracyCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR_OR_FILE",
      arity = "1..*",
      description = {
        "Labelled sets (.jsonl or .jsonl.gz; id, premise, hypothesis, label) and claim files",
        "(SLUG.jsonl with its article SLUG.txt beside it or one folder up)."
      })
  private List<Path> paths = ImmutableList.of();

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "Only N claims of each set, always the same for the same seed.")
  private Integer sample;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Which sample; ${DEFAULT-VALUE} if absent.")
  private long seed;

  @Option(
      names = "--model-only",
      description = "The bare entailment model instead of the whole engine.")
  private boolean modelOnly;

  @Option(
      names = "--min-refuted",
      paramLabel = "P",
      description = {
        "How probable a refutation must be to be given as one, from 0 to 1; 0.68 if absent,",
        "0.40 for a text of one sentence. The bare model knows no such bar."
      })
  private Double minRefuted;

  @Option(
      names = "--entailment-model",
      paramLabel = "DIR",
      description = "An entailment model of your own (model.onnx, tokenizer.json, config.json).")
  private Path model;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "Articles worked on at a time; ${DEFAULT-VALUE} if absent.")
  private int threads;

  @Option(names = "--json", paramLabel = "OUT", description = "Write the figures to this file.")
  private Path json;

  @Option(
      names = "--answers",
      paramLabel = "OUT",
      description = "Write every answer to this file, a JSON object a line.")
  private Path answers;

  AccuracyCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws InterruptedException {
    requirePositive("--sample", sample == null ? 1 : sample);
    requirePositive("--threads", threads);
    if (minRefuted != null && !(minRefuted >= 0 && minRefuted <= 1)) {
      throw new ParameterException(
          spec.commandLine(), "--min-refuted is " + minRefuted + ", must be from 0 to 1");
    }
    List<LabelledSet> sets = SetReader.read(paths);
    // A result that cannot be kept should not take an hour to find out.
    write(json, "");
    write(answers, "");
    if (modelOnly) {
      try (EntailmentModel bare = Models.entailment(model)) {
        return measure(sets, new ModelAnswerer(bare));
      }
    }
    err.println("loading the engine ...");
    FactChecker checker = Models.engine(model);
    return measure(
        sets,
        new EngineAnswerer(
            checker,
            minRefuted == null ? CheckOptions.DEFAULT : new CheckOptions(false, minRefuted),
            Optional.of(checker::candidates)));
  }

  private int measure(List<LabelledSet> sets, Answerer answerer) throws InterruptedException {
    Runner runner = new Runner(answerer, threads, err);
    TextReport text = new TextReport(out);
    List<SetReport> reports = new ArrayList<>();
    StringBuilder log = new StringBuilder();
    for (LabelledSet set : sets) {
      Run run = runner.run(sample == null ? set : set.sample(sample, seed));
      SetReport report = SetReport.of(run);
      text.print(report);
      reports.add(report);
      if (answers != null) {
        log.append(AnswerLog.of(run));
      }
    }
    text.printTable(reports);
    write(json, JsonReport.of(settings(), reports));
    write(answers, log.toString());
    boolean sound = reports.stream().allMatch(report -> report.failed() == 0);
    return sound ? Exit.OK : Exit.ENGINE_FAILED;
  }

  private ImmutableMap<String, String> settings() {
    ImmutableMap.Builder<String, String> settings = ImmutableMap.builder();
    settings.put("engine_version", FactChecker.engineVersion());
    settings.put("min_refuted", minRefuted == null ? "default" : minRefuted.toString());
    settings.put("measured", modelOnly ? "entailment model" : "engine");
    if (sample != null) {
      settings.put("sample", sample.toString());
      settings.put("seed", Long.toString(seed));
    }
    settings.put("threads", Integer.toString(threads));
    return settings.buildOrThrow();
  }

  private void requirePositive(String option, int value) {
    if (value < 1) {
      throw new ParameterException(
          spec.commandLine(), option + " is " + value + ", must be at least 1");
    }
  }

  private static void write(Path file, String text) {
    if (file == null) {
      return;
    }
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new BadInputException(file, "cannot be written", e);
    }
  }
}
