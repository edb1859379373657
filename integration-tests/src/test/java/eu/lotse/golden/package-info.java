/** Answers that were looked at once and shall stay what they are. */
package eu.lotse.golden;
