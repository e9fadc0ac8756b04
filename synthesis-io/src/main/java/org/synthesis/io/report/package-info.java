/** x. */
@org.jspecify.annotations.NullMarked
package org.synthesis.io.report;
