package factcheck.text;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations.TreeAnnotation;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.Filters;
import factcheck.entail.OnnxSentenceScorer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * Writes sentences of the premises of {@code *.jsonl.gz} files with the edges that three parsers and the engine give them, one JSON object
 * a line: article, words, tags, and under "greedy", "beam", "nn" and "engine" a head (from 1; 0: the root; -1: none) and a relation for each
 * word; under "scorer" the likeliest heads of each word by the shipped scorer (head, log probability, relation).
 * {@code java -cp CLASSES:ENGINE factcheck.text.TreeDump OUT PER_ARTICLE FILE...}
 */
final class TreeDump {
  private static final int LONGEST_TEXT = 6000;
  private static final int KEY = 200;
  private static final int SHORTEST = 6;
  private static final int LONGEST = 45;
  private static final int LIKELIEST = 3;
  private static final String MODELS = "edu/stanford/nlp/models/";

  private final StanfordCoreNLP tagger = tagger();
  private final Map<String, StanfordCoreNLP> shiftReduce =
      Map.of("greedy", parser("englishSR.ser.gz"), "beam", parser("englishSR.beam.ser.gz"));
  private final DependencyParser neural = DependencyParser.loadFromModelFile(MODELS + "parser/nndep/english_UD.gz");
  private final OnnxSentenceScorer scorer = OnnxSentenceScorer.loadDefault();
  private final CoreNlpAnalyzer engine = CoreNlpAnalyzer.load(() -> scorer);
  private final Set<String> seen = new HashSet<>();
  private final Random random = new Random(3);
  private final Gson gson = new Gson();

  /** Heads and relations of the words of a sentence. */
  private record Edges(int[] heads, String[] relations) {
    Edges(int words) {
      this(new int[words], new String[words]);
      Arrays.fill(heads, -1);
      Arrays.fill(relations, "none");
    }
  }

  public static void main(String[] args) throws IOException {
    TreeDump dump = new TreeDump();
    int perArticle = Integer.parseInt(args[1]);
    int article = 0;
    try (PrintWriter out = new PrintWriter(args[0], StandardCharsets.UTF_8)) {
      for (String text : articles(Arrays.asList(args).subList(2, args.length))) {
        List<CoreMap> sentences = dump.sentences(text);
        Map<List<String>, Sentence> read = dump.read(text);
        Collections.shuffle(sentences, dump.random);
        for (CoreMap sentence : sentences.subList(0, Math.min(perArticle, sentences.size()))) {
          List<String> words = words(sentence.get(CoreAnnotations.TokensAnnotation.class));
          if (read.containsKey(words)) {
            out.println(dump.line(article, sentence, read.get(words)));
          }
        }
        article++;
      }
    }
  }

  /** The premises in random order, each once. */
  private static List<String> articles(List<String> files) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String file : files) {
      try (BufferedReader in = new BufferedReader(
          new InputStreamReader(new GZIPInputStream(Files.newInputStream(Path.of(file))), StandardCharsets.UTF_8))) {
        for (String line; (line = in.readLine()) != null; ) {
          String text = new Gson().fromJson(line, JsonObject.class).get("premise").getAsString().replace("\\n", "\n");
          String key = text.toLowerCase(Locale.ROOT).replaceAll("\\W", "");
          texts.putIfAbsent(key.substring(0, Math.min(KEY, key.length())), text);
        }
      }
    }
    List<String> out = new ArrayList<>(texts.values());
    Collections.shuffle(out, new Random(5));
    return out;
  }

  private static StanfordCoreNLP tagger() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma");
    properties.setProperty("tokenize.options", CoreNlpAnalyzer.TOKENIZER);
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    return new StanfordCoreNLP(properties, false);
  }

  private static StanfordCoreNLP parser(String model) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "parse");
    properties.setProperty("parse.model", MODELS + "srparser/" + model);
    properties.setProperty("parse.binaryTrees", "false");
    properties.setProperty("parse.buildgraphs", "false");
    return new StanfordCoreNLP(properties, false);
  }

  /** The tagged sentences of an article that the engine parses whole, none twice. */
  private List<CoreMap> sentences(String text) {
    Annotation annotation = new Annotation(Apostrophes.straightened(text.substring(0, Math.min(LONGEST_TEXT, text.length()))));
    tagger.annotate(annotation);
    List<CoreMap> out = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      if (tokens.size() < SHORTEST || tokens.size() > LONGEST) {
        continue;
      }
      TagRepairs.apply(tokens);
      if (isWhole(tokens) && seen.add(String.join(" ", words(tokens)).toLowerCase(Locale.ROOT))) {
        out.add(input(tokens));
      }
    }
    return out;
  }

  /** Whether it has a verb and an end, nothing inserted and nothing that is left out of the parse. */
  private static boolean isWhole(List<CoreLabel> tokens) {
    List<Piece> pieces = Piece.split(tokens);
    return tokens.get(tokens.size() - 1).word().matches("[.?!\"”’']+|''")
        && tokens.stream().anyMatch(token -> token.tag().startsWith("VB"))
        && pieces.stream().noneMatch(piece -> piece.kind() == Piece.Kind.INSERTION)
        && pieces.stream().mapToInt(piece -> piece.tokens().size()).sum() == tokens.size();
  }

  private static List<String> words(List<CoreLabel> tokens) {
    return tokens.stream().map(CoreLabel::word).toList();
  }

  /** The sentences as the engine reads them, by their words. */
  private Map<List<String>, Sentence> read(String text) {
    Map<List<String>, Sentence> read = new HashMap<>();
    String start = text.substring(0, Math.min(LONGEST_TEXT, text.length()));
    for (Sentence sentence : engine.analyze(start, Optional.empty()).sentences()) {
      read.put(sentence.tokens().stream().map(Token::text).toList(), sentence);
    }
    return read;
  }

  private static CoreMap input(List<CoreLabel> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).setIndex(i + 1);
      tokens.get(i).setSentIndex(0);
    }
    CoreMap map = new ArrayCoreMap();
    map.set(CoreAnnotations.TokensAnnotation.class, tokens);
    map.set(CoreAnnotations.SentenceIndexAnnotation.class, 0);
    return map;
  }

  private String line(int article, CoreMap sentence, Sentence read) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    Map<String, Object> out = new TreeMap<>();
    out.put("article", article);
    out.put("words", words(tokens));
    out.put("tags", tokens.stream().map(CoreLabel::tag).toList());
    shiftReduce.forEach((name, parser) -> out.put(name, edges(tree(parser, sentence), tokens.size())));
    out.put("nn", edges(neural.predict(sentence), tokens.size()));
    out.put("engine", edges(read));
    out.put("scorer", likeliest(scorer.score(words(tokens), tokens.stream().map(CoreLabel::tag).toList()).orElseThrow().attachments()));
    return gson.toJson(out);
  }

  private static GrammaticalStructure tree(StanfordCoreNLP parser, CoreMap sentence) {
    Annotation annotation = new Annotation("");
    annotation.set(CoreAnnotations.SentencesAnnotation.class, new ArrayList<>(List.of(sentence)));
    parser.annotate(annotation);
    Tree tree = sentence.get(TreeAnnotation.class);
    return new UniversalEnglishGrammaticalStructure(tree, Filters.acceptFilter());
  }

  private static Edges edges(GrammaticalStructure structure, int words) {
    Edges edges = new Edges(words);
    for (TypedDependency edge : structure.typedDependencies()) {
      int dependent = edge.dep().index() - 1;
      if (dependent >= 0 && edges.heads[dependent] < 0) {
        edges.heads[dependent] = edge.gov().index();
        edges.relations[dependent] = edge.reln().toString();
      }
    }
    return edges;
  }

  private static Edges edges(Sentence sentence) {
    Edges edges = new Edges(sentence.tokens().size());
    for (Dependency edge : sentence.dependencies()) {
      edges.heads[edge.dependent()] = edge.governor() + 1;
      edges.relations[edge.dependent()] = edge.relation();
    }
    return edges;
  }

  /** For each word its likeliest heads, each with its log probability and the likeliest relation to it. */
  private static List<List<List<Object>>> likeliest(Attachments opinion) {
    List<List<List<Object>>> out = new ArrayList<>();
    for (int word = 1; word < opinion.heads().length; word++) {
      float[] heads = opinion.heads()[word];
      float[][] relations = opinion.relations()[word];
      out.add(
          IntStream.range(0, heads.length).boxed()
              .sorted((a, b) -> Float.compare(heads[b], heads[a]))
              .limit(LIKELIEST)
              .map(head -> List.<Object>of(head, Math.round(heads[head] * 100) / 100.0, opinion.names().get(best(relations[head]))))
              .toList());
    }
    return out;
  }

  private static int best(float[] scores) {
    return IntStream.range(0, scores.length).reduce((a, b) -> scores[b] > scores[a] ? b : a).orElseThrow();
  }
}
