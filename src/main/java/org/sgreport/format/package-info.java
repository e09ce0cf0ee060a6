/** The one form in which input files are written: {@code sgreport fmt}, and what others print. */
package org.sgreport.format;
