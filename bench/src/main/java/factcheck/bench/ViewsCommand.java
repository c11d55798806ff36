package factcheck.bench;

import com.google.common.collect.ImmutableList;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import factcheck.check.FactChecker;
import factcheck.text.Span;
import factcheck.verdict.ClaimView;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code factcheck-bench views}: the articles of labelled claims as the entailment model gets to
 * read them, for training it on the very texts that the engine asks about. Writes gzipped JSONL:
 * set, id, claim, the article's sentences as written for the claim, their ranks and what they are
 * ranked by, which of them hold the evidence that people named, and the premises that the engine
 * asks about.
 */
@Command(
    name = "views",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Writes labelled articles as the entailment model reads them, for training.")
final class ViewsCommand implements Callable<Integer> {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private final PrintStream err;

  @Parameters(paramLabel = "DIR_OR_FILE", arity = "1..*", description = "Labelled sets.")
  private List<Path> paths = ImmutableList.of();

  @Option(
      names = "--out",
      paramLabel = "OUT",
      required = true,
      description = "The file to write (gzip).")
  private Path out;

  ViewsCommand(PrintStream err) {
    this.err = err;
  }

  @Override
  public Integer call() {
    List<LabelledSet> sets = SetReader.read(paths);
    err.println("loading the engine ...");
    FactChecker checker = Models.engine(null);
    ArticleCache articles = new ArticleCache(checker);
    try (BufferedWriter lines =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(out)), StandardCharsets.UTF_8))) {
      for (LabelledSet set : sets) {
        for (Example example : set.examples()) {
          ClaimView view = checker.view(example.claim(), articles.read(example.article()));
          lines.write(GSON.toJson(line(set, example, view)));
          lines.write('\n');
        }
        err.println(set.name() + ": done");
      }
    } catch (IOException e) {
      throw new BadInputException(out, "cannot be written", e);
    }
    return Exit.OK;
  }

  private static JsonObject line(LabelledSet set, Example example, ClaimView view) {
    JsonObject line = new JsonObject();
    line.addProperty("set", set.name());
    line.addProperty("id", example.id());
    line.addProperty("claim", example.claim());
    JsonArray sentences = new JsonArray();
    view.texts().forEach(sentences::add);
    line.add("sentences", sentences);
    JsonArray ranked = new JsonArray();
    view.ranked().forEach(ranked::add);
    line.add("ranked", ranked);
    line.add("signs", GSON.toJsonTree(view.signs()));
    JsonArray evidence = new JsonArray();
    for (int i = 0; i < view.spans().size(); i++) {
      if (holds(view.spans().get(i), example)) {
        evidence.add(i);
      }
    }
    line.add("evidence", evidence);
    JsonArray premises = new JsonArray();
    view.premises().forEach(premises::add);
    line.add("premises", premises);
    return line;
  }

  /** Whether a place of the evidence covers half of the sentence or lies half in it. */
  private static boolean holds(Span sentence, Example example) {
    return example.evidence().stream()
        .flatMap(quote -> QuoteFinder.find(quote, example.article()).stream())
        .anyMatch(
            quote -> {
              int shared =
                  Math.min(sentence.end(), quote.end()) - Math.max(sentence.begin(), quote.begin());
              return 2 * shared > Math.min(sentence.length(), quote.length());
            });
  }
}
