import { useMemo } from 'preact/hooks';
import { projectComparisons } from '#core/progress/comparisons.ts';
import { placesOf, type ContentIndex } from '#core/progress/contentIndex.ts';
import { projectModule } from '#core/progress/moduleProgress.ts';
import { projectTexts } from '#core/progress/ownTexts.ts';
import { projectPlans } from '#core/progress/plans.ts';
import { projectScenario } from '#core/progress/scenarioProgress.ts';
import type { Statement } from '#core/progress/statement.ts';
import { projectTimeline } from '#core/progress/timeline.ts';
import { dayOf, today } from '../parts/day.ts';
import { Comparisons } from './Comparisons.tsx';
import { Modules } from './Modules.tsx';
import { Plans } from './Plans.tsx';
import { Scenarios } from './Scenarios.tsx';
import { Texts } from './Texts.tsx';
import type { MineTexts } from './texts.ts';
import { Timeline } from './Timeline.tsx';

interface Props {
  readonly statements: readonly Statement[];
  readonly content: ContentIndex;
  readonly texts: MineTexts;
}

/** Everything the log says about this learner: all of it projected, nothing of it stored twice. */
export function Overview({ statements, content, texts }: Props) {
  const places = useMemo(() => placesOf(content), []);
  const shown = useMemo(
    () => ({
      modules: content.modules
        .map((module) => ({ module, progress: projectModule(module, statements) }))
        .filter(({ progress }) => progress.started),
      scenarios: content.scenarios
        .map((scenario) => ({ scenario, progress: projectScenario(statements, scenario.id) }))
        .filter(({ progress }) => progress.begun !== undefined),
      plans: projectPlans(statements, today()),
      texts: projectTexts(statements),
      comparisons: projectComparisons(statements),
      days: projectTimeline(statements, dayOf),
    }),
    [statements],
  );
  return (
    <div class="mine" data-shown>
      <Modules entries={shown.modules} texts={texts} />
      <Scenarios entries={shown.scenarios} texts={texts} />
      <Plans plans={shown.plans} places={places} texts={texts} />
      <Texts entries={shown.texts} places={places} texts={texts} />
      <Comparisons entries={shown.comparisons} places={places} texts={texts} />
      {shown.days.length > 0 && <Timeline days={shown.days} places={places} texts={texts} />}
    </div>
  );
}
