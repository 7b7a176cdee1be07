import {
  filterNominees,
  findNeighbour,
  listClusters,
  listNominees,
  sharesRank,
} from '../../src/application/score/list-nominees';
import type { NomineeFilter } from '../../src/application/score/list-nominees';
import type { Nominee, Result } from '../../src/domain/nominee';
import { computeScopeResults } from '../../src/domain/results';
import type { NomineeResult, ScopeResults } from '../../src/domain/results';
import { pts } from '../support/decimals';
import {
  awardOf,
  contestOf,
  DIRECT,
  FAILED,
  leafOf,
  MISSING,
  nomineeOf,
  numberOf,
  PASSED,
  REQUIREMENT,
} from '../support/scope-contest';

const person = (
  code: string,
  name: string,
  points: string | Result,
  more: Partial<Nominee> = {},
  kept = PASSED,
): Nominee => {
  const result = typeof points === 'string' ? numberOf(points) : points;
  return nomineeOf(code, [result, kept], { name, ...more });
};

const RESULTS: ScopeResults = computeScopeResults(
  contestOf(
    [leafOf('I', '100', DIRECT), leafOf('II', '0', REQUIREMENT)],
    [
      person('CN01', 'Nguyễn Thị Hoà', '80', { cluster: 'Cụm 10', unit: 'Thôn Đông' }),
      person('CN02', 'Trần Văn B', '95', { cluster: 'Cụm 2' }, FAILED),
      person('CN03', 'NGUYỄN VĂN C', '90', { cluster: 'Cụm 2' }),
      person('CN04', 'Lê Văn D', '80', { cluster: 'Cụm 2' }),
      person('CN05', 'Võ Văn E', MISSING),
    ],
    {
      bands: [{ label: 'Tốt', from: pts('85'), row: 0 }],
      awards: [awardOf('giayKhen', { quota: { kind: 'count', count: 2 } })],
    },
  ),
);
const LISTED = listNominees(RESULTS);

const codeOf = ({ scored }: NomineeResult): string => scored.nominee.code;
const find = (filter: Partial<NomineeFilter>): readonly string[] =>
  filterNominees(LISTED, { search: '', clusterKey: null, standing: null, ...filter }).map(
    ({ result }) => codeOf(result),
  );

test('by rank, who is not considered last', () => {
  expect(find({})).toEqual(['CN03', 'CN01', 'CN04', 'CN05', 'CN02']);
});

test.each([
  ['nguyen', ['CN03', 'CN01']],
  ['  Nguyễn  ', ['CN03', 'CN01']],
  ['hòa', ['CN01']],
  ['cn04', ['CN04']],
  ['dong', ['CN01']],
  ['van', ['CN03', 'CN04', 'CN05', 'CN02']],
  ['', ['CN03', 'CN01', 'CN04', 'CN05', 'CN02']],
  // A code does not run on into a unit.
  ['cn01 thon', []],
  ['nobody', []],
])('%j finds %j', (search, codes) => {
  expect(find({ search })).toEqual(codes);
});

test('a cluster, a band, an award, what waits, what is missing, who is not considered', () => {
  expect(find({ clusterKey: 'Cụm 2' })).toEqual(['CN03', 'CN04', 'CN02']);
  expect(find({ standing: { kind: 'band', label: 'Tốt' } })).toEqual(['CN03']);
  expect(find({ standing: { kind: 'award', award: 'giayKhen' } })).toEqual(['CN03']);
  expect(find({ standing: { kind: 'pending' } })).toEqual(['CN01', 'CN04']);
  expect(find({ standing: { kind: 'provisional' } })).toEqual(['CN05']);
  expect(find({ standing: { kind: 'excluded' } })).toEqual(['CN02']);
  expect(find({ search: 'le', clusterKey: 'Cụm 2', standing: { kind: 'pending' } })).toEqual([
    'CN04',
  ]);
});

test('clusters in the order in which people count', () => {
  expect(listClusters(RESULTS).map(({ name }) => name)).toEqual(['Cụm 2', 'Cụm 10']);
});

test('a rank is shared in the scope, not in clusters that have one each', () => {
  const [one] = RESULTS.nominees;
  if (one === undefined) throw new Error('nobody');
  expect(sharesRank(one, null)).toBe(true);
  expect(sharesRank(one, 'Cụm 10')).toBe(false);
});

test('compared first with the next rank above, the first with who follows', () => {
  const neighbours = LISTED.map(({ result }) => {
    const other = findNeighbour(LISTED, result);
    return other === null ? null : codeOf(other);
  });
  // CN01 and CN04 share a rank; CN05 has 0 points; CN02 has no rank at all.
  expect(neighbours).toEqual(['CN01', 'CN03', 'CN03', 'CN04', 'CN05']);
  expect(findNeighbour(LISTED.slice(0, 1), RESULTS.nominees[2] as NomineeResult)).toBeNull();
});
