package factcheck.client.cli;

import factcheck.v1.EvidenceSource;
import factcheck.v1.InlineArticle;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which article a command is about. */
final class ArticleOptions {
  @ArgGroup(multiplicity = "1")
  private Choice choice;

  @Option(
      names = "--published",
      paramLabel = "YYYY-MM-DD",
      converter = DateConverter.class,
      description = {
        "Day of publication, from which relative dates count.",
        "Without it, it is read from a dateline in the text."
      })
  private LocalDate published;

  private static final class Choice {
    @Option(
        names = "--article",
        required = true,
        paramLabel = "FILE",
        description = "The article, a text in UTF-8; - reads standard input.")
    private String file;

    @Option(
        names = "--stored",
        required = true,
        paramLabel = "NAME",
        description = "An article that the server keeps, by name or id.")
    private String name;
  }

  /** Refuses combinations that make no sense, before any work is done. */
  void validate(ServerOptions server) {
    if (stored()) {
      server.requireRemote("--stored");
      if (published != null) {
        throw server.wrong("--published cannot be changed for a stored article");
      }
    }
  }

  /** Whether the server keeps the article already. */
  boolean stored() {
    return choice.name != null;
  }

  /** Whether the article comes from standard input. */
  boolean fromStandardInput() {
    return TextFile.STANDARD_INPUT.equals(choice.file);
  }

  /** Resource name of the stored article. */
  String name() {
    return Names.article(choice.name);
  }

  /** The file that holds the article. */
  TextFile read(Terminal terminal) {
    return TextFile.read(choice.file, terminal);
  }

  /** The article as a message. */
  InlineArticle message(TextFile file) {
    InlineArticle.Builder article = InlineArticle.newBuilder().setText(file.text());
    if (published != null) {
      article.setPublishDate(Dates.write(published));
    }
    return article.build();
  }

  /** The stored article as a source of evidence. */
  EvidenceSource storedSource() {
    return EvidenceSource.newBuilder().setArticle(name()).build();
  }

  /** Reads a day. */
  static final class DateConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        LocalDate date = LocalDate.parse(value);
        if (date.getYear() >= 1 && date.getYear() <= 9999) {
          return date;
        }
      } catch (DateTimeParseException noDate) {
        // Told below, as for years out of range.
      }
      throw new TypeConversionException("'" + value + "' is not a day of the form YYYY-MM-DD");
    }
  }
}
