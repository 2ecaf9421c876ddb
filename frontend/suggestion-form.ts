import { LitElement, html, nothing } from 'lit';
import { forgetOldDrafts, uuid } from './pulse-model';
import { telling } from './pulse-personal';

interface Addressee { id: string; name: string; anonymously: boolean; }
interface Texts {
  signing: string; anonymous: string; anonymousHelp: string; signed: string; signedHelp: string; to: string; toHelp: string;
  title: string; titleHelp: string; words: string; wordsHelp: string; left: string; personal: string; missing: string;
  look: string; send: string; sendAsItIs: string; sending: string; failed: string; restored: string;
}
/** What is written so far. It is kept in this browser, and nowhere else, until it is sent. */
interface Draft { key: string; title: string; words: string; to: string; signed: boolean; saved: number; }

/** A suggestion in the browser: nothing of it leaves before "Send", and names in it are looked for here. */
class SuggestionForm extends LitElement {
  static properties = {
    addressees: { type: Array }, texts: { type: Object }, draftName: { type: String }, titleLimit: { type: Number },
    wordsLimit: { type: Number }, draft: { state: true }, sending: { state: true }, message: { state: true },
    calm: { state: true },
  };
  declare addressees: Addressee[];
  declare texts: Texts;
  declare draftName: string;
  declare titleLimit: number;
  declare wordsLimit: number;
  declare draft: Draft;
  declare sending: boolean;
  declare message: string;
  declare calm: boolean;
  declare $server: { send(key: string, to: string, title: string, words: string, signed: boolean): Promise<string> };

  /** The words that the writer has been asked to look at, as they were then. */
  private lookedAt = '';

  constructor() {
    super();
    this.addressees = [];
    this.sending = false;
    this.message = '';
    this.calm = false;
  }

  /** Light DOM: the page's styles, and one document for screen readers. */
  createRenderRoot() { return this; }

  willUpdate() {
    if (this.draft || !this.addressees.length || !this.texts || !this.draftName) { return; }
    forgetOldDrafts();
    const found = this.restored();
    if (found) {
      this.message = this.texts.restored;
      this.calm = true;
    }
    this.draft = found ?? { key: uuid(), title: '', words: '', to: this.addressees[0].id, signed: false, saved: Date.now() };
  }

  private restored(): Draft | null {
    try {
      const draft = JSON.parse(localStorage.getItem(this.draftName) ?? 'null') as Draft | null;
      return draft && typeof draft.words === 'string' && this.addressees.some(each => each.id === draft.to) ? draft : null;
    } catch {
      return null;
    }
  }

  private change(change: Partial<Draft>) {
    this.draft = { ...this.draft, ...change, saved: Date.now() };
    // Where a service is too small for a suggestion without a name, the whole organisation is asked.
    if (!this.choices().some(each => each.id === this.draft.to)) {
      this.draft = { ...this.draft, to: this.addressees[0].id };
    }
    this.message = '';
    this.calm = false;
    try {
      localStorage.setItem(this.draftName, JSON.stringify(this.draft));
    } catch { /* Without storage it stays on the page. */ }
  }

  private choices(): Addressee[] {
    return this.addressees.filter(each => this.draft.signed || each.anonymously);
  }

  private found(): string[] {
    return telling(`${this.draft.title}\n${this.draft.words}`);
  }

  private async submit(event: Event) {
    event.preventDefault();
    if (this.sending) { return; }
    this.calm = false;
    const missing = !this.draft.title.trim() ? '#suggestion-title' : !this.draft.words.trim() ? '#suggestion-words' : '';
    if (missing) {
      this.message = this.texts.missing;
      this.querySelector<HTMLElement>(missing)?.focus();
      return;
    }
    const now = `${this.draft.title}\n${this.draft.words}`;
    if (this.found().length && this.lookedAt !== now) {
      this.lookedAt = now;
      this.message = this.texts.look;
      return;
    }
    this.sending = true;
    this.message = '';
    try {
      const { key, to, title, words, signed } = this.draft;
      this.message = await this.$server.send(key, to, title, words, signed);
    } catch {
      this.message = this.texts.failed;
    } finally {
      this.sending = false;
    }
  }

  render() {
    if (!this.draft) { return nothing; }
    const { texts, draft } = this;
    const found = this.found();
    const left = texts.left.replace('{left}', `${this.wordsLimit - draft.words.length}`);
    const label = this.sending ? texts.sending : this.message === texts.look ? texts.sendAsItIs : texts.send;
    return html`
      <form novalidate @submit=${this.submit}>
        <fieldset class="suggest-signing">
          <legend>${texts.signing}</legend>
          ${this.signing(false, texts.anonymous, texts.anonymousHelp)}
          ${this.signing(true, texts.signed, texts.signedHelp)}
        </fieldset>
        <div class="suggest-field">
          <label for="suggestion-to">${texts.to}</label>
          <p class="muted" id="suggestion-to-help">${texts.toHelp}</p>
          <select id="suggestion-to" aria-describedby="suggestion-to-help"
            @change=${(event: Event) => this.change({ to: (event.target as HTMLSelectElement).value })}>
            ${this.choices().map(each => html`<option value=${each.id} ?selected=${each.id === draft.to}>${each.name}</option>`)}
          </select>
        </div>
        <div class="suggest-field">
          <label for="suggestion-title">${texts.title}</label>
          <p class="muted" id="suggestion-title-help">${texts.titleHelp}</p>
          <input id="suggestion-title" autocomplete="off" maxlength=${this.titleLimit} .value=${draft.title} required
            aria-describedby="suggestion-title-help"
            @input=${(event: Event) => this.change({ title: (event.target as HTMLInputElement).value })}>
        </div>
        <div class="suggest-field">
          <label for="suggestion-words">${texts.words}</label>
          <p class="muted" id="suggestion-words-help">${texts.wordsHelp}</p>
          <textarea id="suggestion-words" rows="7" maxlength=${this.wordsLimit} .value=${draft.words} required
            aria-describedby="suggestion-words-help suggestion-left"
            @input=${(event: Event) => this.change({ words: (event.target as HTMLTextAreaElement).value })}></textarea>
          <p class="muted" id="suggestion-left">${left}</p>
        </div>
        <p role="status" class="pulse-notice">${found.length ? texts.personal.replace('{found}', found.join(', ')) : nothing}</p>
        <div role="alert" class="pulse-message ${this.calm ? 'calm' : ''}">${this.message || nothing}</div>
        <div class="pulse-send">
          <button class="button-link primary" type="submit" ?disabled=${this.sending}>${label}</button>
        </div>
      </form>`;
  }

  private signing(signed: boolean, text: string, help: string) {
    const id = signed ? 'suggestion-signed' : 'suggestion-anonymous';
    return html`
      <label class="suggest-choice">
        <input type="radio" name="signing" id=${id} .checked=${this.draft.signed === signed}
          aria-describedby="${id}-help" @change=${() => this.change({ signed })}>
        <span>${text}</span><span class="muted" id="${id}-help" aria-hidden="true">${help}</span>
      </label>`;
  }
}
customElements.define('suggestion-form', SuggestionForm);
