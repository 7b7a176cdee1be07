import { type ElementRule, ruleOf } from './manifest-grammar';
import type { ManifestProblem, Rule } from './manifest-problem';
import { type Element, everyElement } from './manifest-tree';
import type { ValueKind } from './value-kinds';

/** Every element in its place, every value of its kind. */
export function checkGrammar(root: Element): ManifestProblem[] {
  if (root.name !== 'OfficeApp') {
    return [problem(root, 'order', `phần tử gốc phải là <OfficeApp>, không phải <${root.name}>`)];
  }
  return everyElement(root).flatMap((element) => {
    const rule = ruleOf(element);
    // An element without a rule has already been reported in the list of its parent.
    if (!rule) return [];
    return [
      ...checkChildren(element, rule),
      ...checkAttributes(element, rule),
      ...checkText(element, rule),
    ];
  });
}

function checkChildren(element: Element, { children = '' }: ElementRule): ManifestProblem[] {
  const particles = children.split(' ').filter(Boolean);
  const queue = [...element.children];
  for (const particle of particles) {
    const name = particle.replace(/[?*+]$/, '');
    let count = 0;
    while (queue[0]?.name === name) {
      queue.shift();
      count += 1;
      if (!/[*+]$/.test(particle)) break;
    }
    if (count === 0 && !/[?*]$/.test(particle)) {
      const wanted = `trong <${element.name}> phải có <${name}>`;
      const found = queue[0] ? `, không phải <${queue[0].name}>` : '';
      return [problem(queue[0] ?? element, 'order', `${wanted} ở chỗ này${found}`)];
    }
  }
  const [extra] = queue;
  if (!extra) return [];
  const order = particles.join(', ') || 'không có phần tử nào';
  return [
    problem(
      extra,
      'order',
      `<${extra.name}> thừa hoặc sai chỗ trong <${element.name}>; thứ tự: ${order}`,
    ),
  ];
}

function checkAttributes(
  element: Element,
  { attributes = {}, optional = {} }: ElementRule,
): ManifestProblem[] {
  const missing = Object.keys(attributes).filter((name) => !element.attributes.has(name));
  const kinds: Record<string, ValueKind> = { ...attributes, ...optional };
  return [
    ...missing.map((name) => problem(element, 'attribute', `<${element.name}> thiếu ${name}`)),
    ...[...element.attributes].flatMap(([name, value]) => {
      const kind = kinds[name];
      return kind
        ? checkValue(element, `${name}="${value}"`, value, kind)
        : [problem(element, 'attribute', `<${element.name}> không có thuộc tính ${name}`)];
    }),
  ];
}

function checkText(element: Element, { text }: ElementRule): ManifestProblem[] {
  if (text) return checkValue(element, `"${element.text}"`, element.text, text);
  if (element.text.trim() === '') return [];
  return [problem(element, 'order', `<${element.name}> không chứa chữ: "${element.text.trim()}"`)];
}

function checkValue(
  element: Element,
  shown: string,
  value: string,
  kind: ValueKind,
): ManifestProblem[] {
  const found = kind(value);
  return found ? [problem(element, found.rule, `<${element.name}> ${shown}: ${found.fault}`)] : [];
}

function problem({ line }: Element, rule: Rule, message: string): ManifestProblem {
  return { rule, line, message };
}
