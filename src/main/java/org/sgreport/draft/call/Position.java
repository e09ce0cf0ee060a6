package org.sgreport.draft.call;

/** Where in the text a directive stands: at the start of a sentence, and in a note or not. */
public record Position(boolean startsSentence, boolean inNote) {}
