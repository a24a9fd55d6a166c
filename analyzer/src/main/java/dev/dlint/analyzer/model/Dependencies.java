package dev.dlint.analyzer.model;

import dev.dlint.image.reference.ImageReference;
import dev.dlint.syntax.Flag;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Mount;
import dev.dlint.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where an instruction names a stage or an image. */
final class Dependencies {
    private final Step step;
    /** Null before the first FROM, where only images can be named. */
    private final @Nullable Stage stage;

    private final List<Dependency> found = new ArrayList<>(1);

    private Dependencies(Step step) {
        this.step = step;
        this.stage = step.stage();
    }

    static List<Dependency> of(Step step) {
        Dependencies dependencies = new Dependencies(step);
        dependencies.find(step.instruction());
        return List.copyOf(dependencies.found);
    }

    private void find(Instruction instruction) {
        if (instruction instanceof Instruction.From from && from.image() != null && stage != null) {
            add(Dependency.Kind.BASE, from.image(), base(stage.base()));
        } else if (instruction instanceof Instruction.Copy copy) {
            Flag flag = copy.flag("from");
            Word name = flag == null ? null : flag.value();
            if (name != null && !name.text().isEmpty()) {
                add(Dependency.Kind.COPY, name, stageOrImage(name, true));
            }
        } else if (instruction instanceof Instruction.Run run) {
            run.mounts().forEach(this::find);
        }
    }

    private void find(Mount mount) {
        Mount.Option option = mount.option("from");
        Word name = option == null ? null : option.value();
        if (name != null && !name.text().isEmpty()) {
            add(Dependency.Kind.MOUNT, name, stageOrImage(name, false));
        }
    }

    private void add(Dependency.Kind kind, Word name, StageReference target) {
        String text = name.literal();
        if (kind == Dependency.Kind.BASE && text == null) {
            text = step.expand(name).value().text();
        }
        found.add(new Dependency(kind, step, name.range(), text == null ? name.text() : text, target));
    }

    private static StageReference base(BaseImage base) {
        if (base instanceof BaseImage.Earlier earlier) {
            return new StageReference.Earlier(earlier.stage());
        } else if (base instanceof BaseImage.External external) {
            return new StageReference.External(external.reference());
        } else if (base instanceof BaseImage.Invalid invalid) {
            return new StageReference.Invalid(invalid.text());
        }
        return base instanceof BaseImage.Scratch ? new StageReference.Scratch() : new StageReference.Unknown();
    }

    private StageReference stageOrImage(Word word, boolean numbers) {
        String name = word.literal();
        // A trigger runs in another file, with stages that are not known here.
        if (name == null || step.onbuild() != null) {
            return new StageReference.Unknown();
        }
        if (stage == null) {
            return image(name);
        }
        int index = numbers ? number(name) : -1;
        int count = stage.model().stages().size();
        if (index >= 0) {
            return index < count
                    ? reference(stage, stage.model().stages().get(index))
                    : new StageReference.InvalidIndex(name);
        }
        if (numbers && index == NEGATIVE) {
            return new StageReference.InvalidIndex(name);
        }
        Stage named = stage.model().graph().named(name, count);
        return named != null ? reference(stage, named) : image(name);
    }

    /** The number of a name that does not name a negative one; {@link #NEGATIVE} for those, -1 for what is no number. */
    private static int number(String name) {
        int index = StageGraph.index(name);
        return index < 0 && name.startsWith("-") && isNumber(name) ? NEGATIVE : index;
    }

    private static final int NEGATIVE = -2;

    private static boolean isNumber(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() > 1;
    }

    private static StageReference reference(Stage stage, Stage other) {
        if (other == stage) {
            return new StageReference.Self(other);
        }
        return other.index() < stage.index() ? new StageReference.Earlier(other) : new StageReference.Later(other);
    }

    private static StageReference image(String name) {
        if (name.equals("scratch")) {
            return new StageReference.Scratch();
        }
        ImageReference reference = BaseImages.reference(name);
        return reference == null ? new StageReference.Invalid(name) : new StageReference.External(reference);
    }
}
