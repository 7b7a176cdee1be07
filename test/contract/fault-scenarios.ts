import type { Result, WorkbookPort } from '../../src/application/workbook-port';
import type { FoundCell } from '../../src/workbook/found-workbook';
import type { WritePlan } from '../../src/workbook/write-plan';
import { drawBook } from '../host/model/draw-plan';
import { numberOf, textOf } from '../host/model/cell';
import type { Workbook } from '../host/model/workbook';
import { makeSheet } from '../xlsx/make-plan';
import { createCaseBook } from './books';
import { text } from './typed';
import type { Hand } from './typed';
import { expectOk, nominate, score } from './use-cases';

/** What is hit by faults, as often as it takes: undoing once more what could not be undone. */
export type Attempt = () => Promise<Result<unknown>>;

export type Scenario = {
  /** Before anything is hit: what stands in the workbook. */
  readonly prepare: (port: WorkbookPort, hand: Hand, workbook: Workbook) => Promise<void>;
  /** Also before, in each run anew: what is to be undone. */
  readonly begin: (port: WorkbookPort) => Promise<Attempt>;
  /** Cells of the person's that it changes. */
  readonly changed?: readonly string[];
};

const CASE = 'giay-khen-khong-dat-dieu-kien';
/** Where people type. */
export const INPUT = 'Tập thể';
const SCORES = 'Điểm tập thể';
/** A sheet of the person's own, with formulas that read a sheet of ours. */
const OWN = 'Của thôn';

export function drawFirstBook(): Workbook {
  const made = createCaseBook(CASE);
  const workbook = drawBook({ ...made, sheets: [...made.sheets, makeSheet({ name: OWN })] });
  const { grid } = workbook.sheet(OWN);
  grid.putContent(0, 0, textOf('Ghi chép của thôn'));
  grid.putContent(1, 0, { ...numberOf(12), formula: `='${SCORES}'!C5` });
  return workbook;
}

function nameOurCell(workbook: Workbook): void {
  workbook.names.push({
    id: `name-${workbook.takeNumber()}`,
    name: 'DiemCuaThon',
    formula: `='${SCORES}'!$C$5`,
    comment: '',
    visible: true,
    sheet: null,
  });
}

async function scoreTwoWays(port: WorkbookPort, hand: Hand, workbook: Workbook): Promise<void> {
  expectOk(await score(port));
  nameOurCell(workbook);
  hand.type(INPUT, 'B5', text('Thôn Mới'));
}

const CHANGED = ['B5', 'B6', 'C5'];

/** Three cells of a person's, one of them blank so far. */
async function planChanges(port: WorkbookPort): Promise<WritePlan> {
  const { sheets } = expectOk(await port.read());
  const rows = sheets.find(({ name }) => name === INPUT)?.rows ?? [];
  const holds = (row: number, column: number): FoundCell =>
    rows[row]?.[column] ?? { kind: 'blank' };
  const places = [
    [4, 1, 'Thôn 1 (sáp nhập)'],
    [5, 1, '=Thôn 2'],
    [4, 2, 7.5],
  ] as const;
  return {
    add: [],
    addBefore: null,
    replace: [],
    append: [],
    change: places.map(([row, column, next]) => ({
      sheet: INPUT,
      row,
      column,
      old: holds(row, column),
      next,
    })),
    concerns: 'user-cells',
  };
}

const prepareNothing = async (): Promise<void> => undefined;
const prepareScores = async (port: WorkbookPort): Promise<void> => {
  expectOk(await score(port));
};

/** Scores and cells: every use case that writes stands here or among those of the lists. */
export const SCORE_SCENARIOS: Readonly<Record<string, Scenario>> = {
  'scores added': {
    prepare: prepareNothing,
    begin: async (port) => () => score(port),
  },
  'scores replaced': {
    prepare: scoreTwoWays,
    begin: async (port) => () => score(port),
  },
  'scores beside those that somebody has edited': {
    prepare: async (port, hand, workbook) => {
      await scoreTwoWays(port, hand, workbook);
      hand.type(SCORES, 'B6', text('Sửa tay'));
    },
    begin: async (port) => () => score(port),
  },
  'cells changed': {
    changed: CHANGED,
    prepare: prepareScores,
    begin: async (port) => {
      const plan = await planChanges(port);
      return () => port.apply(plan);
    },
  },
  'added scores undone': {
    prepare: prepareNothing,
    begin: async (port) => expectOk(await score(port)).undo,
  },
  'changed cells undone': {
    changed: CHANGED,
    prepare: prepareScores,
    begin: async (port) => {
      const applied = await port.apply(await planChanges(port));
      return expectOk(applied).undo;
    },
  },
};

export const LIST_SCENARIOS: Readonly<Record<string, Scenario>> = {
  'lists added, the log extended': {
    prepare: prepareScores,
    begin: async (port) => () => nominate(port),
  },
  'lists replaced': {
    prepare: async (port, hand) => {
      expectOk(await nominate(port));
      hand.type(INPUT, 'B5', text('Thôn Mới'));
    },
    begin: async (port) => () => nominate(port),
  },
  'replaced scores undone': {
    prepare: scoreTwoWays,
    begin: async (port) => expectOk(await score(port)).undo,
  },
};
