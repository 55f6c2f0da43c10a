import { bareToken } from '../session';
import type { MappingInfo } from './api';
import { element } from './elements';
import { keep, kept } from './kept';

export const form = element<HTMLFormElement>('form');
export const tokenField = element<HTMLInputElement>('token');
export const operation = element<HTMLInputElement>('operation');
const fields = element<HTMLFieldSetElement>('fields');
const mapping = element<HTMLSelectElement>('mapping');
const own = element<HTMLInputElement>('own');
const marking = element<HTMLSelectElement>('marking');
/** The choice of a mapping that is none of the shipped ones. */
const ownMapping = '';

let token = '';
let file: File | null = null;
let mappings: readonly MappingInfo[] = [];
let version = 0;
const listeners: (() => void)[] = [];

/** The token that was taken, not what is just being typed. */
export const tokenInUse = (): string => token;

/** Takes the token as the field has it. */
export function takeField(): string {
  token = bareToken(tokenField.value);
  tokenField.value = token;
  return token;
}

/** Changes with anything in the form: what was looked at before is then something else. */
export const formVersion = (): number => version;

export function whenChanged(listener: () => void): void {
  listeners.push(listener);
}

export function letFill(isAllowed: boolean): void {
  fields.disabled = !isAllowed;
}

export function showMappings(found: readonly MappingInfo[]): void {
  mappings = found;
  const before = kept();
  mapping.replaceChildren(
    ...mappings.map(({ name, title }) => new Option(`${title} (${name})`, name)),
    new Option('A mapping of your own', ownMapping),
  );
  if ([...mapping.options].some(({ value }) => value === before.mapping)) mapping.value = before.mapping ?? '';
  if (operation.value === '') operation.value = before.operation ?? '';
  showParameters();
}

/** What the form asks for, as it stands at this moment, with the file apart. @throws where something is missing */
export async function readForm(): Promise<{ file: File; marking: string; input: Record<string, unknown> }> {
  if (file === null) throw new Error('Choose a file first.');
  const inputs = [...element('parameters').querySelectorAll('input')].filter(({ value }) => value !== '');
  const asked = {
    ...{ operation: operation.value.trim(), source: { marking: marking.value } },
    parameters: inputs.map(({ name, value }) => ({ name, value })),
  };
  const read = { file, marking: marking.value };
  const by = mapping.value === ownMapping ? { mappingText: await ownText() } : { mapping: mapping.value };
  return { ...read, input: { ...asked, ...by } };
}

async function ownText(): Promise<string> {
  const chosen = own.files?.[0];
  if (!chosen) throw new Error('Choose the file with your mapping.');
  return chosen.text();
}

function showParameters(): void {
  element('ownLabel').hidden = mapping.value !== ownMapping;
  const chosen = mappings.find(({ name }) => name === mapping.value);
  element('parameters').replaceChildren(
    ...(chosen?.parameters ?? []).map(({ name, title, optional }) => {
      const label = document.createElement('label');
      const input = document.createElement('input');
      input.name = name;
      input.required = !optional;
      label.append(`Give ${title} `, input);
      return label;
    }),
  );
}

function changed(): void {
  version++;
  keep({ operation: operation.value.trim(), mapping: mapping.value });
  for (const listener of listeners) listener();
}

function choose(chosen: File | null | undefined): void {
  if (!chosen || fields.disabled) return;
  file = chosen;
  element('chosen').textContent = `${chosen.name}, ${chosen.size.toLocaleString('en-GB')} bytes`;
  changed();
}

fields.addEventListener('input', changed);
mapping.addEventListener('change', showParameters);
element<HTMLInputElement>('file').addEventListener('change', (event) =>
  choose((event.target as HTMLInputElement).files?.[0]),
);
element('drop').addEventListener('drop', (event) => choose(event.dataTransfer?.files[0]));
// A file that is dropped beside its place would be opened instead of this page.
for (const kind of ['dragover', 'drop']) document.addEventListener(kind, (event) => event.preventDefault());
