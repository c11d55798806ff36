package factcheck.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ie.QuantifiableEntityNormalizer;
import edu.stanford.nlp.ie.regexp.NumberSequenceClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * Marks times, amounts and ordinals with CoreNLP's number recogniser and SUTime (Chang and Manning
 * 2012), as the entity annotator does after its statistical models, but only around words that can
 * be part of one. SUTime tries each of its rules at every token, which was a quarter of the time to
 * read a sentence. Safe for use by many threads.
 */
final class NumberReader {
  /** Tokens to either side of such a word that are read with it. */
  private static final int AROUND = 6;

  private static final String NONE = "O";

  private static final Splitter PARTS = Splitter.on('-').omitEmptyStrings();

  /** Lemmas; digits, cardinal numbers and currency signs are known by their tags and letters. */
  private static final ImmutableSet<String> WORDS =
      ImmutableSet.copyOf(
          Splitter.on(' ')
              .split(
                  "monday tuesday wednesday thursday friday saturday sunday mon mon. tue tue. tues"
                      + " tues. wed wed. thu thu. thur thurs thurs. fri fri. sat sat. sun sun."
                      + " january february march april may june july august september october"
                      + " november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul."
                      + " aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. zero one two"
                      + " three four five six seven eight nine ten eleven twelve thirteen fourteen"
                      + " fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty"
                      + " sixty seventy eighty ninety half quarter"
                      + " third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                      + " first second once twice couple dozen score hundred thousand million"
                      + " billion trillion minute min hour hr day week weekend weekday month year"
                      + " yr sec decade century millennium fortnight semester trimester morning"
                      + " afternoon evening night noon midday midnight dawn dusk sunrise sunset"
                      + " today tomorrow yesterday tonight overnight now current currently recent"
                      + " recently past previous previously future present ago late later early"
                      + " earlier spring summer autumn fall winter daily weekly biweekly monthly"
                      + " bimonthly quarterly yearly annual annually semiannually hourly nightly"
                      + " biennial lunchtime dinnertime suppertime bedtime teatime breakfast lunch"
                      + " dinner eve easter christmas thanksgiving halloween holiday time moment"
                      + " long a.m. p.m. am pm a.m p.m gmt bst est utc age era mid percent percentage"
                      + " cent dollar euro pound yen yuan ruble rouble franc peso rupee won"));

  private final NumberSequenceClassifier classifier =
      new NumberSequenceClassifier(new Properties(), true, new Properties());

  /** Adds entity tags, times and normalised values to the tokens of a text with entity tags. */
  void annotate(Annotation text) {
    for (CoreMap sentence : text.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      BitSet near = near(tokens);
      if (!near.isEmpty()) {
        read(near.stream().mapToObj(tokens::get).toList(), text);
      }
      QuantifiableEntityNormalizer.addNormalizedQuantitiesToEntities(tokens, false, true);
    }
  }

  /** Whether a word can be part of a time or an amount. */
  static boolean isOfNumber(String lemma) {
    return WORDS.contains(lemma);
  }

  /** What is read of a sentence: none of it, or all such words with those around and the verbs. */
  private static BitSet near(List<CoreLabel> tokens) {
    BitSet near = new BitSet(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (canBePart(tokens.get(i))) {
        near.set(Math.max(0, i - AROUND), Math.min(tokens.size(), i + AROUND + 1));
      }
    }
    for (int i = 0; i < tokens.size() && !near.isEmpty(); i++) {
      if (isVerb(tokens.get(i))) {
        near.set(i);
      }
    }
    return near;
  }

  /** Verbs tell whether "in December" was or will be. */
  private static boolean isVerb(CoreLabel token) {
    return token.tag() != null && (token.tag().startsWith("VB") || token.tag().equals("MD"));
  }

  private static boolean canBePart(CoreLabel token) {
    String word = token.word().toLowerCase(Locale.ROOT);
    String tag = token.tag() == null ? "" : token.tag();
    return tag.equals("CD")
        || tag.equals("$")
        || token.word().chars().anyMatch(c -> Character.isDigit(c) || c == '%')
        || word.endsWith("teenth")
        || word.endsWith("tieth")
        || WORDS.contains(word)
        || token.lemma() != null && WORDS.contains(token.lemma().toLowerCase(Locale.ROOT))
        || word.indexOf('-') > 0 && PARTS.splitToStream(word).anyMatch(WORDS::contains);
  }

  /** Reads some tokens of a sentence; what the statistical models named stays, but for MISC. */
  private void read(List<CoreLabel> tokens, Annotation text) {
    List<CoreLabel> copies = new ArrayList<>();
    for (CoreLabel token : tokens) {
      CoreLabel copy = new CoreLabel(token);
      copy.remove(CoreAnnotations.AnswerAnnotation.class);
      copy.remove(CoreAnnotations.NamedEntityTagAnnotation.class);
      copy.set(CoreAnnotations.TokenBeginAnnotation.class, copies.size());
      copy.set(CoreAnnotations.TokenEndAnnotation.class, copies.size() + 1);
      copies.add(copy);
    }
    classifier.classifyWithGlobalInformation(copies, text, null);
    for (int i = 0; i < copies.size(); i++) {
      CoreLabel token = tokens.get(i);
      String found = copies.get(i).get(CoreAnnotations.AnswerAnnotation.class);
      boolean free = token.ner() == null || token.ner().equals(NONE) || token.ner().equals("MISC");
      if (free && found != null && !found.equals(NONE)) {
        token.setNER(found);
      }
      NumberSequenceClassifier.transferAnnotations(copies.get(i), token);
    }
  }
}
