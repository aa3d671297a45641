/**
 * Everything that this site keeps on the learner's device: the one list, shown on `/privacy/`. A
 * browser test compares it with what is really there (tests/e2e/privacy.spec.ts).
 */
export interface Kept {
  readonly where: 'IndexedDB' | 'localStorage' | 'sessionStorage';
  /** Key, or `<database>/<store>`; a key that ends in * stands for all that begin so. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

export const KEPT_ON_DEVICE: readonly Kept[] = [
  {
    where: 'IndexedDB',
    name: 'gelijke-stage/statements',
    title: 'Je voortgang',
    text: 'Welke stappen je opende en uitlas, je antwoorden, je eigen teksten en je voornemens, met datum en tijd. Dat begint zodra je een stap van een module opent. Gooi je een tekst weg, dan verdwijnen de woorden; alleen dát er een tekst was, blijft staan.',
  },
  {
    where: 'IndexedDB',
    name: 'gelijke-stage/documents',
    title: 'Mijn instelling, en gesprekken met een groep',
    text: 'Wat je bij ‘Mijn’ invulde over waar studenten terechtkunnen. En van een oefengesprek met een groep: het pad, de stemmen en jullie afspraak, zonder namen.',
  },
  {
    where: 'IndexedDB',
    name: 'gelijke-stage/device',
    title: 'Een nummer voor dit apparaat',
    text: 'Willekeurig gekozen; het zegt niets over jou. Ook de datum waarop je voor het laatst een bestand opsloeg.',
  },
  {
    where: 'localStorage',
    name: 'draft:*',
    title: 'Wat je aan het typen bent',
    text: 'Elke letter van een tekst die nog niet is bewaard, zodat er niets wegraakt als de pagina sluit. Het verdwijnt zodra de tekst is bewaard.',
  },
  {
    where: 'localStorage',
    name: 'theme',
    title: 'Je kleuren',
    text: 'Of je licht of donker koos, alleen als je zelf iets koos.',
  },
  {
    where: 'sessionStorage',
    name: 'storage-notice',
    title: 'Dat je een melding weglegde',
    text: 'Zegt de site dat bewaren niet lukt en druk je op ‘Begrepen’, dan onthoudt ze dat tot je het tabblad sluit.',
  },
];
