/** A document of others to the folder of a report: {@code sgreport import}. */
package org.sgreport.importer;
