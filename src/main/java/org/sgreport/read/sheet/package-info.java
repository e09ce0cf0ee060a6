/**
 * Spreadsheets that others filled, to rows of cells, each with its kind, its text and its place:
 * comma-separated values of any separator and usual encoding, and Excel files as streams.
 */
package org.sgreport.read.sheet;
