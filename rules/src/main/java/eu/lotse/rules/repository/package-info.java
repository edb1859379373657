/**
 * The rulebook as a Git repository: drafts are branches, what was released is the branch {@code
 * main}. JGit lives here and nowhere else.
 */
@NullMarked
package eu.lotse.rules.repository;

import org.jspecify.annotations.NullMarked;
