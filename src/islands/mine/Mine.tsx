import { useErrorBoundary, useMemo } from 'preact/hooks';
import { projectComparisons } from '#core/progress/comparisons.ts';
import { placesOf, type ContentIndex } from '#core/progress/contentIndex.ts';
import { projectModule } from '#core/progress/moduleProgress.ts';
import { projectScenario } from '#core/progress/scenarioProgress.ts';
import { projectTexts } from '#core/progress/ownTexts.ts';
import { projectPlans } from '#core/progress/plans.ts';
import { projectTimeline } from '#core/progress/timeline.ts';
import { Comparisons } from './Comparisons.tsx';
import { dayOf, today } from '../parts/day.ts';
import { Modules } from './Modules.tsx';
import { Plans } from './Plans.tsx';
import { Scenarios } from './Scenarios.tsx';
import { Texts } from './Texts.tsx';
import type { MineTexts } from './texts.ts';
import { Timeline } from './Timeline.tsx';
import { useStatements } from './useStatements.ts';

export interface MineProps {
  readonly content: ContentIndex;
  readonly modulesUrl: string;
  readonly texts: MineTexts;
}

/** The overview, or a word about it when it cannot be shown: what is on disk is still there then. */
export function Mine(props: MineProps) {
  const [failed] = useErrorBoundary((error: unknown) => console.error(error));
  if (failed === undefined) return <Overview {...props} />;
  return (
    <div class="mine">
      <p class="problem">{props.texts['mine.broken']}</p>
    </div>
  );
}

/** Everything the log says about this learner: all of it projected, nothing of it stored twice. */
function Overview({ content, modulesUrl, texts }: MineProps) {
  const statements = useStatements();
  const places = useMemo(() => placesOf(content), []);
  const shown = useMemo(() => {
    if (statements === undefined) return undefined;
    return {
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
    };
  }, [statements]);

  if (shown === undefined || statements === undefined) return <div class="mine" />;
  if (statements.length === 0) {
    return (
      <div class="mine">
        <p>{texts['mine.empty']}</p>
        <p>
          <a class="button" href={modulesUrl}>
            {texts['mine.emptyLink']}
          </a>
        </p>
      </div>
    );
  }
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
