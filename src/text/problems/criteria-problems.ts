import type { Place } from '../../domain/place';
import type { ProblemDetail } from '../../domain/problem';
import { CRITERIA_HEADINGS } from '../headings';
import { writeDecimal } from '../numbers';
import { quote } from '../quotes';
import { wordOf } from '../words';
import { describeParameterFault, SCALE_EXAMPLES } from './parameter-faults';
import { nameColumn, nameScope } from './problem-places';

type CriteriaProblem = Extract<
  ProblemDetail,
  {
    code:
      | 'criterion-code-missing'
      | 'criterion-code-duplicate'
      | 'criterion-parent-unknown'
      | 'criteria-empty'
      | 'group-sum-mismatch'
      | 'declared-total-mismatch'
      | 'rule-missing'
      | 'rule-on-group'
      | 'reviewer-missing'
      | 'rule-ambiguous'
      | 'parameter-missing'
      | 'parameter-invalid';
  }
>;

const H = CRITERIA_HEADINGS;

export function describeCriteriaProblem(detail: CriteriaProblem, place: Place | null): string {
  switch (detail.code) {
    case 'criterion-code-missing':
      return `Dòng này chưa có mã tiêu chí. Ghi ở cột “${H.code}” một mã riêng, ví dụ I.1.`;
    case 'criterion-code-duplicate':
      return `Mã ${quote(detail.criterion)} đã dùng cho một dòng phía trên. Mỗi tiêu chí cần một mã riêng.`;
    case 'criterion-parent-unknown':
      return describeUnknownParent(detail.criterion, detail.parent);
    case 'criteria-empty':
      return `Bảng tiêu chí ${nameScope(place)} chưa có dòng nào. Nhập mỗi tiêu chí một dòng, gồm mã, nội dung, điểm tối đa và cách chấm.`;
    case 'group-sum-mismatch': {
      const { criterion, stated, sum } = detail;
      return `Mục ${criterion} ghi ${writeDecimal(stated)} điểm nhưng tổng điểm các dòng con là ${writeDecimal(sum)}. Sửa điểm của mục ${criterion} hoặc của các dòng con cho khớp.`;
    }
    case 'declared-total-mismatch':
      return `${wordOf('declaredTotal')} là ${writeDecimal(detail.stated)} nhưng tổng điểm tối đa của các tiêu chí ${nameScope(place)}, không kể điểm thưởng và điểm trừ, là ${writeDecimal(detail.sum)}. Sửa tổng điểm công bố hoặc điểm của các tiêu chí cho khớp.`;
    case 'rule-missing':
      return `Tiêu chí ${detail.criterion} chưa có cách chấm. Chọn một cách chấm trong danh sách; nếu đây là mục lớn thì phải có dòng con ghi “${H.parent}” là ${quote(detail.criterion)}.`;
    case 'rule-on-group':
      return `Mục ${detail.criterion} có dòng con nên điểm là tổng điểm các dòng con, không chấm riêng. Xóa ô “${H.rule}” của mục này.`;
    case 'reviewer-missing':
      return `Tiêu chí ${detail.criterion} do “${wordOf(detail.scoredBy)}” chấm nhưng chưa ghi đơn vị nào. Ghi tên đơn vị, bộ phận chấm ở cột “${H.reviewer}”; nếu để trống, phiếu thẩm định của tiêu chí này ghi nơi nhận là “${wordOf(detail.scoredBy)}”.`;
    case 'rule-ambiguous':
      return `Tiêu chí ${detail.criterion} chọn cách chấm “${wordOf(detail.rule)}” nhưng lại ghi ${nameColumn(place)}, là phần của cách chấm khác. Xóa ô này hoặc chọn lại cách chấm: mỗi tiêu chí chỉ có một cách chấm.`;
    case 'parameter-missing':
      return `Tiêu chí ${detail.criterion} chưa ghi ${nameColumn(place)}. ${place?.column === 'scale' ? SCALE_EXAMPLES : 'Nhập số vào ô này.'}`;
    case 'parameter-invalid':
      return describeParameterFault(detail.criterion, detail.reason, place);
  }
}

function describeUnknownParent(criterion: string, parent: string): string {
  if (criterion === parent) {
    return `Tiêu chí ${criterion} ghi thuộc chính nó. Ghi ở cột “${H.parent}” mã của mục lớn hơn, hoặc để trống nếu đây là mục lớn nhất.`;
  }
  return `Tiêu chí ${criterion} ghi thuộc mục ${quote(parent)}, nhưng từ mục đó không lần được đến mục lớn nhất: trong bảng thiếu mục có mã ấy, hoặc các mục ghi thuộc lẫn nhau. Sửa cột “${H.parent}”.`;
}
