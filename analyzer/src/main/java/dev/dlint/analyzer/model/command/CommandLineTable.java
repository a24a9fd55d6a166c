package dev.dlint.analyzer.model.command;

/** The command lines of programs that Dockerfiles call, as data. */
final class CommandLineTable {
    /**
     * One program a line. First its names, with commas. Then {@code *} if its first operand is a subcommand; {@code -} if long flags
     * have one dash; the flags that take a value in the next argument; then, after the name of a subcommand and a colon,
     * those of that subcommand.
     */
    static final String TEXT = """
            apt,apt-get,aptitude * -o --option -c --config-file -t --target-release --default-release -a \
                --host-architecture -P --build-profiles
            apt-key * --keyring adv: --keyserver --recv-keys --recv --keyserver-options -k
            add-apt-repository,apt-add-repository -k --keyserver -c --component -p --pocket
            dpkg --root --admindir --instdir --log
            apk * -p --root -X --repository --keys-dir --repositories-file --wait --arch --cache-dir \
                --cache-max-age --timeout --progress-fd -t --virtual
            yum,dnf,dnf5,microdnf,tdnf * -c --config -x --exclude -d --debuglevel -e --errorlevel -R \
                --randomwait --enablerepo --disablerepo --installroot --releasever --setopt --disableexcludes \
                --rpmverbosity --repo --repoid --repofrompath --forcearch --downloaddir --destdir --comment
            zypper * -R --root -D --reposd-dir -C --cache-dir --plus-repo -p --plus-content install: -r \
                --repo --from -t --type in: -r --repo --from -t --type
            rpm --root --dbpath --import -D --define --prefix --relocate
            pacman -r --root -b --dbpath --config --cachedir --gpgdir --arch --ignore --overwrite --color
            pip,pip2,pip3,pipx * --python --log --proxy --retries --timeout --exists-action --trusted-host \
                --cert --client-cert --cache-dir -i --index-url --extra-index-url -f --find-links -r \
                --requirement -c --constraint -t --target --prefix --root --src -e --editable -b --build \
                --platform --python-version --implementation --abi --global-option --install-option \
                --config-settings -C --no-binary --only-binary --progress-bar --upgrade-strategy --report \
                --group -w --wheel-dir -d --dest --use-feature --use-deprecated --keyring-provider --suffix \
                --spec --pip-args
            uv * --cache-dir --python -p --index --default-index --index-url -i --extra-index-url \
                --find-links -f --project --directory --config-file --color --target --prefix -r --requirement \
                --requirements -c --constraint --constraints -e --editable --no-binary --only-binary --group \
                --only-group --no-group --extra --package --resolution --prerelease --exclude-newer --link-mode \
                --index-strategy --keyring-provider --refresh-package -P --upgrade-package --tag --branch --rev
            poetry * -C --directory -P --project --with --without --only -E --extras --group -G --source \
                --python --format -f --output -o
            pipenv * --python --pypi-mirror -i --index --extra-index-url -e --editable -r --requirements
            conda,mamba,micromamba * -n --name -p --prefix -c --channel -f --file -r --root-prefix --solver \
                --repodata-fn
            npm,cnpm * --prefix -C -w --workspace --registry --cache --userconfig --globalconfig --loglevel \
                --omit --include --tag --install-strategy --fetch-retries --fetch-timeout \
                --fetch-retry-mintimeout --fetch-retry-maxtimeout --maxsockets --before --scope --only --cpu \
                --os --libc
            npx -p --package -c --call
            yarn,yarnpkg * --cwd --registry --cache-folder --modules-folder --network-timeout \
                --network-concurrency --mutex --preferred-cache-folder --prod-folder --global-folder --prefix \
                --use-yarnrc --otp --child-concurrency
            pnpm * -C --dir --prefix -F --filter --registry --store-dir --virtual-store-dir --loglevel \
                --reporter --global-dir --global-bin-dir --cpu --os --libc
            bun * --cwd --registry --backend -c --config --cache-dir --target --outfile --outdir
            corepack * --install-directory
            gem * -v --version -s --source -i --install-dir -n --bindir -P --trust-policy --platform -p \
                --http-proxy -g --file --without --config-file --build-root --use-system-libraries
            bundle,bundler * --gemfile -j --jobs --path --without --with --retry --shebang --binstubs \
                --system --standalone
            go * - -C -o -p -mod -modfile -tags -ldflags -gcflags -asmflags -gccgoflags -buildmode -compiler \
                -installsuffix -overlay -pgo -pkgdir -toolexec -exec test: -run -count -timeout -coverprofile \
                -covermode -coverpkg -bench -cpu -parallel env: -w -u
            cargo * --color --config -Z -C --manifest-path --target-dir --target -j --jobs -F --features \
                --profile -p --package --lockfile-path install: --version --vers --git --branch --tag --rev \
                --path --root --index --registry --bin --example build: --bin --example --test --bench --exclude \
                --message-format run: --bin --example chef: --recipe-path --bin add: --path --git --branch --tag \
                --rev --rename --registry
            rustup * --toolchain -c --component -t --target --profile --default-toolchain --default-host
            composer * -d --working-dir --install-dir --filename --version --prefer-install \
                --ignore-platform-req --apcu-autoloader-prefix
            dotnet * -c --configuration -o --output -f --framework -r --runtime -a --arch --os -v \
                --verbosity -s --source --version --version-suffix --tool-path --add-source --configfile \
                --packages --project -n --name
            nuget * - -Source -Version -OutputDirectory -ConfigFile -Verbosity -SolutionDirectory \
                -PackagesDirectory -MSBuildVersion
            brew *
            docker-php-ext-install -j
            cpanm --configure-timeout --build-timeout --test-timeout --save-dists -l -L --local-lib \
                --local-lib-contained --mirror --from
            cpan -M -j
            luarocks * --tree --server --only-server --lua-version --lua-dir
            mix *
            stack * --resolver --work-dir --stack-root --system-ghc --local-bin-path -j --jobs --stack-yaml
            cabal * -w --with-compiler --constraint -j --jobs --builddir --installdir --install-method \
                --index-state --project-file
            pear,pecl * -c -C -d -D -G -R --configureoptions install: -D -R --installroot
            choco,chocolatey * --version -s --source --params --package-parameters --install-arguments --ia \
                --timeout --execution-timeout -n --name
            scoop *
            winget * -v --version -s --source --id -e
            helm * -n --namespace --kube-context --kubeconfig --version --repo -f --values --set -d \
                --destination
            snap * --channel --revision
            opam * --root --switch -j --jobs
            raco * --scope --catalog
            R -e -f -d -g
            Rscript -e
            julia -e -E -J -L -t
            mvn,mvnw * -f --file -s --settings -gs -t --toolchains -P --activate-profiles -pl --projects -T \
                --threads -rf -l --log-file -b --builder
            gradle,gradlew * -b --build-file -p --project-dir -g --gradle-user-home -I --init-script -x \
                --exclude-task -c --settings-file --max-workers --console
            sbt *
            make,gmake -C --directory -f --file --makefile -I --include-dir -o --old-file -W
            cmake -S -B -G -T -A -D -C -U -E -P --build --target -t --install --prefix --config --parallel \
                -j --preset
            ninja -C -f -j -k -l -d -t
            meson * --prefix --buildtype -D -C --cross-file --native-file
            git * -C -c --git-dir --work-tree --namespace --exec-path clone: -b --branch --depth -o --origin \
                --reference -j --jobs --filter --config -u --upload-pack --template --shallow-since \
                --separate-git-dir checkout: -b -B fetch: --depth -j --jobs commit: -m --message -F --file -C \
                --author config: --file -f --blob --type --default tag: -m --message --sort log: -n --format
            hg,svn * -R --repository --config -r --revision --username --password -u -b
            docker,podman,buildah,nerdctl * --config -c --context -H --host -l --log-level --tlscacert \
                --tlscert --tlskey
            kubectl * -n --namespace --context --kubeconfig
            systemctl * -t --type -p --property --root -H --host
            openssl * - -in -out -subj -days -newkey -keyout -config -extensions -passin -passout -CA -CAkey \
                -CAserial -inform -outform -sha256 -nodes
            terraform * -
            curl -o --output -H --header -d --data --data-raw --data-binary --data-urlencode -X --request -u \
                --user -A --user-agent -e --referer -x --proxy -T --upload-file -F --form -b --cookie -c \
                --cookie-jar -C --continue-at -m --max-time --connect-timeout --retry --retry-delay \
                --retry-max-time -r --range -w --write-out -K --config -E --cert --cert-type --cacert --capath \
                --key --key-type --pass --ciphers --interface --limit-rate --max-redirs --max-filesize -y \
                --speed-time -Y --speed-limit -z --time-cond -U --proxy-user --proxy-header --noproxy --resolve \
                --connect-to --unix-socket --output-dir --create-file-mode -D --dump-header --url --url-query \
                --json --proto --proto-redir --proto-default --tls-max --dns-servers --doh-url --netrc-file \
                --oauth2-bearer --parallel-max --rate --stderr --trace --trace-ascii --socks5 --socks5-hostname \
                --socks4 --preproxy -Q --quote -P --ftp-port -t --telnet-option --aws-sigv4 \
                --happy-eyeballs-timeout-ms --keepalive-time --local-port --pinnedpubkey
            wget -O --output-document -o --output-file -a --append-output -P --directory-prefix -t --tries \
                -T --timeout --connect-timeout --read-timeout --dns-timeout -w --wait --waitretry -e --execute \
                -i --input-file -B --base -U --user-agent --header --referer --user --password --http-user \
                --http-password --ftp-user --ftp-password --post-data --post-file --body-data --body-file \
                --method --limit-rate -Q --quota --certificate --certificate-type --private-key \
                --private-key-type --ca-certificate --ca-directory --secure-protocol --progress -l --level -A \
                --accept -R --reject -D --domains --exclude-domains -I --include-directories -X \
                --exclude-directories --cut-dirs --default-page --load-cookies --save-cookies -Y --proxy \
                --retry-on-http-error --max-redirect --bind-address --start-pos --report-speed
            aria2c -o --out -d --dir -x --max-connection-per-server -s --split -i --input-file -j -k
            tar -C --directory -f --file -T --files-from -X --exclude-from --exclude --strip-components \
                --transform --xform -I --use-compress-program --owner --group --mode --mtime --checkpoint -b -V \
                --wildcards-match --strip  -g -N --newer -K -L
            unzip -d -x -P
            7z,7za,7zr *
            gpg,gpg2 --keyserver --recv-keys --recv-key --recv --homedir --keyring -o --output \
                --import-options --export-options --keyserver-options --options --passphrase --pinentry-mode -u \
                --local-user -r --recipient --primary-keyring --default-key --digest-algo --trust-model \
                --fetch-keys --status-fd
            useradd,adduser -b --base-dir -c --comment --gecos -d --home-dir --home -e --expiredate -f \
                --inactive -g --gid -G --groups --ingroup -K --key -k --skel -p --password -R --root -s --shell \
                -u --uid -h --conf --firstuid --lastuid --firstgid --lastgid
            usermod -c --comment -d --home -e --expiredate -f --inactive -g --gid -G --groups -l --login -p \
                --password -R --root -s --shell -u --uid
            groupadd,addgroup -g --gid -K --key -p --password -R --root
            chown,chgrp --from --reference
            chmod --reference
            mkdir -m --mode
            install -m --mode -o --owner -g --group -t --target-directory -S --suffix
            cp,mv -S --suffix -t --target-directory
            ln -S --suffix -t --target-directory
            touch -d --date -r --reference -t
            sed -e --expression -f --file -l --line-length
            awk,gawk,mawk -F -v -f --file --field-separator --assign
            grep,egrep,fgrep -e --regexp -f --file -m --max-count -A --after-context -B --before-context -C \
                --context --include --exclude --exclude-dir -d -D
            find -
            head,tail -n --lines -c --bytes -s --pid
            sort -k --key -o --output -S --buffer-size -t --field-separator -T --temporary-directory
            cut -b -c -f -d --bytes --characters --fields --delimiter --output-delimiter
            mktemp -p --tmpdir --suffix
            date -d --date -f --file -r --reference
            sh,ash,dash,bash,zsh,ksh -o -O --rcfile --init-file
            su -c --command -s --shell -g --group -G --supp-group -w
            ssh -b -c -D -E -e -F -I -i -J -L -l -m -O -o -p -Q -R -S -W -w
            scp,sftp -c -F -i -J -l -o -P -S
            ssh-keygen -t -b -f -N -C -P -m -F -R
            ssh-keyscan -t -p -f -T
            rsync -e --rsh --exclude --include --exclude-from --include-from --files-from -f --filter \
                --chmod --chown --rsync-path --port --log-file --bwlimit -T
            node,nodejs -e --eval -p --print -r --require --import
            python,python2,python3 -c -m -W -X
            perl -e -E -I -M
            ruby -e -r -I -C
            php -r -d -c -f -z
            java - -cp -classpath --class-path -jar -p --module-path -m --module
            gunicorn,uvicorn -b --bind -w --workers -c --config -k --worker-class --host --port -t --timeout \
                --threads --log-level --access-logfile --error-logfile -u --user -g --group --chdir
            """;

    private CommandLineTable() {}
}
