/**
 * Errors of many kinds, planted one at a time into documents that others wrote, to count what lint
 * finds of them. The kinds are in {@code lint/planted.tsv}.
 */
package org.sgreport.planted;
