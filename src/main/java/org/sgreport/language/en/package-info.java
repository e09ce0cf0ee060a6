/** English, as the Editorial Manual writes it. */
package org.sgreport.language.en;
