package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.fact.Modality;
import factcheck.fact.Slot;
import factcheck.text.AnnotatedText;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import factcheck.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of two things came first where a text counts from one to the next: "he was arrested, and
 * two days later the mayor resigned", "then", "the following month".
 */
final class LaterOrder {
  /** "Next week", without "the", counts from the day of publication. */
  private static final Pattern LATER =
      Pattern.compile(
          "(?:.* )?(?:later|afterwards?|thereafter)|(?:the )?following .*|the next .*|the day after");

  private static final Pattern EARLIER =
      Pattern.compile(".* (?:earlier|before|beforehand)|the (?:previous|preceding) .*");

  /** "A week later". */
  private static final Pattern ONE = Pattern.compile("an? (\\p{L}+) (?:later|earlier|before)");

  private static final ImmutableSet<String> ADVERBS =
      ImmutableSet.of("then", "later", "subsequently", "afterwards", "afterward", "thereafter");

  /** "Had it fallen an hour earlier" counts from nothing that is told. */
  private static final Modality UNREAL = Modality.CONDITIONAL;

  /** From a verb up to its sentence's: what is not told beside something else. */
  private static final ImmutableSet<String> MAIN = ImmutableSet.of("conj", "parataxis", "xcomp");

  private LaterOrder() {}

  /**
   * The orders that a text gives to some of its facts.
   *
   * @param all the facts of the text, in its order
   * @param facts those that are asked about
   */
  static ImmutableList<EventOrder> of(AnnotatedText text, List<Fact> all, List<Fact> facts) {
    ImmutableList.Builder<EventOrder> orders = ImmutableList.builder();
    for (Fact fact : facts) {
      Sentence sentence = text.sentences().get(fact.sentence());
      Optional<Cue> cue = cue(fact, sentence);
      if (cue.isPresent() && fact.modality() != UNREAL) {
        before(fact, all, text)
            .flatMap(last -> facts.stream().filter(one -> EventOrder.isAt(one, last)).findFirst())
            .ifPresent(last -> orders.add(cue.get().order(last, fact)));
      }
    }
    return orders.build();
  }

  /** Words that count from what was told before. */
  private record Cue(boolean later, Span words, Optional<Quantity> apart) {
    EventOrder order(Fact last, Fact fact) {
      return new EventOrder(later ? last : fact, later ? fact : last, fact, words, apart);
    }
  }

  private static Optional<Cue> cue(Fact fact, Sentence sentence) {
    List<Argument> times =
        fact.fillers(Slot.TIME).stream().filter(time -> time.role().isEmpty()).toList();
    for (Argument time : times) {
      String words = time.text().toLowerCase(Locale.ROOT);
      boolean later = LATER.matcher(words).matches();
      if (later || EARLIER.matcher(words).matches()) {
        // "10 days | later", in two fillers.
        Optional<Quantity> apart =
            times.stream()
                .filter(one -> one.span().end() <= time.span().end())
                .flatMap(one -> length(one).stream())
                .findFirst();
        Span all = times.stream().map(Argument::span).reduce(time.span(), Span::cover);
        return Optional.of(new Cue(later, all, apart));
      }
    }
    return token(fact, sentence).stream()
        .flatMap(verb -> sentence.dependents(verb.index(), "advmod").stream())
        .filter(adverb -> ADVERBS.contains(adverb.text().toLowerCase(Locale.ROOT)))
        .filter(adverb -> adverb.span().begin() < fact.predicateSpan().begin())
        .findFirst()
        .map(adverb -> new Cue(true, adverb.span(), Optional.empty()));
  }

  private static Optional<Quantity> length(Argument time) {
    Matcher one = ONE.matcher(time.text().toLowerCase(Locale.ROOT));
    return one.matches()
        ? Optional.of(new Quantity(1, 1, one.group(1), false, false))
        : TimeComparer.length(time);
  }

  /** What the text tells last before a fact: in its sentence, or in the one before. */
  private static Optional<Fact> before(Fact fact, List<Fact> all, AnnotatedText text) {
    List<Fact> told = new ArrayList<>();
    for (Fact other : all) {
      boolean near = fact.sentence() - other.sentence() <= 1;
      if (near
          && other.predicateSpan().begin() < fact.predicateSpan().begin()
          && isMain(other, text.sentences().get(other.sentence()))) {
        told.add(other);
      }
    }
    return told.stream()
        .max((a, b) -> Integer.compare(a.predicateSpan().begin(), b.predicateSpan().begin()));
  }

  private static boolean isMain(Fact fact, Sentence sentence) {
    Optional<Token> verb = token(fact, sentence);
    if (verb.isEmpty()) {
      return false;
    }
    int at = verb.get().index();
    for (int step = 0; step < sentence.tokens().size(); step++) {
      Optional<Dependency> up = sentence.governor(at);
      if (up.isEmpty() || up.get().governor() < 0) {
        return true;
      }
      if (!MAIN.contains(up.get().relation())) {
        return false;
      }
      at = up.get().governor();
    }
    return false;
  }

  private static Optional<Token> token(Fact fact, Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.span().equals(fact.predicateSpan()))
        .findFirst();
  }
}
