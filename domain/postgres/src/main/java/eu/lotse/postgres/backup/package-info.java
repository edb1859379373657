/**
 * Everything that is stored as one file, and back: written while others work, restored into an
 * empty database of this or a later version.
 *
 * @see <a href="../../../../../../../../../docs/decisions/0016-backups-are-copies-of-tables.md">ADR
 *     16</a>
 */
@NullMarked
package eu.lotse.postgres.backup;

import org.jspecify.annotations.NullMarked;
