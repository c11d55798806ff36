package factcheck.text;

import com.google.common.hash.Hashing;
import com.google.gson.Gson;
import com.google.gson.JsonObject;
import factcheck.entail.OnnxAttachmentScorer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Writes the pronouns of articles with what each may stand for, one JSON object a line: article (SHA-256 of its text), place of the
 * pronoun, word, what the rules say, the names of the signs, and the candidates with their signs. The articles are the premises of {@code
 * *.jsonl.gz} files that {@code pronouns.jsonl} names. {@code java -cp CLASSES:ENGINE factcheck.text.PronounDump OUT PRONOUNS FILE...}
 */
final class PronounDump {
  private static final Gson GSON = new Gson();

  private PronounDump() {}

  public static void main(String[] args) throws IOException {
    Set<String> wanted = new HashSet<>();
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      wanted.add(GSON.fromJson(line, JsonObject.class).get("article").getAsString());
    }
    CoreNlpAnalyzer analyzer = CoreNlpAnalyzer.load(OnnxAttachmentScorer::loadDefault);
    LearnedAntecedents chooser = LearnedAntecedents.load();
    try (PrintWriter out = new PrintWriter(args[0], StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> article : articles(List.of(args).subList(2, args.length), wanted).entrySet()) {
        AnnotatedText text = analyzer.analyze(article.getValue(), Optional.empty());
        ReferenceResolver.resolve(
            text.text(),
            text.sentences(),
            (sentence, pronoun, rule, candidates) -> {
              out.println(GSON.toJson(row(article.getKey(), text, pronoun, rule, candidates)));
              return chooser.choose(sentence, pronoun, rule, candidates);
            });
      }
    }
  }

  private static Map<String, String> articles(List<String> files, Set<String> wanted) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (String file : files) {
      try (BufferedReader in =
          new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(Path.of(file))), StandardCharsets.UTF_8))) {
        for (String line; (line = in.readLine()) != null; ) {
          String text = GSON.fromJson(line, JsonObject.class).get("premise").getAsString().strip();
          String key = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
          if (wanted.contains(key)) {
            texts.put(key, text);
          }
        }
      }
    }
    return new TreeMap<>(texts);
  }

  private static Map<String, Object> row(
      String article, AnnotatedText text, Token pronoun, List<Mention> rule, List<Antecedents.Candidate> candidates) {
    List<Object> all = new ArrayList<>();
    for (Antecedents.Candidate candidate : candidates) {
      List<Double> values = new ArrayList<>();
      for (AntecedentSign sign : AntecedentSign.values()) {
        values.add(candidate.signs().get(sign));
      }
      all.add(Map.of("is", words(text, candidate.mentions()), "signs", values));
    }
    Map<String, Object> row = new TreeMap<>();
    row.put("article", article);
    row.put("at", pronoun.span().begin());
    row.put("word", pronoun.text());
    row.put("rule", words(text, rule));
    row.put("names", AntecedentSign.values());
    row.put("candidates", all);
    return row;
  }

  /** Each mention with its head. */
  private static List<Object> words(AnnotatedText text, List<Mention> mentions) {
    List<Object> out = new ArrayList<>();
    for (Mention mention : mentions) {
      out.add(List.of(text.quote(text.span(mention)), text.sentences().get(mention.sentence()).token(mention.head()).text()));
    }
    return out;
  }
}
