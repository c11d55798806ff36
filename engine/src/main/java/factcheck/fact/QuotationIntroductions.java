package factcheck.fact;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Animacy;
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

  private static final Pattern COMMA = Pattern.compile(",\\s*[\"“‘']*$");

  /** A capital letter, and three words or more. */
  private static final Pattern SENTENCE = Pattern.compile("^[\"“‘']*\\p{Lu}\\S*\\s+\\S+\\s+\\S");

  /** Words between a name at the beginning of a sentence and the colon behind it. */
  private static final int SHORT = 8;

  private static final ImmutableSet<String> FINITE = ImmutableSet.of("VBD", "VBZ", "VBP");

  /** What says something, though nobody does. */
  private static final ImmutableSet<String> WRITINGS =
      ImmutableSet.of(
          "note",
          "letter",
          "message",
          "sign",
          "banner",
          "text",
          "email",
          "e-mail",
          "poster",
          "placard",
          "card",
          "tweet",
          "post",
          "caption",
          "inscription",
          "document",
          "report");

  /** What one does with a statement of one's own. */
  private static final ImmutableSet<String> ISSUING =
      ImmutableSet.of(
          "issue", "release", "publish", "send", "post", "write", "sign", "give", "make");

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
    return announced(sentence, quote).or(() -> saying(sentence, quote));
  }

  /** "Ana Lee, a farmer: “...": who stands before a colon. */
  private Optional<Argument> announced(Sentence sentence, Span quote) {
    if (!COLON.matcher(text.text().substring(0, quote.begin())).find()) {
      return Optional.empty();
    }
    List<Token> before = before(sentence, quote);
    boolean verbless = before.stream().noneMatch(Token::isVerb);
    return before.stream()
        .findFirst()
        .filter(first -> verbless && before.size() <= SHORT && isName(first))
        .map(first -> phrases.argument(sentence, nameHead(sentence, first), Slot.SPEAKER, "nsubj"));
  }

  /**
   * "Lee shook hands, saying: “...", "writing on her page, “...": whom the clause before it tells
   * of.
   */
  private Optional<Argument> saying(Sentence sentence, Span quote) {
    List<Token> before = before(sentence, quote);
    int from = isIntroduced(sentence, quote) ? 0 : Math.max(0, before.size() - 1);
    return before.subList(from, before.size()).stream()
        .filter(Token::isVerb)
        .reduce((one, next) -> next)
        .filter(QuotationIntroductions::isSaying)
        .filter(last -> !isOfNoun(sentence, last))
        .flatMap(last -> above(sentence, last))
        .map(subject -> argument(sentence, subject));
  }

  /**
   * "Lee doubted that: “...", "Lee barked at her, “...": whom the words tell of that stand before a
   * colon, or before a comma and a sentence.
   *
   * @return empty where neither stands right before the quotation
   */
  Optional<Argument> ahead(Sentence sentence, Span quote) {
    if (!COLON.matcher(text.text().substring(0, quote.begin())).find()
        && !isIntroduced(sentence, quote)) {
      return Optional.empty();
    }
    List<Token> before = before(sentence, quote);
    if (!before.isEmpty() && isSaying(before.get(before.size() - 1))) {
      return Optional.empty();
    }
    Optional<Token> last =
        before.stream().filter(token -> FINITE.contains(token.tag())).reduce((one, next) -> next);
    return sentence.roots().stream()
        .filter(root -> last.filter(root::equals).isPresent())
        .filter(root -> !Negation.denies(sentence, root.index()))
        .filter(root -> !RECEIVING.contains(root.lemma()))
        .flatMap(root -> SayingClauses.mainSubject(sentence, root).stream())
        .filter(QuotationIntroductions::mayBeQuoted)
        .findFirst()
        .map(subject -> argument(sentence, subject));
  }

  /** Whether a comma stands before a quotation that begins and reads like a sentence. */
  private boolean isIntroduced(Sentence sentence, Span quote) {
    return COMMA.matcher(text.text().substring(0, quote.begin())).find()
        && SENTENCE.matcher(quote.of(text.text())).find()
        && sentence.tokens().stream()
            .filter(token -> quote.contains(token.span()))
            .anyMatch(token -> FINITE.contains(token.tag()) || token.tag().equals("MD"));
  }

  private static boolean isSaying(Token token) {
    return token.tag().equals("VBG") && SpeechVerbs.contains(token.lemma());
  }

  private static List<Token> before(Sentence sentence, Span quote) {
    return sentence.tokens().stream()
        .filter(token -> token.isWord() && token.span().end() <= quote.begin())
        .toList();
  }

  private static boolean mayBeQuoted(Token subject) {
    return subject.isPronoun() && !subject.text().equalsIgnoreCase("it")
        || Animacy.isPerson(subject)
        || subject.entity().equals("PERSON")
        || subject.entity().equals("ORGANIZATION");
  }

  /** "Carried a note saying: “...": the note says so, and it is nobody. */
  private static boolean isOfNoun(Sentence sentence, Token participle) {
    Optional<Token> noun =
        participle.index() == 0
            ? Optional.empty()
            : Optional.of(sentence.token(participle.index() - 1));
    return noun.filter(before -> WRITINGS.contains(before.lemma()))
        .flatMap(before -> sentence.governor(before.index()))
        .filter(edge -> edge.governor() >= 0)
        .filter(edge -> !ISSUING.contains(sentence.token(edge.governor()).lemma()))
        .isPresent();
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
