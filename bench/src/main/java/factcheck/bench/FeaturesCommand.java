package factcheck.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import factcheck.check.FactChecker;
import factcheck.verdict.Features;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code factcheck-bench features}: what the engine sees of labelled claims, for fitting its
 * decision. Writes a table, tab-separated: set, article (a hash), label, then the features by name.
 */
@Command(
    name = "features",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Writes the features of labelled claims, for training/fit_decision.py.")
final class FeaturesCommand implements Callable<Integer> {
  private static final BigInteger FIFTH = BigInteger.valueOf(5);
  private static final BigInteger TWELFTH = BigInteger.valueOf(12);

  private final PrintStream err;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR_OR_FILE", arity = "1..*", description = "Labelled sets.")
  private List<Path> paths = ImmutableList.of();

  @Option(names = "--out", paramLabel = "OUT", required = true, description = "The table to write.")
  private Path table;

  @Option(
      names = "--held-out",
      description = {
        "Only the fifth of the articles that the entailment model was not trained on",
        "(SHA-256 of the article's UTF-8 bytes, as a number, divisible by 5)."
      })
  private boolean heldOut;

  @Option(
      names = "--kept-back",
      description = {
        "Only the twelfth of the other sets that the last stage of training left out",
        "(the same number leaves 5 when divided by 12)."
      })
  private boolean keptBack;

  @Option(names = "--sample", paramLabel = "N", description = "Only N claims of each set.")
  private Integer sample;

  @Option(names = "--entailment-model", paramLabel = "DIR", description = "Another model.")
  private Path model;

  @Option(
      names = "--answers",
      paramLabel = "FILE",
      description = {
        "Recorded answers in the entailment model's place, tab-separated: claim, premise, the",
        "probabilities of entailment, contradiction and neutral (training/answers.py)."
      })
  private Path answers;

  FeaturesCommand(PrintStream err) {
    this.err = err;
  }

  @Override
  public Integer call() {
    if (answers != null && model != null) {
      throw new ParameterException(
          spec.commandLine(), "answers come from --answers or --entailment-model, not from both");
    }
    List<LabelledSet> sets = SetReader.read(paths);
    RecordedModel recorded = answers == null ? null : RecordedModel.read(answers);
    err.println("loading the engine ...");
    FactChecker checker = recorded == null ? Models.engine(model) : FactChecker.load(recorded);
    if (recorded != null) {
      recorded.takeUnknown();
    }
    ArticleCache articles = new ArticleCache(checker);
    try (BufferedWriter out = Files.newBufferedWriter(table, StandardCharsets.UTF_8)) {
      boolean headed = false;
      for (LabelledSet set : sets) {
        for (Example example : chosen(set)) {
          Features features = checker.features(example.claim(), articles.read(example.article()));
          if (!headed) {
            headed = true;
            out.write("set\tarticle\tlabel\t" + String.join("\t", features.values().keySet()));
            out.newLine();
          }
          out.write(row(set, example, features));
          out.newLine();
        }
        err.println(set.name() + ": done");
      }
    } catch (IOException e) {
      throw new BadInputException(table, "cannot be written", e);
    }
    int unknown = recorded == null ? 0 : recorded.takeUnknown();
    if (unknown > 0) {
      throw new BadInputException(
          answers, "has no answer to " + unknown + " pairs that were asked");
    }
    return Exit.OK;
  }

  private List<Example> chosen(LabelledSet set) {
    List<Example> chosen = new ArrayList<>();
    for (Example example : set.examples()) {
      BigInteger hash = hash(example);
      if ((!heldOut || hash.mod(FIFTH).signum() == 0)
          && (!keptBack || hash.mod(TWELFTH).intValue() == 5)) {
        chosen.add(example);
      }
    }
    return sample == null ? chosen : Sampler.sample(chosen, sample, 1);
  }

  private static BigInteger hash(Example example) {
    return new BigInteger(
        1, Hashing.sha256().hashString(example.article(), StandardCharsets.UTF_8).asBytes());
  }

  private static String row(LabelledSet set, Example example, Features features) {
    StringJoiner row = new StringJoiner("\t");
    row.add(set.name()).add(hash(example).toString(36).substring(0, 12)).add(example.gold().name());
    features.values().values().forEach(value -> row.add(String.format(Locale.ROOT, "%.5g", value)));
    return row.toString();
  }
}
