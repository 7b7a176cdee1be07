import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  field: {
    boxSizing: 'border-box',
    maxWidth: '100%',
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
  },
});

/** The browser's own fields, in the colours of the page. */
export function useFieldStyle(): string {
  return useStyles().field;
}
