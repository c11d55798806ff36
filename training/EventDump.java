package factcheck.fact;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import factcheck.entail.OnnxSentenceScorer;
import factcheck.text.AnnotatedText;
import factcheck.text.CoreNlpAnalyzer;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Writes the sentences of a file of {@code TreeDump} that are found in the premises of {@code *.jsonl.gz} files, with the facts that the engine
 * reads from them, one JSON object a line: words, text, and of each fact the word of its predicate (from 1), the relation above it, the rules' modality,
 * whether they deny it, the words of who does it and of what it is done to (0: nobody, -1: not known), the fact in words, and the words of who says it, outermost first (-1:
 * somebody in another sentence). Of a {@code *.txt} file, where each line is a sentence, all are written, and with them what {@code
 * TreeDump} would say: article (-1), parts of speech, and the engine's edges. {@code java -cp CLASSES:ENGINE factcheck.fact.EventDump OUT TREES FILE...}
 */
final class EventDump {
  private static final int LONGEST_TEXT = 6000; // as in TreeDump
  private static final String WRITTEN = ".txt";
  private static final Gson GSON = new Gson();

  private final CoreNlpAnalyzer analyzer = CoreNlpAnalyzer.load(OnnxSentenceScorer::loadDefault);
  private final Set<List<String>> wanted = new HashSet<>();

  public static void main(String[] args) throws IOException {
    EventDump dump = new EventDump();
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      JsonArray words = GSON.fromJson(line, JsonObject.class).getAsJsonArray("words");
      dump.wanted.add(words.asList().stream().map(word -> word.getAsString()).toList());
    }
    try (PrintWriter out = new PrintWriter(args[0], StandardCharsets.UTF_8)) {
      List<String> files = List.of(args).subList(2, args.length);
      for (String text : premises(files.stream().filter(file -> !file.endsWith(WRITTEN)).toList())) {
        dump.lines(text).forEach(out::println);
      }
      for (String file : files.stream().filter(name -> name.endsWith(WRITTEN)).toList()) {
        for (String line : Files.readAllLines(Path.of(file))) {
          dump.written(line).ifPresent(out::println);
        }
      }
    }
  }

  private static Set<String> premises(List<String> files) throws IOException {
    Set<String> texts = new HashSet<>();
    for (String file : files) {
      try (BufferedReader in =
          new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(Path.of(file))), StandardCharsets.UTF_8))) {
        for (String line; (line = in.readLine()) != null; ) {
          texts.add(GSON.fromJson(line, JsonObject.class).get("premise").getAsString().replace("\\n", "\n"));
        }
      }
    }
    return texts;
  }

  /** The wanted sentences of a text, none of which is wanted again. */
  private List<String> lines(String text) {
    AnnotatedText read = analyzer.analyze(text.substring(0, Math.min(LONGEST_TEXT, text.length())), Optional.empty());
    List<String> lines = new ArrayList<>();
    facts(read).forEach((index, rows) -> {
      Sentence sentence = read.sentences().get(index);
      if (wanted.remove(words(sentence))) {
        lines.add(GSON.toJson(line(sentence, read, rows)));
      }
    });
    return lines;
  }

  /** A sentence that stands alone; empty where it is not read as one, or states nothing. */
  private Optional<String> written(String text) {
    AnnotatedText read = analyzer.analyzeClaim(text, Optional.empty());
    Map<Integer, List<Object>> facts = facts(read);
    if (read.sentences().size() != 1 || facts.isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = read.sentences().get(0);
    Map<String, Object> line = line(sentence, read, facts.get(0));
    int[] heads = new int[sentence.tokens().size()];
    String[] relations = new String[heads.length];
    Arrays.fill(heads, -1);
    Arrays.fill(relations, "none");
    for (Dependency edge : sentence.dependencies()) {
      heads[edge.dependent()] = edge.governor() + 1;
      relations[edge.dependent()] = edge.relation();
    }
    line.put("article", -1);
    line.put("tags", sentence.tokens().stream().map(Token::tag).toList());
    line.put("engine", Map.of("heads", heads, "relations", relations));
    return Optional.of(GSON.toJson(line));
  }

  private static Map<String, Object> line(Sentence sentence, AnnotatedText read, List<Object> facts) {
    Map<String, Object> line = new TreeMap<>();
    line.put("words", words(sentence));
    line.put("text", inLine(sentence.span().of(read.text())));
    line.put("facts", facts);
    return line;
  }

  private static List<String> words(Sentence sentence) {
    return sentence.tokens().stream().map(Token::text).toList();
  }

  /** The facts of a text by their sentence. */
  private static Map<Integer, List<Object>> facts(AnnotatedText read) {
    Map<Integer, List<Object>> facts = new TreeMap<>();
    for (Fact fact : FactExtractor.extract(read.withoutOpinions()).facts()) {
      Sentence sentence = read.sentences().get(fact.sentence());
      sentence.tokens().stream()
          .filter(token -> token.span().end() > fact.predicateSpan().begin())
          .findFirst()
          .ifPresent(head -> facts.computeIfAbsent(fact.sentence(), key -> new ArrayList<>()).add(row(fact, sentence, head)));
    }
    return facts;
  }

  private static Object row(Fact fact, Sentence sentence, Token head) {
    String relation = sentence.governor(head.index()).map(Dependency::relation).orElse("root");
    int object = fact.directObject().map(one -> word(one, sentence)).orElse(0);
    int doer = fact.subject().map(one -> word(one, sentence)).orElse(0);
    List<Integer> speakers = fact.speakers().stream().map(one -> word(one, sentence)).toList();
    return List.of(head.index() + 1, relation, fact.modality(), fact.polarity() == Polarity.NEGATIVE, doer, object, words(fact), speakers);
  }

  /** The word that the phrase hangs by. */
  private static int word(Argument argument, Sentence sentence) {
    int head = sentence.span().contains(argument.span()) ? PhraseHeads.of(sentence, argument.span()) : -1;
    return head < 0 ? -1 : head + 1;
  }

  private static String words(Fact fact) {
    StringBuilder out = new StringBuilder(fact.subject().map(Argument::text).orElse("-")).append(" | ").append(fact.predicate());
    for (Argument argument : fact.arguments()) {
      String role = argument.role().isEmpty() ? argument.slot().toString().toLowerCase(Locale.ROOT) : argument.role();
      out.append(" | ").append(role).append('=').append(argument.text());
    }
    return inLine(out.toString());
  }

  private static String inLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
