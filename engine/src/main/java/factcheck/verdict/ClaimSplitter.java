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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Splits a claim into atomic claims: its sentences, and in each the coordinated main clauses.
 * Sentences that state nothing that can be checked are left out.
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
      if (heads.isEmpty()) {
        parts.add(unparsed(claim, sentence));
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

  /** The sentences that can be checked; all of them where none can. */
  private static ImmutableList<Sentence> content(FactSheet claim) {
    ImmutableList<Sentence> content =
        claim.annotated().sentences().stream()
            .filter(Checkability::claimsSomething)
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

  /**
   * One claim are "X did not A or B" and "either A or B"; "X has not done A and B", which denies
   * both together; and "X founded and runs the club", where the first verb shares the object.
   */
  private static boolean isSeparable(Sentence sentence, int root, int other) {
    return sentence.dependents(other, "cc").stream()
            .noneMatch(cc -> cc.lemma().equals("or") || cc.lemma().equals("nor"))
        && sentence.dependents(root, "cc:preconj").isEmpty()
        && !(PartText.sharesAuxiliaries(sentence, root, other)
            && PartText.auxiliaries(sentence, root).stream().anyMatch(PartText::isNegation))
        && !mayShareObject(sentence, root, other);
  }

  private static boolean mayShareObject(Sentence sentence, int verb, int next) {
    return !sentence.dependents(next, "obj").isEmpty()
        && sentence.dependents(verb, "obj", "obl", "xcomp", "ccomp", "cop").isEmpty()
        && IntStream.range(verb + 1, next)
            .mapToObj(sentence::token)
            .allMatch(token -> token.tag().equals("CC") || token.tag().startsWith("RB"));
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
    Span span =
        sentence
            .token(tokens.first())
            .span()
            .cover(sentence.token(closed(sentence, tokens.first(), tokens.last())).span());
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
        PartText.of(claim, sentence, heads, which, span),
        span,
        facts,
        terms(claim, sentence, tokens, facts));
  }

  /** A sentence too long for a parse is one part. */
  private static ClaimPart unparsed(FactSheet claim, Sentence sentence) {
    return new ClaimPart(
        claim,
        sentence.span().of(claim.text()),
        sentence.span(),
        claim.facts().stream().filter(fact -> fact.sentence() == sentence.index()).toList(),
        ImmutableList.copyOf(claim.terms().get(sentence.index())));
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

  /** The last token, or the mark behind it that closes a quotation begun within the part. */
  private static int closed(Sentence sentence, int first, int last) {
    long marks =
        IntStream.rangeClosed(first, last).filter(i -> isQuotationMark(sentence.token(i))).count();
    int next = last + 1;
    return marks % 2 == 1
            && next < sentence.tokens().size()
            && isQuotationMark(sentence.token(next))
        ? next
        : last;
  }

  private static boolean isQuotationMark(Token token) {
    return token.tag().equals("``") || token.tag().equals("''");
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
