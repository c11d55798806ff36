package factcheck.text;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * Mends what a time is to its verb: in "who last month confirmed it" the month confirms nothing,
 * who "is this week ending a boycott" is no week, and a day hangs on no score and on nobody.
 */
final class TimeRepairs {
  private static final ImmutableSet<String> NOUNS =
      ImmutableSet.of(
          "week",
          "month",
          "year",
          "night",
          "day",
          "morning",
          "afternoon",
          "evening",
          "weekend",
          "summer",
          "winter",
          "spring",
          "autumn");

  /** Bodies that act. */
  private static final ImmutableSet<String> BODIES =
      ImmutableSet.of(
          "police",
          "court",
          "government",
          "parliament",
          "ministry",
          "authorities",
          "army",
          "council",
          "senate",
          "bank",
          "company",
          "jury",
          "navy",
          "union",
          "commission");

  private static final ImmutableSet<String> NEAR = ImmutableSet.of("last", "this", "next");

  private final DraftTree tree;

  private TimeRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    TimeRepairs repairs = new TimeRepairs(tree);
    for (int i = 1; i < tree.size(); i++) {
      if (tree.edge(i) != null && repairs.isNearTime(i)) {
        repairs.ofRelative(i);
        repairs.progressive(i);
      }
    }
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangs(i)) {
        repairs.timePredicate(i);
        repairs.pastHour(i);
        repairs.beforeRelative(i);
        repairs.hereSince(i);
        repairs.sinceTime(i);
        repairs.dayOfNumber(i);
        repairs.behindPlace(i);
        repairs.dayOfName(i);
        repairs.ago(i);
        repairs.howOften(i);
        repairs.earlierThis(i);
        repairs.guiltyOn(i);
      }
    }
  }

  /** "Last month", "this week". */
  private boolean isNearTime(int noun) {
    return NOUNS.contains(tree.token(noun).lemma())
        && NEAR.contains(tree.token(noun - 1).word().toLowerCase(Locale.ROOT))
        && tree.hangsOn(noun - 1, noun);
  }

  /** "Who last month confirmed it", where the parser takes "who" for what was confirmed. */
  private void ofRelative(int time) {
    int verb = tree.edge(time).governor();
    int who = time - 2;
    boolean relative =
        verb > time
            && who >= 0
            && tree.edge(time).is("nsubj")
            && tree.hangsOn(who, verb)
            && tree.token(who).word().matches("(?i)who|which|that");
    if (relative) {
      tree.attach(verb, time, "obl:tmod");
      tree.attach(verb, who, "nsubj");
    }
  }

  /** "Is this week ending it": the gerund is what somebody does. */
  private void progressive(int time) {
    int gerund = time + 1;
    int be = tree.dependent(time, "cop");
    int subject = tree.dependent(time, "nsubj");
    boolean progressive =
        gerund < tree.size()
            && be >= 0
            && be < time
            && subject >= 0
            && subject < be
            && tree.token(gerund).tag().equals("VBG")
            && tree.hangsOn(gerund, time);
    if (!progressive) {
      return;
    }
    Dependency above = tree.edge(time);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangsOn(i, time) && i != time - 1 && i != gerund) {
        tree.attach(gerund, i, i == be ? "aux" : tree.edge(i).relation());
      }
    }
    tree.attach(above.governor(), gerund, above.relation());
    tree.attach(gerund, time, "obl:tmod");
  }

  /** "They are in Riyadh today": the parser says that they are today. */
  private void timePredicate(int place) {
    Dependency edge = tree.edge(place);
    int time = edge.governor();
    int copula = tree.dependent(time, "cop");
    boolean swapped =
        edge.is("obl")
            && copula >= 0
            && copula < place
            && place < time
            && tree.has(place, "case")
            && "DATE".equals(tree.token(time).ner())
            && !tree.has(time, "case")
            && !tree.has(time, "det")
            && tree.edge(time) != null;
    if (!swapped) {
      return;
    }
    Dependency above = tree.edge(time);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hangsOn(i, time) && i != place) {
        tree.attach(place, i, tree.edge(i).relation());
      }
    }
    tree.attach(above.governor(), place, above.relation());
    tree.attach(place, time, "obl:tmod");
  }

  /** "Half past nine": one time. */
  private void pastHour(int hour) {
    int half = hour - 2;
    boolean clock =
        half >= 0
            && tree.token(hour).tag().equals("CD")
            && !tree.edge(hour).is("nummod")
            && tree.token(half).word().matches("(?i)half|quarter")
            && tree.edge(half) != null
            && tree.token(half + 1).word().matches(tree.edge(hour).is("dep") ? "past|to" : "past");
    if (clock) {
      tree.attach(half, hour, "nummod");
    }
  }

  /** "Draws crowds each year who camp", "got a tape Sunday that shows it": when they do. */
  private void beforeRelative(int time) {
    int above = tree.edge(time).governor();
    int noun = isRelative(above) && time < above ? tree.edge(above).governor() : above;
    boolean between =
        noun >= 0
            && tree.edge(time).relation().matches("nmod|appos|(nmod|obl):tmod")
            && String.valueOf(tree.token(time).ner()).matches("DATE|TIME|SET")
            && noun < time
            && tree.dependent(noun, "acl:relcl") > time
            && time + 1 < tree.size()
            && tree.token(time + 1).word().matches("who|which|that")
            && !tree.has(time, "case")
            && !tree.token(tree.first(time)).word().matches("(?i)next|an?|tomorrow");
    int object = between ? tree.above(noun, at -> !tree.edge(at).is("nmod")) : -1;
    if (object >= 0
        && tree.edge(object).is("obj")
        && tree.isVerb(tree.edge(object).governor())
        && !isToCome(tree.dependent(noun, "acl:relcl"))) {
      tree.attach(tree.edge(object).governor(), time, "obl:tmod");
    }
  }

  /** "Plans a rally Sunday that will draw thousands": the day is the rally's. */
  private boolean isToCome(int clause) {
    int helper = tree.dependent(clause, "aux");
    return helper >= 0 && tree.token(helper).tag().equals("MD");
  }

  /** Whether the verb is that of a relative clause: "who camp". */
  private boolean isRelative(int verb) {
    return tree.hangs(verb) && tree.edge(verb).is("acl:relcl");
  }

  /** "Have been here since noon": they are here, and no noon. */
  private void hereSince(int here) {
    if (!tree.edge(here).is("advmod") || !tree.token(here).word().matches("here|there")) {
      return;
    }
    int above = tree.edge(here).governor();
    boolean ofBe = tree.hangs(above) && tree.edge(above).is("cop");
    int time = ofBe ? tree.edge(above).governor() : above;
    int be = tree.dependent(time, "cop");
    int since = tree.dependent(time, "case");
    boolean swapped =
        be >= 0
            && be < here
            && since == here + 1
            && since < time
            && tree.token(since).word().matches("since|until|till")
            && tree.edge(time) != null;
    if (!swapped) {
      return;
    }
    Dependency edge = tree.edge(time);
    tree.attach(edge.governor(), here, edge.relation());
    for (int i = 0; i < tree.size(); i++) {
      boolean other = tree.hangsOn(i, time) && i != here;
      if (other && (i < since || i > time && isOfClause(i))) {
        tree.attach(here, i, tree.edge(i).relation());
      }
    }
    tree.attach(here, time, "obl");
  }

  /** "Have waited since noon", where the parser takes noon for a clause. */
  private void sinceTime(int time) {
    boolean bare =
        tree.edge(time).is("advcl")
            && tree.has(time, "case")
            && tree.token(time).tag().startsWith("NN")
            && String.valueOf(tree.token(time).ner()).matches("DATE|TIME")
            && !tree.has(time, "nsubj")
            && !tree.has(time, "cop");
    if (bare) {
      tree.attach(tree.edge(time).governor(), time, "obl");
    }
  }

  private boolean isOfClause(int token) {
    return tree.isVerb(token) || tree.edge(token).is("punct") || tree.edge(token).is("obl");
  }

  /** "Found in a field near Lund in May": the field is of no month. */
  private void behindPlace(int time) {
    int noun = tree.edge(time).governor();
    int preposition = tree.dependent(time, "case");
    boolean late =
        tree.edge(time).is("nmod")
            && "DATE".equals(tree.token(time).ner())
            && preposition > noun
            && tree.token(preposition).word().matches("in|on")
            && tree.hangs(noun)
            && tree.edge(noun).is("obl")
            && tree.isVerb(tree.edge(noun).governor());
    for (int i = noun + 1; late && i < preposition; i++) {
      if (tree.hangsOn(i, noun) && "LOCATION".equals(tree.token(i).ner())) {
        tree.attach(tree.edge(noun).governor(), time, "obl");
        return;
      }
    }
  }

  /** A day that hangs on a bare number belongs to what hangs the number: "won 3 to 2 on Friday". */
  private void dayOfNumber(int day) {
    Dependency edge = tree.edge(day);
    boolean dated = tree.token(day).ner().equals("DATE") || tree.token(day).ner().equals("TIME");
    boolean applies =
        edge.is("nmod")
            && dated
            && tree.token(day).tag().startsWith("NNP")
            && tree.token(edge.governor()).tag().equals("CD")
            && edge.governor() < day
            && tree.has(day, "case");
    int above = applies ? tree.above(edge.governor(), tree::isVerb) : -1;
    if (above >= 0) {
      tree.attach(above, day, "obl");
    }
  }

  /** "Ann Lee on Monday declared": she is of no day. */
  private void dayOfName(int day) {
    Dependency edge = tree.edge(day);
    int name = edge.governor();
    boolean applies =
        edge.is("nmod")
            && "DATE".equals(tree.token(day).ner())
            && isSomebody(name)
            && name < day
            && tree.hangs(name)
            && tree.edge(name).is("nsubj")
            && tree.edge(name).governor() > day
            && tree.has(day, "case");
    if (applies) {
      tree.attach(tree.edge(name).governor(), day, "obl");
    }
  }

  /** "Was banned earlier this season": when. */
  private void earlierThis(int time) {
    int adverb = tree.first(time);
    if (tree.edge(time).is("obj")
        && ("DATE".equals(tree.token(time).ner())
            || tree.token(time).word().matches("season|year|month|week"))
        && adverb < time
        && tree.token(adverb).word().matches("earlier|later|late|early")) {
      tree.attach(tree.edge(time).governor(), time, "obl:tmod");
    }
  }

  /** "Was found guilty Friday of theft", "pleaded guilty Monday to fraud": no day is guilty. */
  private void guiltyOn(int day) {
    int guilty = tree.dependent(day, "amod");
    boolean between =
        guilty >= 0
            && guilty == day - 1
            && tree.token(guilty).word().equals("guilty")
            && "DATE".equals(tree.token(day).ner())
            && tree.edge(day).is("obl")
            && tree.edge(day).governor() < guilty;
    int verb = between ? tree.edge(day).governor() : -1;
    for (int i = day + 1; between && i < tree.size(); i++) {
      if (tree.hangsOn(i, day) && tree.edge(i).is("nmod")) {
        tree.attach(verb, i, "obl");
      }
    }
    if (between) {
      tree.attach(verb, guilty, "xcomp");
    }
  }

  /** "Was beaten both times": how often, and nothing that was beaten. */
  private void howOften(int times) {
    int determiner = tree.dependent(times, "det");
    if (tree.token(times).word().matches("times?")
        && tree.edge(times).is("obj")
        && determiner == times - 1
        && tree.token(determiner).word().matches("both|each|every")) {
      tree.attach(tree.edge(times).governor(), times, "obl:tmod");
    }
  }

  /** "Asked for help months ago": no months of help. */
  private void ago(int unit) {
    int noun = unit - 1;
    boolean joined =
        noun > 0
            && unit + 1 < tree.size()
            && tree.token(unit + 1).word().equals("ago")
            && tree.token(unit).tag().equals("NNS")
            && tree.hangsOn(noun, unit)
            && tree.edge(noun).is("compound")
            && tree.token(noun).tag().startsWith("NN");
    int verb = joined ? tree.above(tree.edge(unit).governor(), tree::isVerb) : -1;
    if (verb < 0) {
      return;
    }
    Dependency above = tree.edge(unit);
    boolean ofVerb = above.governor() == unit + 1 || above.governor() == verb;
    if (!ofVerb) {
      tree.attach(verb, unit, "obl:tmod");
    }
    tree.attach(ofVerb ? verb : above.governor(), noun, ofVerb ? "obj" : above.relation());
    for (int i = 0; i < noun; i++) {
      if (tree.hangsOn(i, unit)) {
        tree.attach(noun, i, tree.edge(i).relation());
      }
    }
    if (ofVerb && tree.has(noun, "case")) {
      tree.attach(verb, noun, "obl");
    }
  }

  /** "Police", "the High Court", "Ann Lee": who does things, and takes place on no day. */
  private boolean isSomebody(int noun) {
    String ner = String.valueOf(tree.token(noun).ner());
    return ner.equals("PERSON")
        || ner.equals("ORGANIZATION")
        || Animacy.isPerson(tree.token(noun).word(), tree.token(noun).tag())
        || BODIES.contains(tree.token(noun).word().toLowerCase(Locale.ROOT));
  }
}
