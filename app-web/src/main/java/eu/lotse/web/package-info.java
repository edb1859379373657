/** The doors for people and systems that ask over the network: the Vaadin UI and the REST API. */
@NullMarked
package eu.lotse.web;

import org.jspecify.annotations.NullMarked;
