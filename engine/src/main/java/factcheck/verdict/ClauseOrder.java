package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.fact.Slot;
import factcheck.text.AnnotatedText;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which of two clauses of one sentence came first: by "before" and "after" ("a week before he
 * left"), "by the time", and "had already ... when".
 */
final class ClauseOrder {
  private static final ImmutableSet<String> CLAUSES = ImmutableSet.of("advcl", "acl:relcl");

  private ClauseOrder() {}

  /** The orders that a text gives to some of its facts. */
  static ImmutableList<EventOrder> of(AnnotatedText text, List<Fact> facts) {
    ImmutableList.Builder<EventOrder> orders = ImmutableList.builder();
    for (int i : facts.stream().mapToInt(Fact::sentence).distinct().toArray()) {
      Sentence sentence = text.sentences().get(i);
      for (Dependency edge : sentence.dependencies()) {
        if (CLAUSES.contains(edge.relation()) && edge.governor() >= 0) {
          read(sentence, edge, facts, orders);
        }
      }
    }
    return orders.build();
  }

  private static void read(
      Sentence sentence,
      Dependency edge,
      List<Fact> facts,
      ImmutableList.Builder<EventOrder> orders) {
    Optional<Fact> below = fact(sentence, edge.dependent(), facts);
    Optional<Token> time = theTime(sentence, edge);
    int above =
        time.filter(token -> token.index() == edge.governor())
            .flatMap(token -> sentence.governor(token.index()))
            .map(Dependency::governor)
            .orElse(edge.governor());
    if (below.isEmpty() || above < 0 || time.isEmpty() && !edge.is("advcl")) {
      return;
    }
    for (Fact main : told(sentence, edge, above, facts)) {
      time.map(token -> over(sentence, edge, token, main, below.get()))
          .or(() -> marked(sentence, edge, above, main, below.get()))
          .ifPresent(orders::add);
    }
  }

  /**
   * What the clause stands beside: its verb, and those joined to it where the clause goes first.
   */
  private static ImmutableList<Fact> told(
      Sentence sentence, Dependency edge, int above, List<Fact> facts) {
    ImmutableList.Builder<Fact> told = ImmutableList.builder();
    fact(sentence, above, facts).ifPresent(told::add);
    if (edge.dependent() < above) {
      sentence
          .dependents(above, "conj")
          .forEach(verb -> fact(sentence, verb.index(), facts).ifPresent(told::add));
    }
    return told.build();
  }

  /** "By the time it came out": the main clause was over. */
  private static EventOrder over(
      Sentence sentence, Dependency edge, Token time, Fact main, Fact below) {
    Span words = words(sentence, edge.dependent(), time.index() - 2);
    return new EventOrder(main, below, main, words, Optional.empty());
  }

  private static Optional<EventOrder> marked(
      Sentence sentence, Dependency edge, int above, Fact main, Fact below) {
    for (Token mark : sentence.dependents(edge.dependent(), "mark", "advmod", "case")) {
      String word = lower(mark);
      boolean mainFirst = word.equals("before") || word.equals("when") && isOver(sentence, above);
      if (mainFirst || word.equals("after")) {
        Optional<Argument> distance = distance(main, sentence, mark);
        int from = distance.map(one -> first(sentence, one)).orElse(mark.index());
        return Optional.of(
            new EventOrder(
                mainFirst ? main : below,
                mainFirst ? below : main,
                main,
                words(sentence, edge.dependent(), from),
                distance.flatMap(TimeComparer::length)));
      }
    }
    return Optional.empty();
  }

  /** The noun of "by the time", of which the clause hangs or beside which it stands. */
  private static Optional<Token> theTime(Sentence sentence, Dependency edge) {
    for (int i = 2; i < edge.dependent(); i++) {
      if (lower(sentence.token(i)).equals("time")
          && lower(sentence.token(i - 1)).equals("the")
          && lower(sentence.token(i - 2)).equals("by")
          && (edge.governor() == i || isNextClause(sentence, i, edge))) {
        return Optional.of(sentence.token(i));
      }
    }
    return Optional.empty();
  }

  /**
   * "By the time the film came out" with the clause below the main verb, as parsers often have it.
   */
  private static boolean isNextClause(Sentence sentence, int time, Dependency edge) {
    return sentence.governor(time).filter(one -> one.governor() == edge.governor()).isPresent()
        && sentence.subtree(edge.dependent()).first() == time + 1;
  }

  /** "Had already left": over by the time of a "when" clause. */
  private static boolean isOver(Sentence sentence, int verb) {
    boolean had =
        sentence.dependents(verb, "aux").stream().anyMatch(token -> lower(token).equals("had"));
    boolean already =
        sentence.dependents(verb, "advmod").stream()
            .anyMatch(token -> lower(token).equals("already"));
    return had && already;
  }

  /** "A week" right before "before" or "after". */
  private static Optional<Argument> distance(Fact main, Sentence sentence, Token mark) {
    if (mark.index() == 0) {
      return Optional.empty();
    }
    int end = sentence.token(mark.index() - 1).span().end();
    return main.fillers(Slot.TIME).stream()
        .filter(time -> time.span().end() == end && time.role().isEmpty())
        .findFirst();
  }

  private static int first(Sentence sentence, Argument argument) {
    return sentence.tokens().stream()
        .filter(token -> token.span().begin() >= argument.span().begin())
        .findFirst()
        .orElseThrow()
        .index();
  }

  private static Span words(Sentence sentence, int clause, int from) {
    Span begin = sentence.token(from).span();
    return sentence.subtree(clause).stream()
        .filter(token -> token >= from)
        .map(token -> sentence.token(token).span())
        .reduce(begin, Span::cover);
  }

  private static Optional<Fact> fact(Sentence sentence, int head, List<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.sentence() == sentence.index())
        .filter(fact -> fact.predicateSpan().equals(sentence.token(head).span()))
        .findFirst();
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
