/**
 * Names that the United Nations uses: States by date, entities, organs and the grammar of symbols.
 * The data stand in tab-separated resources beside this package; docs/decisions/0003 tells their
 * sources.
 */
package org.sgreport.reference;
