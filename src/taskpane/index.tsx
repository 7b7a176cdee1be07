import { createRoot } from 'react-dom/client';
import { App } from './App';

const container = document.getElementById('root');
if (!container) throw new Error('taskpane.html has no #root element');
createRoot(container).render(<App />);

// Excel waits for onReady; in a plain browser without a network Office.js is simply absent.
if (typeof Office !== 'undefined') void Office.onReady();
