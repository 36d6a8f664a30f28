# SPDX-License-Identifier: Apache-2.0
# Sourced by packaging/run and packaging/test: what both need before they build.
# shellcheck shell=bash

say() { printf '%s\n' "$*" >&2; }
fail() {
    say "$*"
    exit 1
}

missing_packages() {
    local package
    grep -vE '^[[:space:]]*(#|$)' "$1" | while read -r package; do
        [[ $(dpkg-query -W -f='${Status}' "$package" 2>/dev/null) == "install ok installed" ]] || printf '%s\n' "$package"
    done
}

# Installs what a list names and this machine lacks; asks the network only then.
install_packages() { # source [list]
    local list="$1/packaging/${2:-packages.txt}" missing as_root=()
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This is not Debian: install what $list names in your system's way. Building with what is here."
        return
    fi
    mapfile -t missing < <(missing_packages "$list")
    ((${#missing[@]})) || return 0
    if (($(id -u) != 0)); then
        command -v sudo >/dev/null || fail "These packages are missing, and there is neither root nor sudo to install them: ${missing[*]}"
        sudo -n true 2>/dev/null || [[ -t 2 ]] ||
            fail "These packages are missing, and sudo would ask for a password: ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300)
    { "${apt[@]}" -q update && "${apt[@]}" -q install -y --no-install-recommends "${missing[@]}"; } </dev/null >&2 ||
        fail "apt-get could not install: ${missing[*]}"
}

# Qt's own tools; ccache needs a folder it may write to. Qt 6.4 puts no tools of its own into PATH.
prepare_environment() {
    export PATH="/usr/lib/qt6/bin:$PATH"
    export CCACHE_BASEDIR="$1" CCACHE_NOHASHDIR=1
    if [[ -z ${CCACHE_DIR:-} && ! -w ${HOME:-/nonexistent} ]]; then
        export CCACHE_DIR="$1/build/ccache"
    fi
}

configure() { # source preset
    (cd "$1" && cmake --preset "$2" </dev/null >&2)
}

build() { # source preset [target...]
    local source="$1" preset="$2" targets=()
    shift 2
    (($# == 0)) || targets=(--target "$@")
    (cd "$source" && cmake --build --preset "$preset" -j "$(nproc)" "${targets[@]}" </dev/null >&2)
}
