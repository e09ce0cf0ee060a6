/** Word files, read part by part: automatic numbers are resolved, tracked changes are accepted. */
package org.sgreport.read.docx;
