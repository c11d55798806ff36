package factcheck.client.cli;

/** How results are written. */
enum Format {
  /** For a person. */
  TEXT,
  /** One JSON document. */
  JSON,
  /** One JSON object a line. */
  JSONL
}
