import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import { Playground } from './playground';
import { alignEditors, headersFor, rememberToken } from './session';
import { readSchema, readSettings } from './settings';
import { takeToken } from './takeToken';

// A link with a token that is opened in this page again changes the fragment only. Loading anew takes the token before
// the editor starts: it would write the headers that it knows over ours.
window.addEventListener('hashchange', () => {
  if (location.hash.startsWith('#token=')) location.reload();
});

const token = takeToken();
if (token !== null) rememberToken(sessionStorage, token);
alignEditors(sessionStorage);

const settings = await readSettings();
const schema = await readSchema(settings);
const root = createRoot(document.getElementById('playground')!);
root.render(<Playground settings={settings} schema={schema} headers={headersFor(sessionStorage)} />);
