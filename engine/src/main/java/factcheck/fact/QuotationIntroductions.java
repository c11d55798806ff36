package factcheck.fact;

import com.google.common.collect.ImmutableSet;
import factcheck.text.AnnotatedText;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.SpeechVerbs;
import factcheck.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom the words right before a quotation name: "Lee, a farmer: “...", "Lee shook hands, saying:
 * “...".
 */
final class QuotationIntroductions {
  private static final Pattern COLON = Pattern.compile(":[\\s\"“‘']*$");

  /** Words between a name at the beginning of a sentence and the colon behind it. */
  private static final int SHORT = 8;

  /** What one does with the words of others. */
  private static final ImmutableSet<String> RECEIVING =
      ImmutableSet.of("get", "receive", "find", "read", "hear", "see", "show", "publish", "face");

  private final AnnotatedText text;
  private final PhraseReader phrases;

  QuotationIntroductions(AnnotatedText text, PhraseReader phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /** Who is introduced so in the sentence in which a quotation begins; empty for nobody. */
  Optional<Argument> of(Sentence sentence, Span quote) {
    return announced(sentence, quote).or(() -> introduced(sentence, quote));
  }

  /** "Ana Lee, a farmer: “...": who stands before a colon. */
  private Optional<Argument> announced(Sentence sentence, Span quote) {
    if (!COLON.matcher(text.text().substring(0, quote.begin())).find()) {
      return Optional.empty();
    }
    List<Token> before =
        sentence.tokens().stream()
            .filter(token -> token.span().end() <= quote.begin())
            .filter(Token::isWord)
            .toList();
    boolean verbless = before.stream().noneMatch(Token::isVerb);
    return before.stream()
        .findFirst()
        .filter(first -> verbless && before.size() <= SHORT && isName(first))
        .map(first -> phrases.argument(sentence, nameHead(sentence, first), Slot.SPEAKER, "nsubj"));
  }

  /** "Lee shook hands, saying: “...", "Lee doubted that: “...": whom the clause before it names. */
  private Optional<Argument> introduced(Sentence sentence, Span quote) {
    List<Token> before =
        sentence.tokens().stream()
            .filter(token -> token.isWord() && token.span().end() <= quote.begin())
            .toList();
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Token last = before.get(before.size() - 1);
    if (last.tag().equals("VBG") && SpeechVerbs.contains(last.lemma())) {
      return isOfNoun(sentence, last)
          ? Optional.empty()
          : above(sentence, last).map(subject -> argument(sentence, subject));
    }
    Optional<Token> verb = before.stream().filter(Token::isVerb).reduce((one, next) -> next);
    boolean colon = COLON.matcher(text.text().substring(0, quote.begin())).find();
    return !colon
        ? Optional.empty()
        : sentence.roots().stream()
            .filter(root -> verb.filter(root::equals).isPresent())
            .filter(root -> !Negation.denies(sentence, root.index()))
            .filter(root -> !RECEIVING.contains(root.lemma()))
            .flatMap(root -> SayingClauses.mainSubject(sentence, root).stream())
            .filter(QuotationIntroductions::mayBeQuoted)
            .findFirst()
            .map(subject -> argument(sentence, subject));
  }

  private static boolean mayBeQuoted(Token subject) {
    return subject.isPronoun()
        || subject.entity().equals("PERSON")
        || subject.entity().equals("ORGANIZATION");
  }

  /** "A note saying: “...": the note says so, and it is nobody. */
  private static boolean isOfNoun(Sentence sentence, Token participle) {
    return participle.index() > 0 && sentence.token(participle.index() - 1).isNoun();
  }

  /** The nearest active subject above a participle. */
  private static Optional<Token> above(Sentence sentence, Token participle) {
    Optional<Dependency> edge = sentence.governor(participle.index());
    for (int steps = 0; edge.isPresent() && steps < sentence.tokens().size(); steps++) {
      int verb = edge.get().governor();
      Optional<Token> subject =
          verb < 0
              ? Optional.empty()
              : SayingClauses.quoted(sentence, sentence.token(verb))
                  .or(() -> sentence.dependent(verb, "nsubj"));
      if (subject.isPresent()) {
        return subject
            .filter(found -> !SayingClauses.isFirstPerson(found))
            .filter(found -> !SayingClauses.isPassive(sentence, found));
      }
      edge = verb < 0 ? Optional.empty() : sentence.governor(verb);
    }
    return Optional.empty();
  }

  private static boolean isName(Token token) {
    return token.entity().equals("PERSON") || token.isProperNoun() && !token.isEntity();
  }

  private static int nameHead(Sentence sentence, Token first) {
    int head = first.index();
    while (head + 1 < sentence.tokens().size()
        && sentence.token(head + 1).entity().equals(first.entity())) {
      head++;
    }
    return head;
  }

  private Argument argument(Sentence sentence, Token speaker) {
    return phrases.argument(sentence, speaker.index(), Slot.SPEAKER, "nsubj");
  }
}
