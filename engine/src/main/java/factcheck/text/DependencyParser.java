package factcheck.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations.TreeAnnotation;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.Filters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Parses tagged sentences with the shift-reduce parser, insertions and reported words apart, and
 * weighs its trees against a scorer's opinion.
 */
final class DependencyParser implements AutoCloseable {
  private static final String MODEL = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";

  /** Tokens of the longest piece that is read at all; a longer one has no tree. */
  private static final int LONGEST_PARSED_PIECE = 120;

  /**
   * Tokens of the longest sentence of several pieces that is scored whole; none longer is learnt.
   */
  private static final int LONGEST_WHOLE = 55;

  private final StanfordCoreNLP parser;
  private final SentenceScorer scorer;

  private DependencyParser(StanfordCoreNLP parser, SentenceScorer scorer) {
    this.parser = parser;
    this.scorer = scorer;
  }

  static DependencyParser load(SentenceScorer scorer) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "parse");
    properties.setProperty("parse.model", MODEL);
    properties.setProperty("parse.binaryTrees", "false");
    properties.setProperty("parse.buildgraphs", "false");
    return new DependencyParser(new StanfordCoreNLP(properties, false), scorer);
  }

  /**
   * Sentences cut into the pieces that are parsed one by one. Tokens are copies, so that others may
   * mark them meanwhile.
   *
   * @param pieces of each sentence
   * @param inputs the tokens of each piece, in their order
   * @param wholes all tokens of each sentence of several pieces that is not too long, by the
   *     sentence's place
   */
  record Job(
      List<List<Piece>> pieces, List<CoreMap> inputs, ImmutableMap<Integer, CoreMap> wholes) {}

  /**
   * What the scorer thinks of a job.
   *
   * @param pieces of each piece; empty for one that it cannot read
   * @param wholes of sentences of several pieces, by the sentence's place
   */
  record Opinions(
      List<Optional<SentenceOpinion>> pieces, ImmutableMap<Integer, SentenceOpinion> wholes) {}

  /** What there is to parse. */
  static Job job(List<List<CoreLabel>> sentences) {
    List<CoreMap> inputs = new ArrayList<>();
    List<List<Piece>> pieces = new ArrayList<>();
    ImmutableMap.Builder<Integer, CoreMap> wholes = ImmutableMap.builder();
    for (List<CoreLabel> tokens : sentences) {
      List<Piece> split = Piece.split(tokens);
      if (split.size() > 1 && tokens.size() <= LONGEST_WHOLE) {
        wholes.put(pieces.size(), input(tokens, Piece.whole(tokens.size()), -1));
      }
      pieces.add(split);
      for (Piece piece : split) {
        inputs.add(input(tokens, piece, inputs.size()));
      }
    }
    return new Job(pieces, inputs, wholes.buildOrThrow());
  }

  /** The parser's own tree of each piece, in their order; empty for one that has none. */
  List<Optional<ParsedPiece>> parse(Job job, Checkpoint checkpoint) {
    Annotation annotation = new Annotation("");
    annotation.set(
        CoreAnnotations.SentencesAnnotation.class,
        Checkpoints.watched(
            job.inputs().stream().filter(DependencyParser::isShort).toList(), checkpoint));
    parser.annotate(annotation);
    return job.inputs().stream()
        .map(
            input ->
                Optional.ofNullable(input.get(TreeAnnotation.class))
                    .map(tree -> read(basic(tree), tokens(input).size())))
        .toList();
  }

  /** The scorer's opinions; needs nothing of the parser. */
  Opinions opinions(Job job, Checkpoint checkpoint) {
    List<Optional<SentenceOpinion>> pieces =
        job.inputs().stream().map(input -> opinion(input, checkpoint)).toList();
    ImmutableMap.Builder<Integer, SentenceOpinion> wholes = ImmutableMap.builder();
    job.wholes()
        .forEach(
            (place, input) ->
                opinion(input, checkpoint).ifPresent(found -> wholes.put(place, found)));
    return new Opinions(pieces, wholes.buildOrThrow());
  }

  private Optional<SentenceOpinion> opinion(CoreMap input, Checkpoint checkpoint) {
    checkpoint.pass();
    List<CoreLabel> tokens = tokens(input);
    if (!isShort(input)) {
      return Optional.empty();
    }
    return scorer.score(
        tokens.stream().map(CoreLabel::word).toList(),
        tokens.stream().map(CoreLabel::tag).toList());
  }

  /** A very long sentence has no good tree, and what mends one takes the square of its words. */
  private static boolean isShort(CoreMap input) {
    return tokens(input).size() <= LONGEST_PARSED_PIECE;
  }

  @Override
  public void close() {
    scorer.close();
  }

  private static List<CoreLabel> tokens(CoreMap input) {
    return input.get(CoreAnnotations.TokensAnnotation.class);
  }

  /**
   * The mended trees of the sentences, in their order; tokens that no parse reaches have no edge,
   * and neither have those of a piece that would hang on one.
   *
   * @param sentences with entity tags
   * @param parsed the parser's tree of each piece
   * @param opinions the scorer's opinion of each
   */
  static List<List<Dependency>> trees(
      List<List<CoreLabel>> sentences,
      Job job,
      List<Optional<ParsedPiece>> parsed,
      List<Optional<SentenceOpinion>> opinions) {
    List<List<Dependency>> trees = new ArrayList<>();
    int first = 0;
    for (int s = 0; s < sentences.size(); s++) {
      Dependency[] edges = new Dependency[sentences.get(s).size()];
      List<Piece> pieces = job.pieces().get(s);
      for (int p = 0; p < pieces.size(); p++) {
        Optional<Attachments> opinion = opinions.get(first + p).map(SentenceOpinion::attachments);
        Optional<ParsedPiece> tree =
            parsed
                .get(first + p)
                .map(own -> opinion.map(o -> SecondOpinion.weigh(own, o)).orElse(own));
        int anchor = pieces.get(p).anchor();
        if (tree.isPresent() && (anchor < 0 || edges[anchor] != null)) {
          hang(tree.get(), pieces.get(p), sentences.get(s), edges);
        }
      }
      TreeRepairs.apply(new DraftTree(sentences.get(s), edges));
      for (int p = 0; p < pieces.size(); p++) {
        if (opinions.get(first + p).isPresent()) {
          EdgeDoubts.mark(pieces.get(p), opinions.get(first + p).get().attachments(), edges);
        }
      }
      trees.add(collect(edges));
      first += pieces.size();
    }
    return trees;
  }

  /**
   * What the scorer thinks of each token of the sentences, in their order. Who says what one piece
   * tells may stand in another one, so that opinion is of the whole sentence.
   */
  static List<ImmutableMap<Integer, WordOpinion>> words(Job job, Opinions opinions) {
    List<ImmutableMap<Integer, WordOpinion>> found = new ArrayList<>();
    int next = 0;
    for (int s = 0; s < job.pieces().size(); s++) {
      Map<Integer, WordOpinion> words = new HashMap<>();
      for (Piece piece : job.pieces().get(s)) {
        opinions
            .pieces()
            .get(next++)
            .ifPresent(opinion -> words.putAll(opinion.words(piece.tokens())));
      }
      if (opinions.wholes().containsKey(s)) {
        opinions
            .wholes()
            .get(s)
            .words()
            .forEach(
                (token, whole) -> words.computeIfPresent(token, (k, own) -> own.saidAs(whole)));
      }
      found.add(ImmutableMap.copyOf(words));
    }
    return found;
  }

  private static CoreMap input(List<CoreLabel> tokens, Piece piece, int number) {
    List<CoreLabel> copies = new ArrayList<>();
    for (int i : piece.tokens()) {
      CoreLabel copy = new CoreLabel(tokens.get(i));
      copy.setIndex(copies.size() + 1);
      copy.setSentIndex(number);
      copies.add(copy);
    }
    if (piece.isHalf()) {
      copies.add(stop(copies.size() + 1, number));
    }
    CoreMap map = new ArrayCoreMap();
    map.set(CoreAnnotations.TokensAnnotation.class, copies);
    map.set(CoreAnnotations.SentenceIndexAnnotation.class, number);
    return map;
  }

  /** The full stop that a half of a sentence lacks; the parser has learnt to expect one. */
  private static CoreLabel stop(int index, int sentence) {
    CoreLabel stop = CoreLabel.wordFromString(".");
    stop.setTag(".");
    stop.setLemma(".");
    stop.setIndex(index);
    stop.setSentIndex(sentence);
    return stop;
  }

  /** The basic dependencies alone: the parser's own step builds five kinds of graph. */
  private static SemanticGraph basic(Tree tree) {
    return SemanticGraphFactory.generateUncollapsedDependencies(
        new UniversalEnglishGrammaticalStructure(tree, Filters.acceptFilter()));
  }

  private static ParsedPiece read(SemanticGraph graph, int words) {
    int[] heads = new int[words];
    String[] relations = new String[words];
    Arrays.fill(heads, ParsedPiece.NONE);
    for (IndexedWord root : graph.getRoots()) {
      heads[root.index() - 1] = ParsedPiece.ROOT;
      relations[root.index() - 1] = "root";
    }
    for (SemanticGraphEdge edge : graph.edgeIterable()) {
      int dependent = edge.getDependent().index() - 1;
      if (heads[dependent] == ParsedPiece.NONE) {
        heads[dependent] = edge.getGovernor().index() - 1;
        relations[dependent] = edge.getRelation().toString();
      }
    }
    return new ParsedPiece(heads, relations);
  }

  /** Puts the edges of a piece where its tokens stand in the sentence. */
  private static void hang(
      ParsedPiece tree, Piece piece, List<CoreLabel> tokens, Dependency[] edges) {
    for (int i = 0; i < piece.tokens().size(); i++) {
      int at = piece.tokens().get(i);
      int head = tree.heads()[i];
      // What hangs on the full stop that was put behind a half hangs where the half does.
      boolean onStop = head >= piece.tokens().size();
      if (head == ParsedPiece.ROOT || onStop) {
        edges[at] = new Dependency(piece.anchor(), at, relation(piece, tokens.get(at)));
      } else if (head >= 0) {
        edges[at] = new Dependency(piece.tokens().get(head), at, tree.relations()[i]);
      }
    }
  }

  private static String relation(Piece piece, CoreLabel head) {
    if (piece.anchor() < 0) {
      return "root";
    }
    if (piece.kind() == Piece.Kind.SAID) {
      return "ccomp";
    }
    if (piece.kind() == Piece.Kind.ASIDE) {
      return "parataxis";
    }
    return head.tag() != null && head.tag().startsWith("VB") ? "acl" : "appos";
  }

  private static ImmutableList<Dependency> collect(Dependency[] edges) {
    ImmutableList.Builder<Dependency> found = ImmutableList.builder();
    for (Dependency edge : edges) {
      if (edge != null) {
        found.add(edge);
      }
    }
    return found.build();
  }
}
