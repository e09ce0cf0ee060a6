/**
 * The engine: the stages from a report folder to its document, in their order. It knows no command
 * line, and everything below it may be called from here.
 */
package org.sgreport.compile;
