/**
 * The PostgreSQL that Lotse brings along, for whoever has none.
 *
 * <p>One process at a time owns it, under a lock in {@code LOTSE_HOME}; all others join. Programs
 * that need the database are started from here and learn where it is from their environment, the
 * way they would learn of any other PostgreSQL. Where {@code SPRING_DATASOURCE_URL} names one
 * already, none is started.
 *
 * @see <a href="../../../../../../../../../docs/decisions/0007-the-server-we-bring-along.md">ADR
 *     7</a>
 */
@NullMarked
package eu.lotse.postgres.embedded;

import org.jspecify.annotations.NullMarked;
