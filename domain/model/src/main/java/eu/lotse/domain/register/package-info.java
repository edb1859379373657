/**
 * What is stored and asked again: activities, operations, releases, the log; ports to the database.
 */
@NullMarked
package eu.lotse.domain.register;

import org.jspecify.annotations.NullMarked;
