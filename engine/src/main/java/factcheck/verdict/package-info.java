/**
 * From facts to a verdict. In come a claim and an article as {@link factcheck.fact.FactSheet}s, out
 * comes a {@link factcheck.verdict.Verdict} with quotes, slots and the reason tree.
 *
 * <p>Read {@link factcheck.verdict.Judge} first. {@code ClaimSplitter} cuts the claim into parts;
 * {@code PartReader} gathers what bears on a part: ranked sentences ({@code Retriever}), facts laid
 * side by side slot by slot ({@code FactAligner}), quotations looked up ({@code QuoteChecker}), the
 * part with single values exchanged ({@code ContrastReader}), and the entailment model's view of
 * the best passages. {@code FeatureReader} and {@code TreeEnsemble} weigh it, {@code
 * LearnedDecider} decides, {@code ConflictReader} sees parties that disagree, {@code Voices} and
 * {@code Passages} say why and show where. Texts are not parsed here.
 */
package factcheck.verdict;
