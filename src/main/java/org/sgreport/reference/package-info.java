/**
 * Names that the United Nations uses, by date: States, entities, organs, regional groups,
 * currencies, proper names, abbreviations; and the grammar of symbols. The data are tab-separated
 * tables beside this package, with their sources in docs/decisions/0003. One resolver for States
 * and one for entities tell which one a name as typed stands for.
 */
package org.sgreport.reference;
