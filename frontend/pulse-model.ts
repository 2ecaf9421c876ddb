/** A question as the server sends it: everything about it that the respondent's browser needs. */
export interface Question {
  kind: 'AGREEMENT' | 'FREQUENCY' | 'RATING' | 'CHOICE' | 'CHOICES' | 'COMMENT';
  text: string;
  help: string;
  /** Name of its theme, in a survey without sections. */
  heading: string;
  page: number;
  required: boolean;
  /** Whether "I would rather not say" is an answer. */
  unsaid: boolean;
  /** Most characters of a comment. */
  limit: number;
  /** Words of the answers: of five points from the lowest, of a rating its two ends. */
  options: string[];
  /** Place of the question that decides whether this one is asked; -1 for none. */
  after: number;
  /** Its answers that do. */
  answers: number[];
}
export interface Page { title: string; help: string; grid: boolean; }

export const NOT_SAID = -1;

/** What has been answered so far. It is kept in this browser, and nowhere else, until it is sent. */
export interface Draft {
  /** Random, so that sending the same draft again is the same ballot. */
  key: string;
  /** By question; null where nothing has been said. */
  answers: (number | null)[];
  texts: string[];
  /** The question at which the person is. */
  at: number;
  /** When it last changed, in milliseconds. */
  saved: number;
  /** In which of several languages it is read; the survey's own where nothing has been chosen. */
  language?: string;
}

const PREFIX = 'draft-';
const DAYS = 14 * 24 * 60 * 60 * 1000;

/** UUID version 4 where the page is not served over https and randomUUID is missing. */
export function uuid(): string {
  if (crypto.randomUUID) { return crypto.randomUUID(); }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function read(name: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

/** Nobody's draft stays in a browser longer than two weeks. */
export function forgetOldDrafts() {
  try {
    Object.keys(localStorage)
      .filter(name => name.startsWith(PREFIX) && !((read(name)?.saved ?? 0) > Date.now() - DAYS))
      .forEach(name => localStorage.removeItem(name));
  } catch { /* Without storage there is nothing to forget. */ }
}

/** The draft of that name, when it fits these questions. */
export function restored(name: string, questions: Question[]): Draft | null {
  const draft = read(name);
  return draft?.answers?.length === questions.length && draft.texts?.length === questions.length ? draft : null;
}

/** What was sent before and may be changed, by question; 0 where nothing was said. */
export interface Given { answers: number[]; texts: string[]; }

export function begun(questions: Question[], given?: Given): Draft {
  return {
    key: uuid(), answers: questions.map((_, at) => given?.answers[at] || null),
    texts: questions.map((_, at) => given?.texts[at] ?? ''), at: 0, saved: Date.now(),
  };
}

export function keep(name: string, draft: Draft) {
  try {
    localStorage.setItem(name, JSON.stringify(draft));
  } catch { /* Without storage the answers stay on the page. */ }
}

/** Which questions are asked, given the answers; a question comes after the one that decides about it. */
export function asked(questions: Question[], draft: Draft): boolean[] {
  const shown: boolean[] = [];
  questions.forEach((question, at) => {
    const given = question.after < 0 ? null : draft.answers[question.after];
    shown[at] = question.after < 0
      || shown[question.after] && given !== null && holds(questions[question.after], question.answers, given);
  });
  return shown;
}

function holds(of: Question, answers: number[], given: number): boolean {
  return of.kind === 'CHOICES'
    ? given > 0 && answers.some(option => (given & (1 << (option - 1))) !== 0)
    : answers.includes(given);
}

export function isAnswered(question: Question, draft: Draft, at: number): boolean {
  return question.kind === 'COMMENT' ? draft.texts[at].trim() !== '' : draft.answers[at] !== null && draft.answers[at] !== 0;
}

/** Seconds that answering takes, as the server reckons it beforehand. */
export function seconds(question: Question): number {
  return question.kind === 'COMMENT' ? 45 : question.kind === 'CHOICES' ? 15 : 10;
}
