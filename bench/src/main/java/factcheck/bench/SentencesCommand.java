package factcheck.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import factcheck.check.FactChecker;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code factcheck-bench sentences}: whether the engine can read any sentence, and how fast. */
@Command(
    name = "sentences",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Reads random sentences of labelled sets, articles and claims alike, into facts, one by one,",
      "and says which of them failed and how long the slowest took."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:all were read",
      "2:the command line is wrong",
      "3:a file cannot be used",
      "4:some sentences failed",
      "7:a fault of the program"
    })
final class SentencesCommand implements Callable<Integer> {
  private static final int WARM_UP = 200;

  private final PrintStream out;
  private final PrintStream err;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR_OR_FILE", arity = "1..*", description = "Labelled sets.")
  private List<Path> paths = ImmutableList.of();

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "2000",
      description = "How many sentences; ${DEFAULT-VALUE} if absent.")
  private int count;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Which sentences; ${DEFAULT-VALUE} if absent.")
  private long seed;

  SentencesCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    if (count < 1) {
      throw new ParameterException(
          spec.commandLine(), "--count is " + count + ", must be at least 1");
    }
    List<String> sentences = drawn(SetReader.read(paths));
    err.println("loading the engine ...");
    FactChecker checker = Models.engine(null);
    List<String> failed = new ArrayList<>();
    List<Double> millis = new ArrayList<>();
    String slowest = "";
    double most = 0;
    for (int i = -Math.min(WARM_UP, sentences.size()); i < sentences.size(); i++) {
      String sentence = sentences.get(i < 0 ? i + Math.min(WARM_UP, sentences.size()) : i);
      long begin = System.nanoTime();
      try {
        checker.read(sentence, Optional.empty());
      } catch (RuntimeException | StackOverflowError e) {
        if (i >= 0) {
          failed.add(e + ": " + sentence);
        }
      }
      double took = (System.nanoTime() - begin) / 1e6;
      if (i >= 0) {
        millis.add(took);
        if (took > most) {
          most = took;
          slowest = sentence;
        }
      }
    }
    failed.forEach(err::println);
    Timings timings = new Timings(millis);
    out.println(
        String.format(
            Locale.ROOT,
            "%d sentences, %d failed, median %.1f ms, p99 %.1f ms, slowest %.1f ms (%d characters)",
            sentences.size(),
            failed.size(),
            timings.percentile(50),
            timings.percentile(99),
            most,
            slowest.length()));
    return failed.isEmpty() ? Exit.OK : Exit.ENGINE_FAILED;
  }

  /** Different sentences of the sets, by a hash of seed and sentence. */
  private List<String> drawn(List<LabelledSet> sets) {
    Set<String> all = new LinkedHashSet<>();
    for (LabelledSet set : sets) {
      for (Example example : set.examples()) {
        all.add(example.claim().strip());
        split(example.article(), all);
      }
    }
    all.removeIf(String::isBlank);
    return all.stream()
        .sorted(Comparator.comparing(this::rank).thenComparing(Comparator.naturalOrder()))
        .limit(count)
        .toList();
  }

  private Long rank(String sentence) {
    return Hashing.sha256()
        .newHasher()
        .putLong(seed)
        .putString(sentence, StandardCharsets.UTF_8)
        .hash()
        .asLong();
  }

  private static void split(String text, Set<String> into) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    int begin = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; begin = end, end = breaks.next()) {
      into.add(text.substring(begin, end).strip());
    }
  }
}
