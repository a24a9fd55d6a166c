package dev.dlint.lsp.feature.tokens;

import dev.dlint.analyzer.model.Dependency;
import dev.dlint.analyzer.model.Step;
import dev.dlint.lsp.document.OpenDockerfile;
import dev.dlint.lsp.document.Positions;
import dev.dlint.syntax.Assignment;
import dev.dlint.syntax.CommandForm;
import dev.dlint.syntax.Comment;
import dev.dlint.syntax.Directive;
import dev.dlint.syntax.Element;
import dev.dlint.syntax.Flag;
import dev.dlint.syntax.Heredoc;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Mount;
import dev.dlint.syntax.Token;
import dev.dlint.syntax.Word;
import dev.dlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paints a whole Dockerfile. */
final class DockerfileTokens {
    private final OpenDockerfile file;
    private final TokenPaint paint;
    private final WordTokens words;

    private DockerfileTokens(OpenDockerfile file) {
        this.file = file;
        this.paint = new TokenPaint(file.source().length());
        this.words = new WordTokens(paint);
    }

    static TokenPaint of(OpenDockerfile file) {
        DockerfileTokens tokens = new DockerfileTokens(file);
        file.tree().elements().forEach(tokens::paintElement);
        file.model().steps().forEach(tokens::paintStep);
        return tokens.paint;
    }

    private void paintElement(Element element) {
        if (element instanceof Comment comment) {
            paint.paint(comment.range(), TokenType.COMMENT);
        } else if (element instanceof Directive directive) {
            int start = directive.range().start();
            paint.paint(new TextRange(start, directive.key().range().start()), TokenType.COMMENT);
            paint.paint(directive.key().range(), TokenType.PROPERTY);
            paintBetween(directive.key().range(), directive.value().range());
            paint.paint(directive.value().range(), TokenType.STRING);
        }
    }

    private void paintBetween(TextRange left, TextRange right) {
        if (left.end() < right.start()) {
            paint.paint(new TextRange(left.end(), right.start()), TokenType.OPERATOR);
        }
    }

    private void paintStep(Step step) {
        Instruction instruction = step.instruction();
        paintInstruction(step, instruction);
        for (Heredoc heredoc : instruction.header().heredocs()) {
            paintHeredoc(heredoc);
        }
        step.scripts().forEach(script -> ShellTokens.paint(script, paint));
        if (step.trigger() != null) {
            step.trigger().scripts().forEach(script -> ShellTokens.paint(script, paint));
        }
        for (Heredoc heredoc : instruction.header().heredocs()) {
            paint.paint(heredoc.marker(), TokenType.OPERATOR);
            paint.paint(heredoc.name().range(), TokenType.MACRO, TokenPaint.DECLARATION);
            paint.paint(heredoc.terminator(), TokenType.MACRO);
        }
        paintContinuations(instruction);
    }

    private void paintInstruction(Step step, Instruction instruction) {
        int modifiers = instruction instanceof Instruction.Maintainer ? TokenPaint.DEPRECATED : 0;
        paint.paint(instruction.keyword().range(), TokenType.KEYWORD, modifiers);
        new PlainTokens(instruction.header().arguments(), paint).paint();
        instruction.header().flags().forEach(this::paintFlag);
        paintArguments(instruction);
        step.dependencies().forEach(this::paintDependency);
        if (instruction instanceof Instruction.Onbuild && step.trigger() != null) {
            paintInstruction(step.trigger(), step.trigger().instruction());
        }
    }

    private void paintFlag(Flag flag) {
        paint.paint(flag.range(), TokenType.PARAMETER);
        Word value = flag.value();
        if (value != null) {
            paintBetween(flag.name().range(), value.range());
            words.paint(value, TokenType.STRING);
        }
    }

    private void paintArguments(Instruction instruction) {
        if (instruction instanceof Instruction.From from) {
            words.paint(from.image(), TokenType.CLASS);
            paintToken(from.as(), TokenType.KEYWORD, 0);
            paintToken(from.name(), TokenType.NAMESPACE, TokenPaint.DECLARATION);
        } else if (instruction instanceof Instruction.Arg arg) {
            paintPairs(arg.assignments(), TokenType.VARIABLE);
        } else if (instruction instanceof Instruction.Env env) {
            paintPairs(env.assignments(), TokenType.VARIABLE);
        } else if (instruction instanceof Instruction.Label label) {
            paintPairs(label.assignments(), TokenType.PROPERTY);
        } else if (instruction instanceof Instruction.Transfer transfer) {
            transfer.sources().forEach(source -> words.paint(source, TokenType.STRING));
            words.paint(transfer.destination(), TokenType.STRING);
        } else {
            paintOther(instruction);
        }
    }

    private void paintOther(Instruction instruction) {
        if (instruction instanceof Instruction.Expose expose) {
            expose.ports().forEach(port -> words.paint(port, TokenType.NUMBER));
        } else if (instruction instanceof Instruction.Volume volume) {
            volume.paths().forEach(path -> words.paint(path, TokenType.STRING));
        } else if (instruction instanceof Instruction.User user) {
            words.paint(user.user(), TokenType.STRING);
        } else if (instruction instanceof Instruction.Workdir workdir) {
            words.paint(workdir.path(), TokenType.STRING);
        } else if (instruction instanceof Instruction.Stopsignal stopsignal) {
            words.paint(stopsignal.signal(), TokenType.ENUMMEMBER);
        } else if (instruction instanceof Instruction.Maintainer maintainer) {
            paintToken(maintainer.name(), TokenType.STRING, 0);
        } else if (instruction instanceof Instruction.Run run) {
            run.mounts().forEach(this::paintMount);
            paintCommand(run.command());
        } else if (instruction instanceof Instruction.Healthcheck healthcheck) {
            paintToken(healthcheck.type(), TokenType.KEYWORD, 0);
            paintCommand(healthcheck.command());
        } else if (instruction instanceof Instruction.Cmd cmd) {
            paintCommand(cmd.command());
        } else if (instruction instanceof Instruction.Entrypoint entrypoint) {
            paintCommand(entrypoint.command());
        } else if (instruction instanceof Instruction.Shell shell) {
            paintCommand(shell.command());
        }
    }

    private void paintToken(@Nullable Token token, TokenType type, int modifiers) {
        if (token != null) {
            paint.paint(token.range(), type, modifiers);
        }
    }

    private void paintPairs(List<Assignment> assignments, TokenType key) {
        for (Assignment assignment : assignments) {
            words.paint(assignment.key(), key);
            if (!assignment.key().hasVariables()) {
                paint.paint(assignment.key().range(), key, TokenPaint.DECLARATION);
            }
            if (assignment.value() != null) {
                int gap = assignment.value().range().start()
                        - assignment.key().range().end();
                if (gap == 1 && isEquals(assignment.key().range().end())) {
                    paintBetween(assignment.key().range(), assignment.value().range());
                }
                words.paint(assignment.value(), TokenType.STRING);
            }
        }
    }

    private boolean isEquals(int offset) {
        return file.source().content().charAt(offset) == '=';
    }

    private void paintMount(Mount mount) {
        paint.clear(mount.range());
        for (Mount.Option option : mount.options()) {
            paint.paint(option.key().range(), TokenType.PROPERTY);
            if (option.value() != null) {
                paintBetween(option.key().range(), option.value().range());
                boolean type = option.key().text().equalsIgnoreCase("type");
                words.paint(option.value(), type ? TokenType.ENUMMEMBER : TokenType.STRING);
            }
        }
    }

    private void paintCommand(@Nullable CommandForm command) {
        if (command instanceof CommandForm.ExecForm exec) {
            exec.arguments().forEach(argument -> paint.paint(argument.range(), TokenType.STRING));
        }
    }

    /** The name of a stage is one wherever it stands; of an image, the tag is told from the rest. */
    private void paintDependency(Dependency dependency) {
        TextRange range = dependency.range();
        String written = file.source().slice(range);
        if (dependency.target().target() != null) {
            paint.paint(range, TokenType.NAMESPACE);
        } else if (!written.contains("$")) {
            paint.paint(range, TokenType.CLASS);
            int digest = written.indexOf('@');
            int end = digest < 0 ? written.length() : digest;
            int colon = written.lastIndexOf(':', end - 1);
            if (digest >= 0) {
                paintSuffix(range.start() + digest, range.end());
            }
            if (colon > written.lastIndexOf('/', end - 1)) {
                paintSuffix(range.start() + colon, range.start() + end);
            }
        }
    }

    private void paintSuffix(int start, int end) {
        paint.paint(new TextRange(start, start + 1), TokenType.OPERATOR);
        paint.paint(new TextRange(start + 1, end), TokenType.ENUMMEMBER);
    }

    private void paintHeredoc(Heredoc heredoc) {
        paint.paint(heredoc.body(), TokenType.STRING);
        words.paint(heredoc.word(), TokenType.STRING);
    }

    /** The escape characters at the ends of continued lines, and the comments and white space between these. */
    private void paintContinuations(Instruction instruction) {
        Positions positions = file.positions();
        List<Heredoc> heredocs = instruction.header().heredocs();
        int end = heredocs.isEmpty()
                ? instruction.range().end()
                : heredocs.get(0).body().start() - 1;
        int last = positions.line(Math.max(end, instruction.range().start()));
        for (int line = positions.line(instruction.range().start()); line <= last; line++) {
            TextRange content = positions.contentOfLine(line);
            int escape = content.end() - 1;
            while (escape >= content.start() && isBlank(escape)) {
                escape--;
            }
            boolean within = escape >= instruction.range().start();
            if (within && file.source().content().charAt(escape) == file.tree().escape()) {
                paint.clear(new TextRange(escape, content.end()));
                paint.paint(new TextRange(escape, escape + 1), TokenType.MACRO);
            }
        }
        for (Comment comment : instruction.header().innerComments()) {
            paint.clear(positions.contentOfLine(positions.line(comment.range().start())));
            paint.paint(comment.range(), TokenType.COMMENT);
        }
    }

    private boolean isBlank(int offset) {
        char c = file.source().content().charAt(offset);
        return c == ' ' || c == '\t' || c == '\r';
    }
}
