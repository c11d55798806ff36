/**
 * Measures the engine on labelled claims and on the clock.
 *
 * <p>In come files of claims with their labels ({@link factcheck.bench.SetReader}); each article is
 * read once and each claim answered ({@link factcheck.bench.Runner}, by the whole engine or by the
 * bare entailment model); out go figures a set ({@link factcheck.bench.SetReport}) as text and
 * JSON. Read {@link factcheck.bench.AccuracyCommand} first. What a figure means stands in the
 * module's README; the arithmetic is in {@link factcheck.bench.Metrics} and {@link
 * factcheck.bench.EvidenceFigures}. Nothing here decides a verdict or changes an answer.
 */
package factcheck.bench;
