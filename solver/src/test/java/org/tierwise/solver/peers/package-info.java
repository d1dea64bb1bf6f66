/**
 * Published problems of other planners, solved by our methods and by a peer: placing components on
 * the cheapest machines (SAGE, SAGE-GNN, Boreas), and cloud balancing (OptaPlanner). The files are
 * read where {@code -Dtierwise.sampleData} names a folder with {@code solver-instances}.
 */
@NullMarked
package org.tierwise.solver.peers;

import org.jspecify.annotations.NullMarked;
