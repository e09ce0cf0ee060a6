package org.sgreport.reference;

/**
 * An entity of the United Nations system or an intergovernmental organization, such as UNODC. The
 * abbreviation is empty where none is used; the running form has the article.
 */
public record Entity(String key, String name, String running, String abbreviation, String kind) {}
