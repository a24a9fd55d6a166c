package dev.dlint.rules.runtime;

import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Word;

public final class RootUser implements Rule.OnFile {
    @Override
    public void check(DockerfileModel file, Reporter report) {
        Stage last = file.finalStage();
        Step step = last == null ? null : last.inherited(Instruction.User.class);
        if (step != null && step.instruction() instanceof Instruction.User user && user.user() != null) {
            Word word = user.user();
            String name = step.expand(word).value().text();
            if (name != null && isRoot(name)) {
                report.report(word.range(), "The last user is root; switch to an unprivileged one");
            }
        }
    }

    private static boolean isRoot(String name) {
        int colon = name.indexOf(':');
        String user = colon < 0 ? name : name.substring(0, colon);
        return user.equals("root") || user.equals("0");
    }
}
