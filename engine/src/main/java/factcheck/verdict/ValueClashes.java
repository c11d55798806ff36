package factcheck.verdict;

import com.google.common.collect.ImmutableMap;
import factcheck.text.AnnotatedText;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.value.Comparison;
import factcheck.value.Quantity;
import factcheck.value.QuantityReader;
import factcheck.value.TimeReader;
import factcheck.value.TimeValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the numbers and dates of a claim part with those of the best sentences, whatever fact
 * they belong to: does the same unit stand there with another number, does another date?
 */
final class ValueClashes {
  private static final int SENTENCES = 2;

  private ValueClashes() {}

  static void read(PartReading reading, ImmutableMap.Builder<String, Double> values) {
    AnnotatedText claim = reading.part().claim().annotated();
    List<Quantity> claimed = new ArrayList<>();
    List<TimeValue> times = new ArrayList<>();
    for (Sentence sentence : claim.sentences()) {
      collect(sentence, reading.part().span(), claimed, times);
    }
    List<Quantity> said = new ArrayList<>();
    List<TimeValue> saidTimes = new ArrayList<>();
    AnnotatedText article = reading.article().annotated();
    for (Retriever.Ranked ranked : reading.ranked().stream().limit(SENTENCES).toList()) {
      Sentence sentence = article.sentences().get(ranked.sentence());
      collect(sentence, sentence.span(), said, saidTimes);
    }
    double agree = 0;
    double clash = 0;
    for (Quantity quantity : claimed) {
      if (said.stream().anyMatch(q -> quantity.compare(q) == Comparison.AGREE)) {
        agree++;
      } else if (said.stream().anyMatch(q -> clash(quantity, q))) {
        clash++;
      }
    }
    values.put("quantity_agrees", agree);
    values.put("quantity_clashes", clash);
    double timeAgrees = 0;
    double timeClashes = 0;
    for (TimeValue time : times) {
      if (has(saidTimes, time, Comparison.AGREE)) {
        timeAgrees++;
      } else if (has(saidTimes, time, Comparison.DIFFER)) {
        timeClashes++;
      }
    }
    values.put("times", (double) times.size());
    values.put("time_agrees", timeAgrees);
    values.put("time_clashes", timeClashes);
  }

  private static boolean clash(Quantity claimed, Quantity said) {
    return !claimed.unit().isEmpty()
        && !said.unit().isEmpty()
        && claimed.compare(said) == Comparison.DIFFER;
  }

  private static boolean has(List<TimeValue> said, TimeValue claimed, Comparison wanted) {
    return said.stream().anyMatch(time -> claimed.compare(time) == wanted);
  }

  private static void collect(
      Sentence sentence, Span within, List<Quantity> quantities, List<TimeValue> times) {
    QuantityReader.read(sentence).stream()
        .filter(found -> found.span().overlaps(within))
        .map(QuantityReader.Found::quantity)
        .forEach(quantities::add);
    for (TimeReader.Found found : TimeReader.read(sentence)) {
      if (found.span().overlaps(within)) {
        times.add(found.time());
      }
    }
  }
}
