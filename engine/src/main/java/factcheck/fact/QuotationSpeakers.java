package factcheck.fact;

import factcheck.fact.Quotations.Quotation;
import factcheck.text.AnnotatedText;
import factcheck.text.Sentence;
import factcheck.text.SentenceRole;
import factcheck.text.Span;
import factcheck.text.SpeechVerbs;
import factcheck.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says whose words a quotation is. In this order: whom the words right before it introduce, whom
 * the words beside it name, who spoke in the quotation that it goes on from, and whom the sentences
 * around it tell of.
 */
final class QuotationSpeakers {
  /** Characters between a quotation and the verb of who says it. */
  private static final int FAR = 200;

  /** Characters between two quotations of one speaker, and between a quotation and its verb. */
  private static final int NEAR = 100;

  private static final int ADJACENT = 4;

  private static final Pattern MARKS = Pattern.compile("[\\s\"“”'‘’]*");
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");

  private static final Pattern SPOKEN_ON = Pattern.compile("[,?!…]$");

  private final AnnotatedText text;
  private final PhraseReader phrases;

  private final QuotationIntroductions introductions;
  private final QuotationSurroundings surroundings;

  QuotationSpeakers(AnnotatedText text, PhraseReader phrases) {
    this.text = text;
    this.phrases = phrases;
    this.introductions = new QuotationIntroductions(text, phrases);
    this.surroundings = new QuotationSurroundings(text, phrases);
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
    Sentence first = touched.get(0);
    return introductions
        .of(first, quote)
        .or(() -> beside(touched, quote))
        .or(() -> introductions.ahead(first, quote))
        .or(() -> beside(paragraph(touched.get(touched.size() - 1)), quote))
        .or(() -> source(first, quote))
        .or(() -> before.filter(last -> continues(last.span(), quote)).flatMap(Quotation::speaker))
        .or(() -> surroundings.of(touched, quote, before));
  }

  /** "A dish that according to Lee is “good for the heart”". */
  private Optional<Argument> source(Sentence first, Span quote) {
    return QuotationSurroundings.begins(first, quote)
        ? Optional.empty()
        : surroundings.source(first);
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

  private List<Sentence> paragraph(Sentence last) {
    return text.sentences().stream()
        .filter(sentence -> sentence.paragraph() == last.paragraph())
        .toList();
  }

  /** The subject of the nearest speech verb of these sentences, outside the quotation. */
  private Optional<Argument> beside(List<Sentence> sentences, Span quote) {
    Optional<Argument> best = Optional.empty();
    int bestDistance = FAR;
    for (Sentence sentence : sentences) {
      if (sentence.role() != SentenceRole.BODY) {
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
            && SayingClauses.quoted(sentence, verb).isEmpty()
            && !(verb.isVerb() && SpeechVerbs.contains(verb.lemma()))) {
      return Optional.empty();
    }
    boolean beside = sentence.span().overlaps(quote);
    boolean after = sentence.span().begin() >= quote.end();
    return sentence
        .dependent(verb.index(), "nsubj")
        .filter(found -> !SayingClauses.isPassive(sentence, found) || verb.lemma().equals("quote"))
        .filter(found -> !SayingClauses.isFirstPerson(found))
        .filter(
            found ->
                beside
                    || !SayingClauses.isHolding(verb)
                        && (after
                            ? found.isPronoun() || isBare(sentence, verb.index())
                            : SayingClauses.isMain(sentence, verb.index())))
        .map(found -> SayingClauses.quoted(sentence, verb).orElse(found))
        .map(found -> whom(sentence, verb, found))
        .map(found -> ArgumentReader.speaking(sentence, verb.index(), found))
        .filter(found -> !inside(quote, found.span()));
  }

  /** Lee in "Lee, who told them that". */
  private static Token whom(Sentence sentence, Token verb, Token subject) {
    return sentence
        .governor(verb.index())
        .filter(edge -> subject.tag().equals("WP") && edge.relation().equals("acl:relcl"))
        .map(edge -> sentence.token(edge.governor()))
        .orElse(subject);
  }

  /** "Lee said.": nothing that could be said but the quotation. */
  private static boolean isBare(Sentence sentence, int verb) {
    return sentence.dependents(verb, "ccomp", "xcomp", "obj", "obl", "advcl").isEmpty();
  }

  private static boolean inside(Span quote, Span span) {
    return quote.contains(span);
  }
}
