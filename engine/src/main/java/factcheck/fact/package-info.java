/**
 * From sentences to facts. In comes an {@link factcheck.text.AnnotatedText}, out comes a {@link
 * factcheck.fact.FactSheet}: who does what, whether it is denied, planned or only wanted, when, how
 * many, and who says so.
 *
 * <p>Read {@link factcheck.fact.FactExtractor} first, then {@code ClauseReader}, which walks the
 * dependency tree and carries negation, modality and speakers down into embedded clauses; {@code
 * ClauseSpeakers} knows who else says them ({@code LearnedSpeakers} corrects that where a scorer
 * knows better), {@code ContentClauses} what holds of what is said, asked or known, {@code
 * NounClauses} what holds below nouns ({@code PlanOpponents} carry out no plan they are against),
 * {@code DependentClauses} what holds in circumstances ({@code ClausesAhead}: those that are no
 * more of a fact than their verb), {@code Outcomes} which infinitives tell how it ended, {@code
 * Doers} who does what an embedded clause tells ({@code LearnedParticipants} corrects that, and
 * objects, where {@code ParticipantChoice} finds that a scorer knows better), {@code OwnPronouns}
 * who "I" and "himself" are, {@code ContactClauses} what "the boat he bought" leaves out, {@code
 * Gaps} what "and wages by 2%" does, {@code Pairings} what goes with what by "respectively" ({@code
 * SharedRows}: within one phrase), {@code HingedDeeds} are what something else depends on, {@code
 * Contrasts} denies Paris in "Lyon rather than Paris", {@code HeldViews} whose a view is, and
 * {@code JointSpeakers} are those who say a thing together; {@code Moods} are sentences that state
 * nothing. {@code Judgements} are what a verb says of its object. {@code ClauseFacts} builds the
 * fact of one clause: {@code ArgumentReader} puts what hangs on its verb into slots, {@code
 * PhraseReader} reads each phrase, {@code Negation} finds what denies the clause, {@code Denials}
 * writes "nobody" as it stands under "not", {@code SharedAuxiliaries} says what of one verb's own
 * words goes for the next, and {@code ModalityReader} what makes it less than a fact ({@code
 * Conditions}: what it hangs on; {@code ToldAhead}: the "would" of what is to come, {@code
 * PastHabits}: that of what was). {@code FreeRelatives} are things named by a clause with "what",
 * {@code Periods} times that are objects and the other way round, {@code Tenses} which word shows a
 * tense. {@code NounFacts} are what nouns state without a verb, {@code Ages} how old persons are,
 * and {@code Quotations} are the passages in quotation marks with who says them ({@code
 * QuotationSpeakers}: what stands before one is for {@code QuotationIntroductions}, what stands
 * around it for {@code QuotationSurroundings}). {@code SharedObjects} are those of two verbs side
 * by side. What embedding verbs do is the table {@code embeddings.tsv} (an infinitive below any
 * other verb is a purpose); {@code VerbChains} are verbs that say no more than that, and what
 * {@code Factives} embed holds anyway. In the end {@code LearnedFactuality} weighs each modality
 * against a scorer's opinion. How likely a reader would call a fact right is its {@code Certainty},
 * a weighted sum of {@code ReadingSigns}. Claims are read by the same code as articles. Nothing is
 * compared here.
 */
package factcheck.fact;
