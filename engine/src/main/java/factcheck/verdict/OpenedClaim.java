package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.fact.Slot;
import factcheck.text.AnnotatedText;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import factcheck.value.QuantityReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a claim with one slot left open: "some" for a number, "someone" for a name, nothing for
 * a time or a place.
 *
 * @param slot the slot
 * @param words its words in the claim
 * @param text the part without them
 */
record OpenedClaim(Slot slot, Span words, String text) {
  private static final ImmutableSet<String> PREPOSITIONS = ImmutableSet.of("IN", "TO");

  /**
   * A part with each of its slots left open in turn: numbers first, then as the facts have them.
   */
  static ImmutableList<OpenedClaim> of(ClaimPart part) {
    AnnotatedText claim = part.claim().annotated();
    List<OpenedClaim> all = new ArrayList<>();
    for (Sentence sentence : claim.sentences()) {
      for (QuantityReader.Found found : QuantityReader.read(sentence)) {
        if (found.span().overlaps(part.span())) {
          add(all, part, Slot.QUANTITY, number(sentence, found), "some");
        }
      }
    }
    for (Fact fact : part.facts()) {
      Sentence sentence = claim.sentences().get(fact.sentence());
      for (Argument argument : fact.arguments()) {
        switch (argument.slot()) {
          case TIME, PLACE, MANNER ->
              add(all, part, argument.slot(), withPreposition(sentence, argument.span()), "");
          case OBJECT -> add(all, part, Slot.OBJECT, argument.span(), open(argument));
          default -> {}
        }
      }
      fact.subject()
          .ifPresent(subject -> add(all, part, Slot.SUBJECT, subject.span(), open(subject)));
    }
    return ImmutableList.copyOf(all);
  }

  private static String open(Argument argument) {
    return argument.meaning().names().isEmpty() ? "something" : "someone";
  }

  private static void add(
      List<OpenedClaim> all, ClaimPart part, Slot slot, Span words, String open) {
    boolean known = all.stream().anyMatch(one -> one.words().equals(words));
    int at = position(part, words);
    if (known || at < 0) {
      return;
    }
    String text = part.text().substring(0, at) + open + part.text().substring(at + words.length());
    text = text.replaceAll("\\s+", " ").replaceAll(" (?=[.,;:])", "").strip();
    if (text.length() > 1) {
      String capital = Character.toUpperCase(text.charAt(0)) + text.substring(1);
      all.add(new OpenedClaim(slot, words, capital));
    }
  }

  /** Where words of the claim stand in the part's own text; -1 where they do not. */
  private static int position(ClaimPart part, Span words) {
    String claim = part.claim().text();
    if (part.text().equals(part.span().of(claim))) {
      return part.span().contains(words) ? words.begin() - part.span().begin() : -1;
    }
    Matcher found =
        Pattern.compile("(?<!\\w)" + Pattern.quote(words.of(claim)) + "(?!\\w)")
            .matcher(part.text());
    return found.find() ? found.start() : -1;
  }

  /** The words of the number alone, without what is counted. */
  private static Span number(Sentence sentence, QuantityReader.Found found) {
    return sentence.tokens().stream()
        .filter(token -> token.span().overlaps(found.span()) && token.tag().equals("CD"))
        .map(Token::span)
        .reduce(Span::cover)
        .orElse(found.span());
  }

  private static Span withPreposition(Sentence sentence, Span words) {
    for (int i = 1; i < sentence.tokens().size(); i++) {
      Token before = sentence.token(i - 1);
      if (sentence.token(i).span().begin() == words.begin()
          && PREPOSITIONS.contains(before.tag())) {
        return before.span().cover(words);
      }
    }
    return words;
  }
}
