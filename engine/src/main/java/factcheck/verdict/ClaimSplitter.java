package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.fact.Fact;
import factcheck.fact.FactSheet;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import factcheck.value.Term;
import factcheck.value.Terms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Splits a claim into atomic claims: its sentences, and in each the coordinated main clauses.
 * Sentences that claim nothing are left out.
 */
final class ClaimSplitter {
  private ClaimSplitter() {}

  static ImmutableList<ClaimPart> split(FactSheet claim) {
    ImmutableList.Builder<ClaimPart> parts = ImmutableList.builder();
    for (Sentence sentence : content(claim)) {
      List<Integer> heads = heads(sentence);
      for (int i = 0; i < heads.size(); i++) {
        parts.add(part(claim, sentence, heads, i));
      }
    }
    return parts.build();
  }

  /** The claim as one part. */
  static ClaimPart whole(FactSheet claim) {
    ImmutableList<Sentence> content = content(claim);
    return content.size() == claim.annotated().sentences().size()
        ? new ClaimPart(
            claim,
            claim.text().strip(),
            new Span(0, claim.text().length()),
            claim.facts(),
            terms(claim, content))
        : new ClaimPart(
            claim,
            content.stream()
                .map(sentence -> sentence.span().of(claim.text()))
                .collect(Collectors.joining(" ")),
            content.get(0).span().cover(content.get(content.size() - 1).span()),
            claim.facts().stream()
                .filter(fact -> content.stream().anyMatch(s -> s.index() == fact.sentence()))
                .toList(),
            terms(claim, content));
  }

  private static ImmutableList<Term> terms(FactSheet claim, List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> claim.terms().get(sentence.index()).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The sentences that claim something; all of them where none does. */
  private static ImmutableList<Sentence> content(FactSheet claim) {
    ImmutableList<Sentence> content =
        claim.annotated().sentences().stream()
            .filter(sentence -> !Checkability.isIdle(sentence))
            .collect(ImmutableList.toImmutableList());
    return content.isEmpty() ? ImmutableList.copyOf(claim.annotated().sentences()) : content;
  }

  /** Heads of the coordinated main clauses, in text order. */
  private static List<Integer> heads(Sentence sentence) {
    List<Integer> heads = new ArrayList<>();
    for (Token root : sentence.roots()) {
      heads.add(root.index());
      for (Dependency edge : sentence.dependents(root.index())) {
        if (edge.is("conj")
            && isClause(sentence, edge.dependent())
            && isSeparable(sentence, root.index(), edge.dependent())) {
          heads.add(edge.dependent());
        }
      }
    }
    return heads;
  }

  private static boolean isClause(Sentence sentence, int head) {
    Token token = sentence.token(head);
    return token.isVerb() && !token.tag().equals("VB")
        || !sentence.dependents(head, "cop").isEmpty()
        || !sentence.dependents(head, "nsubj", "aux").isEmpty();
  }

  /** "X did not A or B" and "either A or B" are one claim. */
  private static boolean isSeparable(Sentence sentence, int root, int other) {
    return sentence.dependents(other, "cc").stream()
            .noneMatch(cc -> cc.lemma().equals("or") || cc.lemma().equals("nor"))
        && sentence.dependents(root, "cc:preconj").isEmpty();
  }

  private static ClaimPart part(
      FactSheet claim, Sentence sentence, List<Integer> heads, int which) {
    NavigableSet<Integer> tokens = sentence.subtree(heads.get(which));
    for (int other : heads) {
      if (other != heads.get(which) && tokens.contains(other)) {
        tokens.removeAll(sentence.subtree(other));
      }
    }
    if (heads.size() == 1) {
      sentence.tokens().forEach(token -> tokens.add(token.index()));
    } else {
      // The full stop hangs on the first clause, and would stretch it over all others.
      tokens.removeIf(i -> i == sentence.tokens().size() - 1 && !sentence.token(i).isWord());
    }
    trim(sentence, tokens);
    Span span = sentence.token(tokens.first()).span().cover(sentence.token(tokens.last()).span());
    ImmutableList<Fact> facts =
        claim.facts().stream()
            .filter(fact -> fact.sentence() == sentence.index())
            .filter(
                fact ->
                    tokens.stream()
                        .anyMatch(i -> sentence.token(i).span().equals(fact.predicateSpan())))
            .collect(ImmutableList.toImmutableList());
    return new ClaimPart(
        claim,
        text(claim, sentence, heads.get(which), span, which, facts),
        span,
        facts,
        terms(claim, sentence, tokens, facts));
  }

  private static void trim(Sentence sentence, NavigableSet<Integer> tokens) {
    while (tokens.size() > 1 && isTrimmed(sentence.token(tokens.last()))) {
      tokens.remove(tokens.last());
    }
    while (tokens.size() > 1 && isTrimmed(sentence.token(tokens.first()))) {
      tokens.remove(tokens.first());
    }
  }

  private static boolean isTrimmed(Token token) {
    return token.text().equals(",") || token.text().equals(";") || token.tag().equals("CC");
  }

  private static String text(
      FactSheet claim, Sentence sentence, int head, Span span, int which, List<Fact> facts) {
    String words = span.of(claim.text());
    if (which == 0 || !sentence.dependents(head, "nsubj", "csubj").isEmpty()) {
      return words;
    }
    Optional<Fact> main =
        facts.stream()
            .filter(fact -> fact.predicateSpan().equals(sentence.token(head).span()))
            .findFirst();
    return main.flatMap(Fact::subject).map(subject -> subject.text() + " " + words).orElse(words);
  }

  private static ImmutableList<Term> terms(
      FactSheet claim, Sentence sentence, NavigableSet<Integer> tokens, List<Fact> facts) {
    if (tokens.size() == sentence.tokens().size() || facts.isEmpty()) {
      return ImmutableList.copyOf(claim.terms().get(sentence.index()));
    }
    LinkedHashSet<Term> terms = new LinkedHashSet<>();
    facts.get(0).subject().ifPresent(subject -> terms.addAll(subject.meaning().terms()));
    for (int i : tokens) {
      Terms.of(sentence.token(i)).ifPresent(terms::add);
    }
    return ImmutableList.copyOf(terms);
  }
}
