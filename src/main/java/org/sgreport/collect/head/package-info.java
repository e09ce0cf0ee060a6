/**
 * The heads of a spreadsheet to what its columns ask for, by the form of its survey and the code
 * frame.
 */
package org.sgreport.collect.head;
