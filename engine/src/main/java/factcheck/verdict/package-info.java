/**
 * From facts to a verdict. In come a claim and an article as {@link factcheck.fact.FactSheet}s, out
 * comes a {@link factcheck.verdict.Verdict} with quotes, slots and the reason tree.
 *
 * <p>Read {@link factcheck.verdict.Judge} first. {@code ClaimSplitter} cuts the claim into parts;
 * {@code PartReader} gathers what bears on a part: ranked sentences ({@code Retriever}), facts laid
 * side by side slot by slot ({@code FactAligner}), and the entailment model's view of the best
 * passages. {@code FeatureReader} and {@code TreeEnsemble} weigh it, {@code LearnedDecider} words
 * the decision. Texts are not parsed here.
 */
package factcheck.verdict;
