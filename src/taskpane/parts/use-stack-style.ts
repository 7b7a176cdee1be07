import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  stack: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    outlineStyle: 'none',
  },
});

/** Parts of the screen, one below the other. */
export function useStackStyle(): string {
  return useStyles().stack;
}
