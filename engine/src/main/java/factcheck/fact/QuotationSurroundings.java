package factcheck.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.fact.Quotations.Quotation;
import factcheck.text.AnnotatedText;
import factcheck.text.QuotedSpans;
import factcheck.text.Sentence;
import factcheck.text.SentenceRole;
import factcheck.text.Span;
import factcheck.text.SpeechVerbs;
import factcheck.text.Token;
import factcheck.value.Names;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whom the sentences around a quotation name that begins a paragraph or sentence without a speaker:
 * who said something at the end of the paragraph before, who speaks before and after it, or the
 * person whose opinion the sentence before it tells.
 */
final class QuotationSurroundings {
  /** Paragraphs between a quotation that stands alone and who speaks before and after it. */
  private static final int PARAGRAPHS = 3;

  /** Verbs of what somebody thinks of something, whose grounds may follow as a quotation. */
  private static final ImmutableSet<String> STANCES =
      ImmutableSet.of(
          "welcome",
          "criticise",
          "criticize",
          "praise",
          "condemn",
          "denounce",
          "defend",
          "applaud",
          "reject",
          "dismiss",
          "thank",
          "back",
          "support",
          "oppose",
          "hail",
          "apologise",
          "apologize",
          "joke",
          "agree",
          "disagree",
          "vow",
          "appeal",
          "plead",
          "admit",
          "doubt",
          "question",
          "slam",
          "blast",
          "lament",
          "celebrate",
          "endorse");

  private final AnnotatedText text;
  private final PhraseReader phrases;
  private final ImmutableList<Span> quoted;

  QuotationSurroundings(AnnotatedText text, PhraseReader phrases) {
    this.text = text;
    this.phrases = phrases;
    this.quoted = QuotedSpans.of(text.text());
  }

  /**
   * Who is quoted, as far as the sentences around tell.
   *
   * @param touched the sentences in which the quotation stands; not empty
   * @param before the quotation before it, if there is one
   */
  Optional<Argument> of(List<Sentence> touched, Span quote, Optional<Quotation> before) {
    Sentence first = touched.get(0);
    return fromParagraphBefore(first, quote, before)
        .or(() -> amid(touched, quote))
        .or(() -> afterPerson(first, quote));
  }

  /** "Lee said the mill would close.¶ “We are sad.”": who said something goes on. */
  private Optional<Argument> fromParagraphBefore(
      Sentence first, Span quote, Optional<Quotation> before) {
    if (!begins(first, quote) || first.index() == 0) {
      return Optional.empty();
    }
    Sentence last = text.sentences().get(first.index() - 1);
    if (last.role() != SentenceRole.BODY || last.paragraph() == first.paragraph()) {
      return Optional.empty();
    }
    Optional<Quotation> touched = before.filter(one -> one.span().overlaps(last.span()));
    return Stream.concat(
            last.tokens().stream().filter(token -> SpeechVerbs.contains(token.lemma())),
            isColon(last) ? last.roots().stream() : Stream.empty())
        .filter(verb -> touched.filter(one -> one.span().contains(verb.span())).isEmpty())
        .flatMap(verb -> SayingClauses.mainSubject(last, verb).stream())
        .findFirst()
        .map(subject -> argument(last, subject))
        .or(() -> touched.flatMap(Quotation::speaker))
        .or(() -> source(last));
  }

  /** A paragraph that is nothing but a quotation, amid what one and the same speaker says. */
  private Optional<Argument> amid(List<Sentence> touched, Span quote) {
    int first = touched.get(0).index();
    int last = touched.get(touched.size() - 1).index();
    boolean alone =
        text.sentences().stream()
            .filter(sentence -> sentence.paragraph() == touched.get(0).paragraph())
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(Token::isWord)
            .allMatch(word -> quote.contains(word.span()));
    if (!alone) {
      return Optional.empty();
    }
    Optional<Argument> before =
        IntStream.iterate(first - 1, i -> i >= 0, i -> i - 1)
            .mapToObj(i -> text.sentences().get(i))
            .takeWhile(sentence -> touched.get(0).paragraph() - sentence.paragraph() <= PARAGRAPHS)
            .flatMap(sentence -> telling(sentence).stream())
            .findFirst();
    Optional<Argument> after =
        text.sentences().stream()
            .skip(last + 1L)
            .takeWhile(sentence -> sentence.paragraph() - touched.get(0).paragraph() <= PARAGRAPHS)
            .flatMap(sentence -> telling(sentence).stream())
            .findFirst();
    return before.filter(one -> after.filter(other -> isSame(one, other)).isPresent());
  }

  /** One name for both: "a resident" and "another resident" may be two. */
  private static boolean isSame(Argument one, Argument other) {
    return ownNames(one).anyMatch(name -> ownNames(other).anyMatch(o -> Names.same(name, o)));
  }

  /** Names that the phrase's head belongs to: not the town of "a Turin resident". */
  private static Stream<String> ownNames(Argument argument) {
    String head = argument.meaning().head().toLowerCase(Locale.ROOT);
    return argument.meaning().names().stream()
        .filter(name -> (" " + name.toLowerCase(Locale.ROOT)).endsWith(" " + head));
  }

  /** Who says what a sentence tells, outside quotation marks. */
  private Optional<Argument> telling(Sentence sentence) {
    if (sentence.role() != SentenceRole.BODY) {
      return Optional.empty();
    }
    return sentence.tokens().stream()
        .filter(token -> SpeechVerbs.contains(token.lemma()))
        .filter(verb -> !SayingClauses.isHolding(verb))
        .filter(verb -> quoted.stream().noneMatch(one -> one.contains(verb.span())))
        .flatMap(verb -> SayingClauses.mainSubject(sentence, verb).stream())
        .findFirst()
        .map(subject -> argument(sentence, subject))
        .or(() -> source(sentence));
  }

  /** "Ann Lee welcomed the plan. “This is what we need.”": who is told to have an opinion. */
  private Optional<Argument> afterPerson(Sentence first, Span quote) {
    if (!begins(first, quote) || first.index() == 0) {
      return Optional.empty();
    }
    Sentence last = text.sentences().get(first.index() - 1);
    boolean told =
        last.role() == SentenceRole.BODY
            && quoted.stream().noneMatch(one -> one.overlaps(last.span()));
    return !told
        ? Optional.empty()
        : last.roots().stream()
            .filter(root -> STANCES.contains(root.lemma()))
            .filter(root -> !Negation.denies(last, root.index()))
            .flatMap(root -> SayingClauses.mainSubject(last, root).stream())
            .filter(subject -> subject.entity().equals("PERSON"))
            .findFirst()
            .map(subject -> argument(last, subject));
  }

  static boolean begins(Sentence first, Span quote) {
    return first.tokens().stream()
        .filter(Token::isWord)
        .findFirst()
        .filter(word -> word.span().begin() >= quote.begin())
        .isPresent();
  }

  /** Lee in "According to Lee, the mill would close". */
  Optional<Argument> source(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> quoted.stream().noneMatch(one -> one.contains(token.span())))
        .flatMap(token -> Sources.speaker(sentence, token).stream())
        .findFirst()
        .map(speaker -> argument(sentence, speaker));
  }

  private static boolean isColon(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.get(tokens.size() - 1).text().equals(":");
  }

  private Argument argument(Sentence sentence, Token speaker) {
    return phrases.argument(sentence, speaker.index(), Slot.SPEAKER, "nsubj");
  }
}
