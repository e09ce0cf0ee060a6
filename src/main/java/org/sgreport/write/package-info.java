/** Document tree to bytes: a package for each format that is written. */
package org.sgreport.write;
