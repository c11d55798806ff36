package factcheck.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.text.AnnotatedText;
import factcheck.text.Dependency;
import factcheck.text.QuotedSpans;
import factcheck.text.Sentence;
import factcheck.text.SentenceRole;
import factcheck.text.Span;
import factcheck.text.SpeechVerbs;
import factcheck.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The passages in quotation marks and who says them. A quotation may span sentences; its speaker is
 * the subject of the nearest speech verb outside it, in a sentence that it touches or in the one
 * before or after in the same paragraph.
 */
final class Quotations {
  /** Fewer words than this in quotation marks are a term, not an utterance. */
  private static final int SHORTEST_UTTERANCE = 4;

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

  private static final Pattern MARKS = Pattern.compile("[\\s\"“”'‘’]*");
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");

  /** A quoted passage, marks left out, and its speaker where one was found. */
  record Quotation(Span span, Optional<Argument> speaker) {}

  private final ImmutableList<Quotation> all;

  private Quotations(ImmutableList<Quotation> all) {
    this.all = all;
  }

  static Quotations of(AnnotatedText text, PhraseReader phrases) {
    List<Quotation> all = new ArrayList<>();
    for (Span span : QuotedSpans.of(text.text())) {
      if (!isUtterance(text.text(), span)) {
        continue;
      }
      Optional<Argument> speaker = speaker(text, phrases, span);
      if (speaker.isEmpty()
          && !all.isEmpty()
          && continues(text, all.get(all.size() - 1).span(), span)) {
        speaker = all.get(all.size() - 1).speaker();
      }
      all.add(new Quotation(span, speaker));
    }
    return new Quotations(ImmutableList.copyOf(all));
  }

  /** The utterance that holds the character at {@code offset}. */
  Optional<Quotation> at(int offset) {
    return all.stream()
        .filter(quotation -> quotation.span().begin() <= offset && offset < quotation.span().end())
        .findFirst();
  }

  private static boolean continues(AnnotatedText text, Span earlier, Span later) {
    if (later.begin() < earlier.end()) {
      return false;
    }
    String between = text.text().substring(earlier.end(), later.begin());
    // Nothing but marks between the two, also across paragraphs: the same one goes on speaking.
    return MARKS.matcher(between).matches()
        || (between.length() < 60 && !BLANK_LINE.matcher(between).find());
  }

  private static boolean isUtterance(String content, Span span) {
    return span.of(content).strip().split("\\s+").length >= SHORTEST_UTTERANCE;
  }

  private static Optional<Argument> speaker(AnnotatedText text, PhraseReader phrases, Span quote) {
    Optional<Argument> best = Optional.empty();
    int bestDistance = Integer.MAX_VALUE;
    int paragraph = -1;
    for (Sentence sentence : text.sentences()) {
      if (sentence.span().overlaps(quote)) {
        paragraph = sentence.paragraph();
      }
    }
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
        if (subject.isPresent() && distance >= 0 && distance < bestDistance && distance < FAR) {
          best =
              Optional.of(phrases.argument(sentence, subject.get().index(), Slot.SPEAKER, "nsubj"));
          bestDistance = distance;
        }
      }
    }
    return best;
  }

  /** Who says the quotation by this verb of a sentence; empty where the verb is not one for it. */
  private static Optional<Token> speaking(Sentence sentence, Token verb, Span quote) {
    if (!verb.isVerb() || !SpeechVerbs.contains(verb.lemma()) || inside(quote, verb.span())) {
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
        .map(found -> ArgumentReader.speaking(sentence, verb.index(), found))
        .filter(found -> !inside(quote, found.span()));
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
