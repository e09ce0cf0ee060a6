/**
 * Two states of a Word file of ours to one file with tracked changes, part by part: blocks are
 * paired, then rows and cells, then the words of a paragraph. Accepting all changes leaves the
 * later state, rejecting all the earlier one.
 */
package org.sgreport.write.docx.tracked;
