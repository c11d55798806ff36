package factcheck.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factcheck.fact.FactSheet;
import factcheck.text.AnnotatedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of articles keeps to. A store's own test supplies an empty instance. */
public abstract class ArticleStoreContract {
  private static final int THREADS = 8;

  private ArticleStore store;

  /** A store with nothing in it. */
  protected abstract ArticleStore emptyStore();

  @BeforeEach
  final void open() {
    store = emptyStore();
  }

  @Test
  final void get_ofAnUnknownId_isEmpty() {
    assertEquals(Optional.empty(), store.get("harbour"));
  }

  @Test
  final void get_givesWhatWasCreated() {
    Article article = article("harbour", "A café 😀\r\n\r\nwith “quotes”.");
    store.create(article);
    assertEquals(Optional.of(article), store.get("harbour"));
  }

  @Test
  final void create_ofANewId_isTrue() {
    assertTrue(store.create(article("harbour", "One.")));
  }

  @Test
  final void create_ofATakenId_isFalse() {
    store.create(article("harbour", "One."));
    assertFalse(store.create(article("harbour", "Two.")));
  }

  @Test
  final void create_ofATakenId_changesNothing() {
    store.create(article("harbour", "One."));
    store.create(article("harbour", "Two."));
    assertEquals("One.", store.get("harbour").orElseThrow().facts().text());
  }

  @Test
  final void list_ofAnEmptyStore_isEmpty() {
    assertEquals(List.of(), store.list("", 10));
  }

  @Test
  final void list_isInAscendingOrderOfIds() {
    fill("river", "a-9", "harbour", "a-10", "0");
    assertEquals(List.of("0", "a-10", "a-9", "harbour", "river"), ids(store.list("", 10)));
  }

  @Test
  final void list_startsAfterTheGivenId() {
    fill("a", "b", "c");
    assertEquals(List.of("c"), ids(store.list("b", 10)));
  }

  @Test
  final void list_startsAfterAnIdThatIsNotThere() {
    fill("a", "c", "d");
    assertEquals(List.of("c", "d"), ids(store.list("b", 10)));
  }

  @Test
  final void list_afterTheLastId_isEmpty() {
    fill("a", "b");
    assertEquals(List.of(), store.list("b", 10));
  }

  @Test
  final void list_givesNoMoreThanTheLimit() {
    fill("a", "b", "c");
    assertEquals(List.of("a", "b"), ids(store.list("", 2)));
  }

  @Test
  final void list_withoutARoomForOne_isRejected() {
    assertThrows(IllegalArgumentException.class, () -> store.list("", 0));
  }

  @Test
  final void list_isASnapshot() {
    fill("a");
    List<Article> before = store.list("", 10);
    fill("b");
    assertEquals(List.of("a"), ids(before));
  }

  @Test
  final void pages_visitEachArticleOnce() {
    fill("e", "c", "a", "d", "b");
    assertEquals(List.of("a", "b", "c", "d", "e"), pages(2));
  }

  @Test
  final void pages_goOnWhereTheLastArticleOfAPageWasDeleted() {
    fill("a", "b", "c", "d");
    store.list("", 2);
    store.delete("b");
    assertEquals(List.of("c", "d"), ids(store.list("b", 2)));
  }

  @Test
  final void delete_ofAnUnknownId_isFalse() {
    assertFalse(store.delete("harbour"));
  }

  @Test
  final void delete_ofAStoredId_isTrue() {
    fill("harbour");
    assertTrue(store.delete("harbour"));
  }

  @Test
  final void delete_ofADeletedId_isFalse() {
    fill("harbour");
    store.delete("harbour");
    assertFalse(store.delete("harbour"));
  }

  @Test
  final void deletedArticle_cannotBeGot() {
    fill("harbour");
    store.delete("harbour");
    assertEquals(Optional.empty(), store.get("harbour"));
  }

  @Test
  final void deletedArticle_isNotListed() {
    fill("a", "b");
    store.delete("a");
    assertEquals(List.of("b"), ids(store.list("", 10)));
  }

  @Test
  final void deletedId_isFreeAgain() {
    fill("harbour");
    store.delete("harbour");
    assertTrue(store.create(article("harbour", "Two.")));
  }

  @Test
  final void create_ofOneIdByManyThreads_isTrueOnce() throws Exception {
    List<Boolean> answers = together(i -> store.create(article("harbour", "Text " + i + ".")));
    assertEquals(1, answers.stream().filter(created -> created).count());
  }

  @Test
  final void delete_ofOneIdByManyThreads_isTrueOnce() throws Exception {
    fill("harbour");
    List<Boolean> answers = together(i -> store.delete("harbour"));
    assertEquals(1, answers.stream().filter(deleted -> deleted).count());
  }

  @Test
  final void create_isVisibleToReadsOfOtherThreadsThatStartAfterIt() throws Exception {
    store.create(article("harbour", "One."));
    List<Boolean> seen = together(i -> store.get("harbour").isPresent());
    assertFalse(seen.contains(false));
  }

  @Test
  final void articles_ofManyThreads_areAllListed() throws Exception {
    together(
        i -> {
          for (int n = 0; n < 50; n++) {
            store.create(article("t" + i + "-" + n, "Text."));
          }
          return true;
        });
    assertEquals(THREADS * 50, pages(7).size());
  }

  private interface Task {
    boolean run(int thread) throws Exception;
  }

  private static List<Boolean> together(Task task) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CyclicBarrier start = new CyclicBarrier(THREADS);
      List<Callable<Boolean>> tasks = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int thread = i;
        tasks.add(
            () -> {
              start.await();
              return task.run(thread);
            });
      }
      List<Boolean> answers = new ArrayList<>();
      for (Future<Boolean> answer : threads.invokeAll(tasks)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }

  private List<String> pages(int size) {
    List<String> all = new ArrayList<>();
    List<Article> page = store.list("", size);
    while (!page.isEmpty()) {
      all.addAll(ids(page));
      page = store.list(all.get(all.size() - 1), size);
    }
    return all;
  }

  private void fill(String... ids) {
    for (String id : ids) {
      store.create(article(id, "Text."));
    }
  }

  private static List<String> ids(List<Article> articles) {
    return articles.stream().map(Article::id).toList();
  }

  private static Article article(String id, String text) {
    AnnotatedText annotated = new AnnotatedText(text, Optional.empty(), List.of(), Map.of());
    return new Article(
        id,
        "Title of " + id,
        new FactSheet(annotated, List.of(), List.of()),
        Instant.parse("2019-03-04T05:06:07Z"));
  }
}
