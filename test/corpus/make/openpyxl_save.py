"""openpyxl-so-mau.xlsx: our sample book opened and saved by openpyxl, with a sheet of somebody's added."""

import sys

from openpyxl import load_workbook
from openpyxl.chart import PieChart, Reference

book = load_workbook(sys.argv[1])
extra = book.create_sheet("Tổng hợp của thôn", 0)
extra.append(["Thôn 1", 3])
extra.append(["Thôn 2", "=COUNTA('Cá nhân'!A5:A30)"])
chart = PieChart()
chart.add_data(Reference(extra, min_col=2, min_row=1, max_row=2))
extra.add_chart(chart, "D2")
book.save(sys.argv[2])
