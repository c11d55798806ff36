package factcheck.client.cli;

import com.google.common.collect.ImmutableList;
import factcheck.client.ClaimStream;
import factcheck.client.FactCheckClient;
import factcheck.v1.CheckOptions;
import factcheck.v1.EvidenceSource;
import factcheck.v1.StreamCheckClaimsResponse;
import factcheck.v1.StreamConfig;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code factcheck check}: are these claims true, going by this article? */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Checks claims against an article.",
    exitCodeOnInvalidInput = Exit.USAGE,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:every claim is supported",
      "1:a claim is refuted, or has evidence both ways",
      "2:a claim cannot be decided or checked, and none is refuted",
      "3:the command line is wrong",
      "4:a file, a claim or the article cannot be used",
      "5:the stored article does not exist",
      "6:the server cannot be reached, is too busy or did not answer in time",
      "7:a fault of the program, or results that cannot be written"
    })
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ArticleOptions article;
  @Mixin private ServerOptions server;
  @Mixin private OutputOptions output;

  @Option(
      names = "--claims",
      paramLabel = "FILE",
      description = {
        "Claims, one a line, as plain text or as JSON objects with \"claim\" and, if you like,",
        "\"id\"; at most 100,000; - reads standard input, as does no claim at all."
      })
  private String claimsFile;

  @Option(
      names = "--require-reported-basis",
      description = "Count only what the article reports itself, not what it says others said.")
  private boolean requireReportedBasis;

  @Option(
      names = "--min-refuted",
      paramLabel = "P",
      converter = ProbabilityConverter.class,
      description = {
        "How probable a refutation must be to be given as one, from 0 to 1 (default: 0.68, and 0.40",
        "for an article of one sentence); below it the answer is NOT_ENOUGH_INFO. With 0 the",
        "likeliest answer stands. A higher bar makes refutations rarer and surer;",
        "docs/RATIONALE.md has the figures."
      })
  private Double minRefuted;

  @Parameters(
      paramLabel = "CLAIM",
      description = "Claims to check; put -- before claims that begin with -.")
  private List<String> arguments = ImmutableList.of();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    server.validate();
    article.validate(server);
    validate();
    TextFile file = article.stored() ? null : article.read(terminal);
    ImmutableList<Claim> claims = claims();
    EvidenceSource source =
        file == null
            ? article.storedSource()
            : EvidenceSource.newBuilder().setInlineArticle(article.message(file)).build();
    try (Connection connection = server.connect(terminal)) {
      InOrder answers = new InOrder(claims, results(file, connection.client()));
      check(connection.client(), source, claims, answers);
      return answers.exit();
    }
  }

  private void check(
      FactCheckClient client, EvidenceSource source, ImmutableList<Claim> claims, InOrder answers)
      throws InterruptedException {
    CheckOptions.Builder options =
        CheckOptions.newBuilder()
            .setRequireReportedBasis(requireReportedBasis)
            .setOffsetUnit(output.unit());
    if (minRefuted != null) {
      options.setMinRefutedConfidence(minRefuted);
    }
    StreamConfig config = StreamConfig.newBuilder().setSource(source).setOptions(options).build();
    Consumer<StreamCheckClaimsResponse> consumer =
        answer -> {
          answers.take(answer);
          terminal.out().requireWritten();
        };
    try (ClaimStream stream = client.stream(config, consumer)) {
      for (int i = 0; i < claims.size(); i++) {
        stream.send(Integer.toString(i), claims.get(i).text());
      }
      stream.finish();
    } catch (RuntimeException | InterruptedException failed) {
      answers.breakOff();
      throw failed;
    }
    answers.finish();
  }

  private void validate() {
    if (claimsFile != null && !arguments.isEmpty()) {
      throw server.wrong("claims come from arguments or from --claims, not from both");
    }
    boolean claimsPiped =
        TextFile.STANDARD_INPUT.equals(claimsFile) || (claimsFile == null && arguments.isEmpty());
    if (claimsPiped && article.fromStandardInput()) {
      throw server.wrong("article and claims cannot both come from standard input");
    }
    if (claimsFile == null && arguments.isEmpty() && terminal.interactive()) {
      throw server.wrong("a claim is missing");
    }
  }

  private ImmutableList<Claim> claims() {
    if (!arguments.isEmpty()) {
      return Claims.ofArguments(arguments);
    }
    String name = claimsFile == null ? TextFile.STANDARD_INPUT : claimsFile;
    return Claims.ofFile(TextFile.read(name, terminal));
  }

  private Results results(TextFile file, FactCheckClient client) {
    if (output.format() != Format.TEXT) {
      return new JsonResults(new JsonOutput(terminal.out(), output.format()));
    }
    ArticleText shown =
        file == null
            ? new ArticleText(article.name(), client.articles().get(article.name()).getText())
            : new ArticleText(file.name(), file.text());
    return new TextResults(terminal.out(), shown, new Colours(terminal.colour()));
  }
}
