package factcheck.client.cli;

import factcheck.v1.ClaimPart;
import factcheck.v1.ClaimResult;
import factcheck.v1.Reason;
import factcheck.v1.SlotComparison;
import factcheck.v1.SlotOutcome;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.Set;

/** Writes why a verdict is what it is: the reason tree, then the slots that it does not name. */
final class ReasonText {
  private final PrintStream out;
  private final Set<String> said = new HashSet<>();

  ReasonText(PrintStream out) {
    this.out = out;
  }

  void print(ClaimResult result) {
    out.println("  because");
    print(result.getReason(), "    ");
    for (ClaimPart part : result.getPartsList()) {
      for (SlotComparison slot : part.getSlotsList()) {
        if (slot.getOutcome() != SlotOutcome.SLOT_OUTCOME_MATCH) {
          print(slot);
        }
      }
    }
  }

  private void print(Reason reason, String indent) {
    String line = OneLine.of(reason.getText());
    // A claim of one part has the part's reason below its own.
    boolean fresh = !line.isBlank() && said.add(line);
    if (fresh) {
      out.println(indent + line);
    }
    String below = fresh ? indent + "  " : indent;
    reason.getChildrenList().forEach(child -> print(child, below));
  }

  private void print(SlotComparison slot) {
    String why = OneLine.of(slot.getWhy());
    if (said.stream().noneMatch(line -> line.contains(why))) {
      out.println(
          "    "
              + VerdictNames.words(slot.getSlot())
              + " "
              + VerdictNames.words(slot.getOutcome())
              + ": "
              + why);
      said.add(why);
    }
  }
}
