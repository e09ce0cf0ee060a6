/**
 * Replies as they come, in spreadsheets and exports of survey tools, to the inputs of a report:
 * {@code head} tells what the columns hold, {@code cell} what a cell says, {@code row} what a row
 * comes to, {@code file} what the files of States become; here is the whole way. Nothing changes
 * while a cell has no place.
 */
package org.sgreport.collect;
