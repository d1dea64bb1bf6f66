package org.tierwise.data.instances;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.tierwise.data.file.BundledTable;
import org.tierwise.model.catalogue.InstanceFacts;

import java.util.Map;
import java.util.TreeMap;

/** The bundled table of AWS instance types. */
public final class InstanceTable {
    private InstanceTable() {}

    /** Facts by instance type, for example {@code c4.2xlarge}. */
    public static Map<String, InstanceFacts> bundled() {
        Map<String, InstanceFacts> facts = new TreeMap<>();
        for (NamedCsvRecord row : BundledTable.rows(InstanceTable.class, "aws-instances.csv")) {
            String type = row.getField("type");
            facts.put(
                    type,
                    new InstanceFacts(
                            type,
                            Integer.parseInt(row.getField("vcpu")),
                            Double.parseDouble(row.getField("memory_gib")),
                            Double.parseDouble(row.getField("core_score")),
                            row.getField("basis")));
        }
        return facts;
    }
}
