/**
 * Values that can be compared: {@link factcheck.value.Quantity}, {@link factcheck.value.TimeValue}
 * (with {@link factcheck.value.ClockTime} and {@link factcheck.value.TimeBounds}), {@link
 * factcheck.value.Names} and the relations between words. In come tokens, out come values that know
 * whether they agree, exclude each other, or cannot be compared.
 *
 * <p>Read {@link factcheck.value.Meaning} first: what a phrase refers to. {@code QuantityReader}
 * (with {@code Fractions}, {@code Halves}, {@code Bounds}, {@code UnitReader} and {@code
 * Currencies}) and {@code TimeReader} (with {@code BoundTimes}) find the quantities and dates of a
 * sentence, and {@code Years} tells the one from the other; {@code Units} converts. The tables
 * beside the classes (countries, word pairs) are plain TSV files. Which values belong together is
 * decided by the caller.
 */
package factcheck.value;
