/**
 * The REST API: strict reading of requests, answers, and problems that say what to write instead.
 */
@NullMarked
package eu.lotse.web.api;

import org.jspecify.annotations.NullMarked;
