package factcheck.entail;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Reads what models are made of: from a directory, or from those that ship with the engine. */
final class ModelFiles {
  private static final String SHIPPED = "factcheck/entail/";

  private ModelFiles() {}

  /**
   * A file's bytes, mapped: reading 36 MB into the heap and handing them on took 0.4 s.
   *
   * @throws IllegalArgumentException if it cannot be read
   */
  static ByteBuffer file(Path path) {
    try (FileChannel channel = FileChannel.open(path)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    } catch (IOException e) {
      throw new IllegalArgumentException(path + ": cannot be read", e);
    }
  }

  /**
   * A shipped file, read in one piece, outside the heap, where the runtime can use it as it is.
   *
   * @param name folder and file below {@value #SHIPPED}
   */
  static ByteBuffer shipped(String name) {
    try {
      URLConnection connection = Resources.getResource(SHIPPED + name).openConnection();
      ByteBuffer bytes = ByteBuffer.allocateDirect(connection.getContentLength());
      try (ReadableByteChannel in = Channels.newChannel(connection.getInputStream())) {
        while (bytes.hasRemaining()) {
          if (in.read(bytes) < 0) {
            throw new EOFException(name + ": " + bytes.remaining() + " bytes are missing");
          }
        }
      }
      return bytes.flip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a shipped text. */
  static List<String> lines(String name) {
    return StandardCharsets.UTF_8.decode(shipped(name)).toString().lines().toList();
  }

  /**
   * Builds a tokenizer that cuts nothing off and adds no padding.
   *
   * @param name what messages call the folder that {@code vocabulary}, a tokenizer.json, is from
   * @throws IllegalArgumentException if it is no tokenizer
   */
  static HuggingFaceTokenizer tokenizer(String name, ByteBuffer vocabulary) {
    // The tokenizer library reports its use over the network unless told not to.
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ai.djl.offline", "true");
    byte[] bytes = new byte[vocabulary.remaining()];
    vocabulary.get(bytes);
    try {
      return HuggingFaceTokenizer.newInstance(
          new ByteArrayInputStream(bytes),
          ImmutableMap.of("truncation", "false", "padding", "false"));
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException(name + "/tokenizer.json: not a tokenizer", e);
    }
  }
}
