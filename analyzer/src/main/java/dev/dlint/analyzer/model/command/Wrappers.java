package dev.dlint.analyzer.model.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The programs that only run another, and where that other begins. */
final class Wrappers {
    /**
     * One a line: its names; how many operands of its own it has; {@code =} if it takes assignments; the flags that take a
     * value in the next argument; after an exclamation mark, flags with which it runs nothing; after a plus sign, a word that must
     * come first.
     */
    private static final String TABLE = """
            sudo 0 = -u -g -h -p -C -D -R -r -t -T -U --user --group --host --prompt --chdir --chroot --role \
                --type ! -l -v -k -e --list --edit
            doas 0 = -u -C -a
            env 0 = -u -C -S --unset --chdir --split-string
            exec 0 -a
            command 0 ! -v -V
            builtin 0
            nohup 0
            setsid 0
            eatmydata 0
            fakeroot 0 -l -s -i -b
            time 0 -f -o --format --output
            nice 0 -n --adjustment
            ionice 0 -c -n -p --class --classdata --pid
            chrt 1
            taskset 1 ! -p --pid
            stdbuf 0 -i -o -e --input --output --error
            timeout 1 -k -s --kill-after --signal
            gosu 1
            su-exec 1
            chroot 1
            chpst 0 -u -U -b -e -d -o -p -f -c
            setpriv 0
            setarch 1
            linux32 0
            linux64 0
            unshare 0
            flock 1 -w -E --timeout --wait --conflict-exit-code ! -c --command -u --unlock
            xargs 0 -a -d -E -I -L -l -n -P -s --arg-file --delimiter --max-args --max-lines --max-procs \
                --max-chars --replace
            parallel 0 -a -j -I -n -d --jobs --colsep --arg-file
            tini 0 -e -p
            dumb-init 0 -r --rewrite
            catatonit 0
            xvfb-run 0 -e -f -n -p -s -w --error-file --auth-file --server-num --server-args --wait
            dbus-run-session 0
            busybox 0
            toybox 0
            retry 0 -t -d -m -x -s --tries --delay --max
            proxychains 0 -f
            proxychains4 0 -f
            cross-env 0 =
            dotenv 0 = -e
            conda 0 -n -p --name --prefix --cwd + run
            mamba 0 -n -p --name --prefix --cwd + run
            micromamba 0 -n -p --name --prefix --cwd -e + run
            bundle 0 + exec
            bundler 0 + exec
            poetry 0 + run
            pipenv 0 + run
            pdm 0 + run
            uv 0 --with --python -p --extra --group --project --directory + run
            arch-chroot 1
            """;

    private static final Map<String, Spec> SPECS = read();

    private record Spec(int operands, boolean assignments, Set<String> values, Set<String> refused, String first) {}

    private Wrappers() {}

    private static Map<String, Spec> read() {
        Map<String, Spec> specs = new HashMap<>();
        TABLE.lines().forEach(line -> {
            String[] fields = line.split(" +", -1);
            Set<String> values = new HashSet<>();
            Set<String> refused = new HashSet<>();
            boolean assignments = false;
            String first = "";
            Set<String> into = values;
            for (int i = 2; i < fields.length; i++) {
                if (fields[i].equals("=")) {
                    assignments = true;
                } else if (fields[i].equals("!")) {
                    into = refused;
                } else if (fields[i].equals("+")) {
                    first = fields[++i];
                } else {
                    into.add(fields[i]);
                }
            }
            specs.put(fields[0], new Spec(Integer.parseInt(fields[1]), assignments, values, refused, first));
        });
        return specs;
    }

    /**
     * Where the program that is run begins among the words of a call, or -1 if its first word does not run another.
     *
     * @param name the first word without path
     */
    static int end(String name, List<Argument> words) {
        if (name.startsWith("python") || name.equals("py")) {
            return module(words);
        }
        Spec spec = SPECS.get(name);
        if (spec == null
                || (!spec.first().isEmpty()
                        && (words.size() < 2 || !words.get(1).is(spec.first())))) {
            return -1;
        }
        int at = spec.first().isEmpty() ? 1 : 2;
        int operands = spec.operands();
        boolean flags = true;
        while (at < words.size()) {
            String word = words.get(at).literalPrefix();
            if (flags && word.equals("--")) {
                flags = false;
                at++;
            } else if (flags && word.length() > 1 && word.startsWith("-")) {
                if (spec.refused().contains(word)) {
                    return -1;
                }
                at += takesNext(spec, word) ? 2 : 1;
            } else if (spec.assignments() && isAssignment(word)) {
                at++;
            } else if (operands > 0) {
                operands--;
                at++;
            } else {
                return at;
            }
        }
        return -1;
    }

    /** {@code python -m module} runs the module like a program; only those that are programs of their own count. */
    private static int module(List<Argument> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            String word = words.get(i).literalPrefix();
            if (word.equals("-m")) {
                String module = words.get(i + 1).literalPrefix();
                return module.startsWith("pip") || module.equals("poetry") || module.equals("uv") ? i + 1 : -1;
            }
            if (!word.startsWith("-")) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a flag has its value in the next argument: grouped flags do if their last letter takes one. */
    private static boolean takesNext(Spec spec, String word) {
        if (word.startsWith("--")) {
            return spec.values().contains(word);
        }
        for (int i = 1; i < word.length(); i++) {
            if (spec.values().contains("-" + word.charAt(i))) {
                return i == word.length() - 1;
            }
        }
        return false;
    }

    static boolean isAssignment(String word) {
        int equals = word.indexOf('=');
        if (equals <= 0 || Character.isDigit(word.charAt(0))) {
            return false;
        }
        for (int i = 0; i < equals; i++) {
            char c = word.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_') {
                return false;
            }
        }
        return true;
    }
}
