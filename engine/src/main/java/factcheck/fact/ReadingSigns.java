package factcheck.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.text.Dependency;
import factcheck.text.Participants;
import factcheck.text.Pointer;
import factcheck.text.Sentence;
import factcheck.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What speaks for or against a fact being what its sentence says. A doubt is the second opinion's
 * on edges of the tree ({@link Dependency#doubt}), on the modality, on who takes part or on who
 * says so, as the logarithm of one more than the nats.
 *
 * @param path doubt of all edges from the predicate up to the root
 * @param predicate doubt of the predicate's own edge
 * @param arguments the greatest doubt among the arguments' edges
 * @param phrases the greatest doubt of an edge within subject and arguments
 * @param depth how many edges the predicate is from the root, at most 6
 * @param ownSubject 1 where the subject hangs on the predicate, 0 where it comes from elsewhere
 * @param gerund 1 where the predicate is one, or a present participle
 * @param belowAdjective 1 where the clause hangs on an adjective
 * @param pronouns how many personal pronouns were replaced, at most 2
 * @param speakers how many speakers it has, at most 2
 * @param farSpeaker 1 where a speaker is named in another sentence
 * @param presented doubt of its modality, by the scorer's opinion of it
 * @param doer doubt of its subject, or of its having none
 * @param object doubt of its direct object, or of its having none
 * @param sayer doubt of its innermost speaker, or of its having none
 * @param required 1 where it is told as required
 * @param moreSubjects how many subjects stand beside the first, at most 2
 * @param subjectLength characters of the subject, at most 80, in tens
 */
record ReadingSigns(
    double path,
    double predicate,
    double arguments,
    double phrases,
    double depth,
    double ownSubject,
    double gerund,
    double belowAdjective,
    double pronouns,
    double speakers,
    double farSpeaker,
    double presented,
    double doer,
    double object,
    double sayer,
    double required,
    double moreSubjects,
    double subjectLength) {
  /** The names of the signs, in the order of {@link #values}. */
  static final ImmutableList<String> NAMES =
      Stream.of(ReadingSigns.class.getRecordComponents())
          .map(component -> component.getName())
          .collect(ImmutableList.toImmutableList());

  private static final ImmutableSet<String> PRONOUNS =
      ImmutableSet.of("he", "she", "it", "they", "him", "her", "them", "his", "its", "their");
  private static final double MOST_DOUBT = 6;
  private static final int DEEPEST = 6;
  private static final int MOST = 2;
  private static final int LONGEST = 80;

  /** The signs of a fact that was read from {@code sentence} of {@code text}. */
  static ReadingSigns of(Fact fact, Sentence sentence, String text) {
    int head = PhraseHeads.of(sentence, fact.predicateSpan());
    Optional<Argument> subject = fact.subject().filter(one -> isIn(sentence, one));
    int subjectHead = subject.map(one -> PhraseHeads.of(sentence, one.span())).orElse(-1);
    double path = 0;
    int depth = 0;
    for (int at = head; at >= 0 && depth < sentence.tokens().size(); depth++) {
      path += doubt(sentence, at);
      at = sentence.governor(at).map(Dependency::governor).orElse(-1);
    }
    double arguments = 0;
    double phrases = subject.map(one -> within(sentence, one.span())).orElse(0.0);
    for (Argument argument : fact.arguments()) {
      if (isIn(sentence, argument)) {
        arguments = Math.max(arguments, doubt(sentence, PhraseHeads.of(sentence, argument.span())));
        phrases = Math.max(phrases, within(sentence, argument.span()));
      }
    }
    long pronouns =
        Stream.of(fact.subject().stream(), fact.arguments().stream(), fact.speakers().stream())
            .flatMap(stream -> stream)
            .filter(argument -> isReplaced(argument, text))
            .count();
    return new ReadingSigns(
        weight(path),
        weight(doubt(sentence, head)),
        weight(arguments),
        weight(phrases),
        Math.min(DEEPEST, depth),
        sign(subjectHead >= 0 && governor(sentence, subjectHead) == head),
        sign(head >= 0 && sentence.token(head).tag().equals("VBG")),
        sign(isAdjective(sentence, governor(sentence, head))),
        Math.min(MOST, pronouns),
        Math.min(MOST, fact.speakers().size()),
        sign(fact.speakers().stream().anyMatch(speaker -> !isIn(sentence, speaker))),
        weight(head < 0 ? 0 : unlikely(sentence, head, fact.modality())),
        doubt(sentence.participants(head).map(Participants::doer), sentence, fact.subject()),
        fact.predicate().equals("be")
            ? 0
            : doubt(
                sentence.participants(head).map(Participants::object),
                sentence,
                fact.directObject()),
        unspoken(sentence.participants(head).map(Participants::sayer), sentence, fact),
        sign(fact.modality() == Modality.REQUIRED),
        Math.min(MOST, fact.arguments().stream().filter(ReadingSigns::isDoer).count()),
        Math.min(LONGEST, fact.subject().map(one -> one.text().length()).orElse(0)) / 10.0);
  }

  /** The signs, in the order of {@link #NAMES}. */
  ImmutableList<Double> values() {
    return ImmutableList.of(
        path,
        predicate,
        arguments,
        phrases,
        depth,
        ownSubject,
        gerund,
        belowAdjective,
        pronouns,
        speakers,
        farSpeaker,
        presented,
        doer,
        object,
        sayer,
        required,
        moreSubjects,
        subjectLength);
  }

  /** How unlikely the scorer holds the modality of the event, in nats; 0 without a scorer. */
  private static double unlikely(Sentence sentence, int head, Modality modality) {
    return sentence.factuality(head).map(opinion -> -opinion.modality(modality.name())).orElse(0.0);
  }

  /**
   * Doubt of a participant, or of there being none; 0 where the scorer has not read it, and for
   * what nobody asked it about: what a noun tells without a verb.
   */
  private static double doubt(
      Optional<Pointer> opinion, Sentence sentence, Optional<Argument> participant) {
    int word = participant.map(one -> PhraseHeads.of(sentence, one.span())).orElse(Pointer.NOBODY);
    int named = word >= 0 && sentence.token(word).isVerb() ? Pointer.NOBODY : word;
    return opinion
        .filter(one -> participant.isEmpty() || one.seen().contains(word))
        .map(one -> weight(Math.max(0, -ParticipantChoice.log(one, named))))
        .orElse(0.0);
  }

  /** Doubt of who says so; one named in another sentence is one that this does not name. */
  private static double unspoken(Optional<Pointer> opinion, Sentence sentence, Fact fact) {
    int word =
        fact.speakers().isEmpty()
            ? Pointer.NOBODY
            : Optional.of(fact.speakers().get(fact.speakers().size() - 1))
                .filter(one -> isIn(sentence, one))
                .map(one -> PhraseHeads.of(sentence, one.span()))
                .orElse(Pointer.CLAUSE);
    return opinion
        .filter(one -> word < 0 || one.seen().contains(word))
        .map(one -> weight(Math.max(0, -likeliest(one, sentence, word))))
        .orElse(0.0);
  }

  /** The log probability of the likeliest word of a speaker's phrase or row, or of no word. */
  private static double likeliest(Pointer opinion, Sentence sentence, int word) {
    return opinion.logs().keySet().stream()
        .filter(other -> other == word || PhraseHeads.areOfOneRow(sentence, other, word))
        .mapToDouble(opinion::log)
        .max()
        .orElse(Pointer.UNLIKELY);
  }

  private static boolean isIn(Sentence sentence, Argument argument) {
    return sentence.span().contains(argument.span());
  }

  private static boolean isDoer(Argument argument) {
    return argument.role().startsWith("nsubj");
  }

  private static boolean isReplaced(Argument argument, String text) {
    String own = argument.span().of(text);
    return !own.equals(argument.text()) && PRONOUNS.contains(own.toLowerCase(Locale.ROOT));
  }

  private static double within(Sentence sentence, Span phrase) {
    return sentence.tokens().stream()
        .filter(token -> token.isWord() && phrase.contains(token.span()))
        .mapToDouble(token -> doubt(sentence, token.index()))
        .max()
        .orElse(0);
  }

  private static double doubt(Sentence sentence, int token) {
    return token < 0 ? 0 : sentence.governor(token).map(Dependency::doubt).orElse(0.0);
  }

  private static int governor(Sentence sentence, int token) {
    return token < 0 ? -1 : sentence.governor(token).map(Dependency::governor).orElse(-1);
  }

  private static boolean isAdjective(Sentence sentence, int token) {
    return token >= 0 && sentence.token(token).isAdjective();
  }

  private static double weight(double nats) {
    return Math.log1p(Math.min(MOST_DOUBT, nats));
  }

  private static double sign(boolean holds) {
    return holds ? 1 : 0;
  }
}
