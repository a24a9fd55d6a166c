package dev.dlint.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dlint.analyzer.finding.Severity;
import dev.dlint.analyzer.rule.Alias;
import dev.dlint.analyzer.rule.RuleInfo;
import dev.dlint.cli.command.Version;
import java.io.IOException;
import java.util.Collection;
import java.util.function.Function;

/** Writes what SARIF wants to know of the tool and its rules. */
final class SarifRules {
    private final JsonGenerator json;
    private final Function<RuleInfo, String> page;

    /** @param page gives the Markdown text of a rule's page, empty if it has none */
    SarifRules(JsonGenerator json, Function<RuleInfo, String> page) {
        this.json = json;
        this.page = page;
    }

    /** The name that SARIF has for a severity. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** The field that describes dlint and the rules that have fired, in the order of their indexes. */
    void tool(Collection<RuleInfo> rules) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "dlint");
        json.writeStringField("version", Version.number());
        json.writeArrayFieldStart("rules");
        for (RuleInfo rule : rules) {
            rule(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(RuleInfo rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("name", pascalCase(rule.id()));
        text("shortDescription", rule.title());
        text("fullDescription", rule.why().isEmpty() ? rule.title() : rule.why());
        help(rule);
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString(rule.category().id());
        for (Alias alias : rule.aliases()) {
            json.writeString(alias.tool() + "/" + alias.id());
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void help(RuleInfo rule) throws IOException {
        String markdown = page.apply(rule);
        int firstExample = markdown.indexOf("```");
        String prose = firstExample < 0 ? markdown : markdown.substring(0, firstExample);
        json.writeObjectFieldStart("help");
        json.writeStringField("text", prose.isBlank() ? rule.why() : prose.strip());
        if (!markdown.isBlank()) {
            json.writeStringField("markdown", markdown.strip());
        }
        json.writeEndObject();
    }

    private void text(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String pascalCase(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }
}
