package org.sgreport.draft.markdown;

import org.sgreport.language.vocabulary.Part;

/**
 * What can be referred to: its number (38, IV.B, II), whether it is in an annex, and the number of
 * that. The number of a lone annex or table is empty.
 */
record Target(Part part, String number, boolean inAnnex, String annex) {}
