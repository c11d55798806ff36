package factcheck.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What a pronoun of the third person stands for by syntax first and recency second, in the spirit
 * of Hobbs (1978) and of the multi-pass sieve (Raghunathan et al. 2010): the subject of the speech
 * verb above, the subject of the main clause, then the nearest earlier subject that agrees. What
 * these rules say is one of the signs that {@link LearnedAntecedents} weighs.
 */
final class PronounRules {
  private static final int MEMORY = 5;
  private static final int SHORT_MEMORY = 2;

  private final List<Sentence> sentences;
  private final List<ImmutableList<Mention>> names;
  private final Agreement agreement;
  private final Pairs pairs;
  private final Utterances utterances;
  private final BiFunction<Sentence, Token, List<Mention>> reference;

  /**
   * Rules over the sentences of a text.
   *
   * @param names the names of each sentence, in text order
   * @param reference what a word refers to, as far as it is known by now
   */
  PronounRules(
      List<Sentence> sentences,
      List<ImmutableList<Mention>> names,
      Agreement agreement,
      Pairs pairs,
      Utterances utterances,
      BiFunction<Sentence, Token, List<Mention>> reference) {
    this.sentences = sentences;
    this.names = names;
    this.agreement = agreement;
    this.pairs = pairs;
    this.utterances = utterances;
    this.reference = reference;
  }

  /** What the pronoun stands for; empty where that stays open. */
  List<Mention> find(Sentence sentence, Token pronoun, PronounKind kind) {
    return switch (kind) {
      case PERSON -> person(sentence, pronoun);
      case THING ->
          Expletives.mayBe(sentence, pronoun) ? ImmutableList.of() : thing(sentence, pronoun);
      case GROUP -> group(sentence, pronoun);
    };
  }

  /** Who says the words that the token stands in; empty outside quotations. */
  List<Mention> speakersOf(Sentence sentence, Token token) {
    if (!utterances.hold(sentence, token.index())) {
      return ImmutableList.of();
    }
    int first = utterances.first(sentence, token.index());
    return speakers(Math.max(0, first - 1), sentence.index() + 1);
  }

  /** Who "he" or "she" is: syntax first, then the nearest earlier person. */
  private List<Mention> person(Sentence sentence, Token pronoun) {
    Optional<Token> reporter =
        Clauses.subjectAbove(sentence, pronoun.index())
            .map(subject -> Clauses.principal(sentence, subject));
    boolean other =
        Clauses.isObject(sentence, pronoun.index())
            && Clauses.ownSubject(sentence, pronoun.index()).equals(reporter);
    if (reporter.isPresent()
        && !other
        && !quotedBy(sentence, pronoun.index(), reporter.get().index())) {
      List<Mention> found = refer(sentence, Clauses.personIn(sentence, reporter.get()));
      if (found.size() == 1
          && agreement.mayBePerson(found.get(0))
          && agreement.fits(pronoun, found.get(0))) {
        return found;
      }
    }
    List<Mention> speaker = lastSpeaker(sentence, pronoun);
    return speaker.isEmpty() ? recent(sentence, pronoun.index(), true) : speaker;
  }

  /** "He added": who spoke last, and not whom the words were about. */
  private List<Mention> lastSpeaker(Sentence sentence, Token pronoun) {
    if (!Clauses.speaks(sentence, pronoun) || QuotationMarks.surround(sentence, pronoun.index())) {
      return ImmutableList.of();
    }
    for (int s = sentence.index(); s >= Math.max(0, sentence.index() - SHORT_MEMORY); s--) {
      Sentence at = sentences.get(s);
      for (Token speaker : Clauses.speakers(at)) {
        List<Mention> found =
            (s < sentence.index() || speaker.index() < pronoun.index())
                    && !QuotationMarks.surround(at, speaker.index())
                ? refer(at, Clauses.personIn(at, speaker))
                : ImmutableList.of();
        if (found.size() == 1 && agrees(sentence, pronoun, found.get(0), true)) {
          return found;
        }
      }
    }
    return ImmutableList.of();
  }

  /** “He has left,” a spokeswoman said: who is quoted speaks of somebody else. */
  private static boolean quotedBy(Sentence sentence, int pronoun, int speaker) {
    return QuotationMarks.surround(sentence, pronoun)
        && !QuotationMarks.surround(sentence, speaker);
  }

  private List<Mention> thing(Sentence sentence, Token pronoun) {
    if (lower(pronoun).equals("its") || Clauses.isInRelative(sentence, pronoun.index())) {
      Optional<Token> subject = Clauses.subjectAbove(sentence, pronoun.index());
      if (subject.isPresent() && subject.get().index() != pronoun.index()) {
        List<Mention> found = refer(sentence, subject.get());
        if (!found.isEmpty()
            && found.stream().noneMatch(m -> m.type().equals("PERSON"))
            && (lower(pronoun).equals("its") || agreement.isThing(found.get(0)))) {
          return found;
        }
      }
    }
    if (Clauses.isObject(sentence, pronoun.index())) {
      // "She found the ring and sold it", "the spider was dead when he removed it".
      return Stream.concat(
              Stream.of(
                      Clauses.sharedObject(sentence, pronoun.index()),
                      Clauses.subjectAbove(sentence, pronoun.index()))
                  .flatMap(Optional::stream),
              Clauses.mainSubjects(sentence).stream()
                  .filter(subject -> subject.index() < pronoun.index())
                  .filter(subject -> !isOwnSubject(sentence, pronoun, subject)))
          .map(found -> refer(sentence, found))
          .filter(found -> found.size() == 1 && agreement.isThing(found.get(0)))
          .findFirst()
          .orElse(ImmutableList.of());
    }
    return recent(sentence, pronoun.index(), false);
  }

  /** Who "they" are; in "they were held, officials said" somebody told of before. */
  private List<Mention> group(Sentence sentence, Token pronoun) {
    Optional<Token> subject =
        Clauses.subjectAbove(sentence, pronoun.index())
            .filter(above -> above.index() < pronoun.index() || !Clauses.speaks(sentence, above));
    if (subject.isPresent() && Agreement.isPlural(sentence, subject.get())) {
      return refer(sentence, subject.get());
    }
    Optional<Token> circumstance =
        Clauses.objectAbove(sentence, pronoun.index())
            .filter(object -> !Agreement.isTheirs(sentence, object));
    if (circumstance.isPresent() && Agreement.isPlural(sentence, circumstance.get())) {
      return refer(sentence, circumstance.get());
    }
    if (subject.isPresent()
        && Agreement.isCollective(subject.get())
        && !lower(pronoun).equals("them")) {
      return refer(sentence, subject.get());
    }
    List<Mention> barred = barred(sentence, pronoun.index());
    for (int s = sentence.index(); s >= Math.max(0, sentence.index() - 2); s--) {
      Sentence at = sentences.get(s);
      boolean told = s < sentence.index() && !Clauses.speaks(sentence, pronoun);
      for (Token candidate : told ? Clauses.toldFirst(at) : Clauses.subjects(at)) {
        boolean before = s < sentence.index() || candidate.index() < pronoun.index();
        boolean thing = Clauses.speaks(sentence, pronoun) && Animacy.isThing(candidate);
        boolean own =
            s == sentence.index()
                && (isOwnSubject(sentence, pronoun, candidate)
                    || isAround(sentence, candidate, pronoun.index()));
        if (before
            && !thing
            && !own
            && !Agreement.isTheirs(at, candidate)
            && Agreement.isPlural(at, candidate)
            && at.role() != SentenceRole.DATELINE
            && (barred.isEmpty() || !refer(at, candidate).equals(barred))) {
          return refer(at, candidate);
        }
      }
      if (s == sentence.index() && Clauses.isObject(sentence, pronoun.index())) {
        Optional<Token> object = Clauses.objectBefore(sentence, pronoun.index());
        if (object.isPresent() && Agreement.isPlural(sentence, object.get())) {
          return refer(sentence, object.get());
        }
      }
    }
    return ImmutableList.of();
  }

  /** "The clerks they spoke to": who speaks is not the clerks. */
  private static boolean isAround(Sentence sentence, Token noun, int pronoun) {
    return sentence.subtree(noun.index()).contains(pronoun);
  }

  /** "They will release them": of two pronouns beside each other only one is whoever does it. */
  private static boolean isOwnSubject(Sentence sentence, Token pronoun, Token subject) {
    return Clauses.isObject(sentence, pronoun.index())
        && Clauses.ownSubject(sentence, pronoun.index()).filter(subject::equals).isPresent();
  }

  /**
   * What a pronoun cannot mean: in object position who does what its clause tells, within a
   * quotation who is quoted.
   */
  List<Mention> barred(Sentence sentence, int token) {
    Optional<Token> speaker =
        Clauses.subjectAbove(sentence, token)
            .filter(subject -> quotedBy(sentence, token, subject.index()));
    if (speaker.isPresent()) {
      return ImmutableList.<Mention>builder()
          .addAll(refer(sentence, Clauses.personIn(sentence, speaker.get())))
          .addAll(refer(sentence, speaker.get()))
          .build();
    }
    if (!Clauses.isObject(sentence, token)) {
      return ImmutableList.of();
    }
    return Clauses.ownSubject(sentence, token)
        .or(() -> Controllers.of(sentence, token))
        .map(subject -> refer(sentence, subject))
        .orElse(ImmutableList.of());
  }

  /** Nearest earlier subject that agrees, then any earlier name that does. */
  private List<Mention> recent(Sentence sentence, int token, boolean person) {
    boolean inside = utterances.hold(sentence, token);
    int memory = person ? MEMORY : SHORT_MEMORY;
    int oldest = Math.max(0, sentence.index() - memory);
    int first = inside ? utterances.first(sentence, token) : oldest;
    if (inside) {
      // What the words are about stands in them, or in the sentence before: a person there, and a
      // thing in what was said there.
      oldest = Math.max(oldest, first - 1);
    }
    List<Mention> barred = new ArrayList<>(barred(sentence, token));
    if (inside && person) {
      barred.addAll(speakers(oldest, sentence.index() + 1));
    }
    for (int s = sentence.index(); s >= oldest; s--) {
      Sentence at = sentences.get(s);
      int limit = s == sentence.index() ? token : Integer.MAX_VALUE;
      boolean quoted = person && inside;
      boolean told = s == sentence.index() && !QuotationMarks.surround(sentence, token);
      if (!person && s < sentence.index() && isOpen(sentence, token, at)) {
        return ImmutableList.of();
      }
      for (Token subject :
          person || limit == token ? Clauses.subjects(at) : Clauses.mainSubjects(at)) {
        if (subject.index() < limit
            && !(s == sentence.index() && isAround(sentence, subject, token))
            && !(told && QuotationMarks.surround(at, subject.index()))
            && (person || s >= first || utterances.hold(at, subject.index()))
            && !(quoted
                && Clauses.speaks(at, subject)
                && !QuotationMarks.surround(at, subject.index()))) {
          List<Mention> found = refer(at, subject);
          if (found.size() == 1
              && agrees(sentence, sentence.token(token), found.get(0), person)
              && barred.stream().noneMatch(m -> pairs.sameName(m, found.get(0)))) {
            return found;
          }
        }
      }
      ImmutableList<Mention> here = names.get(s);
      for (int i = here.size() - 1; person && i >= 0; i--) {
        Mention name = here.get(i);
        if (name.end() <= limit
            && !(quoted && isQuotedSpeaker(at, name))
            && name.type().equals("PERSON")
            && agreement.fits(sentence.token(token), name)
            && barred.stream().noneMatch(m -> pairs.sameName(m, name))) {
          return ImmutableList.of(name);
        }
      }
    }
    return ImmutableList.of();
  }

  /** Who says something in these sentences, the last one included. */
  private List<Mention> speakers(int from, int to) {
    List<Mention> found = new ArrayList<>();
    for (Sentence at : sentences.subList(from, Math.min(to + 1, sentences.size()))) {
      for (Token speaker : utterances.speakers(at)) {
        found.addAll(refer(at, speaker));
        found.addAll(refer(at, Clauses.personIn(at, speaker)));
      }
    }
    return found;
  }

  /** “He has left,” said the coach, Ann Lee: a name of who is quoted. */
  private boolean isQuotedSpeaker(Sentence sentence, Mention name) {
    return utterances.speakers(sentence).stream()
        .anyMatch(subject -> sentence.subtree(subject.index()).contains(name.head()));
  }

  /**
   * "The firm said the plant will close. It": one as well as the other, but for an "it" that says
   * something.
   */
  private boolean isOpen(Sentence sentence, int token, Sentence before) {
    Token pronoun = sentence.token(token);
    List<Token> things =
        Clauses.mainSubjects(before).stream()
            .filter(
                subject -> {
                  List<Mention> found = refer(before, subject);
                  return found.size() == 1 && agrees(sentence, pronoun, found.get(0), false);
                })
            .toList();
    return things.size() > 1
        && !Clauses.speaks(sentence, pronoun)
        && Clauses.speaks(before, things.get(0))
        && !Clauses.speaks(before, things.get(1));
  }

  private boolean agrees(Sentence sentence, Token pronoun, Mention mention, boolean person) {
    if (person) {
      return agreement.isPerson(mention)
          && agreement.fits(pronoun, mention)
          && !agreement.isOwn(pronoun, mention);
    }
    return agreement.isThing(mention)
        && (agreement.maySpeak(mention) || !Clauses.speaks(sentence, pronoun));
  }

  private List<Mention> refer(Sentence sentence, Token token) {
    return reference.apply(sentence, token);
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
