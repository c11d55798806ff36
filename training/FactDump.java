package factcheck.fact;

import com.google.common.base.Joiner;
import factcheck.entail.OnnxSentenceScorer;
import factcheck.text.AnnotatedText;
import factcheck.text.CoreNlpAnalyzer;
import factcheck.text.Sentence;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes the facts of articles as a table for readers to judge: article, sentence, fact, an empty column for "right" or "wrong", and the signs
 * by which the engine weighs the reading. {@code java -cp CLASSES:ENGINE factcheck.fact.FactDump OUT.tsv ARTICLE.txt...}
 */
final class FactDump {
  private static final Joiner TABS = Joiner.on('\t');

  private FactDump() {}

  public static void main(String[] args) throws IOException {
    CoreNlpAnalyzer analyzer = CoreNlpAnalyzer.load(OnnxSentenceScorer::loadDefault);
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[0]), StandardCharsets.UTF_8))) {
      out.println(TABS.join("article", "sentence", "fact", "judgement", TABS.join(ReadingSigns.NAMES)));
      for (String file : List.of(args).subList(1, args.length)) {
        AnnotatedText text = analyzer.analyze(Files.readString(Path.of(file)), Optional.empty());
        for (Fact fact : FactExtractor.extract(text).facts()) {
          Sentence sentence = text.sentences().get(fact.sentence());
          List<String> signs = new ArrayList<>();
          ReadingSigns.of(fact, sentence, text.text()).values().forEach(sign -> signs.add(String.format(Locale.ROOT, "%.4f", sign)));
          out.println(TABS.join(Path.of(file).getFileName(), inLine(sentence.span().of(text.text())), inLine(words(fact)), "", TABS.join(signs)));
        }
      }
    }
  }

  private static String words(Fact fact) {
    StringBuilder out = new StringBuilder(fact.subject().map(Argument::text).orElse("-")).append(" | ");
    out.append(fact.polarity() == Polarity.NEGATIVE ? "NOT " : "").append(fact.predicate());
    out.append(fact.modality() == Modality.ACTUAL ? "" : " {" + fact.modality() + "}");
    for (Argument argument : fact.arguments()) {
      out.append(" | ").append(argument.slot()).append(argument.role().isEmpty() ? "" : "(" + argument.role() + ")").append('=').append(argument.text());
    }
    List<String> speakers = fact.speakers().stream().map(Argument::text).toList();
    return out.append(speakers.isEmpty() ? "" : " [SAYS: " + String.join(" > ", speakers) + "]").toString();
  }

  private static String inLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
