package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import factcheck.entail.Entailment;
import factcheck.entail.EntailmentModel;
import factcheck.fact.FactSheet;
import factcheck.text.Checkpoint;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.value.WordRelations;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Gives verdicts: splits a claim, decides each part against the article, and joins the parts'
 * answers. Safe for use by many threads.
 */
public final class Judge {
  private final PartReader reader;
  private final Weigher weigher;
  private final Decider decider;
  private final String model;

  /** A judge that compares slots with the help of word relations and reads meaning with a model. */
  public Judge(WordRelations words, EntailmentModel model) {
    PhraseComparer phrases = new PhraseComparer(words);
    this.reader = new PartReader(phrases, model);
    this.weigher = new Weigher(TreeEnsemble.load());
    this.decider = new Decider(phrases, model);
    this.model = model.id();
  }

  /**
   * Checks a claim against an article.
   *
   * @param claim the claim as it was read
   * @param article the article as it was read
   * @param reportedOnly count only what the article reports itself
   * @param minRefuted how probable a refutation must be to be given as one, 0 to 1; below it the
   *     answer is NOT_ENOUGH_INFO
   * @param engineVersion goes into the verdict and its id
   * @param checkpoint is passed before each part is read and before it is decided
   */
  public Verdict judge(
      FactSheet claim,
      FactSheet article,
      boolean reportedOnly,
      double minRefuted,
      String engineVersion,
      Checkpoint checkpoint) {
    String id = id(claim.text(), article, reportedOnly, minRefuted, engineVersion);
    Optional<String> fault = Checkability.fault(claim);
    if (fault.isPresent()) {
      return verdict(
          claim,
          article,
          Reason.leaf(Label.NOT_CHECKABLE, 0.9, fault.get()),
          OptionalDouble.empty(),
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of(),
          id,
          engineVersion);
    }
    List<QuoteCheck> quotes = QuoteChecker.check(claim, article);
    List<PartVerdict> parts = new ArrayList<>();
    List<ClaimPart> split = ClaimSplitter.split(claim);
    checkpoint.pass();
    PartReading whole = reader.read(ClaimSplitter.whole(claim), article, quotes, reportedOnly);
    Map<Label, Double> wholeWeights = weigher.weigh(whole);
    List<PartReading> readings = new ArrayList<>();
    double support = wholeWeights.get(Label.SUPPORTED);
    checkpoint.pass();
    if (split.size() == 1) {
      readings.add(whole);
      parts.add(verdict(whole, decider.decide(whole, wholeWeights, minRefuted)));
    } else {
      List<Map<Label, Double>> weights = new ArrayList<>();
      Set<Integer> certain = new HashSet<>();
      for (ClaimPart part : split) {
        checkpoint.pass();
        PartReading reading = reader.read(part, article, quotes, reportedOnly);
        readings.add(reading);
        if (Weigher.isDenied(reading)) {
          certain.add(weights.size());
        }
        weights.add(weigher.weigh(reading));
      }
      List<Map<Label, Double>> joint = PartWeights.inLightOf(wholeWeights, weights, certain);
      for (int i = 0; i < readings.size(); i++) {
        checkpoint.pass();
        Decision decision = decider.decide(readings.get(i), joint.get(i), minRefuted);
        parts.add(verdict(readings.get(i), decision));
      }
      support = joint.stream().mapToDouble(w -> w.get(Label.SUPPORTED)).min().orElseThrow();
    }
    return verdict(
        claim,
        article,
        join(parts),
        OptionalDouble.of(Math.min(1, support)),
        parts,
        quotes,
        ImmutableList.<String>builder()
            .addAll(Checkability.leftOut(claim))
            .addAll(unread(readings))
            .build(),
        id,
        engineVersion);
  }

  /** What of the claim the model did not read, a sentence for each part. */
  private static ImmutableList<String> unread(List<PartReading> readings) {
    return readings.stream()
        .filter(reading -> reading.entailments().stream().anyMatch(Entailment::cut))
        .map(
            reading ->
                "“"
                    + reading.part().text()
                    + "” is longer than the entailment model can read; its end was not read")
        .collect(ImmutableList.toImmutableList());
  }

  /** The sentences that are looked at first for a claim, best first. */
  public List<Span> candidates(FactSheet claim, FactSheet article, int limit) {
    return reader.rank(ClaimSplitter.whole(claim), article).stream()
        .limit(limit)
        .map(ranked -> article.annotated().sentences().get(ranked.sentence()).span())
        .toList();
  }

  private static PartVerdict verdict(PartReading reading, Decision decision) {
    ClaimPart part = reading.part();
    return new PartVerdict(
        part.text(),
        part.span(),
        decision.reason(),
        EvidenceSets.of(decision, reading.article()),
        decision.slots());
  }

  /** What a claim's verdict is computed from, for the claim as a whole. */
  public Features features(FactSheet claim, FactSheet article) {
    return FeatureReader.read(
        reader.read(
            ClaimSplitter.whole(claim), article, QuoteChecker.check(claim, article), false));
  }

  /** The article as the model reads it for the claim as a whole. */
  public ClaimView view(FactSheet claim, FactSheet article) {
    ClaimPart whole = ClaimSplitter.whole(claim);
    PremiseWriter writer = new PremiseWriter(article.annotated(), whole);
    List<Sentence> sentences = article.annotated().sentences();
    List<Retriever.Ranked> ranked = reader.byWords(whole, article);
    return new ClaimView(
        sentences.stream().map(Sentence::span).toList(),
        sentences.stream().map(sentence -> writer.write(sentence).text()).toList(),
        ranked.stream().map(Retriever.Ranked::sentence).toList(),
        ranked.stream().<List<Double>>map(one -> one.signs().values()).toList(),
        PremiseReader.read(whole, article, ranked).stream().map(Premise::text).toList());
  }

  private static Verdict verdict(
      FactSheet claim,
      FactSheet article,
      Reason reason,
      OptionalDouble support,
      List<PartVerdict> parts,
      List<QuoteCheck> quotes,
      List<String> incomplete,
      String id,
      String version) {
    return new Verdict(
        claim.text(),
        reason,
        support,
        parts,
        EvidenceSets.merge(parts, reason.label()),
        quotes,
        article.published(),
        incomplete,
        id,
        version);
  }

  /** Any part refuted: refuted; else any conflicting; else all supported; else open. */
  static Reason join(List<PartVerdict> parts) {
    if (parts.size() == 1) {
      return parts.get(0).reason();
    }
    ImmutableList<Reason> reasons =
        parts.stream().map(PartVerdict::reason).collect(ImmutableList.toImmutableList());
    for (Label label : new Label[] {Label.REFUTED, Label.CONFLICTING_EVIDENCE}) {
      Optional<PartVerdict> first =
          parts.stream().filter(part -> part.label() == label).findFirst();
      if (first.isPresent()) {
        double confidence =
            parts.stream()
                .filter(part -> part.label() == label)
                .mapToDouble(PartVerdict::confidence)
                .max()
                .orElseThrow();
        return new Reason(
            label,
            confidence,
            "“" + first.get().text() + "”: " + first.get().reason().text(),
            reasons);
      }
    }
    boolean all =
        !parts.isEmpty() && parts.stream().allMatch(part -> part.label() == Label.SUPPORTED);
    double confidence =
        parts.stream()
            .filter(part -> all || part.label() == Label.NOT_ENOUGH_INFO)
            .mapToDouble(PartVerdict::confidence)
            .min()
            .orElse(0.5);
    return all
        ? new Reason(Label.SUPPORTED, confidence, "every part of the claim is stated", reasons)
        : new Reason(
            Label.NOT_ENOUGH_INFO,
            confidence,
            "a part of the claim is neither stated nor contradicted",
            reasons);
  }

  private String id(
      String claim, FactSheet article, boolean reportedOnly, double minRefuted, String version) {
    return Hashing.sha256()
        .newHasher()
        .putString(claim, StandardCharsets.UTF_8)
        .putChar('\0')
        .putString(article.text(), StandardCharsets.UTF_8)
        .putChar('\0')
        .putString(article.published().map(Object::toString).orElse(""), StandardCharsets.UTF_8)
        .putChar('\0')
        .putBoolean(reportedOnly)
        .putDouble(minRefuted)
        .putString(version, StandardCharsets.UTF_8)
        .putChar('\0')
        .putString(model, StandardCharsets.UTF_8)
        .hash()
        .toString()
        .substring(0, 24);
  }
}
