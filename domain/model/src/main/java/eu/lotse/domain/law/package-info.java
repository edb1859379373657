/**
 * The law's own notions: citations, areas, certainty, and the two dates on which every question
 * depends.
 */
@NullMarked
package eu.lotse.domain.law;

import org.jspecify.annotations.NullMarked;
