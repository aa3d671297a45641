import type { Mistake } from '../mistake.ts';
import type { UsedTag } from '../outline.ts';
import type { TagList, TagRule } from '../tags.ts';

type Told = Pick<Mistake, 'problem' | 'remedy'>;

/** What is wrong with one tag in a text where only `tags` may be used. */
export function checkTag(file: string, tag: UsedTag, tags: TagList): Mistake[] {
  const rule = tags[tag.name];
  const told = rule ? [...attributesOf(tag, rule), ...placeOf(tag, rule)] : [unknown(tags)];
  return told.map((each) => ({ file, field: `<${tag.name}>`, line: tag.line, ...each }));
}

const unknown = (tags: TagList): Told => ({
  problem: 'deze tag bestaat hier niet.',
  remedy:
    Object.keys(tags).length === 0
      ? 'Hier kan alleen gewone tekst staan, zonder tags.'
      : `Gebruik een van: ${Object.keys(tags).join(', ')}.`,
});

function attributesOf({ name, attributes }: UsedTag, rule: TagRule): Told[] {
  const { required, optional, values = {} } = rule;
  const allowed = [...required, ...optional];
  const missing = required.filter((attribute) => !attributes[attribute]?.trim());
  return [
    ...missing.map((attribute) => ({
      problem: `het kenmerk ${attribute} ontbreekt of is leeg.`,
      remedy: `Schrijf <${name} ${attribute}="…">.`,
    })),
    ...Object.entries(attributes)
      .filter(([attribute]) => !missing.includes(attribute))
      .flatMap(([attribute, value]) => {
        if (!allowed.includes(attribute)) {
          return {
            problem: `het kenmerk ${attribute} bestaat niet bij deze tag.`,
            remedy:
              allowed.length === 0 ? 'Haal het weg.' : `Mogelijk zijn: ${allowed.join(', ')}.`,
          };
        }
        if (value === undefined) {
          return {
            problem: `bij het kenmerk ${attribute} staat code; inhoud bevat geen code.`,
            remedy: `Schrijf gewone tekst: ${attribute}="…".`,
          };
        }
        const possible = values[attribute];
        if (possible === undefined || possible.includes(value)) return [];
        return {
          problem: `${attribute}="${value}" kan niet.`,
          remedy: `Kies uit: ${possible.join(', ')}.`,
        };
      }),
  ];
}

function placeOf({ name, filled, within }: UsedTag, { empty, inside, outside }: TagRule): Told[] {
  const told: Told[] = [];
  if (empty && filled) {
    told.push({
      problem: 'wat tussen deze tag en zijn sluittag staat, raakt zoek.',
      remedy: `Sluit de tag meteen, met />, en zet de tekst ernaast: <${name} … />.`,
    });
  }
  if (inside !== undefined && !within.includes(inside)) {
    told.push({
      problem: `deze tag staat niet in <${inside}>.`,
      remedy: `Zet <${inside}> ervoor en </${inside}> erna, met een lege regel ertussen.`,
    });
  }
  if (outside !== undefined && within.includes(outside)) {
    told.push({
      problem: `deze tag kan niet in <${outside}>: wat daarin staat, telt niet mee voor de tijd.`,
      remedy: `Zet <${name}> voor of na <${outside}>.`,
    });
  }
  return told;
}
