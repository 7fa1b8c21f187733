import type { LitElement, ReactiveController } from 'lit';

/** Keeps the focus where a person left it when an update makes the control anew in another place. */
export class FocusKeeper implements ReactiveController {
  readonly #host: LitElement;
  #focused: { control: HTMLElement; key: string; material: string | undefined } | undefined;

  /** @param host the element whose focus is kept */
  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Before an update: which control has the focus. */
  hostUpdate(): void {
    const control = this.#host.shadowRoot?.activeElement;
    if (!(control instanceof HTMLElement) || control.dataset.key === undefined) {
      this.#focused = undefined;
      return;
    }
    const material = control.closest<HTMLElement>('[data-material]')?.dataset.material;
    this.#focused = { control, key: control.dataset.key, material };
  }

  /** After it: the same control, or the one with its name, or what else can be focused in the row of its material. */
  hostUpdated(): void {
    const focused = this.#focused;
    this.#focused = undefined;
    const root = this.#host.shadowRoot;
    if (!focused || !root || root.activeElement === focused.control) return;
    const find = (name: string, value: string) =>
      [...root.querySelectorAll<HTMLElement>(`[data-${name}]`)].find((one) => one.dataset[name] === value);
    const inRow = () =>
      focused.material === undefined
        ? undefined
        : find('material', focused.material)?.querySelector<HTMLElement>('summary');
    const control = focused.control.isConnected ? focused.control : (find('key', focused.key) ?? inRow());
    control?.focus();
  }
}
