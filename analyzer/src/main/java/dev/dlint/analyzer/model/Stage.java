package dev.dlint.analyzer.model;

import dev.dlint.analyzer.model.variables.Value;
import dev.dlint.analyzer.model.variables.Variables;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A build stage: a FROM instruction and all up to the next. */
public final class Stage {
    private final DockerfileModel model;
    private final int index;
    private final List<Step> steps;
    private final Map<Class<? extends Instruction>, Optional<Step>> inherited = new HashMap<>();
    private @Nullable BaseImage base;
    private @Nullable StageVariables variables;
    private @Nullable StageSettings settings;
    private @Nullable OperatingSystem operatingSystem;
    private @Nullable List<Dependency> dependencies;

    Stage(DockerfileModel model, int index, List<Instruction> instructions) {
        this.model = model;
        this.index = index;
        List<Step> created = new ArrayList<>(instructions.size());
        for (int i = 0; i < instructions.size(); i++) {
            created.add(new Step(model, this, instructions.get(i), i));
        }
        steps = List.copyOf(created);
    }

    public DockerfileModel model() {
        return model;
    }

    /** Its number, from 0. */
    public int index() {
        return index;
    }

    /** Its instructions in order, the FROM included. */
    public List<Step> steps() {
        return steps;
    }

    /** The FROM that starts it. */
    public Instruction.From from() {
        return (Instruction.From) steps.get(0).instruction();
    }

    /** Its name as written, or null. */
    public @Nullable Token nameToken() {
        return from().name();
    }

    /** Its name in lower case, which is how BuildKit knows it, or null. */
    public @Nullable String name() {
        Token written = nameToken();
        return written == null ? null : written.text().toLowerCase(Locale.ROOT);
    }

    /** The name, or the number of a stage without one; for messages. */
    public String nameOrIndex() {
        String name = name();
        return name == null ? Integer.toString(index) : name;
    }

    public BaseImage base() {
        BaseImage known = base;
        if (known == null) {
            base = known = BaseImages.of(this);
        }
        return known;
    }

    /** The stage it is built on, or null. */
    public @Nullable Stage parent() {
        return base() instanceof BaseImage.Earlier earlier ? earlier.stage() : null;
    }

    /** The stages it is built on, the nearest first. */
    public List<Stage> ancestors() {
        List<Stage> ancestors = new ArrayList<>();
        for (Stage at = parent(); at != null; at = at.parent()) {
            ancestors.add(at);
        }
        return ancestors;
    }

    /** What the first stage below it is built on that is not itself built on a stage of this file. */
    public BaseImage root() {
        Stage at = this;
        for (Stage next = at.parent(); next != null; next = next.parent()) {
            at = next;
        }
        return at.base();
    }

    /** Whether it is the last, which is what a build gives unless another target is named. */
    public boolean isFinal() {
        return index == model.stages().size() - 1;
    }

    /** All places where it needs a stage or an image, in the order of the text. Triggers are not among them: they run elsewhere. */
    public List<Dependency> dependencies() {
        List<Dependency> known = dependencies;
        if (known == null) {
            List<Dependency> found = new ArrayList<>();
            steps.forEach(step -> found.addAll(step.dependencies()));
            dependencies = known = List.copyOf(found);
        }
        return known;
    }

    /** The stages that need this one themselves, in order. */
    public List<Stage> dependents() {
        return model.graph().dependents(this);
    }

    /** Whether building the final stage needs it; the final stage itself is reachable. */
    public boolean isReachable() {
        return model.graph().reachable(this);
    }

    /** Whether its layers are part of the final image: it is the final stage, or one that the final stage is built on. */
    public boolean isShipped() {
        return model.graph().shipped(this);
    }

    /** The last instruction of that kind in this stage, or null. */
    public @Nullable Step last(Class<? extends Instruction> kind) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (kind.isInstance(steps.get(i).instruction())) {
                return steps.get(i);
            }
        }
        return null;
    }

    /** The last instruction of that kind in this stage or else in the nearest stage that it is built on, or null. */
    public @Nullable Step inherited(Class<? extends Instruction> kind) {
        Optional<Step> known = inherited.get(kind);
        Step found = known == null ? last(kind) : null;
        for (Stage at = parent(); known == null && found == null && at != null; at = at.parent()) {
            found = at.last(kind);
            known = at.inherited.get(kind);
        }
        // Kept for the stages built on this one, since a chain of stages may be long.
        inherited.put(kind, known == null ? Optional.ofNullable(found) : known);
        return known == null ? found : known.orElse(null);
    }

    /** The ENTRYPOINT that a container of this stage runs, or null if the file sets none. */
    public @Nullable Step entrypoint() {
        return inherited(Instruction.Entrypoint.class);
    }

    /** The CMD that a container of this stage runs, or null if the file sets none; an ENTRYPOINT drops the one of the stages below. */
    public @Nullable Step cmd() {
        Step cmd = inherited(Instruction.Cmd.class);
        Step entrypoint = entrypoint();
        Stage last = cmd == null ? null : cmd.stage();
        boolean dropped = last != null
                && entrypoint != null
                && entrypoint.stage() != null
                && entrypoint.stage().index() > last.index();
        return dropped ? null : cmd;
    }

    /** The user at the end of the stage; see {@link Step#user()}. */
    public Value user() {
        return settings().user(steps.size());
    }

    /** The working directory at the end of the stage; see {@link Step#workdir()}. */
    public Value workdir() {
        return settings().workdir(steps.size());
    }

    /** The shell at the end of the stage. */
    public ActiveShell shell() {
        return settings().shell(steps.size());
    }

    /** The variables at the end of the stage. */
    public Variables variables() {
        return variablesBefore(Integer.MAX_VALUE);
    }

    /** The system it is built for, judged by {@code --platform}, well-known images of Windows and the escape character. */
    public OperatingSystem operatingSystem() {
        for (Stage stage : chain(stage -> stage.operatingSystem != null)) {
            stage.operatingSystem = OperatingSystems.of(stage);
        }
        return Objects.requireNonNull(operatingSystem);
    }

    /** Whether it is known to be built for Windows. */
    public boolean isWindows() {
        return operatingSystem() == OperatingSystem.WINDOWS;
    }

    Variables variablesBefore(int offset) {
        for (Stage stage : chain(stage -> stage.variables != null)) {
            stage.variables = new StageVariables(stage);
        }
        return Objects.requireNonNull(variables).before(offset);
    }

    Variables variablesForChildren() {
        variablesBefore(0);
        return Objects.requireNonNull(variables).forChildren();
    }

    StageSettings settings() {
        for (Stage stage : chain(stage -> stage.settings != null)) {
            stage.settings = new StageSettings(stage);
        }
        return Objects.requireNonNull(settings);
    }

    /**
     * This stage and those it is built on, the lowest first, up from the first that is not {@code known}. A loop, since a
     * chain of stages may be longer than the call stack.
     */
    private Deque<Stage> chain(Predicate<Stage> known) {
        Deque<Stage> chain = new ArrayDeque<>();
        for (Stage at = this; at != null && !known.test(at); at = at.parent()) {
            chain.push(at);
        }
        return chain;
    }

    @Override
    public String toString() {
        return "stage " + nameOrIndex();
    }
}
