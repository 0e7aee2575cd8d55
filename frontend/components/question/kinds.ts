import { Choice } from './choice';
import { Cloze } from './cloze';
import { Criticism } from './criticism';
import { Essay } from './essay';
import { Hotspot } from './hotspot';
import { Numeric } from './numeric';
import { Ordering } from './ordering';
import { Pairs } from './pairs';
import type { Host, Part } from './part';
import { Timeline } from './timeline';
import { ShortAnswer } from './typed';
import { Verdict } from './verdict';
import type { Question } from './wire';

/** What a question is answered with. */
export function partFor(host: Host, question: Question): Part {
  switch (question.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return new Choice(host, question);
    case 'true-false':
      return new Verdict(host, question);
    case 'matching':
    case 'categorise':
      return new Pairs(host, question);
    case 'ordering':
      return new Ordering(host, question);
    case 'short-answer':
      return new ShortAnswer(host, question);
    case 'numeric':
      return new Numeric(host, question);
    case 'essay':
      return new Essay(host, question);
    case 'cloze':
      return new Cloze(host, question);
    case 'timeline':
      return new Timeline(host, question);
    case 'hotspot':
      return new Hotspot(host, question);
    case 'source-criticism':
      return new Criticism(host, question);
  }
}
