package factcheck.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Mends rows of nouns that the parser takes for one noun and its apposition: "Ann Lee, Bob Day,
 * Carl Orr", "her arm, knees and elbows", "no bed, no doctor".
 */
final class ListRepairs {
  private static final ImmutableList<String> WORDS =
      ImmutableList.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private final DraftTree tree;

  private ListRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    ListRepairs repairs = new ListRepairs(tree);
    // From the end: the last of a row may hang on the one before it.
    for (int i = tree.size() - 1; i >= 0; i--) {
      if (tree.hangs(i)) {
        repairs.listInNegation(i);
        repairs.listOfNames(i);
        repairs.listOfPlaces(i);
        repairs.placeInRow(i);
        repairs.listOfThings(i);
        repairs.listOfUnlike(i);
        repairs.listOfBare(i);
        repairs.relatives(i);
      }
    }
  }

  /** "Ann Lee, Bob Day, Carl Orr": names in a row, and not one that is the other. */
  private void listOfNames(int name) {
    Dependency edge = tree.edge(name);
    int first = edge.governor();
    boolean listed =
        edge.is("appos")
            && isName(name)
            && isName(first)
            && tree.token(name).ner().equals(tree.token(first).ner())
            && tree.isComma(tree.first(name) - 1)
            && !tree.has(name, "det")
            && (tree.has(name, "conj") || more(name, first));
    if (!listed) {
      return;
    }
    tree.attach(first, name, "conj");
    for (int i = name + 1; i < tree.size(); i++) {
      Dependency below = tree.edge(i);
      if (below != null && below.governor() == name && below.is("conj")) {
        tree.attach(first, i, "conj");
      }
    }
  }

  /** Whether the row goes on behind the name. */
  private boolean more(int name, int first) {
    for (int i = name + 1; i < tree.size(); i++) {
      Dependency edge = tree.edge(i);
      if (edge != null
          && edge.governor() == first
          && (edge.is("conj") || edge.is("appos"))
          && isName(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Her abdomen, hips and knees": things in a row, of which the last have no article. */
  private void listOfThings(int thing) {
    Dependency edge = tree.edge(thing);
    int first = edge.governor();
    boolean listed =
        edge.is("appos")
            && isThing(thing)
            && isThing(first)
            && tree.isComma(tree.first(thing) - 1)
            && (isOwnedAlike(first, thing)
                || (isParallel(first, thing) || isCountedAlike(first, thing))
                    && tree.has(thing, "conj")
                || isLastOfRow(thing) && (isUndetermined(thing) || isParallel(first, thing))
                || isFollowed(thing, first)
                || tree.has(first, "conj") && isUndetermined(thing) && isConj(first, thing));
    if (!listed) {
      return;
    }
    tree.attach(first, thing, "conj");
    for (int i = thing + 1; i < tree.size(); i++) {
      Dependency below = tree.edge(i);
      if (below != null && below.governor() == thing && below.is("conj")) {
        tree.attach(first, i, "conj");
      }
    }
  }

  /**
   * "12 houses, a mosque and a bridge", "a Rembrandt, two drawings and a vase": one is not several.
   */
  private void listOfUnlike(int thing) {
    Dependency edge = tree.edge(thing);
    int first = edge.governor();
    boolean apart =
        edge.is("appos")
            && (tree.has(thing, "det") || tree.has(thing, "nummod"))
            && tree.isComma(tree.first(thing) - 1)
            && (isSeveral(first) && isOne(thing) || isOne(first) && isSeveral(thing));
    if (!apart || !endsRow(thing, first)) {
      return;
    }
    tree.attach(first, thing, "conj");
    for (int i = thing + 1; i < tree.size(); i++) {
      if (tree.hangsOn(i, thing) && tree.edge(i).is("conj")) {
        tree.attach(first, i, "conj");
      }
    }
  }

  /** "Held pottery, linen, the remains of two dogs": a bare noun is not two others. */
  private void listOfBare(int first) {
    if (!isThing(first) || !isUndetermined(first) || tree.has(first, "nummod")) {
      return;
    }
    List<Integer> things = new ArrayList<>();
    for (int i = first + 1; i < tree.size(); i++) {
      if (tree.hangsOn(i, first)
          && tree.edge(i).is("appos")
          && isThing(i)
          && tree.isComma(tree.first(i) - 1)) {
        things.add(i);
      }
    }
    if (things.size() > 1) {
      things.forEach(thing -> tree.attach(first, thing, "conj"));
    }
  }

  /** "12 houses": a number of them. */
  private boolean isSeveral(int noun) {
    return tree.token(noun).tag().equals("NNS") && tree.has(noun, "nummod");
  }

  private boolean isOne(int noun) {
    int determiner = tree.dependent(noun, "det");
    return tree.token(noun).tag().matches("NNP?")
        && determiner >= 0
        && tree.token(determiner).word().matches("(?i)an?");
  }

  /**
   * Whether one more thing stands behind it in the row, and the things are not who or what the
   * first ones are: "three people, a man and two women".
   */
  private boolean endsRow(int thing, int first) {
    int sum = number(thing);
    boolean more = false;
    for (int i = thing + 1; i < tree.size(); i++) {
      boolean next =
          (tree.hangsOn(i, thing) || tree.hangsOn(i, first))
              && (tree.edge(i).is("conj") || tree.edge(i).is("appos"))
              && tree.token(i).tag().startsWith("NN");
      more |= next && tree.edge(i).is("conj");
      sum += next ? number(i) : 0;
    }
    return more && sum != number(first);
  }

  /** How many a noun says there are; 1 for none said. */
  private int number(int noun) {
    int number = tree.dependent(noun, "nummod");
    String word = number < 0 ? "" : tree.token(number).word().toLowerCase(Locale.ROOT);
    return word.matches("\\d{1,4}") ? Integer.parseInt(word) : 1 + Math.max(0, WORDS.indexOf(word));
  }

  /** "Mrs Dale, her sons and a nurse": one person is not several. */
  private void relatives(int persons) {
    Dependency edge = tree.edge(persons);
    int name = edge.governor();
    if (edge.is("appos")
        && tree.token(persons).tag().equals("NNS")
        && tree.token(name).tag().equals("NNP")
        && "PERSON".equals(tree.token(name).ner())
        && !tree.has(name, "conj")
        && tree.has(persons, "nmod:poss")) {
      tree.attach(name, persons, "conj");
    }
  }

  /** Whether another of the row stands between the two. */
  private boolean isConj(int first, int thing) {
    int other = tree.dependent(first, "conj");
    return other > first && other < thing;
  }

  /** "Played in Paris, Lyon and Nice", where the parser takes Lyon for what was played. */
  private void listOfPlaces(int name) {
    Dependency edge = tree.edge(name);
    int comma = tree.first(name) - 1;
    boolean candidate =
        (edge.is("obj") || edge.is("iobj") || edge.is("dep"))
            && isName(name)
            && tree.isComma(comma)
            && !tree.has(name, "case")
            && edge.governor() < comma;
    for (int i = comma - 1; candidate && i > edge.governor(); i--) {
      Dependency place = tree.edge(i);
      if (place != null
          && place.governor() == edge.governor()
          && place.is("obl")
          && isName(i)
          && tree.token(i).ner().equals(tree.token(name).ner())) {
        tree.attach(i, name, "conj");
        for (int k = name + 1; k < tree.size(); k++) {
          Dependency below = tree.edge(k);
          if (below != null && below.governor() == name && below.is("conj")) {
            tree.attach(i, k, "conj");
          }
        }
        return;
      }
    }
  }

  /** "A team from France, Germany, and Russia": Russia is no second team. */
  private void placeInRow(int name) {
    Dependency edge = tree.edge(name);
    int first = edge.governor();
    boolean candidate =
        edge.is("conj")
            && isName(name)
            && isPlace(name)
            && !isName(first)
            && name > first
            && tree.token(name - 1).tag().equals("CC");
    for (int i = name - 2; candidate && i > first; i--) {
      int second = tree.dependent(i, "appos");
      boolean row =
          tree.edge(i) != null
              && isPlace(i)
              && tree.edge(i).is("nmod")
              && tree.isBelow(i, first)
              && second > i
              && second < name
              && isPlace(second);
      if (row) {
        tree.attach(i, second, "conj");
        tree.attach(i, name, "conj");
        return;
      }
    }
  }

  private boolean isPlace(int token) {
    return tree.token(token).ner().equals("LOCATION");
  }

  private boolean isThing(int token) {
    String tag = tree.token(token).tag();
    return (tag.equals("NN") || tag.equals("NNS")) && tree.token(token).ner().equals("O");
  }

  /** Whether an "and" joins something to the last of the row, without a comma before it. */
  private boolean isLastOfRow(int thing) {
    int last = tree.dependent(thing, "conj");
    int and = last < 0 ? -1 : tree.dependent(last, "cc") >= 0 ? tree.dependent(last, "cc") : last;
    while (and > thing && !tree.token(and).tag().equals("CC")) {
      and--;
    }
    return last > thing && and > thing && !tree.isComma(and - 1) || isJoined(thing);
  }

  /** "Pollution and child abuse", which the parser takes for one kind of abuse. */
  private boolean isJoined(int thing) {
    for (int i = tree.first(thing); i < thing; i++) {
      if (tree.token(i).tag().equals("CC")) {
        return true;
      }
    }
    return false;
  }

  /** Whether another thing stands behind it in the same row. */
  private boolean isFollowed(int thing, int first) {
    for (int i = thing + 1; i < tree.size(); i++) {
      Dependency edge = tree.edge(i);
      if (edge != null
          && edge.governor() == first
          && edge.is("appos")
          && isThing(i)
          && !tree.has(i, "det")) {
        return true;
      }
    }
    return false;
  }

  /** "No bed, no doctor": a list, and not one that is the other. */
  private void listInNegation(int noun) {
    if (tree.edge(noun).is("appos") && isNone(noun) && isNone(tree.edge(noun).governor())) {
      int first = tree.edge(noun).governor();
      int list = tree.edge(first).is("conj") ? tree.edge(first).governor() : first;
      tree.attach(list, noun, "conj");
    }
  }

  private boolean isNone(int noun) {
    int determiner = tree.dependent(noun, "det");
    return determiner >= 0 && tree.token(determiner).word().equalsIgnoreCase("no");
  }

  private boolean isName(int token) {
    return tree.token(token).tag().startsWith("NNP");
  }

  /** "A pool, a sauna and ...": one as much as the other. */
  private boolean isParallel(int first, int thing) {
    int one = tree.dependent(first, "det");
    int two = tree.dependent(thing, "det");
    return one >= 0
        && two >= 0
        && tree.token(one).word().startsWith("a")
        && tree.token(two).word().startsWith("a");
  }

  /** "The breadth of our links, our friendship, our ties". */
  private boolean isOwnedAlike(int first, int thing) {
    int own = tree.dependent(first, "nmod:poss");
    int part = tree.dependent(first, "nmod");
    int one = own >= 0 || part < 0 ? own : tree.dependent(part, "nmod:poss");
    int two = tree.dependent(thing, "nmod:poss");
    return one >= 0
        && two >= 0
        && tree.token(one).tag().equals("PRP$")
        && tree.token(one).word().equalsIgnoreCase(tree.token(two).word());
  }

  /** "One girl of 14, two girls of 12 and a boy". */
  private boolean isCountedAlike(int first, int thing) {
    return tree.has(first, "nummod") && tree.has(thing, "nummod");
  }

  private boolean isUndetermined(int noun) {
    return !tree.has(noun, "det") && !tree.has(noun, "nmod:poss");
  }
}
