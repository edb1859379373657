/** Other engines that can say which rules match; there only when something is measured. */
package eu.lotse.benchmarks.peers;
