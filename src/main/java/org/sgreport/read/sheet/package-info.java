/** Spreadsheets that others filled, to rows: as comma-separated values, or from Excel. */
package org.sgreport.read.sheet;
