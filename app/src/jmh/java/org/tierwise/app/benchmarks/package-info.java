/** Benchmarks of the model on the case {@code clovia}; docs/benchmarks.md says how to run them. */
@NullMarked
package org.tierwise.app.benchmarks;

import org.jspecify.annotations.NullMarked;
