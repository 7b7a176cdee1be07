/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { App } from '../../src/taskpane/App';
import { Introduction } from '../../src/taskpane/Introduction';
import { paneText } from '../../src/text/pane';

test('without Excel: what the product is for and where the work is done, and no dead button', () => {
  render(
    <App>
      <Introduction />
    </App>,
  );
  const main = screen.getByRole('main');
  expect(screen.getByRole('heading', { level: 1, name: 'Bình Xét' })).toBeTruthy();
  expect(main.textContent).toContain(paneText.purpose);
  expect(main.textContent).toContain(paneText.whereToWork);
  expect(screen.queryAllByRole('button')).toEqual([]);
});
