package factcheck.text;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends whose age a number is: "Ann Lee, 44, and Bob Day, 31, were freed", "sisters aged 9 and 12".
 */
final class AgeRepairs {
  private static final ImmutableSet<String> ENDS = ImmutableSet.of(",", ".", ";", ")", ":", "and");

  private final DraftTree tree;

  private AgeRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends a tree in place. */
  static void apply(DraftTree tree) {
    AgeRepairs repairs = new AgeRepairs(tree);
    for (int i = 2; i < tree.size(); i++) {
      if (tree.hangs(i) && tree.edge(i - 2) != null) {
        repairs.age(i);
      }
      if (tree.hangs(i) && tree.token(i).word().equals("aged")) {
        repairs.ages(i);
        repairs.apart(i);
      }
    }
  }

  /** "Two sisters aged 9 and 12": an age of each, which is no more of them. */
  private void ages(int aged) {
    int noun = tree.isComma(aged - 1) ? aged - 2 : aged - 1;
    List<Integer> numbers = numbers(aged + 1);
    boolean several = numbers.size() > 1 && tree.token(noun).tag().equals("NNS");
    boolean subject = !numbers.isEmpty() && isSubject(numbers.get(0));
    if (!several && !subject || tree.edge(noun) == null || tree.isBelow(noun, aged)) {
      return;
    }
    int first = numbers.get(0);
    if (subject && tree.token(noun).tag().startsWith("NN") && !tree.isBelow(first, noun)) {
      tree.attach(tree.edge(first).governor(), noun, tree.edge(first).relation());
    }
    tree.attach(noun, aged, noun == aged - 1 ? "amod" : "dep");
    tree.attach(aged, first, "obl:npmod");
    for (int number : numbers.subList(1, numbers.size())) {
      tree.attach(first, number, "conj");
    }
  }

  /** "The boy, aged 9, was found": he is nine, and nothing else is told of him. */
  private void apart(int aged) {
    int noun = tree.edge(aged).governor();
    int number = aged + 1;
    int end = aged + 2;
    boolean one =
        tree.edge(aged).relation().matches("acl|advcl|amod|dep")
            && tree.isComma(aged - 1)
            && noun < aged
            && tree.token(noun).tag().startsWith("NN")
            && numbers(number).size() == 1
            && tree.hangsOn(number, aged)
            && !tree.has(number, "conj")
            && (end == tree.size() || ENDS.contains(tree.token(end).word()));
    if (one) {
      tree.attach(noun, number, "appos");
      tree.attach(number, aged, "amod");
    }
  }

  /** "And a girl aged 9 was saved", where the parser takes the number for who was. */
  private boolean isSubject(int number) {
    return tree.hangs(number)
        && tree.edge(number).is("nsubj")
        && tree.isVerb(tree.edge(number).governor());
  }

  /** "9, 11 and 12": the numbers of a row that begins here. */
  private List<Integer> numbers(int begin) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = begin; i < tree.size() && tree.edge(i) != null || tree.isComma(i); i++) {
      if (tree.token(i).word().matches("\\d{1,2}")) {
        numbers.add(i);
      } else if (!tree.isComma(i) && !tree.token(i).word().equals("and")) {
        break;
      }
    }
    return numbers;
  }

  /** The name right before the comma is as old, whatever the parser hangs the number on. */
  private void age(int number) {
    int name = number - 2;
    boolean age =
        tree.token(number).word().matches("\\d{1,3}")
            && tree.isComma(number - 1)
            && tree.token(name).tag().startsWith("NNP")
            && "PERSON".equals(tree.token(name).ner())
            && (number + 1 == tree.size() || ENDS.contains(tree.token(number + 1).word()))
            && (!tree.hangsOn(number, name) || tree.edge(number).is("conj"))
            && !tree.isBelow(name, number);
    if (!age) {
      return;
    }
    tree.attach(name, number, "appos");
    for (int i = number + 1; i < tree.size(); i++) {
      if (tree.hangsOn(i, number)) {
        tree.attach(name, i, tree.edge(i).relation());
      }
    }
  }
}
