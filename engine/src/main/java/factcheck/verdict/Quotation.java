package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a quotation, and where it says that it leaves some out: "We will rebuild it ...
 * before the winter".
 *
 * @param words its words
 * @param gaps numbers of words after which something may be left out
 */
record Quotation(List<QuotedWord> words, Set<Integer> gaps) {
  private static final Pattern NEXT =
      Pattern.compile("(" + QuotedWord.INSERTED + "|…|\\.(?:\\s?\\.){2,})|" + QuotedWord.WORD);

  Quotation {
    words = ImmutableList.copyOf(words);
    gaps = ImmutableSet.copyOf(gaps);
  }

  /** Reads what stands between quotation marks. */
  static Quotation of(String quote) {
    ImmutableSet.Builder<Integer> gaps = ImmutableSet.builder();
    int before = 0;
    Matcher matcher = NEXT.matcher(quote);
    while (matcher.find()) {
      if (matcher.group(1) == null) {
        before++;
      } else {
        gaps.add(before);
      }
    }
    return new Quotation(QuotedWord.of(quote), gaps.build());
  }
}
