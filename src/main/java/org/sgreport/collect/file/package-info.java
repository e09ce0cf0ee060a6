/** Files of States with entries added, completed, replaced or removed; other lines stay. */
package org.sgreport.collect.file;
