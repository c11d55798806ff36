package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.fact.Fact;
import factcheck.fact.FactSheet;
import factcheck.fact.Slot;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import factcheck.value.Names;
import factcheck.value.QuantityReader;
import factcheck.value.TimeValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Exchanges one value of a claim part for one that stands in an evidence sentence: a name for
 * another of its type, a number for another of its unit, a time for another, or two names of the
 * claim for each other. Reading the claim beside its exchanged twin takes out what the two have in
 * common, above all the words that they share with the evidence (minimal pairs, as in contrast
 * sets, Gardner et al. 2020).
 */
final class ContrastReader {
  /** Exchanged claims that are read for one part. */
  static final int MOST = 6;

  private static final int NAMES_A_SENTENCE = 3;
  private static final ImmutableSet<String> PLACES_AND_BODIES =
      ImmutableSet.of("LOCATION", "ORGANIZATION");

  private ContrastReader() {}

  /** An exchange that has not been read by the model yet. */
  record Draft(Contrast.Kind kind, Value claimed, Value said, int premise, String hypothesis) {}

  /** A value of a text. */
  record Value(Slot slot, String text, Span span) {}

  /** Exchanges with the values of the first {@code sentences} single premises, best first. */
  static ImmutableList<Draft> read(
      ClaimPart part, FactSheet article, List<Premise> premises, int sentences) {
    List<Draft> drafts = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    List<Name> claimed = names(part);
    for (int i = 0; i < premises.size() && premises.get(i).sentences().size() == 1; i++) {
      if (i == sentences) {
        break;
      }
      Sentence sentence = article.annotated().sentences().get(premises.get(i).sentences().get(0));
      List<Draft> found = new ArrayList<>();
      numbers(part, sentence, article, i, found);
      times(part, sentence, i, found);
      roles(part, claimed, i, found);
      names(part, claimed, names(sentence, sentence.span()), i, found);
      for (Draft draft : found) {
        if (seen.add(i + draft.hypothesis())) {
          drafts.add(draft);
        }
      }
    }
    return ImmutableList.copyOf(drafts.subList(0, Math.min(MOST, drafts.size())));
  }

  private static void numbers(
      ClaimPart part, Sentence sentence, FactSheet article, int premise, List<Draft> drafts) {
    List<QuantityReader.Found> said = QuantityReader.read(sentence);
    for (Sentence own : part.claim().annotated().sentences()) {
      for (QuantityReader.Found found : QuantityReader.read(own)) {
        if (!found.span().overlaps(part.span())
            || own.token(found.first()).text().equalsIgnoreCase("one")
            || said.stream().anyMatch(other -> other.quantity().agreesWith(found.quantity()))) {
          continue;
        }
        for (QuantityReader.Found other : said) {
          if (other.quantity().comparableWith(found.quantity())) {
            exchange(
                part,
                Contrast.Kind.NUMBER,
                new Value(
                    Slot.QUANTITY, digits(own, found).of(part.claim().text()), digits(own, found)),
                new Value(
                    Slot.QUANTITY,
                    digits(sentence, other).of(article.text()),
                    digits(sentence, other)),
                premise,
                drafts);
          }
        }
      }
    }
  }

  private static Span digits(Sentence sentence, QuantityReader.Found found) {
    return sentence.token(found.first()).span().cover(sentence.token(found.last()).span());
  }

  private static void times(ClaimPart part, Sentence sentence, int premise, List<Draft> drafts) {
    List<Times.Found> said = Times.of(sentence);
    for (Sentence own : part.claim().annotated().sentences()) {
      for (Times.Found found : Times.of(own)) {
        if (!found.span().overlaps(part.span())) {
          continue;
        }
        for (Times.Found other : said) {
          if (found.time().compare(other.time()) == TimeValue.Comparison.DIFFER) {
            exchange(
                part,
                Contrast.Kind.TIME,
                new Value(Slot.TIME, found.span().of(part.claim().text()), found.span()),
                new Value(Slot.TIME, text(sentence, other.span()), other.span()),
                premise,
                drafts);
          }
        }
      }
    }
  }

  private static void roles(ClaimPart part, List<Name> claimed, int premise, List<Draft> drafts) {
    if (part.facts().stream().map(Fact::predicate).anyMatch(Symmetric::contains)) {
      return;
    }
    for (int i = 0; i + 1 < claimed.size(); i++) {
      Name one = claimed.get(i);
      Name two = claimed.get(i + 1);
      String between =
          part.claim().text().substring(one.value.span().end(), two.value.span().begin()).strip();
      if (!one.group.equals(two.group)
          || Names.same(one.value.text(), two.value.text())
          || between.equals("and")
          || between.equals(",")
          || between.equals("or")) {
        continue;
      }
      int first = part.text().indexOf(one.value.text());
      int second = part.text().indexOf(two.value.text(), first + one.value.text().length());
      if (first >= 0 && second >= 0) {
        String text = part.text();
        String hypothesis =
            text.substring(0, first)
                + two.value.text()
                + text.substring(first + one.value.text().length(), second)
                + one.value.text()
                + text.substring(second + two.value.text().length());
        drafts.add(new Draft(Contrast.Kind.ROLES, one.value, two.value, premise, hypothesis));
      }
    }
  }

  private static void names(
      ClaimPart part, List<Name> claimed, List<Name> said, int premise, List<Draft> drafts) {
    List<Draft> missing = new ArrayList<>();
    List<Draft> present = new ArrayList<>();
    for (Name name : claimed) {
      boolean here =
          said.stream().anyMatch(other -> Names.same(name.value.text(), other.value.text()));
      for (Name other : said) {
        if (other.group.equals(name.group)
            && claimed.stream()
                .noneMatch(own -> Names.same(own.value.text(), other.value.text()))) {
          exchange(
              part, Contrast.Kind.NAME, name.value, other.value, premise, here ? present : missing);
        }
      }
    }
    missing.addAll(present);
    drafts.addAll(missing.subList(0, Math.min(NAMES_A_SENTENCE, missing.size())));
  }

  private static void exchange(
      ClaimPart part,
      Contrast.Kind kind,
      Value claimed,
      Value said,
      int premise,
      List<Draft> drafts) {
    int at = part.text().indexOf(claimed.text());
    if (at >= 0) {
      drafts.add(
          new Draft(
              kind,
              claimed,
              said,
              premise,
              part.text().substring(0, at)
                  + said.text()
                  + part.text().substring(at + claimed.text().length())));
    }
  }

  /** A name with the types that can take its place. */
  private record Name(Value value, String group) {}

  private static ImmutableList<Name> names(ClaimPart part) {
    ImmutableList.Builder<Name> all = ImmutableList.builder();
    for (Sentence sentence : part.claim().annotated().sentences()) {
      all.addAll(names(sentence, part.span()));
    }
    return all.build();
  }

  private static ImmutableList<Name> names(Sentence sentence, Span within) {
    ImmutableList.Builder<Name> names = ImmutableList.builder();
    int i = 0;
    while (i < sentence.tokens().size()) {
      Token token = sentence.token(i);
      int end = i + 1;
      Optional<String> group = group(token);
      if (group.isPresent()) {
        while (end < sentence.tokens().size()
            && sentence.token(end).entity().equals(token.entity())) {
          end++;
        }
        Span span = token.span().cover(sentence.token(end - 1).span());
        if (span.overlaps(within)) {
          names.add(
              new Name(
                  new Value(slot(sentence, end - 1), text(sentence, span), span), group.get()));
        }
      }
      i = end;
    }
    return names.build();
  }

  private static Optional<String> group(Token token) {
    return token.entity().equals("PERSON")
        ? Optional.of("PERSON")
        : PLACES_AND_BODIES.contains(token.entity()) ? Optional.of("BODY") : Optional.empty();
  }

  /** Subject or object by the grammar; a place for what hangs on a preposition of place. */
  private static Slot slot(Sentence sentence, int head) {
    return sentence
        .governor(head)
        .map(
            edge ->
                edge.is("nsubj")
                    ? Slot.SUBJECT
                    : edge.is("obl") && sentence.token(head).entity().equals("LOCATION")
                        ? Slot.PLACE
                        : Slot.OBJECT)
        .orElse(Slot.OBJECT);
  }

  private static String text(Sentence sentence, Span span) {
    StringBuilder text = new StringBuilder();
    int at = -1;
    for (Token token : sentence.tokens()) {
      if (token.span().begin() >= span.begin() && token.span().end() <= span.end()) {
        if (at >= 0 && token.span().begin() > at) {
          text.append(' ');
        }
        text.append(token.text());
        at = token.span().end();
      }
    }
    return text.toString();
  }
}
