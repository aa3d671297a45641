import { z } from 'zod/mini';
import { BACKUP_VERSION } from './backupVersion.ts';

/**
 * The file with which a learner moves or keeps their progress. Readable JSON; published as JSON Schema
 * under `/schema/` with these descriptions. Unknown fields are kept: a later release may know them.
 */
const text = (about: string) => z.string().check(z.describe(about));
const filled = (about: string) => z.string().check(z.minLength(1), z.describe(about));

export const backupStatement = z
  .looseObject({
    id: filled('UUID versie 7: uniek, en oplopend in de tijd.'),
    device: text(
      'Willekeurig nummer van de browser waarin dit gebeurde; zegt niets over de persoon.',
    ),
    at: text('Moment, UTC, als 2026-11-22T10:00:00.000Z.'),
    verb: filled(
      'Wat er gebeurde: experienced (geopend), completed (tot het eind gelezen of gedaan), answered (beantwoord), reflected (eigen tekst), planned (voornemen), chose (gekozen in een oefengesprek), returned (een stap terug), voided (teruggenomen).',
    ),
    object: filled(
      'Vast id van het onderdeel waar het over gaat, bijvoorbeeld module:herkennen/step:morgen.',
    ),
    attempt: z.optional(text('Houdt bij elkaar wat bij één poging hoort.')),
    replaces: z.optional(text('Id van de regel die deze verbetert of terugneemt.')),
    after: z.optional(text('In een oefengesprek: id van de keuze waar deze na komt.')),
    result: z.optional(
      z
        .looseObject({
          option: z.optional(text('Gekozen antwoord of voorbeeld.')),
          category: z.optional(text('Categorie waarin een kaart is gelegd.')),
          text: z.optional(text('Eigen woorden.')),
          due: z.optional(text('Dag van een voornemen, als 2026-11-22.')),
        })
        .check(z.describe('Het antwoord. Ontbreekt als het is teruggenomen.')),
    ),
    release: text('Versie van de site die het schreef.'),
  })
  .check(z.describe('Eén ding dat iemand deed. Regels worden toegevoegd, nooit veranderd.'));

export const backupDocument = z
  .looseObject({
    id: filled('UUID versie 7.'),
    name: filled('Welk document, bijvoorbeeld institution (mijn instelling).'),
    device: text('Nummer van de browser waarin dit werd geschreven.'),
    at: text('Moment, UTC.'),
    release: text('Versie van de site die het schreef.'),
    replaces: z.array(z.string()).check(z.describe('Ids van de versies waar deze na komt.')),
    value: z.optional(
      z
        .record(z.string(), z.string())
        .check(z.describe('Wat er staat, per veld. Ontbreekt als het is vervangen.')),
    ),
  })
  .check(z.describe('Eén versie van iets wat je bewerkt.'));

export const backup = z
  .looseObject({
    $schema: z.optional(text('Adres van deze beschrijving.')),
    format: z.literal('gelijke-stage').check(z.describe('Altijd "gelijke-stage".')),
    version: z
      .literal(BACKUP_VERSION)
      .check(
        z.describe(
          'Versie van dit bestandsformaat. Een nieuwere wordt geweigerd, een oudere omgezet.',
        ),
      ),
    savedAt: text('Moment van opslaan, UTC.'),
    release: text('Versie van de site die het bestand maakte.'),
    statements: z
      .array(backupStatement)
      .check(z.describe('Alles wat iemand deed, in volgorde van schrijven.')),
    documents: z.array(backupDocument).check(z.describe('Wat iemand bewerkte, in versies.')),
  })
  .check(z.describe('Voortgang op Gelijke stage, om mee te nemen of te bewaren.'));
