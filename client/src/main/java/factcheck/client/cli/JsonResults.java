package factcheck.client.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import factcheck.client.CallFailure;
import factcheck.v1.ClaimResult;
import factcheck.v1.Evidence;
import factcheck.v1.Stance;
import factcheck.v1.StreamCheckClaimsResponse;

/** Results as JSON, as they come: elements of an array, or an object a line. */
final class JsonResults implements Results {
  private final JsonOutput output;

  JsonResults(JsonOutput output) {
    this.output = output;
  }

  @Override
  public void add(Claim claim, StreamCheckClaimsResponse answer) {
    JsonObject object = new JsonObject();
    object.addProperty("id", claim.id());
    object.addProperty("claim", claim.text());
    if (answer.hasResult()) {
      describe(answer.getResult(), object);
    } else {
      object.add("error", error(CallFailure.of(answer.getError())));
    }
    output.add(object);
  }

  @Override
  public void finish() {
    output.finish();
  }

  @Override
  public void breakOff() {
    output.breakOff();
  }

  private static void describe(ClaimResult result, JsonObject object) {
    object.addProperty("verdict", VerdictNames.of(result.getVerdict()));
    object.addProperty("confidence", result.getConfidence());
    JsonArray quotes = new JsonArray();
    result.getEvidenceList().stream()
        // What is only related carries no verdict; the result lists it.
        .filter(evidence -> evidence.getStance() != Stance.STANCE_RELATED)
        .map(Evidence::getQuote)
        .forEach(quote -> quotes.add(quote.getText()));
    object.add("quotes", quotes);
    object.add("result", JsonOutput.json(result));
  }

  private static JsonObject error(CallFailure failure) {
    JsonObject error = new JsonObject();
    error.addProperty("code", failure.code().name());
    failure.reason().ifPresent(reason -> error.addProperty("reason", reason.name()));
    error.addProperty("message", failure.message());
    return error;
  }
}
