package factcheck.text;

import java.util.List;

/** Says what a pronoun stands for, of what it may stand for. */
interface AntecedentChooser {
  /** Takes what the rules of syntax say. */
  AntecedentChooser RULE = (sentence, pronoun, rule, candidates) -> rule;

  /**
   * What the pronoun stands for; empty where that stays open.
   *
   * @param rule what rules of syntax take it to stand for; empty where they leave it open
   * @param candidates what it may stand for, the nearest first
   */
  List<Mention> choose(
      Sentence sentence, Token pronoun, List<Mention> rule, List<Antecedents.Candidate> candidates);
}
