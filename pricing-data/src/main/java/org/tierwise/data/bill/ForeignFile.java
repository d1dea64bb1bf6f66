package org.tierwise.data.bill;

/** A file that is whole and no bill of AWS; among others it is left out with a warning. */
final class ForeignFile extends ImportProblem {
    private static final long serialVersionUID = 1;

    ForeignFile(String file, String what) {
        super(file, 1, what);
    }
}
