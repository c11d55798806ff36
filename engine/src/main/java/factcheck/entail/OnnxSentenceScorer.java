package factcheck.entail;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import factcheck.text.Attachments;
import factcheck.text.EventScores;
import factcheck.text.ParticipantScores;
import factcheck.text.ReferenceScores;
import factcheck.text.SentenceOpinion;
import factcheck.text.SentenceScorer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scorer of a dependency tree's edges (a biaffine head, Dozat and Manning 2017) and of how a
 * sentence presents its events, who takes part in them, who says so and what its pronouns mean, on
 * the lowest layers of the entailment model that ships with the engine. The heads are a file of
 * their own; the layers' weights are taken from the entailment model's file, where they stand
 * already. {@code training/README.md} says how they were trained.
 *
 * <p>Sentences of more than {@value #LONGEST} word pieces get no scores. Each call runs on the
 * caller's thread alone. Its native memory is freed by {@link #close}.
 */
public final class OnnxSentenceScorer implements SentenceScorer {
  private static final String FOLDER = "parser/";

  /** Longer sentences are left to the parser alone: the time grows with the square. */
  private static final int LONGEST = 256;

  /** Index of parts of speech that no training sentence had, and of the root's. */
  private static final long UNKNOWN = 0;

  private final OrtSession session;
  private final HuggingFaceTokenizer tokenizer;
  private final ImmutableMap<String, Long> tags;
  private final List<String> relations;
  private final List<String> modalities;
  private final long first;
  private final long last;
  private final long unknown;

  private OnnxSentenceScorer(OrtSession session, HuggingFaceTokenizer tokenizer) {
    this.session = session;
    this.tokenizer = tokenizer;
    this.relations = ModelFiles.lines(FOLDER + "relations.txt");
    this.modalities = ModelFiles.lines(FOLDER + "modalities.txt");
    ImmutableMap.Builder<String, Long> known = ImmutableMap.builder();
    long index = 0;
    for (String tag : ModelFiles.lines(FOLDER + "tags.txt")) {
      known.put(tag, index++);
    }
    this.tags = known.buildOrThrow();
    long[] ends = tokenizer.encode("").getIds();
    this.first = ends[0];
    this.last = ends[1];
    this.unknown = tokenizer.encode("☃", false, false).getIds()[0];
  }

  /**
   * Loads the scorer that ships with the engine.
   *
   * @throws IllegalArgumentException if a file is missing, or the tokenizer unusable
   * @throws IllegalStateException if the graph cannot be run, or was made for another entailment
   *     model
   * @throws java.io.UncheckedIOException if a file cannot be read
   */
  public static OnnxSentenceScorer loadDefault() {
    HuggingFaceTokenizer tokenizer =
        ModelFiles.tokenizer("the default model", ModelFiles.shipped("model/tokenizer.json"));
    try {
      return new OnnxSentenceScorer(session(), tokenizer);
    } catch (RuntimeException e) {
      tokenizer.close();
      throw e;
    }
  }

  private static OrtSession session() {
    OrtEnvironment runtime = OrtEnvironment.getEnvironment();
    Map<String, OnnxTensorLike> weights = new HashMap<>();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      share(runtime, weights);
      options.addExternalInitializers(weights);
      return runtime.createSession(ModelFiles.shipped(FOLDER + "parser.onnx"), options);
    } catch (OrtException e) {
      throw new IllegalStateException("the parser's model cannot be run", e);
    } finally {
      // A session has copied them.
      weights.values().forEach(OnnxTensorLike::close);
    }
  }

  /** Adds the tables of the entailment model that the scorer shares, by name. */
  private static void share(OrtEnvironment runtime, Map<String, OnnxTensorLike> weights)
      throws OrtException {
    ByteBuffer model = ModelFiles.shipped("model/model.onnx");
    for (String line : ModelFiles.lines(FOLDER + "weights.tsv")) {
      List<String> cells = Splitter.on('\t').splitToList(line);
      long[] shape =
          Splitter.on('x').splitToStream(cells.get(2)).mapToLong(Long::parseLong).toArray();
      int from = Integer.parseInt(cells.get(3));
      int length = Integer.parseInt(cells.get(4));
      ByteBuffer own = ByteBuffer.allocateDirect(length).order(ByteOrder.nativeOrder());
      own.put(slice(model, from, length)).flip();
      if (Hashing.crc32().hashBytes(own.duplicate()).padToLong() != Long.parseLong(cells.get(5))) {
        throw new IllegalStateException(
            FOLDER + "weights.tsv: \"" + cells.get(0) + "\" is not where it says in model.onnx");
      }
      OnnxJavaType type = cells.get(1).equals("int8") ? OnnxJavaType.INT8 : OnnxJavaType.FLOAT;
      weights.put(cells.get(0), OnnxTensor.createTensor(runtime, own, shape, type));
    }
  }

  private static ByteBuffer slice(ByteBuffer model, int from, int length) {
    if (from + length > model.limit()) {
      throw new IllegalStateException(FOLDER + "weights.tsv: reaches beyond model.onnx");
    }
    return model.slice(from, length);
  }

  @Override
  public Optional<SentenceOpinion> score(List<String> words, List<String> partsOfSpeech) {
    List<long[]> pieces = new ArrayList<>();
    int count = 2;
    for (String word : words) {
      long[] ids = tokenizer.encode(word, false, false).getIds();
      pieces.add(ids.length > 0 ? ids : new long[] {unknown});
      count += pieces.get(pieces.size() - 1).length;
    }
    if (count > LONGEST) {
      return Optional.empty();
    }
    long[][] ids = new long[1][count];
    float[][] share = new float[words.size() + 1][count];
    ids[0][0] = first;
    share[0][0] = 1;
    int at = 1;
    for (int word = 0; word < pieces.size(); word++) {
      for (long id : pieces.get(word)) {
        share[word + 1][at] = 1f / pieces.get(word).length;
        ids[0][at++] = id;
      }
    }
    ids[0][at] = last;
    long[] indices = new long[words.size() + 1];
    for (int word = 0; word < words.size(); word++) {
      indices[word + 1] = tags.getOrDefault(partsOfSpeech.get(word), UNKNOWN);
    }
    return Optional.of(run(ids, share, indices));
  }

  private SentenceOpinion run(long[][] ids, float[][] pieces, long[] indices) {
    OrtEnvironment runtime = OrtEnvironment.getEnvironment();
    try (OnnxTensor words = OnnxTensor.createTensor(runtime, ids);
        OnnxTensor shares = OnnxTensor.createTensor(runtime, pieces);
        OnnxTensor partsOfSpeech = OnnxTensor.createTensor(runtime, indices);
        OrtSession.Result result =
            session.run(Map.of("ids", words, "pieces", shares, "tags", partsOfSpeech))) {
      Attachments attachments =
          new Attachments(
              (float[][]) result.get("heads").orElseThrow().getValue(),
              (float[][][]) result.get("relations").orElseThrow().getValue(),
              relations);
      EventScores events =
          new EventScores(
              (float[][]) result.get("modalities").orElseThrow().getValue(), modalities);
      ReferenceScores references =
          new ReferenceScores(
              (float[][]) result.get("wanted").orElseThrow().getValue(),
              (float[][]) result.get("offered").orElseThrow().getValue());
      ParticipantScores participants =
          new ParticipantScores(
              (float[][]) result.get("doers").orElseThrow().getValue(),
              (float[][]) result.get("objects").orElseThrow().getValue(),
              (float[][]) result.get("sayers").orElseThrow().getValue());
      return new SentenceOpinion(attachments, events, participants, references);
    } catch (OrtException e) {
      throw new IllegalStateException("the parser's model failed", e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the parser's model could not be closed", e);
    } finally {
      tokenizer.close();
    }
  }
}
