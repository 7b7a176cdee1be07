import type { ManifestProblem, Rule } from './manifest-problem';
import { type Element, elementsNamed } from './manifest-tree';
import { valueOfReference } from './resources';

/** Without these the ribbon and the functions are not installed. */
const FLOOR: Readonly<Record<string, string>> = { ExcelApi: '1.9', SharedRuntime: '1.1' };

/** What this add-in asks of its own manifest, beyond what Office asks of any. */
export function checkProduct(root: Element): ManifestProblem[] {
  return [
    ...checkRequirements(root),
    ...checkAppDomains(root),
    ...checkIds(root),
    ...checkSharedRuntime(root),
  ];
}

function checkRequirements(root: Element): ManifestProblem[] {
  const inBase = elementsNamed(root, 'Requirements').map((element) =>
    problem(
      element,
      'requirements',
      '<Requirements> ở phần gốc giấu add-in khỏi Excel cũ; chỉ đặt trong <VersionOverrides>',
    ),
  );
  return [
    ...inBase,
    ...elementsNamed(root, 'bt:Sets').flatMap((sets) => {
      const demanded = sets.children.map(({ attributes }) => {
        const least = attributes.get('MinVersion') ?? sets.attributes.get('DefaultMinVersion');
        return `${attributes.get('Name')} ${least ?? '1.1'}`;
      });
      const wanted = Object.entries(FLOOR).map((set) => set.join(' '));
      if (demanded.sort().join() === wanted.sort().join()) return [];
      const message = `phải đòi đúng ${wanted.join(', ')}; đang đòi ${demanded.join(', ')}`;
      return [problem(sets, 'requirements', message)];
    }),
  ];
}

function checkAppDomains(root: Element): ManifestProblem[] {
  const [pane] = elementsNamed(root, 'SourceLocation');
  const own = originOf(pane?.attributes.get('DefaultValue'));
  return elementsNamed(root, 'AppDomain')
    .filter(({ text }) => text !== own)
    .map((element) =>
      problem(
        element,
        'app-domain',
        `<AppDomain> "${element.text}": ngăn chỉ được mở trang của chính máy chủ ${own}`,
      ),
    );
}

function checkIds(root: Element): ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  const seen = new Set<string | undefined>();
  for (const element of [
    ...elementsNamed(root, 'over:Group'),
    ...elementsNamed(root, 'over:Control'),
  ]) {
    const id = element.attributes.get('id');
    if (seen.has(id)) problems.push(problem(element, 'control-id', `trùng id "${id}"`));
    seen.add(id);
  }
  return problems;
}

// Excel loads the shared runtime only if all of them name the same resource.
function checkSharedRuntime(root: Element): ManifestProblem[] {
  const runtimes = elementsNamed(root, 'over:Runtime');
  const shared = runtimes[0]?.attributes.get('resid');
  const pages = [
    ...elementsNamed(root, 'over:Page'),
    ...elementsNamed(root, 'over:Action', 'ShowTaskpane'),
  ].flatMap((element) => elementsNamed(element, 'over:SourceLocation'));
  const apart = [...pages, ...elementsNamed(root, 'over:FunctionFile')]
    .filter(({ attributes }) => attributes.get('resid') !== shared)
    .map((element) =>
      problem(
        element,
        'shared-runtime',
        `<${element.name}> trong <${element.parent?.name}> phải dùng resid "${shared}" của <Runtime>`,
      ),
    );
  const panes = elementsNamed(root, 'over:TaskpaneId');
  const otherPanes = panes
    .filter(({ text }) => text !== panes[0]?.text)
    .map((element) =>
      problem(element, 'shared-runtime', `<TaskpaneId> "${element.text}": chỉ được có một ngăn`),
    );
  const [base] = elementsNamed(root, 'SourceLocation');
  const samePage = valueOfReference(root, runtimes[0]) === base?.attributes.get('DefaultValue');
  const baseApart =
    base && !samePage
      ? [problem(base, 'shared-runtime', '<SourceLocation> phải là trang của <Runtime>')]
      : [];
  return [...apart, ...otherPanes, ...baseApart];
}

function originOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).origin : undefined;
}

function problem({ line }: Element, rule: Rule, message: string): ManifestProblem {
  return { rule, line, message };
}
