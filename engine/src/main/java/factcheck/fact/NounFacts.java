package factcheck.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.text.Dependency;
import factcheck.text.Honorifics;
import factcheck.text.Mention;
import factcheck.text.Mentions;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import factcheck.value.Meaning;
import factcheck.value.Term;
import factcheck.value.Terms;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Facts that noun phrases state without a verb: appositions and titles before names. */
final class NounFacts {
  private static final int LONGEST_SHORT_FORM = 6;

  private NounFacts() {}

  static void read(
      Sentence sentence, PhraseReader phrases, ClauseSpeakers speakers, List<Fact> facts) {
    for (Dependency edge : sentence.dependencies()) {
      if (edge.is("appos")
          && edge.governor() >= 0
          && !isSubjectAfterComma(sentence, edge)
          && !isComparison(sentence, edge)
          && !isOtherName(sentence, edge)
          && !isPart(sentence, edge.dependent())
          && !Ages.isAge(sentence, edge)
          && !isSetAside(sentence, edge.dependent())
          && sentence.dependents(edge.dependent(), "case").isEmpty()
          && !isOfTime(sentence, edge)) {
        Argument subject =
            phrases.argument(sentence, described(sentence, edge), Slot.SUBJECT, "appos");
        ImmutableList.Builder<Argument> objects = ImmutableList.builder();
        objects.add(phrases.argument(sentence, edge.dependent(), Slot.OBJECT, "be"));
        for (Token other : sentence.dependents(edge.dependent(), "conj")) {
          if (other.isNoun() || isAge(sentence, edge.dependent())) {
            objects.add(phrases.argument(sentence, other.index(), Slot.OBJECT, "be"));
          }
        }
        add(sentence, subject, objects.build(), speakers, facts);
      }
    }
    among(sentence, phrases, speakers, facts);
    for (Mention name : Mentions.names(sentence)) {
      title(sentence, phrases, name, speakers, facts);
    }
  }

  /** "Aged 9", beside which other ages may stand. */
  private static boolean isAge(Sentence sentence, int number) {
    return sentence.token(number).tag().equals("CD")
        && sentence.dependents(number, "amod").stream()
            .anyMatch(word -> word.text().equals("aged"));
  }

  /** "Freed five men, among them two clerks": the clerks are among the men. */
  private static void among(
      Sentence sentence, PhraseReader phrases, ClauseSpeakers speakers, List<Fact> facts) {
    for (Dependency edge : sentence.dependencies()) {
      if (edge.is("appos")
          && edge.governor() >= 0
          && sentence.dependents(edge.dependent(), "dep").stream()
              .anyMatch(them -> ArgumentReader.preposition(sentence, them).equals("among"))) {
        add(
            sentence,
            phrases.argument(sentence, edge.dependent(), Slot.SUBJECT, "appos"),
            ImmutableList.of(phrases.argument(sentence, edge.governor(), Slot.OBJECT, "among")),
            speakers,
            facts);
      }
    }
  }

  /**
   * "Miller (Dover Athletic)", "Mecca, Saudi Arabia", "Orsk 2, Varde 1": a name beside a name says
   * where it belongs or stands in a row; only a short form is the same.
   */
  private static boolean isOtherName(Sentence sentence, Dependency apposition) {
    Token one = sentence.token(apposition.governor());
    Token two = sentence.token(apposition.dependent());
    boolean place = two.entity().equals("LOCATION") && one.isProperNoun() && !isPerson(one);
    return (isName(one) || place)
        && isName(two)
        && sentence.dependents(two.index(), "det").isEmpty()
        && !(one.entity().equals(two.entity()) && one.entity().equals("PERSON"))
        && !isShort(one)
        && !isShort(two);
  }

  private static boolean isPerson(Token token) {
    return token.entity().equals("PERSON");
  }

  private static boolean isName(Token token) {
    return token.isProperNoun()
        && (token.entity().equals("PERSON")
            || token.entity().equals("ORGANIZATION")
            || token.entity().equals("LOCATION"));
  }

  /** "EU", "CMA". */
  private static boolean isShort(Token token) {
    return token.text().length() <= LONGEST_SHORT_FORM
        && token.text().equals(token.text().toUpperCase(Locale.ROOT));
  }

  /** "2 million, a fifth more than in May": how much more, and no other name for it. */
  private static boolean isComparison(Sentence sentence, Dependency apposition) {
    return sentence.subtree(apposition.dependent()).stream()
        .map(sentence::token)
        .anyMatch(
            token ->
                token.tag().equals("JJR")
                    && token.index() + 1 < sentence.tokens().size()
                    && sentence.token(token.index() + 1).text().equalsIgnoreCase("than"));
  }

  /**
   * "To 300 in 2020, a record", "in a raid, Saturday", "November 25, 2014": a time is no other name
   * for what is none, nor for another time.
   */
  private static boolean isOfTime(Sentence sentence, Dependency apposition) {
    return ArgumentReader.isTime(sentence.token(apposition.governor()))
        || ArgumentReader.isTime(sentence.token(apposition.dependent()));
  }

  /** "After the talks, Suga said": a name before a verb is its subject, and no apposition. */
  private static boolean isSubjectAfterComma(Sentence sentence, Dependency apposition) {
    int next = apposition.dependent() + 1;
    return sentence.token(apposition.dependent()).entity().equals("PERSON")
        && !sentence.token(apposition.governor()).entity().equals("PERSON")
        && !Mentions.isTitle(sentence.token(apposition.governor()))
        && next < sentence.tokens().size()
        && (sentence.token(next).isVerb() || sentence.token(next).tag().equals("MD"));
  }

  /** "Benn, not Weiss, won": another one, and no other name. */
  private static boolean isSetAside(Sentence sentence, int noun) {
    return sentence.dependents(noun, "advmod", "neg").stream()
        .anyMatch(word -> word.text().equalsIgnoreCase("not") && word.index() < noun);
  }

  /** "Five guards, four of them Nepali": some of them, and not who they are. */
  private static boolean isPart(Sentence sentence, int noun) {
    return sentence.dependents(noun, "nmod", "dep").stream()
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .anyMatch(word -> word.equals("them") || word.equals("whom") || word.equals("which"));
  }

  /**
   * "The head of the agency, Costa", "one of the men, a clerk": what is added goes with the head,
   * not with the agency or the men.
   */
  private static int described(Sentence sentence, Dependency apposition) {
    int noun = apposition.governor();
    return sentence
        .governor(noun)
        .filter(edge -> edge.is("nmod") && edge.governor() >= 0)
        .filter(
            edge ->
                isOneOf(sentence, edge) && isSingular(sentence, apposition.dependent())
                    || Mentions.isTitle(sentence.token(edge.governor()))
                        && isPerson(sentence.token(apposition.dependent())))
        .filter(edge -> !sentence.token(noun).entity().equals("PERSON"))
        .map(Dependency::governor)
        .orElse(noun);
  }

  /** "One of the men, a clerk": one, and not the men. */
  private static boolean isOneOf(Sentence sentence, Dependency of) {
    return sentence.token(of.dependent()).tag().startsWith("NN")
        && sentence.token(of.dependent()).tag().endsWith("S")
        && sentence.token(of.governor()).text().equalsIgnoreCase("one");
  }

  private static boolean isSingular(Sentence sentence, int noun) {
    return !sentence.token(noun).tag().endsWith("S") && sentence.dependents(noun, "conj").isEmpty();
  }

  private static void title(
      Sentence sentence,
      PhraseReader phrases,
      Mention name,
      ClauseSpeakers speakers,
      List<Fact> facts) {
    int begin = name.begin();
    while (begin > 0
        && Mentions.isTitle(sentence.token(begin - 1))
        && !Honorifics.contains(sentence.token(begin - 1).text())
        && isBelow(sentence, begin - 1)) {
      begin--;
    }
    if (begin == name.begin() || !name.type().equals("PERSON")) {
      return;
    }
    while (begin > 0 && isOfTitle(sentence, begin - 1, name)) {
      begin--;
    }
    Span span = sentence.token(begin).span().cover(sentence.token(name.begin() - 1).span());
    StringBuilder words = new StringBuilder();
    for (int i = begin; i < name.begin(); i++) {
      words.append(i > begin ? " " : "").append(sentence.token(i).text());
    }
    String head = sentence.token(name.begin() - 1).lemma().toLowerCase(Locale.ROOT);
    ImmutableList.Builder<Term> terms = ImmutableList.builder();
    for (int i = begin; i < name.begin(); i++) {
      Terms.of(sentence.token(i)).ifPresent(terms::add);
    }
    Meaning meaning =
        new Meaning(head, terms.build(), ImmutableSet.of(), Optional.empty(), Optional.empty());
    Argument office = new Argument(Slot.OBJECT, words.toString(), span, "be", meaning);
    add(
        sentence,
        phrases.argument(sentence, name.head(), Slot.SUBJECT, "appos"),
        offices(sentence, phrases, begin, office),
        speakers,
        facts);
  }

  /** "First Minister", "Dover captain", "Housing Minister": words that say which office it is. */
  private static boolean isOfTitle(Sentence sentence, int token, Mention name) {
    boolean word = sentence.token(token).isNoun() || sentence.token(token).isAdjective();
    return word
        && !Honorifics.contains(sentence.token(token).text())
        && !sentence.token(token).entity().equals("PERSON")
        && sentence
            .governor(token)
            .filter(edge -> edge.governor() > token && edge.governor() < name.end())
            .map(edge -> edge.is("compound") || edge.is("amod"))
            .orElse(false);
  }

  /** The office; with the sentence's date where the title says that it was held then. */
  private static ImmutableList<Argument> offices(
      Sentence sentence, PhraseReader phrases, int begin, Argument office) {
    ImmutableList.Builder<Argument> arguments = ImmutableList.builder();
    arguments.add(office);
    if (sentence.token(begin).text().toLowerCase(Locale.ROOT).startsWith("then")) {
      sentence.tokens().stream()
          .filter(token -> token.entity().equals("DATE") && token.isWord())
          .findFirst()
          .ifPresent(
              token -> arguments.add(phrases.argument(sentence, token.index(), Slot.TIME, "then")));
    }
    return arguments.build();
  }

  private static boolean isBelow(Sentence sentence, int token) {
    return sentence.governor(token).map(Dependency::governor).orElse(-1) >= token;
  }

  private static void add(
      Sentence sentence,
      Argument subject,
      List<Argument> objects,
      ClauseSpeakers speakers,
      List<Fact> facts) {
    Argument object = objects.get(0);
    Token head =
        sentence.tokens().stream()
            .filter(token -> object.span().contains(token.span()))
            .reduce((a, b) -> b)
            .orElse(sentence.token(0));
    facts.add(
        new Fact(
            facts.size(),
            sentence.index(),
            subject.span().cover(object.span()),
            Optional.of(subject),
            "be",
            head.span(),
            Polarity.POSITIVE,
            Modality.ACTUAL,
            objects,
            speakers.ofAddition(head.index())));
  }
}
