package org.sgreport.read;

/**
 * What a reader of a Word file wrote beside it: who, on which day as the file has it, about which
 * words of the text. What the file does not say is empty.
 */
public record MarginComment(String author, String date, String about, String text) {}
