package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.fact.Fact;
import factcheck.text.AnnotatedText;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Two facts of which a sentence says which came first: "she taught before she joined the bank".
 *
 * @param first the earlier one
 * @param then the later one
 * @param main the one of the main clause
 * @param words the words that say so, with the clause that they open
 */
record ClauseOrder(Fact first, Fact then, Fact main, Span words) {
  /** The orders that "before" and "after" give to facts of a text. */
  static ImmutableList<ClauseOrder> of(AnnotatedText text, List<Fact> facts) {
    ImmutableList.Builder<ClauseOrder> orders = ImmutableList.builder();
    for (int i : facts.stream().mapToInt(Fact::sentence).distinct().toArray()) {
      Sentence sentence = text.sentences().get(i);
      for (Dependency edge : sentence.dependencies()) {
        if (edge.is("advcl") && edge.governor() >= 0) {
          read(sentence, edge, facts).ifPresent(orders::add);
        }
      }
    }
    return orders.build();
  }

  private static Optional<ClauseOrder> read(Sentence sentence, Dependency edge, List<Fact> facts) {
    Optional<Fact> main = fact(sentence, edge.governor(), facts);
    Optional<Fact> below = fact(sentence, edge.dependent(), facts);
    Optional<Token> mark =
        sentence.dependents(edge.dependent(), "mark").stream()
            .filter(token -> isBefore(token) || isAfter(token))
            .findFirst();
    if (main.isEmpty() || below.isEmpty() || mark.isEmpty()) {
      return Optional.empty();
    }
    Span words =
        sentence.subtree(edge.dependent()).stream()
            .filter(token -> token >= mark.get().index())
            .map(token -> sentence.token(token).span())
            .reduce(mark.get().span(), Span::cover);
    return Optional.of(
        isBefore(mark.get())
            ? new ClauseOrder(main.get(), below.get(), main.get(), words)
            : new ClauseOrder(below.get(), main.get(), main.get(), words));
  }

  private static Optional<Fact> fact(Sentence sentence, int head, List<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.predicateSpan().equals(sentence.token(head).span()))
        .findFirst();
  }

  private static boolean isBefore(Token mark) {
    return mark.text().toLowerCase(Locale.ROOT).equals("before");
  }

  private static boolean isAfter(Token mark) {
    return mark.text().toLowerCase(Locale.ROOT).equals("after");
  }

  boolean orders(Fact one, Fact two) {
    return first.id() == one.id() && then.id() == two.id();
  }
}
