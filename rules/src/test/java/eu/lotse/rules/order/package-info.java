/** Whether the law as written respects the order of values: stricter facts, no milder verdict. */
package eu.lotse.rules.order;
