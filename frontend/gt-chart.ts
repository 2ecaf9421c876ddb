import type { EChartsType } from 'echarts/core';

interface Mark { up: boolean; words: string; }
interface Band { low: number; high: number; mean: number; meanLabel: string; marks: (Mark | null)[]; }
interface Line {
  labels: string[]; values: (number | null)[]; target: number | null; targetLabel: string; unit: string; highest: number | null; band: Band | null;
  events: (string | null)[];
}

/** A line over time in the colours of the page; it follows the page's size, and its change between light and dark. */
class GtChart extends HTMLElement {
  private data?: Line;
  private chart?: EChartsType;
  private readonly resized = new ResizeObserver(() => this.chart?.resize());
  private readonly themed = new MutationObserver(() => this.draw());
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly redraw = () => this.draw();

  set line(line: Line | undefined) {
    this.data = line;
    this.draw();
  }

  get line(): Line | undefined { return this.data; }

  async connectedCallback() {
    this.takeEarlyProperty();
    // A file of its own, fetched when the first chart is shown.
    const { init } = await import('./gt-echarts');
    if (!this.isConnected || this.chart) { return; }
    this.chart = init(this, undefined, { renderer: 'svg' });
    this.resized.observe(this);
    this.themed.observe(document.documentElement, { attributes: true, attributeFilter: ['theme'] });
    this.dark.addEventListener('change', this.redraw);
    this.draw();
  }

  disconnectedCallback() {
    this.resized.disconnect();
    this.themed.disconnect();
    this.dark.removeEventListener('change', this.redraw);
    this.chart?.dispose();
    this.chart = undefined;
  }

  /** A property set before this class was known lies on the element and would hide the setter. */
  private takeEarlyProperty() {
    if (Object.hasOwn(this, 'line')) {
      const early = this.line;
      delete (this as { line?: Line }).line;
      this.line = early;
    }
  }

  /** A custom property may itself be light-dark(...): only a used colour is one that a drawing understands. */
  private colour(name: string): string {
    const probe = document.createElement('span');
    probe.style.color = `var(${name})`;
    this.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  }

  /** A special point is a larger triangle that points the way it goes; the others are dots. */
  private shape(mark: Mark | null | undefined, size: number) {
    return mark ? { symbol: 'triangle', symbolSize: 12, symbolRotate: mark.up ? 0 : 180 } : { symbol: 'circle', symbolSize: size };
  }

  private draw() {
    const line = this.data;
    if (!this.chart || !line) { return; }
    const band = line.band;
    const [ink, rule, deep, thread, good, surface, sunken] = ['--ink-2', '--line', '--deep', '--thread', '--good', '--surface', '--sunken'].map(name => this.colour(name));
    const last = line.values.findLastIndex(value => value !== null);
    const font = { color: ink, fontFamily: 'inherit', fontSize: 12 };
    const write = (value: number) => `${Math.round(value * 10) / 10}${line.unit}`;
    this.chart.setOption({
      animation: false,
      grid: { left: 8, right: 16, top: 24, bottom: 8, containLabel: true },
      tooltip: {
        trigger: 'axis', backgroundColor: surface, borderColor: rule, textStyle: font, confine: true,
        valueFormatter: (value: unknown, index: number) => {
          const words = band?.marks[index]?.words;
          return (typeof value === 'number' ? write(value) : '–') + (words ? `, ${words}` : '');
        },
      },
      xAxis: { type: 'category', data: line.labels, boundaryGap: false, axisLabel: { ...font, hideOverlap: true }, axisTick: { show: false }, axisLine: { lineStyle: { color: rule } } },
      yAxis: {
        type: 'value', scale: true,
        max: (range: { max: number }) => line.highest ?? Math.ceil(Math.max(range.max, line.target ?? range.max, band?.high ?? range.max)),
        min: (range: { min: number }) => Math.max(0, Math.floor(Math.min(range.min, line.target ?? range.min, band?.low ?? range.min) / 10) * 10),
        axisLabel: { ...font, formatter: write }, splitLine: { lineStyle: { color: rule } },
      },
      series: [{
        type: 'line', symbol: 'circle', lineStyle: { color: deep, width: 2 }, itemStyle: { color: deep },
        data: line.values.map((value, index) => ({
          value: value ?? '-', itemStyle: { color: index === last || band?.marks[index] ? thread : deep },
          ...this.shape(band?.marks[index], index === last ? 11 : 6),
        })),
        markLine: {
          silent: true, symbol: 'none', animation: false,
          data: [
            ...(line.target === null ? [] : [{
              yAxis: line.target, lineStyle: { color: good, type: 'dashed', width: 1.5 },
              label: { ...font, color: good, position: 'insideEndTop', formatter: line.targetLabel },
            }]),
            ...line.events.flatMap((words, index) => words === null ? [] : [{
              xAxis: index, lineStyle: { color: thread, type: 'dotted', width: 1.5 },
              label: { ...font, color: thread, position: 'end', formatter: words },
            }]),
            ...(band ? [{
              yAxis: band.mean, lineStyle: { color: ink, type: 'solid', width: 1 },
              label: { ...font, position: 'insideStartTop', formatter: band.meanLabel },
            }] : []),
          ],
        },
        markArea: band ? { silent: true, itemStyle: { color: sunken }, data: [[{ yAxis: band.low }, { yAxis: band.high }]] } : undefined,
      }],
    }, true);
  }
}
customElements.define('gt-chart', GtChart);
