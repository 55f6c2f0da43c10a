import { expect, it } from '@jest/globals';
import { Texts } from '../../../src/protection/texts.js';

it('Names, numbers and addresses are taken out of texts, however they are written', () => {
  const t = new Texts(['Vera Quillmark', 'Quilly', 'Cleo Ninemark'], ['07700 900001', '+447700900001', 'a@b.example']);
  expect(t.clean('Vera Quillmark at the station')).toBe('[protected] at the station');
  expect(t.clean('was seen with vera and QUILLY, calls 07700 900001 or a@b.example')).toBe(
    'was seen with [protected] and [protected], calls [protected] or [protected]',
  );
});
