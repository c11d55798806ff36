package factcheck.text;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Reads texts with Stanford CoreNLP (Manning et al. 2014): tokenizer, part-of-speech tagger, CRF
 * entity recogniser, SUTime (see {@code NumberReader}), shift-reduce constituency parser converted
 * to Universal Dependencies. With {@code NumberReader} and {@code DependencyParser} the only class
 * that knows CoreNLP's types.
 */
public final class CoreNlpAnalyzer implements TextAnalyzer {
  static final String TOKENIZER =
      "untokenizable=noneKeep,invertible=true,splitHyphenated=false,quotes=not_cp1252";

  /** Tokens; longer ones get neither tags nor names: they would take minutes and gigabytes. */
  private static final String LONGEST_SENTENCE = "1000";

  private final AntecedentChooser antecedents;
  private final StanfordCoreNLP tokenizer;
  private final StanfordCoreNLP tagger;
  private final StanfordCoreNLP namer;
  private final NumberReader numbers = new NumberReader();
  private final DependencyParser parser;

  private CoreNlpAnalyzer(
      StanfordCoreNLP tokenizer,
      StanfordCoreNLP tagger,
      StanfordCoreNLP namer,
      DependencyParser parser,
      AntecedentChooser antecedents) {
    this.antecedents = antecedents;
    this.tokenizer = tokenizer;
    this.tagger = tagger;
    this.namer = namer;
    this.parser = parser;
  }

  /**
   * Loads the models from the class path, the parser's beside the others; takes seconds.
   *
   * @param scorer loads a second opinion on trees, events and pronouns
   */
  public static CoreNlpAnalyzer load(Supplier<SentenceScorer> scorer) {
    return load(scorer, LearnedAntecedents.load());
  }

  /** Loads the models as above, with another choice of what pronouns stand for. */
  static CoreNlpAnalyzer load(Supplier<SentenceScorer> scorer, AntecedentChooser antecedents) {
    CompletableFuture<DependencyParser> parser =
        CompletableFuture.supplyAsync(() -> DependencyParser.load(scorer.get()));
    return new CoreNlpAnalyzer(
        new StanfordCoreNLP(tokenizing(), false),
        new StanfordCoreNLP(tagging(), false),
        new StanfordCoreNLP(naming(), false),
        parser.join(),
        antecedents);
  }

  private static Properties tokenizing() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    properties.setProperty("tokenize.options", TOKENIZER);
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    return properties;
  }

  private static Properties tagging() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "pos,lemma");
    properties.setProperty("pos.maxlen", LONGEST_SENTENCE);
    return properties;
  }

  private static Properties naming() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "ner");
    properties.setProperty("ner.maxlen", LONGEST_SENTENCE);
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("ner.docdate.useMissing", "true");
    return properties;
  }

  @Override
  public AnnotatedText analyze(String text, Optional<LocalDate> published, Checkpoint checkpoint) {
    return analyze(text, published, Layout.of(text), checkpoint);
  }

  @Override
  public AnnotatedText analyzeClaim(
      String claim, Optional<LocalDate> published, Checkpoint checkpoint) {
    return analyze(claim, published, Layout.of(""), checkpoint);
  }

  @Override
  public void close() {
    parser.close();
  }

  private AnnotatedText analyze(
      String text, Optional<LocalDate> given, Layout layout, Checkpoint checkpoint) {
    checkpoint.pass();
    Optional<LocalDate> published = given.or(layout::dateline);
    // No sentence goes on beyond its paragraph: those alone still end in line breaks.
    String flowed = Layout.of(text).flowed(text);
    Annotation annotation = new Annotation(Apostrophes.straightened(flowed));
    published.ifPresent(
        date -> annotation.set(CoreAnnotations.DocDateAnnotation.class, date.toString()));
    tokenizer.annotate(annotation);
    annotation.set(
        CoreAnnotations.SentencesAnnotation.class,
        Checkpoints.watched(annotation.get(CoreAnnotations.SentencesAnnotation.class), checkpoint));
    tagger.annotate(annotation);
    List<List<CoreLabel>> tagged =
        annotation.get(CoreAnnotations.SentencesAnnotation.class).stream()
            .map(sentence -> sentence.get(CoreAnnotations.TokensAnnotation.class))
            .toList();
    tagged.forEach(TagRepairs::apply);
    // Names, trees and opinions on trees need nothing of each other.
    DependencyParser.Job job = DependencyParser.job(tagged);
    CompletableFuture<List<Optional<ParsedPiece>>> parsing =
        CompletableFuture.supplyAsync(() -> parser.parse(job, checkpoint));
    CompletableFuture<DependencyParser.Opinions> scoring =
        CompletableFuture.supplyAsync(() -> parser.opinions(job, checkpoint));
    try {
      namer.annotate(annotation);
      tagged.forEach(TitledNames::apply);
      numbers.annotate(annotation);
      QuarterShares.apply(annotation);
    } finally {
      // Also where the reading ends here: none of it goes on behind the caller's back.
      Checkpoints.settle(parsing, scoring);
    }
    List<List<Dependency>> trees =
        DependencyParser.trees(
            tagged, job, Checkpoints.result(parsing), Checkpoints.result(scoring).pieces());
    List<ImmutableMap<Integer, WordOpinion>> opinions =
        DependencyParser.words(job, Checkpoints.result(scoring));
    checkpoint.pass();
    ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
    for (int i = 0; i < tagged.size(); i++) {
      sentences.add(
          sentence(i, tagged.get(i), trees.get(i), text, layout, published)
              .withOpinions(opinions.get(i)));
    }
    ImmutableList<Sentence> read = sentences.build();
    return new AnnotatedText(
        text,
        published,
        read.stream().map(Sentence::afterReading).toList(),
        ReferenceResolver.resolve(text, read, antecedents));
  }

  private static Sentence sentence(
      int index,
      List<CoreLabel> labels,
      List<Dependency> tree,
      String text,
      Layout layout,
      Optional<LocalDate> published) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      tokens.add(token(i, labels.get(i), text));
    }
    Span span =
        new Span(labels.get(0).beginPosition(), labels.get(labels.size() - 1).endPosition());
    int paragraph = layout.paragraphAt(span.begin());
    SentenceRole role =
        layout.paragraphs().isEmpty()
            ? SentenceRole.BODY
            : Layout.isFurniture(span.of(text))
                ? SentenceRole.BOILERPLATE
                : layout.paragraphs().get(paragraph).role();
    Sentence draft = new Sentence(index, paragraph, span, role, tokens, tree);
    ImmutableList<Token> dated = CalendarTimes.mended(draft, labels, published);
    return new Sentence(index, paragraph, span, role, Scores.mended(dated), tree);
  }

  private static Token token(int index, CoreLabel label, String text) {
    Span span = new Span(label.beginPosition(), label.endPosition());
    String number = label.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class);
    return new Token(
        index,
        span,
        span.of(text),
        Strings.nullToEmpty(label.lemma()),
        Strings.nullToEmpty(label.tag()),
        label.ner() == null ? "O" : label.ner(),
        Strings.nullToEmpty(number));
  }
}
