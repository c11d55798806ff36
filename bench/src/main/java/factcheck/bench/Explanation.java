package factcheck.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.fact.Slot;
import factcheck.text.Span;
import java.util.List;
import java.util.Set;

/**
 * What an answer shows for itself.
 *
 * @param quotes where the shown evidence stands in the article
 * @param mismatches the slots named as clashing
 */
record Explanation(List<Span> quotes, Set<Slot> mismatches) {
  Explanation {
    quotes = ImmutableList.copyOf(quotes);
    mismatches = ImmutableSet.copyOf(mismatches);
  }
}
