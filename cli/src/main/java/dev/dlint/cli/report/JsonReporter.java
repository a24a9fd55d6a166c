package dev.dlint.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.dlint.analyzer.finding.Finding;
import dev.dlint.analyzer.finding.Severity;
import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.rule.Alias;
import dev.dlint.cli.files.Trouble;
import dev.dlint.text.Position;
import dev.dlint.text.SourceText;
import dev.dlint.text.TextRange;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes findings as JSON in the form of {@code docs/schema/report-1.schema.json}. */
public final class JsonReporter implements Reporter {
    private static final int VERSION = 1;

    private final Writer output;
    private final JsonGenerator json;

    public JsonReporter(Writer output) throws IOException {
        this.output = output;
        json = new JsonFactory().createGenerator(output);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        json.writeArrayFieldStart("findings");
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        for (Finding finding : file.findings()) {
            finding(file, finding);
        }
        json.flush();
    }

    private void finding(CheckedFile file, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        json.writeArrayFieldStart("aliases");
        Set<String> aliases = new LinkedHashSet<>();
        for (Alias alias : finding.rule().aliases()) {
            if (aliases.add(alias.id())) {
                json.writeString(alias.id());
            }
        }
        json.writeEndArray();
        json.writeStringField("severity", finding.severity().id());
        json.writeStringField("message", finding.message());
        json.writeStringField("file", file.name());
        range(file.source(), finding.range());
        fix(file.source(), finding.fix());
        json.writeStringField("docs", RulePages.path(finding.rule()));
        json.writeEndObject();
    }

    private void range(SourceText source, TextRange range) throws IOException {
        json.writeObjectFieldStart("range");
        place("start", source, range.start());
        place("end", source, range.end());
        json.writeEndObject();
    }

    private void place(String name, SourceText source, int offset) throws IOException {
        Position position = source.position(offset);
        json.writeObjectFieldStart(name);
        json.writeNumberField("line", position.line());
        json.writeNumberField("column", position.column());
        json.writeNumberField("offset", offset);
        json.writeEndObject();
    }

    private void fix(SourceText source, @Nullable Fix fix) throws IOException {
        if (fix == null) {
            json.writeNullField("fix");
            return;
        }
        json.writeObjectFieldStart("fix");
        json.writeStringField("title", fix.title());
        json.writeBooleanField("safe", fix.safe());
        json.writeArrayFieldStart("edits");
        for (Edit edit : fix.edits()) {
            json.writeStartObject();
            range(source, edit.range());
            json.writeStringField("text", edit.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.writeEndArray();
        json.writeObjectFieldStart("summary");
        json.writeNumberField("files", summary.files());
        json.writeNumberField("findings", summary.findings());
        json.writeObjectFieldStart("bySeverity");
        for (Severity severity : Severity.values()) {
            json.writeNumberField(severity.id(), summary.findings(severity));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("errors");
        for (Trouble trouble : summary.troubles()) {
            json.writeStartObject();
            json.writeStringField("file", trouble.file());
            json.writeStringField("message", trouble.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.close();
        output.append('\n');
    }
}
