import { LitElement, html, nothing } from 'lit';

interface Item { text: string; theme: string; }
interface Texts {
  answers: string[]; skip: string; send: string; sending: string; progress: string; none: string; failed: string; restored: string;
}
interface Draft { key: string; answers: (number | null)[]; }

/**
 * The questions of a survey. Nothing leaves the browser until "Send": the draft, with the random key that makes sending
 * again the same ballot, is kept in this browser alone, under a name that only its owner's session knows.
 */
class PulseForm extends LitElement {
  static properties = {
    items: { type: Array }, texts: { type: Object }, draftName: { type: String },
    draft: { state: true }, sending: { state: true }, message: { state: true },
  };
  declare items: Item[];
  declare texts: Texts;
  declare draftName: string;
  declare draft: Draft;
  declare sending: boolean;
  declare message: string;
  declare $server: { send(key: string, answers: number[]): Promise<boolean> };

  constructor() {
    super();
    this.items = [];
    this.sending = false;
    this.message = '';
  }

  /** Light DOM: the page's styles, and one document for screen readers and for "find in page". */
  createRenderRoot() { return this; }

  willUpdate() {
    if (!this.draft && this.items.length) { this.draft = this.restore(); }
  }

  private restore(): Draft {
    try {
      const draft = JSON.parse(localStorage.getItem(this.draftName) ?? 'null');
      if (draft?.answers?.length === this.items.length) {
        this.message = this.texts.restored;
        return draft;
      }
    } catch { /* A draft that cannot be read is no draft. */ }
    return { key: crypto.randomUUID?.() ?? PulseForm.uuid(), answers: this.items.map(() => null) };
  }

  /** UUID version 4 where the page is not served over https and randomUUID is missing. */
  private static uuid(): string {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  private choose(index: number, answer: number) {
    this.message = '';
    this.draft = { ...this.draft, answers: this.draft.answers.map((old, at) => (at === index ? answer : old)) };
    try {
      localStorage.setItem(this.draftName, JSON.stringify(this.draft));
    } catch { /* Without storage the answers stay on the page. */ }
  }

  private async send(event: Event) {
    event.preventDefault();
    if (this.sending) { return; }
    if (this.draft.answers.every(answer => !answer)) {
      this.message = this.texts.none;
      return;
    }
    this.sending = true;
    this.message = '';
    try {
      if (await this.$server.send(this.draft.key, this.draft.answers.map(answer => answer ?? 0))) {
        localStorage.removeItem(this.draftName);
      }
    } catch {
      this.message = this.texts.failed;
    } finally {
      this.sending = false;
    }
  }

  render() {
    if (!this.draft) { return nothing; }
    const done = this.draft.answers.filter(answer => answer !== null).length;
    return html`
      <form class="pulse" @submit=${this.send}>
        <div class="pulse-progress">
          <div role="status" class="muted">
            ${this.texts.progress.replace('{done}', `${done}`).replace('{all}', `${this.items.length}`)}</div>
          <div class="pulse-bar" aria-hidden="true"><div style="width:${(100 * done) / this.items.length}%"></div></div>
        </div>
        ${this.items.map((item, index) => this.question(item, index))}
        <div class="pulse-send">
          <p role="alert" class="pulse-message">${this.message}</p>
          <button class="button-link primary" type="submit" ?disabled=${this.sending}>
            ${this.sending ? this.texts.sending : this.texts.send}</button>
        </div>
      </form>`;
  }

  private question(item: Item, index: number) {
    const first = index === 0 || this.items[index - 1].theme !== item.theme;
    const options = [...this.texts.answers.map((text, at) => ({ text, answer: at + 1 })).reverse(), { text: this.texts.skip, answer: 0 }];
    return html`
      ${first ? html`<h2 class="pulse-theme">${item.theme}</h2>` : nothing}
      <fieldset class="pulse-item">
        <legend>${item.text}</legend>
        <div class="pulse-answers">
          ${options.map(option => html`
            <label class=${option.answer ? 'pulse-answer' : 'pulse-answer pulse-skip'}>
              <input type="radio" name="item-${index}" .checked=${this.draft.answers[index] === option.answer}
                @change=${() => this.choose(index, option.answer)}>
              <span>${option.text}</span>
            </label>`)}
        </div>
      </fieldset>`;
  }
}
customElements.define('pulse-form', PulseForm);
