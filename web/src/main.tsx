import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import type { GraphQLSchema } from 'graphql';
import { createRoot } from 'react-dom/client';
import { Playground } from './playground';
import { readSchema } from './readSchema';
import { alignEditors, headersFor, rememberToken } from './session';
import { readSettings, type Settings, silent } from './settings';
import { takeToken } from './takeToken';

// A link with a token that is opened in this page again changes the fragment only. Loading anew takes the token before
// the editor starts: it would write the headers that it knows over ours.
window.addEventListener('hashchange', () => {
  if (location.hash.startsWith('#token=')) location.reload();
});

const token = takeToken();
if (token !== null) rememberToken(sessionStorage, token);
alignEditors(sessionStorage);

const root = createRoot(document.getElementById('playground')!);
const headers = headersFor(sessionStorage);
const render = (settings: Settings, schema: GraphQLSchema | null | undefined) =>
  root.render(<Playground settings={settings} schema={schema} headers={headers} />);

// The page stands before anything was answered. Null keeps GraphiQL from asking for the schema in its own way meanwhile.
render(silent, null);
const settings = await readSettings();
render(settings, null);
render(settings, await readSchema(settings));
