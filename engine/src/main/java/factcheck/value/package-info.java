/**
 * Values that can be compared: {@link factcheck.value.Quantity}, {@link factcheck.value.TimeValue}
 * (with {@link factcheck.value.ClockTime}), {@link factcheck.value.Names} and the relations between
 * words. In come tokens, out come values that know whether they agree, exclude each other, or
 * cannot be compared.
 *
 * <p>Read {@link factcheck.value.Meaning} first: what a phrase refers to. {@code QuantityReader}
 * (with {@code Fractions}) and {@code TimeReader} find the quantities and dates of a sentence;
 * {@code Units} converts. The tables beside the classes (countries, word pairs) are plain TSV
 * files. Which values belong together is decided by the caller.
 */
package factcheck.value;
