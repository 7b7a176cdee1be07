"""xlsxwriter-bao-cao.xlsx: charts, a chart sheet, a picture, a text box, a button, sparklines, notes, dynamic arrays."""

import struct
import sys
import zlib
from io import BytesIO

import xlsxwriter


def make_picture() -> BytesIO:
    rows = b"".join(b"\0" + bytes((200, 30, 30)) * 8 for _ in range(8))
    chunks = [(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    body = b"".join(struct.pack(">I", len(d)) + n + d + struct.pack(">I", zlib.crc32(n + d)) for n, d in chunks)
    return BytesIO(b"\x89PNG\r\n\x1a\n" + body)


book = xlsxwriter.Workbook(sys.argv[1], {"default_date_format": "dd/mm/yyyy"})
book.set_properties({"title": "Báo cáo", "author": "Nguyễn Văn A"})
book.set_custom_property("Số hiệu", "12/BC")
sheet = book.add_worksheet("Báo cáo quý")
heading = book.add_format({"bold": True, "bg_color": "#DCE6F1", "border": 1, "text_wrap": True, "align": "center"})
money = book.add_format({"num_format": "#,##0.00;[Red]-#,##0.00", "font_name": "Cambria", "font_size": 13})
share = book.add_format({"num_format": "0.0%", "italic": True, "font_color": "#7030A0", "bottom": 6})
free = book.add_format({"locked": False, "pattern": 3, "fg_color": "#FFEB9C"})
red = book.add_format({"font_color": "#9C0006", "bg_color": "#FFC7CE"})

rows = [[f"Thôn {n}", n * 1500000.25, n / 8, n * 3] for n in range(1, 9)]
sheet.add_table("A3:D11", {"name": "BaoCaoQuy", "data": rows, "style": "Table Style Light 11", "columns": [
    {"header": "Đơn vị", "header_format": heading},
    {"header": "Kinh phí", "format": money},
    {"header": "Tỷ lệ", "format": share},
    {"header": "Số hộ"}]})
sheet.write("A1", "BÁO CÁO QUÝ", heading)
sheet.write_rich_string("F1", "một ", heading, "phần", " đậm")
sheet.write_formula("F3", "=SUM(D4:D11)", money, 108)
sheet.write_dynamic_array_formula("F5:F8", "=SORT(D4:D7)", share, 3)
sheet.write_array_formula("G5:G6", "{=D4:D5*2}", money, 6)
sheet.write("H3", 41, free)
sheet.write_url("H4", "https://example.org/", string="Nguồn")
sheet.write_url("H5", "internal:'Ghi chú'!A1", string="Xem ghi chú")
sheet.write_comment("B4", "Đã kiểm tra", {"author": "Nguyễn Văn A"})
sheet.conditional_format("B4:B11", {"type": "data_bar", "data_bar_2010": True})
sheet.conditional_format("D4:D11", {"type": "cell", "criteria": ">", "value": 12, "format": red})
sheet.conditional_format("C4:C11", {"type": "icon_set", "icon_style": "3_arrows"})
sheet.data_validation("H3", {"validate": "integer", "criteria": "between", "minimum": 0, "maximum": 100})
sheet.add_sparkline("I4", {"range": "'Báo cáo quý'!B4:D4", "type": "column"})
sheet.insert_image("K1", "huy-hieu.png", {"image_data": make_picture(), "description": "Huy hiệu"})
sheet.insert_textbox("K6", "Ghi trong khung")
sheet.insert_button("K12", {"caption": "Bấm"})
chart = book.add_chart({"type": "line"})
chart.add_series({"categories": "='Báo cáo quý'!$A$4:$A$11", "values": "='Báo cáo quý'!$B$4:$B$11"})
sheet.insert_chart("K15", chart)
sheet.set_column("B:B", 18, money)
sheet.set_row(1, 30, share)
sheet.set_header("&L&G&RTrang &P", {"image_left": "huy-hieu.png", "image_data_left": make_picture()})
sheet.set_column("E:E", None, None, {"hidden": True, "level": 1})

wide = book.add_chartsheet("Biểu đồ")
pie = book.add_chart({"type": "pie"})
pie.add_series({"values": "='Báo cáo quý'!$D$4:$D$11"})
wide.set_chart(pie)

notes = book.add_worksheet("Ghi chú")
notes.write("A1", "Khóa")
notes.write("B2", 7, free)
notes.protect("bimat", {"sort": True})
book.add_worksheet("Sâu").very_hidden()
book.define_name("KinhPhi", "='Báo cáo quý'!$B$4:$B$11")
book.define_name("'Ghi chú'!Rieng", "='Ghi chú'!$A$1")
book.define_name("ThueSuat", "=0.1")
notes.activate()
book.close()
