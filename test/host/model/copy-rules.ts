import { intersect, moveArea, subtract } from './area';
import type { Area } from './area';
import type { Copying } from './copy-cells';
import type { ConditionalFormat } from './sheet';

/** What cells take: in the target as in the source, around it as it was. */
export function copyValidations(copying: Copying): void {
  const { source, target } = copying;
  const { sheet } = target;
  const copied = source.sheet.validations.flatMap((rule) =>
    findTarget(copying, rule.area).map((area) => ({ ...rule, area })),
  );
  const kept = sheet.validations.flatMap((rule) =>
    subtract(rule.area, target.area).map((area) => ({ ...rule, area })),
  );
  sheet.validations = [...kept, ...copied];
}

/** The same for conditional formats; the first of them stands above the others. */
export function copyConditionalFormats(copying: Copying): void {
  const { source, target } = copying;
  const { sheet } = target;
  const spell = (format: ConditionalFormat, area: Area): ConditionalFormat => ({
    ...format,
    id: `CF${sheet.workbook.takeNumber()}`,
    area,
  });
  const copied = source.sheet.conditionalFormats.flatMap((format) =>
    findTarget(copying, format.area).map((area) => spell(format, area)),
  );
  const kept = sheet.conditionalFormats.flatMap((format) =>
    intersect(format.area, target.area) === null
      ? [format]
      : subtract(format.area, target.area).map((area) => spell(format, area)),
  );
  sheet.conditionalFormats = [...copied, ...kept];
}

/** Where that part of a rule's area comes to lie that is copied: nowhere, or in one area. */
function findTarget({ source, target, isFilling }: Copying, area: Area): Area[] {
  const part = intersect(area, source.area);
  if (part === null) return [];
  if (isFilling) return [target.area];
  const [rows, columns] = [target.area.top - source.area.top, target.area.left - source.area.left];
  return [moveArea(part, rows, columns)];
}
