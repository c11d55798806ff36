package factcheck.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a token may be hung. */
final class DraftTreeTest {
  private final DraftTree tree =
      new DraftTree(
          List.of(new CoreLabel(), new CoreLabel(), new CoreLabel()),
          new Dependency[] {
            new Dependency(-1, 0, "root"), new Dependency(0, 1, "obj"), new Dependency(1, 2, "nmod")
          });

  @Test
  void attach_hangsBelowAnotherToken() {
    tree.attach(0, 2, "obl");
    assertEquals(new Dependency(0, 2, "obl"), tree.edge(2));
  }

  @Test
  void attach_refusesWhatHangsBelow() {
    tree.attach(2, 1, "acl");
    assertEquals(new Dependency(0, 1, "obj"), tree.edge(1));
  }

  @Test
  void attach_refusesTheTokenItself() {
    tree.attach(1, 1, "acl");
    assertEquals(new Dependency(0, 1, "obj"), tree.edge(1));
  }

  @Test
  void attach_renamesWhatHangsThere() {
    tree.attach(1, 2, "obl");
    assertEquals(new Dependency(1, 2, "obl"), tree.edge(2));
  }
}
