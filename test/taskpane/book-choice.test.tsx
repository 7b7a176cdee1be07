/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Welcome } from '../../src/taskpane/browser/Welcome';
import { App } from '../../src/taskpane/frame/App';
import { BookChoice } from '../../src/taskpane/start/BookChoice';

afterEach(cleanup);

describe('the choice of a new book', () => {
  const MOVEMENTS = [
    { id: 'mot', title: 'Phong trào một', firstYear: 2023, lastYear: 2025 },
    { id: 'hai', title: 'Phong trào hai', firstYear: 2026, lastYear: 2030 },
  ];

  function choose(onChoose: (next: unknown) => void) {
    const choice = { preset: 'mot', year: 2024, sample: false };
    render(
      <App>
        <BookChoice choice={choice} onChoose={onChoose} presets={MOVEMENTS} />
      </App>,
    );
  }

  test('of several movements one is chosen, with a year of its own', () => {
    const onChoose = jest.fn();
    choose(onChoose);
    const years = within(screen.getByRole('combobox', { name: 'Năm xét' }));
    expect(years.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      '2023',
      '2024',
      '2025',
    ]);
    fireEvent.change(screen.getByRole('combobox', { name: 'Phong trào thi đua' }), {
      target: { value: 'hai' },
    });
    // 2024 is no year of it: its last is offered.
    expect(onChoose).toHaveBeenLastCalledWith({ preset: 'hai', year: 2030, sample: false });
  });

  test('the two ways are one question, each with what comes of it', () => {
    choose(() => undefined);
    const ways = within(screen.getByRole('group', { name: 'Cách bắt đầu' }));
    const radios = ways.getAllByRole<HTMLInputElement>('radio');
    const [first, second] = radios.map(({ name }) => name);
    expect(first).not.toBe('');
    expect(second).toBe(first);
    const thisYear = ways.getByRole<HTMLInputElement>('radio', { name: 'Lập sổ năm 2024' });
    expect(thisYear.getAttribute('aria-describedby')).toBeTruthy();
    expect(thisYear.checked).toBe(true);
  });

  test('before any file is open, the book of this year is offered first', () => {
    const nothing = (): void => undefined;
    render(
      <App>
        <Welcome
          isOver={false}
          now={() => new Date(2024, 0, 1)}
          onFiles={nothing}
          onCreate={nothing}
        />
      </App>,
    );
    expect(screen.getByRole('button', { name: 'Lập sổ năm 2024' })).toBeTruthy();
  });
});
