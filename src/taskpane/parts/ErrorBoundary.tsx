import { Component } from 'react';
import type { ReactNode } from 'react';
import { describeUnexpected } from '../work/attempt';
import { FailureMessage } from './FailureMessage';
import { forgetFailures } from './load-late';

type Props = { readonly children: ReactNode };
type State = { readonly error: unknown };

/**
 * Where drawing a screen fails, the frame around it stays, and so does what the person had chosen: the
 * screen can be tried again. React itself writes the error to the console.
 */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  private readonly retry = (): void => {
    forgetFailures();
    this.setState({ error: null });
  };

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <FailureMessage failure={describeUnexpected(error)} onRetry={this.retry} />;
  }
}
