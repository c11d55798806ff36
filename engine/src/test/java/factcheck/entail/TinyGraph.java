package factcheck.entail;

import java.util.List;

/**
 * The bytes of an ONNX classifier: word, position and token type vectors are added, averaged over
 * the tokens that the mask keeps, and multiplied into one number a label. The field numbers are
 * those of <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>.
 */
final class TinyGraph {
  private static final int FLOAT = 1;
  private static final int INT64 = 7;
  private static final int ATTRIBUTE_INT = 2;
  private static final int ATTRIBUTE_INTS = 7;

  /** In this version the axes of Unsqueeze and ReduceSum are still attributes. */
  private static final int OPERATORS = 12;

  private static final int IR_VERSION = 7;

  private final ProtoBytes graph = new ProtoBytes();

  /**
   * A classifier's bytes.
   *
   * @param words a vector for each word of the vocabulary
   * @param positions a vector for each position that the model can read
   * @param firstPosition row of {@code positions} for a text's first token
   * @param types a vector for each token type; empty for a graph that takes no token types
   * @param labels for each element of a vector what it adds to each label
   * @param slots the same for each column of a second output; empty for a graph without one
   * @param disputes the same for each column of the output "disputed"; empty for a graph without
   */
  static byte[] bytes(
      float[][] words,
      float[][] positions,
      int firstPosition,
      float[][] types,
      float[][] labels,
      float[][] slots,
      float[][] disputes) {
    TinyGraph tiny = new TinyGraph();
    tiny.input("input_ids").input("attention_mask").output("logits", labels[0].length);
    tiny.matrix("words", words).matrix("positions", positions).matrix("labels", labels);
    tiny.scalar("axis", 1).scalar("shift", firstPosition - 1);
    tiny.node("Gather", List.of("words", "input_ids"), "word");
    tiny.node("CumSum", List.of("attention_mask", "axis"), "count");
    tiny.node("Add", List.of("count", "shift"), "position_ids");
    tiny.node("Gather", List.of("positions", "position_ids"), "position");
    tiny.node("Add", List.of("word", "position"), "placed");
    String token = "placed";
    if (types.length > 0) {
      tiny.input("token_type_ids").matrix("types", types);
      tiny.node("Gather", List.of("types", "token_type_ids"), "type");
      tiny.node("Add", List.of("placed", "type"), "typed");
      token = "typed";
    }
    tiny.node("Cast", List.of("attention_mask"), "mask", number("to", FLOAT));
    tiny.node("Unsqueeze", List.of("mask"), "column", axis(2));
    tiny.node("Mul", List.of(token, "column"), "kept");
    tiny.node("ReduceSum", List.of("kept"), "sum", axis(1), number("keepdims", 0));
    tiny.node("ReduceSum", List.of("mask"), "tokens", axis(1), number("keepdims", 1));
    tiny.node("Div", List.of("sum", "tokens"), "mean");
    tiny.node("MatMul", List.of("mean", "labels"), "logits");
    if (slots.length > 0) {
      tiny.output("slots", slots[0].length).matrix("slot_weights", slots);
      tiny.node("MatMul", List.of("mean", "slot_weights"), "slots");
    }
    if (disputes.length > 0) {
      tiny.output("disputed", disputes[0].length).matrix("dispute_weights", disputes);
      tiny.node("MatMul", List.of("mean", "dispute_weights"), "disputed");
    }
    return new ProtoBytes()
        .number(1, IR_VERSION)
        .message(7, tiny.graph.text(2, "tiny"))
        .message(8, new ProtoBytes().text(1, "").number(2, OPERATORS))
        .toByteArray();
  }

  private TinyGraph input(String name) {
    graph.message(11, value(name, INT64, dimension("batch"), dimension("tokens")));
    return this;
  }

  private TinyGraph output(String name, int width) {
    graph.message(12, value(name, FLOAT, dimension("batch"), new ProtoBytes().number(1, width)));
    return this;
  }

  private TinyGraph matrix(String name, float[][] rows) {
    int columns = rows[0].length;
    float[] flat = new float[rows.length * columns];
    for (int row = 0; row < rows.length; row++) {
      System.arraycopy(rows[row], 0, flat, row * columns, columns);
    }
    ProtoBytes tensor =
        new ProtoBytes().number(1, rows.length).number(1, columns).number(2, FLOAT).text(8, name);
    graph.message(5, tensor.floats(9, flat));
    return this;
  }

  private TinyGraph scalar(String name, long value) {
    graph.message(5, new ProtoBytes().number(2, INT64).number(7, value).text(8, name));
    return this;
  }

  private void node(String type, List<String> inputs, String output, ProtoBytes... attributes) {
    ProtoBytes node = new ProtoBytes();
    inputs.forEach(input -> node.text(1, input));
    node.text(2, output).text(4, type);
    for (ProtoBytes attribute : attributes) {
      node.message(5, attribute);
    }
    graph.message(1, node);
  }

  private static ProtoBytes number(String name, long value) {
    return new ProtoBytes().text(1, name).number(3, value).number(20, ATTRIBUTE_INT);
  }

  private static ProtoBytes axis(long axis) {
    return new ProtoBytes().text(1, "axes").number(8, axis).number(20, ATTRIBUTE_INTS);
  }

  private static ProtoBytes dimension(String name) {
    return new ProtoBytes().text(2, name);
  }

  private static ProtoBytes value(String name, int type, ProtoBytes... dimensions) {
    ProtoBytes shape = new ProtoBytes();
    for (ProtoBytes dimension : dimensions) {
      shape.message(1, dimension);
    }
    ProtoBytes tensor = new ProtoBytes().number(1, type).message(2, shape);
    return new ProtoBytes().text(1, name).message(2, new ProtoBytes().message(1, tensor));
  }
}
