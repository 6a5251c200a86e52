/** Does what is pointed out on the simulator's own controls, as a reader would: presses, or types and sends. */
import type { EventObject } from 'xstate';

/** What is pointed out; a form stands for its box and its button. */
export function pointedOut(root: Element | null): HTMLElement | null {
  return root?.querySelector<HTMLElement>('[data-next]') ?? null;
}

const isForm = (element: HTMLElement): element is HTMLFormElement =>
  element instanceof HTMLFormElement;

/** The button that is pressed in the end. */
export function buttonOf(target: HTMLElement): HTMLElement {
  return (isForm(target) && target.querySelector<HTMLElement>('[type="submit"]')) || target;
}

/** Where the pointer goes: to the box while it is being filled, then to the button. */
export function placeOf(target: HTMLElement, isTyping: boolean): HTMLElement {
  const box = isForm(target) && isTyping ? target.querySelector<HTMLElement>('input') : null;
  return box ?? buttonOf(target);
}

/** What is typed before the button is pressed; empty where nothing is. */
export function textOf(event: EventObject): string {
  const { code, pin } = event as { readonly code?: string; readonly pin?: string };
  return code ?? pin ?? '';
}

/** Fills the box, where there is one. */
export function type(target: HTMLElement, text: string): void {
  const box = isForm(target) ? target.querySelector('input') : null;
  if (!box || box.value === text) return;
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Presses, or sends what was typed. Neither moves the focus. */
export function press(target: HTMLElement): void {
  if (isForm(target)) target.requestSubmit();
  else target.click();
}
