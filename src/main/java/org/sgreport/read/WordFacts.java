package org.sgreport.read;

/** What a Word file has besides its text: things that a submitted report must not have. */
public record WordFacts(boolean endnotes, boolean embedded, boolean underlined, boolean hidden) {}
