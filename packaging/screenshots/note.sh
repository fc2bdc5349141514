#!/bin/sh
# Renew the pictures of the note in README: the first two pages of the sample's briefing, as the program makes it.
# Needs pdftoppm (poppler-utils).
set -eu

cd "$(dirname "$0")/../.."
mujaz=${MUJAZ:-.venv/bin/mujaz}
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT

"$mujaz" brief resources/mujaz_resources/samples/bridge.txt -o "$made/note.pdf" \
    --kicker "source=Sample article" --kicker "desk=Foreign desk" --kicker "place=Derna"
pdftoppm -png -r 96 -f 1 -l 2 "$made/note.pdf" "$made/note"
for page in 1 2; do
    mv "$made/note-$page.png" "packaging/screenshots/note-$page.png"
done
