import type { Contribution, Weighed } from '../../../api/types.js';
import { useWords, useWritten } from '../../../text/DeskWords.js';
import { useFormats } from '../../../text/use-formats.js';
import { strengthOf } from './strength.js';
import { type Bar, waterfallBars } from './waterfall-bars.js';

const LEAST_SHOWN = 0.05;

interface WaterfallProps {
  readonly weighed: Weighed;
}

/** Why a candidate weighs what it weighs: a sentence, bars with words and numbers, and the same as a table. */
export function Waterfall({ weighed }: WaterfallProps) {
  const t = useWords();
  const formats = useFormats();
  const written = useWritten();
  const { bars: all, zero } = waterfallBars(weighed);
  // What shows as 0,0 is no bar to look at; the table has it.
  const bars = all.filter((bar) => bar.kind !== 'field' || Math.abs(bar.weight) >= LEAST_SHOWN);
  const name = (bar: Bar) => {
    const contribution = bar.contribution === null ? undefined : weighed.contributions[bar.contribution];
    return contribution
      ? written(contribution.label, contribution.labelEn)
      : t(bar.kind === 'prior' ? 'waterfall.prior' : 'waterfall.total');
  };
  const strength = t(`strength.${strengthOf(weighed.probability)}`);
  return (
    <div className="stack">
      <div className="waterfall" style={{ ['--zero' as string]: `${zero}%` }} aria-hidden="true">
        {bars.map((bar) => (
          <div key={bar.key} className={`fall ${bar.kind}`}>
            <span className="fall-name">{name(bar)}</span>
            <span className="fall-track">
              <span
                className={bar.weight < 0 ? 'fall-bar against' : 'fall-bar'}
                style={{ left: `${bar.left}%`, width: `${bar.width}%` }}
              />
            </span>
            <span className="fall-weight numeric">{formats.weight(bar.weight)}</span>
          </div>
        ))}
      </div>
      <p className="small">
        {t('waterfall.sentence', {
          parts: bars
            .slice(0, -1)
            .map((bar) => `${name(bar).toLocaleLowerCase()} ${formats.weight(bar.weight)}`)
            .join(' · '),
          total: formats.weight(weighed.weight),
          strength,
          probability: formats.percent(weighed.probability),
        })}
      </p>
      <WeightTable weighed={weighed} />
    </div>
  );
}

function WeightTable({ weighed }: WaterfallProps) {
  const t = useWords();
  const formats = useFormats();
  const { bars } = waterfallBars(weighed);
  return (
    <details>
      <summary>{t('waterfall.table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard */}
      <section className="scroll-x" tabIndex={0} aria-label={t('waterfall.table')}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('waterfall.field')}</th>
              <th scope="col">{t('waterfall.left')}</th>
              <th scope="col">{t('waterfall.right')}</th>
              <th scope="col" className="number">
                {t('waterfall.weight')}
              </th>
              <th scope="col" className="number">
                {t('waterfall.running')}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.slice(0, -1).map((bar) => (
              <WeightRow
                key={bar.key}
                bar={bar}
                contribution={bar.contribution === null ? undefined : weighed.contributions[bar.contribution]}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                {t('waterfall.total')}
              </th>
              <td className="number">
                <strong>{formats.weight(weighed.weight)}</strong>
              </td>
            </tr>
          </tfoot>
        </table>
      </section>
    </details>
  );
}

interface WeightRowProps {
  readonly bar: Bar;
  readonly contribution: Contribution | undefined;
}

function WeightRow({ bar, contribution }: WeightRowProps) {
  const t = useWords();
  const formats = useFormats();
  const written = useWritten();
  return (
    <tr>
      <th scope="row">
        {contribution ? written(contribution.label, contribution.labelEn) : t('waterfall.prior')}
      </th>
      <td>{contribution?.left ?? '–'}</td>
      <td>{contribution?.right ?? '–'}</td>
      <td className="number">{formats.weight(bar.weight)}</td>
      <td className="number">{formats.weight(bar.after)}</td>
    </tr>
  );
}
