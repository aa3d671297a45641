import type { IndexedModule } from '#core/progress/contentIndex.ts';
import type { ModuleProgress } from '#core/progress/moduleProgress.ts';
import { fill } from '#strings/fill.ts';
import type { MineTexts } from './texts.ts';

interface Entry {
  readonly module: IndexedModule;
  readonly progress: ModuleProgress;
}

/** Modules that were begun, and those that are done. */
export function Modules({ entries, texts }: { entries: readonly Entry[]; texts: MineTexts }) {
  const running = entries.filter(({ progress }) => !progress.completed);
  const completed = entries.filter(({ progress }) => progress.completed);
  return (
    <>
      {running.length > 0 && (
        <section aria-labelledby="bezig">
          <h2 id="bezig">{texts['mine.running']}</h2>
          <ul class="mine-list">
            {running.map((entry) => (
              <Running key={entry.module.id} {...entry} texts={texts} />
            ))}
          </ul>
        </section>
      )}
      {completed.length > 0 && (
        <section aria-labelledby="afgerond">
          <h2 id="afgerond">{texts['mine.completed']}</h2>
          <ul class="mine-list">
            {completed.map(({ module }) => (
              <li class="mine-item" key={module.id}>
                <h3>{module.title}</h3>
                <p>
                  <a href={module.url}>{texts['module.again']}</a>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Running({ module, progress, texts }: Entry & { texts: MineTexts }) {
  const total = module.steps.length;
  const step = module.steps[progress.resumeIndex];
  return (
    <li class="mine-item">
      <h3>{module.title}</h3>
      <progress class="bar" max={total} value={progress.doneCount} aria-hidden="true" />
      <p class="hint">{fill(texts['progress.done'], { done: progress.doneCount, total })}</p>
      <p>
        <a class="button" href={step?.url ?? module.url}>
          {fill(texts['progress.resume'], { step: progress.resumeIndex + 1, total })}
        </a>
      </p>
    </li>
  );
}
