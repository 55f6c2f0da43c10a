import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import { Playground } from './playground';
import { alignEditors, headersFor, rememberToken } from './session';
import { readSchema, readSettings } from './settings';
import { takeToken } from './takeToken';

// A link with a token that is pasted into an open page changes the fragment only: take it, then start afresh.
window.addEventListener('hashchange', () => {
  const token = takeToken();
  if (token !== null) {
    rememberToken(sessionStorage, token);
    location.reload();
  }
});

const token = takeToken();
if (token !== null) rememberToken(sessionStorage, token);
alignEditors(sessionStorage);

const settings = await readSettings();
const schema = await readSchema(settings);
const root = createRoot(document.getElementById('playground')!);
root.render(<Playground settings={settings} schema={schema} headers={headersFor(sessionStorage)} />);
