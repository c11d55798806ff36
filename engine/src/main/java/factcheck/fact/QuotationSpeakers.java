package factcheck.fact;

import com.google.common.collect.ImmutableSet;
import factcheck.fact.Quotations.Quotation;
import factcheck.text.AnnotatedText;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.SentenceRole;
import factcheck.text.Span;
import factcheck.text.SpeechVerbs;
import factcheck.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says whose words a quotation is. In this order: whom the words beside it name, "Lee said:" or
 * "Lee:" before it, who spoke in the quotation that it goes on from, and where it begins a
 * paragraph without a speaker, who said something at the end of the paragraph before.
 */
final class QuotationSpeakers {
  /** Verbs of holding and finding, whose subject need not have said what stands beside. */
  private static final ImmutableSet<String> UNQUOTING =
      ImmutableSet.of(
          "hold",
          "find",
          "show",
          "feel",
          "expect",
          "hope",
          "fear",
          "charge",
          "call",
          "consider",
          "determine",
          "think",
          "believe",
          "estimate",
          "promise",
          "urge",
          "ask",
          "rule");

  /** Who speaks in a quotation; the text itself calls nobody so. */
  private static final ImmutableSet<String> FIRST_PERSON = ImmutableSet.of("i", "we");

  /** Characters between a quotation and the verb of who says it. */
  private static final int FAR = 200;

  /** Characters between two quotations of one speaker, and between a quotation and its verb. */
  private static final int NEAR = 100;

  private static final int ADJACENT = 4;

  private static final Pattern MARKS = Pattern.compile("[\\s\"“”'‘’]*");
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");

  private static final Pattern COLON = Pattern.compile(":[\\s\"“‘']*$");
  private static final Pattern SPOKEN_ON = Pattern.compile("[,?!…]$");

  /** Words between a name at the beginning of a sentence and the colon behind it. */
  private static final int SHORT = 8;

  private final AnnotatedText text;
  private final PhraseReader phrases;

  QuotationSpeakers(AnnotatedText text, PhraseReader phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /**
   * Who says a quotation; empty where the text does not tell.
   *
   * @param before the quotation before it, if there is one
   */
  Optional<Argument> of(Span quote, Optional<Quotation> before) {
    List<Sentence> touched =
        text.sentences().stream().filter(sentence -> sentence.span().overlaps(quote)).toList();
    if (touched.isEmpty()) {
      return Optional.empty();
    }
    return announced(touched.get(0), quote)
        .or(() -> beside(touched.get(touched.size() - 1).paragraph(), quote))
        .or(() -> before.filter(last -> continues(last.span(), quote)).flatMap(Quotation::speaker))
        .or(() -> fromParagraphBefore(touched.get(0), quote, before));
  }

  /** Nothing or little between two quotations: the same one goes on speaking. */
  private boolean continues(Span earlier, Span later) {
    if (later.begin() < earlier.end()) {
      return false;
    }
    String between = text.text().substring(earlier.end(), later.begin());
    // Nothing but marks between the two, also across paragraphs: the same one goes on speaking.
    return MARKS.matcher(between).matches()
        || (between.length() < NEAR && !BLANK_LINE.matcher(between).find());
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

  /** The subject of the nearest speech verb of the same paragraph, outside the quotation. */
  private Optional<Argument> beside(int paragraph, Span quote) {
    Optional<Argument> best = Optional.empty();
    int bestDistance = FAR;
    for (Sentence sentence : text.sentences()) {
      if (sentence.paragraph() != paragraph || sentence.role() != SentenceRole.BODY) {
        continue;
      }
      for (Token token : sentence.tokens()) {
        Optional<Token> subject = speaking(sentence, token, quote);
        int distance =
            token.span().begin() >= quote.end()
                ? token.span().begin() - quote.end()
                : quote.begin() - token.span().end() + 5;
        if (subject.isPresent() && distance >= 0 && distance < bestDistance) {
          best = Optional.of(argument(sentence, subject.get()));
          bestDistance = distance;
        }
      }
    }
    return best;
  }

  private Argument argument(Sentence sentence, Token speaker) {
    return phrases.argument(sentence, speaker.index(), Slot.SPEAKER, "nsubj");
  }

  /** "Lee said the mill would close.¶ “We are sad.”": who said something goes on. */
  private Optional<Argument> fromParagraphBefore(
      Sentence first, Span quote, Optional<Quotation> before) {
    boolean begins =
        first.tokens().stream()
            .filter(Token::isWord)
            .findFirst()
            .filter(word -> word.span().begin() >= quote.begin())
            .isPresent();
    if (!begins || first.index() == 0) {
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
        .filter(verb -> touched.filter(one -> inside(one.span(), verb.span())).isEmpty())
        .flatMap(verb -> continuing(last, verb).stream())
        .findFirst()
        .map(subject -> argument(last, subject))
        .or(() -> touched.flatMap(Quotation::speaker));
  }

  private static boolean isColon(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.get(tokens.size() - 1).text().equals(":");
  }

  /** The subject of a main verb, where that may be quoted in the paragraph that follows. */
  private static Optional<Token> continuing(Sentence sentence, Token verb) {
    return sentence
        .dependent(verb.index(), "nsubj")
        .filter(subject -> verb.isVerb() && isMain(sentence, verb.index()))
        .filter(subject -> !isPassive(sentence, subject))
        .filter(subject -> !FIRST_PERSON.contains(subject.text().toLowerCase(Locale.ROOT)))
        .map(subject -> ArgumentReader.speaking(sentence, verb.index(), subject));
  }

  /** “It is late,” Lee went on: any verb close behind words that end as such words do. */
  private boolean isBehind(Sentence sentence, Token verb, Span quote) {
    return verb.isVerb()
        && verb.span().begin() >= quote.end()
        && SPOKEN_ON.matcher(quote.of(text.text()).strip()).find()
        && sentence
            .dependent(verb.index(), "nsubj")
            .map(subject -> sentence.token(sentence.subtree(subject.index()).first()))
            .map(first -> Math.min(first.span().begin(), verb.span().begin()) - quote.end())
            .filter(distance -> distance < ADJACENT)
            .isPresent();
  }

  /** Who says the quotation by this verb of a sentence; empty where the verb is not one for it. */
  private Optional<Token> speaking(Sentence sentence, Token verb, Span quote) {
    if (inside(quote, verb.span())
        || !isBehind(sentence, verb, quote)
            && quoted(sentence, verb).isEmpty()
            && !(verb.isVerb() && SpeechVerbs.contains(verb.lemma()))) {
      return Optional.empty();
    }
    boolean beside = sentence.span().overlaps(quote);
    boolean after = sentence.span().begin() >= quote.end();
    return sentence
        .dependent(verb.index(), "nsubj")
        .filter(found -> !isPassive(sentence, found) || verb.lemma().equals("quote"))
        .filter(found -> !FIRST_PERSON.contains(found.text().toLowerCase(Locale.ROOT)))
        .filter(
            found ->
                beside
                    || !UNQUOTING.contains(verb.lemma())
                        && (after
                            ? found.isPronoun() || isBare(sentence, verb.index())
                            : isMain(sentence, verb.index())))
        .map(found -> quoted(sentence, verb).orElse(found))
        .map(found -> ArgumentReader.speaking(sentence, verb.index(), found))
        .filter(found -> !inside(quote, found.span()));
  }

  /** Lee in "the agency quoted Lee as saying". */
  private static Optional<Token> quoted(Sentence sentence, Token verb) {
    return verb.isVerb() && Doers.QUOTING.contains(verb.lemma())
        ? sentence.dependent(verb.index(), "obj")
        : Optional.empty();
  }

  private static boolean isPassive(Sentence sentence, Token subject) {
    return sentence
        .governor(subject.index())
        .map(edge -> edge.relation().endsWith(":pass"))
        .orElse(false);
  }

  /** "Lee said.": nothing that could be said but the quotation. */
  private static boolean isBare(Sentence sentence, int verb) {
    return sentence.dependents(verb, "ccomp", "xcomp", "obj", "obl", "advcl").isEmpty();
  }

  /**
   * The main verb of a sentence, one beside it, or its last word: who speaks there goes on
   * speaking.
   */
  private static boolean isMain(Sentence sentence, int verb) {
    if (sentence.tokens().stream().filter(Token::isWord).allMatch(word -> word.index() <= verb)) {
      return true;
    }
    Optional<Dependency> edge = sentence.governor(verb);
    while (edge.isPresent() && edge.get().governor() >= 0 && edge.get().is("conj")) {
      edge = sentence.governor(edge.get().governor());
    }
    return edge.map(above -> above.governor() < 0).orElse(false);
  }

  private static boolean inside(Span quote, Span span) {
    return quote.contains(span);
  }
}
