package factcheck.text;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Reads texts with Stanford CoreNLP (Manning et al. 2014): tokenizer, part-of-speech tagger, CRF
 * entity recogniser, SUTime, shift-reduce constituency parser converted to Universal Dependencies.
 * The only class that knows CoreNLP's types.
 */
public final class CoreNlpAnalyzer implements TextAnalyzer {
  private static final String PARSER = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";
  private static final int LONGEST_PARSED_SENTENCE = 120;

  private final StanfordCoreNLP pipeline;

  private CoreNlpAnalyzer(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  /** Loads the models from the class path; takes seconds. */
  public static CoreNlpAnalyzer load() {
    return new CoreNlpAnalyzer(new StanfordCoreNLP(properties(), false));
  }

  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,parse");
    properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true,splitHyphenated=false,quotes=not_cp1252");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("ner.docdate.useMissing", "true");
    properties.setProperty("parse.model", PARSER);
    properties.setProperty("parse.maxlen", Integer.toString(LONGEST_PARSED_SENTENCE));
    properties.setProperty("parse.binaryTrees", "false");
    return properties;
  }

  @Override
  public AnnotatedText analyze(String text, Optional<LocalDate> published) {
    return analyze(text, published, Layout.of(text));
  }

  @Override
  public AnnotatedText analyzeClaim(String claim, Optional<LocalDate> published) {
    return analyze(claim, published, Layout.of(""));
  }

  private AnnotatedText analyze(String text, Optional<LocalDate> given, Layout layout) {
    Optional<LocalDate> published = given.or(layout::dateline);
    Annotation annotation = new Annotation(text);
    published.ifPresent(
        date -> annotation.set(CoreAnnotations.DocDateAnnotation.class, date.toString()));
    pipeline.annotate(annotation);
    ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
    int index = 0;
    for (CoreMap parsed : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      sentences.add(sentence(index++, parsed, text, layout));
    }
    ImmutableList<Sentence> read = sentences.build();
    return new AnnotatedText(text, published, read, ReferenceResolver.resolve(read));
  }

  private static Sentence sentence(int index, CoreMap read, String text, Layout layout) {
    List<CoreLabel> labels = read.get(CoreAnnotations.TokensAnnotation.class);
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    for (int i = 0; i < labels.size(); i++) {
      tokens.add(token(i, labels.get(i), text));
    }
    Span span =
        new Span(labels.get(0).beginPosition(), labels.get(labels.size() - 1).endPosition());
    int paragraph = layout.paragraphAt(span.begin());
    SentenceRole role =
        layout.paragraphs().isEmpty()
            ? SentenceRole.BODY
            : layout.paragraphs().get(paragraph).role();
    return new Sentence(
        index,
        paragraph,
        span,
        role,
        tokens.build(),
        dependencies(read.get(BasicDependenciesAnnotation.class), labels.size()));
  }

  private static Token token(int index, CoreLabel label, String text) {
    Span span = new Span(label.beginPosition(), label.endPosition());
    Timex timex = label.get(TimexAnnotation.class);
    String number = label.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class);
    String value = timex != null && timex.value() != null ? timex.value() : number;
    return new Token(
        index,
        span,
        span.of(text),
        Strings.nullToEmpty(label.lemma()),
        Strings.nullToEmpty(label.tag()),
        label.ner() == null ? "O" : label.ner(),
        Strings.nullToEmpty(value));
  }

  private static ImmutableList<Dependency> dependencies(SemanticGraph graph, int size) {
    if (graph == null) {
      return ImmutableList.of();
    }
    Dependency[] edges = new Dependency[size];
    for (IndexedWord root : graph.getRoots()) {
      edges[root.index() - 1] = new Dependency(-1, root.index() - 1, "root");
    }
    for (SemanticGraphEdge edge : graph.edgeIterable()) {
      int dependent = edge.getDependent().index() - 1;
      if (edges[dependent] == null) {
        edges[dependent] =
            new Dependency(
                edge.getGovernor().index() - 1, dependent, edge.getRelation().toString());
      }
    }
    ImmutableList.Builder<Dependency> found = ImmutableList.builder();
    for (Dependency edge : edges) {
      if (edge != null) {
        found.add(edge);
      }
    }
    return found.build();
  }
}
