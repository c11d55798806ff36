package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.fact.FactSheet;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a clause of a claim as a sentence of its own: with the subject, the auxiliaries and the
 * leading date that it shares with the first clause.
 */
final class PartText {
  private static final ImmutableSet<String> DATES = ImmutableSet.of("DATE", "TIME");

  /** Forms that need an auxiliary. */
  private static final ImmutableSet<String> BARE = ImmutableSet.of("VB", "VBN", "VBG");

  private PartText() {}

  /**
   * The part's words, with what they share.
   *
   * @param heads the heads of the sentence's clauses, in text order
   * @param which of them is the part's
   * @param span the part's own words
   */
  static String of(FactSheet claim, Sentence sentence, List<Integer> heads, int which, Span span) {
    String words = span.of(claim.text());
    if (which == 0) {
      return words;
    }
    int first = heads.get(0);
    int head = heads.get(which);
    StringBuilder text = new StringBuilder();
    leadingDate(sentence, first, head)
        .ifPresent(date -> text.append(date.of(claim.text())).append(", "));
    if (sentence.dependents(head, "nsubj", "nsubj:pass", "csubj").isEmpty()) {
      subject(claim, sentence, first).ifPresent(subject -> text.append(subject).append(' '));
      if (sharesAuxiliaries(sentence, first, head)) {
        auxiliaries(sentence, first).forEach(token -> text.append(token.text()).append(' '));
      }
    }
    return text.append(words).toString();
  }

  /** "were arrested and charged", "will cut and close": the second verb is nothing by itself. */
  static boolean sharesAuxiliaries(Sentence sentence, int first, int head) {
    return BARE.contains(sentence.token(head).tag())
        && sentence.token(head).tag().equals(sentence.token(first).tag())
        && sentence.dependents(head, "aux", "aux:pass", "cop", "nsubj", "nsubj:pass").isEmpty();
  }

  /** The auxiliaries of a verb, and "not" or "never" among them, in text order. */
  static ImmutableList<Token> auxiliaries(Sentence sentence, int verb) {
    return Stream.concat(
            sentence.dependents(verb, "aux", "aux:pass").stream(),
            sentence.dependents(verb, "advmod").stream().filter(PartText::isNegation))
        .filter(token -> token.index() < verb)
        .sorted((a, b) -> Integer.compare(a.index(), b.index()))
        .collect(ImmutableList.toImmutableList());
  }

  static boolean isNegation(Token token) {
    return NegationWords.ALL.contains(token.lemma());
  }

  /** The subject of the first clause as its fact has it; of a passive, what it is done to. */
  private static Optional<String> subject(FactSheet claim, Sentence sentence, int first) {
    Optional<Token> noun = sentence.dependent(first, "nsubj", "nsubj:pass", "csubj");
    return noun.flatMap(
        token ->
            claim.facts().stream()
                .filter(fact -> fact.predicateSpan().equals(sentence.token(first).span()))
                .flatMap(PartText::places)
                .filter(argument -> argument.span().contains(token.span()))
                .map(Argument::text)
                .findFirst());
  }

  private static Stream<Argument> places(Fact fact) {
    return Stream.concat(fact.subject().stream(), fact.arguments().stream());
  }

  /** "On Monday," before the first subject holds for every clause that has no date of its own. */
  private static Optional<Span> leadingDate(Sentence sentence, int first, int head) {
    Optional<Token> subject = sentence.dependent(first, "nsubj", "nsubj:pass", "csubj");
    if (subject.isEmpty() || hasDate(sentence, head)) {
      return Optional.empty();
    }
    return sentence.dependents(first).stream()
        .filter(edge -> edge.relation().startsWith("obl"))
        .map(Dependency::dependent)
        .filter(noun -> noun < subject.get().index() && hasDate(sentence, noun))
        .map(
            noun ->
                sentence.subtree(noun).stream()
                    .map(i -> sentence.token(i).span())
                    .collect(Collectors.reducing(Span::cover))
                    .orElseThrow())
        .findFirst();
  }

  private static boolean hasDate(Sentence sentence, int head) {
    return sentence.subtree(head).stream()
        .anyMatch(i -> DATES.contains(sentence.token(i).entity()));
  }
}
