import type { ManifestProblem } from './manifest-problem';
import { type Element, elementsNamed } from './manifest-tree';
import { valueOfReference } from './resources';
import { type PageRun, stopsOf } from './run-page';
import { fileAt, type ServedFiles } from './served-files';

const NAMESPACE = 'TDKT';
const FUNCTION_ID = /^[A-Za-z0-9._]+$/;

interface Described {
  readonly id: string;
  readonly helpUrl?: string;
}

/** functions.json describes exactly the functions that the page registers, each once. */
export function checkFunctions(
  root: Element,
  run: PageRun,
  pane: string,
  files: ServedFiles,
): ManifestProblem[] {
  const [metadata] = elementsNamed(root, 'over:Metadata');
  const [namespace] = elementsNamed(root, 'over:Namespace');
  const address = valueOfReference(root, metadata?.children[0]);
  const file = fileAt(files, pane, address);
  // A missing file has been reported already.
  if (!file) return [];
  const described = readDescribed(file.toString());
  if (!described) return [problem(`${address}: không đọc được danh sách hàm`)];
  const ids = described.map(({ id }) => id);
  return [
    ...(valueOfReference(root, namespace) === NAMESPACE ? [] : [`nhóm hàm phải là ${NAMESPACE}`]),
    ...ids.filter((id) => !FUNCTION_ID.test(id)).map((id) => `mã hàm "${id}" có ký tự lạ`),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `hàm ${id} được mô tả hai lần`),
    ...ids
      .filter((id) => !run.functions.includes(id))
      .map((id) => `trang không đăng ký hàm ${id}${stopsOf(run)}`),
    ...run.functions.filter((id) => !ids.includes(id)).map((id) => `hàm ${id} không có mô tả`),
    ...described
      .filter(({ helpUrl }) => helpUrl !== undefined && !fileAt(files, pane, helpUrl))
      .map(({ id, helpUrl }) => `hàm ${id}: không có trang trợ giúp ${helpUrl}`),
  ].map(problem);
}

function readDescribed(json: string): readonly Described[] | undefined {
  try {
    const { functions } = JSON.parse(json) as { functions: Described[] };
    return functions.map(({ id, helpUrl }) => ({ id: String(id), ...(helpUrl && { helpUrl }) }));
  } catch {
    return undefined;
  }
}

function problem(message: string): ManifestProblem {
  return { rule: 'functions', line: 0, message };
}
