package factcheck.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factcheck.v1.Article;
import factcheck.v1.DeleteArticleRequest;
import factcheck.v1.ErrorReason;
import factcheck.v1.Fact;
import factcheck.v1.ListArticlesRequest;
import factcheck.v1.ListArticlesResponse;
import factcheck.v1.ListFactsRequest;
import factcheck.v1.ListFactsResponse;
import factcheck.v1.OffsetUnit;
import io.grpc.Status.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagingTest {
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
  void articles_comeInOrderOfTheirIdsWithoutTexts() {
    server.store("b", "second");
    server.store("a", "first");
    ListArticlesResponse page = articles(0, "");
    assertEquals(List.of("a", "b"), ids(page));
    assertEquals("", page.getArticles(0).getText());
    assertEquals(1, page.getArticles(0).getFactCount());
    assertEquals("", page.getNextPageToken());
  }

  @Test
  void pages_addUpToTheWholeList() {
    IntStream.range(0, 7).forEach(i -> server.store("a" + i, "text"));
    List<String> seen = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    String token = "";
    do {
      // The size may change from page to page.
      ListArticlesResponse page = articles(sizes.size() + 2, token);
      seen.addAll(ids(page));
      sizes.add(page.getArticlesCount());
      token = page.getNextPageToken();
    } while (!token.isEmpty());
    assertEquals(List.of("a0", "a1", "a2", "a3", "a4", "a5", "a6"), seen);
    assertEquals(List.of(2, 3, 2), sizes);
  }

  @Test
  void lastPageThatIsFull_hasNoToken() {
    server.store("a", "text");
    server.store("b", "text");
    assertEquals("", articles(2, "").getNextPageToken());
  }

  @Test
  void pageSizeZero_isFifty() {
    IntStream.range(0, 51).forEach(i -> server.store("a" + i, "text"));
    assertEquals(50, articles(0, "").getArticlesCount());
  }

  @Test
  void pageSizeOverAThousand_isAThousand() {
    String name = server.store("long", "line\n".repeat(1_001));
    assertEquals(1_000, facts(name, Integer.MAX_VALUE, "").getFactsCount());
  }

  @Test
  void pageSizeNegative_isInvalid() {
    Refusal.of(() -> articles(-1, ""))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_FIELD_MALFORMED)
        .atField("page_size");
  }

  @Test
  void articleDeletedBetweenPages_leavesNoGap() {
    server.store("a", "text");
    server.store("b", "text");
    server.store("c", "text");
    String token = articles(2, "").getNextPageToken();
    delete("corpora/default/articles/b");
    assertEquals(List.of("c"), ids(articles(2, token)));
  }

  @Test
  void facts_comeInTextOrderWithNames() {
    String name = server.store("talks", "one\ntwo\nthree");
    ListFactsResponse first = facts(name, 2, "");
    ListFactsResponse second = facts(name, 2, first.getNextPageToken());
    assertEquals(name + "/facts/0", first.getFacts(0).getName());
    assertEquals("two", first.getFacts(1).getSpan().getText());
    assertEquals(name + "/facts/2", second.getFacts(0).getName());
    assertEquals(8, second.getFacts(0).getSpan().getBegin());
    assertEquals("", second.getNextPageToken());
    assertEquals(OffsetUnit.OFFSET_UNIT_CODE_POINTS, first.getOffsetUnit());
  }

  @Test
  void fact_carriesItsArguments() {
    Fact fact = facts(server.store("talks", "one"), 1, "").getFacts(0);
    assertEquals("one", fact.getSubject().getText());
    assertEquals("in", fact.getArguments(0).getRole());
    assertEquals("one", fact.getSpeakers(0).getSpan().getText());
    assertEquals("say", fact.getPredicate());
  }

  @Test
  void factsLessCertainThanAsked_areLeftOut() {
    String name = server.store("talks", "one\nmaybe two\nthree\nmaybe four\nfive");
    assertEquals(0.25, facts(name, 2, "").getFacts(1).getCertainty());
    ListFactsRequest certain =
        ListFactsRequest.newBuilder().setParent(name).setMinCertainty(0.5).setPageSize(2).build();
    ListFactsResponse first = server.articles().listFacts(certain);
    ListFactsResponse second =
        server
            .articles()
            .listFacts(certain.toBuilder().setPageToken(first.getNextPageToken()).build());
    assertEquals(List.of("one", "three"), lines(first));
    assertEquals(name + "/facts/2", first.getFacts(1).getName());
    assertEquals(List.of("five"), lines(second));
    assertEquals(
        List.of(),
        lines(server.articles().listFacts(certain.toBuilder().setMinCertainty(0.8).build())));
  }

  @Test
  void certaintyOutOfRange_isInvalid() {
    String name = server.store("talks", "one");
    for (double wrong : new double[] {-0.1, 1.1, Double.NaN}) {
      Refusal.of(
              () ->
                  server
                      .articles()
                      .listFacts(
                          ListFactsRequest.newBuilder()
                              .setParent(name)
                              .setMinCertainty(wrong)
                              .build()))
          .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_FIELD_MALFORMED)
          .atField("min_certainty");
    }
  }

  @Test
  void tokenOfAnotherCertainty_isVoid() {
    String name = server.store("talks", "one\ntwo\nthree");
    String token = facts(name, 2, "").getNextPageToken();
    Refusal.of(
            () ->
                server
                    .articles()
                    .listFacts(
                        ListFactsRequest.newBuilder()
                            .setParent(name)
                            .setPageToken(token)
                            .setMinCertainty(0.5)
                            .build()))
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_PAGE_TOKEN_INVALID)
        .atField("page_token");
  }

  @Test
  void factsOfAnArticleThatIsNotStored_areNotFound() {
    Refusal.of(() -> facts("corpora/default/articles/none", 0, ""))
        .is(Code.NOT_FOUND, ErrorReason.ERROR_REASON_ARTICLE_NOT_FOUND);
  }

  @Test
  void tokenTamperedWith_isInvalid() {
    server.store("a", "text");
    server.store("b", "text");
    String token = articles(1, "").getNextPageToken();
    for (int i = 0; i < token.length(); i++) {
      char other = token.charAt(i) == 'A' ? 'B' : 'A';
      String tampered = token.substring(0, i) + other + token.substring(i + 1);
      tokenRefused(() -> articles(1, tampered));
    }
    tokenRefused(() -> articles(1, token + "A"));
    tokenRefused(() -> articles(1, token + "="));
    tokenRefused(() -> articles(1, token.substring(1)));
    tokenRefused(() -> articles(1, "not base64 at all!"));
    tokenRefused(() -> articles(1, "b"));
  }

  @Test
  void tokenOfAnotherRequest_isInvalid() {
    String one = server.store("one", "a\nb\nc");
    String two = server.store("two", "a\nb\nc");
    String ofFacts = facts(one, 1, "").getNextPageToken();
    String ofArticles = articles(1, "").getNextPageToken();
    tokenRefused(() -> facts(two, 1, ofFacts));
    tokenRefused(() -> facts(one, 1, ofArticles));
    tokenRefused(() -> articles(1, ofFacts));
    tokenRefused(
        () ->
            server
                .articles()
                .listFacts(
                    ListFactsRequest.newBuilder()
                        .setParent(one)
                        .setPageToken(ofFacts)
                        .setOffsetUnit(OffsetUnit.OFFSET_UNIT_UTF8_BYTES)
                        .build()));
  }

  @Test
  void tokenOfAnArticleSinceReplaced_isInvalid() {
    String name = server.store("talks", "a\nb\nc");
    String token = facts(name, 1, "").getNextPageToken();
    delete(name);
    server.store("talks", "x");
    tokenRefused(() -> facts(name, 1, token));
  }

  @Test
  void tokenOfAnotherServer_isInvalid() throws Exception {
    server.store("a", "text");
    server.store("b", "text");
    String token = articles(1, "").getNextPageToken();
    try (TestServer other = TestServer.ready()) {
      tokenRefused(() -> articles(other, 1, token));
    }
  }

  @Test
  void token_isOpaque() {
    server.store("first-article", "text");
    server.store("second-article", "text");
    assertTrue(articles(1, "").getNextPageToken().matches("[A-Za-z0-9_-]+"));
  }

  private static void tokenRefused(org.junit.jupiter.api.function.Executable call) {
    Refusal.of(call)
        .is(Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_PAGE_TOKEN_INVALID)
        .atField("page_token");
  }

  private ListArticlesResponse articles(int size, String token) {
    return articles(server, size, token);
  }

  private static ListArticlesResponse articles(TestServer server, int size, String token) {
    return server
        .articles()
        .listArticles(
            ListArticlesRequest.newBuilder()
                .setParent(TestServer.CORPUS)
                .setPageSize(size)
                .setPageToken(token)
                .build());
  }

  private static List<String> lines(ListFactsResponse page) {
    return page.getFactsList().stream().map(fact -> fact.getSpan().getText()).toList();
  }

  private ListFactsResponse facts(String parent, int size, String token) {
    return server
        .articles()
        .listFacts(
            ListFactsRequest.newBuilder()
                .setParent(parent)
                .setPageSize(size)
                .setPageToken(token)
                .build());
  }

  private void delete(String name) {
    var unused =
        server.articles().deleteArticle(DeleteArticleRequest.newBuilder().setName(name).build());
  }

  private static List<String> ids(ListArticlesResponse page) {
    return page.getArticlesList().stream()
        .map(Article::getName)
        .map(name -> name.substring(name.lastIndexOf('/') + 1))
        .collect(Collectors.toList());
  }
}
