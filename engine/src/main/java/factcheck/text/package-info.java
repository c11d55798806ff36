/**
 * From characters to annotated text. In comes an article or a claim as a string; out comes an
 * {@link factcheck.text.AnnotatedText} with sentences, tokens, dependency trees, names, dates and
 * what pronouns stand for, each with its span in the original characters.
 *
 * <p>Read {@link factcheck.text.CoreNlpAnalyzer} first: with its helpers {@code NumberReader} and
 * {@code DependencyParser} the only class of the project that knows Stanford CoreNLP. {@code
 * Layout} reads headline, dateline, sources and boilerplate before anything is parsed; {@code
 * TreeRepairs}, {@code SpeechRepairs} and {@code NounRepairs} mend what the parser is known to hang
 * wrongly, in a {@code DraftTree}, {@code WeekdayDates}, {@code ClockTimes} and {@code Scores} what
 * the date recogniser is known to misread; {@code ReferenceResolver} resolves pronouns on the
 * finished trees, which {@code Clauses} walks, and leaves an "it" alone that stands for nothing
 * ({@code Expletives}). What a sentence states is not this package's business.
 */
package factcheck.text;
