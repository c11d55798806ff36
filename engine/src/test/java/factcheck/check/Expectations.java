package factcheck.check;

import com.google.common.base.Splitter;
import factcheck.check.GoldenClaims.GoldenClaim;
import factcheck.verdict.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the engine answered to the golden claims when {@code expectations.tsv} was last written: id,
 * gold verdict, answer.
 */
final class Expectations {
  private static final Splitter COLUMNS = Splitter.on('\t');

  /** Read and written in the source tree, so that one run can do both. */
  private static final Path FILE =
      Path.of("src", "test", "resources", "factcheck", "check", "expectations.tsv");

  private final Map<String, Label> answers = new HashMap<>();

  private Expectations() {}

  static Expectations read() throws IOException {
    Expectations expectations = new Expectations();
    for (String line : Files.readAllLines(FILE)) {
      if (!line.startsWith("#")) {
        List<String> row = COLUMNS.splitToList(line);
        expectations.answers.put(row.get(0), Label.valueOf(row.get(2)));
      }
    }
    return expectations;
  }

  /** The answer of that time; empty for a claim that is new. */
  Optional<Label> answer(GoldenClaim claim) {
    return Optional.ofNullable(answers.get(claim.id()));
  }

  /** Whether the claim was answered rightly, and so must be. */
  boolean mustBeRight(GoldenClaim claim) {
    return answer(claim).equals(Optional.of(claim.gold()));
  }

  /** Replaces the file by what the engine answers now. */
  static void write(List<GoldenClaim> claims, GoldenClaims golden) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# What the engine answers to the claims of seeds/: id, gold verdict, answer.");
    lines.add(
        "# Made by: mvn test -pl engine -Dtest=GoldenClaimsTest"
            + " -Dfactcheck.expectations.write=true");
    for (GoldenClaim claim : claims) {
      lines.add(claim.id() + "\t" + claim.gold() + "\t" + golden.answer(claim).label());
    }
    Files.write(FILE, lines);
  }
}
