package factcheck.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.type.Date;
import factcheck.v1.Article;
import factcheck.v1.CreateArticleRequest;
import factcheck.v1.DeleteArticleRequest;
import factcheck.v1.ErrorReason;
import factcheck.v1.GetArticleRequest;
import io.grpc.Status.Code;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleServiceTest {
  private static final Date DAY = Date.newBuilder().setYear(2021).setMonth(6).setDay(5).build();
  private TestServer server;

  @BeforeEach
  void start() throws Exception {
    server = TestServer.ready();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void create_answersWithNameTimeAndFactCount() {
    Article created = create("talks", article("First.\n\nSecond.").setTitle("Talks"));
    assertEquals("corpora/default/articles/talks", created.getName());
    assertEquals("Talks", created.getTitle());
    assertEquals(DAY, created.getPublishDate());
    assertEquals(2, created.getFactCount());
    long age = Instant.now().getEpochSecond() - created.getCreateTime().getSeconds();
    assertTrue(age >= 0 && age < 60, age + " s");
  }

  @Test
  void get_givesBackWhatCreateAnswered() {
    String text = "\ufeffBell \u0007,  two spaces,\r\ne\u0301 and " + Character.toString(0x1F600);
    Article created = create("talks", article(text));
    assertEquals(text, created.getText());
    assertEquals(created, get(created.getName()));
  }

  @Test
  void create_withoutIdMakesOneUp() {
    Article first = create("", article("a cat"));
    Article second = create("", article("a cat"));
    assertTrue(first.getName().matches("corpora/default/articles/[a-z0-9-]{1,63}"));
    assertFalse(first.getName().equals(second.getName()));
    assertEquals(first, get(first.getName()));
  }

  @Test
  void create_withAnIdThatIsTakenChangesNothing() {
    Article first = create("talks", article("first"));
    Refusal.of(() -> create("talks", article("second")))
        .is(Code.ALREADY_EXISTS, ErrorReason.ERROR_REASON_ARTICLE_EXISTS)
        .with("article", first.getName());
    assertEquals("first", get(first.getName()).getText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Talks", "-a", "a-", "a_b", "a/b", "ä", " "})
  void create_refusesAMalformedId(String id) {
    Refusal.of(() -> create(id, article("a cat")))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_FIELD_MALFORMED)
        .atField("article_id");
  }

  @Test
  void create_takesIdsOfUpTo63Characters() {
    create("a".repeat(63), article("a cat"));
    Refusal.of(() -> create("a".repeat(64), article("a cat")))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_FIELD_MALFORMED);
  }

  @Test
  void create_refusesABlankTextAndStoresNothing() {
    Refusal.of(() -> create("talks", article(" ")))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_TEXT_BLANK)
        .atField("article.text");
    notFound("corpora/default/articles/talks");
  }

  @Test
  void create_refusesATextThatIsTooLong() {
    Refusal.of(() -> create("talks", article("x".repeat(200_001))))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_TEXT_TOO_LONG)
        .atField("article.text");
  }

  @Test
  void create_refusesATitleThatIsTooLong() {
    Refusal.of(() -> create("talks", article("a cat").setTitle("t".repeat(1_001))))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_TEXT_TOO_LONG)
        .atField("article.title");
  }

  @Test
  void create_refusesADateThatIsNoDay() {
    Refusal.of(() -> create("talks", article("a cat").setPublishDate(Date.newBuilder().setYear(9))))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_FIELD_MALFORMED)
        .atField("article.publish_date");
  }

  @Test
  void create_needsAnArticle() {
    Refusal.of(
            () ->
                server
                    .articles()
                    .createArticle(
                        CreateArticleRequest.newBuilder().setParent(TestServer.CORPUS).build()))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_FIELD_REQUIRED)
        .atField("article");
  }

  @Test
  void create_needsAParentThatExists() {
    CreateArticleRequest.Builder request =
        CreateArticleRequest.newBuilder().setArticle(article("a cat"));
    Refusal.of(() -> server.articles().createArticle(request.build()))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_FIELD_REQUIRED)
        .atField("parent");
    Refusal.of(() -> server.articles().createArticle(request.setParent("default").build()))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_FIELD_MALFORMED)
        .atField("parent");
    Refusal.of(() -> server.articles().createArticle(request.setParent("corpora/news").build()))
        .is(Code.NOT_FOUND, ErrorReason.ERROR_REASON_CORPUS_NOT_FOUND);
  }

  @Test
  void delete_removesTheArticleAndASecondDeleteFindsNone() {
    String name = server.store("talks", "a cat");
    delete(name);
    notFound(name);
    Refusal.of(() -> delete(name))
        .is(Code.NOT_FOUND, ErrorReason.ERROR_REASON_ARTICLE_NOT_FOUND)
        .with("article", name);
  }

  @Test
  void delete_freesTheId() {
    delete(server.store("talks", "first"));
    assertEquals("second", get(server.store("talks", "second")).getText());
  }

  private void notFound(String name) {
    Refusal.of(() -> get(name)).is(Code.NOT_FOUND, ErrorReason.ERROR_REASON_ARTICLE_NOT_FOUND);
  }

  private static Article.Builder article(String text) {
    return Article.newBuilder().setText(text).setPublishDate(DAY);
  }

  private Article create(String id, Article.Builder article) {
    return server
        .articles()
        .createArticle(
            CreateArticleRequest.newBuilder()
                .setParent(TestServer.CORPUS)
                .setArticleId(id)
                .setArticle(article)
                .build());
  }

  private Article get(String name) {
    return server.articles().getArticle(GetArticleRequest.newBuilder().setName(name).build());
  }

  private void delete(String name) {
    var unused =
        server.articles().deleteArticle(DeleteArticleRequest.newBuilder().setName(name).build());
  }
}
