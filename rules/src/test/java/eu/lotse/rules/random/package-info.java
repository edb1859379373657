/**
 * Small matters, rulebooks, dates and patterns made at random, for holding the engines together.
 */
package eu.lotse.rules.random;
