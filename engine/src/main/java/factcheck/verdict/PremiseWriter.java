package factcheck.verdict;

import com.google.common.collect.ImmutableSet;
import factcheck.text.AnnotatedText;
import factcheck.text.ClockTimes;
import factcheck.text.Dependency;
import factcheck.text.ElidedNouns;
import factcheck.text.Mention;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import factcheck.value.QuantityReader;
import factcheck.value.TimeReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes sentences of an article so that they can be read alone beside a claim: "he" and "she"
 * replaced by the person they stand for, amounts and times of the day that the claim names too in
 * the claim's form, and where the claim names a date, relative times by dates of the same form.
 */
final class PremiseWriter {
  private static final ImmutableSet<String> TIME_PREPOSITIONS = ImmutableSet.of("on", "in");

  private static final ImmutableSet<String> INEXACT =
      ImmutableSet.of(
          "over", "about", "around", "almost", "nearly", "roughly", "some", "than", "under",
          "least");

  private final AnnotatedText article;
  private final Optional<DateForm> form;
  private final AmountForm amounts;
  private final ClockForm clocks;

  /** Writes for the reader of a claim part. */
  PremiseWriter(AnnotatedText article, ClaimPart part) {
    this.article = article;
    this.form = DateForm.of(part);
    this.amounts = AmountForm.of(part);
    this.clocks = ClockForm.of(part);
  }

  /**
   * A sentence as it was written for a reader.
   *
   * @param text its words
   * @param dated whether a date was put in that follows from the day of publication
   */
  record Written(String text, boolean dated) {}

  Written write(Sentence sentence) {
    NavigableMap<Integer, Edit> edits = new TreeMap<>();
    for (Token token : sentence.tokens()) {
      name(sentence, token).ifPresent(edit -> edits.put(edit.span().begin(), edit));
      noun(sentence, token).ifPresent(edit -> edits.put(edit.span().begin(), edit));
    }
    if (!amounts.amounts().isEmpty()) {
      for (QuantityReader.Found found : QuantityReader.read(sentence)) {
        amounts
            .write(article, sentence, found)
            .ifPresent(edit -> edits.put(edit.span().begin(), edit));
      }
    }
    if (!clocks.clocks().isEmpty()) {
      for (TimeReader.Found found : TimeReader.read(sentence)) {
        clocks.write(article, found).ifPresent(edit -> edits.put(edit.span().begin(), edit));
      }
    }
    boolean dated = false;
    if (form.isPresent() && article.published().isPresent()) {
      for (TimeReader.Found found : TimeReader.read(sentence)) {
        Optional<Edit> date = date(sentence, found);
        date.ifPresent(edit -> edits.put(edit.span().begin(), edit));
        dated |= date.isPresent();
      }
    }
    return new Written(apply(sentence, edits), dated);
  }

  private Optional<Edit> name(Sentence sentence, Token token) {
    List<Mention> antecedents = article.antecedents(sentence, token.index());
    if (!isHeOrShe(token)
        || antecedents.size() != 1
        || !antecedents.get(0).type().equals("PERSON")
        || antecedents.get(0).sentence() == sentence.index()) {
      return Optional.empty();
    }
    String name = article.quote(article.span(antecedents.get(0)));
    return Optional.of(new Edit(token.span(), token.tag().equals("PRP$") ? name + "'s" : name));
  }

  /** "Killed 12 people and injured 47" is written with the people on both sides. */
  private static Optional<Edit> noun(Sentence sentence, Token token) {
    return ElidedNouns.afterNumber(sentence, token.index())
        .map(noun -> new Edit(token.span(), token.text() + " " + noun.text()));
  }

  private Optional<Edit> date(Sentence sentence, TimeReader.Found found) {
    // "Just over 24 hours ago" is no day, and "Monday's afternoon shift" not on it.
    boolean owner =
        sentence.tokens().subList(found.first(), found.last()).stream()
            .anyMatch(token -> token.tag().equals("POS"));
    if (owner || found.first() > 0 && INEXACT.contains(sentence.token(found.first() - 1).lemma())) {
      return Optional.empty();
    }
    return form.get()
        .write(found.time(), article.quote(found.span()))
        .map(date -> placed(sentence, found, date));
  }

  /** The hour that the expression has beside its day, as it is written; empty without one. */
  private Optional<String> hour(TimeReader.Found found) {
    String words = article.quote(found.span());
    return ClockTimes.told(words)
        .map(
            span ->
                clocks
                    .write(article, found)
                    .map(Edit::replacement)
                    .orElseGet(() -> span.of(words)));
  }

  /** The date with the preposition it needs, in the place of the expression and its own. */
  private Edit placed(Sentence sentence, TimeReader.Found found, String date) {
    String preposition = form.get().isDay(found.time()) ? "on " : "in ";
    Optional<String> hour = hour(found);
    if (hour.isPresent()) {
      boolean day = found.first() > 0 && isTimePreposition(sentence.token(found.first() - 1));
      Span span = day ? sentence.token(found.first() - 1).span().cover(found.span()) : found.span();
      String at = day ? found.first() == 1 ? "At " : "at " : "";
      return new Edit(span, at + hour.get() + " " + preposition + date);
    }
    if (found.first() > 0) {
      Token before = sentence.token(found.first() - 1);
      if (isTimePreposition(before)) {
        boolean capital = Character.isUpperCase(before.text().charAt(0));
        String own = capital ? capitalized(preposition) : preposition;
        return new Edit(before.span().cover(found.span()), own + date);
      }
      if (before.tag().equals("IN") || before.tag().equals("TO")) {
        return new Edit(found.span(), date);
      }
    }
    boolean needed = isAdverbial(sentence, found);
    return new Edit(
        found.span(),
        (needed ? found.first() == 0 ? capitalized(preposition) : preposition : "") + date);
  }

  private static boolean isTimePreposition(Token token) {
    return TIME_PREPOSITIONS.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isAdverbial(Sentence sentence, TimeReader.Found found) {
    for (int i = found.first(); i <= found.last(); i++) {
      Optional<Dependency> edge = sentence.governor(i);
      if (edge.isPresent()
          && (edge.get().governor() < found.first() || edge.get().governor() > found.last())) {
        String relation = edge.get().relation();
        return relation.startsWith("obl")
            || relation.equals("advmod")
            || relation.equals("nmod:tmod");
      }
    }
    return false;
  }

  private static String capitalized(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private String apply(Sentence sentence, NavigableMap<Integer, Edit> edits) {
    StringBuilder out = new StringBuilder();
    int at = sentence.span().begin();
    for (Map.Entry<Integer, Edit> entry : edits.entrySet()) {
      if (entry.getKey() >= at) {
        out.append(article.text(), at, entry.getKey()).append(entry.getValue().replacement());
        at = entry.getValue().span().end();
      }
    }
    out.append(article.text(), at, sentence.span().end());
    return out.toString().replaceAll("\\s+", " ");
  }

  private static boolean isHeOrShe(Token token) {
    return switch (token.text().toLowerCase(Locale.ROOT)) {
      case "he", "she", "his", "him" -> true;
      case "her" -> token.tag().equals("PRP$");
      default -> false;
    };
  }

  /** Characters and what stands in their place. */
  record Edit(Span span, String replacement) {}
}
