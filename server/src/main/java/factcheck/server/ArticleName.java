package factcheck.server;

import com.google.common.collect.ImmutableMap;
import factcheck.v1.ErrorReason;
import io.grpc.Status;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resource name of an article in the default corpus, the only one.
 *
 * @param id last segment of the name
 */
record ArticleName(String id) {
  static final String CORPUS = "corpora/default";

  private static final String SEGMENT = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
  private static final Pattern ID = Pattern.compile(SEGMENT);
  private static final Pattern PARENT = Pattern.compile("corpora/" + SEGMENT);
  private static final Pattern NAME =
      Pattern.compile("(?<corpus>corpora/" + SEGMENT + ")/articles/(?<id>" + SEGMENT + ")");

  /**
   * Reads a name.
   *
   * @param field where it stands in the request
   * @throws ServiceException if it is missing, malformed or of an unknown corpus
   */
  static ArticleName parse(String name, String field) {
    Matcher matcher = NAME.matcher(required(name, field));
    if (!matcher.matches()) {
      throw malformed(field, "corpora/{corpus}/articles/{article}");
    }
    requireKnown(matcher.group("corpus"));
    return new ArticleName(matcher.group("id"));
  }

  /** Refuses a corpus name that is missing, malformed or unknown. */
  static void requireCorpus(String parent, String field) {
    if (!PARENT.matcher(required(parent, field)).matches()) {
      throw malformed(field, "corpora/{corpus}");
    }
    requireKnown(parent);
  }

  /** The name that ends in {@code id}, which a caller chose. */
  static ArticleName ofId(String id, String field) {
    if (!ID.matcher(id).matches()) {
      throw ServiceException.field(
          ErrorReason.ERROR_REASON_FIELD_MALFORMED,
          field,
          field + " must be 1 to 63 of a-z, 0-9 and -, neither beginning nor ending with -");
    }
    return new ArticleName(id);
  }

  ServiceException notFound() {
    return new ServiceException(
        Status.Code.NOT_FOUND,
        ErrorReason.ERROR_REASON_ARTICLE_NOT_FOUND,
        "there is no article " + this,
        ImmutableMap.of("article", toString()));
  }

  ServiceException exists() {
    return new ServiceException(
        Status.Code.ALREADY_EXISTS,
        ErrorReason.ERROR_REASON_ARTICLE_EXISTS,
        "there is already an article " + this,
        ImmutableMap.of("article", toString()));
  }

  @Override
  public String toString() {
    return CORPUS + "/articles/" + id;
  }

  private static String required(String name, String field) {
    if (name.isEmpty()) {
      throw ServiceException.field(
          ErrorReason.ERROR_REASON_FIELD_REQUIRED, field, field + " is missing");
    }
    return name;
  }

  private static void requireKnown(String corpus) {
    if (!corpus.equals(CORPUS)) {
      throw new ServiceException(
          Status.Code.NOT_FOUND,
          ErrorReason.ERROR_REASON_CORPUS_NOT_FOUND,
          "there is no corpus " + corpus + "; the only one is " + CORPUS,
          ImmutableMap.of("corpus", corpus));
    }
  }

  private static ServiceException malformed(String field, String pattern) {
    return ServiceException.field(
        ErrorReason.ERROR_REASON_FIELD_MALFORMED,
        field,
        field + " must be a resource name of the form " + pattern);
  }
}
