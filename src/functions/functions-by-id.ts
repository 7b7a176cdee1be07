import { bangChu } from './bang-chu';
import { bangDiem } from './bang-diem';
import { deNghi } from './de-nghi';
import { diemCaNhan } from './diem-ca-nhan';
import { diemChiTiet } from './diem-chi-tiet';
import { diemTapThe } from './diem-tap-the';
import { kiemTra } from './kiem-tra';
import { lyDo } from './ly-do';
import { xepHang } from './xep-hang';
import { xepLoai } from './xep-loai';

/** Every custom function, by the id under which Excel asks for it. */
export const FUNCTIONS = {
  DIEMTAPTHE: diemTapThe,
  DIEMCANHAN: diemCaNhan,
  DIEMCHITIET: diemChiTiet,
  XEPHANG: xepHang,
  XEPLOAI: xepLoai,
  DENGHI: deNghi,
  LYDO: lyDo,
  KIEMTRA: kiemTra,
  BANGDIEM: bangDiem,
  BANGCHU: bangChu,
} as const;

export type FunctionId = keyof typeof FUNCTIONS;
