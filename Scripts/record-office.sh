#!/bin/sh
# Records what LibreOffice and pandoc show for the documents of the tests, into Tests/TigangImportTests/Office.
set -eu
records=Tests/TigangImportTests/Office
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
TIGANG_OFFICE_FOLDER=$folder swift test --filter TigangImportTests > /dev/null || true
cd "$folder"
soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to 'txt:Text (encoded):UTF8' \
  --outdir "$folder/text" ./*.docx ./*.odt > /dev/null
cd - > /dev/null
# What no test can write.
soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to doc --outdir "$records" \
  "$folder/whole-speech-docx.docx" > /dev/null
rm -f "$records"/*.txt
for document in "$folder"/*.docx "$folder"/*.odt; do
  name=$(basename "$document")
  # The converter names its files without the ending; documents of both formats have different names.
  cp "$folder/text/${name%.*}.txt" "$records/${name%.*}.txt"
  case $name in whole-*) pandoc -t plain --wrap=none -o "$records/${name%.*}.pandoc.txt" "$document" ;; esac
done
