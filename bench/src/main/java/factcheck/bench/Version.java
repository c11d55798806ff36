package factcheck.bench;

import factcheck.check.FactChecker;
import picocli.CommandLine.IVersionProvider;

/** The version of the engine that is measured. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"factcheck-bench, engine " + FactChecker.engineVersion()};
  }
}
