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

it('Names are found whether accents and vowels are signs of their own or parts of letters, and in any script', () => {
  const t = new Texts([
    new Names(
      ['Zofia Wolańska', 'कविता शर्मा', 'सारा', 'مُحَمَّد', 'Bó Lí'.normalize('NFD')],
      ['12 Łódź Ré'.normalize('NFC')],
    ),
  ]);
  for (const form of ['NFC', 'NFD']) {
    expect(t.clean('met Wolańska, zofia and Bó Lí at 12 łódź ré'.normalize(form))).toBe(
      'met [protected], [protected] and [protected] at [protected]',
    );
    expect(t.clean('कविता शर्मा और सारा से'.normalize(form))).toBe('[protected] और [protected] से'.normalize('NFC'));
    expect(t.clean('مُحَمَّد كان هنا'.normalize(form))).toBe('[protected] كان هنا'.normalize('NFC'));
    const other = 'Café Müller, राधा'.normalize(form);
    expect(t.clean(other)).toBe(other);
  }
});
