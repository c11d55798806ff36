package factcheck.text;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * Mends what measures belong to: "two days before the vote" is one time, "between 35 and 40" one
 * number, a village "60 kilometers from the border" lies there, and a premium is one of the price,
 * not of the share.
 */
final class MeasureRepairs {
  static final ImmutableSet<String> TIMES =
      ImmutableSet.of("minute", "hour", "day", "week", "month", "year", "decade");

  private static final ImmutableSet<String> DISTANCES =
      ImmutableSet.of("kilometer", "kilometre", "km", "mile", "meter", "metre", "block", "yard");

  /** Units of which so many go on a time: "74,000 tonnes a year". */
  private static final ImmutableSet<String> UNITS =
      ImmutableSet.of(
          "tonne",
          "ton",
          "barrel",
          "litre",
          "liter",
          "gallon",
          "kilogram",
          "kilogramme",
          "euro",
          "dollar",
          "pound");

  /** Verbs of what somebody gets or loses. */
  private static final ImmutableSet<String> PAYING =
      ImmutableSet.of(
          "pay", "cost", "give", "owe", "charge", "fine", "offer", "lend", "save", "award",
          "grant");

  /** Verbs beside these that always do something to something. */
  private static final ImmutableSet<String> PARTING =
      ImmutableSet.of("spend", "lose", "concede", "demand", "borrow", "promise", "reveal", "take");

  private static final ImmutableSet<String> DAY_TIMES =
      ImmutableSet.of("dawn", "dusk", "daybreak", "sunrise", "sunset", "nightfall", "midnight");

  /** Prepositions of where something is. */
  private static final ImmutableSet<String> PLACES =
      ImmutableSet.of("near", "in", "at", "outside", "inside", "on", "around");

  /** What an amount comes to beside another. */
  private static final ImmutableSet<String> SUMS = ImmutableSet.of("premium", "discount", "total");

  private static final ImmutableSet<String> CHANGES =
      ImmutableSet.of(
          "rise",
          "drop",
          "increase",
          "decrease",
          "fall",
          "gain",
          "jump",
          "decline",
          "surge",
          "reduction");

  private final DraftTree tree;

  private MeasureRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    MeasureRepairs repairs = new MeasureRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.betweenNumbers(i);
        repairs.someBetween(i);
        repairs.paid(i);
        repairs.rate(i);
        repairs.placeOfTime(i);
        repairs.tooMuch(i);
        repairs.fasterThan(i);
        repairs.likelierThan(i);
      }
    }
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.distance(i);
        repairs.sum(i);
        repairs.yearOfWorth(i);
        repairs.allBut(i);
      }
    }
  }

  /** "Had given away too much": that is what they gave, while others "talk too much". */
  private void tooMuch(int word) {
    int verb = tree.edge(word).governor();
    boolean amount =
        tree.token(word).word().matches("much|little")
            && verb >= 0
            && (tree.edge(word).is("xcomp") || tree.edge(word).is("advmod") && parts(verb))
            && word > verb + 1
            && tree.token(word - 1).word().matches("too|so|very")
            && !tree.has(verb, "obj")
            && !tree.has(verb, "iobj")
            && !tree.has(verb, "aux:pass")
            && (word + 1 == tree.size() || !tree.token(word + 1).tag().matches("JJ.*|RB.*|NN.*"));
    if (amount) {
      tree.attach(word, word - 1, "advmod");
      tree.retag(word, "JJ", tree.token(word).word());
      tree.attach(verb, word, "obj");
    }
  }

  private boolean parts(int verb) {
    String lemma = tree.token(verb).lemma();
    return PAYING.contains(lemma) || PARTING.contains(lemma);
  }

  /** "Grew faster than they had planned": what they planned is how fast. */
  private void fasterThan(int clause) {
    int than = tree.dependent(clause, "mark");
    int more = than - 1;
    boolean measures =
        more > 0
            && tree.edge(clause).is("advcl")
            && tree.token(than).word().equals("than")
            && tree.edge(more) != null
            && tree.edge(more).is("advmod")
            && tree.hangsOn(more, tree.edge(clause).governor())
            && tree.token(more).tag().matches("JJR|RBR")
            && !tree.token(more).word().matches("more|less|rather");
    if (measures) {
      tree.attach(more, clause, "advcl");
    }
  }

  /** "Had been between 35 and 40": one number, if not an exact one. */
  private void betweenNumbers(int second) {
    int first = tree.edge(second).governor();
    boolean range =
        tree.edge(second).is("conj")
            && tree.token(second).tag().equals("CD")
            && tree.token(first).tag().equals("CD")
            && second == first + 2
            && tree.has(first, "cop")
            && tree.hasCase(first, "between");
    if (range) {
      tree.attach(first, second, "nummod");
    }
  }

  /** "Found between 30 and 40 people": so many of them, and not something between them. */
  private void someBetween(int between) {
    int noun = tree.edge(between).governor();
    int number = between + 1;
    boolean range =
        tree.edge(between).is("case")
            && tree.token(between).word().equalsIgnoreCase("between")
            && number + 2 < noun
            && tree.hangsOn(number, noun)
            && tree.edge(number).is("nummod")
            && tree.token(number + 1).tag().equals("CC")
            && tree.hangsOn(number + 2, number)
            && tree.token(number + 2).tag().equals("CD")
            && tree.hangs(noun);
    if (!range) {
      return;
    }
    tree.attach(number, between, "advmod");
    int verb = tree.edge(noun).governor();
    boolean object =
        tree.edge(noun).is("obl")
            && tree.isVerb(verb)
            && verb == between - 1
            && !tree.has(noun, "case")
            && !tree.has(verb, "obj")
            && !tree.has(verb, "aux:pass");
    if (object) {
      tree.attach(verb, noun, "obj");
    }
  }

  /** "Pays workers 200 euros a month": they get it, and no euros are of workers. */
  private void paid(int receiver) {
    int sum = tree.edge(receiver).governor();
    int number = sum < 0 ? -1 : tree.dependent(sum, "nummod");
    boolean joined =
        tree.edge(receiver).is("compound")
            && number > receiver
            && number < sum
            && tree.token(receiver).tag().startsWith("NN")
            && UNITS.contains(tree.token(sum).lemma())
            && tree.hangs(sum)
            && (tree.edge(sum).is("obj") || tree.edge(sum).is("iobj"));
    int verb = joined ? tree.edge(sum).governor() : -1;
    if (verb < 0 || !PAYING.contains(tree.token(verb).lemma())) {
      return;
    }
    tree.attach(verb, receiver, "iobj");
    tree.attach(verb, sum, "obj");
    for (int i = verb + 1; i < receiver; i++) {
      if (tree.hangsOn(i, sum)) {
        tree.attach(receiver, i, tree.edge(i).relation());
      }
    }
  }

  /** "Produces 74,000 tonnes a year": the rate is what it produces. */
  private void rate(int time) {
    int unit = time - 2;
    boolean rate =
        unit >= 0
            && isBeside(time, unit)
            && TIMES.contains(tree.token(time).lemma())
            && tree.token(time - 1).word().matches("an?")
            && UNITS.contains(tree.token(unit).lemma())
            && tree.has(unit, "nummod")
            && !isCounted(time);
    if (rate) {
      tree.attach(unit, time, "nmod");
    }
  }

  /** Whether the parser takes the time for another place of the same verb, or does not know. */
  private boolean isBeside(int time, int unit) {
    return (tree.edge(time).is("obl") || tree.edge(time).is("obj"))
            && tree.hangsOn(unit, tree.edge(time).governor())
        || tree.edge(time).is("dep") && tree.hangsOn(time, unit);
  }

  /** "A year before the strike", "a week ago": a time that is counted from another. */
  private boolean isCounted(int time) {
    return time + 1 < tree.size()
        && tree.token(time + 1).word().matches("before|after|ago|later|earlier|from");
  }

  /** "Less likely to catch a cold than others": not the cold is compared with them. */
  private void likelierThan(int other) {
    int noun = tree.edge(other).governor();
    int than = tree.dependent(other, "case");
    int adjective =
        (tree.edge(other).is("nmod") || tree.edge(other).is("obl")) && tree.hasCase(other, "than")
            ? tree.above(noun, this::isCompared)
            : -1;
    if (adjective >= 0 && adjective < noun && !isCompared(adjective + 1, than)) {
      tree.attach(adjective, other, "obl");
    }
  }

  /** Whether the word is an adjective with a copula and a "more" or "less". */
  private boolean isCompared(int token) {
    int degree = tree.dependent(token, "advmod");
    return tree.token(token).tag().startsWith("JJ")
        && tree.has(token, "cop")
        && tree.has(token, "xcomp")
        && degree >= 0
        && tree.token(degree).word().matches("(?i)more|less");
  }

  private boolean isCompared(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tree.token(i).tag().matches("JJR|RBR")) {
        return true;
      }
    }
    return false;
  }

  /** "Freed before dawn near a village": dawn lies nowhere. */
  private void placeOfTime(int place) {
    int time = tree.edge(place).governor();
    int preposition = tree.dependent(place, "case");
    boolean ofTime =
        tree.edge(place).is("nmod")
            && DAY_TIMES.contains(tree.token(time).lemma())
            && preposition > time
            && PLACES.contains(tree.token(preposition).word().toLowerCase(Locale.ROOT))
            && tree.hangs(time)
            && tree.edge(time).is("obl");
    if (ofTime && tree.isVerb(tree.edge(time).governor())) {
      tree.attach(tree.edge(time).governor(), place, "obl");
    }
  }

  /** "Near the village, 60 kilometers from the border": where the village is. */
  private void distance(int unit) {
    int verb = tree.edge(unit).governor();
    int comma = tree.first(unit) - 1;
    boolean far =
        (tree.edge(unit).is("obj") || tree.edge(unit).is("obl"))
            && DISTANCES.contains(tree.token(unit).lemma())
            && tree.has(unit, "nummod")
            && !tree.has(unit, "case")
            && tree.isComma(comma)
            && verb < comma - 1
            && isFrom(unit);
    int place = far ? tree.above(comma - 1, at -> tree.hangsOn(at, verb)) : -1;
    if (place > verb && (tree.edge(place).is("obl") || tree.edge(place).is("obj"))) {
      tree.attach(place, unit, "appos");
    }
  }

  private boolean isFrom(int unit) {
    int from = tree.dependent(unit, "nmod");
    return from > unit && tree.hasCase(from, "from");
  }

  /** "All but three of the victims": not all, and not three. */
  private void allBut(int number) {
    int but = number - 1;
    int all = but - 1;
    boolean most =
        all >= 0
            && tree.token(number).tag().equals("CD")
            && tree.token(but).word().equals("but")
            && tree.token(all).word().equalsIgnoreCase("all")
            && tree.hangs(all)
            && !tree.isBelow(all, number);
    if (most) {
      tree.attach(all, number, "nmod");
      tree.token(but).setTag("IN");
      tree.attach(number, but, "case");
    }
  }

  /**
   * "Will pay $38 for each share, a premium of 27 percent": of the price. "Rose to $4 in May, a
   * rise of 5 percent": of nothing that the clause names.
   */
  private void sum(int noun) {
    int other = tree.edge(noun).governor();
    boolean change = CHANGES.contains(tree.token(noun).lemma());
    boolean aside =
        tree.edge(noun).is("appos")
            && (change || SUMS.contains(tree.token(noun).lemma()))
            && tree.isComma(tree.first(noun) - 1)
            && tree.has(noun, "det")
            && isOfAmount(noun)
            && !isAmount(other)
            && tree.hangs(other)
            && tree.edge(other).is("obl");
    int verb = aside ? tree.edge(other).governor() : -1;
    if (!aside || !tree.isVerb(verb)) {
      return;
    }
    int price = tree.dependent(verb, "obj");
    if (!change && price > verb && price < other && isAmount(price)) {
      tree.attach(price, noun, "appos");
    } else {
      tree.attach(verb, noun, "dep");
    }
  }

  /** "Was worth $3 million in 2019": it was so then, and the sum has no year. */
  private void yearOfWorth(int year) {
    int sum = tree.edge(year).governor();
    boolean ofSum =
        tree.edge(year).is("nmod")
            && tree.hasCase(year, "in")
            && "DATE".equals(tree.token(year).ner())
            && sum < year
            && tree.token(sum).tag().equals("$")
            && tree.hangs(sum);
    int above = ofSum ? tree.edge(sum).governor() : -1;
    if (ofSum
        && above < sum
        && (tree.token(above).lemma().equals("worth")
            || tree.token(above).lemma().equals("value"))) {
      tree.attach(above, year, "obl");
    }
  }

  private boolean isOfAmount(int noun) {
    int amount = tree.dependent(noun, "nmod");
    return amount > noun && tree.hasCase(amount, "of") && isAmount(amount);
  }

  private boolean isAmount(int noun) {
    return tree.has(noun, "nummod") || tree.token(noun).tag().matches("CD|\\$");
  }
}
