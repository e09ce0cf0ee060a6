/** A document of somebody else to the folder of a report: {@code sgreport import}. */
package org.sgreport.importer;
