package factcheck.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.text.Animacy;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.Token;
import factcheck.value.Meaning;
import factcheck.value.Quantity;
import factcheck.value.QuantityReader;
import factcheck.value.Term;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Ages that stand beside a person without a verb: "Maria Costa, 33, said", "the boy, aged 9". They
 * mean what "is 33 years old" means.
 */
final class Ages {
  private static final int OLDEST = 120;
  private static final ImmutableSet<String> AFTER = ImmutableSet.of(",", ".", ";", ")", "and", ":");

  private Ages() {}

  /** Whether a noun is described by an age, which is no part of its name. */
  static boolean isAge(Sentence sentence, Dependency edge) {
    return person(sentence, edge.dependent()).filter(noun -> noun == edge.governor()).isPresent();
  }

  static void read(
      Sentence sentence, PhraseReader phrases, ClauseSpeakers speakers, List<Fact> facts) {
    for (Token number : sentence.tokens()) {
      Optional<Integer> person = person(sentence, number.index());
      if (person.isEmpty()) {
        continue;
      }
      double years = years(sentence, number.index()).getAsDouble();
      Meaning meaning =
          new Meaning(
              "old",
              ImmutableList.of(
                  new Term(number.text(), Term.Kind.NUMBER),
                  new Term("year", Term.Kind.NOUN),
                  new Term("old", Term.Kind.ADJECTIVE)),
              ImmutableSet.of(),
              Optional.of(new Quantity(years, years, "year", false, false)),
              Optional.empty());
      Argument subject = phrases.argument(sentence, person.get(), Slot.SUBJECT, "age");
      Argument age = new Argument(Slot.OBJECT, number.text(), number.span(), "be", meaning);
      facts.add(
          new Fact(
              facts.size(),
              sentence.index(),
              subject.span().cover(age.span()),
              Optional.of(subject),
              "be",
              number.span(),
              Polarity.POSITIVE,
              Modality.ACTUAL,
              ImmutableList.of(age),
              speakers.ofAddition(number.index())));
    }
  }

  /** The person whose age the number is; empty where it is none. */
  private static Optional<Integer> person(Sentence sentence, int number) {
    Token token = sentence.token(number);
    Optional<Dependency> edge = sentence.governor(number).filter(e -> e.governor() >= 0);
    boolean alone =
        sentence.dependents(number).stream()
            .allMatch(below -> sentence.token(below.dependent()).text().equals("aged"));
    if (!token.tag().equals("CD") || edge.isEmpty() || !alone) {
      return Optional.empty();
    }
    boolean described = edge.get().is("amod") || edge.get().is("nummod") || edge.get().is("appos");
    int noun = edge.get().governor();
    int before = number - 1;
    if (before >= 0 && sentence.token(before).text().equals("aged")) {
      before--;
    }
    int after = number + 1;
    boolean apart =
        noun < number
            && before > noun
            && sentence.token(before).text().equals(",")
            && (after >= sentence.tokens().size() || AFTER.contains(sentence.token(after).text()));
    return described
            && apart
            && isPerson(sentence.token(noun))
            && years(sentence, number).isPresent()
        ? Optional.of(noun)
        : Optional.empty();
  }

  private static boolean isPerson(Token noun) {
    return noun.entity().equals("PERSON") || Animacy.isPerson(noun);
  }

  private static OptionalDouble years(Sentence sentence, int number) {
    return QuantityReader.read(sentence).stream()
        .filter(found -> found.first() == number && found.last() == number)
        .map(QuantityReader.Found::quantity)
        .filter(one -> one.low() == one.high() && one.low() == Math.rint(one.low()))
        .mapToDouble(Quantity::low)
        .filter(years -> years > 0 && years <= OLDEST)
        .findFirst();
  }
}
