/**
 * From characters to annotated text. In comes an article or a claim as a string; out comes an
 * {@link factcheck.text.AnnotatedText} with sentences, tokens, dependency trees, names, dates and
 * what pronouns stand for, each with its span in the original characters. A {@link
 * factcheck.text.Checkpoint} is passed at every sentence and may end the work.
 *
 * <p>Read {@link factcheck.text.CoreNlpAnalyzer} first, then its helpers {@code NumberReader} and
 * {@code DependencyParser}. Stanford CoreNLP stays in this package. {@code Layout} reads headline,
 * dateline ({@code Datelines}), sources and boilerplate before anything is parsed, {@code
 * TagRepairs} mends parts of speech (with {@code ContextTags}, {@code PhraseTags} and {@code
 * VerbTags}), {@code MissingVerbs} finds a verb that the tagger took for none, {@code HomonymTags}
 * nouns and verbs that look alike, {@code TitledNames} knows persons by their {@code Honorifics},
 * {@code Unparsed} says what the parser had better not see, and {@code Piece} what it had better
 * see alone: insertions, and by {@code ReportingFrame} who says the rest of a sentence. The
 * parser's tree is weighed against a {@link factcheck.text.SentenceScorer}'s opinion of every edge
 * ({@code SecondOpinion}); what it thinks of each word ({@code WordOpinion}) goes with the
 * sentence. {@code TreeRepairs} mends what the parser is known to hang wrongly, in a {@code
 * DraftTree}, with one class for each kind: headlines, voice, past forms that are participles,
 * reduced relative clauses, speech, infinitives, content, predicates, what somebody is named, what
 * "as" opens, times, times before events, measures, tallies, subjects, inverted names,
 * conjunctions, clauses, those that "with" opens, gerunds, nouns, names, names behind what they
 * name, ages, rows, lists, asides, appositions, coordination, what stands beside a report, whose
 * deed one is, what hangs behind a row, relative clauses, their gaps and what "which" stands for,
 * participles, contrasts; {@code EdgeDoubts} notes how far the scorer's opinion is from the mended
 * tree. {@code QuarterShares} are no times. {@code CalendarTimes} gives tokens their times: {@code
 * WeekdayDates}, {@code OpenDates} and {@code ClockTimes} mend what the date recogniser is known to
 * misread, by the tense of each clause that {@code ClauseTenses} reads; {@code Scores} does so for
 * results of games. {@code ReferenceResolver} resolves pronouns on the finished trees, which {@code
 * Clauses} walks: {@code LearnedAntecedents} chooses among the {@code Antecedents} of each by their
 * {@code AntecedentSigns}, one of which is what {@code PronounRules} say, and four are {@code
 * ReferenceFits}, what the scorer thinks. {@code Agreement} (with {@code Genders} and {@code
 * Animacy}) says what a pronoun can stand for, {@code Expletives} which "it" stands for nothing,
 * {@code Utterances} which words somebody is quoted with, {@code Pairs} whom "the two" mean; a
 * pronoun without a likely antecedent is left alone. {@code ElidedNouns} says what a number counts
 * that leaves its noun out. What a sentence states is not this package's business.
 */
package factcheck.text;
