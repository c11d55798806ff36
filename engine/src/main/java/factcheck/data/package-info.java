/**
 * Tables that ship with the engine, and what is fitted and stored in one. {@link
 * factcheck.data.DataFile} reads the rows of a table on the class path, {@link
 * factcheck.data.LinearScore} is a weighted sum whose weights are a table, {@link
 * factcheck.data.RegressionTree} one tree of boosted ones. What the rows mean is for the package
 * that owns the table. This package knows no other of the engine, and each may use it.
 */
package factcheck.data;
