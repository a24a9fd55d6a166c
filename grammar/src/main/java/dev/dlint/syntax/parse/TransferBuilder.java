package dev.dlint.syntax.parse;

import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.SyntaxProblem.Kind;
import dev.dlint.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** ADD and COPY. */
final class TransferBuilder {
    private final Statement statement;
    private final String name;
    private final boolean json;
    private final List<Slice> arguments;
    private final List<Word> sources = new ArrayList<>();
    /** The sources that are paths or URLs, not heredocs. */
    private final List<Word> paths = new ArrayList<>();

    private @Nullable Word destination;

    private TransferBuilder(Statement statement, String name) {
        this.statement = statement;
        this.name = name;
        JsonArray array = statement.json();
        this.json = array != null;
        this.arguments = array != null ? array.strings() : statement.reader().items(statement.arguments());
    }

    static Instruction.Add add(Statement statement) {
        TransferBuilder builder = new TransferBuilder(statement, "ADD");
        builder.build(FlagRules.ADD);
        builder.checkChecksum();
        return new Instruction.Add(statement.header(), builder.sources, builder.destination, builder.json);
    }

    static Instruction.Copy copy(Statement statement) {
        TransferBuilder builder = new TransferBuilder(statement, "COPY");
        builder.checkFrom();
        builder.build(FlagRules.COPY);
        builder.checkLocalSources();
        return new Instruction.Copy(statement.header(), builder.sources, builder.destination, builder.json);
    }

    private void build(FlagRules rules) {
        if (arguments.size() < 2) {
            statement.missing(
                    name
                            + " requires at least two arguments, but only one was provided. Destination could not be determined");
        }
        statement.check(rules);
        checkWordOf("chown");
        checkWordOf("chmod");
        checkWordOf("checksum");
        for (int i = 0; i < arguments.size(); i++) {
            Slice argument = arguments.get(i);
            if (i > 0 && i == arguments.size() - 1) {
                destination = destination(argument);
            } else {
                sources.add(source(argument));
            }
        }
        checkMode();
    }

    private Word source(Slice argument) {
        HeredocMarker marker = HeredocMarker.parse(argument);
        if (marker != null) {
            checkBody(marker);
            return ArgumentReader.literal(argument);
        }
        Word path = statement.word(argument);
        paths.add(path);
        return path;
    }

    /** Of several heredocs with one name the last counts; the word says whether its body is expanded. */
    private void checkBody(HeredocMarker marker) {
        for (int i = statement.heredocs().size() - 1; i >= 0; i--) {
            HeredocText heredoc = statement.heredocs().get(i);
            if (heredoc.heredoc().name().text().equals(marker.name())) {
                if (marker.expand()) {
                    ArgumentReader.reportWord(heredoc.problem(), statement.problems());
                }
                return;
            }
        }
    }

    private Word destination(Slice argument) {
        if (HeredocMarker.parse(argument) != null) {
            String message = name + " cannot accept a heredoc as a destination";
            statement.problems().instruction(Kind.HEREDOC, message, argument.range());
            return ArgumentReader.literal(argument);
        }
        return statement.word(argument);
    }

    private void checkWordOf(String flagName) {
        FlagText flag = statement.flag(flagName);
        if (flag != null) {
            ArgumentReader.reportWord(flag.problem(), statement.problems());
        }
    }

    private void checkMode() {
        FlagText flag = statement.flag("chmod");
        String mode = literal(flag);
        String message = mode == null || mode.isEmpty() ? null : FileMode.messageFor(mode);
        if (message != null && flag != null && flag.value() != null) {
            statement.problems().dispatch(Kind.FLAG, message, flag.value().range());
        }
    }

    /** Which stage is copied from must be certain before anything is built, so {@code --from} takes no variables. */
    private void checkFrom() {
        FlagText flag = statement.flag("from");
        if (flag == null || flag.value() == null) {
            return;
        }
        ArgumentReader.reportWord(flag.problem(), statement.problems());
        if (!flag.value().text().equals(literal(flag))) {
            String message =
                    "variable expansion is not supported for --from, define a new stage with FROM using ARG from"
                            + " global scope as a workaround";
            statement.problems().dispatch(Kind.FLAG, message, flag.value().range());
        }
    }

    private void checkChecksum() {
        FlagText flag = statement.flag("checksum");
        String checksum = literal(flag);
        if (flag == null || checksum == null || checksum.isEmpty()) {
            return;
        }
        if (paths.size() != 1) {
            String message = "checksum can't be specified for multiple sources";
            statement.problems().dispatch(Kind.FLAG, message, flag.flag().range());
            return;
        }
        String source = paths.get(0).literal();
        RemoteSource remote = source == null ? RemoteSource.GIT : RemoteSource.of(source);
        if (remote == RemoteSource.NONE) {
            String message = "checksum requires HTTP(S) or Git sources";
            statement.problems().dispatch(Kind.FLAG, message, flag.flag().range());
        }
        String message = remote == RemoteSource.HTTP ? Digest.messageFor(checksum) : null;
        if (message != null) {
            statement.problems().dispatch(Kind.FLAG, message, flag.flag().range());
        }
    }

    private void checkLocalSources() {
        for (Word path : paths) {
            String text = path.literal();
            RemoteSource remote = text == null ? RemoteSource.NONE : RemoteSource.of(text);
            if (remote == RemoteSource.GIT) {
                statement.problems().dispatch(Kind.ARGUMENTS, "source can't be a git ref for COPY", path.range());
            } else if (remote == RemoteSource.HTTP) {
                statement.problems().dispatch(Kind.ARGUMENTS, "source can't be a URL for COPY", path.range());
            }
        }
    }

    private static @Nullable String literal(@Nullable FlagText flag) {
        Word value = flag == null ? null : flag.flag().value();
        return value == null ? null : value.literal();
    }
}
