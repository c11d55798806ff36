package factcheck.bench;

import factcheck.check.FactChecker;
import factcheck.fact.FactSheet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The articles read last; the claims of one article stand together in the files. One thread. */
final class ArticleCache {
  private static final int MOST = 20;

  private final FactChecker checker;

  private final Map<String, FactSheet> read =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FactSheet> eldest) {
          return size() > MOST;
        }
      };

  ArticleCache(FactChecker checker) {
    this.checker = checker;
  }

  FactSheet read(String text) {
    return read.computeIfAbsent(text, t -> checker.read(t, Optional.empty()));
  }
}
