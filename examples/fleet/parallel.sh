#!/bin/sh
# Migrates many repositories on several hosts with GNU parallel (https://www.gnu.org/software/parallel).
#
#   parallel.sh REPOSITORIES HOSTS RESULTS
#
# REPOSITORIES  addresses to clone from, one in a line
# HOSTS         hosts as parallel --sshloginfile takes them, one in a line: 4/build-1.example.com
# RESULTS       a folder: jobs with the report of each repository, jobs.log, and fleet.json with everything in it
#
# Each job clones, migrates, and pushes a branch where something was rewritten. The exit code is that of parallel: 0, or how many failed.
set -u
repositories=$1 hosts=$2 results=$3
mkdir -p "$results" || exit 2

# shellcheck disable=SC2016 # the hosts put the values in
job='work=$(mktemp -d) && trap "rm -rf \"$work\"" EXIT &&
git clone --quiet --depth 1 {} "$work" && cd "$work" &&
REPOSITORY=$(basename {} .git) npx --yes oauth-ro-codemod migrate --format json --output "$work/.git/report.json" &&
{ git diff --quiet || { git switch --quiet --create move-off-oauth-ro && git commit --quiet --all --message "Move off /oauth/ro" && git push --quiet origin move-off-oauth-ro; }; } &&
cat .git/report.json'

parallel --will-cite --sshloginfile "$hosts" --joblog "$results/jobs.log" --results "$results/jobs" "$job" :::: "$repositories" > /dev/null
status=$?

# A job that failed has no report; what it said stands beside it, in a file of the name stderr.
find "$results/jobs" -name stdout -size +0 -exec npx --yes oauth-ro-codemod report merge --output "$results/fleet.json" {} + || exit 2
exit $status
