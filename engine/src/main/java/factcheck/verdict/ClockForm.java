package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.text.AnnotatedText;
import factcheck.text.ClockTimes;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.value.ClockTime;
import factcheck.value.TimeReader;
import java.util.Locale;
import java.util.Optional;

/**
 * How a claim tells times of the day. The same times of the article are told in that form beside
 * it, so that "7 p.m." and "19:00" can be read as the same, and "7 p.m." as a time in the evening.
 *
 * @param clocks the claim's times of the day; may be empty
 */
record ClockForm(ImmutableList<Clock> clocks) {
  /**
   * A time of the day of the claim.
   *
   * @param time the minute or part of the day
   * @param words how it is told: "19:00", "evening"
   */
  record Clock(ClockTime time, String words) {}

  private static final ImmutableList<String> PARTS =
      ImmutableList.of("morning", "afternoon", "evening", "night");

  /** The form of the times of the day of a claim part. */
  static ClockForm of(ClaimPart part) {
    AnnotatedText claim = part.claim().annotated();
    ImmutableList.Builder<Clock> clocks = ImmutableList.builder();
    for (Sentence sentence : claim.sentences()) {
      for (TimeReader.Found found : TimeReader.read(sentence)) {
        Optional<ClockTime> clock = found.time().clock();
        if (found.span().overlaps(part.span()) && clock.isPresent()) {
          told(claim.quote(found.span()), clock.get())
              .ifPresent(words -> clocks.add(new Clock(clock.get(), words)));
        }
      }
    }
    return new ClockForm(clocks.build());
  }

  private static Optional<String> told(String words, ClockTime clock) {
    if (clock.isMinute()) {
      return ClockTimes.told(words).map(span -> span.of(words));
    }
    String lower = words.toLowerCase(Locale.ROOT);
    return PARTS.stream().filter(lower::contains).findFirst();
  }

  /** The hour of a time of the article in the claim's form; empty where nothing is to change. */
  Optional<PremiseWriter.Edit> write(AnnotatedText article, TimeReader.Found found) {
    String words = article.quote(found.span());
    Optional<ClockTime> said = found.time().clock();
    Optional<Span> told = ClockTimes.told(words);
    if (said.isEmpty() || told.isEmpty()) {
      return Optional.empty();
    }
    String hour = told.get().of(words);
    int begin = found.span().begin() + told.get().begin();
    Span span = new Span(begin, begin + told.get().length());
    return clocks.stream()
        .flatMap(clock -> written(clock, said.get(), words, hour).stream())
        .findFirst()
        .map(text -> new PremiseWriter.Edit(span, text));
  }

  private static Optional<String> written(Clock clock, ClockTime said, String words, String hour) {
    ClockTime claimed = clock.time();
    if (claimed.contains(said) && !words.toLowerCase(Locale.ROOT).contains(clock.words())) {
      return Optional.of(
          hour + (clock.words().equals("night") ? " at night" : " in the " + clock.words()));
    }
    boolean zones =
        claimed.zone().equals(said.zone()) || claimed.zone().isEmpty() || said.zone().isEmpty();
    return claimed.isMinute()
            && claimed.from() == said.from()
            && zones
            && !clock.words().equalsIgnoreCase(hour)
        ? Optional.of(clock.words())
        : Optional.empty();
  }
}
