/**
 * What is wrong, where, and how to fix it. Every stage adds to one {@link
 * org.sgreport.diagnostic.Diagnostics}; the printers sort and print it.
 */
package org.sgreport.diagnostic;
