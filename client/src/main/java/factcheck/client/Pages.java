package factcheck.client;

import com.google.common.collect.AbstractIterator;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** Makes one sequence of the pages of a list. */
final class Pages<P, T> extends AbstractIterator<T> {
  private final Function<String, P> fetch;
  private final Function<P, List<T>> items;
  private final Function<P, String> nextToken;
  private Iterator<T> page = Collections.emptyIterator();
  private String token = "";
  private boolean last;

  private Pages(
      Function<String, P> fetch, Function<P, List<T>> items, Function<P, String> nextToken) {
    this.fetch = fetch;
    this.items = items;
    this.nextToken = nextToken;
  }

  static <P, T> Iterable<T> of(
      Function<String, P> fetch, Function<P, List<T>> items, Function<P, String> nextToken) {
    return () -> new Pages<>(fetch, items, nextToken);
  }

  @Override
  protected T computeNext() {
    while (!page.hasNext()) {
      if (last) {
        return endOfData();
      }
      P fetched = fetch.apply(token);
      page = items.apply(fetched).iterator();
      token = nextToken.apply(fetched);
      last = token.isEmpty();
    }
    return page.next();
  }
}
