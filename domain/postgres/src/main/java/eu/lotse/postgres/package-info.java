/** The PostgreSQL side of the domain's ports. The only place that knows SQL. */
@NullMarked
package eu.lotse.postgres;

import org.jspecify.annotations.NullMarked;
