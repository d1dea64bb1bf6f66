package org.tierwise.app.project;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import org.tierwise.model.bill.Bill;

/** A bill's sums as JSON. Amounts keep every digit and their scale. */
final class BillJson {
    private static final ObjectMapper MAPPER =
            ProjectMapper.create().disable(SerializationFeature.INDENT_OUTPUT);

    private BillJson() {}

    static String write(Bill bill) {
        try {
            return MAPPER.writeValueAsString(bill);
        } catch (JacksonException e) {
            throw new IllegalStateException("a bill that cannot be written", e);
        }
    }

    /**
     * @throws ProjectFileProblem when the text is no bill
     */
    static Bill parse(String name, String json) {
        try {
            return MAPPER.readValue(json, Bill.class);
        } catch (JacksonException e) {
            throw ProjectFileProblem.at(name, "a bill", e);
        }
    }
}
