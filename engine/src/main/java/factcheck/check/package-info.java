/**
 * The engine's only door: {@link factcheck.check.FactChecker}. Texts come in as strings and are
 * checked against {@link factcheck.check.Limits} before anything else happens; verdicts go out.
 */
package factcheck.check;
