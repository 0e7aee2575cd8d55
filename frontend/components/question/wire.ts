/** A question as the server tells it, and what the server is told: the JSON of `org.waymark.question.wire`. */

/** Words in the language of the page, or in the one they name. */
export interface Text {
  text: string;
  lang?: string;
}

export interface ChoiceQuestion {
  kind: 'single-choice' | 'multiple-choice';
  options: Text[];
}

export interface VerdictQuestion {
  kind: 'true-false';
  reasons: Text[];
}

export interface MatchingQuestion {
  kind: 'matching';
  premises: Text[];
  targets: Text[];
}

export interface CategoriseQuestion {
  kind: 'categorise';
  members: Text[];
  categories: Text[];
}

export interface OrderingQuestion {
  kind: 'ordering';
  elements: Text[];
}

export interface ShortAnswerQuestion {
  kind: 'short-answer';
  longest: number;
}

/** A unit as it is shown, and what it is called in every language. */
export interface Unit extends Text {
  names: string[];
}

export interface NumericQuestion {
  kind: 'numeric';
  units?: Unit[];
  longest: number;
}

export interface EssayQuestion {
  kind: 'essay';
  least: number;
  most: number;
  longest: number;
}

export type Piece = { text: Text } | { gap: number; options?: Text[] };

export interface ClozeQuestion {
  kind: 'cloze';
  pieces: Piece[];
  longest: number;
}

export interface TimelineQuestion {
  kind: 'timeline';
  from: string;
  to: string;
  step: 'year' | 'month' | 'day';
  events: Text[];
}

export interface Region {
  label: Text;
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface HotspotQuestion {
  kind: 'hotspot';
  picture: { src: string; width: number; height: number; alt: Text };
  several: boolean;
  regions: Region[];
}

export const LABELS = ['event', 'attributed-figure', 'reading', 'one-sided-claim'] as const;

export type Label = (typeof LABELS)[number];

export interface CriticismQuestion {
  kind: 'source-criticism';
  statement: Text;
  paragraphs: Text[];
  standpoints: Text[];
}

export type Question =
  | ChoiceQuestion
  | VerdictQuestion
  | MatchingQuestion
  | CategoriseQuestion
  | OrderingQuestion
  | ShortAnswerQuestion
  | NumericQuestion
  | EssayQuestion
  | ClozeQuestion
  | TimelineQuestion
  | HotspotQuestion
  | CriticismQuestion;

/** What was given; parts are known by their place in the question, from 0. */
export type Given =
  | { kind: 'blank' }
  | { kind: 'chosen'; options: number[] }
  | { kind: 'judged'; verdict: boolean; reason?: number }
  | { kind: 'matched'; targets: Record<string, number> }
  | { kind: 'ordered'; elements: number[] }
  | { kind: 'typed'; text: string; language: string }
  | { kind: 'filled'; language: string; typed: Record<string, string>; chosen: Record<string, number> }
  | { kind: 'placed'; days: Record<string, string> }
  | { kind: 'criticised'; label?: Label; paragraph?: number; standpoint?: number };

export const BLANK: Given = { kind: 'blank' };

/** Whether two responses are the same; the server and the parts write their fields in the same order. */
export function same(one: Given, other: Given): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
