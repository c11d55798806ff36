package factcheck.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Walks over a sentence's dependency tree from clause to clause: whose subject stands above a word,
 * who says it, what the subjects are. What a pronoun means is for {@link ReferenceResolver}.
 */
final class Clauses {
  private static final ImmutableSet<String> NUMBERS =
      ImmutableSet.of(
          "lot",
          "lots",
          "number",
          "dozen",
          "dozens",
          "hundred",
          "hundreds",
          "thousand",
          "thousands",
          "million",
          "millions",
          "majority",
          "minority",
          "percent",
          "proportion",
          "quarter",
          "rest",
          "third",
          "couple",
          "handful",
          "series",
          "some",
          "many",
          "most",
          "half",
          "all");

  /** Who speaks for somebody else. */
  private static final ImmutableSet<String> SPOKESPEOPLE =
      ImmutableSet.of(
          "aide",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "lawyer",
          "attorney",
          "agent",
          "adviser",
          "advisor",
          "representative",
          "publicist");

  private Clauses() {}

  /**
   * The subject of the clause above that the pronoun's clause hangs on: "Suga told Putin he ...",
   * "after he took office, Suga ...".
   */
  static Optional<Token> subjectAbove(Sentence sentence, int token) {
    Optional<Dependency> edge = above(sentence, token);
    boolean first = true;
    for (int steps = 0; edge.isPresent() && steps < sentence.tokens().size(); steps++) {
      int governor = edge.get().governor();
      boolean clausal =
          edge.get().is("ccomp")
              || edge.get().is("advcl")
              || edge.get().is("xcomp")
              || edge.get().is("parataxis")
              || (edge.get().is("conj") && !first);
      boolean ownSubject = first && (edge.get().is("nsubj") || isObject(sentence, token));
      boolean predicate =
          sentence.token(governor).isVerb() || !sentence.dependents(governor, "cop").isEmpty();
      if (clausal || !ownSubject && !edge.get().is("nsubj") && predicate) {
        Optional<Token> subject =
            sentence
                .dependent(governor, "nsubj")
                .map(found -> antecedent(sentence, governor, found));
        if (subject.isPresent()
            && subject.get().index() != token
            && !sentence.subtree(subject.get().index()).contains(token)) {
          return subject;
        }
      }
      first = false;
      edge = above(sentence, governor);
    }
    return Optional.empty();
  }

  /** The edge of a token that hangs on another one. */
  private static Optional<Dependency> above(Sentence sentence, int token) {
    return sentence.governor(token).filter(edge -> edge.governor() >= 0);
  }

  /**
   * The object of the clause above, where the token is the subject of what is told of its
   * circumstances: "the crew saved 20 more after they fell".
   */
  static Optional<Token> objectAbove(Sentence sentence, int token) {
    return sentence
        .governor(token)
        .filter(edge -> edge.is("nsubj") && edge.governor() >= 0)
        .flatMap(edge -> sentence.governor(edge.governor()))
        .filter(edge -> edge.is("advcl") && edge.governor() >= 0)
        .flatMap(edge -> sentence.dependent(edge.governor(), "obj"))
        .filter(object -> object.index() < token);
  }

  /** The nearest object before the token of another verb than its own. */
  static Optional<Token> objectBefore(Sentence sentence, int token) {
    int own = sentence.governor(token).map(Dependency::governor).orElse(-1);
    return sentence.dependencies().stream()
        .filter(edge -> edge.is("obj") && edge.dependent() < token && edge.governor() != own)
        .map(edge -> sentence.token(edge.dependent()))
        .reduce((earlier, later) -> earlier.index() > later.index() ? earlier : later);
  }

  /** "Found the ring and sold it": the object of the verb that the pronoun's verb goes on from. */
  static Optional<Token> sharedObject(Sentence sentence, int token) {
    return sentence
        .governor(token)
        .filter(edge -> edge.governor() >= 0)
        .flatMap(edge -> sentence.governor(edge.governor()))
        .filter(edge -> edge.is("conj") && edge.governor() >= 0)
        .filter(edge -> sentence.dependents(edge.dependent(), "nsubj").isEmpty())
        .flatMap(edge -> sentence.dependent(edge.governor(), "obj"))
        .filter(object -> object.index() < token);
  }

  /** "Devocht, who told Montalvo he would help": "who" is the noun that its clause hangs on. */
  private static Token antecedent(Sentence sentence, int verb, Token subject) {
    return subject.tag().startsWith("W")
        ? sentence
            .governor(verb)
            .filter(edge -> edge.is("acl") && edge.governor() >= 0)
            .map(edge -> sentence.token(edge.governor()))
            .orElse(subject)
        : subject;
  }

  /** The subject of the speech verb that the token's clause is the content of. */
  static Optional<Token> speakerOf(Sentence sentence, int token) {
    Optional<Dependency> edge = above(sentence, token);
    for (int steps = 0; edge.isPresent() && steps < sentence.tokens().size(); steps++) {
      int governor = edge.get().governor();
      if ((edge.get().is("ccomp") || edge.get().is("parataxis") || edge.get().is("dep"))
          && SpeechVerbs.contains(sentence.token(governor).lemma())) {
        return sentence.dependent(governor, "nsubj").map(subject -> personIn(sentence, subject));
      }
      edge = above(sentence, governor);
    }
    return Optional.empty();
  }

  /**
   * "After the conversation, Suga said": a name wrongly read as apposition to the noun before it.
   */
  static Token personIn(Sentence sentence, Token subject) {
    return subject.entity().equals("PERSON")
        ? subject
        : sentence.dependents(subject.index(), "appos", "dep").stream()
            .filter(token -> token.entity().equals("PERSON"))
            .findFirst()
            .orElse(subject);
  }

  /**
   * "Lee has refused, although an aide said he may come": who speaks for the subject of the clause
   * above speaks of that one.
   */
  static Token principal(Sentence sentence, Token reporter) {
    return SPOKESPEOPLE.contains(reporter.lemma())
        ? sentence
            .governor(reporter.index())
            .filter(edge -> edge.is("nsubj") && edge.governor() >= 0)
            .flatMap(edge -> sentence.governor(edge.governor()))
            .filter(edge -> edge.governor() >= 0 && (edge.is("advcl") || edge.is("conj")))
            .flatMap(edge -> sentence.dependent(edge.governor(), "nsubj"))
            .filter(subject -> subject.entity().equals("PERSON"))
            .orElse(reporter)
        : reporter;
  }

  /** "Suga met him": an object is somebody else than the subject; asked of no reflexive. */
  static boolean isObject(Sentence sentence, int token) {
    return sentence.token(token).tag().equals("PRP")
        && sentence
            .governor(token)
            .map(edge -> edge.is("obj") || edge.is("iobj") || edge.is("obl"))
            .orElse(false);
  }

  /** "Himself", "themselves": whoever does what the clause tells. */
  static boolean isReflexive(Token token) {
    String lower = token.text().toLowerCase(Locale.ROOT);
    return token.tag().equals("PRP") && (lower.endsWith("self") || lower.endsWith("selves"));
  }

  /**
   * Who does what the clause of an object tells: its subject, or for an infinitive the object or
   * the subject of the verb above.
   */
  static Optional<Token> doer(Sentence sentence, int token) {
    Optional<Token> own = ownSubject(sentence, token);
    if (own.isPresent()) {
      return own;
    }
    Optional<Dependency> edge =
        sentence
            .governor(token)
            .filter(e -> e.governor() >= 0)
            .flatMap(e -> sentence.governor(e.governor()));
    for (int steps = 0; edge.isPresent() && steps < sentence.tokens().size(); steps++) {
      int above = edge.get().governor();
      if (above < 0) {
        return Optional.empty();
      }
      Optional<Token> doer =
          sentence.dependent(above, "obj").or(() -> sentence.dependent(above, "nsubj"));
      if (edge.get().is("acl") || doer.isPresent()) {
        return edge.get().is("acl") ? Optional.of(sentence.token(above)) : doer;
      }
      edge = sentence.governor(above);
    }
    return Optional.empty();
  }

  /** Whether the token is the subject of a relative clause. */
  static boolean isInRelative(Sentence sentence, int token) {
    return sentence
        .governor(token)
        .filter(edge -> edge.is("nsubj") && edge.governor() >= 0)
        .flatMap(edge -> sentence.governor(edge.governor()))
        .map(edge -> edge.relation().equals("acl:relcl"))
        .orElse(false);
  }

  /** "Lots of new people": the last word of what a noun of number counts; else the noun's own. */
  static int quantified(Sentence sentence, Token noun) {
    if (!NUMBERS.contains(noun.lemma())) {
      return noun.index();
    }
    return sentence.dependents(noun.index(), "nmod").stream()
        .filter(
            counted ->
                sentence.dependents(counted.index(), "case").stream()
                    .anyMatch(word -> word.text().equals("of")))
        .map(Token::index)
        .filter(index -> index > noun.index())
        .findFirst()
        .orElse(noun.index());
  }

  /** Subjects of the main clauses of a sentence, and of what is said in them. */
  static ImmutableList<Token> mainSubjects(Sentence sentence) {
    ImmutableList.Builder<Token> subjects = ImmutableList.builder();
    for (Token root : sentence.roots()) {
      addSubjects(sentence, root, subjects);
      if (SpeechVerbs.contains(root.lemma())) {
        sentence
            .dependents(root.index(), "ccomp")
            .forEach(said -> addSubjects(sentence, said, subjects));
      }
    }
    return subjects.build();
  }

  /** Subjects of the clauses of a sentence, those of speech verbs last. */
  static ImmutableList<Token> toldFirst(Sentence sentence) {
    ImmutableList<Token> all = subjects(sentence);
    return Stream.concat(
            all.stream().filter(subject -> !speaks(sentence, subject)),
            all.stream().filter(subject -> speaks(sentence, subject)))
        .collect(ImmutableList.toImmutableList());
  }

  private static void addSubjects(
      Sentence sentence, Token head, ImmutableList.Builder<Token> subjects) {
    subjects.addAll(sentence.dependents(head.index(), "nsubj"));
    for (Token other : sentence.dependents(head.index(), "conj")) {
      subjects.addAll(sentence.dependents(other.index(), "nsubj"));
    }
  }

  /** Whether the token is the subject of a speech verb. */
  static boolean speaks(Sentence sentence, Token token) {
    return sentence
        .governor(token.index())
        .filter(edge -> edge.relation().equals("nsubj") && edge.governor() >= 0)
        .map(edge -> SpeechVerbs.contains(sentence.token(edge.governor()).lemma()))
        .orElse(false);
  }

  /** Who may speak in a sentence: main subjects, those of speech verbs, then sources. */
  static ImmutableList<Token> speakers(Sentence sentence) {
    return Stream.of(
            mainSubjects(sentence).stream(),
            subjects(sentence).stream().filter(subject -> speaks(sentence, subject)),
            sentence.tokens().stream()
                .filter(
                    token ->
                        sentence.dependents(token.index(), "case").stream()
                            .anyMatch(word -> word.text().equalsIgnoreCase("according"))))
        .flatMap(Function.identity())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The subject of the verb that a token is an object of, or of the verb that one goes on from; for
   * an infinitive below a verb without an object, the subject of that verb: "the guests may try
   * them on and play with them".
   */
  static Optional<Token> ownSubject(Sentence sentence, int token) {
    Optional<Dependency> edge = sentence.governor(token);
    for (int steps = 0; edge.isPresent() && steps < sentence.tokens().size(); steps++) {
      int verb = edge.get().governor();
      Optional<Token> subject = verb < 0 ? Optional.empty() : sentence.dependent(verb, "nsubj");
      if (verb < 0 || subject.isPresent()) {
        return subject;
      }
      edge =
          sentence
              .governor(verb)
              .filter(above -> above.is("conj") || above.is("xcomp") && !helps(sentence, above));
    }
    return Optional.empty();
  }

  private static boolean helps(Sentence sentence, Dependency infinitive) {
    return infinitive.governor() >= 0
        && !sentence.dependents(infinitive.governor(), "obj", "iobj").isEmpty();
  }

  /** Subjects of the clauses of a sentence, main clause first. */
  static ImmutableList<Token> subjects(Sentence sentence) {
    ImmutableList.Builder<Token> subjects = ImmutableList.builder();
    for (Token root : sentence.roots()) {
      subjects.addAll(sentence.dependents(root.index(), "nsubj"));
    }
    for (Dependency edge : sentence.dependencies()) {
      if (edge.is("nsubj") && !sentence.roots().contains(sentence.token(edge.governor()))) {
        subjects.add(sentence.token(edge.dependent()));
      }
    }
    return subjects.build();
  }
}
