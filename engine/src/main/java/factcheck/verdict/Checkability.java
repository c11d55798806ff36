package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.fact.FactSheet;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells claims with factual content from opinions, questions, commands and fragments. */
final class Checkability {
  private static final ImmutableSet<String> BEFORE_COMMANDS =
      ImmutableSet.of("please", "always", "never", "just");

  /** Relations that a clause hangs by. */
  private static final ImmutableSet<String> CLAUSES =
      ImmutableSet.of("ccomp", "xcomp", "advcl", "acl", "acl:relcl", "csubj", "parataxis", "dep");

  /** What is expected rather than demanded where a date is named. */
  private static final ImmutableSet<String> COURSES =
      ImmutableSet.of(
          "begin",
          "start",
          "resume",
          "end",
          "finish",
          "open",
          "reopen",
          "arrive",
          "fall",
          "drop",
          "rise",
          "grow",
          "last",
          "take",
          "complete",
          "deliver",
          "return");

  /** What stands before the items of a list: "1.", "a)". */
  private static final Pattern NUMBERING = Pattern.compile("\\d{1,2}|\\p{L}");

  private Checkability() {}

  /** Why the claim cannot be checked; empty where any of its sentences can. */
  static Optional<String> fault(FactSheet claim) {
    Optional<String> first = Optional.empty();
    boolean words = false;
    for (Sentence sentence : claim.annotated().sentences()) {
      if (sentence.tokens().stream().noneMatch(Token::isWord)) {
        continue;
      }
      words = true;
      Optional<String> fault = fault(sentence);
      if (fault.isEmpty()) {
        return Optional.empty();
      }
      first = first.or(() -> fault);
    }
    return words ? first : Optional.of("it has no words");
  }

  /** Whether a sentence states what can be checked, and so is part of the claim. */
  static boolean claimsSomething(Sentence sentence) {
    return !isIdle(sentence) && judgement(sentence).isEmpty();
  }

  /**
   * The sentences of a claim that say something and are left out beside others, each with why:
   * opinions, demands, exclamations. What only leads to others is not named.
   */
  static ImmutableList<String> leftOut(FactSheet claim) {
    return claim.annotated().sentences().stream()
        .filter(sentence -> !isIdle(sentence))
        .flatMap(
            sentence ->
                judgement(sentence).stream()
                    .map(
                        fault ->
                            "“" + sentence.span().of(claim.text()) + "” was not checked: " + fault))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Whether a sentence only leads to others or goes with them, and says nothing: "Did you know?",
   * "Wow!", "1.", ":-)".
   */
  private static boolean isIdle(Sentence sentence) {
    return address(sentence).isPresent()
        || sentence.tokens().stream()
            .filter(Token::isWord)
            .allMatch(
                token -> token.tag().equals("UH") || NUMBERING.matcher(token.text()).matches())
        || sentence.roots().stream().allMatch(root -> isExclamation(sentence, root))
            && sentence.tokens().stream().noneMatch(t -> t.isNoun() || t.tag().equals("CD"));
  }

  private static Optional<String> fault(Sentence sentence) {
    Optional<String> address = address(sentence);
    if (address.isPresent()) {
      return address;
    }
    Optional<String> judgement = judgement(sentence);
    if (judgement.isPresent()) {
      return judgement;
    }
    return Fragments.statesNothing(sentence)
        ? Optional.of("it is a fragment that states nothing")
        : Optional.empty();
  }

  /** What a sentence is that judges rather than tell. */
  private static Optional<String> judgement(Sentence sentence) {
    for (Token root : sentence.roots()) {
      if (isExclamation(sentence, root)) {
        return Optional.of("it is an exclamation");
      }
      if (isDemand(sentence, root)) {
        return Optional.of("it says what should be, not what is");
      }
      if (Opinions.speakIn(sentence, root)) {
        return Optional.of("it is an opinion");
      }
    }
    return Optional.empty();
  }

  /** What a sentence is that turns to its readers rather than tell them something. */
  private static Optional<String> address(Sentence sentence) {
    String last = sentence.tokens().get(sentence.tokens().size() - 1).text();
    if (last.equals("?")) {
      return Optional.of("it is a question");
    }
    for (Token root : sentence.roots()) {
      if (isCommand(sentence, root)) {
        return Optional.of("it is a command");
      }
      if (isWish(sentence, root)) {
        return Optional.of("it is a wish");
      }
    }
    return Optional.empty();
  }

  private static boolean isExclamation(Sentence sentence, Token root) {
    boolean counts =
        sentence.tokens().stream().anyMatch(token -> token.tag().equals("CD"))
            && !sentence.token(0).tag().startsWith("W");
    return sentence.token(sentence.tokens().size() - 1).text().equals("!")
        && !counts
        && sentence.dependents(root.index(), "nsubj", "csubj").isEmpty();
  }

  private static boolean isCommand(Sentence sentence, Token root) {
    return root.tag().equals("VB")
        && sentence.tokens().stream().noneMatch(token -> isMainVerb(sentence, token))
        && sentence.dependents(root.index(), "nsubj", "cop").isEmpty()
        && (sentence.dependents(root.index(), "aux").isEmpty() || isNot(sentence, root))
        && (root.index() == 0
            || BEFORE_COMMANDS.contains(sentence.token(0).text().toLowerCase(Locale.ROOT))
            || isNot(sentence, root));
  }

  /** A finite verb of no subordinate clause: "Tear gas was used" commands nothing. */
  private static boolean isMainVerb(Sentence sentence, Token token) {
    boolean finite = token.tag().equals("VBZ") || token.tag().equals("VBD");
    int clause = token.index();
    Optional<Dependency> edge = sentence.governor(clause);
    while (finite && edge.isPresent() && !CLAUSES.contains(edge.get().relation())) {
      clause = edge.get().governor();
      if (clause < 0) {
        return true;
      }
      edge = sentence.governor(clause);
    }
    return finite
        && edge.isPresent()
        && !edge.get().is("acl")
        && sentence.dependents(clause, "mark").isEmpty()
        && sentence.subtree(clause).stream()
            .noneMatch(i -> sentence.token(i).tag().startsWith("W"));
  }

  /** "May they rest in peace"; but not "May 5 was the day" nor "May voted for it". */
  private static boolean isWish(Sentence sentence, Token root) {
    Token first = sentence.token(0);
    return first.text().equals("May")
        && first.tag().equals("MD")
        && (root.equals(first) || sentence.dependents(root.index(), "aux").contains(first))
        && sentence.tokens().size() > 1
        && !sentence.token(1).tag().equals("CD")
        && !sentence.token(1).isVerb();
  }

  /** "Schools ought to pay": a demand of nobody's in particular; "should open in May" is a plan. */
  private static boolean isDemand(Sentence sentence, Token root) {
    boolean planned =
        COURSES.contains(root.lemma())
            && sentence.tokens().stream().anyMatch(token -> token.entity().equals("DATE"));
    if (planned || Opinions.areAnothers(sentence, root)) {
      return false;
    }
    return sentence.dependents(root.index(), "aux").stream()
            .map(token -> token.lemma().toLowerCase(Locale.ROOT))
            .anyMatch(lemma -> lemma.equals("should") || lemma.equals("ought"))
        || root.lemma().equals("ought");
  }

  private static boolean isNot(Sentence sentence, Token root) {
    return root.index() <= 2 && sentence.token(0).lemma().equals("do");
  }
}
