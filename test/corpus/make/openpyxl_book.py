"""openpyxl-so-theo-doi.xlsx: a chart, notes, a table, rules, named styles, names of both scopes, a locked sheet."""

import sys

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, IconSetRule
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

book = Workbook()
scores = book.active
scores.title = "Điểm thi đua"
good = NamedStyle(name="Khá tốt", font=Font(name="Arial", size=11, color="006100"), fill=PatternFill("solid", fgColor="C6EFCE"))
book.add_named_style(good)
side = Side(style="medium", color="1F4E79")

scores.append(["Thôn", "Điểm", "Tỷ lệ", "Ngày chấm", "Tiền thưởng"])
for number in range(1, 7):
    scores.append([f"Thôn {number}", 80 + number, number / 10, f"=DATE(2025,{number},1)", number * 1234567.5])
    row = scores[number + 1]
    row[0].style = good
    row[1].number_format = "0.00"
    row[2].number_format = "0.0%"
    row[3].number_format = "dd/mm/yyyy"
    row[4].number_format = '#,##0" ₫"'
    row[4].border = Border(left=side, right=side, top=side, bottom=side)
    row[4].alignment = Alignment(horizontal="right", indent=2, textRotation=15)
    row[4].protection = Protection(locked=False, hidden=True)
scores["B2"].comment = Comment("Chấm lại ngày 3", "Nguyễn Văn A")
scores["B3"].comment = Comment("Đã đối chiếu", "Nguyễn Văn A")
table = Table(displayName="DiemThon", ref="A1:E7")
table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium4", showRowStripes=True)
scores.add_table(table)
scores.conditional_formatting.add("B2:B7", CellIsRule(operator="greaterThan", formula=["84"], font=Font(bold=True, color="9C0006")))
scores.conditional_formatting.add("B2:B7", DataBarRule("min", None, "max", None, color="FF638EC6"))
scores.conditional_formatting.add("C2:C7", ColorScaleRule("min", None, "FFF8696B", "max", None, "FF63BE7B"))
scores.conditional_formatting.add("E2:E7", IconSetRule("3TrafficLights1", "percent", [0, 33, 67]))
chosen = DataValidation(type="list", formula1='"Thôn 1,Thôn 2,Thôn 3"', allow_blank=True)
chosen.add("G2:G20")
scores.add_data_validation(chosen)
chart = BarChart()
chart.title = "Điểm các thôn"
chart.add_data(Reference(scores, min_col=2, min_row=1, max_row=7), titles_from_data=True)
chart.set_categories(Reference(scores, min_col=1, min_row=2, max_row=7))
scores.add_chart(chart, "I2")
scores.freeze_panes = "B2"
scores.print_title_rows = "1:1"

notes = book.create_sheet("Ghi chú nội bộ")
notes["A1"] = "Không sửa trang này"
notes["A2"] = "=SUM('Điểm thi đua'!B2:B7)"
notes["B4"] = 12.5
notes.merge_cells("A6:C7")
notes["A6"] = "Ô gộp"
notes.protection.sheet = True
notes.protection.password = "bimat"
book.create_sheet("Ẩn").sheet_state = "hidden"

book.defined_names["TongDiem"] = DefinedName("TongDiem", attr_text="'Điểm thi đua'!$B$2:$B$7")
book.defined_names["HeSo"] = DefinedName("HeSo", attr_text="1.25")
notes.defined_names["Rieng"] = DefinedName("Rieng", attr_text="'Ghi chú nội bộ'!$A$1")
book.active = 1
book.save(sys.argv[1])
