import { expect, it } from '@jest/globals';
import { Names, Texts } from '../../../src/protection/texts.js';

it('Names, numbers and addresses are taken out of texts, however they are written', () => {
  const names = new Names(['Vera Quillmark', 'Quilly'], ['07700 900001', '+447700900001', 'a@b.example']);
  const t = new Texts([names, new Names(['Cleo Ninemark', 'Bo Li'], ['AB12 CDE', 'AB12 CDEF'])]);
  expect(t.clean('Vera Quillmark at the station')).toBe('[protected] at the station');
  expect(t.clean('was seen with vera and QUILLY, calls 07700 900001 or a@b.example')).toBe(
    'was seen with [protected] and [protected], calls [protected] or [protected]',
  );
  expect(t.clean('Cleo with bo li in (ab12 cdef), then AB12 CDE; a Boli is a place')).toBe(
    '[protected] with [protected] in ([protected]), then [protected]; a Boli is a place',
  );
});
