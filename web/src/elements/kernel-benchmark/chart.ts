/** The chart: a picture of bars for each function, all on one scale. The pictures are painted after the words are there. */

import { html, nothing, type TemplateResult } from 'lit';
import { type Maker, MEASURED, type Measured } from '../../benchmark/protocol.ts';
import { tBenchmark } from '../../locales/t-benchmark.ts';
import { type Bar, barRows, barScale, heightOfBars } from '../../plot/bar-rows.ts';
import type { Interval } from '../../plot/geometry.ts';
import { widened } from '../../plot/log-scale.ts';
import { patch } from '../../plot/svg-layer.ts';
import { makerName, nameOf, nanosecondsText, type Results, rowOf, timesText } from './results.ts';

/** Holds most machines from the start, so that bars seldom change when a slower function follows. In nanoseconds. */
const SCALE: Interval = { low: 0.01, high: 30 };

/** Room for every function from the beginning, so that nothing moves while results come in. */
export function chart(results: Results, measuring: Measured | undefined): TemplateResult {
  const height = heightOfBars(results.makers.length);
  return html`<figure class="chart">
    <figcaption class="soft">${tBenchmark('chart')}</figcaption>
    <p class="keys soft">${results.makers.map(key)}</p>
    <ol>
      <li class="scale" aria-hidden="true"><span></span><svg height="18"></svg></li>
      ${MEASURED.map(
        (operation) => html`<li data-operation=${operation} ?data-measuring=${operation === measuring}>
          <span>${nameOf(results, operation)}</span>
          <svg height=${height} role="img" aria-label=${summary(results, operation) ?? nothing}></svg>
        </li>`,
      )}
    </ol>
  </figure>`;
}

/** Draws the bars into what `chart` has rendered. */
export function paintChart(root: ParentNode, results: Results): void {
  const scale = widened(
    SCALE,
    results.rows.map(({ nanoseconds }) => nanoseconds),
  );
  for (const line of root.querySelectorAll<HTMLElement>('.chart li')) {
    const picture = line.querySelector('svg');
    const operation = MEASURED.find((each) => each === line.dataset.operation);
    if (!picture) continue;
    patch(picture, operation ? barRows(scale, barsOf(results, operation)) : barScale(scale, unit));
  }
}

function barsOf(results: Results, operation: Measured): Bar[] {
  const isMeasured = results.rows.some((row) => row.operation === operation);
  return results.makers.map((maker) => {
    const row = rowOf(results, operation, maker);
    const label = row ? valueText(row.nanoseconds, row.timesCopy) : isMeasured ? missingText(operation) : '';
    return { kind: maker, value: row?.nanoseconds, label };
  });
}

function valueText(nanoseconds: number, times: number): string {
  return tBenchmark('value', { nanoseconds: nanosecondsText(nanoseconds), times: timesText(times) });
}

function missingText(operation: Measured): string {
  return tBenchmark(operation === 'gelu' ? 'missing.error-function' : 'table.none');
}

const unit = (value: string): string => tBenchmark('nanoseconds', { value });

/** The bars in words, once they are there. */
function summary(results: Results, operation: Measured): string | undefined {
  const said = results.makers.flatMap((maker) => {
    const row = rowOf(results, operation, maker);
    if (!row) return [];
    const values = { nanoseconds: nanosecondsText(row.nanoseconds), times: timesText(row.timesCopy) };
    return [tBenchmark('summary.value', { maker: makerName(maker), ...values })];
  });
  if (said.length === 0) return undefined;
  return tBenchmark('summary', { name: nameOf(results, operation), values: said.join(' ') });
}

function key(maker: Maker): TemplateResult {
  return html`<span
    ><svg width="26" height="12" aria-hidden="true"><rect class="bar ${maker}" x="1" y="1" width="24" height="10" rx="2" /></svg
    >${makerName(maker)}</span
  >`;
}
