import { LitElement, html, nothing } from 'lit';
import { telling } from './pulse-personal';

interface Texts { label: string; remove: string; removeThis: string; }

/** Two words with capitals in a row: often a name. Who looks for names is better shown too much than too little. */
const TWO_CAPITALS = /\p{Lu}\p{Ll}[\p{L}'’-]*\s+\p{Lu}\p{Ll}[\p{L}'’-]*/gu;

/** A comment that cannot be written in; what is marked in it, by mouse or by Shift and the arrow keys, can be taken out. */
class RedactWords extends LitElement {
  static properties = { words: { type: String }, texts: { type: Object } };
  declare words: string;
  declare texts: Texts;
  declare $server: { remove(seen: string, from: number, to: number): Promise<void> };

  constructor() {
    super();
    this.words = '';
  }

  /** Light DOM: the page's styles, and one document for screen readers. */
  createRenderRoot() { return this; }

  /** What may be a name or an address; what stands in a longer find is not shown again. */
  private found(): string[] {
    const all = [...telling(this.words), ...(this.words.match(TWO_CAPITALS) ?? [])];
    return [...new Set(all)].filter(each => !all.some(other => other !== each && other.includes(each)));
  }

  private removeMarked() {
    const area = this.querySelector('textarea');
    if (!area) { return; }
    this.take(area.selectionStart, area.selectionEnd);
  }

  private removeFound(found: string) {
    const from = this.words.indexOf(found);
    this.take(from, from + found.length);
  }

  private take(from: number, to: number) {
    void this.$server.remove(this.words, from, to);
    this.querySelector('textarea')?.focus();
  }

  render() {
    if (!this.texts) { return nothing; }
    return html`
      <textarea readonly aria-label=${this.texts.label} .value=${this.words}
        rows=${Math.min(8, 1 + Math.floor(this.words.length / 60) + (this.words.match(/\n/g)?.length ?? 0))}></textarea>
      <div class="redact-actions">
        <button type="button" class="button-link" aria-label=${`${this.texts.remove}: ${this.texts.label}`}
          @click=${() => this.removeMarked()}>${this.texts.remove}</button>
        ${this.found().map(each => html`<button type="button" class="button-link redact-found"
          @click=${() => this.removeFound(each)}>${this.texts.removeThis.replace('{found}', each)}</button>`)}
      </div>`;
  }
}
customElements.define('redact-words', RedactWords);
