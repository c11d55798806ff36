package factcheck.entail;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import ai.onnxruntime.ValueInfo;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * Runs a sequence classifier in the Hugging Face layout ({@code model.onnx}, {@code
 * tokenizer.json}, {@code config.json} with {@code id2label}) with ONNX Runtime. Which inputs the
 * graph wants is read from it, the order of the labels from the config. A graph with an output
 * {@value #SLOTS}, named by {@code id2slot} in the config, also says which part of the hypothesis
 * clashes, one with an output {@value #DISPUTED} (a logit) whether parties of the premise hold
 * opposite positions on it.
 *
 * <p>Each pair runs alone and on one thread, those of a call side by side on the common pool. All
 * of them are encoded before the first is run, so memory grows with their number.
 */
public final class OnnxEntailmentModel implements EntailmentModel {
  private static final String DEFAULT = "model/";

  private static final String SLOTS = "slots";

  private static final String DISPUTED = "disputed";

  private static final ImmutableSet<String> INPUTS =
      ImmutableSet.of("input_ids", "attention_mask", "token_type_ids");

  private final OrtSession session;
  private final HuggingFaceTokenizer tokenizer;
  private final PairEncoder encoder;
  private final ModelConfig config;
  private final String id;

  private OnnxEntailmentModel(
      OrtSession session, HuggingFaceTokenizer tokenizer, ModelConfig config, String id) {
    this.session = session;
    this.tokenizer = tokenizer;
    this.encoder = new PairEncoder(tokenizer, config);
    this.config = config;
    this.id = id;
  }

  /**
   * Loads a model from a directory.
   *
   * @throws IllegalArgumentException if a file is missing or unusable; the message names it
   */
  public static OnnxEntailmentModel load(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new IllegalArgumentException(directory + ": not a directory");
    }
    return create(directory.toString(), name -> ModelFiles.file(directory.resolve(name)));
  }

  /**
   * Loads the model that ships with the engine.
   *
   * @throws IllegalArgumentException if a file is missing or unusable; the message names it
   * @throws java.io.UncheckedIOException if a file cannot be read
   */
  public static OnnxEntailmentModel loadDefault() {
    return create("the default model", name -> ModelFiles.shipped(DEFAULT + name));
  }

  /** Reads the three files while runtime and tokenizer are made ready; then builds the graph. */
  private static OnnxEntailmentModel create(String name, Function<String, ByteBuffer> files) {
    ByteBuffer settings = files.apply("config.json");
    ModelConfig config =
        ModelConfig.parse(
            name + "/config.json", StandardCharsets.UTF_8.decode(settings.duplicate()).toString());
    ByteBuffer vocabulary = files.apply("tokenizer.json");
    CompletableFuture<OrtEnvironment> runtime =
        CompletableFuture.supplyAsync(OrtEnvironment::getEnvironment);
    CompletableFuture<HuggingFaceTokenizer> building =
        CompletableFuture.supplyAsync(() -> ModelFiles.tokenizer(name, vocabulary.duplicate()));
    OrtSession session;
    CompletableFuture<String> id;
    try {
      ByteBuffer graph = files.apply("model.onnx");
      ByteBuffer[] all = {settings, vocabulary.duplicate(), graph.duplicate()};
      id = CompletableFuture.supplyAsync(() -> digest(all));
      session = session(name, runtime.join(), graph, config);
    } catch (IllegalArgumentException | CompletionException e) {
      discard(building);
      throw e;
    }
    try {
      return new OnnxEntailmentModel(session, building.join(), config, id.join());
    } catch (CompletionException e) {
      release(session);
      throw e.getCause() instanceof IllegalArgumentException fault ? fault : e;
    }
  }

  private static String digest(ByteBuffer[] files) {
    Hasher hasher = Hashing.murmur3_128().newHasher();
    for (ByteBuffer file : files) {
      hasher.putLong(file.remaining()).putBytes(file);
    }
    return hasher.hash().toString();
  }

  private static void discard(CompletableFuture<HuggingFaceTokenizer> building) {
    HuggingFaceTokenizer tokenizer = building.exceptionally(fault -> null).join();
    if (tokenizer != null) {
      tokenizer.close();
    }
  }

  private static void release(OrtSession session) {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the entailment model could not be closed", e);
    }
  }

  private static OrtSession session(
      String name, OrtEnvironment runtime, ByteBuffer graph, ModelConfig config) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtSession session = runtime.createSession(graph, options);
      try {
        requireClassifier(name, session, config);
      } catch (IllegalArgumentException e) {
        session.close();
        throw e;
      }
      return session;
    } catch (OrtException e) {
      throw new IllegalArgumentException(name + "/model.onnx: not a model that can be run", e);
    }
  }

  private static void requireClassifier(String name, OrtSession session, ModelConfig config)
      throws OrtException {
    for (String input : session.getInputNames()) {
      if (!INPUTS.contains(input)) {
        throw new IllegalArgumentException(
            name + "/model.onnx: wants the input \"" + input + "\", known are " + INPUTS);
      }
    }
    boolean tokens = session.getInputNames().contains("input_ids");
    long outputs =
        session.getOutputInfo().values().stream()
            .limit(1)
            .map(NodeInfo::getInfo)
            .mapToLong(OnnxEntailmentModel::width)
            .sum();
    if (!tokens || outputs == 0) {
      throw new IllegalArgumentException(name + "/model.onnx: not a classifier of texts");
    }
    if (outputs > 0 && outputs != config.labels()) {
      throw new IllegalArgumentException(
          name
              + "/model.onnx: has "
              + outputs
              + " outputs, config.json names "
              + config.labels()
              + " labels");
    }
    NodeInfo slots = session.getOutputInfo().get(SLOTS);
    long named = config.slots().size();
    if (slots != null && named > 0 && width(slots.getInfo()) != named) {
      throw new IllegalArgumentException(
          name
              + "/model.onnx: has "
              + width(slots.getInfo())
              + " slots, config.json names "
              + named);
    }
    NodeInfo disputed = session.getOutputInfo().get(DISPUTED);
    if (disputed != null && Math.abs(width(disputed.getInfo())) != 1) {
      throw new IllegalArgumentException(
          name
              + "/model.onnx: the output \""
              + DISPUTED
              + "\" has "
              + width(disputed.getInfo())
              + " columns, must have 1");
    }
  }

  /** Columns of a matrix, -1 where the graph leaves them open; 0 for what is no matrix. */
  private static long width(ValueInfo value) {
    return value instanceof TensorInfo tensor && tensor.getShape().length == 2
        ? tensor.getShape()[1]
        : 0;
  }

  /** A hash of the three files. */
  @Override
  public String id() {
    return id;
  }

  @Override
  public List<Entailment> infer(List<Pair> pairs) {
    List<Window> windows = new ArrayList<>();
    List<PairEncoder.Encoded> encoded = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      PairEncoder.Encoded one = encoder.encode(pairs.get(i));
      encoded.add(one);
      for (Encoding encoding : one.windows()) {
        windows.add(new Window(i, encoding));
      }
    }
    // One window a run: padding would shift the scale of the dynamically quantised activations, and
    // with it the answers. The windows run side by side instead.
    List<Answer> answers = windows.parallelStream().map(window -> run(window.encoding())).toList();
    Answer[] best = new Answer[pairs.size()];
    double[] disputed = new double[pairs.size()];
    for (int i = 0; i < windows.size(); i++) {
      int pair = windows.get(i).pair();
      disputed[pair] = Math.max(disputed[pair], answers.get(i).disputed());
      if (best[pair] == null || decided(answers.get(i)) > decided(best[pair])) {
        best[pair] = answers.get(i);
      }
    }
    ImmutableList.Builder<Entailment> all = ImmutableList.builder();
    for (int i = 0; i < pairs.size(); i++) {
      all.add(
          new Entailment(
              best[i].entailed(),
              best[i].contradicted(),
              best[i].neutral(),
              encoded.get(i).windows().size() > 1,
              encoded.get(i).cut(),
              best[i].clash(),
              disputed[i]));
    }
    return all.build();
  }

  /** How much a window has to say: the less neutral the more; in two-way models, what entails. */
  private double decided(Answer answer) {
    return config.neutral() < 0 ? answer.entailed() : -answer.neutral();
  }

  private record Window(int pair, Encoding encoding) {}

  private record Answer(
      double entailed,
      double contradicted,
      double neutral,
      ImmutableMap<String, Double> clash,
      double disputed) {}

  private Answer run(Encoding encoding) {
    Map<String, long[]> known =
        ImmutableMap.of(
            "input_ids", encoding.getIds(),
            "attention_mask", encoding.getAttentionMask(),
            "token_type_ids", encoding.getTypeIds());
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      for (String input : session.getInputNames()) {
        if (known.containsKey(input)) {
          inputs.put(
              input,
              OnnxTensor.createTensor(
                  OrtEnvironment.getEnvironment(), new long[][] {known.get(input)}));
        }
      }
      try (OrtSession.Result result = session.run(inputs)) {
        double[] labels = softmax(((float[][]) result.get(0).getValue())[0]);
        double entailed = labels[config.entailment()];
        double contradicted = labels[config.contradiction()];
        return new Answer(
            entailed,
            contradicted,
            Math.max(0, 1 - entailed - contradicted),
            clash(result),
            disputed(result));
      }
    } catch (OrtException e) {
      throw new IllegalStateException(
          "the entailment model failed on a pair of " + encoding.getIds().length + " tokens", e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private static double disputed(OrtSession.Result result) throws OrtException {
    Optional<OnnxValue> output = result.get(DISPUTED);
    return output.isEmpty() ? 0 : 1 / (1 + Math.exp(-((float[][]) output.get().getValue())[0][0]));
  }

  private ImmutableMap<String, Double> clash(OrtSession.Result result) throws OrtException {
    Optional<OnnxValue> output = result.get(SLOTS);
    if (output.isEmpty() || config.slots().isEmpty()) {
      return ImmutableMap.of();
    }
    double[] slots = softmax(((float[][]) output.get().getValue())[0]);
    ImmutableMap.Builder<String, Double> all = ImmutableMap.builder();
    for (int i = 0; i < slots.length; i++) {
      all.put(config.slots().get(i), slots[i]);
    }
    return all.buildOrThrow();
  }

  private static double[] softmax(float[] logits) {
    double max = Double.NEGATIVE_INFINITY;
    for (float logit : logits) {
      max = Math.max(max, logit);
    }
    double sum = 0;
    double[] all = new double[logits.length];
    for (int i = 0; i < logits.length; i++) {
      all[i] = Math.exp(logits[i] - max);
      sum += all[i];
    }
    for (int i = 0; i < all.length; i++) {
      all[i] /= sum;
    }
    return all;
  }

  @Override
  public void close() {
    try {
      release(session);
    } finally {
      tokenizer.close();
    }
  }
}
