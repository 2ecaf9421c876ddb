import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { asked, begun, forgetOldDrafts, isAnswered, keep, restored, seconds, type Draft, type Given, type Page, type Question }
  from './pulse-model';
import { telling } from './pulse-personal';
import { grid, isSameScale, question, type Asker, type QuestionTexts } from './pulse-question';

interface Texts extends QuestionTexts {
  language: string;
  send: string; sendAsItIs: string; sending: string; back: string; next: string; progress: string; progressMinute: string;
  progressDone: string; none: string; failed: string; slow: string; offline: string; restored: string;
  missingThese: string; lookAtThese: string; promise: string;
}
/** The same questions in one language. */
interface Speech { language: string; direction: string; name: string; items: Question[]; pages: Page[]; texts: Texts; }
/** What is said beside the button: of these questions, or of none; calm when nothing is wrong. */
interface Complaint { text: string; at: number[]; calm?: boolean; }

const QUIET: Complaint = { text: '', at: [] };
const PATIENCE = 10_000;

/**
 * The questions of a survey: section by section where there is room, one by one on a phone. Nothing leaves the browser until
 * "Send": the draft, with the random key that makes sending again the same ballot, is kept in this browser alone, under a
 * name that only its owner's session knows.
 */
class PulseForm extends LitElement implements Asker {
  static properties = {
    items: { type: Array }, pages: { type: Array }, texts: { type: Object }, draftName: { type: String },
    language: { type: String }, direction: { type: String }, languages: { type: Array }, preview: { type: String },
    promising: { type: Boolean }, given: { type: Object }, readBy: { type: String },
    draft: { state: true }, sending: { state: true }, complaint: { state: true }, single: { state: true },
  };
  declare items: Question[];
  declare pages: Page[];
  declare texts: Texts;
  declare draftName: string;
  declare language: string;
  declare direction: string;
  /** All of them, when there are several. Which one is chosen stays in this browser, with the draft. */
  declare languages: Speech[];
  /** What is said instead of sending, where somebody only looks at the questions: then nothing is kept either. */
  declare preview: string;
  /** Whether the survey is anonymous, which is then said in the language that is chosen as well. */
  declare promising: boolean;
  /** Who will read what is written in own words; empty where nothing is said of it. */
  declare readBy: string;
  /** Where somebody may change what they sent: that, to begin with. An anonymous ballot never comes back. */
  declare given?: Given;
  declare draft: Draft;
  declare sending: boolean;
  declare complaint: Complaint;
  declare single: boolean;
  declare $server: { send(key: string, answers: number[], comments: string[]): Promise<boolean> };

  private readonly narrow = matchMedia('(max-width: 600px)');
  private readonly onNarrow = () => { this.single = this.narrow.matches; };
  private missed = new Set<number>();
  /** Comments that the writer has been asked to look at, as they were then. */
  private lookedAt = '';
  private focusOn = '';

  constructor() {
    super();
    this.items = [];
    this.pages = [];
    this.languages = [];
    this.preview = '';
    this.promising = false;
    this.readBy = '';
    this.sending = false;
    this.complaint = QUIET;
    this.single = this.narrow.matches;
  }

  /** Light DOM: the page's styles, and one document for screen readers and for "find in page". */
  createRenderRoot() { return this; }

  connectedCallback() {
    super.connectedCallback();
    this.narrow.addEventListener('change', this.onNarrow);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.narrow.removeEventListener('change', this.onNarrow);
  }

  willUpdate() {
    if (this.draft || !this.items.length || !this.texts || !(this.draftName || this.preview)) { return; }
    forgetOldDrafts();
    const found = this.preview ? null : restored(this.draftName, this.items);
    if (found?.language) { this.speak(found.language); }
    if (found) { this.complaint = { text: this.texts.restored, at: [], calm: true }; }
    this.draft = found ?? begun(this.items, this.given);
  }

  private speak(language: string) {
    const speech = this.languages.find(each => each.language === language);
    if (speech) {
      this.items = speech.items;
      this.pages = speech.pages;
      this.texts = speech.texts;
      this.language = speech.language;
      this.direction = speech.direction;
    }
  }

  private chooseLanguage(event: Event) {
    const language = (event.target as HTMLSelectElement).value;
    this.speak(language);
    this.complaint = QUIET;
    this.lookedAt = '';
    this.store({ ...this.draft, language, saved: Date.now() });
  }

  private store(draft: Draft) {
    this.draft = draft;
    if (!this.preview) { keep(this.draftName, draft); }
  }

  updated() {
    if (this.focusOn) {
      this.querySelector<HTMLElement>(this.focusOn)?.focus();
      this.focusOn = '';
    }
  }

  isMissed(at: number) { return this.missed.has(at); }

  choose(at: number, answer: number | null) {
    this.change({ answers: this.draft.answers.map((old, each) => (each === at ? answer : old)), at }, at);
  }

  write(at: number, text: string) {
    this.change({ texts: this.draft.texts.map((old, each) => (each === at ? text : old)), at }, at);
  }

  private change(change: Partial<Draft>, at: number) {
    this.missed.delete(at);
    this.complaint = QUIET;
    this.store({ ...this.draft, ...change, saved: Date.now() });
  }

  /** Where each step begins: every question that is asked, or the first of every page. */
  private steps(shown: boolean[]): number[] {
    return this.items.map((_, at) => at).filter(at => shown[at])
      .filter((at, place, all) => this.single || place === 0 || this.items[at].page !== this.items[all[place - 1]].page);
  }

  private stepAt(steps: number[]): number {
    const found = steps.filter(at => (this.single ? at <= this.draft.at : this.items[at].page <= this.items[this.draft.at].page));
    return Math.max(found.length - 1, 0);
  }

  private go(at: number, focus?: string) {
    this.store({ ...this.draft, at, saved: Date.now() });
    this.focusOn = focus ?? (this.single || !this.pages[this.items[at].page].title ? `#question-${at}` : '.pulse-page');
    this.scrollIntoView({ block: 'start' });
  }

  private async submit(event: Event, steps: number[], shown: boolean[]) {
    event.preventDefault();
    if (this.sending) { return; }
    const step = this.stepAt(steps);
    if (step < steps.length - 1) {
      this.complaint = QUIET;
      this.go(steps[step + 1]);
      return;
    }
    const complaint = this.complain(shown);
    if (complaint) {
      this.complaint = complaint;
      if (complaint.at.length) { this.go(complaint.at[0], this.field(complaint.at[0])); }
      return;
    }
    if (this.preview) {
      this.complaint = { text: this.preview, at: [], calm: true };
      return;
    }
    await this.send(shown);
  }

  private field(at: number): string {
    return this.items[at].kind === 'COMMENT' ? `#comment-${at}` : `#question-${at} input`;
  }

  /** What speaks against sending now. */
  private complain(shown: boolean[]): Complaint | null {
    const all = this.items.map((_, at) => at).filter(at => shown[at]);
    const missing = all.filter(at => this.items[at].required && !isAnswered(this.items[at], this.draft, at));
    if (missing.length) {
      this.missed = new Set(missing);
      return { text: this.texts.missingThese, at: missing };
    }
    if (!all.some(at => isAnswered(this.items[at], this.draft, at) && this.draft.answers[at] !== -1)) {
      return { text: this.texts.none, at: [] };
    }
    const tell = all.filter(at => this.items[at].kind === 'COMMENT' && telling(this.draft.texts[at]).length);
    const now = JSON.stringify(tell.map(at => this.draft.texts[at]));
    if (tell.length && this.lookedAt !== now) {
      this.lookedAt = now;
      return { text: this.texts.lookAtThese, at: tell };
    }
    return navigator.onLine ? null : { text: this.texts.offline, at: [] };
  }

  private async send(shown: boolean[]) {
    this.sending = true;
    this.complaint = QUIET;
    const slow = setTimeout(() => { this.complaint = { text: this.texts.slow, at: [] }; }, PATIENCE);
    const answers = this.items.flatMap((item, at) => (item.kind === 'COMMENT' ? [] : [shown[at] ? this.draft.answers[at] ?? 0 : 0]));
    const comments = this.items.flatMap((item, at) => (item.kind === 'COMMENT' ? [shown[at] ? this.draft.texts[at] : ''] : []));
    try {
      if (await this.$server.send(this.draft.key, answers, comments)) {
        localStorage.removeItem(this.draftName);
      }
    } catch {
      this.complaint = { text: this.texts.failed, at: [] };
    } finally {
      clearTimeout(slow);
      this.sending = false;
    }
  }

  render() {
    if (!this.draft) { return nothing; }
    const shown = asked(this.items, this.draft);
    const steps = this.steps(shown);
    const step = this.stepAt(steps);
    const last = step === steps.length - 1;
    const label = this.sending ? this.texts.sending : this.lookedAt && this.complaint.text === this.texts.lookAtThese
      ? this.texts.sendAsItIs : this.texts.send;
    return html`
      <form class="pulse" lang=${this.language} dir=${this.direction} novalidate
        @submit=${(event: Event) => this.submit(event, steps, shown)}>
        ${this.languages.length > 1 ? this.choice() : nothing}
        ${this.progress(shown)}
        ${this.page(steps[step], shown)}
        <div role="alert" class="pulse-message ${this.complaint.calm ? 'calm' : ''}">${this.complaint.text ? this.explain() : nothing}</div>
        <div class="pulse-send">
          ${step > 0 ? html`<button class="button-link" type="button"
            @click=${() => this.go(steps[step - 1])}>${this.texts.back}</button>` : nothing}
          <button class="button-link primary" type="submit" ?disabled=${this.sending}>${last ? label : this.texts.next}</button>
        </div>
      </form>`;
  }

  private choice() {
    return html`
      <div class="pulse-language">
        <label for="pulse-language">${this.texts.language}</label>
        <select id="pulse-language" @change=${this.chooseLanguage}>
          ${this.languages.map(each => html`<option value=${each.language} lang=${each.language} dir=${each.direction}
            ?selected=${each.language === this.language}>${each.name}</option>`)}
        </select>
        ${this.promising && this.language !== this.languages[0].language ? html`<p class="muted">${this.texts.promise}</p>` : nothing}
      </div>`;
  }

  private progress(shown: boolean[]) {
    const counted = this.items.map((_, at) => at)
      .filter(at => shown[at] && (this.items[at].kind !== 'COMMENT' || this.items[at].required));
    const open = counted.filter(at => !isAnswered(this.items[at], this.draft, at));
    const minutes = Math.ceil(open.reduce((sum, at) => sum + seconds(this.items[at]), 0) / 60);
    const done = counted.length - open.length;
    const text = open.length === 0 ? this.texts.progressDone : minutes <= 1 ? this.texts.progressMinute : this.texts.progress;
    const said = text.replace('{done}', `${done}`).replace('{all}', `${counted.length}`)
      .replace('{left}', `${open.length}`).replace('{minutes}', `${minutes}`);
    return html`
      <div class="pulse-progress">
        <div role="status" class="muted">${said}</div>
        <div class="pulse-bar" aria-hidden="true"><div style="width:${(100 * done) / Math.max(counted.length, 1)}%"></div></div>
      </div>`;
  }

  private explain() {
    return html`<p>${this.complaint.text}</p>${this.complaint.at.length ? html`
      <ul>${this.complaint.at.map(at => html`<li><button type="button" class="pulse-jump"
        @click=${() => this.go(at, this.field(at))}>${this.items[at].text}</button></li>`)}</ul>` : nothing}`;
  }

  private page(at: number, shown: boolean[]) {
    const page = this.pages[this.items[at].page];
    const here = this.single ? [at] : this.items.map((_, each) => each)
      .filter(each => shown[each] && this.items[each].page === this.items[at].page);
    return html`
      ${page.title ? html`<h2 class="pulse-page pulse-theme" tabindex="-1">${page.title}</h2>` : nothing}
      ${page.help ? html`<p class="muted">${page.help}</p>` : nothing}
      ${this.questions(here, page.grid && !this.single)}`;
  }

  /** Neighbours of one scale become one grid. */
  private questions(here: number[], asGrid: boolean): TemplateResult[] {
    const parts: TemplateResult[] = [];
    let heading = '';
    for (let first = 0; first < here.length;) {
      const item = this.items[here[first]];
      let after = first + 1;
      while (asGrid && after < here.length && isSameScale(item, this.items[here[after]])) { after++; }
      if (item.heading && item.heading !== heading) {
        heading = item.heading;
        parts.push(html`<h2 class="pulse-theme">${heading}</h2>`);
      }
      parts.push(after - first > 1
        ? grid(this, here.slice(first, after).map(at => ({ question: this.items[at], at })))
        : question(this, item, here[first]));
      first = after;
    }
    return parts;
  }
}
customElements.define('pulse-form', PulseForm);
