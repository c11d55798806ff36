/**
 * From facts to a verdict. In come a claim and an article as {@link factcheck.fact.FactSheet}s, out
 * comes a {@link factcheck.verdict.Verdict} with quotes, slots and the reason tree.
 *
 * <p>Read {@link factcheck.verdict.Judge} first. {@code Checkability} (with {@code Fragments} and
 * {@code Opinions}) turns away what states nothing; {@code ClaimSplitter} cuts the claim into
 * parts, which {@code PartText} writes as sentences and {@code PartWeights} weighs together; {@code
 * PartReader} gathers what bears on a part: sentences ranked as evidence ({@code Retriever}, by
 * {@code SentenceSigns}, weighed by {@code ranker.tsv}; then {@code ModelRanker}, by what the model
 * reads in each), facts laid side by side slot by slot ({@code FactAligner}, with {@code
 * PredicateComparer}, {@code TimeComparer} and {@code FillerComparer}, which knows {@code
 * Quantifiers} and {@code Directions}; {@code Converses} tell a fact from its other side, {@code
 * Exchange} sees who does it to whom, {@code OrderComparer} what came first, an {@code EventOrder}
 * by {@code ClauseOrder}, {@code LaterOrder} or {@code DateOrder}), quotations looked up ({@code
 * QuoteChecker}: {@code Speeches} hold the article's words, {@code WordChanges} the difference,
 * {@code QuoteSpeaker} who is claimed to say them, {@code Spokespeople} who may speak for a body),
 * and the entailment model's view of the passages that {@code PremiseReader} picks and {@code
 * PremiseWriter} writes out, dates, hours and amounts in the claim's {@code DateForm}, {@code
 * ClockForm} and {@code AmountForm}. {@code Arithmetic} finds the step by which a number follows
 * from the article's. {@code FeatureReader} and {@code TreeEnsemble} say how probable each answer
 * is, and {@code Weigher} lets {@code AmountSlips}, converses and false quotations overrule them;
 * {@code Decider} decides. Parties that disagree are seen by {@code ConflictReader} (by {@code
 * Opposition}, where they use opposite words) and by the model, whose sight {@code Disputes}
 * weighs; then {@code DisputeReader} finds whose words they are among the {@code Parties}, and
 * {@code Leanings} on which side each is ({@code DenialVerbs}: who denies), and {@code Opponents}
 * shows both. {@code Speakers} tells whose words a passage is. {@code Voices} and {@code
 * ModelReason} say why; {@code ClashProbe} finds the slot that a refutation hangs on (by {@code
 * OpenedClaim}s where nothing else tells), from what the model's readings vote ({@code ClashVote},
 * {@code ClashNamer}) and open signs ({@code ClashCues}), and {@code Counterparts} the article's
 * words in its place; {@code Passages} show where, after {@code FurtherReading} has read more
 * sentences if none of the first says it alone; {@code NeededQuotes} leaves out what the rest does
 * not need, and {@code EvidenceSets} number the quotes that are needed together. Texts are not
 * parsed here.
 */
package factcheck.verdict;
