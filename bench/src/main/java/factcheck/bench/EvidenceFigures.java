package factcheck.bench;

import com.google.common.collect.ImmutableList;
import factcheck.text.Span;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How well the shown and the found evidence meets the evidence that people named. Only claims whose
 * human evidence stands in their article count.
 *
 * @param quotes right answers SUPPORTED, REFUTED and CONFLICTING_EVIDENCE with a quote that
 *     overlaps the human evidence
 * @param anyCandidate claims with human evidence among the first five candidates; empty where the
 *     answerer searches none
 * @param allCandidates claims with all their human evidence among them; empty likewise
 * @param slots right refutations that name the slot which people named
 */
record EvidenceFigures(
    Share quotes, Optional<Share> anyCandidate, Optional<Share> allCandidates, Share slots) {

  static EvidenceFigures of(Collection<Scored> scored) {
    ImmutableList<Located> located =
        scored.stream()
            .filter(s -> s.answer().isPresent())
            .map(Located::of)
            .filter(l -> !l.evidence().isEmpty())
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Located> decided =
        located.stream().filter(Located::rightlyDecided).collect(ImmutableList.toImmutableList());
    ImmutableList<Located> searched =
        located.stream()
            .filter(l -> l.answer().candidates().isPresent())
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Scored> refutations =
        scored.stream()
            .filter(s -> s.right() && s.says(Gold.REFUTED) && s.explanation().isPresent())
            .filter(s -> s.example().slot().isPresent())
            .collect(ImmutableList.toImmutableList());
    boolean none = searched.isEmpty();
    return new EvidenceFigures(
        Share.of(decided, l -> l.anyIn(l.explanation().quotes())),
        none ? Optional.empty() : Optional.of(Share.of(searched, l -> l.anyIn(l.candidates()))),
        none ? Optional.empty() : Optional.of(Share.of(searched, l -> l.allIn(l.candidates()))),
        Share.of(
            refutations,
            s ->
                s.explanation()
                    .orElseThrow()
                    .mismatches()
                    .contains(s.example().slot().orElseThrow())));
  }

  /** An answered claim and, for each quote that people named, its places in the article. */
  private record Located(Scored scored, Answer answer, List<List<Span>> evidence) {
    static Located of(Scored scored) {
      ImmutableList<List<Span>> evidence =
          scored.example().evidence().stream()
              .<List<Span>>map(quote -> QuoteFinder.find(quote, scored.example().article()))
              .filter(places -> !places.isEmpty())
              .collect(ImmutableList.toImmutableList());
      return new Located(scored, scored.answer().orElseThrow(), evidence);
    }

    boolean rightlyDecided() {
      return scored.right()
          && answer.explanation().isPresent()
          && (scored.says(Gold.SUPPORTED)
              || scored.says(Gold.REFUTED)
              || scored.says(Gold.CONFLICTING_EVIDENCE));
    }

    Explanation explanation() {
      return answer.explanation().orElseThrow();
    }

    List<Span> candidates() {
      return answer.candidates().orElseThrow();
    }

    boolean anyIn(List<Span> spans) {
      return evidence.stream().anyMatch(places -> meet(places, spans));
    }

    boolean allIn(List<Span> spans) {
      return evidence.stream().allMatch(places -> meet(places, spans));
    }

    private static boolean meet(List<Span> places, List<Span> spans) {
      return places.stream().anyMatch(p -> spans.stream().anyMatch(p::overlaps));
    }
  }
}
