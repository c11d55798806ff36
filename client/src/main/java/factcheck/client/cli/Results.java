package factcheck.client.cli;

import factcheck.v1.StreamCheckClaimsResponse;

/**
 * Writes the results of claims, which come in the order of the claims. Not two threads at a time.
 */
interface Results {
  /** Writes what became of a claim. */
  void add(Claim claim, StreamCheckClaimsResponse answer);

  /** Writes what is left when every claim was added. */
  void finish();

  /** Ends what was written, in place of {@link #finish}, where not every claim was added. */
  void breakOff();
}
