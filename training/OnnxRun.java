import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs a model over token ids, one pair a line, one pair at a time on one thread, and writes the logits; or times pairs
 * of 64 tokens. {@code java -cp onnxruntime.jar OnnxRun.java MODEL IDS LOGITS}, or {@code ... OnnxRun.java MODEL}.
 */
final class OnnxRun {
  private static final int SEP = 102;

  public static void main(String[] args) throws Exception {
    try (OrtEnvironment env = OrtEnvironment.getEnvironment();
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      try (OrtSession session = env.createSession(args[0], options)) {
        if (args.length == 1) {
          time(env, session);
          return;
        }
        List<String> lines = Files.readAllLines(Path.of(args[1]));
        try (PrintWriter out = new PrintWriter(args[2])) {
          for (String line : lines) {
            float[] z = run(env, session, Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray());
            out.println(String.format(Locale.ROOT, "%.5f %.5f %.5f", z[0], z[1], z[2]));
          }
        }
      }
    }
  }

  private static float[] run(OrtEnvironment env, OrtSession session, long[] ids) throws Exception {
    long[] mask = new long[ids.length];
    long[] types = new long[ids.length];
    Arrays.fill(mask, 1);
    boolean second = false;
    for (int i = 0; i < ids.length; i++) {
      types[i] = second ? 1 : 0;
      second |= ids[i] == SEP;
    }
    try (OnnxTensor a = OnnxTensor.createTensor(env, new long[][] {ids});
        OnnxTensor b = OnnxTensor.createTensor(env, new long[][] {mask});
        OnnxTensor c = OnnxTensor.createTensor(env, new long[][] {types});
        OrtSession.Result r = session.run(Map.of("input_ids", a, "attention_mask", b, "token_type_ids", c))) {
      return ((float[][]) r.get(0).getValue())[0];
    }
  }

  private static void time(OrtEnvironment env, OrtSession session) throws Exception {
    long[] ids = new long[64];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = i == 0 ? 101 : i == 44 || i == 63 ? SEP : 2000 + 37 * i;
    }
    long[] took = new long[600];
    for (int i = 0; i < took.length; i++) {
      long start = System.nanoTime();
      run(env, session, ids);
      took[i] = System.nanoTime() - start;
    }
    long[] warm = Arrays.copyOfRange(took, 100, took.length);
    Arrays.sort(warm);
    System.out.printf(Locale.ROOT, "64 tokens, one thread: median %.2f ms, p10 %.2f ms, p95 %.2f ms%n",
        warm[250] / 1e6, warm[50] / 1e6, warm[475] / 1e6);
  }
}
