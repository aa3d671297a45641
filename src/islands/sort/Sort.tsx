import { cardId } from '#core/identity.ts';
import { fill } from '#strings/fill.ts';
import { Cited, Explanations, type CitedSource } from '../parts/Explanations.tsx';
import { KeepStatus, type KeepTexts } from '../parts/KeepStatus.tsx';
import { numberKey } from '../parts/numberKey.ts';
import { Paragraphs } from '../parts/Paragraphs.tsx';
import { useAnswers, type Answers } from '../parts/useAnswers.ts';
import { useTouched } from '../parts/useTouched.ts';

export interface SortProps {
  /** Stable id of the question. */
  readonly object: string;
  readonly question: string;
  readonly categories: readonly { readonly id: string; readonly label: string }[];
  readonly cards: readonly {
    readonly id: string;
    readonly when?: string | undefined;
    readonly label?: string | undefined;
    readonly text: string;
    readonly explanation: string;
    readonly cited: readonly CitedSource[];
  }[];
  readonly texts: KeepTexts &
    Record<
      | 'exercise.allCards'
      | 'exercise.sorted'
      | 'exercise.first'
      | 'exercise.keysHint'
      | 'sort.yourSorting'
      | 'sort.empty',
      string
    >;
}

/** Cards to put in categories, each with its own explanation. There is no right or wrong. */
export function Sort({ object, question, categories, cards, texts }: SortProps) {
  const answers = useAnswers(object);
  const done = cards.filter(({ id }) => answers.of(cardId(object, id))).length;
  const timeline = cards.some(({ when }) => when !== undefined);

  return (
    <section class="exercise" aria-label={question}>
      <p class="exercise-question">{question}</p>
      <p class="hint keys-hint needs-script">
        {fill(texts['exercise.keysHint'], { count: categories.length })}
      </p>
      <ol class={timeline ? 'sort-cards timeline' : 'sort-cards'}>
        {cards.map((card) => (
          <Card key={card.id} {...{ object, card, categories, answers, texts }} />
        ))}
      </ol>
      <div class="exercise-foot needs-script">
        <p class="label">{fill(texts['exercise.sorted'], { done, total: cards.length })}</p>
        <KeepStatus keeping={answers.keeping} texts={texts} />
      </div>
      <p class="not-ready needs-script">{texts['exercise.notReady']}</p>
      <p class="without-script">{texts['exercise.needsScript']}</p>
      {done === cards.length && <Overview {...{ object, cards, categories, answers, texts }} />}
      <Explanations
        title={texts['exercise.allCards']}
        entries={cards.map(({ id, text, explanation, cited }) => ({
          id,
          heading: text,
          text: explanation,
          cited,
        }))}
      />
    </section>
  );
}

interface CardProps extends Pick<SortProps, 'object' | 'categories' | 'texts'> {
  readonly card: SortProps['cards'][number];
  readonly answers: Answers;
}

function Card({ object, card, categories, answers, texts }: CardProps) {
  const { live, touch } = useTouched();
  const cardObject = cardId(object, card.id);
  const answer = answers.of(cardObject);
  const first = categories.find(({ id }) => id === answer?.first.category);
  const put = (category: string) => answers.give(cardObject, 'answered', { category });

  function pressKey(event: KeyboardEvent): void {
    const index = numberKey(event, categories.length);
    const category = index === undefined ? undefined : categories[index];
    if (!category) return;
    event.preventDefault();
    put(category.id);
  }

  return (
    <li class="sort-card">
      <form
        method="dialog"
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={pressKey}
        {...touch}
      >
        <fieldset>
          <legend>
            {card.when && <span class="when">{card.when}</span>}
            <span>{card.text}</span>
          </legend>
          <div class="categories">
            {categories.map(({ id, label }) => (
              <button
                key={id}
                type="submit"
                class="category"
                aria-pressed={answer?.latest.category === id}
                onClick={() => put(id)}
              >
                {label}
              </button>
            ))}
          </div>
        </fieldset>
        <div aria-live={live}>
          {answer && (
            <div class="feedback" data-verdict="none">
              <Paragraphs text={card.explanation} />
              <Cited sources={card.cited} />
              {first && first.id !== answer.latest.category && (
                <p class="hint">{fill(texts['exercise.first'], { answer: first.label })}</p>
              )}
            </div>
          )}
        </div>
      </form>
    </li>
  );
}

/** The learner's own sorting at a glance, once every card has its place. */
function Overview({
  object,
  cards,
  categories,
  answers,
  texts,
}: Omit<SortProps, 'question'> & { answers: Answers }) {
  return (
    <div class="sort-overview">
      <p class="label">{texts['sort.yourSorting']}</p>
      <dl>
        {categories.map(({ id, label }) => {
          const own = cards.filter(
            (card) => answers.of(cardId(object, card.id))?.latest.category === id,
          );
          return (
            <div key={id}>
              <dt>
                {label} ({own.length})
              </dt>
              {own.length === 0 && <dd>{texts['sort.empty']}</dd>}
              {own.map((card) => (
                <dd key={card.id}>{card.label ?? card.when ?? card.text}</dd>
              ))}
            </div>
          );
        })}
      </dl>
    </div>
  );
}
