package dev.dlint.analyzer.model.packages;

import dev.dlint.analyzer.model.command.Argument;
import dev.dlint.analyzer.model.packages.PackageSpec.Kind;
import java.util.List;

/** How the packages of a package manager are written. */
enum SpecStyle {
    /** {@code name=version}, {@code name/release}. */
    APT("=/", "=", Exactness.NO_WILDCARD),
    /** {@code name=version}, {@code name~=1.2}, {@code name>1}; an {@code @} names a repository. */
    APK("=<>~", "= ==", Exactness.NO_WILDCARD),
    /** {@code name-version-release.architecture}. */
    RPM("=<>", "= -", Exactness.NO_WILDCARD),
    /** A stream of packages that belong together, {@code name:stream/profile}. */
    MODULE(":", ":", Exactness.NO_WILDCARD),
    ZYPPER("=<>", "= ==", Exactness.NO_WILDCARD),
    PACMAN("=<>", "=", Exactness.NO_WILDCARD),
    /** As PEP 440 and PEP 508 have it: {@code name[extra]==1.0}. */
    PIP("=<>!~", "== ===", Exactness.NO_WILDCARD),
    /** {@code name=1.0} means any 1.0.x, {@code name==1.0} and {@code name=1.0=build} one alone. */
    CONDA("=<>!~", "==", Exactness.NO_WILDCARD),
    /** {@code name@1.0}, {@code name==1.0}. */
    POETRY("=<>!~@", "== @", Exactness.SEMANTIC),
    /** {@code name@1.0.0}, {@code @scope/name@1.0.0}. */
    NPM("@", "@", Exactness.SEMANTIC),
    /** {@code name:1.0}. */
    GEM(":", ":", Exactness.DIGITS),
    /** {@code path@v1.0.0}. */
    GO("@", "@", Exactness.SEMANTIC),
    CARGO("@", "@", Exactness.SEMANTIC),
    /** {@code vendor/name:1.0}. */
    COMPOSER(":=", ": =", Exactness.DIGITS),
    DOTNET("@", "@", Exactness.DIGITS),
    /** {@code Module@1.0} for one version, {@code Module~1.0} for that or a later one. */
    CPAN("@~", "@", Exactness.NO_WILDCARD),
    /** The version is an argument of its own. */
    LUAROCKS("", "", Exactness.DIGITS),
    /** The version is an argument of its own. */
    MIX("", "", Exactness.DIGITS),
    /** {@code name-1.0}. */
    HYPHEN("", "-", Exactness.DIGITS),
    /** A name alone. */
    PLAIN("", "", Exactness.DIGITS);

    private final String operators;
    /** Those after which a version can mean itself alone, with blanks between them. */
    private final String exactOperators;

    private final Exactness exactness;

    SpecStyle(String operators, String exactOperators, Exactness exactness) {
        this.operators = operators;
        this.exactOperators = exactOperators;
        this.exactness = exactness;
    }

    /** Reads packages from the operands of a call and appends them. */
    void read(List<Argument> operands, List<PackageSpec> into) {
        if (this == LUAROCKS || this == MIX) {
            readWithVersion(operands, into);
            return;
        }
        for (Argument operand : operands) {
            into.add(read(operand));
        }
    }

    /** A name and perhaps its version; {@code hex} in front says where mix looks for it. */
    private void readWithVersion(List<Argument> operands, List<PackageSpec> into) {
        int at = this == MIX && !operands.isEmpty() && operands.get(0).is("hex") ? 1 : 0;
        if (at < operands.size()) {
            PackageSpec spec = read(operands.get(at));
            into.add(at + 1 < operands.size() ? withVersion(spec, " ", operands.get(at + 1)) : spec);
        }
    }

    private PackageSpec read(Argument argument) {
        String text = SpecText.of(argument);
        Kind kind = PackageSources.kind(this, text);
        if (kind == Kind.VCS) {
            return revision(argument, text);
        }
        if (kind != Kind.NAMED) {
            return PackageSpec.without(kind, argument);
        }
        int start = operator(text);
        if (start < 0) {
            boolean known = argument.isLiteral() && !text.isEmpty();
            return known
                    ? new PackageSpec(Kind.NAMED, name(text), null, null, false, argument)
                    : PackageSpec.without(Kind.VARIABLE, argument);
        }
        return versioned(argument, text, start);
    }

    /** What comes from version control: Python has the revision behind an {@code @} in the path, npm behind a {@code #}. */
    private PackageSpec revision(Argument argument, String text) {
        boolean python = this == PIP || this == POETRY;
        int fragment = SpecText.find(text, "#", 0);
        int end = python && fragment >= 0 ? fragment : text.length();
        int start = python ? SpecText.find(text.substring(0, end), "@", path(text)) : fragment;
        if (start < 0) {
            return PackageSpec.without(Kind.VCS, argument);
        }
        String version = text.substring(start + 1, end);
        boolean exact = Exactness.SEMANTIC.accepts(version);
        return new PackageSpec(Kind.VCS, text, text.substring(start, start + 1), version, exact, argument);
    }

    /** Where the path of an address starts, behind the user and the host. */
    private static int path(String address) {
        int scheme = address.indexOf("://");
        int slash = address.indexOf('/', scheme < 0 ? 0 : scheme + "://".length());
        return slash < 0 ? address.length() : slash;
    }

    private int operator(String text) {
        return this == RPM || this == HYPHEN ? HyphenVersion.find(text, operators) : SpecText.find(text, operators, 1);
    }

    private PackageSpec versioned(Argument argument, String text, int start) {
        int end = start + 1;
        while (end < text.length() && operators.indexOf(text.charAt(end)) >= 0 && this != NPM) {
            end++;
        }
        String operator = text.substring(start, end);
        String version = text.substring(end).strip();
        boolean exact = isExact(operator) && exactness.accepts(version);
        if (this == CONDA && operator.equals("=")) {
            exact = version.indexOf('=') > 0 && exactness.accepts(version);
        }
        return new PackageSpec(Kind.NAMED, name(text.substring(0, start).strip()), operator, version, exact, argument);
    }

    private boolean isExact(String operator) {
        return (" " + exactOperators + " ").contains(" " + operator + " ");
    }

    /** The name without what is not part of it: extras, architecture, repository. */
    private String name(String text) {
        char end =
                switch (this) {
                    case PIP, POETRY -> '[';
                    case APT -> ':';
                    case APK -> '@';
                    default -> 0;
                };
        int at = end == 0 ? -1 : text.indexOf(end);
        return at > 0 ? text.substring(0, at) : text;
    }

    /** The same package with a version that stands apart from it. */
    PackageSpec withVersion(PackageSpec spec, String operator, Argument version) {
        if (!spec.isNamed() || spec.version() != null) {
            return spec;
        }
        String text = SpecText.of(version);
        return new PackageSpec(Kind.NAMED, spec.name(), operator, text, exactness.accepts(text), spec.argument());
    }
}
