package dev.dlint.analyzer.model.packages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of package managers' subcommands, in one place. */
final class ManagerTable {
    /**
     * One program a line: its names, the manager, the way its packages are written, then for each action the subcommands that
     * mean it. A slash stands between the words of a longer subcommand; {@code .} is the call without one. Flags
     * after {@code version:} give the version of all packages of a call, those after {@code list:} a file that lists packages.
     */
    private static final String TABLE = """
            apt,apt-get,aptitude APT APT UPDATE=update INSTALL=install,reinstall,build-dep,satisfy \
                UPGRADE=upgrade,dist-upgrade,full-upgrade,safe-upgrade REMOVE=remove,purge,autoremove,autopurge \
                CLEAN=clean,autoclean DOWNLOAD=download,source
            apk APK APK UPDATE=update INSTALL=add UPGRADE=upgrade REMOVE=del CLEAN=cache/clean,cache/purge \
                DOWNLOAD=fetch
            yum,dnf,microdnf,tdnf DNF RPM UPDATE=makecache,check-update \
                INSTALL=install,in,reinstall,rei,localinstall,downgrade,groupinstall,group/install,module/install,builddep,swap \
                UPGRADE=update,upgrade,up,upgrade-minimal,update-minimal,up-min,distro-sync,dsync,distribution-synchronization,update-to,upgrade-to \
                REMOVE=remove,erase,autoremove,groupremove,group/remove CLEAN=clean DOWNLOAD=download
            zypper ZYPPER ZYPPER UPDATE=refresh,ref INSTALL=install,in,source-install,si \
                UPGRADE=update,up,patch,dist-upgrade,dup REMOVE=remove,rm CLEAN=clean,cc DOWNLOAD=download
            pip,pipx PIP PIP INSTALL=install,inject UPGRADE=upgrade,upgrade-all REMOVE=uninstall \
                CLEAN=cache/purge,cache/remove DOWNLOAD=download,wheel list:-r,--requirement
            uv PIP PIP INSTALL=pip/install,pip/sync,add,tool/install,sync UPGRADE=tool/upgrade,lock \
                REMOVE=pip/uninstall,remove,tool/uninstall CLEAN=cache/clean,cache/prune \
                list:-r,--requirement,--requirements
            conda,mamba,micromamba CONDA CONDA INSTALL=install,create,env/create,env/update \
                UPGRADE=update,upgrade REMOVE=remove,uninstall,env/remove CLEAN=clean list:-f,--file
            poetry POETRY POETRY INSTALL=install,add,sync UPGRADE=update REMOVE=remove CLEAN=cache/clear
            pipenv PIPENV PIP INSTALL=install,sync UPGRADE=update,upgrade REMOVE=uninstall list:-r,--requirements
            npm,cnpm NPM NPM INSTALL=install,i,add,ci,clean-install,install-clean,isntall,in,ic \
                UPGRADE=update,up,upgrade REMOVE=uninstall,remove,rm,r,un,unlink,prune CLEAN=cache/clean \
                DOWNLOAD=pack
            yarn,yarnpkg YARN NPM INSTALL=.,install,add,global/add,workspaces/focus \
                UPGRADE=upgrade,up,global/upgrade REMOVE=remove,global/remove CLEAN=cache/clean,autoclean
            pnpm PNPM NPM INSTALL=install,i,add,ci,deploy UPGRADE=update,up,upgrade \
                REMOVE=remove,rm,uninstall,un,prune CLEAN=store/prune DOWNLOAD=fetch
            bun BUN NPM INSTALL=install,i,add,a UPGRADE=update REMOVE=remove,rm CLEAN=pm/cache/rm
            gem GEM GEM INSTALL=install,i UPGRADE=update REMOVE=uninstall CLEAN=cleanup DOWNLOAD=fetch \
                version:-v,--version
            bundle,bundler BUNDLER GEM INSTALL=.,install,add UPGRADE=update REMOVE=remove CLEAN=clean \
                DOWNLOAD=cache,package version:-v,--version
            go GO GO INSTALL=install,get,run CLEAN=clean DOWNLOAD=mod/download
            cargo CARGO CARGO INSTALL=install,add,binstall UPGRADE=update REMOVE=uninstall,remove DOWNLOAD=fetch \
                version:--version,--vers
            composer COMPOSER COMPOSER INSTALL=install,require,global/require,create-project \
                UPGRADE=update,upgrade,global/update REMOVE=remove CLEAN=clear-cache,clearcache,cc
            dotnet DOTNET DOTNET \
                INSTALL=add/package,package/add,tool/install,workload/install,restore,tool/restore \
                UPGRADE=tool/update,workload/update REMOVE=remove/package CLEAN=nuget/locals version:--version
            nuget NUGET DOTNET INSTALL=install,restore CLEAN=locals version:-Version
            brew BREW PLAIN UPDATE=update INSTALL=install UPGRADE=upgrade REMOVE=uninstall,remove,rm CLEAN=cleanup
            cpanm,cpan CPAN CPAN INSTALL=.
            luarocks LUAROCKS LUAROCKS INSTALL=install REMOVE=remove DOWNLOAD=download
            mix MIX MIX INSTALL=deps.get,archive.install,local.hex,local.rebar UPGRADE=deps.update CLEAN=deps.clean
            stack HASKELL HYPHEN UPDATE=update INSTALL=install
            cabal HASKELL HYPHEN UPDATE=update,v2-update,new-update INSTALL=install,v2-install,new-install
            pear,pecl PECL HYPHEN UPDATE=update-channels,channel-update INSTALL=install UPGRADE=upgrade \
                REMOVE=uninstall CLEAN=clear-cache DOWNLOAD=download
            docker-php-ext-install PHP_EXTENSION PLAIN INSTALL=.
            choco,chocolatey CHOCOLATEY PLAIN INSTALL=install UPGRADE=upgrade REMOVE=uninstall version:--version
            helm HELM PLAIN UPDATE=repo/update INSTALL=plugin/install DOWNLOAD=pull,fetch version:--version
            """;

    private static final Map<String, Entry> ENTRIES = read();

    private ManagerTable() {}

    /**
     * A program.
     *
     * @param actions by subcommand, its words joined by slashes
     */
    record Entry(
            PackageManager manager,
            SpecStyle style,
            Map<String, PackageOperation.Action> actions,
            List<String> versionFlags,
            List<String> listFlags) {}

    static @Nullable Entry of(String program) {
        return ENTRIES.get(program);
    }

    private static Map<String, Entry> read() {
        Map<String, Entry> entries = new HashMap<>();
        TABLE.lines().forEach(line -> {
            String[] fields = line.split(" +", -1);
            Entry entry = read(fields);
            for (String name : fields[0].split(",", -1)) {
                entries.put(name, entry);
            }
        });
        return entries;
    }

    private static Entry read(String[] fields) {
        Map<String, PackageOperation.Action> actions = new HashMap<>();
        List<String> versionFlags = List.of();
        List<String> listFlags = List.of();
        for (int i = 3; i < fields.length; i++) {
            String field = fields[i];
            int colon = field.indexOf(':');
            if (colon > 0) {
                List<String> flags = List.of(field.substring(colon + 1).split(",", -1));
                versionFlags = field.startsWith("version") ? flags : versionFlags;
                listFlags = field.startsWith("list") ? flags : listFlags;
            } else {
                int equals = field.indexOf('=');
                var action = PackageOperation.Action.valueOf(field.substring(0, equals));
                for (String words : field.substring(equals + 1).split(",", -1)) {
                    actions.put(words, action);
                }
            }
        }
        return new Entry(
                PackageManager.valueOf(fields[1]), SpecStyle.valueOf(fields[2]), actions, versionFlags, listFlags);
    }
}
