/**
 * Does a passage entail a claim, contradict it, or leave it open? In come pairs of premise and
 * hypothesis, out come three probabilities each, and from a model with a second output, which part
 * of the hypothesis clashes. Read {@link factcheck.entail.EntailmentModel} first; {@link
 * factcheck.entail.OnnxEntailmentModel} runs any sequence classifier in the Hugging Face layout,
 * and one that ships with the engine. Which passages are read, and what follows from the answer, is
 * not this package's business. The same encoder serves the parser: {@link
 * factcheck.entail.OnnxSentenceScorer} scores the edges of a sentence's tree, its events, who takes
 * part in them, and its pronouns on its lowest layers.
 */
package factcheck.entail;
