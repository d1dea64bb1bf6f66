@NullMarked
package org.tierwise.data.bill.generate.ledger;

import org.jspecify.annotations.NullMarked;
