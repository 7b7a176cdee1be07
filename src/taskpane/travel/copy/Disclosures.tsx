import { makeStyles, tokens } from '@fluentui/react-components';
import { COPY_TEXT } from '../../../text/pane/travel';
import { describeDisclosure, LEAVABLE, nameDisclosure } from '../../../text/travel/disclosures';
import type { Disclosure, Leavable } from '../../../text/travel/disclosures';
import type { CopyOrder } from '../../../workbook/copies/copy-order';
import { Fold } from '../../parts/Fold';
import { Section } from '../Section';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
  choice: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '28px',
  },
});

type Props = {
  readonly disclosures: readonly Disclosure[];
  readonly order: CopyOrder;
  readonly onLeaveOut: (leaveOut: ReadonlySet<Leavable>) => void;
};

/** What the person who gets the copy will see, what can be left out, and what never goes along. */
export function Disclosures({ disclosures, order: { kind, leaveOut }, onLeaveOut }: Props) {
  const styles = useStyles();
  const travelling = disclosures.filter(({ travels }) => travels);
  const staying = disclosures.filter(({ travels }) => !travels);
  const leavable = kind === 'public' ? [] : disclosures.filter(isLeavable);
  const choose = (code: Leavable, isOut: boolean): void => {
    const next = new Set(leaveOut);
    if (isOut) next.add(code);
    else next.delete(code);
    onLeaveOut(next);
  };
  const listOf = (some: readonly Disclosure[]) => (
    <ul className={styles.list}>
      {some.map((one) => (
        <li key={`${one.code}${String(one.travels)}`}>{describeDisclosure(one)}</li>
      ))}
    </ul>
  );
  return (
    <>
      {travelling.length > 0 && <Section name={COPY_TEXT.travels}>{listOf(travelling)}</Section>}
      {leavable.length > 0 && (
        <Section name={COPY_TEXT.leaveOut} isGroup>
          {leavable.map(({ code, count }) => (
            <label key={code} className={styles.choice}>
              <input
                type="checkbox"
                checked={leaveOut.has(code)}
                onChange={({ target }) => choose(code, target.checked)}
              />
              {nameDisclosure({ code, count })}
            </label>
          ))}
        </Section>
      )}
      {staying.length > 0 && (
        <Fold title={COPY_TEXT.staysBehind(staying.length)}>{listOf(staying)}</Fold>
      )}
    </>
  );
}

function isLeavable(
  disclosure: Disclosure,
): disclosure is Disclosure & { readonly code: Leavable } {
  return LEAVABLE.some((code) => code === disclosure.code);
}
