/**
 * Word files, read part by part: the body by {@code BodyReader}, with its notes, tables and boxes;
 * automatic numbers are resolved, tracked changes are accepted.
 */
package org.sgreport.read.docx;
