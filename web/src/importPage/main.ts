import './importPage.css';
import { keptToken, rememberToken } from '../session';
import { readSettings } from '../settings';
import { takeToken } from '../takeToken';
import { asker, mappingsOf, references, send, start } from './api';
import { element } from './elements';
import * as filled from './form';
import { confirm, follow, look, renewEarlier, show, shownJob, undoShown, withdraw } from './jobs';
import { keep, kept } from './kept';
import { request, said, textOf } from './request';
import { showProgress, wordsOf, working } from './work';

const { form, operation, tokenField } = filled;

const load = working(async (turn) => {
  withdraw();
  filled.letFill(false);
  element('earlier').hidden = true;
  const token = filled.takeField();
  rememberToken(sessionStorage, token);
  if (token === '') return;
  const { id, name, rights } = await asker(token);
  if (!turn.isCurrent()) return;
  if (!rights.includes('CONTRIBUTE')) {
    throw new Error(
      `This token is that of ${name ?? id}, who may not import: that needs the right CONTRIBUTE. Ask whoever gives you tokens for one with the role "contributor".`,
    );
  }
  const mappings = await mappingsOf(token);
  if (!turn.isCurrent()) return;
  filled.showMappings(mappings);
  filled.letFill(true);
  void references(token)
    .catch(() => [])
    .then((found) => element('operations').replaceChildren(...found.map((one) => new Option(one))));
  await renewEarlier();
});

/** A job that was shown or followed before the page was loaded anew. */
async function resume(): Promise<void> {
  const { job } = kept();
  if (!job || element<HTMLFieldSetElement>('fields').disabled) return;
  keep({ job: null });
  await look(job)();
}

const tryIt = working(async (turn) => {
  withdraw();
  const version = filled.formVersion();
  const token = filled.tokenInUse();
  const { file, marking, input } = await filled.readForm();
  showProgress(turn, 'sending the file');
  const told = (share: number) => showProgress(turn, `sending the file: ${Math.floor(share * 100)} %`);
  const looked = { ...input, upload: await send(token, file, marking, told) };
  if (!turn.isCurrent()) return;
  const { id } = await start(token, { ...looked, dryRun: true });
  const job = turn.isCurrent() ? await follow(id, turn) : null;
  if (job === null) return;
  if (version !== filled.formVersion()) throw new Error('The form was changed meanwhile: look once more.');
  show(job, looked);
});

const download = working(async () => {
  const job = shownJob();
  if (job === null) return;
  const answer = await request(filled.tokenInUse(), `./import/jobs/${job.id}/rejected.csv`);
  if (!answer.ok) {
    said(answer.status, await textOf(answer));
    throw new Error(`The rejected rows cannot be fetched (${answer.status}).`);
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = `${job.fileName}.rejected.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void tryIt();
});
element('confirm').addEventListener('click', confirm);
element('undo').addEventListener('click', undoShown);
element('download').addEventListener('click', download);
filled.whenChanged(withdraw);
tokenField.addEventListener('change', load);
operation.addEventListener('change', () => {
  element('problem').textContent = '';
  renewEarlier().catch((error) => {
    element('problem').textContent = wordsOf(error);
  });
});

function takeGiven(): void {
  const given = takeToken();
  if (given !== null) tokenField.value = given;
}
window.addEventListener('hashchange', () => {
  if (!location.hash.startsWith('#token=')) return;
  takeGiven();
  void load();
});

tokenField.value = keptToken(sessionStorage);
takeGiven();
void readSettings().then(({ demonstration }) => {
  element('demonstration').hidden = !demonstration;
});
await load();
await resume();
