import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ScopeId } from '../../domain/scope';
import { RESULTS_TEXT } from '../../text/pane/results';
import { wordOf } from '../../text/words';

const useStyles = makeStyles({
  switch: { display: 'flex', gap: tokens.spacingHorizontalS },
  scope: { flexGrow: 1, minWidth: 0 },
});

type Props = {
  readonly scopes: readonly ScopeId[];
  readonly current: ScopeId;
  readonly onChange: (scope: ScopeId) => void;
};

export function ScopeSwitch({ scopes, current, onChange }: Props) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={RESULTS_TEXT.scopes} className={styles.switch}>
      {scopes.map((scope) => (
        <Button
          key={scope}
          className={styles.scope}
          appearance={scope === current ? 'primary' : 'outline'}
          aria-pressed={scope === current}
          onClick={() => onChange(scope)}
        >
          {wordOf(scope)}
        </Button>
      ))}
    </div>
  );
}
