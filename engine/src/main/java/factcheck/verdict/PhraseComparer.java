package factcheck.verdict;

import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.fact.FactSheet;
import factcheck.value.Meaning;
import factcheck.value.Names;
import factcheck.value.Term;
import factcheck.value.WordRelation;
import factcheck.value.WordRelations;
import java.util.List;
import java.util.Set;

/** Compares what phrases refer to. Safe for use by many threads. */
final class PhraseComparer {
  private final WordRelations words;

  PhraseComparer(WordRelations words) {
    this.words = words;
  }

  WordRelation relate(Term claim, Term evidence) {
    if (claim.kind() == Term.Kind.NAME && evidence.kind() == Term.Kind.NAME) {
      return Names.same(claim.lemma(), evidence.lemma()) ? WordRelation.SAME : WordRelation.NONE;
    }
    // The evidence must be as special as the claim: "treaty" covers "agreement", not the reverse.
    return words.relate(evidence, claim);
  }

  /** How far one of {@code evidence} covers the claim's word, 0 to 1. */
  double covered(Term claim, List<Term> evidence) {
    double best = 0;
    for (Term term : evidence) {
      best = Math.max(best, relate(claim, term).similarity());
      if (best >= 1) {
        break;
      }
    }
    return best;
  }

  /** Share of the claim's words that the evidence covers, 0 to 1; 1 for no words. */
  double coverage(List<Term> claim, List<Term> evidence) {
    if (claim.isEmpty()) {
      return 1;
    }
    double sum = 0;
    for (Term term : claim) {
      sum += covered(term, evidence);
    }
    return sum / claim.size();
  }

  /** Share of a filler's words that the sentence of a fact covers, 0 to 1. */
  double inSentence(Argument argument, Fact evidence, FactSheet article) {
    return coverage(argument.meaning().terms(), article.terms().get(evidence.sentence()));
  }

  /** How far the evidence's filler is what the claim's filler is, 0 to 1. */
  double similarity(Argument claim, Argument evidence) {
    Meaning a = claim.meaning();
    Meaning b = evidence.meaning();
    if (claim.text().equalsIgnoreCase(evidence.text())) {
      return 1;
    }
    if (!a.names().isEmpty() && shareName(a.names(), b.names()) && isName(a) && isName(b)) {
      return 1;
    }
    if (isName(a) && isName(b) && !a.names().isEmpty() && !b.names().isEmpty()) {
      return 0;
    }
    double head = headRelation(a, b).similarity();
    double terms = coverage(a.terms(), b.terms());
    return head > 0 ? 0.5 * head + 0.5 * terms : 0.5 * terms;
  }

  /** How the heads of two fillers stand to each other. */
  WordRelation headRelation(Meaning claim, Meaning evidence) {
    return relate(head(claim), head(evidence));
  }

  private static Term head(Meaning meaning) {
    for (Term term : meaning.terms()) {
      if (term.lemma().equals(meaning.head())) {
        return term;
      }
    }
    return new Term(meaning.head(), Term.Kind.NOUN);
  }

  /**
   * Whether the filler is a name and not a description that contains one: "trader Ann Lee of
   * Kontor" is, and "a trader from Kontor" is not.
   */
  static boolean isName(Meaning meaning) {
    return !meaning.names().isEmpty() && head(meaning).kind() == Term.Kind.NAME;
  }

  /** Whether some name of the one can mean the same as some name of the other. */
  static boolean shareName(Set<String> a, Set<String> b) {
    for (String one : a) {
      for (String two : b) {
        if (Names.same(one, two)) {
          return true;
        }
      }
    }
    return false;
  }
}
