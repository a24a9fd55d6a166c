package dev.dlint.analyzer.page;

import dev.dlint.analyzer.finding.Severity;
import dev.dlint.analyzer.rule.Alias;
import dev.dlint.analyzer.rule.Category;
import dev.dlint.analyzer.rule.FixKind;
import dev.dlint.analyzer.rule.Pack;
import dev.dlint.analyzer.rule.Params;
import dev.dlint.analyzer.rule.RuleInfo;
import dev.dlint.analyzer.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the front matter of a page says; what is missing or wrong has been reported and stands as a default. */
record FrontMatter(RuleInfo info, String since) {
    private static final List<String> KEYS =
            List.of("id", "title", "severity", "category", "pack", "aliases", "fix", "params", "since");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern ALIAS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]*");

    static FrontMatter read(YamlValue.Mapping map, String why, Problems problems) {
        Fields fields = new Fields(map, problems);
        fields.allow(KEYS);
        return new FrontMatter(
                new RuleInfo(
                        fields.matching("id", ID, "words of small letters and digits with hyphens between"),
                        title(fields),
                        fields.choice("severity", Severity.values(), Severity::id, null),
                        fields.choice("category", Category.values(), Category::id, null),
                        fields.choice("pack", Pack.values(), Pack::id, Pack.RECOMMENDED),
                        aliases(fields),
                        fields.choice("fix", FixKind.values(), FixKind::id, FixKind.NONE),
                        new Params(params(fields)),
                        why),
                fields.text("since"));
    }

    private static String title(Fields fields) {
        String title = fields.text("title");
        if (title.endsWith(".")) {
            fields.problem("title", "a title has no full stop");
        }
        return title;
    }

    private static List<Alias> aliases(Fields fields) {
        List<Alias> aliases = new ArrayList<>();
        for (YamlValue.Entry tool : fields.map("aliases")) {
            for (YamlValue item :
                    tool.value() instanceof YamlValue.Sequence list ? list.items() : List.of(tool.value())) {
                if (item instanceof YamlValue.Scalar id
                        && ALIAS.matcher(id.text()).matches()) {
                    aliases.add(new Alias(tool.key().text(), id.text()));
                } else {
                    fields.problem(item, "an alias is a word, not " + item.kind());
                }
            }
        }
        return aliases;
    }

    private static Map<String, Object> params(Fields fields) {
        Map<String, Object> params = new LinkedHashMap<>();
        for (YamlValue.Entry entry : fields.map("params")) {
            Object value = ParamValue.of(entry.value());
            if (value == null) {
                fields.problem(entry.value(), ParamValue.EXPECTED);
            } else {
                params.put(entry.key().text(), value);
            }
        }
        return params;
    }
}
