package factcheck.server;

import factcheck.check.CheckOptions;
import factcheck.fact.FactSheet;
import factcheck.verdict.Verdict;
import java.time.LocalDate;
import java.util.Optional;

/** The fake engine, for tests that change one thing about it. */
class DelegatingEngine implements Engine {
  private final Engine fake = new FakeEngine();

  @Override
  public FactSheet read(String text, Optional<LocalDate> published) {
    return fake.read(text, published);
  }

  @Override
  public Verdict check(String claim, FactSheet article, CheckOptions options) {
    return fake.check(claim, article, options);
  }
}
