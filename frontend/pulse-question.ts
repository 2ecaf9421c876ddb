import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { NOT_SAID, type Draft, type Question } from './pulse-model';
import { telling } from './pulse-personal';

export interface QuestionTexts {
  skip: string; required: string; optional: string; missing: string; left: string; personal: string; rating: string;
}

/** What a question can do to the form around it. */
export interface Asker {
  texts: QuestionTexts;
  draft: Draft;
  /** Who will read own words, in the portal's language; may be empty. */
  readBy: string;
  /** Whether sending was tried without it. */
  isMissed(at: number): boolean;
  choose(at: number, answer: number | null): void;
  write(at: number, text: string): void;
}

interface Choice { text: string; answer: number; key: string; }

const isFivePoint = (question: Question) => question.kind === 'AGREEMENT' || question.kind === 'FREQUENCY';

/** The answers in the order in which they stand, each with the digit that chooses it. */
function choices(question: Question): Choice[] {
  const key = (digit: number) => (digit < 10 ? `${digit}` : '');
  if (question.kind === 'RATING') {
    return Array.from({ length: 11 }, (_, value) => ({ text: `${value}`, answer: value + 1, key: key(value) }));
  }
  const options = question.options.map((text, at) => ({
    text, key: key(at + 1), answer: question.kind === 'CHOICES' ? 1 << at : at + 1,
  }));
  return question.kind === 'AGREEMENT' ? options.reverse() : options;
}

function toggled(given: number | null, bit: number): number | null {
  const before = given === null || given === NOT_SAID ? 0 : given;
  return (before ^ bit) || null;
}

function isChosen(question: Question, given: number | null, answer: number): boolean {
  if (given === null) { return false; }
  return question.kind === 'CHOICES' && answer > 0 ? given > 0 && (given & answer) !== 0 : given === answer;
}

/** A digit chooses an answer of the question that has the focus; in a comment it is a digit. */
function onKey(asker: Asker, question: Question, at: number, event: KeyboardEvent) {
  const target = event.target as HTMLElement;
  if (target.tagName === 'TEXTAREA' || event.ctrlKey || event.metaKey || event.altKey) { return; }
  if (event.key === 'Enter' && target.tagName === 'INPUT') {
    event.preventDefault();
    target.click();
    return;
  }
  const choice = choices(question).find(each => each.key !== '' && each.key === event.key);
  if (!choice) { return; }
  event.preventDefault();
  const fieldset = event.currentTarget as HTMLElement;
  const input = fieldset.querySelector<HTMLInputElement>(`input[value="${choice.answer}"]`);
  input?.focus();
  asker.choose(at, question.kind === 'CHOICES' ? toggled(asker.draft.answers[at], choice.answer) : choice.answer);
}

function option(asker: Asker, question: Question, at: number, choice: Choice): TemplateResult {
  const several = question.kind === 'CHOICES' && choice.answer !== NOT_SAID;
  const given = asker.draft.answers[at];
  const change = (event: Event) => asker.choose(
    at,
    several ? toggled(given, choice.answer)
      : (event.target as HTMLInputElement).checked ? choice.answer : null);
  // "I would rather not say" beside boxes is a box as well: a single radio could not be taken back.
  const type = question.kind === 'CHOICES' ? 'checkbox' : 'radio';
  return html`
    <label class=${choice.answer === NOT_SAID ? 'pulse-answer pulse-skip' : 'pulse-answer'}>
      <input type=${type} name="item-${at}" value=${choice.answer}
        .checked=${isChosen(question, given, choice.answer)} @change=${change}>
      <span class="pulse-word" data-key=${choice.key || nothing}>${choice.text}</span>
    </label>`;
}

function comment(asker: Asker, question: Question, at: number): TemplateResult {
  const text = asker.draft.texts[at];
  const found = telling(text);
  return html`
    <textarea id="comment-${at}" maxlength=${question.limit} rows=${question.limit > 500 ? 5 : 2} .value=${text}
      aria-describedby="about-${at} read-${at} left-${at}" ?required=${question.required}
      @input=${(event: Event) => asker.write(at, (event.target as HTMLTextAreaElement).value)}></textarea>
    <p class="muted" id="read-${at}" lang="en">${asker.readBy || nothing}</p>
    <p class="muted" id="left-${at}">${asker.texts.left.replace('{left}', `${question.limit - text.length}`)}</p>
    <p role="status" class="pulse-notice">${found.length
      ? asker.texts.personal.replace('{found}', found.join(', ')) : nothing}</p>`;
}

/** A question with its answers, as one group that is read out by its text. Never the elements of another question. */
export function question(asker: Asker, question: Question, at: number): TemplateResult {
  return html`${keyed(at, group(asker, question, at))}`;
}

function group(asker: Asker, question: Question, at: number): TemplateResult {
  const missed = asker.isMissed(at);
  const label = question.kind === 'COMMENT'
    ? html`<label for="comment-${at}">${question.text}</label>` : html`<span>${question.text}</span>`;
  const unsaid = { text: asker.texts.skip, answer: NOT_SAID, key: '' };
  const answers = question.unsaid ? [...choices(question), unsaid] : choices(question);
  const rating = question.kind === 'RATING'
    ? asker.texts.rating.replace('{low}', question.options[0]).replace('{high}', question.options[1]) : '';
  return html`
    <fieldset class="pulse-item ${question.kind.toLowerCase()}" id="question-${at}" tabindex="-1"
      aria-describedby="about-${at}" @keydown=${(event: KeyboardEvent) => onKey(asker, question, at, event)}>
      <legend>${label}<span class="pulse-need"> ${question.required ? asker.texts.required
        : question.kind === 'COMMENT' ? asker.texts.optional : nothing}</span></legend>
      <div id="about-${at}" class="pulse-about">
        ${question.help ? html`<p class="muted">${question.help}</p>` : nothing}
        ${rating ? html`<p class="muted">${rating}</p>` : nothing}
        ${missed ? html`<p class="pulse-missing">${asker.texts.missing}</p>` : nothing}
      </div>
      ${question.kind === 'COMMENT'
        ? comment(asker, question, at)
        : html`<div class="pulse-answers">${answers.map(choice => option(asker, question, at, choice))}</div>`}
    </fieldset>`;
}

/** Whether two neighbours have the same answers, so that one row of words above stands for both. */
export function isSameScale(one: Question, other: Question): boolean {
  return isFivePoint(one) && one.kind === other.kind;
}

/** Rows of one scale under one row of words; each row is still a group of its own with all its words. */
export function grid(asker: Asker, rows: { question: Question; at: number }[]): TemplateResult {
  const first = rows[0].question;
  const words = choices(first).map(choice => choice.text);
  const skip = rows.some(row => row.question.unsaid);
  return html`
    <div class="pulse-grid ${skip ? 'with-skip' : ''}">
      <div class="pulse-grid-head" aria-hidden="true">
        <span></span>${[...words, ...(skip ? [asker.texts.skip] : [])].map(word => html`<span>${word}</span>`)}
      </div>
      ${rows.map(row => question(asker, row.question, row.at))}
    </div>`;
}
