package factcheck.bench;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The figures of one set.
 *
 * @param name the set
 * @param scale when an answer counts as right
 * @param rows how many claims were put
 * @param articles how many texts they were about
 * @param refused claims that the answerer refused, as too long or empty
 * @param failed claims that it broke on
 * @param accuracy right answers
 * @param macroF1 mean F1 of the labels
 * @param balancedAccuracy mean recall of SUPPORTED and the rest; empty but in two-way sets
 * @param refutedPrecision right ones among the answers REFUTED
 * @param calibration distance between stated confidence and share of right answers; empty without
 *     answers
 * @param confusion human labels against answers
 * @param evidence how shown and found evidence meets the human evidence
 * @param byPhenomenon accuracy for each phenomenon, where the set names them
 * @param byFile accuracy for each file, where the set has several
 * @param seconds wall-clock time, reading of the articles included
 */
record SetReport(
    String name,
    Scale scale,
    int rows,
    int articles,
    int refused,
    int failed,
    Share accuracy,
    OptionalDouble macroF1,
    OptionalDouble balancedAccuracy,
    Share refutedPrecision,
    Optional<Calibration> calibration,
    Confusion confusion,
    EvidenceFigures evidence,
    Map<String, Share> byPhenomenon,
    Map<String, Share> byFile,
    double seconds) {
  SetReport {
    byPhenomenon = ImmutableMap.copyOf(byPhenomenon);
    byFile = ImmutableMap.copyOf(byFile);
  }

  static SetReport of(Run run) {
    List<Scored> scored = run.scored();
    Scale scale = run.set().scale();
    Map<String, Share> byFile =
        accuracyBy(scored, s -> s.example().location().file().getFileName().toString());
    return new SetReport(
        run.set().name(),
        scale,
        scored.size(),
        run.articles(),
        Share.of(scored, s -> s.fault().isPresent() && s.sound()).hits(),
        Share.of(scored, s -> !s.sound()).hits(),
        Metrics.accuracy(scored),
        Metrics.macroF1(scored),
        scale == Scale.TWO_WAY ? Metrics.balancedAccuracy(scored) : OptionalDouble.empty(),
        Metrics.refutedPrecision(scored),
        Calibration.of(scored),
        Confusion.of(scored),
        EvidenceFigures.of(scored),
        accuracyBy(scored, s -> s.example().phenomenon()),
        byFile.size() > 1 ? byFile : ImmutableMap.of(),
        run.seconds());
  }

  double claimsPerSecond() {
    return rows / seconds;
  }

  private static Map<String, Share> accuracyBy(
      List<Scored> scored, Function<Scored, String> group) {
    Map<String, Share> shares = new TreeMap<>();
    Map<String, Collection<Scored>> groups = Multimaps.index(scored, group::apply).asMap();
    groups.forEach(
        (name, members) -> {
          if (!name.isEmpty()) {
            shares.put(name, Metrics.accuracy(members));
          }
        });
    return shares;
  }
}
