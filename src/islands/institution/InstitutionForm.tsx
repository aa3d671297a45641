import { useEffect, useRef, useState } from 'preact/hooks';
import type { Version } from '#core/documents/document.ts';
import { readDraft, removeDraft, writeDraft } from '#storage/draft.ts';
import { STORAGE_KEPT } from '#storage/door.ts';
import { saveDocument, watchDocument } from '#storage/documents.ts';
import { INSTITUTION, PLACES, type InstitutionValue } from './institution.ts';
import type { InstitutionTexts } from './texts.ts';

export interface InstitutionFormProps {
  readonly texts: InstitutionTexts;
}

/** Where students of the learner's institution can go, typed once. */
export function InstitutionForm({ texts }: InstitutionFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [versions, setVersions] = useState<readonly Version[]>([]);
  const [status, setStatus] = useState('');
  const shown = useRef<InstitutionValue>({});
  const latest = versions.at(-1)?.value;

  useEffect(() => void watchDocument(INSTITUTION, setVersions), []);

  // What was being typed when the page was left.
  useEffect(() => {
    const draft = readDraft(INSTITUTION)?.fields;
    if (form.current && draft) write(form.current, draft);
  }, []);

  // What is kept goes into the fields, unless the learner is writing something else there.
  useEffect(() => {
    if (!form.current) return;
    if (same(read(form.current), shown.current)) write(form.current, latest ?? {});
    shown.current = latest ?? {};
  }, [versions]);

  // What could not be kept before may be kept after all.
  useEffect(() => {
    const kept = () => {
      setStatus((now) => (now === texts['keep.notKept'] ? texts['keep.kept'] : now));
      removeDraft(INSTITUTION);
    };
    document.addEventListener(STORAGE_KEPT, kept);
    return () => document.removeEventListener(STORAGE_KEPT, kept);
  }, []);

  async function save(value: InstitutionValue): Promise<void> {
    setStatus(texts['keep.busy']);
    const kept = await saveDocument(INSTITUTION, Object.keys(value).length > 0 ? value : undefined);
    setStatus(texts[kept ? 'keep.kept' : 'keep.notKept']);
    if (kept) removeDraft(INSTITUTION);
  }

  function changed(): void {
    setStatus('');
    if (form.current) writeDraft(INSTITUTION, { fields: read(form.current) });
  }

  function take(value: InstitutionValue): void {
    if (form.current) write(form.current, value);
    void save(value);
  }

  return (
    <form
      class="institution"
      method="dialog"
      autocomplete="off"
      ref={form}
      onInput={changed}
      onSubmit={(event) => {
        event.preventDefault();
        void save(read(event.currentTarget));
      }}
    >
      {versions.length > 1 && (
        <div class="mine-ask">
          <p>{texts['institution.two']}</p>
          <ul class="mine-list">
            {versions.map(({ id, value = {} }) => (
              <li class="mine-item" key={id}>
                <p>
                  {PLACES.flatMap((place) => [value[place], value[`${place}.address`]])
                    .filter(Boolean)
                    .join(', ')}
                </p>
                <button class="button button-quiet" type="button" onClick={() => take(value)}>
                  {texts['institution.take']}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {PLACES.map((place) => (
        <fieldset key={place}>
          <legend>{texts[`institution.${place}`]}</legend>
          <label>
            <span>{texts['institution.name']}</span>
            <input name={place} type="text" maxLength={200} autocomplete="off" />
          </label>
          <label>
            <span>{texts['institution.address']}</span>
            <input name={`${place}.address`} type="text" maxLength={300} autocomplete="off" />
          </label>
        </fieldset>
      ))}
      <div class="row">
        <button class="button" type="submit">
          {texts['institution.keep']}
        </button>
        {latest && (
          <button class="button button-quiet" type="button" onClick={() => take({})}>
            {texts['institution.clear']}
          </button>
        )}
        <p class="keep-status" role="status">
          {status}
        </p>
      </div>
    </form>
  );
}

const fieldsOf = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement>('input[name]'),
];

/** What stands in the fields, without the empty ones. */
const read = (form: HTMLFormElement): InstitutionValue =>
  Object.fromEntries(
    fieldsOf(form)
      .map(({ name, value }) => [name, value.trim()] as const)
      .filter(([, value]) => value !== ''),
  );

function write(form: HTMLFormElement, value: InstitutionValue): void {
  for (const field of fieldsOf(form)) field.value = value[field.name] ?? '';
}

const same = (a: InstitutionValue, b: InstitutionValue): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
