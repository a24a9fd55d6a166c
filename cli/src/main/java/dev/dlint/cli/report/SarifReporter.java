package dev.dlint.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.dlint.analyzer.finding.Finding;
import dev.dlint.analyzer.finding.Fingerprints;
import dev.dlint.analyzer.finding.Related;
import dev.dlint.analyzer.finding.Severity;
import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.rule.RuleInfo;
import dev.dlint.cli.files.Trouble;
import dev.dlint.text.SourceText;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes findings as SARIF 2.1.0, the form that code scanning services read. */
public final class SarifReporter implements Reporter {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private final Writer output;
    private final JsonGenerator json;
    private final SarifPlaces places;
    private final Function<RuleInfo, String> page;
    /** The rules that have fired, each with its place in the list at the end of the run. */
    private final Map<String, RuleInfo> rules = new LinkedHashMap<>();

    private final Map<String, Integer> ruleIndexes = new LinkedHashMap<>();

    /** @param page gives the Markdown text of a rule's page, without front matter; empty if it has none */
    public SarifReporter(Writer output, Function<RuleInfo, String> page) throws IOException {
        this.output = output;
        this.page = page;
        json = new JsonFactory().createGenerator(output);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        places = new SarifPlaces(json);
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        List<String> fingerprints = Fingerprints.of(file.findings(), file.source());
        for (int i = 0; i < fingerprints.size(); i++) {
            result(file, file.findings().get(i), fingerprints.get(i));
        }
        json.flush();
    }

    private void result(CheckedFile file, Finding finding, String fingerprint) throws IOException {
        String id = finding.rule().id();
        rules.putIfAbsent(id, finding.rule());
        ruleIndexes.putIfAbsent(id, ruleIndexes.size());
        json.writeStartObject();
        json.writeStringField("ruleId", id);
        json.writeNumberField("ruleIndex", ruleIndexes.getOrDefault(id, 0));
        json.writeStringField("level", SarifRules.level(finding.severity()));
        text("message", finding.message());
        json.writeArrayFieldStart("locations");
        places.location(file, finding.range(), null);
        json.writeEndArray();
        if (!finding.related().isEmpty()) {
            json.writeArrayFieldStart("relatedLocations");
            for (Related related : finding.related()) {
                places.location(file, related.range(), related.message());
            }
            json.writeEndArray();
        }
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("primaryLocationLineHash", fingerprint);
        json.writeEndObject();
        if (finding.fix() != null) {
            fix(file, finding.fix());
        }
        json.writeEndObject();
    }

    private void text(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private void fix(CheckedFile file, Fix fix) throws IOException {
        json.writeArrayFieldStart("fixes");
        json.writeStartObject();
        text("description", fix.title());
        json.writeArrayFieldStart("artifactChanges");
        json.writeStartObject();
        places.artifact(file.name());
        json.writeArrayFieldStart("replacements");
        for (Edit edit : fix.edits()) {
            replacement(file.source(), edit);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeBooleanField("safe", fix.safe());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void replacement(SourceText source, Edit edit) throws IOException {
        json.writeStartObject();
        places.region("deletedRegion", source, edit.range());
        if (!edit.text().isEmpty()) {
            text("insertedContent", edit.text());
        }
        json.writeEndObject();
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.writeEndArray();
        new SarifRules(json, page).tool(rules.values());
        invocation(summary);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        output.append('\n');
    }

    private void invocation(Summary summary) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", summary.troubles().isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Trouble trouble : summary.troubles()) {
            json.writeStartObject();
            json.writeStringField("level", SarifRules.level(Severity.ERROR));
            text("message", trouble.message());
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            json.writeObjectFieldStart("physicalLocation");
            places.artifact(trouble.file());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }
}
