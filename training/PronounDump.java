package factcheck.text;

import com.google.common.hash.Hashing;
import com.google.gson.Gson;
import com.google.gson.JsonObject;
import factcheck.entail.OnnxSentenceScorer;
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
 * Writes the pronouns of articles with what each may stand for, one JSON object a line for each article: article (SHA-256 of its text), the
 * words and parts of speech of its sentences, the names of the signs, and of each pronoun its place, word, sentence and token, what the rules say, and the
 * candidates with their signs. A mention is its words, its head, and the numbers of its sentence and head. The articles are the premises of {@code
 * *.jsonl.gz} files that {@code pronouns.jsonl} names. {@code java -cp CLASSES:ENGINE factcheck.text.PronounDump OUT PRONOUNS FILE...}
 */
final class PronounDump {
  private static final Gson GSON = new Gson();

  /** What a pronoun is chosen from while its article is read. */
  private record Choice(Sentence sentence, Token pronoun, List<Mention> rule, List<Antecedents.Candidate> candidates) {}

  private PronounDump() {}

  public static void main(String[] args) throws IOException {
    Set<String> wanted = new HashSet<>();
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      wanted.add(GSON.fromJson(line, JsonObject.class).get("article").getAsString());
    }
    LearnedAntecedents chooser = LearnedAntecedents.load();
    List<Choice> choices = new ArrayList<>();
    CoreNlpAnalyzer analyzer =
        CoreNlpAnalyzer.load(
            OnnxSentenceScorer::loadDefault,
            (sentence, pronoun, rule, candidates) -> {
              choices.add(new Choice(sentence, pronoun, rule, candidates));
              return chooser.choose(sentence, pronoun, rule, candidates);
            });
    try (PrintWriter out = new PrintWriter(args[0], StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> article : articles(List.of(args).subList(2, args.length), wanted).entrySet()) {
        AnnotatedText text = analyzer.analyze(article.getValue(), Optional.empty());
        Map<String, Object> line = new TreeMap<>();
        line.put("article", article.getKey());
        line.put("sentences", text.sentences().stream().map(PronounDump::words).toList());
        line.put("names", AntecedentSign.values());
        line.put("pronouns", choices.stream().map(choice -> row(text, choice)).toList());
        choices.clear();
        out.println(GSON.toJson(line));
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

  private static Map<String, Object> words(Sentence sentence) {
    return Map.of(
        "words", sentence.tokens().stream().map(Token::text).toList(), "tags", sentence.tokens().stream().map(Token::tag).toList());
  }

  private static Map<String, Object> row(AnnotatedText text, Choice choice) {
    List<Object> all = new ArrayList<>();
    for (Antecedents.Candidate candidate : choice.candidates()) {
      List<Double> values = new ArrayList<>();
      for (AntecedentSign sign : AntecedentSign.values()) {
        values.add(candidate.signs().get(sign));
      }
      all.add(Map.of("is", words(text, candidate.mentions()), "signs", values));
    }
    Map<String, Object> row = new TreeMap<>();
    row.put("at", choice.pronoun().span().begin());
    row.put("word", choice.pronoun().text());
    row.put("sentence", choice.sentence().index());
    row.put("token", choice.pronoun().index());
    row.put("rule", words(text, choice.rule()));
    row.put("candidates", all);
    return row;
  }

  /** Each mention with its head and their numbers. */
  private static List<Object> words(AnnotatedText text, List<Mention> mentions) {
    List<Object> out = new ArrayList<>();
    for (Mention mention : mentions) {
      String head = text.sentences().get(mention.sentence()).token(mention.head()).text();
      out.add(List.of(text.quote(text.span(mention)), head, mention.sentence(), mention.head()));
    }
    return out;
  }
}
