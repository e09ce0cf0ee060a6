package org.sgreport.write.docx.tracked;

import java.time.LocalDate;

/** Who made the changes, and when, as the file says it. */
public record Reviser(String author, LocalDate date) {}
