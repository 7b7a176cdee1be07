#!/bin/sh
# Makes the books again: sh test/corpus/make/make-all.sh
# Needs python3 with openpyxl 3.1.5 and XlsxWriter 3.2.9, soffice 7.4 and, in any folder named by
# LIBRARIES, node packages exceljs 4.4.0 and xlsx 0.18.5.
set -eu
cd "$(dirname "$0")"
books=../books
work=$(mktemp -d)
convert() { # SOURCE NAME: saved as .xlsx by LibreOffice
  cp "$1" "$work/$2.${1##*.}"
  soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "xlsx:Calc MS Excel 2007 XML" \
    --outdir "$work/saved" "$work/$2.${1##*.}" >/dev/null
  mv "$work/saved/$2.xlsx" "$books/$2.xlsx"
}
python3 openpyxl_book.py "$books/openpyxl-so-theo-doi.xlsx"
python3 xlsxwriter_book.py "$books/xlsxwriter-bao-cao.xlsx"
NODE_PATH="$LIBRARIES/node_modules" node exceljs_book.js "$books/exceljs-danh-sach.xlsx"
NODE_PATH="$LIBRARIES/node_modules" node sheetjs_book.js "$books/sheetjs-bang-ke.xlsx"
convert libreoffice_book.fods libreoffice-so-thon
convert "$books/xlsxwriter-bao-cao.xlsx" libreoffice-bao-cao
(cd ../../.. && npx tsx src/cli/main.ts new "$work/sample.xlsx" --sample)
convert "$work/sample.xlsx" libreoffice-so-mau
python3 openpyxl_save.py "$work/sample.xlsx" "$books/openpyxl-so-mau.xlsx"
rm -r "$work"
