package org.tierwise.app.project;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JacksonException;

/**
 * The first thing that is read of a project file: whether the rest can be.
 *
 * @param format always {@value #FORMAT}
 * @param version version of the format, from 1
 * @param program version of the program that wrote it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Manifest(String format, int version, String program) {
    static final String FORMAT = "tierwise-project";

    /**
     * What this program writes. Version 0 was a bare JSON file beside its bill, version 1 knew no
     * hours of the week and no term that is pinned, version 2 no presentation; all are read as they
     * are.
     */
    static final int CURRENT = 3;

    String write() {
        try {
            return ProjectMapper.create().writeValueAsString(this);
        } catch (JacksonException e) {
            throw new IllegalStateException("a manifest that cannot be written", e);
        }
    }

    /**
     * The manifest of a file that this program can read.
     *
     * @throws ProjectFileProblem when it belongs to another format or a newer version
     */
    static Manifest parse(String name, String json) {
        Manifest manifest;
        try {
            manifest = ProjectMapper.create().readValue(json, Manifest.class);
        } catch (JacksonException e) {
            throw ProjectFileProblem.at(name, "the manifest of a project", e);
        }
        if (!FORMAT.equals(manifest.format) || manifest.version < 1) {
            throw new ProjectFileProblem(
                    "%s:1: format '%s' version %d; a project has format '%s'"
                            .formatted(
                                    name,
                                    ProjectFileProblem.quoted(manifest.format),
                                    manifest.version,
                                    FORMAT));
        }
        if (manifest.version > CURRENT) {
            throw new ProjectFileProblem(
                    "%s:1: the project was saved by Tierwise %s in format version %d, and this program reads up to version %d; update Tierwise to open it"
                            .formatted(
                                    name,
                                    ProjectFileProblem.quoted(manifest.program),
                                    manifest.version,
                                    CURRENT));
        }
        return manifest;
    }
}
