/**
 * Who is meant by the arguments of a call: the States or entities that reported measures, that
 * replied, that are parties or that were reached, with the places in the inputs that say so. The
 * arguments mean the same in every directive that takes them.
 */
package org.sgreport.draft.selection;
