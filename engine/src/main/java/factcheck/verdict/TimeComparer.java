package factcheck.verdict;

import com.google.common.collect.ImmutableSet;
import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.fact.FactSheet;
import factcheck.fact.Slot;
import factcheck.value.Comparison;
import factcheck.value.Meaning;
import factcheck.value.Quantity;
import factcheck.value.TimeBounds;
import factcheck.value.TimeValue;
import factcheck.value.Units;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares when, and for how long, a claim and an article say that something happens. */
final class TimeComparer {
  /**
   * The weight of a time that agrees as far as it goes, and leaves open part of what is claimed.
   */
  private static final int VAGUE = 1;

  /**
   * Roles of what something lasts: "ran three hours", "ran for three hours", "took three hours".
   */
  private static final ImmutableSet<String> LASTING = ImmutableSet.of("", "obj", "for");

  /** "A decade", "an hour". */
  private static final Pattern ONE = Pattern.compile("^an?\\s+\\p{L}+$", Pattern.CASE_INSENSITIVE);

  private static final DateForm FULL_DATE = new DateForm(true, true, true);

  private final PhraseComparer phrases;

  TimeComparer(PhraseComparer phrases) {
    this.phrases = phrases;
  }

  /** A comparison for each time and duration of the claim that can be compared. */
  List<SlotComparison> compare(Fact claim, Fact evidence, FactSheet article) {
    List<SlotComparison> found = new ArrayList<>();
    Set<Object> compared = new HashSet<>();
    for (Argument argument : claim.fillers(Slot.TIME)) {
      Optional<TimeValue> time = argument.meaning().time();
      duration(argument, evidence).ifPresent(found::add);
      // "From 2010 to 2014" is one time in two fillers, and so is "July" and "last year".
      if (time.isPresent()
          && compared.add(time.get().bounds().map(Object.class::cast).orElse(time.get()))) {
        time(claim, argument, evidence, article).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<SlotComparison> time(
      Fact claim, Argument claimed, Fact evidence, FactSheet article) {
    TimeValue time = claimed.meaning().time().orElseThrow();
    List<Argument> said = evidence.fillers(Slot.TIME);
    Optional<Argument> best =
        said.stream()
            .filter(other -> weight(time, other) > 0)
            .max(Comparator.comparingInt(other -> weight(time, other)));
    if (best.isPresent() && weight(time, best.get()) > VAGUE) {
      return Optional.of(time(claim, claimed, evidence, best.get()));
    }
    // That the words stand there does not say that "by 2015" is in 2015.
    boolean bounded = said.stream().anyMatch(other -> bounds(other).isPresent());
    if (!bounded && phrases.inSentence(claimed, evidence, article) >= 0.99) {
      return Optional.empty();
    }
    return Optional.of(
        best.map(vague -> vague(claimed, vague))
            .orElseGet(
                () ->
                    SlotComparison.missing(
                        Slot.TIME, claimed, "the article gives no such time here")));
  }

  /** A time that fixes all that is claimed and agrees goes before one that differs. */
  private static int weight(TimeValue claimed, Argument argument) {
    return argument
        .meaning()
        .time()
        .map(
            said ->
                switch (claimed.compare(said)) {
                  case AGREE -> said.asSpecificAs(claimed) ? 3 : VAGUE;
                  case DIFFER -> 2;
                  case UNKNOWN -> 0;
                })
        .orElse(0);
  }

  private static SlotComparison vague(Argument claimed, Argument said) {
    return SlotComparison.of(
        Slot.TIME, Outcome.MISSING, claimed, said, "the article only says " + said.text());
  }

  private static SlotComparison time(Fact claim, Argument claimed, Fact evidence, Argument said) {
    boolean agree =
        claimed.meaning().time().get().compare(said.meaning().time().get()) == Comparison.AGREE;
    return SlotComparison.of(
        Slot.TIME,
        agree ? Outcome.MATCH : Outcome.MISMATCH,
        claimed,
        said,
        agree
            ? "the article gives the same time, " + said.text() + date(said)
            : "claimed "
                + told(claim, claimed)
                + ", the article says "
                + told(evidence, said)
                + date(said));
  }

  /** " (January 20, 2020)" behind a "Monday" that the day of publication makes that day. */
  private static String date(Argument time) {
    return time.meaning()
        .time()
        .filter(value -> value.bounds().isEmpty())
        .flatMap(value -> FULL_DATE.write(value, time.text()))
        .map(date -> " (" + date + ")")
        .orElse("");
  }

  /** The time with the prepositions that bound it: "before 2015", "between 2010 and 2014". */
  private static String told(Fact fact, Argument time) {
    Optional<TimeBounds> bounds = bounds(time);
    if (bounds.isEmpty()) {
      return time.text();
    }
    StringBuilder words = new StringBuilder();
    String before = "";
    for (Argument part : fact.fillers(Slot.TIME)) {
      if (bounds(part).equals(bounds)) {
        String joint = part.role().equals(before) ? "and" : part.role();
        words.append(words.length() == 0 ? "" : " ").append(joint).append(' ').append(part.text());
        before = part.role();
      }
    }
    return words.toString();
  }

  private static Optional<TimeBounds> bounds(Argument time) {
    return time.meaning().time().flatMap(TimeValue::bounds);
  }

  /**
   * "Three hours" beside "for 180 minutes"; not "within three hours" beside "three hours later".
   */
  private static Optional<SlotComparison> duration(Argument claimed, Fact evidence) {
    return length(claimed)
        .flatMap(
            wanted ->
                evidence.fillers(Slot.TIME).stream()
                    .filter(said -> sameRole(claimed, said))
                    .filter(said -> length(said).filter(wanted::comparableWith).isPresent())
                    .findFirst()
                    .map(said -> duration(claimed, wanted, said)));
  }

  private static SlotComparison duration(Argument claimed, Quantity wanted, Argument said) {
    Outcome outcome =
        switch (wanted.compare(length(said).orElseThrow())) {
          case AGREE -> Outcome.MATCH;
          case DIFFER -> Outcome.MISMATCH;
          case UNKNOWN -> Outcome.MISSING;
        };
    return SlotComparison.of(
        Slot.TIME,
        outcome,
        claimed,
        said,
        "claimed " + claimed.text() + ", the article says " + said.text());
  }

  private static boolean sameRole(Argument a, Argument b) {
    return a.role().equals(b.role()) || lasts(a) && lasts(b);
  }

  /** What something lasts, without a preposition or with "for". */
  private static boolean lasts(Argument time) {
    return LASTING.contains(time.role()) && !time.text().endsWith(" ago");
  }

  /** How long a time lasts: "three hours", "a decade"; empty for a date. */
  static Optional<Quantity> length(Argument time) {
    Meaning meaning = time.meaning();
    return meaning
        .quantity()
        .or(() -> ONE.matcher(time.text()).find() ? one(meaning.head()) : Optional.empty())
        .filter(quantity -> Units.isTime(quantity.unit()));
  }

  private static Optional<Quantity> one(String unit) {
    return Optional.of(new Quantity(1, 1, unit, false, false));
  }
}
