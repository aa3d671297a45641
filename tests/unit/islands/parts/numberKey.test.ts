import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { numberKey } from '#islands/parts/numberKey.ts';

/** There is no page here: just enough of its elements to tell them apart. */
class Input {
  readonly type: string;
  constructor(type: string) {
    this.type = type;
  }
}
class TextArea {
  readonly rows = 2;
}

beforeEach(() => {
  vi.stubGlobal('HTMLInputElement', Input);
  vi.stubGlobal('HTMLTextAreaElement', TextArea);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const pressed = (key: string, more: object = {}) =>
  numberKey({ key, target: {}, ...more } as unknown as KeyboardEvent, 3);

it.each([
  ['1', 0],
  ['3', 2],
])('%s points at thing %d, counted from 0', (key, index) => {
  expect(pressed(key)).toBe(index);
});

it.each(['0', '4', 'a', 'Enter'])('%s points at none of three things', (key) => {
  expect(pressed(key)).toBeUndefined();
});

it.each(['ctrlKey', 'metaKey', 'altKey'])('with %s it belongs to the browser', (modifier) => {
  expect(pressed('1', { [modifier]: true })).toBeUndefined();
});

it('is text while typing, and a choice on a radio button', () => {
  expect(pressed('1', { target: new TextArea() })).toBeUndefined();
  expect(pressed('1', { target: new Input('date') })).toBeUndefined();
  expect(pressed('1', { target: new Input('radio') })).toBe(0);
});
