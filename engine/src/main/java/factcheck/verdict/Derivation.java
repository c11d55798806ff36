package factcheck.verdict;

import factcheck.text.Span;

/**
 * A number of a claim that numbers of the article give in one step of arithmetic.
 *
 * @param claimed the number in the claim
 * @param text the step, in the words of article and claim: "100% − 58% = 42 percent"
 */
record Derivation(Span claimed, String text) {}
