package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.fact.Argument;
import factcheck.fact.FactSheet;
import factcheck.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The quotes of a verdict. Those that are needed together have one set number; a verdict's sets are
 * numbered from 1 without gaps, the parts that decide it first. A quote that two sets need stands
 * in the first of them only.
 */
final class EvidenceSets {
  private EvidenceSets() {}

  /** The passages of a part's decision as evidence, each once. */
  static ImmutableList<Evidence> of(Decision decision, FactSheet article) {
    ImmutableList.Builder<Evidence> all = ImmutableList.builder();
    List<Span> seen = new ArrayList<>();
    for (Decision.Passage passage : decision.passages()) {
      if (seen.contains(passage.span())) {
        continue;
      }
      seen.add(passage.span());
      all.add(
          new Evidence(
              passage.span().of(article.text()),
              passage.span(),
              passage.stance(),
              passage.speakers().isEmpty() ? Basis.REPORTED : Basis.ATTRIBUTED,
              passage.speakers().stream().map(Argument::text).toList(),
              passage.set()));
    }
    return all.build();
  }

  /**
   * The parts' quotes without repeats, those of the deciding parts first. A claim of several parts
   * is supported by the first sets of all of them together; else each part keeps sets of its own.
   */
  static ImmutableList<Evidence> merge(List<PartVerdict> parts, Label label) {
    List<Evidence> all = new ArrayList<>();
    int before = 0;
    for (boolean deciding : new boolean[] {true, false}) {
      for (PartVerdict part : parts) {
        if ((part.label() == label) != deciding) {
          continue;
        }
        int last = before;
        for (Evidence evidence : part.evidence()) {
          boolean joint = label == Label.SUPPORTED && evidence.set() == 1;
          int set = joint ? 1 : before + evidence.set();
          last = Math.max(last, set);
          add(evidence.inSet(set), all);
        }
        before = last;
      }
    }
    return renumbered(all);
  }

  /** A set all of whose quotes stand in earlier ones leaves no gap. */
  private static ImmutableList<Evidence> renumbered(List<Evidence> all) {
    List<Integer> sets = all.stream().map(Evidence::set).distinct().sorted().toList();
    return all.stream()
        .map(evidence -> evidence.inSet(sets.indexOf(evidence.set()) + 1))
        .collect(ImmutableList.toImmutableList());
  }

  /** A passage that is somebody's words for one part is so for the claim. */
  private static void add(Evidence evidence, List<Evidence> all) {
    for (int i = 0; i < all.size(); i++) {
      Evidence other = all.get(i);
      if (other.span().equals(evidence.span())) {
        if (other.basis() == Basis.REPORTED && other.stance() == evidence.stance()) {
          all.set(i, evidence.inSet(other.set()));
        }
        return;
      }
    }
    all.add(evidence);
  }
}
