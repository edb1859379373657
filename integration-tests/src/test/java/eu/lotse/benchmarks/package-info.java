/** How fast Lotse is, measured with JMH; run by {@code ./lotse bench}, not by the tests. */
package eu.lotse.benchmarks;
