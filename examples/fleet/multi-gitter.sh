#!/bin/sh
# For multi-gitter (https://github.com/lindell/multi-gitter), which clones, runs this, and opens pull requests:
#
#   export OAUTH_RO_REPORTS="$PWD/reports"
#   multi-gitter run "$PWD/multi-gitter.sh" --org acme --branch move-off-oauth-ro --commit-message "Move off /oauth/ro"
#   oauth-ro-codemod report merge reports/*.json --format html --output fleet.html
#
# Exit code 0 with changed files becomes a pull request, 0 without is passed over, and everything else is a failed repository.
# multi-gitter sets REPOSITORY, which reports name, and DRY_RUN=true with --dry-run, in which nothing is written.
set -eu
mkdir -p "$OAUTH_RO_REPORTS"
report="$OAUTH_RO_REPORTS/$(printf %s "$REPOSITORY" | tr / +).json"
exec npx --yes oauth-ro-codemod migrate --format json --output "$report"
