/**
 * Names that the United Nations uses: States by date, entities, organs and the grammar of symbols.
 * The data are in tab-separated resources beside this package; docs/decisions/0003 says their
 * sources.
 */
package org.sgreport.reference;
