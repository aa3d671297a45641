import { z } from 'zod';
import { id, isoDate, text, voice } from './shared.ts';

/**
 * One dialogue scenario, `content/oefengesprekken/<naam>.yaml`. The file is data: `core/dialogue` turns
 * it into a state machine, and the player, the linear text, the form for teams and the facilitator's
 * sheet are all made from that.
 *
 * `reason` of a choice and `debrief` of an ending must be there too, but the checks ask for them, so
 * that a file without them is still looked at as a whole.
 */

/** What a face shows, in a few strokes. */
const emotion = z.enum(['rustig', 'blij', 'verdrietig', 'bezorgd', 'boos', 'moe', 'verrast']);

const condition = z.record(
  id,
  z.strictObject({
    min: z.int().min(0).max(4).optional().describe('Minstens deze waarde; 0 is de eerste.'),
    max: z.int().min(0).max(4).optional().describe('Hoogstens deze waarde.'),
  }),
);
const when = condition
  .optional()
  .describe('Geldt alleen als elk genoemd kenmerk een waarde van min tot en met max heeft.');

const line = z.strictObject({
  who: id
    .optional()
    .describe('Id van de rol die dit zegt. Zonder: er wordt verteld wat er gebeurt.'),
  emotion: emotion.default('rustig').describe('Wat het gezicht laat zien.'),
  text: text.describe('Wat er wordt gezegd, of wat er gebeurt.'),
  when,
});

const next = z.union([
  id,
  z
    .array(z.strictObject({ to: id.describe('Id van een moment of einde.'), when }))
    .min(2)
    .max(4),
]);

const choice = z.strictObject({
  id: id.describe('Vaste naam van de keuze, uniek binnen het moment.'),
  text: text.describe('Wat de lezer zegt of doet.'),
  when,
  effects: z
    .record(id, z.int().min(-4).max(4))
    .default({})
    .describe('Wat er met de kenmerken gebeurt, bijvoorbeeld vertrouwen: 1.'),
  goal: id.describe('Id van het leerdoel dat deze keuze raakt.'),
  how: z.enum(['sterk', 'passend', 'riskant']).describe('Hoe de keuze bij dat leerdoel past.'),
  reaction: z.array(line).default([]).describe('Wat de ander daarop zegt of doet.'),
  reason: z
    .strictObject({
      student: text.describe('Wat dit doet voor de student.'),
      facts: text.describe('Wat dit doet voor de feiten en de zorgvuldigheid.'),
      duty: text.describe('Wat dit doet met de plicht van de instelling.'),
    })
    .optional()
    .describe('Waarom: staat in de terugblik. Verplicht.'),
  next: next.describe(
    'Id van het moment of einde dat volgt. Of een lijst van to en when: het eerste dat geldt telt, het laatste heeft geen when.',
  ),
});

const moment = z.strictObject({
  id: id.describe('Vaste naam van het moment.'),
  title: text.describe('Korte naam, voor het pad.'),
  lines: z.array(line).min(1).describe('Wat er gebeurt en wordt gezegd.'),
  ownWords: text
    .optional()
    .describe('Vraagt de lezer eerst zelf te antwoorden; daarna komen de keuzes.'),
  question: text.optional().describe('Vraag om met een groep te bespreken.'),
  choices: z.array(choice).max(4).describe('Twee tot vier keuzes.'),
});

const ending = z.strictObject({
  id: id.describe('Vaste naam van het einde.'),
  title: text.describe('Hoe het afloopt, in een paar woorden.'),
  early: z
    .boolean()
    .default(false)
    .describe('Het gesprek breekt hier vroeg af; dit pad mag korter duren.'),
  lines: z.array(line).default([]).describe('Wat er nog gebeurt.'),
  debrief: text.optional().describe('Waar dit einde over gaat. Verplicht.'),
});

export const scenario = z.strictObject({
  id: id.describe('Vaste naam; verander hem niet meer.'),
  form: z
    .enum(['gesprek', 'mini'])
    .default('gesprek')
    .describe('Een heel gesprek met eigen pagina’s, of een mini: twee of drie keuzes in een stap.'),
  order: z.int().min(1).default(1).describe('Plaats in het overzicht: 1 staat vooraan.'),
  title: text.describe('Titel.'),
  summary: text.describe('Eén of twee zinnen voor het overzicht en voor zoekmachines.'),
  contentNote: text.describe('Waar het over gaat, voor wie dat liever vooraf weet.'),
  learner: z
    .strictObject({
      voice: voice.describe('Stem van de lezer.'),
      role: text.describe('Rol, met een kleine letter: stagecoördinator.'),
      about: text.describe('Wie je bent en wat er speelt, in twee of drie zinnen.'),
    })
    .describe('Wie de lezer speelt.'),
  roles: z
    .array(
      z.strictObject({
        id: id.describe('Vaste naam van de rol.'),
        voice: voice.describe('Stem: student, onderwijs of stageplek.'),
        name: text.describe('Verzonnen naam.'),
        about: text.describe('Eén regel achtergrond.'),
      }),
    )
    .min(1)
    .max(5)
    .describe('Met wie je praat.'),
  goals: z
    .array(
      z.strictObject({
        id: id.describe('Vaste naam van het leerdoel.'),
        text: text.describe('Wat je oefent: een werkwoord dat je kunt zien.'),
      }),
    )
    .min(1)
    .max(4)
    .describe('Leerdoelen.'),
  parameters: z
    .array(
      z.strictObject({
        id: id.describe('Vaste naam van het kenmerk.'),
        label: text.describe('Naam zoals de lezer die ziet: Vertrouwen.'),
        start: z.int().min(0).max(4).describe('Waarde aan het begin; 0 is de eerste.'),
        values: z
          .array(text)
          .min(2)
          .max(5)
          .describe('Wat elke waarde betekent, van laag naar hoog, in woorden.'),
      }),
    )
    .max(4)
    .default([])
    .describe('Twee tot vier kenmerken van het gesprek; bij een mini mogen ze weg.'),
  start: id.describe('Id van het eerste moment.'),
  moments: z.array(moment).min(1).describe('De momenten.'),
  endings: z.array(ending).min(1).describe('De eindes.'),
  facilitation: z
    .strictObject({
      purpose: text.describe('Waar het gesprek met een team toe dient.'),
      preparation: z.array(text).min(1).describe('Wat je vooraf doet.'),
      half: z.array(text).min(2).describe('Indeling van 30 minuten, een regel per deel.'),
      whole: z.array(text).min(2).describe('Indeling van 60 minuten.'),
      pitfalls: z.array(text).min(1).describe('Waar het mis kan gaan, en wat je dan doet.'),
      aftercare: z.array(text).min(1).describe('Wat je na afloop doet.'),
    })
    .optional()
    .describe('Voor wie het met een team doet. Verplicht bij een gesprek.'),
  sources: z.array(id).default([]).describe("Id's uit bronnen.yaml waar het op steunt."),
  owner: text.describe('Wie dit onderhoudt (functie of team).'),
  reviewed: z
    .array(
      z.strictObject({
        by: text.describe('Wie meelas, als functie (geen namen van privépersonen).'),
        on: isoDate.describe('Wanneer.'),
      }),
    )
    .default([])
    .describe('Wie dit heeft nagekeken. Leeg zolang dat niet is gebeurd.'),
  reviewBy: isoDate.describe('Datum waarop dit opnieuw moet worden nagekeken.'),
});

export type Scenario = z.infer<typeof scenario>;
export type ScenarioMoment = z.infer<typeof moment>;
export type ScenarioChoice = z.infer<typeof choice>;
export type ScenarioEnding = z.infer<typeof ending>;
export type ScenarioLine = z.infer<typeof line>;
export type Condition = z.infer<typeof condition>;
export type Emotion = z.infer<typeof emotion>;
