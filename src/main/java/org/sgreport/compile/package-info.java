/**
 * The engine: the stages from a report folder to its document, in their order; several reports at
 * once, a report as it was at a revision, and watching for saves. It knows no command line, and
 * everything below it may be called from here.
 */
package org.sgreport.compile;
