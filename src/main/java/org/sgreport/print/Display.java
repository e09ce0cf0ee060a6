package org.sgreport.print;

/** What diagnostics are printed for: colours or none, and so many characters on a line. */
public record Display(Paint paint, int width) {}
